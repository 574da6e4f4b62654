"""The common part of both Python clients: it exports decks, studies for some days, and reports every finding."""
import datetime
import json
import os
import random
import subprocess
import sys

PROJECT = os.environ["PROJECT"]
DECKS = ["japan-china-talks", "japan-china-since"]
TYPES = {
    "answer": "Dateline Typed", "person": "Dateline Typed", "number": "Dateline Typed", "date": "Dateline Typed",
    "choices": "Dateline Choice", "true-false": "Dateline True or False", "order": "Dateline Order",
    "match": "Dateline Match", "cloze": "Dateline Cloze", "recall": "Dateline Recall",
}
DAYS = ["2026-03-02T09:00:00Z", "2026-03-03T18:30:00Z", "2026-03-05T07:10:00Z", "2026-03-11T20:00:00Z"]

failures = 0


def check(held, what, *seen):
    global failures
    failures += 0 if held else 1
    print(("ok      " if held else "FAILED  ") + what + ("" if held else " " + " ".join(map(str, seen))[:400]), flush=True)


def done():
    sys.exit(1 if failures else 0)


def dateline(*args, **more):
    """Runs Dateline in its project. Its library is the shipped one, unless an option names another."""
    out = subprocess.run([os.environ["DATELINE"], *args], cwd=PROJECT, stdout=subprocess.PIPE, **more)
    if out.returncode != 0:
        raise SystemExit("dateline " + " ".join(args) + " ended with status " + str(out.returncode))
    return out.stdout.decode("utf-8")


def export(place, *args):
    return json.loads(dateline("export", "--json", "--out", place, *args))


def cards():
    """Every shipped card as in the JSON export, by deck/id."""
    decks = json.loads(dateline("export", *[",".join(DECKS)], "--to", "json", "--out", "-"))["decks"]
    found = {}
    for deck in decks:
        for card in deck["cards"]:
            found[deck["deck"] + "/" + card["id"]] = dict(card, deck=deck["deck"], title=deck["title"])
    return found


def edited(folder, old, new):
    """The shipped library with one text changed in one deck."""
    dateline("init", "--bundled", folder)
    place = os.path.join(folder, "decks", DECKS[0] + ".yaml")
    with open(place, encoding="utf-8") as file:
        text = file.read()
    assert text.count(old) == 1, (old, text.count(old))
    with open(place, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new))


def study(all_cards):
    """Studies for some days. Returns the answers to each card, and when Dateline says that it is due."""
    chance = random.Random(5)
    history = {}
    for day in DAYS:
        session = subprocess.Popen(
            [os.environ["DATELINE"], "study", "--json", "--in-order", "--new", "40", "--now", day],
            cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        for line in session.stdout:
            event = json.loads(line)
            if event["event"] == "question":
                card = all_cards[event["card"]]
                session.stdin.write(answer(card, event, chance) + "\n")
                session.stdin.flush()
            elif event["event"] == "verdict":
                one = history.setdefault(event["card"], {"answers": 0})
                one["answers"] += 1
                one["due"] = event["due"]
            elif event["event"] != "end":
                raise SystemExit("unexpected: " + line)
        if session.wait() != 0:
            raise SystemExit("a session failed")
    return history


def answer(card, event, chance):
    """Answers most questions rightly. A wrong one is answered rightly when it comes back, so that the session ends."""
    kind = event["kind"]
    if chance.random() < 0.2:
        return {"choices": "1", "true-false": chance.choice("tf"), "order": positions(event["items"], event["items"]) if kind == "order" else "",
                "match": positions(event["right"], event["right"]) if kind == "match" else "",
                "cloze": " | ".join(["xyzzy"] * event.get("holes", 1))}.get(kind, "xyzzy")
    if kind == "choices":
        unit = " " + card["unit"] if "unit" in card else ""
        right = card["answer"] if isinstance(card["answer"], list) else [card["answer"]]
        return ",".join(str(place + 1) for place, shown in enumerate(event["choices"]) if shown in right or shown in [r + unit for r in right])
    if kind == "true-false":
        return "t" if "true" in card else "f"
    if kind == "order":
        return positions([item["item"] for item in card["order"]], event["items"])
    if kind == "match":
        pairs = dict(card["match"])
        return positions([pairs[left] for left in event["left"]], event["right"])
    if kind == "cloze":
        return " | ".join(part["hole"] for part in card["cloze"] if "hole" in part)
    return card.get("answer") or card.get("person") or card.get("shown") or card.get("number") or card["date"]


def positions(wanted, shown):
    """The place of each wanted text among the shown ones, from 1. Each place is used once."""
    free = list(shown)
    places = []
    for text in wanted:
        at = free.index(text)
        free[at] = None
        places.append(str(at + 1))
    return " ".join(places)


def study_day(instant):
    """The local date of a study day, which begins at four."""
    local = datetime.datetime.fromisoformat(instant.replace("Z", "+00:00")).astimezone()
    return (local - datetime.timedelta(hours=4)).date()
