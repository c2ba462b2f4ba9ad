"""Runs other programs and measures what they took."""

import os
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass


@dataclass
class Child:
    code: int       # of the exit; negative: the signal that ended it
    output: bytes
    seconds: float
    peak_mb: float
    hung: bool


def run(command, seconds=60, environment=None):
    """Runs a command; one that takes longer is ended and counts as hung."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL, env=environment)
        hung = threading.Event()

        def give_up():
            hung.set()
            os.kill(process.pid, signal.SIGKILL)

        timer = threading.Timer(seconds, give_up)
        timer.start()
        # The peak of this child alone. It is never less than the memory of the process that started it: keep that small.
        _, status, usage = os.wait4(process.pid, 0)
        taken = time.perf_counter() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return Child(process.returncode, output.read(), taken, usage.ru_maxrss / 1024, hung.is_set())
