#!/usr/bin/env python3
"""Compares the characters that we read of each page with those of mutool and pdftotext.

    dotnet build tests/PerfTargetParse.PdfProbe -c Release
    python3 tests/Yardsticks/text.py FOLDER_OR_FILE...          (--tsv FILE: every page; --most N: exceptions listed)

Of a page the measure is the shared part of the two multisets of characters over the larger one; the better of the two tools
counts. Blanks do not count; compatibility forms and radicals are folded on both sides. Pages that neither tool reads are left out.
"""

import argparse
import collections
import html
import json
import pathlib
import re
import sys
import unicodedata

import children

PROBE = pathlib.Path(__file__).parents[1] / "PerfTargetParse.PdfProbe/bin/Release/net10.0/PerfTargetParse.PdfProbe"

# The plain characters of U+2E80 and on (Unicode's Equivalent_Unified_Ideograph); the radicals of Kangxi NFKC knows.
RADICALS = {chr(0x2E80 + index): plain for index, plain in enumerate(
    "　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王　目示礻　糹纟罓罒㓁冗　羊　"
    "　耂肀聿肉　艹艹艹虎衤覀西见角　讠贝　车辶辶辶邑钅長镸长门　阝雨青韦页风飞食　飠饣　马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟") if plain != "\u3000"}


def characters(text):
    folded = unicodedata.normalize("NFKC", "".join(RADICALS.get(c, c) for c in text))
    return collections.Counter(c for c in folded if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))


def share(ours, theirs):
    larger = max(ours.total(), theirs.total())
    return (ours & theirs).total() / larger if larger else 1.0


def probe(path):
    child = children.run([str(PROBE), str(path)], 10)
    lines = [json.loads(line) for line in child.output.decode("utf-8", "replace").splitlines()] if not child.hung and child.code in (0, 1) else []
    pages = {line["page"]: characters(line["text"]) for line in lines if "page" in line}
    notices = [notice for line in lines for notice in line.get("notices", [])]
    peak = max((line["peakMegabytes"] for line in lines if "peakMegabytes" in line), default=child.peak_mb)
    return child, lines[0]["pages"] if lines else 0, pages, notices, peak


def mutool(path):
    output = children.run(["mutool", "draw", "-q", "-F", "stext", "-o", "-", str(path)]).output.decode("utf-8", "replace")
    parts = re.split(r'<page id="page(\d+)"', output)
    return {int(number): characters("".join(html.unescape(c) for c in re.findall(r'<char [^>]*? c="([^"]*)"', part)))
            for number, part in zip(parts[1::2], parts[2::2])}


def poppler(path):
    output = children.run(["pdftotext", "-enc", "UTF-8", str(path), "-"]).output.decode("utf-8", "replace")
    return {number: characters(text) for number, text in enumerate(output.split("\f")[:-1], 1)}


def pages_of_pdfinfo(path):
    found = re.search(rb"^Pages:\s+(\d+)", children.run(["pdfinfo", str(path)]).output, re.MULTILINE)
    return int(found.group(1)) if found else 0


def difference(ours, theirs):
    def shown(counter):
        return "".join(c * min(n, 3) for c, n in sorted(counter.items()))[:40]
    return f"missing {(theirs - ours).total()} {shown(theirs - ours)!r} extra {(ours - theirs).total()} {shown(ours - theirs)!r}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="+", type=pathlib.Path)
    options.add_argument("--tsv", type=pathlib.Path)
    options.add_argument("--most", type=int, default=1000)
    options = options.parse_args()
    files = sorted(f for p in options.paths for f in (p.rglob("*.pdf") if p.is_dir() else [p]))

    pages, exceptions, opened = [], [], collections.Counter()
    crashed, hung, heavy, unopened = [], [], [], []
    for path in files:
        child, count, ours, notices, peak = probe(path)
        ours_mutool, ours_poppler, info = mutool(path), poppler(path), pages_of_pdfinfo(path)
        opened["us"] += count > 0
        opened["mutool"] += len(ours_mutool) > 0
        opened["pdfinfo"] += info > 0
        if child.hung:
            hung.append(str(path))
        elif child.code not in (0, 1):
            crashed.append(f"{path} ({child.code})")
        if count == 0 and (ours_mutool or info):
            unopened.append(str(path))
        heavy.append((peak, child.seconds, str(path)))
        for number in sorted(ours_mutool.keys() | ours_poppler.keys()):
            theirs = [tool.get(number, collections.Counter()) for tool in (ours_mutool, ours_poppler)]
            if not any(t.total() for t in theirs):
                continue
            mine = ours.get(number, collections.Counter())
            shares = [share(mine, t) for t in theirs]
            best = max(range(2), key=lambda i: shares[i])
            pages.append((str(path), number, mine.total(), theirs[0].total(), theirs[1].total(), shares[0], shares[1], share(*theirs)))
            if max(shares) < 0.99:
                exceptions.append((max(shares), f"{path} page {number}: {max(shares):.3f} of {('mutool', 'pdftotext')[best]} "
                                   f"(us {mine.total()}, mutool {theirs[0].total()}, pdftotext {theirs[1].total()}; the two share {share(*theirs):.3f}) "
                                   f"{difference(mine, theirs[best])} {notices[:2] if notices else ''}"))

    if options.tsv:
        rows = ["file\tpage\tus\tmutool\tpdftotext\twith mutool\twith pdftotext\tmutool with pdftotext"]
        rows += ["\t".join(f"{v:.4f}" if isinstance(v, float) else str(v) for v in page) for page in pages]
        options.tsv.write_text("\n".join(rows) + "\n", encoding="utf-8")
    for _, text in sorted(exceptions)[:options.most]:
        print(text)
    good = len(pages) - len(exceptions)
    print(f"\nfiles {len(files)}; opened: " + ", ".join(f"{name} {opened[name]}" for name in ("us", "pdfinfo", "mutool")))
    print(f"pages that either reads {len(pages)}; share of 0.99 or more on {good} ({good / max(1, len(pages)):.2%})")
    print(f"not opened by us but by one of them: {unopened}\ncrashed: {crashed}\nhung (10 s): {hung}")
    for peak, seconds, path in sorted(heavy, reverse=True)[:5]:
        print(f"peak {peak:.0f} MB, {seconds:.2f} s: {path}")
    return 0 if not crashed and not hung and good >= 0.95 * len(pages) else 1


if __name__ == "__main__":
    sys.exit(main())
