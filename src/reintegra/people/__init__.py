"""Records of people: the vocabulary that rules about persons are written in."""
