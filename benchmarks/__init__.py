"""What the library costs: ratios of sides that take turns, ``python -m benchmarks``."""
