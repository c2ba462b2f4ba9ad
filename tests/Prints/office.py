"""A master as a flat OpenDocument text or spreadsheet, for LibreOffice."""

import math
from xml.sax.saxutils import escape

from grid import Table
from web import kind

NAMESPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
    ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")))
BORDERS = {"thin": "0.5pt solid #000000", "hair": "0.05pt solid #000000", "double": "2.5pt double #000000", "dashed": "0.75pt dashed #000000",
           "unruled": "none", "fills": "none"}
MARGIN = 12  # millimetres


def text(value):
    """Text of a paragraph; more than one blank must be said."""
    parts = escape(value).replace("\n", "<text:line-break/>").split("  ")
    return '<text:s text:c="2"/>'.join(parts)


def font(style, factor=1.0, bold=False):
    size = f"{style.size * factor:.1f}pt"
    weight = ' fo:font-weight="bold" style:font-weight-asian="bold"' if bold else ""
    return (f'<style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="{size}" style:font-size-asian="{size}"'
            f' fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"{weight}/>')


def paragraph_styles(style):
    def one(name, align, factor=1.0, bold=False, room="0.05cm", more=""):
        return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:text-align="{align}"'
                f' fo:margin-top="{room}" fo:margin-bottom="{room}"{more}/>{font(style, factor, bold)}</style:style>')
    return "".join((
        one("title", "center", 1.5, True, "0.2cm"), one("middle", "center"), one("right", "end"), one("left", "start"), one("gap", "start"),
        one("short", "center", room="0cm"), one("long", "start", room="0cm"), one("amount", "end", room="0cm"), one("foot", "center", 0.9),
        # What must stand behind a table, so small that it never needs a page.
        '<style:style style:name="end" style:family="paragraph"><style:paragraph-properties fo:margin="0cm" fo:line-height="0.1cm"/>'
        '<style:text-properties fo:font-size="1pt" style:font-size-asian="1pt"/></style:style>'))


def cell_styles(style):
    """Of each setting one for cells and one for labels. A spreadsheet takes the type from them, a text from its paragraphs."""
    align = "top" if style.top else "middle"
    parts = []
    for name, fill in (("cell", "#e4ecf4" if style.rules == "fills" else None), ("label", "#dcdcdc" if style.shaded else None)):
        back = f' fo:background-color="{fill}"' if fill else ""
        for setting, side in (("short", "center"), ("long", "start"), ("amount", "end")):
            parts.append(f'<style:style style:name="{name}-{setting}" style:family="table-cell"><style:table-cell-properties fo:border="{BORDERS[style.rules]}"'
                         f' fo:padding="0.07cm" style:vertical-align="{align}" fo:wrap-option="wrap"{back} style:text-align-source="fix"/>'
                         f'<style:paragraph-properties fo:text-align="{side}"/>{font(style)}</style:style>')
    return "".join(parts)


def is_label(table, cell):
    return cell.column == 0 or cell.row < table.head or "指标" in cell.text


def rows(table, style, row_style=None, fit=None):
    """The rows of a table; fit tells the height of a row, where the program does not find it by itself."""
    parts = []
    for index, owners in enumerate(table.owners):
        cells = []
        for column, cell in enumerate(owners):
            if (cell.row, cell.column) != (index, column):
                cells.append("<table:covered-table-cell/>")
                continue
            spans = f' table:number-rows-spanned="{cell.rows}" table:number-columns-spanned="{cell.columns}"' if cell.rows * cell.columns > 1 else ""
            name = f'{"label" if is_label(table, cell) else "cell"}-{kind(cell.text)}'
            paragraphs = "".join(f'<text:p text:style-name="{kind(cell.text)}">{text(line)}</text:p>' for line in cell.text.split("\n"))
            cells.append(f'<table:table-cell table:style-name="{name}" office:value-type="string"{spans}>{paragraphs}</table:table-cell>')
        parts.append(f'<table:table-row table:style-name="{row_style or fit(index)}">{"".join(cells)}</table:table-row>')
    if table.head and style.repeat:
        return f'<table:table-header-rows>{"".join(parts[:table.head])}</table:table-header-rows>{"".join(parts[table.head:])}'
    return "".join(parts)


def page_layout(style, more=""):
    width, height = style.page
    orientation = "landscape" if style.landscape else "portrait"
    return (f'<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="{width}mm" fo:page-height="{height}mm"'
            f' style:print-orientation="{orientation}" fo:margin="{MARGIN}mm"{more}/></style:page-layout>')


def document(kind_of, style, automatic, master, body):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.3"'
            f' office:mimetype="application/vnd.oasis.opendocument.{kind_of}">'
            f'<office:font-face-decls><style:font-face style:name="F" svg:font-family="\'{style.family}\'"/></office:font-face-decls>'
            f'<office:styles><style:default-style style:family="paragraph">{font(style)}</style:default-style></office:styles>'
            f'<office:automatic-styles>{automatic}</office:automatic-styles><office:master-styles>{master}</office:master-styles>'
            f'<office:body><office:{kind_of}>{body}</office:{kind_of}></office:body></office:document>')


def writer(blocks, style, name):
    width = style.page[0] - 2 * MARGIN
    automatic = [paragraph_styles(style), cell_styles(style)]
    automatic.append(f'<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="{"always" if style.whole else "auto"}"/></style:style>')
    parts, tables = [], 0
    classes = {"=": "title", "-": "middle", ">": "right", ".": "left", "": "gap"}
    for block in blocks:
        if not isinstance(block, Table):
            parts.append(f'<text:p text:style-name="{classes[block.kind]}">{text(block.text)}</text:p>')
            continue
        tables += 1
        fresh = ' fo:break-before="page"' if style.fresh else ""
        automatic.append(f'<style:style style:name="T{tables}" style:family="table"><style:table-properties style:width="{width}mm" table:align="margins"'
                         f' table:border-model="collapsing"{fresh}/></style:style>')
        columns = []
        for index, share in enumerate(block.widths):
            automatic.append(f'<style:style style:name="T{tables}.{index}" style:family="table-column"><style:table-column-properties'
                             f' style:column-width="{width * share / sum(block.widths):.2f}mm"/></style:style>')
            columns.append(f'<table:table-column table:style-name="T{tables}.{index}"/>')
        parts.append(f'<table:table table:name="T{tables}" table:style-name="T{tables}">{"".join(columns)}{rows(block, style, "row")}</table:table>')
    if isinstance(blocks[-1], Table):
        parts.append('<text:p text:style-name="end"/>')
    running = ""
    layout = page_layout(style)
    if style.numbered:
        layout = layout.replace("</style:page-layout>", '<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="2mm"/></style:header-style>'
                                '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout>')
        running = (f'<style:header><text:p text:style-name="foot">{escape(name)}部门预算公开附表</text:p></style:header>'
                   '<style:footer><text:p text:style-name="foot">第 <text:page-number/> 页</text:p></style:footer>')
    # Styles of the running head stand with the page, so all are given there too.
    automatic.append(layout)
    master = f'<style:master-page style:name="Standard" style:page-layout-name="P">{running}</style:master-page>'
    return document("text", style, "".join(automatic), master, "".join(parts))


def calc(blocks, style, name):
    """One sheet; lines of text stand in cells merged over its columns. All tables share the columns of the first."""
    widths = next(b.widths for b in blocks if isinstance(b, Table))
    width = style.page[0] - 2 * MARGIN
    columns = [width * share / sum(widths) for share in widths]
    em = style.size * 0.3528
    automatic, heights = [paragraph_styles(style), cell_styles(style), page_layout(style, ' style:scale-to-X="1" style:scale-to-Y="0"')], set()
    for name, side, factor in (("title", "center", 1.5), ("middle", "center", 1), ("right", "end", 1), ("left", "start", 1), ("gap", "start", 1)):
        automatic.append(f'<style:style style:name="{name}-line" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="middle"'
                         f' style:text-align-source="fix"/><style:paragraph-properties fo:text-align="{side}"/>{font(style, factor, factor > 1)}</style:style>')

    def height(lines):
        heights.add(lines)
        return f"R{lines}"

    def lines_of(cell):
        room = sum(columns[cell.column:cell.column + cell.columns]) - 2
        long = sum(max(1, math.ceil(sum(0.6 if c.isascii() else 1 for c in part) * em / room)) for part in cell.text.split("\n"))
        return math.ceil(long / cell.rows)

    def fit(table):
        return lambda index: height(max(lines_of(c) for c in table.cells if c.row <= index < c.row + c.rows))

    classes = {"=": "title", "-": "middle", ">": "right", ".": "left", "": "gap"}
    parts = ["".join(f'<table:table-column table:style-name="C{i}"/>' for i in range(len(columns)))]
    for block in blocks:
        if isinstance(block, Table):
            assert len(block.widths) == len(columns), "all tables of a sheet have the same number of columns"
            parts.append(rows(block, style, fit=fit(block)))
        else:
            covered = "<table:covered-table-cell/>" * (len(columns) - 1)
            long = math.ceil(len(block.text) * em * 1.5 / width) or 1
            parts.append(f'<table:table-row table:style-name="{height(long * 2 if block.kind == "=" else long)}"><table:table-cell table:style-name="{classes[block.kind]}-line" office:value-type="string"'
                         f' table:number-columns-spanned="{len(columns)}"><text:p>{text(block.text)}</text:p></table:table-cell>{covered}</table:table-row>')
    automatic += [f'<style:style style:name="C{i}" style:family="table-column"><style:table-column-properties style:column-width="{c:.2f}mm"/></style:style>' for i, c in enumerate(columns)]
    automatic += [f'<style:style style:name="R{n}" style:family="table-row"><style:table-row-properties style:row-height="{n * em * 1.6 + 2:.2f}mm" style:use-optimal-row-height="false"/></style:style>' for n in sorted(heights)]
    automatic.append('<style:style style:name="S" style:family="table" style:master-page-name="Default"/>')
    master = '<style:master-page style:name="Default" style:page-layout-name="P"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page>'
    return document("spreadsheet", style, "".join(automatic), master, f'<table:table table:name="S" table:style-name="S">{"".join(parts)}</table:table>')
