"""How items are watched, of answers in which nothing is wrong: 1,000 items, 20 of them asked at random of each person.

usage: watch.py MARSHRUT
"""
import json
import math
import os
import random
import resource
import subprocess
import sys
import tempfile

ITEMS, ASKED = 1_000, 20


def write_answers(people, folder):
    """Two-parameter items, and two groups of people of one ability."""
    draws = random.Random(1)
    bank = [(draws.uniform(0.7, 1.8), draws.gauss(0, 1)) for _ in range(ITEMS)]
    with open(f"{folder}/P.csv", "w", encoding="utf-8") as file:
        file.write("#population,0,1\nitem,model,a,d1,c\n")
        file.writelines(f"i{at},2pl,{a:.4f},{d:.4f},\n" for at, (a, d) in enumerate(bank))
    with open(f"{folder}/R.csv", "w", encoding="utf-8") as answers, open(f"{folder}/G.csv", "w", encoding="utf-8") as groups:
        answers.write(",".join(f"i{at}" for at in range(ITEMS)) + "\n")
        groups.write("row,group\n")
        for person in range(people):
            ability, cells = draws.gauss(0, 1), [""] * ITEMS
            for at in draws.sample(range(ITEMS), ASKED):
                a, d = bank[at]
                cells[at] = str(int(draws.random() < 1 / (1 + math.exp(-a * ability - d))))
            answers.write(",".join(cells) + "\n")
            groups.write(f"{person + 1},{'ab'[person % 2]}\n")


def run(marshrut, folder, *words):
    """What a command says, and the processor time it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [marshrut, "psychometrics", *words, "--parameters", "P.csv", "--responses", "R.csv"]
    said = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return json.loads(said)["items"], seconds, after.ru_maxrss / 1024


def watch(marshrut, people):
    with tempfile.TemporaryDirectory() as folder:
        write_answers(people, folder)
        fit, seconds, memory = run(marshrut, folder, "fit", "--elsewhere")
        mean = {name: sum(one[name] for one in fit) / len(fit) for name in ("infit", "outfit")}
        print(f"{people} people, fit: {seconds:.2f} s, {memory:.0f} MB, infit {mean['infit']:.3f}, outfit {mean['outfit']:.3f}")
        found, seconds, memory = run(marshrut, folder, "dif", "--group", "G.csv")
        below = {level: sum(one["p"] < level for one in found) for level in (0.05, 0.01)}
        unlike = sum(one["ets_class"] != "A" for one in found)
        print(f"{people} people, dif: {seconds:.2f} s, {memory:.0f} MB, of {len(found)} items {below[0.05]} below 0.05, "
              f"{below[0.01]} below 0.01, {unlike} of class B or C")


def main():
    marshrut = os.path.abspath(sys.argv[1])
    for people in (20_000, 100_000):
        watch(marshrut, people)


if __name__ == "__main__":
    main()
