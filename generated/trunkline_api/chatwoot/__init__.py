# Written by `make generate` from specs/chatwoot.yaml. Change the spec or codegen/, never this file.
"""The generated side of the chatwoot API. Import it through `trunkline.chatwoot`."""
