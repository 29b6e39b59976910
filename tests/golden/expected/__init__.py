"""The generated clients. Use them through `trunkline`."""
