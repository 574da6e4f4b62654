#!/usr/bin/python3
"""Imports exported packages into the real Anki 2.1.15, runs its scheduler, and checks the result.

usage: anki_client.py FOLDER, with ANKI and the variables of ours.py in the environment; FOLDER is emptied"""
import datetime
import html
import os
import re
import shutil
import sys
import time

sys.path.insert(0, os.environ["ANKI"])
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import ours
from ours import check
import anki.lang

anki.lang.setLang("en", local=False)
from anki import Collection
from anki.importing.apkg import AnkiPackageImporter

folder = os.path.abspath(sys.argv[1])
shutil.rmtree(folder, ignore_errors=True)
os.makedirs(folder)
place = lambda name: os.path.join(folder, name)


def collection(name):
    os.makedirs(place(name))
    return Collection(os.path.join(folder, name, "collection.anki2"))


def take(into, package):
    importer = AnkiPackageImporter(into, package)
    importer.run()
    into.save()
    return importer.added, importer.updated, importer.dupes


def notes(of):
    found = {}
    for guid, mid, mod, tags, fields in of.db.execute("select guid, mid, mod, tags, flds from notes"):
        model = of.models.get(mid)
        names = [field["name"] for field in model["flds"]]
        found[guid] = dict(zip(names, fields.split("\x1f")), model=model["name"], mod=mod, tags=tags.split(), guid=guid)
    return found


def schedules(of):
    return {row[0]: tuple(row[1:]) for row in of.db.execute(
        "select n.guid, c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.lapses from cards c join notes n on n.id = c.nid")}


text = lambda field: html.unescape(re.sub(r"<br>", "\n", field))
shipped = ours.cards()
packages = []
for deck in ours.DECKS:
    written = ours.export(place(deck + ".apkg"), deck, "--to", "apkg")
    packages.append(written["file"])

# every note and every card is there
learner = collection("learner")
taken = [take(learner, package) for package in packages]
check(sum(one[0] for one in taken) == len(shipped), "all %d notes came in" % len(shipped), taken)
check(learner.cardCount() == len(shipped), "and one card for each", learner.cardCount())
by_id = {text(note["ID"]): note for note in notes(learner).values()}
check(set(by_id) == set(shipped), "each is known by its deck/id", set(by_id) ^ set(shipped))
check(all(by_id[i]["model"] == ours.TYPES[c["kind"]] for i, c in shipped.items()), "types are those of the kinds")
check(all(sorted(by_id[i]["tags"]) == sorted(c["tags"]) for i, c in shipped.items()), "tags are there")
lost = [i for i, c in shipped.items() for s in c["sources"] if s["title"] not in text(by_id[i]["Source"])
        or s.get("by", "") not in text(by_id[i]["By"]) or html.escape(s.get("link", ""), quote=True) not in by_id[i]["Link"].replace("&#39;", "&#x27;")]
check(not lost, "sources, who says so and links are there", lost)
check(all(s["says"] in text(by_id[i]["Since"]) for i, c in shipped.items() for s in c["since"]), "what came since is there")
check(all(c.get("why", "") == text(by_id[i]["Why"]) for i, c in shipped.items()), "every why is there")
decks = {learner.decks.name(did): count for did, count in learner.db.execute("select did, count() from cards group by did")}
titles = {"Dateline::" + c["title"].replace("::", ": "): 0 for c in shipped.values()}
check(set(decks) == set(titles), "each deck is a deck under Dateline", decks)
empty = []
for cid in learner.db.list("select id from cards"):
    card = learner.getCard(cid)
    question, back = card.q(), card.a()
    if "{{" in question + back or len(re.sub(r"(?s)<style>.*?</style>|<[^>]*>", "", question).strip()) < 10:
        empty.append(cid)
check(not empty, "every card shows a question and fills its templates", empty)
check(learner.db.scalar("pragma integrity_check") == "ok", "the database is sound")
check(learner.fixIntegrity()[1], "and Anki's own check of it finds nothing to mend")

# a second import changes nothing
again = [take(learner, package) for package in packages]
check([one[:2] for one in again] == [(0, 0)] * len(packages) and sum(one[2] for one in again) == len(shipped),
      "imported again nothing is new and nothing changed", again)

# an import after an edit
learner.decks.select(learner.decks.id("Dateline"))
learner.sched.reset()
for ease in [3, 3, 1, 3, 3] * 4:
    card = learner.sched.getCard()
    learner.sched.answerCard(card, min(ease, learner.sched.answerButtons(card)))
learner.save()
before, studied = notes(learner), schedules(learner)
check(sum(1 for row in studied.values() if row[5]) > 3, "some cards were studied in Anki")
victim = next(n for g, n in before.items() if studied[g][5] and "talks/" in n["ID"] and n["model"] == "Dateline Typed")
question = shipped[text(victim["ID"])]["ask"]
ours.edited(place("library"), question, question.replace("?", ", then?") if question.endswith("?") else question + " Then?")
later = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
edited = ours.export(place("edited.apkg"), ours.DECKS[0], "--to", "apkg", "--library", place("library"), "--now", later)
result = take(learner, edited["file"])
after = notes(learner)
check(result[:2] == (0, 1), "after an edit one note is updated and none added", result)
changed = [g for g in after if {k: v for k, v in after[g].items() if k != "mod"} != {k: v for k, v in before[g].items() if k != "mod"}]
check(changed == [victim["guid"]] and "hen?" in after[victim["guid"]]["Question"], "it is the one that was edited", changed)
check(schedules(learner) == studied, "every schedule is as it was, the edited card's too")
check(take(learner, packages[0])[:2] == (0, 0), "the older package does not bring the old text back")
learner.close()

# an import with progress, in several time zones. They have no summer time, because this version of Anki begins the day of a
# collection that was made in summer an hour too early in winter. An import in that hour of the night would be a day ahead.
zones = ["UTC", "Asia/Tokyo", "Pacific/Pago_Pago"]
for zone in zones:
    os.environ["TZ"] = zone
    time.tzset()
    os.environ["XDG_DATA_HOME"] = place("data-" + zone.replace("/", "-"))
    history = ours.study(shipped)
    moved = ours.export(place("progress-%s.apkg" % zone.replace("/", "-")), "--to", "apkg", "--with-progress")
    check(moved["withProgress"] == len(history), zone + ": %d cards leave with progress" % len(history), moved)
    target = collection("progress-" + zone.replace("/", "-"))
    take(target, moved["file"])
    answers = dict(target.db.execute("select c.nid, count() from revlog r join cards c on c.id = r.cid group by c.nid"))
    day_zero = datetime.datetime.fromtimestamp(target.crt) - datetime.timedelta(hours=4)
    wrong_due, wrong_count, steps = [], [], 0
    for nid, mid, fields in target.db.execute("select id, mid, flds from notes"):
        names = [field["name"] for field in target.models.get(mid)["flds"]]
        name = text(fields.split("\x1f")[names.index("ID")])
        type_, queue, due, reps = target.db.first("select type, queue, due, reps from cards where nid = ?", nid)
        known = history.get(name, {"answers": 0})
        if reps != known["answers"] or answers.get(nid, 0) != known["answers"]:
            wrong_count.append((name, reps, answers.get(nid, 0), known["answers"]))
        if known["answers"] == 0:
            if type_ != 0:
                wrong_due.append((name, "not new"))
        elif queue == 2:
            day = day_zero.date() + datetime.timedelta(days=due)
            if day != ours.study_day(known["due"]):
                wrong_due.append((name, str(day), known["due"]))
        else:
            steps += 1
            exact = datetime.datetime.fromisoformat(known["due"].replace("Z", "+00:00")).timestamp()
            if abs(due - exact) > 1:
                wrong_due.append((name, due, exact))
    check(not wrong_count, zone + ": %d answers, as many as ours for every card" % sum(answers.values()), wrong_count[:5])
    check(not wrong_due, zone + ": every due date is ours (%d cards in learning steps)" % steps, wrong_due[:5])
    check(target.fixIntegrity()[1], zone + ": Anki's own check finds nothing to mend")
    target.decks.select(target.decks.id("Dateline"))
    target.sched.reset()
    check(sum(target.sched.counts()) > 0, zone + ": Anki has cards to ask: %s new, learning, due" % (target.sched.counts(),))
    target.close()
ours.done()
