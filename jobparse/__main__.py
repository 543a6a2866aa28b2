"""``python -m jobparse`` is the command ``jobparse``."""

import sys

from jobparse.cli import main

sys.exit(main())
