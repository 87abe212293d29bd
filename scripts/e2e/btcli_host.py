"""Runs `btcli` commands, each in a fork of a process that has loaded it: loading takes most of a command's time.

Loaded is the entry point of the installed tool, and its tree of some 800 commands, which it would build anew
each time. One JSON object a line on standard input: `args`, and files for the command's `stdout` and `stderr`. One
line with the exit code on standard output.
"""

import json
import os
import sys

import typer.main
from bittensor.cli.main import app, main

commands = typer.main.get_command(app)
typer.main.get_command = lambda _: commands


def become(job: dict) -> None:
    """In the fork: take the place of a `btcli` that was started with these arguments."""
    for number, path, flags in (
        (0, os.devnull, os.O_RDONLY),
        (1, job["stdout"], os.O_WRONLY | os.O_TRUNC),
        (2, job["stderr"], os.O_WRONLY | os.O_TRUNC),
    ):
        file = os.open(path, flags)
        os.dup2(file, number)
        os.close(file)
    sys.argv = ["btcli", *job["args"]]
    sys.exit(main())


for line in iter(sys.stdin.readline, ""):
    child = os.fork()
    if child == 0:
        become(json.loads(line))
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
