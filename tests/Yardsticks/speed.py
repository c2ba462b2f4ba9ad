#!/usr/bin/env python3
"""Times command lines beside pdftotext: whole processes, side by side in one run, round about, so that all meet the same weather.

    python3 tests/Yardsticks/speed.py --file a.pdf --file b.pdf --command 'native/perftarget convert {} -o {out}' ...

{} is the file, {out} a folder that is new each time. `pdftotext -layout` always runs beside. Median and least of the rounds in
milliseconds, the highest peak of memory, and the median beside that of pdftotext.
"""

import argparse
import shlex
import shutil
import statistics
import sys
import tempfile

import children

YARDSTICK = "pdftotext -layout {} {out}/text.txt"


def measure(command, path):
    out = tempfile.mkdtemp()
    try:
        words = [word.replace("{out}", out).replace("{}", path) for word in shlex.split(command)]
        return children.run(words, 120)
    finally:
        shutil.rmtree(out)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--file", action="append", required=True)
    options.add_argument("--command", action="append", required=True)
    options.add_argument("--rounds", type=int, default=11)
    options = options.parse_args()
    commands = [YARDSTICK, *options.command]
    failed = False
    print("| file | command | median ms | least ms | peak MB | beside pdftotext | exit |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |")
    for path in options.file:
        runs = {command: [] for command in commands}
        # The first round only brings files into memory.
        for round_number in range(options.rounds + 1):
            for command in commands:
                child = measure(command, path)
                if round_number > 0:
                    runs[command].append(child)
        medians = {command: statistics.median(c.seconds for c in runs[command]) for command in commands}
        for command in commands:
            codes = sorted({"hung" if c.hung else str(c.code) for c in runs[command]})
            failed |= codes != ["0"]
            print(f"| {path} | `{command}` | {medians[command] * 1000:.1f} | {min(c.seconds for c in runs[command]) * 1000:.1f} "
                  f"| {max(c.peak_mb for c in runs[command]):.0f} | {medians[command] / medians[YARDSTICK]:.2f} | {','.join(codes)} |")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
