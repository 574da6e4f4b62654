package dev.dateline.exchange.anki;

import dev.dateline.deck.Card;
import dev.dateline.exchange.anki.KeptNotes.Kept;
import dev.dateline.exchange.intake.FieldEdit;
import dev.dateline.exchange.intake.KeptNote;
import dev.dateline.exchange.intake.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A note from Anki that is exported again. It is unchanged except for the texts and tags that were edited here. */
final class EditedNote {
    private final KeptNote note;
    private final List<Card> cards = new ArrayList<>();
    private final Map<Integer, String> fields = new HashMap<>();
    private final Set<String> added = new TreeSet<>();
    private final Set<String> removed = new TreeSet<>();
    private Optional<String> refusal = Optional.empty();

    EditedNote(KeptNote note) {
        this.note = note;
    }

    List<Card> cards() {
        return cards;
    }

    /**
     * The reason why the note cannot be written, after "cards that came from Anki stayed here:". Empty if it can be
     * written.
     */
    Optional<String> refusal() {
        return refusal;
    }

    /** Whether nothing was edited. */
    boolean isAsItWas() {
        return fields.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    KeptNote whole() {
        List<String> texts = new ArrayList<>(note.fields());
        fields.forEach(texts::set);
        List<String> tags = new ArrayList<>(note.tagsWithout(removed));
        added.forEach(tag -> tags.add(tag.replace("/", "::")));
        return new KeptNote(note.guid(), note.type(), note.deck(), tags, texts);
    }

    /** Applies the edits of one of the note's cards. */
    void add(Card card, Kept kept) {
        cards.add(card);
        KeptNotes.Texts then = kept.texts();
        KeptNotes.Texts now = KeptNotes.Texts.of(card);
        List<Integer> front = kept.origin().front();
        int hole = kept.origin().hole();
        if (!then.hint().equals(now.hint())) {
            refuse("an edited hint has no field in the note");
        }
        if (!then.ask().equals(now.ask()) && !FieldEdit.shown(some(front), hole).equals(then.ask())) {
            refuse("their text differs from their notes; import them again");
        } else if (!then.ask().equals(now.ask())) {
            edit(front, hole, now.ask());
        }
        if (!then.answer().equals(now.answer())) {
            edit(kept.origin().back(), Origin.NO_HOLE, now.answer());
        }
        if (!then.why().equals(now.why())) {
            edit(kept.origin().more(), Origin.NO_HOLE, now.why());
        }
        now.tags().stream().filter(tag -> !then.tags().contains(tag)).forEach(added::add);
        then.tags().stream().filter(tag -> !now.tags().contains(tag)).forEach(removed::add);
    }

    private void refuse(String why) {
        refusal = Optional.of(refusal.orElse(why));
    }

    private List<String> some(List<Integer> places) {
        return places.stream().map(note.fields()::get).toList();
    }

    private void edit(List<Integer> places, int hole, String text) {
        if (places.isEmpty()) {
            refuse("what was added has no field in the note");
            return;
        }
        Optional<List<String>> edited = FieldEdit.edited(some(places), hole, text);
        if (edited.isEmpty()) {
            refuse("the edit goes across holes or ends of lines of the note, so the export would lose them");
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            String field = edited.get().get(i);
            if (!field.equals(note.fields().get(place))) {
                String other = fields.putIfAbsent(place, field);
                if (other != null && !other.equals(field)) {
                    refuse("two cards of a note change the same field in different ways");
                }
            }
        }
    }
}
