#!/usr/bin/env python3
"""tidy.py [FILE ...]: clang-tidy over the sources named (none: over all of src/), two at a time.

The build compiles several sources at once (unity); clang-tidy wants each by itself, so the list of compilations is
written anew with the sources that a unity file includes. Expects build/dev to be configured.
"""
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "dev"
OWN = ROOT / "build" / "tidy"
INCLUDED = re.compile(r'^#include "([^"]+\.cpp)"', re.M)


def compilations():
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        file = Path(entry["file"])
        command = re.sub(r"^\S*ccache\s+", "", entry["command"])
        sources = INCLUDED.findall(file.read_text()) if "/Unity/unity_" in str(file) else [str(file)]
        for source in sources:
            yield {"directory": entry["directory"], "file": source, "command": command.replace(str(file), source)}


def tidy(source):
    command = ["clang-tidy-19", "--quiet", "-p", str(OWN), str(source)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return source, ran.returncode, ran.stdout


def main():
    entries = list(compilations())
    OWN.mkdir(parents=True, exist_ok=True)
    (OWN / "compile_commands.json").write_text(json.dumps(entries, indent=1))
    known = {entry["file"] for entry in entries}
    wanted = [str(ROOT / name) for name in sys.argv[1:]] or sorted(name for name in known if "/src/" in name)
    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for source, code, words in pool.map(tidy, [name for name in wanted if name in known]):
            if code:
                failed += 1
                print(words or f"{source}: clang-tidy ended with {code}")
    print(f"{sum(name in known for name in wanted) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
