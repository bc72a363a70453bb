"""Quality of adaptive sittings: means over ten made-up banks of 1,000 and of 60 items, 4,000 people each.

usage: adaptive.py MARSHRUT
"""
import json
import math
import subprocess
import sys
import tempfile

RULES = ["mfi", "randomesque5", "progressive", "random", "mpwi", "mepv"]
PEOPLE, BANKS, MASK = 4_000, range(1, 11), (1 << 64) - 1
SHOWN = ["rmse", "mean_se", "max_exposure", "overlap", "unused_items", "mean_length", "accuracy", "accuracy_apart", "mean_confidence", "decided"]


class Draws:
    """SplitMix64, normals by Box and Muller."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = self.state + 0x9E3779B97F4A7C15 & MASK
        z = (self.state ^ self.state >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        return (z ^ z >> 31) >> 11

    def normal(self):
        first, second = 1 - self.uniform() * 2**-53, self.uniform() * 2**-53
        return math.sqrt(-2 * math.log(first)) * math.cos(2 * math.pi * second)


def write_bank(path, items, seed):
    """Slopes log-normal within 0.4 to 2.5, difficulties normal within 3."""
    draws = Draws(seed)
    with open(path, "w", encoding="utf-8") as file:
        file.write("#population,0,1\nitem,model,a,d1,c\n")
        for item in range(items):
            slope = min(2.5, max(0.4, math.exp(0.3 * draws.normal())))
            difficulty = min(3.0, max(-3.0, draws.normal()))
            file.write(f"{item + 1},2pl,{slope!r},{-slope * difficulty!r},\n")


def mean_of(binary, place, items, words):
    sums = dict.fromkeys(SHOWN, 0.0)
    for seed in BANKS:
        command = [binary, "psychometrics", "simulate", "--parameters", f"{place}/{items}-{seed}.csv", "--persons", str(PEOPLE),
                   "--seed", str(seed), "--cut", "-0.5", *words]
        found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for name in SHOWN:
            sums[name] += found[name] / len(BANKS)
    return sums


def main():
    binary = sys.argv[1]
    print("| bank | rule | " + " | ".join(SHOWN) + " |\n|---|---|" + "---|" * len(SHOWN))
    with tempfile.TemporaryDirectory() as place:
        for items in (1_000, 60):
            for seed in BANKS:
                write_bank(f"{place}/{items}-{seed}.csv", items, seed)
            with open(f"{place}/areas.csv", "w", encoding="utf-8") as file:
                file.write("item,area\n" + "".join(f"{item + 1},{item % 3}\n" for item in range(items)))
            rules = [(f"{rule}, 20 items", ["--items", "20", "--rule", rule]) for rule in RULES]
            for limit, length in ((0.25, 20), (0.4, 20), (0.25, 12)) if items == 60 else ((0.25, 20),):
                sitting = ["--items", str(length), "--rule", "progressive"]
                if length != 20:
                    rules.append((f"progressive, {length} items", sitting))
                rules.append((f"progressive, {length} items, seen by {limit} at most", [*sitting, "--exposure", str(limit)]))
                if (items, length) != (60, 20) or limit != 0.25:
                    by_table = ["--exposure", str(limit), "--exposure-by", "table"]
                    rules.append((f"progressive, {length} items, seen by {limit} at most by a table", [*sitting, *by_table]))
            thirds = ["--items", "20", "--rule", "mfi", "--content", f"{place}/areas.csv", "--area", "0=8-9", "--area", "1=3-20", "--area", "2=0-4"]
            rules.append(("mfi, 20 items, three areas by priorities", thirds))
            rules.append(("mfi, 20 items, three areas by shadow tests", [*thirds, "--content-by", "shadow"]))
            rules.append(("until the side of -0.5 is likely by 0.95, 6 to 30 items", ["--items", "30", "--rule", "mfi", "--classify"]))
            rules.append(("until the ratio about -0.5 is 19 to 1, 6 to 30 items", ["--items", "30", "--rule", "mfi", "--classify", "--decide-by", "ratio"]))
            if items == 1_000:
                rules.append(("until the ratio about -0.5 is 19 to 1, 6 to 200 items", ["--items", "200", "--rule", "mfi", "--classify", "--decide-by", "ratio"]))
            for title, words in rules:
                found = mean_of(binary, place, items, words)
                print(f"| {items:,} | {title} | " + " | ".join(f"{found[name]:.3f}".rstrip("0").rstrip(".") for name in SHOWN) + " |", flush=True)


if __name__ == "__main__":
    main()
