#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A project of one gigabyte and an attachment of two: opened, changed, undone, copied, verified. Minutes, 7 GB of disk.
#   sh tests/long/big.sh [build folder]
set -eu
cd "$(dirname "$0")/../.."
GW_LONG_TESTS=1 QTEST_FUNCTION_TIMEOUT=1800000 nice "${1:-build/ci}/tests/storage/tst_storage_faults" projectOfAGigabyte
