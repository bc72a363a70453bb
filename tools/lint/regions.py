"""No region's name in code: what differs between regions is data, in regulations/ and data/. Both scripts, comments
and texts included, so that a branch on a name cannot hide."""
import re

from tree import Finding, files, line_of

NAME = re.compile(
    r"kirov|krasnodar|kuban|sverdlovsk|ekaterinburg|yekaterinburg|kalmyk|elista|kuragin|krasnoyarsk"
    r"|киров|краснодар|кубан|свердловск|екатеринбург|калмык|элист|курагин|красноярск",
    re.I,
)


def check(root):
    for path, text in files(root, "src/*", "web/src/*"):
        for found in NAME.finditer(text):
            yield Finding(path, line_of(text, found.start()), f"'{found[0]}' names a region: regions are data")
