# SPDX-License-Identifier: Apache-2.0
"""capnrpcctl as a test runs it: what it printed, how it ended, and that no
secret stood on a command line."""
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "daemon"))
import capnrpcd  # noqa: E402
from capnrpcd import check  # noqa: E402

CTL = capnrpcd.find("capnrpcctl")

DONE, FAILED, USAGE, NOT_FOUND, NOT_ALLOWED, UNREACHABLE, OVERLOADED = range(7)


class Answer:
    """How one command ended."""

    def __init__(self, words, done):
        self.words = " ".join(map(str, words))
        self.status, self.out, self.err = done.returncode, done.stdout, done.stderr

    def __str__(self):
        return f"{self.words}: status {self.status}\n{self.out}{self.err}"

    def json(self):
        return json.loads(self.out)


def call(daemon, *words, stdin="", env=None):
    """Runs it, whatever comes out."""
    done = subprocess.run(
        [CTL, "--socket", daemon.socket, *words], input=stdin, text=True,
        capture_output=True, timeout=capnrpcd.PROGRAM_SECONDS, check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", **(env or {})},
    )
    return Answer(words, done)


def ctl(daemon, *words, status=DONE, says=(), **settings):
    """Runs it, expects that end, and that it says so."""
    answer = call(daemon, *words, **settings)
    check(answer.status == status, f"status {status} was expected: {answer}")
    check(bool(answer.err) == (status != DONE), f"complaints: {answer}")
    for text in [says] if isinstance(says, str) else says:
        check(text in answer.out + answer.err, f"does not say {text!r}: {answer}")
    return answer


def records(daemon, *words):
    return ctl(daemon, *words, "--json").json()


def write_cap(path, uri, mode=0o600):
    path.write_text(uri + "\n")
    path.chmod(mode)
    return path


def secret_of(uri):
    return uri.rpartition("/")[2]
