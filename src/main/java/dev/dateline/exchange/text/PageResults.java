package dev.dateline.exchange.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.deck.Card;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ForeignAnswers;
import dev.dateline.exchange.intake.ForeignAnswers.Found;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.OutsideAnswer;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the results that a quiz page saves in the browser. */
public final class PageResults {
    /** The format name in the file. */
    public static final String FORMAT = "dateline-results";

    /** The format name in the file of a page for a class. */
    public static final String CLASS_FORMAT = "dateline-class-results";

    static final int VERSION = 1;

    private PageResults() {}

    /** The answers in a file. */
    public static ForeignAnswers read(ArrivedFile file, Collection<Card> cards) throws IOException, ImportFailure {
        JsonNode whole = parse(file);
        if (whole.path("format").asText().equals(CLASS_FORMAT)) {
            throw new ImportFailure(file.name() + " contains the results of a class, which are not your own answers;"
                    + " summarise them with \"dateline results FOLDER\"");
        }
        if (!whole.path("format").asText().equals(FORMAT)
                || whole.path("version").asInt() != VERSION) {
            throw new ImportFailure(file.name() + " is neither a package of Anki nor the results of a quiz page");
        }
        Map<String, Card> byId = new HashMap<>();
        cards.forEach(card -> byId.put(card.id().toString(), card));
        List<Optional<Found>> rows = new ArrayList<>();
        for (JsonNode entry : whole.path("answers")) {
            Optional<Card> card =
                    Optional.ofNullable(byId.get(entry.path("card").asText()));
            rows.add(card.flatMap(known -> answer(entry).map(answer -> new Found(known, answer))));
        }
        return ForeignAnswers.of("results of a quiz page", rows);
    }

    private static JsonNode parse(ArrivedFile file) throws IOException, ImportFailure {
        try {
            return GivenJson.read(file.text());
        } catch (JsonProcessingException e) {
            throw new ImportFailure(file.name() + " is neither a package of Anki nor the results of a quiz page", e);
        }
    }

    private static Optional<OutsideAnswer> answer(JsonNode entry) {
        try {
            Instant at = Instant.parse(entry.path("at").asText());
            ZoneOffset offset =
                    ZoneOffset.ofTotalSeconds(60 * entry.path("offset").asInt());
            Verdict verdict = verdict(entry.path("verdict").asText());
            boolean hint = entry.path("hint").asBoolean();
            return Optional.of(new OutsideAnswer(
                    "page " + entry.path("card").asText() + " " + at,
                    at,
                    Optional.of(offset),
                    verdict,
                    grade(verdict, hint),
                    given(entry.path("given").asText()),
                    entry.path("took").asLong(),
                    hint));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The interval that the page gave; empty if the page does not schedule reviews. The exceptions of {@link
     * Interval#parse} are caught by {@link #answer}.
     */
    private static Optional<Interval> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Interval.parse(text));
    }

    static Verdict verdict(String word) {
        return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * The grade as in a session: Again for wrong, Hard for partial, Good for right. After a hint it is Hard at most.
     */
    private static Grade grade(Verdict verdict, boolean hint) {
        return switch (verdict) {
            case WRONG -> Grade.AGAIN;
            case PARTIAL -> Grade.HARD;
            case CORRECT, TYPO -> hint ? Grade.HARD : Grade.GOOD;
        };
    }
}
