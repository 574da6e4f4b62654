#!/usr/bin/python3
"""Measures the time and memory for exporting 10,000 cards into a package. Start and reading are included.

usage: speed.py FOLDER, with DATELINE in the environment; a library of generated cards is written into FOLDER"""
import os
import random
import sys
import time

CARDS, A_SHEET = 10_000, 500
WORDS = "harbour mole ferry grain quay council mayor vote budget crane tide pilot cargo dock lantern breakwater survey fleet".split()


def library(folder):
    chance = random.Random(1)
    for part in ["seeds", "decks"]:
        os.makedirs(os.path.join(folder, part), exist_ok=True)
    for number in range(CARDS // A_SHEET):
        sheet = [f"article: report-{number}\ntitle: Report {number} on the harbour\npublished: 2022-05-{number % 27 + 1:02d}\n"
                 "publisher: The Selwyn Courier\nfacts:\n"]
        deck = [f"deck: deck-{number}\ntitle: Deck {number}\narticles: [report-{number}]\ntags: [harbour]\ncards:\n"]
        for i in range(A_SHEET):
            what, value = " ".join(chance.choices(WORDS, k=8)), chance.randrange(10, 99_999)
            sheet.append(f"  - id: f-{i}\n    says: The {what} numbered {value} in report {number}-{i}.\n"
                         f"    value: {{ number: {value}, unit: boats }}\n    by: the harbour office\n    ages: event\n")
            deck.append(f"  - id: c-{i}\n    fact: f-{i}\n    why: Because {what} matter.\n" + [
                f"    ask: How many {what} were counted in report {i}?\n    number: {value}\n    unit: boats\n",
                f"    ask: Which {what} came first in {i}?\n    choices: [a{value}, b{value}, c{value}, d{value}]\n    answer: b{value}\n",
                f"    true: The {what} numbered {value}.\n",
                f"    cloze: The {what} numbered {{{{{value}}}}} boats.\n",
                f"    ask: What was the {what} number {i} called?\n    answer: {what.split()[0]}{value}\n",
            ][i % 5])
        for name, lines in [(f"seeds/report-{number}.yaml", sheet), (f"decks/deck-{number}.yaml", deck)]:
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.writelines(lines)


def run(*args):
    """Wall seconds, processor seconds, peak MB."""
    begun = time.monotonic()
    child = os.posix_spawnp(args[0], args, os.environ)
    _, status, used = os.wait4(child, 0)
    if status:
        raise SystemExit("%s ended with status %d" % (" ".join(args), status))
    return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


folder = os.path.abspath(sys.argv[1])
library(folder)
runs = [run(os.environ["DATELINE"], "export", "--to", "apkg", "--out", os.path.join(folder, "big.apkg"), "--library", folder)
        for _ in range(6)][1:]
wall, processor, peak = (sorted(column)[len(column) // 2] for column in zip(*runs))
print("%d cards: %.2f s, %.2f s of processor time, %.0f MB; medians of %d runs" % (CARDS, wall, processor, peak, len(runs)))
print(("ok      " if peak < 300 else "FAILED  ") + "under 300 MB")
busy = os.getloadavg()[0] > os.cpu_count()
if busy and wall >= 2:
    print("SKIPPED under 2 s: this machine has other work to do (load %.0f on %d processors)" % (os.getloadavg()[0], os.cpu_count()))
else:
    print(("ok      " if wall < 2 else "FAILED  ") + "under 2 s")
sys.exit(1 if peak >= 300 or (wall >= 2 and not busy) else 77 if wall >= 2 else 0)
