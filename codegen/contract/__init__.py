"""What keeps the specs true over time: breaking changes, drift, a mock that nobody here wrote, lanes, the wheel."""
