#!/usr/bin/env python3
"""Prints the masters as prints.txt says: see README.md.

    python3 tests/Prints/make.py            the prints that are missing
    python3 tests/Prints/make.py NAME...    those whose names begin so, again
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import grid
import office
import style as styles
import web

HERE = pathlib.Path(__file__).parent
PRINTS = HERE.parent / "PerfTargetParse.Formats.Tests/Fixtures/Prints"


def fixed(data):
    """Without what is other in every run: times and identifiers, replaced by as many bytes."""
    data = re.sub(rb"D:\d{14}([+-]\d\d'\d\d'?|Z)?", lambda m: b"D:20250101000000" + b"+00'00'"[:len(m.group(0)) - 16], data)
    data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2025-01-01T00:00:00", data)
    data = re.sub(rb"/ID ?\[[^\]]*\]", lambda m: re.sub(rb"[0-9A-Fa-f]{32}", b"0" * 32, m.group(0)), data)
    return re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, data)


def with_office(jobs, folder):
    """One run of LibreOffice for all documents of a kind."""
    for (suffix, tagged) in sorted({(j[1], j[2].tagged) for j in jobs}):
        chosen = [j for j in jobs if (j[1], j[2].tagged) == (suffix, tagged)]
        paths = []
        for name, _, _, content in chosen:
            path = folder / f"{name}.{suffix}"
            path.write_text(content, encoding="utf-8")
            paths.append(str(path))
        program = "writer" if suffix == "fodt" else "calc"
        options = f'pdf:{program}_pdf_Export:{{"UseTaggedPDF":{{"type":"boolean","value":"{str(tagged).lower()}"}}}}'
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", options,
                        "--outdir", str(folder), *paths], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def with_chromium(name, style, content, folder):
    source = folder / f"{name}.html"
    source.write_text(content, encoding="utf-8")
    subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/chromium", "--no-pdf-header-footer",
                    *([] if style.tagged else ["--disable-pdf-tagging"]), f"--print-to-pdf={folder / name}.pdf", source.as_uri()],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def keep(name, folder):
    (PRINTS / f"{name}.pdf").write_bytes(fixed((folder / f"{name}.pdf").read_bytes()))
    print(name, flush=True)


def main(chosen):
    names = [line for line in (HERE / "prints.txt").read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    if chosen:
        names = [n for n in names if any(n.startswith(c) for c in chosen)]
    else:
        names = [n for n in names if not (PRINTS / f"{n}.pdf").exists()]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for_office = []
        for name in names:
            master, style = styles.parse(name)
            blocks = grid.read(PRINTS / "masters" / f"{master}.grid")
            if style.tool == "chromium":
                with_chromium(name, style, web.page(blocks, style), folder)
                keep(name, folder)
            else:
                make = office.writer if style.tool == "writer" else office.calc
                for_office.append((name, "fodt" if style.tool == "writer" else "fods", style, make(blocks, style, master)))
        with_office(for_office, folder)
        for name, *_ in for_office:
            keep(name, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
