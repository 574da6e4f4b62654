package dev.dateline.exchange.intake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.deck.Answer;
import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.SafeText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A card from a file, before it has an id and a kind of this program.
 *
 * @param where its place in the file, for the user: {@code line 12}
 * @param id its id in the file, which may not be valid here
 * @param tags its tags as written in the file
 * @param anki the name (guid) of the Anki note from which it is made
 * @param origin the whole note, if it is kept
 */
public record IncomingCard(
        String where,
        Body body,
        Optional<String> id,
        Set<String> tags,
        Optional<String> why,
        Optional<String> hint,
        Optional<String> anki,
        Optional<Origin> origin,
        Past past) {
    /** The question and the answer. */
    public sealed interface Body {}

    /** A complete card, in the fields of {@link dev.dateline.deck.CardFields}. */
    public record Complete(JsonNode fields) implements Body {}

    /**
     * A question and its answer.
     *
     * @param accept other accepted forms
     * @param judgeable whether the answer can be typed, because it is plain text and nothing was left out
     */
    public record Sides(String front, String back, List<String> accept, boolean judgeable) implements Body {}

    /** A text with gaps. */
    public record Holes(List<ClozePart> parts) implements Body {}

    /** A question with an answer of this program. */
    public record Made(String ask, Answer answer) implements Body {}

    /** A question with choices, one or more of them right. It has only an answer if they cannot be choices. */
    public static Body pick(String front, List<String> choices, List<String> right) {
        List<String> offered = choices.stream().map(SafeText::line).toList();
        List<String> answers = right.stream().map(SafeText::line).toList();
        if (!offered.containsAll(answers) || new HashSet<>(offered).size() < Math.max(2, offered.size())) {
            return new Sides(front, String.join("\n", answers), List.of(), false);
        }
        List<Integer> places = answers.stream().map(offered::indexOf).toList();
        return new Made(front, new Answer.Choice(offered, places, places.size() > 1, false, ""));
    }

    /** A card that has only a question and an answer. */
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

    public IncomingCard of(Optional<String> note) {
        return new IncomingCard(where, body, id, tags, why, hint, note, origin, past);
    }

    public IncomingCard madeOf(Optional<Origin> note) {
        return new IncomingCard(where, body, id, tags, why, hint, anki, note, past);
    }

    public IncomingCard with(Past done) {
        return new IncomingCard(where, body, id, tags, why, hint, anki, origin, done);
    }
}
