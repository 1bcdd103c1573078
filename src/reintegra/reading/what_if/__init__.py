"""Which facts would have to change to turn an answer."""
