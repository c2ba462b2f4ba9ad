#!/usr/bin/env python3
"""Saves the masters as Word documents, as LibreOffice does it: from a text document, and a few from a web page. See README.md.

    python3 tests/Prints/docx.py            the documents that are missing
    python3 tests/Prints/docx.py NAME...    those whose names begin so, again
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import grid
import office
import style as styles
import web

HERE = pathlib.Path(__file__).parent
FIXTURES = HERE.parent / "PerfTargetParse.Formats.Tests/Fixtures"

# What only LibreOffice's other side reads: themes, settings, previews.
DROPPED = re.compile(r"^(docProps/|word/theme/|word/webSettings|.*thumbnail)")


def documents():
    """MASTER.TOOL, and what it is made of."""
    for path in sorted((FIXTURES / "Prints/masters").glob("*.grid")):
        blocks = grid.read(path)
        _, look = styles.parse(f"{path.stem}.writer-wqy-numbered")
        yield f"{path.stem}.writer", "fodt", office.writer(blocks, look, path.stem)
        if path.stem.startswith(("grid-", "wide-")):
            _, look = styles.parse(f"{path.stem}.chromium-wqy")
            yield f"{path.stem}.web", "html", web.page(blocks, look)


def keep(source, target):
    """The same parts with a fixed time, so that the same program gives the same file."""
    with zipfile.ZipFile(source) as parts, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as kept:
        for name in parts.namelist():
            if not DROPPED.match(name):
                kept.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), parts.read(name), zipfile.ZIP_DEFLATED, 9)


def main(chosen):
    target = FIXTURES / "Docx"
    target.mkdir(exist_ok=True)
    wanted = [d for d in documents() if (any(d[0].startswith(c) for c in chosen) if chosen else not (target / f"{d[0]}.docx").exists())]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for suffix, filters in (("fodt", []), ("html", ["--infilter=HTML (StarWriter)"])):
            paths = []
            for name, kind, content in wanted:
                if kind == suffix:
                    paths.append(folder / f"{name}.{suffix}")
                    paths[-1].write_text(content, encoding="utf-8")
            if paths:
                subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *filters, "--convert-to", "docx:MS Word 2007 XML",
                                "--outdir", str(folder), *map(str, paths)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for path in paths:
                keep(path.with_suffix(".docx"), target / f"{path.stem}.docx")
                print(path.stem, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
