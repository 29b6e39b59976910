# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
"""The generated side of the everything API. Import it through `trunkline.everything`."""
