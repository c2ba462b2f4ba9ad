"""How a master is printed, read from the name of the print: MASTER.TOOL-OPTION-OPTION.pdf."""

from dataclasses import dataclass

FONTS = {"noto": "Noto Sans CJK SC", "serif": "Noto Serif CJK SC", "wqy": "WenQuanYi Zen Hei", "uming": "AR PL UMing CN"}
RULES = ("thin", "hair", "double", "dashed", "unruled", "fills", "separate")
PAPERS = {"a5": (148, 210), "a4": (210, 297), "a3": (297, 420)}


@dataclass
class Style:
    tool: str               # writer, calc, chromium
    landscape: bool = False
    paper: str = "a4"
    size: float = 9         # of the type, in points
    repeat: bool = False    # the head rows of a table on every page
    rules: str = "thin"     # fills: no rules at all, shaded cells with room between; separate: each cell in a box of its own
    shaded: bool = False    # labels on grey
    tagged: bool = False
    font: str = "noto"
    top: bool = False       # cells begin at the top instead of standing in the middle
    whole: bool = False     # no row is cut by a page break
    numbered: bool = False  # running head and page numbers
    fresh: bool = False     # a table begins a page of its own

    @property
    def family(self):
        return FONTS[self.font]

    @property
    def page(self):
        """Width and height in millimetres."""
        width, height = PAPERS[self.paper]
        return (height, width) if self.landscape else (width, height)


def parse(name):
    """The master's name and the style."""
    master, _, words = name.partition(".")
    tool, *options = words.split("-")
    style = Style(tool)
    for option in options:
        if option in FONTS:
            style.font = option
        elif option in RULES:
            style.rules = option
        elif option in PAPERS:
            style.paper = option
        elif option.endswith("pt"):
            style.size = float(option[:-2])
        elif isinstance(getattr(style, option, None), bool):
            setattr(style, option, True)
        else:
            raise ValueError(f"{name}: what is {option!r}?")
    return master, style
