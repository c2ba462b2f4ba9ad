"""Masters of the prints: a form as lines of text and tables of cells, in a notation that is read at a glance.

    = text        a title            - text   a line in the middle
    > text        a line at the right  . text   a line at the left      (an empty line: some room)
    @ 12 20 16 head=2                a table: how wide its columns are beside one another; its first 2 rows are its head
    | cell | < | ^ |                 a row: < goes on with the cell to the left, ^ with the one above; \\n is a line break
"""

from dataclasses import dataclass, field


@dataclass
class Line:
    kind: str
    text: str


@dataclass
class Cell:
    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1


@dataclass
class Table:
    widths: list
    head: int
    owners: list = field(default_factory=list)
    cells: list = field(default_factory=list)

    def add(self, texts):
        row = len(self.owners)
        if len(texts) != len(self.widths):
            raise ValueError(f"row {row + 1} has {len(texts)} cells of {len(self.widths)}: {texts}")
        owners = []
        for column, text in enumerate(texts):
            if text == "<":
                cell = owners[column - 1]
                cell.columns = max(cell.columns, column - cell.column + 1)
            elif text == "^":
                cell = self.owners[row - 1][column]
                cell.rows = row - cell.row + 1
            else:
                cell = Cell(row, column, text)
                self.cells.append(cell)
            owners.append(cell)
        self.owners.append(owners)

    def check(self):
        for cell in self.cells:
            held = [self.owners[r][c] is cell for r in range(cell.row, cell.row + cell.rows) for c in range(cell.column, cell.column + cell.columns)]
            if not all(held):
                raise ValueError(f"the cell {cell.text!r} is no rectangle")
        for index in range(1, len(self.widths)):
            if all(row[index] is row[index - 1] for row in self.owners):
                raise ValueError(f"no row tells column {index + 1} from the one before")


def read(path):
    blocks = []
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        mark, text = line[:1], line[2:]
        if mark == "@":
            words = text.split()
            head = [int(w[5:]) for w in words if w.startswith("head=")]
            blocks.append(Table([float(w) for w in words if not w.startswith("head=")], head[0] if head else 0))
        elif mark == "|":
            blocks[-1].add([cell.strip().replace("\\n", "\n") for cell in line.strip()[1:-1].split("|")])
        else:
            blocks.append(Line(mark, text))
    for block in blocks:
        if isinstance(block, Table):
            block.check()
    return blocks
