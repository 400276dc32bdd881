# SPDX-License-Identifier: MIT
"""Waiting for something to come true."""

import time


def wait_until(condition, timeout=60, what="the condition"):
    """Asks again and again, ever less often, until `condition()` gives something true, and returns that."""
    start = time.monotonic()
    while True:
        result = condition()
        if result:
            return result
        waited = time.monotonic() - start
        if waited > timeout:
            raise TimeoutError(f"{what} did not come true within {timeout} s")
        time.sleep(min(0.02 + waited / 10, 0.5))
