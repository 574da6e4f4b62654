package dev.dateline.library.draft;

import dev.dateline.article.Value;
import dev.dateline.library.QuickCard;
import dev.dateline.source.YamlText;
import java.util.Optional;

/**
 * A fact and a card in review.
 *
 * @param value the value as shown; read again if the author has changed it
 * @param by the speaker; empty if the article itself states it
 * @param answer the answer as shown
 * @param why the explanation; empty if there is none
 */
public record Proposal(
        Candidate candidate, String says, String value, String by, String ask, String answer, String why) {
    /** A field that an author can change. */
    public enum Field {
        SAYS,
        VALUE,
        BY,
        ASK,
        ANSWER,
        WHY
    }

    /** The proposal for a candidate, without changes. */
    static Proposal of(Candidate candidate) {
        return new Proposal(
                candidate,
                candidate.card().map(DraftCard::says).orElse(""),
                shownValue(candidate),
                candidate.by().orElse(""),
                candidate.card().map(DraftCard::ask).orElse(""),
                DraftValue.answer(candidate),
                "");
    }

    /** A proposal for another fact of the same passage, with empty texts. */
    Proposal split() {
        return new Proposal(candidate, "", value, by, "", answer, "");
    }

    private static String shownValue(Candidate candidate) {
        return (candidate.shortValue() + " " + candidate.unit()).strip();
    }

    /** Whether the fact's text is still the question and answer together. */
    public boolean followsQuestion() {
        return !says.isEmpty() && says.equals(sentence(ask, answer));
    }

    /** The text of a field. */
    public String text(Field field) {
        return switch (field) {
            case SAYS -> says;
            case VALUE -> value;
            case BY -> by;
            case ASK -> ask;
            case ANSWER -> answer;
            case WHY -> why;
        };
    }

    /**
     * This proposal with another text in a field. The fact's text follows question and answer until the author changes
     * it.
     */
    public Proposal with(Field field, String text) {
        String bare = text.strip();
        boolean follows = says.isEmpty() || says.equals(sentence(ask, answer));
        return switch (field) {
            case SAYS -> new Proposal(candidate, bare, value, by, ask, answer, why);
            case VALUE -> new Proposal(candidate, says, bare, by, ask, answer, why);
            case BY -> new Proposal(candidate, says, value, bare, ask, answer, why);
            case ASK -> new Proposal(candidate, follows ? sentence(bare, answer) : says, value, by, bare, answer, why);
            case ANSWER -> new Proposal(candidate, follows ? sentence(ask, bare) : says, value, by, ask, bare, why);
            case WHY -> new Proposal(candidate, says, value, by, ask, answer, bare);
        };
    }

    private static String sentence(String ask, String answer) {
        if (ask.isEmpty() || answer.isEmpty()) {
            return "";
        }
        return ask + " " + Character.toUpperCase(answer.charAt(0)) + answer.substring(1) + ".";
    }

    /** The lines of the fact, without indent. */
    String fact(String id) {
        StringBuilder out = new StringBuilder("id: " + id);
        line(out, "says", says);
        String yaml = value.equals(shownValue(candidate))
                ? DraftValue.yaml(candidate)
                : readAnew(value).map(QuickCard::value).orElse("");
        if (!yaml.isEmpty()) {
            out.append("\nvalue: ").append(yaml);
        }
        if (!by.isEmpty()) {
            line(out, "by", by);
        }
        candidate.certainty().ifPresent(certainty -> line(out, "certainty", certainty));
        line(out, "ages", candidate.ages());
        out.append(SheetDraft.evidence(candidate));
        return out.toString();
    }

    /** The lines of the card, without indent. */
    String card(String id, String fact) {
        StringBuilder out = new StringBuilder("id: " + id);
        line(out, "fact", fact);
        line(out, "ask", ask);
        if (answer.equals(DraftValue.answer(candidate))) {
            out.append(DeckDraft.answerLines(asked()));
        } else {
            out.append(readAnew(answer).map(QuickCard::answerLines).orElse(""));
        }
        if (!why.isEmpty()) {
            line(out, "why", why);
        }
        return out.toString();
    }

    private Value asked() {
        Mention mention = candidate.mention();
        if (mention.kind() == Mention.Kind.QUOTE && candidate.by().isPresent()) {
            return new Value.Person(
                    dev.dateline.article.PersonName.of(candidate.by().get()));
        }
        return mention.values().size() == 1 ? mention.values().get(0) : new Value.Text(DraftValue.answer(candidate));
    }

    /** Reads a typed value in the way that the command {@code add} reads an answer. */
    private Optional<QuickCard> readAnew(String typed) {
        return QuickCard.parse((ask.isEmpty() ? "What?" : ask) + " = " + typed);
    }

    private static void line(StringBuilder out, String key, String text) {
        out.append('\n').append(key).append(": ").append(YamlText.inline(text));
    }
}
