"""What a duty is: whose it is, what is due to whom, and by when."""
