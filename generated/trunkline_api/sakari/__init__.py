# Written by `make generate` from specs/sakari.yaml. Change the spec or codegen/, never this file.
"""The generated side of the sakari API. Import it through `trunkline.sakari`."""
