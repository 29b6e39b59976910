# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
"""The generated side of the textmagic API. Import it through `trunkline.textmagic`."""
