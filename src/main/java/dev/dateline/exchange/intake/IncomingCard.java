package dev.dateline.exchange.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.ClozePart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A card as a stranger's file tells it, before it has an id and a kind of ours.
 *
 * @param where where it stands, as a user would look for it: {@code line 12}
 * @param id what the file calls it; need not be an id of ours
 * @param tags any words
 * @param anki the note of Anki that it is made of
 * @param origin the same note whole, where it is to be kept
 * @param past what was done with it
 */
public record IncomingCard(
        String where,
        Body body,
        Optional<String> id,
        Set<String> tags,
        Optional<String> why,
        Optional<String> hint,
        Optional<AnkiLink> anki,
        Optional<Origin> origin,
        Past past) {
    /** What is asked and what is right. */
    public sealed interface Body {}

    /** A card with all that it has, in the fields of {@link dev.dateline.deck.CardFields}. */
    public record Complete(JsonNode fields) implements Body {}

    /**
     * A question and its answer.
     *
     * @param accept other forms that are right
     * @param judgeable whether the back may be typed at all: it was plain text and nothing has been left out of it
     */
    public record Sides(String front, String back, List<String> accept, boolean judgeable) implements Body {}

    /** A text with holes. */
    public record Holes(List<ClozePart> parts) implements Body {}

    /** A question with choices, of which one or more are right. */
    public record Pick(String front, List<String> choices, List<String> right) implements Body {}

    /** A card of which nothing else is known. */
    public static IncomingCard of(String where, Body body) {
        return new IncomingCard(
                where,
                body,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Past.NONE);
    }

    public IncomingCard called(Optional<String> name) {
        return new IncomingCard(where, body, name, tags, why, hint, anki, origin, past);
    }

    public IncomingCard tagged(Set<String> words) {
        return new IncomingCard(where, body, id, words, why, hint, anki, origin, past);
    }

    public IncomingCard explained(Optional<String> reason, Optional<String> help) {
        return new IncomingCard(where, body, id, tags, reason, help, anki, origin, past);
    }

    public IncomingCard of(Optional<AnkiLink> note) {
        return new IncomingCard(where, body, id, tags, why, hint, note, origin, past);
    }

    public IncomingCard madeOf(Optional<Origin> note) {
        return new IncomingCard(where, body, id, tags, why, hint, anki, note, past);
    }

    public IncomingCard with(Past done) {
        return new IncomingCard(where, body, id, tags, why, hint, anki, origin, done);
    }
}
