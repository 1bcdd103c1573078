"""What is compared in each case, beside what every project is compared in."""
