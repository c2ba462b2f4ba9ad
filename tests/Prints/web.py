"""A master as a web page, for Chromium."""

import re
from html import escape

from grid import Table

BORDERS = {
    "thin": "table{border-collapse:collapse} td{border:.5pt solid #000}",
    "hair": "table{border-collapse:collapse} td{border:.25pt solid #888}",
    "double": "table{border-collapse:collapse} td{border:2.25pt double #000}",
    "dashed": "table{border-collapse:collapse} td{border:.75pt dashed #000}",
    "unruled": "table{border-collapse:collapse} td{border:0}",
    "fills": "table{border-collapse:separate;border-spacing:1.5pt} td{border:0;background:#e4ecf4}",
    "separate": "table{border-collapse:separate;border-spacing:2pt} td{border:.5pt solid #000}",
}


def kind(text):
    """How a cell is set: amounts to the right, sentences to the left, the rest in the middle."""
    if re.fullmatch(r"[\d,]+\.\d\d", text):
        return "amount"
    return "long" if len(text) > 16 or "\n" in text and len(text) > 12 else "short"


def row(table, index, shaded):
    cells = []
    for cell in (c for c in table.cells if c.row == index):
        spans = "".join(f' {name}span="{span}"' for name, span in (("row", cell.rows), ("col", cell.columns)) if span > 1)
        label = " label" if shaded and (cell.column == 0 or index < table.head or "指标" in cell.text) else ""
        cells.append(f'<td class="{kind(cell.text)}{label}"{spans}>{escape(cell.text).replace(chr(10), "<br>")}</td>')
    return "<tr>" + "".join(cells) + "</tr>"


def table_markup(table, style):
    total = sum(table.widths)
    columns = "".join(f'<col style="width:{width / total:.2%}">' for width in table.widths)
    rows = [row(table, index, style.shaded) for index in range(len(table.owners))]
    head = f"<thead>{''.join(rows[:table.head])}</thead>" if table.head else ""
    return f"<table><colgroup>{columns}</colgroup>{head}<tbody>{''.join(rows[table.head:])}</tbody></table>"


def page(blocks, style):
    width, height = style.page
    css = f"""
@page{{size:{width}mm {height}mm;margin:14mm 12mm}}
body{{margin:0;font:{style.size}pt/1.35 "{style.family}";white-space:pre-wrap}}
p{{margin:.3em 0}} p.title{{font-size:1.5em;font-weight:bold;text-align:center;margin:.6em 0}} p.middle{{text-align:center}} p.right{{text-align:right}}
table{{width:100%;table-layout:fixed;white-space:normal{";break-before:page" if style.fresh else ""}}}
td{{padding:.25em .35em;vertical-align:{"top" if style.top else "middle"};white-space:pre-wrap;overflow-wrap:anywhere}}
td.short{{text-align:center}} td.long{{text-align:left}} td.amount{{text-align:right}} td.label{{background:#dcdcdc}}
thead{{display:{"table-header-group" if style.repeat else "table-row-group"}}}
{"tr{break-inside:avoid}" if style.whole else ""}
{BORDERS[style.rules]}"""
    classes = {"=": "title", "-": "middle", ">": "right", ".": "left", "": "gap"}
    parts = [table_markup(b, style) if isinstance(b, Table) else f'<p class="{classes[b.kind]}">{escape(b.text) or " "}</p>' for b in blocks]
    return f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>print</title><style>{css}</style></head><body>{"".join(parts)}</body></html>'
