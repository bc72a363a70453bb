"""Walls between rooms, as far as the build does not hold them: ARCHITECTURE.md, section 2.

No relative includes; a quoted include names a room, and only one that src/CMakeLists.txt lets this room see; pure
files see no effects of any room and no platform; nobody reads another room's queries; ARCHITECTURE.md tells of each room.
"""
from pathlib import Path, PurePosixPath

from cpp import SOURCES, includes
from plan import read_plan
from tree import Finding, files, line_of

GENERATED = {"queries.h"}


def in_rooms(path, what, rooms):
    """Why the file `path` of a room may not include `what`, or None."""
    own = PurePosixPath(path).parts[1]
    other, file = what.split("/", 1)
    room = rooms.get(own)
    if room is None:
        return None if own == other else f"src/CMakeLists.txt has no room '{own}'"
    if file == "queries.h":
        return f"queries of '{other}' belong to its store.h alone"
    effect = room.is_effect(path)
    seen = {own} | room.after | (room.effects_after if effect else set())
    if other not in seen:
        side = "its effects see" if effect else "its pure files see"
        return f"'{own}' may not see '{other}': {side} {', '.join(sorted(seen))}"
    if effect or other == "base":
        return None
    if rooms[other].all_effects or rooms[other].is_effect(what):
        return f"a pure file may not see '{what}', which has effects"
    return None


def is_neighbour(root, path, what):
    """A header of the same folder of tests, which nobody else includes."""
    return not path.startswith("src/") and "/" not in what and (Path(root) / path).with_name(what).exists()


def check(root):
    rooms = read_plan(root)
    known = set(rooms) | {"kit"}
    for path, text in files(root, *SOURCES):
        for position, quoted, what in includes(text):
            line = line_of(text, position)
            if ".." in PurePosixPath(what).parts:
                yield Finding(path, line, f'relative include "{what}": name the room, as in "room/file.h"')
            elif not quoted or what in GENERATED or is_neighbour(root, path, what):
                continue
            elif what.split("/")[0] not in known or "/" not in what:
                yield Finding(path, line, f'"{what}" names no room: write "room/file.h", or <...> for what is not ours')
            elif path.startswith("src/"):
                if why := in_rooms(path, what, rooms):
                    yield Finding(path, line, why)
    before = set()
    for name, room in rooms.items():
        for other in sorted((room.after | room.effects_after) - before):
            yield Finding("src/CMakeLists.txt", 1, f"'{name}' names '{other}', which is no room before it")
        before.add(name)
    plan = Path(root) / "ARCHITECTURE.md"
    told = plan.read_text(encoding="utf-8") if plan.exists() else None
    for name in rooms:
        if told is not None and f"`{name}/`" not in told:
            yield Finding("ARCHITECTURE.md", 1, f"the room '{name}' has no row")
