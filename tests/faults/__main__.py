"""`make faults`: run the whole matrix and print its table."""

import sys

from .report import main

if __name__ == "__main__":
    sys.exit(main())
