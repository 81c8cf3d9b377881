#!/usr/bin/env python3
"""verify_journal.py FILE... [--checkpoint LINE-OR-FILE]...

Checks exported journals as docs/journal-format.md specifies them. Ends with code 1 when a verdict is no."""
import argparse, hashlib, json, os, re, sys
from datetime import datetime
FORMAT, LARGEST, DEEPEST = "wijkboek/1", 2**53 - 1, 64
HEX32, HEX64, UUID = "[0-9a-f]{32}", "[0-9a-f]{64}", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
CHECKPOINT = re.compile(
    rf"wijkboek-checkpoint/1 ([!-~]+) ([1-9][0-9]{{0,15}}) ({HEX64}) ([0-9T:.Z-]{{27}}) {HEX32} [A-Za-z0-9+/]+={{0,2}}")
HEADER, TRAILER = {"format", "modules", "personalData", "product", "tenant"}, {"checkpoints", "count", "head", "keys"}
WITHHELD = {"bodyHash", "hash", "module", "n", "recordedAt"}
TEXTS, MAYBE = {"actor", "role", "stream", "type", "commandId", "eventId"}, {"causation", "correlation", "mandate"}

class Fails(Exception): pass
def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
def sha256(data):
    return hashlib.sha256(data).hexdigest()

def plain(value, depth=1):
    if isinstance(value, dict):
        return all(re.fullmatch(r"[ !#-\[\]-~]*", name) for name in value) and plain([*value.values()], depth)
    if isinstance(value, list):
        return depth <= DEEPEST and all(plain(item, depth + 1) for item in value)
    return "\0" not in value if text(value) else value is None or isinstance(value, int) and abs(value) <= LARGEST
def parse(line):
    try:
        value = json.loads(line[:-1].decode())
        return value if line[-1:] == b"\n" and plain(value) and canonical(value) == line[:-1] else None
    except (ValueError, RecursionError):
        return None
def text(value, pattern="(?s:.*)"):
    return isinstance(value, str) and re.fullmatch(pattern, value) is not None
def texts(value):
    return isinstance(value, list) and all(map(text, value))
def moment(value):
    try:
        return datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ").isoformat(timespec="microseconds") + "Z" == value
    except (TypeError, ValueError):
        return False

def checkpoint(line):
    found = CHECKPOINT.fullmatch(line)
    return (found[1], int(found[2]), found[3]) if found and moment(found[4]) else None
def checkpoints(given):
    words = (open(given, encoding="utf-8", errors="replace").read() if os.path.exists(given) else given).split()
    found = [checkpoint(" ".join(words[i:i + 7])) for i, word in enumerate(words) if word == "wijkboek-checkpoint/1"]
    return [item for item in found if item] or sys.exit(f"No checkpoint: {given}")

class Journal:
    def __init__(self):
        self.tenant, self.hashes, self.recorded, self.closed = None, ["0" * 64], "", False
        self.versions, self.withheld = {}, 0
    def demand(self, holds, what):
        if not holds:
            raise Fails(0 if self.tenant is None else len(self.hashes), what)
    def take(self, line):
        self.demand(isinstance(line, dict) and not self.closed, "line")
        (self.begin if self.tenant is None else self.close if line.keys() == TRAILER else self.position)(line)
    def begin(self, line):
        self.demand(line.keys() == HEADER and line["format"] == FORMAT and isinstance(line["personalData"], bool)
                    and text(line["product"]) and text(line["tenant"]), "header")
        self.demand(line["modules"] is None or texts(line["modules"]), "modules")
        self.tenant = line["tenant"]
    def position(self, line):
        full = line.keys() == WITHHELD | {"body", "salt"}
        self.demand(full or line.keys() == WITHHELD, "line")
        n, module, recorded, body_hash = line["n"], line["module"], line["recordedAt"], line["bodyHash"]
        self.demand(type(n) is int and n == len(self.hashes) and text(module) and moment(recorded), "line")
        if full:
            self.body(line["body"], line["salt"], body_hash)
        link = [FORMAT, self.tenant, n, self.hashes[-1], module, recorded, body_hash]
        self.demand(text(body_hash, HEX64) and sha256(canonical(link)) == line["hash"], "hash")
        self.demand(recorded >= self.recorded, "recordedAt")
        self.recorded, self.withheld = recorded, self.withheld + (not full)
        self.hashes.append(line["hash"])
    def body(self, body, salt, body_hash):
        self.demand(isinstance(body, dict) and body.keys() == TEXTS | MAYBE | {"data", "reason", "version"}, "body")
        self.demand(all(text(body[name]) or name in MAYBE and body[name] is None for name in TEXTS | MAYBE), "body")
        self.demand(text(body["commandId"], UUID) and text(body["eventId"], UUID) and text(salt, HEX32)
                    and sha256(bytes.fromhex(salt) + canonical(body)) == body_hash, "bodyHash")
        version, (last, before) = body["version"], self.versions.get(body["stream"], (0, 0))
        self.demand(type(version) is int and last < version <= last + 1 + self.withheld - before, "version")
        self.versions[body["stream"]] = version, self.withheld
    def close(self, line):
        self.demand(type(line["count"]) is int and line["count"] == len(self.hashes) - 1, "count")
        self.demand(line["head"] == self.hashes[-1] and texts(line["checkpoints"]) and texts(line["keys"]), "trailer")
        known = [checkpoint(item) for item in line["checkpoints"]]
        self.demand(None not in known, "checkpoints")
        self.closed = True
        for position in sorted(item[1] for item in known if not self.holds(item)):
            raise Fails(min(position, len(self.hashes)), "checkpoint")
    def holds(self, item):
        return item[0] == self.tenant and item[1] < len(self.hashes) and self.hashes[item[1]] == item[2]

def verify(path, kept):
    journal, intact = Journal(), "yes"
    try:
        with open(path, "rb") as file:
            for line in file:
                journal.take(parse(line))
        journal.demand(journal.closed, "trailer")
    except Fails as fails:
        intact = "no, first at %d (%s)" % fails.args
    failing = min((item[1] for item in kept if not journal.holds(item)), default=None)
    held = max((item[1] for item in kept if journal.holds(item) and item[1] < (failing or 10**16)), default=None)
    yes = f"yes, up to {held}" if held else "unknown"
    complete = f"no, first at {failing}, last that holds {held}" if failing else yes
    print(f"{path}: {journal.tenant!a}, up to {len(journal.hashes) - 1}, {journal.withheld} withheld, "
          f"hash {journal.hashes[-1]}\n  intact: {intact}\n  complete: {complete}")
    return intact == "yes" and not failing

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("file", nargs="+")
options.add_argument("--checkpoint", action="append", default=[], help="a line that was kept, or a file with some")
chosen = options.parse_args()
elsewhere = [item for given in chosen.checkpoint for item in checkpoints(given)]
sys.exit(0 if all([verify(path, elsewhere) for path in chosen.file]) else 1)
