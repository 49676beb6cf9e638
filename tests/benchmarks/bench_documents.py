#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_documents.py WRITE_DOCUMENTS [ROUNDS]: our time for all 56 templates beside LibreOffice's.

Each round fills the 56 templates and writes them as DOCX and PDF (one process of ours), then lets LibreOffice convert
the same 56 DOCX to PDF (one process of its own). Rounds are interleaved, so that a busy machine slows both; the ratio
is what counts. The goal is a ratio below 0.2.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def timed(command: list[str], timeout: int = 1800) -> float:
    began = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=timeout,
                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return time.monotonic() - began


def main() -> int:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("LibreOffice is not installed")
        return 77
    program, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3
    ratios = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        convert = [office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
                   "--outdir", str(folder / "office")]
        timed([program, str(folder)])  # both sides warm: files in memory, the profile made
        files = sorted(str(path) for path in folder.glob("*.docx"))
        timed([*convert, files[0]])
        for number in range(1, rounds + 1):
            ours = timed([program, str(folder), "--formats=docx,pdf"])
            theirs = timed([*convert, *files])
            converted = len(list((folder / "office").glob("*.pdf")))
            if converted != len(files):
                print(f"LibreOffice converted {converted} of {len(files)} files")
                return 1
            ratios.append(ours / theirs)
            print(f"round {number}: ours {ours:.2f} s (DOCX and PDF), LibreOffice {theirs:.2f} s, ratio {ratios[-1]:.3f}",
                  flush=True)
    print(f"{len(files)} documents, median ratio {statistics.median(ratios):.3f}; goal below 0.200")
    return 0 if statistics.median(ratios) < 0.2 else 1


if __name__ == "__main__":
    sys.exit(main())
