package dev.dateline.exchange.anki;

import dev.dateline.deck.AnkiLink;
import dev.dateline.exchange.intake.ClozeNote;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.KeptNote;
import dev.dateline.exchange.intake.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a foreign note, from which its cards are made. Fields are counted from 0.
 *
 * @param where the place of the note in the file, for the user
 * @param link the note for the next export, if it has only one card
 * @param kept the note to keep; absent if an export could not find it again
 */
record NoteFields(
        String where, List<FieldText> texts, Set<String> tags, Optional<AnkiLink> link, Optional<KeptNote> kept) {
    private static final FieldText NOTHING = FieldText.ofPlain("");

    /** A field; empty if the note has fewer fields. */
    FieldText text(int field) {
        return field < texts.size() ? texts.get(field) : NOTHING;
    }

    /** A card with a question and an answer. Only the first field of the back is the answer. */
    IncomingCard sides(List<Integer> front, List<Integer> back, List<Integer> more) {
        FieldText answer = back.isEmpty() ? NOTHING : text(back.get(0));
        IncomingCard.Body body =
                new IncomingCard.Sides(joined(front).orElse(""), answer.text(), List.of(), answer.plain());
        return card(body, Optional.empty(), front, back, more, Origin.NO_HOLE);
    }

    /** The card of a number in a text with deletions. */
    IncomingCard hole(ClozeNote cloze, int field, List<Integer> more, int number) {
        IncomingCard.Body body = new IncomingCard.Holes(cloze.parts(number));
        return card(body, cloze.hint(number), List.of(field), List.of(), more, number);
    }

    private IncomingCard card(
            IncomingCard.Body body,
            Optional<String> hint,
            List<Integer> front,
            List<Integer> back,
            List<Integer> more,
            int hole) {
        return IncomingCard.of(where, body)
                .tagged(tags)
                .explained(joined(more), hint)
                .of(link)
                .madeOf(kept.map(note -> new Origin(note, front, back, more, hole)));
    }

    private Optional<String> joined(List<Integer> fields) {
        return FieldText.joined(fields.stream().map(this::text).toList());
    }
}
