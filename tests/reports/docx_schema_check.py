#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docx_schema_check.py WRITE_DOCUMENTS [ID...]: every part of our DOCX against the transitional schema of ISO/IEC 29500.

For developers: the schema is not ours to ship. GW_OOXML_XSD names a folder with wml.xsd, opc-xsd/ and the files they
import, for example ref/xsd of the repository python-openxml/python-docx. Exits with 77 (skipped) without it or xmllint.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

SCHEMAS = [
    (r"word/(document|styles|numbering|settings|header\d*|footer\d*|fontTable)\.xml", "wml.xsd"),
    (r"\[Content_Types\]\.xml", "opc-xsd/opc-contentTypes.xsd"),
    (r"(.*/)?_rels/.*\.rels", "opc-xsd/opc-relationships.xsd"),
    (r"docProps/app\.xml", "shared-documentPropertiesExtended.xsd"),
]


XML = "http://www.w3.org/XML/1998/namespace"
XML_SCHEMA = f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{XML}">
<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName">
<xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
<xs:attribute name="lang" type="xs:language"/></xs:schema>"""


def with_xml_namespace(schema: Path, folder: Path) -> Path:
    """A schema that imports `schema` and the attributes of the XML namespace, which it names without a place."""
    (folder / "xml.xsd").write_text(XML_SCHEMA, encoding="utf-8")
    namespace = re.search(r'targetNamespace="([^"]+)"', schema.read_text(encoding="utf-8")).group(1)
    driver = folder / f"driver-{schema.name}"
    driver.write_text(f'''<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="{XML}" schemaLocation="xml.xsd"/>
<xs:import namespace="{namespace}" schemaLocation="{schema}"/></xs:schema>''', encoding="utf-8")
    return driver


def schema_of(part: str) -> str | None:
    return next((schema for form, schema in SCHEMAS if re.fullmatch(form, part)), None)


def main() -> int:
    schemas = Path(os.environ.get("GW_OOXML_XSD", ""))
    if not (schemas / "wml.xsd").is_file() or not shutil.which("xmllint"):
        print("skipped: GW_OOXML_XSD names no folder with wml.xsd, or xmllint is not installed")
        return 77
    faults, parts = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([*sys.argv[1:2], str(folder), *sys.argv[2:]], check=True,
                       env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        by_schema: dict[str, list[Path]] = {}
        for path in sorted(folder.glob("*.docx")):
            with zipfile.ZipFile(path) as package:
                for part in package.namelist():
                    if schema := schema_of(part):
                        target = folder / "parts" / path.stem / part.replace("/", "_").replace("[", "")
                        target.parent.mkdir(parents=True, exist_ok=True)
                        target.write_bytes(package.read(part))
                        by_schema.setdefault(schema, []).append(target)
        for schema, files in by_schema.items():
            parts += len(files)
            checked = subprocess.run(["xmllint", "--noout", "--nonet", "--schema",
                                      str(with_xml_namespace(schemas / schema, folder)), *files],
                                     capture_output=True, text=True, check=False)
            faults += [line for line in checked.stderr.splitlines() if not line.endswith(" validates")]
    print("\n".join(faults[:40]) or f"{parts} parts are valid")
    return 1 if faults or parts == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
