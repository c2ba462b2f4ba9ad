#!/usr/bin/env python3
"""Makes the long masters, whose prints go over many pages, and the text that each is read beside. All contents are invented by chance.

    python3 tests/Prints/long.py
"""

import random
import sys

import grid
from make import PRINTS

LEVELS = {
    "成本指标": ("经济成本指标", "社会成本指标", "生态环境成本指标"),
    "产出指标": ("数量指标", "质量指标", "时效指标"),
    "效益指标": ("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
    "满意度指标": ("服务对象满意度指标",),
}
PLACES = ("云溪", "石桥", "松岭", "青禾", "白沙", "望湖", "平川", "临江", "柳河", "杏林", "南屏", "长滩")
THINGS = ("灌渠", "路灯", "候车亭", "古树", "展柜", "球场", "菜市场", "公厕", "水闸", "苗圃", "图书角", "养老驿站", "护栏", "排水管", "宣传栏", "停车位", "驿道", "粮仓")
DEEDS = ("维修", "更新", "巡查", "扩建", "养护", "普查", "改造", "管护")
ASPECTS = ("数量", "完成数", "覆盖面积", "涉及村组数", "验收合格率", "完好率", "按期完成率", "群众知晓率", "投诉办结率", "单位成本", "使用年限")
UNITS = ("处", "座", "公里", "平方米", "人次", "%", "万元", "户", "台/套", "元/平方米")
WORDS = ("明显改善", "有效提升", "持续加强", "覆盖全市各镇街", "稳步提高")
REASONS = ("雨季较长，工期顺延", "材料涨价，年中调整", "部分站点合并")


class Maker:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.names = set()

    def pick(self, among):
        return among[self.chance.randrange(len(among))]

    def name(self, suffix=""):
        while True:
            name = self.pick(PLACES) + self.pick(THINGS) + self.pick(DEEDS) + suffix
            if name not in self.names:
                self.names.add(name)
                return name

    def indicator_name(self):
        return self.name(self.pick(ASPECTS))

    def amount(self):
        return f"{self.chance.randrange(100, 99999) / 100:,.2f}"

    def sentence(self, parts):
        return "，".join(f"{self.pick(DEEDS)}{self.pick(PLACES)}{self.pick(THINGS)}{self.chance.randrange(3, 900)}{self.pick(('处', '座', '公里', '户'))}" for _ in range(parts)) + "。"

    def value(self):
        """Sign, value and unit; of words only the value."""
        if self.chance.randrange(5) == 0:
            return "", self.pick(WORDS), ""
        return self.pick("≥≥≥≤="), str(self.chance.randrange(2, 5000)), self.pick(UNITS)

    def target(self):
        sign, value, unit = self.value()
        return f"{sign}{value}({unit})" if unit and self.chance.randrange(2) else f"{sign}{value}{unit}"

    def indicators(self, most):
        """Rows of level 1, level 2 and name; a level that goes on is merged with the one above."""
        rows = []
        for level1, classes in LEVELS.items():
            shown1 = level1
            for level2 in classes:
                if len(classes) > 1 and self.chance.randrange(4) == 0:
                    continue
                shown2 = level2
                for _ in range(self.chance.randrange(1, most + 1)):
                    rows.append((shown1, shown2, self.indicator_name()))
                    shown1 = shown2 = "^"
        return rows

    def money_rows(self):
        total, fiscal = self.amount(), self.amount()
        return [
            ["项目资金(元)", "项目资金总额", total, "年度资金申请总额", fiscal, "<"],
            ["^", "其中：财政资金", total, "其中：当年财政拨款", fiscal, "<"],
            ["^", "^", "^", "上年结转资金", "0.00", "<"],
            ["^", "其他资金", "0.00", "其他资金", "0.00", "<"],
        ]

    def form(self, year, most, goals):
        """A form with money of the project and of the year side by side, its title in the table."""
        rows = [
            ["财政项目支出绩效目标申报表"] + ["<"] * 5,
            [f"({year}年度)"] + ["<"] * 5,
            ["项目名称", self.name("项目"), "项目性质", "经常性专项业务费", "项目类别", "特定目标类"],
            ["主管部门", self.pick(PLACES) + "区城市管理局", "实施单位", self.pick(PLACES) + "区市政服务所", "<", "<"],
            ["计划开始日期", f"{year}-01-01", "计划完成日期", f"{year}-12-31", "<", "<"],
            *self.money_rows(),
            ["项目绩效目标", "项目总目标", "<", "年度总体目标", "<", "<"],
            ["^", self.sentence(goals), "<", self.sentence(goals), "<", "<"],
        ]
        rows.append(["绩效指标", "一级指标", "二级指标", "三级指标", "年度(/项目)指标值", "<"])
        rows += [["^", a, b, name, self.target(), "<"] for a, b, name in self.indicators(most)]
        return table([11, 14, 16, 23, 17, 12], 2, rows)

    def described(self, number, year):
        """A form with a coded unit above it and a description of each indicator."""
        name = f"{year}年{self.name('项目')}"
        money = self.amount()
        rows = [
            ["项目名称", name] + ["<"] * 5,
            ["预算规模及资金用途", "预算数", money, "其中：财政资金", money, "其他资金", ""],
            ["^", "用于" + self.sentence(2)] + ["<"] * 5,
            ["绩效目标", self.sentence(5)] + ["<"] * 5,
            ["一级指标", "二级指标", "三级指标", "<", "绩效指标描述", "<", "指标值"],
        ]
        rows += [[a, b, name, "<", self.pick(DEEDS) + name, "<", self.target()] for a, b, name in self.indicators(2)]
        unit = f"{418000 + number}{self.pick(PLACES)}市{self.pick(THINGS)}服务中心"
        return [("·", f"{number}.{name}绩效目标表"), ("·", unit), (">", "单位：万元"), *table([11, 14, 14, 13, 16, 10, 13], 0, rows)]

    def evaluated(self, year):
        rows = [
            ["项目名称", self.name("项目")] + ["<"] * 6,
            ["主管部门", self.pick(PLACES) + "县住建局", "<", "<", "实施单位", self.pick(PLACES) + "县市政所", "<", "<"],
            ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
            ["^", "年度资金总额", self.amount(), self.amount(), self.amount(), "10", "96.00%", "9.6"],
            ["^", "其中：当年财政拨款", self.amount(), self.amount(), self.amount(), "—", "96.00%", "—"],
            ["^", "上年结转资金", "0.00", "0.00", "0.00", "—", "", "—"],
            ["年度总体目标", "预期目标", "<", "<", "实际完成情况", "<", "<", "<"],
            ["^", self.sentence(4), "<", "<", self.sentence(4), "<", "<", "<"],
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ]
        for a, b, name in self.indicators(3):
            sign, value, unit = self.value()
            late = self.chance.randrange(6) == 0
            rows.append([a, b, name, sign + value + unit, value + unit, "5", "4" if late else "5", self.pick(REASONS) if late else ""])
        rows.append(["总分", "<", "<", "<", "<", "100", "97.6", ""])
        return [("=", "项目支出绩效自评表"), ("-", f"({year}年度)"), *table([12, 15, 17, 13, 13, 8, 10, 13], 0, rows)]

    def summary(self, projects):
        rows = [
            ["序号", "项目名称", "项目概况", "预算金额(万元)", "年度绩效目标", "核心绩效指标", "<", "<", "<"],
            ["^", "^", "^", "^", "^", "指标名称", "运算符", "年度目标值", "单位"],
        ]
        for number in range(1, projects + 1):
            first = [str(number), self.name("项目"), self.sentence(3), self.amount(), self.sentence(2)]
            for _ in range(self.chance.randrange(2, 8)):
                rows.append([*first, self.indicator_name(), *self.value()])
                first = ["^"] * 5
        return [("=", "项目绩效目标汇总表"), ("-", "(2025年度)"), *table([5, 12, 20, 10, 16, 16, 7, 10, 9], 2, rows)]

    def wide(self, projects):
        rows = [["单位名称", "项目名称", "预算数", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"]]
        for number in range(projects):
            first = [f"{512001 + number}-{self.pick(PLACES)}县{self.pick(THINGS)}管理站", self.name("项目"), self.amount(), self.sentence(2)]
            for a, b, name in self.indicators(1):
                sign, value, unit = self.value()
                rows.append([*first, a, b, name, sign or "定性", value, unit, "10"])
                first = ["^"] * 4
        return [("=", "部门预算项目绩效目标申报表(2024年度)"), (">", "金额单位：元"), *table([14, 12, 10, 16, 10, 12, 15, 8, 11, 9, 6], 1, rows)]


def table(widths, head, rows):
    """A table as its lines; the last cells of levels are merged as the rows say."""
    first = "@ " + " ".join(map(str, widths)) + (f" head={head}" if head else "")
    return [("", ""), ("raw", first), *(("raw", "| " + " | ".join(row) + " |") for row in rows)]


def text_of(blocks):
    """The same as text: cells parted by tabs, merged ones blank."""
    lines = []
    for block in blocks:
        if isinstance(block, grid.Line):
            lines.append(block.text)
            continue
        for index, owners in enumerate(block.owners):
            lines.append("\t".join(c.text if (c.row, c.column) == (index, column) else "" for column, c in enumerate(owners)))
    return "\n".join(lines) + "\n"


def documents():
    maker = Maker(31)
    yield "long-form", [("=", "石桥区市政服务所2025年度项目支出绩效目标"), *maker.form(2025, 6, 14)]
    maker = Maker(32)
    yield "long-grid", [("=", "石桥区市政服务所2025年度财政项目支出绩效目标"), *(line for _ in range(7) for line in maker.form(2025, 2, 4))]
    maker = Maker(33)
    yield "long-coded-unit", [line for number in range(1, 7) for line in (*maker.described(number, 2025), ("", ""))]
    yield "long-self-evaluation", [line for _ in range(3) for line in (*Maker(34 + _).evaluated(2024), ("", ""))]
    yield "long-summary", Maker(37).summary(24)
    yield "long-wide", Maker(38).wide(12)


def main():
    for name, lines in documents():
        path = PRINTS / "masters" / f"{name}.grid"
        marks = {"·": ". ", "raw": "", "": ""}
        path.write_text("\n".join(marks.get(kind, kind + " ") + text for kind, text in lines) + "\n", encoding="utf-8")
        (PRINTS / "masters" / f"{name}.txt").write_text(text_of(grid.read(path)), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
