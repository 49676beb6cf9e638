# SPDX-License-Identifier: GPL-3.0-or-later
"""documents_check.py WRITE_DOCUMENTS: the 56 templates as DOCX and ODT, opened by other programs.

python-docx, odfpy and LibreOffice each have to find the headings and tables that expected.json names.
Exits with 77 (skipped) when none of them is installed.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

problems = []


def expect(what, found, wanted):
    if found != wanted:
        problems.append(f"{what}: {found!r} instead of {wanted!r}")


def check_docx(path, expected):
    import docx

    document = docx.Document(str(path))
    headings = [[int(p.style.name.split()[-1]), p.text] for p in document.paragraphs
                if p.style.name.lower().startswith("heading ")]
    expect(f"{path.name} headings", headings, expected["headings"])
    tables = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    expect(f"{path.name} tables", len(tables), len(expected["tables"]))
    for found, wanted, table in zip(tables, expected["tables"], document.tables):
        has_head = any(wanted["heads"])
        if has_head:
            expect(f"{path.name} head", found, wanted["heads"])
        expect(f"{path.name} rows", len(table.rows), wanted["rows"] + has_head)
    expect(f"{path.name} language", document.core_properties.language, "en-GB")


def check_odt(path, expected):
    from odf import opendocument, table, teletype, text

    document = opendocument.load(str(path))
    headings = [[int(h.getAttribute("outlinelevel")), teletype.extractText(h)]
                for h in document.getElementsByType(text.H)]
    expect(f"{path.name} headings", headings, expected["headings"])
    tables = document.getElementsByType(table.Table)
    expect(f"{path.name} tables", len(tables), len(expected["tables"]))
    for found, wanted in zip(tables, expected["tables"]):
        heads = found.getElementsByType(table.TableHeaderRows)
        expect(f"{path.name} repeated heads", len(heads), int(any(wanted["heads"])))
        for head in heads:
            cells = [teletype.extractText(c) for c in head.getElementsByType(table.TableCell)]
            expect(f"{path.name} head", cells, wanted["heads"])
        rows = found.getElementsByType(table.TableRow)
        expect(f"{path.name} rows", len(rows), wanted["rows"] + len(heads))


def check_office(office, folder, names, expected):
    """LibreOffice reads both formats and writes plain text, which holds headings and heads."""
    out = folder / "text"
    for ending in ("docx", "odt"):
        files = [str(folder / f"{name}.{ending}") for name in names]
        subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile",
                        "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(out / ending), *files],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=500)
        for name in names:
            path = out / ending / f"{name}.txt"
            if not path.exists():
                problems.append(f"LibreOffice did not open {name}.{ending}")
                continue
            lines = [" ".join(line.split()) for line in path.read_text(encoding="utf-8-sig").splitlines()]
            for level, heading in expected[name]["headings"]:
                if not any(line.endswith(" ".join(heading.split())) for line in lines):
                    problems.append(f"LibreOffice shows no heading {heading!r} in {name}.{ending}")


def use_an_interpreter_with_modules():
    """Distributions install modules for their own Python, which need not be the first on the path."""
    if os.environ.get("GW_DOCUMENTS_CHECK"):
        return
    for folder in os.get_exec_path():
        python = Path(folder) / "python3"
        if python.is_file() and subprocess.run([python, "-c", "import docx, odf"], check=False,
                                               stderr=subprocess.DEVNULL).returncode == 0:
            os.environ["GW_DOCUMENTS_CHECK"] = "1"
            os.execv(python, [str(python), *sys.argv])


def available(module):
    try:
        __import__(module)
        return True
    except ImportError:
        print(f"not checked: Python has no module {module}")
        return False


def main():
    use_an_interpreter_with_modules()
    has_docx, has_odf = available("docx"), available("odf")
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("not checked: LibreOffice is not installed")
    if not (has_docx or has_odf or office):
        print("skipped: install python3-docx, python3-odf and libreoffice-writer-nogui")
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([sys.argv[1], name], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        if len(expected) != 56:
            problems.append(f"{len(expected)} templates instead of 56")
        for template, wanted in expected.items():
            if has_docx:
                check_docx(folder / f"{template}.docx", wanted)
            if has_odf:
                check_odt(folder / f"{template}.odt", wanted)
        if office:
            check_office(office, folder, sorted(expected), expected)
    for problem in problems[:40]:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
