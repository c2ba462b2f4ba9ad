#!/usr/bin/env python3
"""Makes the packed tables of this folder anew from what Adobe published; NOTICE.md says under which terms.

    make.py CMAPS FONTTOOLS AFMS

CMAPS      folder with Adobe-GB1, Adobe-CNS1 ... and their CMaps (Debian: poppler-data, /usr/share/poppler/cMap)
FONTTOOLS  folder with agl.py, cffLib and ttLib, which hold Adobe's glyph list and the standard names
           (Debian: python3-fonttools, /usr/lib/python3/dist-packages/fontTools)
AFMS       folder with the metrics of the fourteen standard fonts (npm: pdfkit, js/data)
"""
import ast
import pathlib
import re
import sys
import zlib

HERE = pathlib.Path(__file__).parent
COLLECTIONS = ["Adobe-GB1", "Adobe-CNS1", "Adobe-Japan1", "Adobe-Korea1", "Adobe-KR"]
METRICS = ["Courier", "Helvetica", "Helvetica-Bold", "Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic", "Symbol", "ZapfDingbats"]

# Names whose value in the list is private use; what they look like, or mean.
PLAIN = {
    "arrowhorizex": 0x23AF, "arrowvertex": 0x23D0, "radicalex": 0x203E, "integralex": 0x23AE,
    "parenlefttp": 0x239B, "parenleftex": 0x239C, "parenleftbt": 0x239D,
    "parenrighttp": 0x239E, "parenrightex": 0x239F, "parenrightbt": 0x23A0,
    "bracketlefttp": 0x23A1, "bracketleftex": 0x23A2, "bracketleftbt": 0x23A3,
    "bracketrighttp": 0x23A4, "bracketrightex": 0x23A5, "bracketrightbt": 0x23A6,
    "bracelefttp": 0x23A7, "braceleftmid": 0x23A8, "braceleftbt": 0x23A9, "braceex": 0x23AA,
    "bracerighttp": 0x23AB, "bracerightmid": 0x23AC, "bracerightbt": 0x23AD,
    "registersans": 0xAE, "registerserif": 0xAE, "copyrightsans": 0xA9, "copyrightserif": 0xA9,
    "trademarksans": 0x2122, "trademarkserif": 0x2122, "rupiah": 0x20A8, "onefitted": 0x31, "threequartersemdash": 0x2014,
    "commaaccent": 0x326, "dotlessj": 0x237, "LL": 0x1EFA, "ll": 0x1EFB,
    "Acute": 0xB4, "Grave": 0x60, "Caron": 0x2C7, "Dieresis": 0xA8, "Macron": 0xAF, "Hungarumlaut": 0x2DD,
}


def read(path):
    return pathlib.Path(path).read_text(encoding="latin1")


def assigned(path, name):
    """A literal that a Python file assigns to a name."""
    for node in ast.parse(pathlib.Path(path).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == name:
            return ast.literal_eval(node.value)
    raise KeyError(name)


def write(name, data):
    packed = zlib.compress(data, 9)
    (HERE / (name + ".z")).write_bytes(packed)
    print(f"{name}: {len(data)} bytes, packed {len(packed)}")


def private(code):
    return 0xE000 <= code < 0xF900


def utf16(digits):
    return bytes.fromhex(digits).decode("utf-16-be")


def cid_texts(cmap):
    texts = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", section):
            texts[int(code, 16)] = utf16(text)
    for section in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
        for low, high, values in re.findall(r"<(\w+)>\s*<(\w+)>\s*(<\w+>|\[[^\]]*\])", section):
            low, high = int(low, 16), int(high, 16)
            if values[0] == "[":
                for i, text in enumerate(re.findall(r"<(\w+)>", values)):
                    texts[low + i] = utf16(text)
            else:
                first = utf16(values[1:-1])
                for i in range(high - low + 1):
                    texts[low + i] = first[:-1] + chr(ord(first[-1]) + i)
    return texts


def plain(text):
    """Without variation selectors; the half-width space is a space; what says nothing is nothing."""
    text = "".join(c for c in text if not (0xFE00 <= ord(c) <= 0xFE0F or 0xE0100 <= ord(c) <= 0xE01EF or ord(c) < 32))
    return "" if "\ufffd" in text or any(private(ord(c)) for c in text) else text.replace("\u2002", " ")


def collection(folder, name):
    texts = {cid: plain(text) for cid, text in cid_texts(read(folder / name / f"{name}-UCS2")).items()}
    count = max(texts) + 1
    listed = [texts.get(cid, "") for cid in range(count)]
    codes = [ord(text) if len(text) == 1 and ord(text) < 0x10000 else 0 for text in listed]
    steps = [(code - before) & 0xFFFF for before, code in zip([0] + codes, codes)]
    others = "".join(text + "\n" for text, code in zip(listed, codes) if code == 0)
    write(name, count.to_bytes(2, "little") + bytes(s >> 8 for s in steps) + bytes(s & 0xFF for s in steps) + others.encode())


def glyph_list(fonttools):
    listed = {}
    for line in assigned(fonttools / "agl.py", "_aglText").split("\n"):
        if line and line[0] != "#":
            name, codes = line.split(";")
            listed[name] = [int(code, 16) for code in codes.split()]
    names = {}
    for name, codes in listed.items():
        if any(private(code) for code in codes):
            base = re.sub("(oldstyle|superior|inferior)$|(upper|low)(left|right)(?=thai$)|left(?=thai$)", "", name)
            base = re.sub("small$", "", name).lower() if name.endswith("small") else base
            code = PLAIN.get(name) or (listed[base][0] if base != name and base in listed else None)
            codes = [code] if code else []
        if codes:
            names[name] = codes
    return names


def dingbats():
    """Codes of ZapfDingbats, which follow the block Dingbats but for what Unicode had before."""
    codes = {code: 0x2700 + code - 0x20 for code in range(0x21, 0x7F)}
    codes |= {0x80 + i: 0x2768 + i for i in range(14)}
    codes |= {code: 0x2760 + code - 0xA0 for code in [*range(0xA1, 0xA8), *range(0xB6, 0xF0), *range(0xF1, 0xFF)]}
    codes |= {0xAC + i: 0x2460 + i for i in range(10)}
    codes |= {0x25: 0x260E, 0x2A: 0x261B, 0x2B: 0x261E, 0x48: 0x2605, 0x6C: 0x25CF, 0x6E: 0x25A0, 0x73: 0x25B2, 0x74: 0x25BC, 0x75: 0x25C6,
              0x77: 0x25D7, 0xA8: 0x2663, 0xA9: 0x2666, 0xAA: 0x2665, 0xAB: 0x2660, 0xD5: 0x2192, 0xD6: 0x2194, 0xD7: 0x2195, 0x20: 0x20}
    return codes


def metrics(folder, font):
    return [(int(code), int(width), name) for code, width, name in re.findall(r"^C (-?\d+) ; WX (\d+) ; N (\S+)", read(folder / f"{font}.afm"), re.M)]


def main():
    cmaps, fonttools, afms = map(pathlib.Path, sys.argv[1:])
    for name in COLLECTIONS:
        collection(cmaps, name)

    names = glyph_list(fonttools)
    codes = dingbats()
    # Names of ZapfDingbats (a1, a2 ...) mean something else in other fonts, so they have that font before them.
    names |= {f"ZapfDingbats/{name}": [codes[code]] for code, _, name in metrics(afms, "ZapfDingbats") if code >= 0}
    lines = sorted(f"{name} {' '.join(f'{code:04X}' for code in codes)}\n".encode() for name, codes in names.items())
    write("glyph-names", b"".join(lines))

    out = []
    for font in METRICS:
        prefix = "ZapfDingbats/" if font == "ZapfDingbats" else ""
        widths = {}
        for _, width, name in metrics(afms, font):
            if prefix + name in names:
                widths.setdefault(chr(names[prefix + name][0]), width)
        ordered = sorted(widths)
        out += [font, "".join(ordered), " ".join(str(widths[c]) for c in ordered)]
    write("standard-widths", ("\n".join(out) + "\n").encode())

    write("cff-names", "\n".join(assigned(fonttools / "cffLib" / "__init__.py", "cffStandardStrings")).encode())
    write("mac-names", "\n".join(assigned(fonttools / "ttLib" / "standardGlyphOrder.py", "standardGlyphOrder")).encode())


main()
