"""The regeneration step: specs/*.yaml in, generated/trunkline_api/ out. Run it with ``make generate``."""
