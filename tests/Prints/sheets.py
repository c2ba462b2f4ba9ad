#!/usr/bin/env python3
"""Workbooks of the masters, saved by LibreOffice: numbers and percents as such, all blocks of a master one below the other in a sheet.

    python3 tests/Prints/sheets.py            writes Fixtures/Sheets/NAME.xlsx of every master of a sample
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

import grid
from office import NAMESPACES, text

HERE = pathlib.Path(__file__).parent
FIXTURES = HERE.parent / "PerfTargetParse.Formats.Tests/Fixtures"
STYLES = {
    "amount": '<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>',
    "decimal": '<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/>',
    "whole": '<number:number number:decimal-places="0" number:min-integer-digits="1"/>',
    "grouped": '<number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/>',
}


def styles():
    parts = [f'<number:number-style style:name="N-{name}">{number}</number:number-style>' for name, number in STYLES.items()]
    parts.append(f'<number:percentage-style style:name="N-percent">{STYLES["whole"]}<number:text>%</number:text></number:percentage-style>')
    return "".join(parts) + "".join(f'<style:style style:name="{name}" style:family="table-cell" style:data-style-name="N-{name}"/>' for name in (*STYLES, "percent"))


def value(content):
    """How a person would have typed it: as a number where it is one."""
    bare = content.replace(",", "")
    for name, pattern in (("amount", r"\d{1,3}(,\d{3})+\.\d\d"), ("decimal", r"\d{1,9}\.\d\d"), ("grouped", r"\d{1,3}(,\d{3})+"), ("whole", r"[1-9]\d{0,9}|0")):
        if re.fullmatch(pattern, content):
            return f' table:style-name="{name}" office:value-type="float" office:value="{bare}"'
    if re.fullmatch(r"\d{1,3}%", content):
        return f' table:style-name="percent" office:value-type="percentage" office:value="{int(content[:-1]) / 100}"'
    return ' office:value-type="string"'


def cell(content, rows=1, columns=1):
    spans = f' table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"' if rows * columns > 1 else ""
    if not content:
        return f"<table:table-cell{spans}/>"
    paragraphs = "".join(f"<text:p>{text(line)}</text:p>" for line in content.split("\n"))
    return f"<table:table-cell{value(content)}{spans}>{paragraphs}</table:table-cell>"


def document(name, blocks):
    width = max([len(b.widths) for b in blocks if isinstance(b, grid.Table)], default=1)
    rows = []
    for block in blocks:
        if isinstance(block, grid.Table):
            for index, owners in enumerate(block.owners):
                own = [(c.row, c.column) == (index, i) for i, c in enumerate(owners)]
                rows.append("".join(cell(c.text, c.rows, c.columns) if is_own else "<table:covered-table-cell/>" for c, is_own in zip(owners, own)))
        else:
            rows.append(cell(block.text, 1, width) + "<table:covered-table-cell/>" * (width - 1) if block.text else "<table:table-cell/>")
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
            f' office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>{styles()}</office:automatic-styles>'
            f'<office:body><office:spreadsheet><table:table table:name="{escape(name)}">{body}</table:table></office:spreadsheet></office:body></office:document>')


def settle(path):
    """The same bytes each time: fixed times in the zip, none in the properties."""
    with zipfile.ZipFile(path) as source:
        parts = [(i.filename, source.read(i)) for i in source.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts:
            data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-01-01T00:00:00Z", data) if name.startswith("docProps/") else data
            target.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


def main(chosen):
    output = FIXTURES / "Sheets"
    output.mkdir(exist_ok=True)
    masters = [m for m in sorted((FIXTURES / "Prints/masters").glob("*.grid")) if not m.name.startswith("long-") and (not chosen or m.stem in chosen)]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        sources = []
        for master in masters:
            sources.append(folder / f"{master.stem}.fods")
            sources[-1].write_text(document(master.stem[:31].replace("~", "-"), grid.read(master)), encoding="utf-8")
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                        "--outdir", str(output), *map(str, sources)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for path in output.glob("*.xlsx"):
        settle(path)


if __name__ == "__main__":
    main(sys.argv[1:])
