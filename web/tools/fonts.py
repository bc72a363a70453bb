#!/usr/bin/python3
"""Makes src/ui/fonts/*.woff2 from the PT Sans of Debian's fonts-paratype: Cyrillic, Latin, the signs that the interface
uses. The licence refuses modified fonts under the original name, so a subset is named Marshrut Sans.

Needs the packages fonts-paratype, python3-fonttools and python3-brotli; run by hand when the set of signs changes.
"""
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/paratype")
TARGET = Path(__file__).resolve().parent.parent / "src" / "ui" / "fonts"
FACES = {"PTS55F.ttf": ("marshrut-sans-regular", "Regular"), "PTS75F.ttf": ("marshrut-sans-bold", "Bold")}
SIGNS = "0020-007E 00A0 00A7 00A9 00AB 00AD 00B0 00B1 00B2 00B3 00B7 00BB 00D7 00F7 0400-045F 0462 0463 0472 0473 " \
    "0490-0493 0496 0497 049A 049B 04A2 04A3 04AE-04B3 04BA 04BB 04D8 04D9 04E8 04E9 04CA 0301 2010-2015 2018-201E 2022 2026 2030 2032 2033 " \
    "2039 203A 20BD 2116 2122 2190-2193 2208 2212 221E 2248 2260 2264 2265 25CF 00C4 00D6 00DC 00E4 00F6 00FC 00C9 00E9"


def code_points():
    for part in SIGNS.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def make(source, name, style):
    font = TTFont(SOURCE / source)
    options = subset.Options(flavor="woff2", layout_features=["kern", "tnum", "lnum", "mark", "locl"], hinting=False)
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=list(code_points()))
    worker.subset(font)
    for record, text in {1: "Marshrut Sans", 2: style, 4: f"Marshrut Sans {style}", 6: f"MarshrutSans-{style}"}.items():
        font["name"].setName(text, record, 3, 1, 0x409)
    for record in list(font["name"].names):
        if (record.platformID, record.platEncID, record.langID) != (3, 1, 0x409):
            font["name"].names.remove(record)
    font.flavor = "woff2"
    font.save(TARGET / f"{name}.woff2")
    print(f"{name}.woff2 {(TARGET / f'{name}.woff2').stat().st_size / 1024:.1f} KiB")


for source, (name, style) in FACES.items():
    make(source, name, style)
