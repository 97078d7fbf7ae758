# SPDX-License-Identifier: Apache-2.0
"""A capnrpcd of a test's own, and the programs that talk to it.

Everything lives in one temporary folder and dies with the test. Tests use the
Python standard library, the calculator's C programs, and where they need a
Cap'n Proto message of their own making, nothing but bytes.
"""
import base64
import contextlib
import hashlib
import os
import pathlib
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(os.environ.get("top_srcdir", pathlib.Path(__file__).parents[2]))
BUILD = pathlib.Path(os.environ.get("top_builddir", ".")).resolve()

# Under a sanitizer on a busy machine everything takes its time.
START_SECONDS = 20
PROGRAM_SECONDS = 60

SKIPPED = 77


def find(*places):
    for place in places:
        if os.access(BUILD / place, os.X_OK):
            return BUILD / place
    return None


DAEMON = find("daemon/capnrpcd", "capnrpcd")
PROVIDER = find("examples/calculator/provider")
CONSUMER = find("examples/calculator/consumer")


def skip(reason):
    print(f"SKIP: {reason}")
    sys.exit(SKIPPED)


def require(**programs):
    """Skips the whole test, loudly, when a program is not there."""
    for name, program in programs.items():
        if program is None:
            skip(f"{name} is not built")


class Wrong(AssertionError):
    """Something came out otherwise than it must."""


def check(claim, text):
    if not claim:
        raise Wrong(text)


def until(claim, text, seconds=START_SECONDS):
    """Waits until claim() is true."""
    deadline = time.monotonic() + seconds
    while not claim():
        if time.monotonic() > deadline:
            raise Wrong(f"never happened: {text}")
        time.sleep(0.02)


def free_port():
    with socket.socket() as end:
        end.bind(("127.0.0.1", 0))
        return end.getsockname()[1]


class Daemon:
    """One capnrpcd: its folder, its configuration, and at times a process."""

    def __init__(self, place, name="daemon", port=None, file_bytes_max=None):
        self.folder = place / name
        self.folder.mkdir()
        self.socket = self.folder / "socket"
        self.state = self.folder / "state"
        self.config = self.folder / "capnrpcd.conf"
        self.port = port or free_port()
        self.file_bytes_max = file_bytes_max
        self.process = None
        self.configure()

    def configure(self, extra=""):
        self.config.write_text(
            f"[socket]\npath = {self.socket}\n"
            f"[state]\ndirectory = {self.state}\n"
            f"[vat]\nlisten = tcp:127.0.0.1:{self.port}\n"
            f"public-address = tcp:127.0.0.1:{self.port}\n" + extra
        )

    @property
    def log_file(self):
        return self.folder / "log"

    def log(self):
        return self.log_file.read_text(errors="replace")

    def limit_files(self):
        """In the child: files end here, as on a full disk."""
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limits = (self.file_bytes_max, self.file_bytes_max)
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    def spawn(self):
        with open(self.log_file, "ab") as log:
            self.process = subprocess.Popen(
                [DAEMON, "--config", self.config],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                restore_signals=False,
                preexec_fn=self.limit_files if self.file_bytes_max else None,
            )

    def start(self):
        self.spawn()
        until(self.is_listening_or_over, "the daemon listens")
        check(self.process.poll() is None, f"the daemon ended: {self.log()}")

    def start_in_vain(self):
        """Starts it, expects that it refuses, and returns what it says."""
        before = len(self.log()) if self.log_file.exists() else 0
        self.spawn()
        try:
            status = self.process.wait(START_SECONDS)
        except subprocess.TimeoutExpired as error:
            self.kill()
            raise Wrong("it started, and should not have") from error
        check(status != 0, "it refused with exit status 0")
        check(status > 0, f"it died of signal {-status}")
        return self.log()[before:]

    def is_listening_or_over(self):
        if self.process.poll() is not None:
            return True
        with socket.socket(socket.AF_UNIX) as end:
            return end.connect_ex(str(self.socket)) == 0

    def kill(self):
        self.process.kill()
        self.process.wait()

    def terminate(self):
        """SIGTERM; the exit status."""
        self.process.terminate()
        return self.process.wait(START_SECONDS)

    def is_alive(self):
        return self.process.poll() is None

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def children(self):
        tasks = pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return " ".join(task.read_text() for task in tasks).split()

    def end(self):
        """The end of a test: a leak or a fault in an instrumented daemon shows
        in the exit status."""
        if self.process is None or not self.is_alive():
            return
        try:
            status = self.terminate()
        except subprocess.TimeoutExpired as error:
            self.kill()
            raise Wrong("SIGTERM did not end it") from error
        check(status == 0, f"at its end: exit status {status}")


class Provider:
    """The calculator's provider, attached to a daemon until it is killed."""

    def __init__(self, daemon, *options, name="calculator"):
        self.output = daemon.folder / f"provider-{time.monotonic_ns()}"
        with open(self.output, "wb") as out:
            self.process = subprocess.Popen(
                [PROVIDER, *options, daemon.socket, name], stdout=out, stderr=out
            )
        until(self.is_attached_or_over, "the provider attaches")
        check(self.process.poll() is None, f"the provider ended: {self.text()}")

    def text(self):
        return self.output.read_text()

    def is_attached_or_over(self):
        return "attached" in self.text() or self.process.poll() is not None

    @property
    def uri(self):
        for line in self.text().splitlines():
            if line.startswith("uri "):
                return line[4:]
        raise Wrong(f"no URI: {self.text()}")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.kill()


def consume(daemon, uri):
    """(worked, what it printed) of the calculator's consumer."""
    done = subprocess.run(
        [CONSUMER, daemon.socket, uri],
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
        check=False,
    )
    return done.returncode == 0, done.stdout + done.stderr


def check_works(daemon, uri):
    works, text = consume(daemon, uri)
    check(works, f"should have worked: {text}\n{daemon.log()}")


def check_refused(daemon, uri, kind, *words):
    """Fails with an exception of that type, which says this and no secret."""
    works, text = consume(daemon, uri)
    check(not works, "should have been refused")
    check(text.startswith(kind + ":"), f"not of type {kind}: {text}")
    for word in words:
        check(word in text, f"does not say {word!r}: {text}")
    secret = uri.rpartition("/")[2]
    check(len(secret) < 16 or secret not in text, f"shows the id: {text}")
    check(daemon.is_alive(), "the daemon ended")
    return text


def revoke(daemon, uri):
    subprocess.run(
        [PROVIDER, "--revoke", uri, daemon.socket],
        check=True, timeout=PROGRAM_SECONDS, stdout=subprocess.DEVNULL,
    )


def make_identity(folder, kind="ed25519"):
    """A key and a self-signed certificate, as a vat presents; (cert, key)."""
    openssl = shutil.which("openssl")
    if openssl is None:
        skip("the openssl program is missing (package openssl)")
    cert, key = folder / f"{kind}-cert.pem", folder / f"{kind}-key.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", kind, "-nodes", "-subj", "/CN=capnp",
         "-days", "2", "-keyout", key, "-out", cert],
        check=True, capture_output=True,
    )
    return cert, key


def vat_digest(cert):
    """What a URI says of the key of a PEM certificate."""
    command = ["openssl", "x509", "-in", cert, "-pubkey", "-noout"]
    pem = subprocess.run(command, check=True, capture_output=True).stdout
    spki = base64.b64decode(b"".join(pem.splitlines()[1:-1]))
    digest = hashlib.sha256(spki).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def run(*tests):
    """Runs each test(place) in a folder and with cleaning up of its own."""
    require(capnrpcd=DAEMON)
    n_failed = 0
    for number, test in enumerate(tests, 1):
        name = test.__name__.replace("_", " ")
        with tempfile.TemporaryDirectory(prefix="capnrpcd-") as place:
            try:
                with contextlib.ExitStack() as things:
                    test(pathlib.Path(place), things)
                print(f"ok {number} - {name}", flush=True)
            except (Wrong, OSError, subprocess.SubprocessError) as error:
                n_failed += 1
                print(f"not ok {number} - {name}\n# {error!r}")
                show_logs(pathlib.Path(place))
    print(f"1..{len(tests)}")
    sys.exit(1 if n_failed else 0)


def show_logs(place):
    for log in place.glob("*/log"):
        for line in log.read_text(errors="replace").splitlines()[-30:]:
            print(f"# {log.parent.name}: {line}")
    sys.stdout.flush()


def started(things, place, name="daemon", **settings):
    """A running daemon that ends with the test."""
    daemon = Daemon(place, name, **settings)
    things.callback(daemon.end)
    daemon.start()
    return daemon


def attached(things, daemon, *options, **settings):
    """A running provider that ends with the test."""
    provider = Provider(daemon, *options, **settings)
    things.callback(provider.end)
    return provider
