"""The plan of the rooms, read from src/CMakeLists.txt: who may see whom, and which files of a room are effects."""
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

VARIABLE = re.compile(r"\bset\s*\(\s*(\w+)\s([^)]*)\)")
CALL = re.compile(r"\b(add_room|add_parted_room)\s*\(([^)]*)\)")
LISTS = {"AFTER", "EFFECTS_AFTER", "EFFECTS", "LIBRARIES"}
EFFECT_NAMES = ("store", "acts", "api", "effects")


@dataclass
class Room:
    name: str
    after: set = field(default_factory=set)
    effects_after: set = field(default_factory=set)
    effect_names: tuple = EFFECT_NAMES
    all_effects: bool = False

    def is_effect(self, path):
        """Whether the file `path` (src/ROOM/...) belongs to the room's effects."""
        return self.all_effects or PurePosixPath(path).name.startswith(self.effect_names)


def read_plan(root):
    """The rooms by name, in their order."""
    path = Path(root) / "src" / "CMakeLists.txt"
    text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8")) if path.exists() else ""
    for name, value in VARIABLE.findall(text):
        text = text.replace("${" + name + "}", value)
    rooms = {}
    for call, arguments in CALL.findall(text):
        words = arguments.split()
        room = Room(words[0], all_effects=call == "add_parted_room" or "ALL_EFFECTS" in words)
        lists = {"": []}
        current = ""
        for word in words[1:]:
            if word in LISTS:
                current = word
            elif word != "ALL_EFFECTS":
                lists.setdefault(current, []).append(word)
        room.after = set(lists.get("AFTER", []))
        room.effects_after = set(lists.get("EFFECTS_AFTER", []))
        room.effect_names = EFFECT_NAMES + tuple(lists.get("EFFECTS", []))
        rooms[room.name] = room
    return rooms
