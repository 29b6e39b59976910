"""A server that misbehaves as it is told to, and the matrix of all its faults with all kinds of calls: `make faults`."""
