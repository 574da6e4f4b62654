#!/usr/bin/python3
"""Imports exported packages into the real Mnemosyne and checks the result.

usage: mnemosyne_client.py FOLDER, with what ours.py wants in the environment; FOLDER is emptied"""
import datetime
import html
import os
import shutil
import sys

sys.path.append(os.path.dirname(os.path.abspath(__file__)))
import ours
from ours import check
from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget

told = []


class Window(MainWidget):
    """Replaces the window: records its messages, and answers every question with the first choice."""

    def show_information(self, message):
        told.append(message)

    def show_error(self, message):
        told.append("ERROR " + message)

    def show_question(self, question, option0, option1, option2):
        told.append(question)
        return 0

    def top_window(self):
        return self


def ignore(*args, **more):
    return None


for name in ["set_progress_text", "set_progress_range", "set_progress_update_interval", "increase_progress", "set_progress_value",
             "close_progress", "set_window_title", "enable_edit_current_card", "enable_delete_current_card",
             "enable_reset_current_card", "enable_browse_cards", "enable_edit_cards", "change_view"]:
    setattr(Window, name, ignore)


class Review(ReviewWidget):
    redraw_now = ignore


folder = os.path.abspath(sys.argv[1])
shutil.rmtree(folder, ignore_errors=True)
os.makedirs(folder)
sys.modules["mnemosyne_client"] = sys.modules["__main__"]


def take(data, packages):
    """Imports packages into a new database. Returns the cards by deck/id, and their number after each package."""
    program = Mnemosyne(upload_science_logs=False, interested_in_old_reps=True, asynchronous_database=True)
    program.components.insert(0, ("mnemosyne.libmnemosyne.gui_translators.gettext_gui_translator", "GetTextGuiTranslator"))
    program.components.append(("mnemosyne_client", "Window"))
    for scheduler in ["ScheduledForgottenNew", "CramAll"]:
        program.gui_for_component[scheduler] = [("mnemosyne_client", "Review")]
    program.initialise(os.path.join(folder, data), automatic_upgrades=False)
    program.start_review()
    counts = []
    for package in packages:
        for importer in program.component_manager.all("file_format"):
            if importer.__class__.__name__ == "Anki2":
                importer.do_import(package)
        counts.append((program.database().card_count(), program.database().fact_count()))
    found = {}
    for card_id, _ in program.database().cards():
        card = program.database().card(card_id, is_id_internal=True)
        names = [name for _, name in card.card_type.fact_keys_and_names]
        keys = [key for key, _ in card.card_type.fact_keys_and_names]
        fields = {name: html.unescape(card.fact.data.get(key, "").replace("<br>", "\n")) for key, name in zip(keys, names)}
        found[fields["ID"]] = dict(
            fields, type=card.card_type.name, tags=sorted(tag.name for tag in card.tags), next=card.next_rep,
            answers=card.ret_reps, grade=card.grade)
    program.finalise()
    return found, counts


shipped = ours.cards()
packages = [ours.export(os.path.join(folder, deck + ".apkg"), deck, "--to", "apkg")["file"] for deck in ours.DECKS]
cards, counts = take("plain", packages + packages)
check(set(cards) == set(shipped), "all %d cards came in, each known by its deck/id" % len(shipped), set(cards) ^ set(shipped))
check(counts[-1] == counts[1] == (len(shipped), len(shipped)), "imported again nothing is new", counts)
check(not [message for message in told if message.startswith("ERROR")], "nothing was complained of", told)
check(all(cards[i]["type"] == ours.TYPES[c["kind"]] for i, c in shipped.items()), "types are those of the kinds")
check(all(set(c["tags"]) <= set(cards[i]["tags"]) for i, c in shipped.items()), "tags are there")
check(all(s["title"] in cards[i]["Source"] and s.get("by", "") in cards[i]["By"] for i, c in shipped.items() for s in c["sources"]),
      "sources and who says so are there")
check(all(c.get("why", "") == cards[i].get("Why", "") for i, c in shipped.items()), "every why is there")

history = ours.study(shipped)
moved = ours.export(os.path.join(folder, "progress.apkg"), "--to", "apkg", "--with-progress")
check(moved["withProgress"] == len(history), "%d cards leave with progress" % len(history), moved)
cards, _ = take("progress", [moved["file"]])
check(all(cards[i]["answers"] == known["answers"] for i, known in history.items()), "as many answers as ours for every card",
      [(i, cards[i]["answers"], known["answers"]) for i, known in history.items() if cards[i]["answers"] != known["answers"]][:5])
due = {i: datetime.datetime.fromtimestamp(card["next"], datetime.timezone.utc).date() for i, card in cards.items() if i in history}
wrong = [(i, str(due[i]), known["due"]) for i, known in history.items() if due[i] != ours.study_day(known["due"])]
check(not wrong, "every due date is ours", wrong[:5])
ours.done()
