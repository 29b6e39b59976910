"""Measurements, as ratios to what we compare with. Run them with ``make bench``."""
