package dev.dateline.library.draft;

import dev.dateline.article.Value;
import dev.dateline.library.QuickCard;
import dev.dateline.source.YamlText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fact and a card in review.
 *
 * @param texts the texts of the fields as shown; a value or answer is read again if the author has changed it
 */
public record Proposal(Candidate candidate, Map<Field, String> texts) {
    /** A field that an author can change. */
    public enum Field {
        SAYS,
        VALUE,
        BY,
        AGES,
        ASK,
        ANSWER,
        WHY
    }

    public Proposal {
        texts = Map.copyOf(texts);
    }

    /** The proposal for a candidate, without changes. */
    static Proposal of(Candidate candidate) {
        Proposal blank = new Proposal(
                candidate,
                Map.of(
                        Field.VALUE, shownValue(candidate),
                        Field.BY, candidate.by().orElse(""),
                        Field.AGES, candidate.ages(),
                        Field.ANSWER, DraftValue.answer(candidate)));
        return blank.with(Field.ASK, candidate.card().map(DraftCard::ask).orElse(""));
    }

    /** A proposal for another fact of the same passage, without question and statement. */
    Proposal split() {
        Map<Field, String> other = new EnumMap<>(texts);
        other.keySet().removeAll(Set.of(Field.SAYS, Field.ASK, Field.WHY));
        return new Proposal(candidate.with(candidate.score(), Optional.empty()), other);
    }

    private static String shownValue(Candidate candidate) {
        return (candidate.shortValue() + " " + candidate.unit()).strip();
    }

    /** Whether the fact's text is still the question and answer together. */
    public boolean followsQuestion() {
        return !text(Field.SAYS).isEmpty() && text(Field.SAYS).equals(sentence());
    }

    /** The text of a field. */
    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    public String ask() {
        return text(Field.ASK);
    }

    /**
     * This proposal with another text in a field. The fact's text follows the answer, and the question if it is no
     * statement. The answer follows the value or the speaker. This ends when the author changes them.
     */
    public Proposal with(Field field, String text) {
        Map<Field, String> other = new EnumMap<>(Field.class);
        other.putAll(texts);
        String words = text.strip();
        String ages = words.isEmpty() ? candidate.ages() : words.toLowerCase(Locale.ROOT);
        other.put(field, field == Field.AGES ? ages : words);
        Proposal changed = new Proposal(candidate, other);
        if (field == (isQuote() ? Field.BY : Field.VALUE) && answers(field)) {
            return changed.with(Field.ANSWER, text);
        }
        String says = text(Field.SAYS);
        boolean follows = says.isEmpty() || says.equals(told()) || followsQuestion();
        return follows && (field == Field.ASK || field == Field.ANSWER)
                ? changed.with(Field.SAYS, changed.told())
                : changed;
    }

    /** The drafted statement with the answer; the question and answer if there is none. */
    private String told() {
        String drafted = DraftValue.answer(candidate);
        String answer = text(Field.ANSWER);
        return candidate
                .card()
                .map(DraftCard::says)
                .filter(says -> answer.equals(drafted) ? !says.isEmpty() : !answer.isEmpty() && says.contains(drafted))
                .map(says -> says.replace(drafted, answer))
                .orElse(sentence());
    }

    /** Whether the answer is still that of a field. */
    private boolean answers(Field field) {
        String answer = text(Field.ANSWER);
        return answer.equals(text(field))
                || (answer.equals(DraftValue.answer(candidate))
                        && text(field).equals(of(candidate).text(field)));
    }

    private boolean isQuote() {
        return candidate.mention().kind() == Mention.Kind.QUOTE;
    }

    private String sentence() {
        String answer = text(Field.ANSWER);
        return ask().isEmpty() || answer.isEmpty() ? "" : DraftCard.says(ask(), answer);
    }

    /** The lines of the fact, without indent. */
    String fact(String id) {
        StringBuilder out = new StringBuilder("id: " + id);
        if (text(Field.SAYS).isEmpty()) {
            out.append("\nsays:");
        }
        line(out, "says", text(Field.SAYS));
        List<String> values = values();
        if (!values.isEmpty()) {
            String all = String.join(", ", values);
            out.append("\nvalue: ").append(values.size() == 1 ? all : "[" + all + "]");
        }
        line(out, "by", text(Field.BY));
        candidate.certainty().ifPresent(certainty -> line(out, "certainty", certainty));
        line(out, "ages", text(Field.AGES));
        out.append(SheetDraft.evidence(candidate));
        return out.toString();
    }

    /** The values in braces. If a question asks for the speaker of a quotation, the speaker is one of them. */
    private List<String> values() {
        String value = text(Field.VALUE);
        List<String> all = new ArrayList<>(
                value.equals(shownValue(candidate))
                        ? DraftValue.yaml(candidate.mention())
                        : readAnew(isQuote() ? "text: " + value : value).map(QuickCard::value).stream()
                                .toList());
        if (isQuote() && !ask().isEmpty() && !text(Field.ANSWER).equals(value)) {
            answer().map(QuickCard::value).ifPresent(all::add);
        }
        return all;
    }

    /** The lines of the card, without indent. */
    String card(String id, String fact) {
        StringBuilder out = new StringBuilder("id: " + id);
        line(out, "fact", fact);
        line(out, "ask", ask());
        out.append(
                !isQuote() && text(Field.ANSWER).equals(DraftValue.answer(candidate))
                        ? DeckDraft.answerLines(asked())
                        : answer().map(QuickCard::answerLines).orElse(""));
        line(out, "why", text(Field.WHY));
        return out.toString();
    }

    private Value asked() {
        List<Value> values = candidate.values();
        return values.size() == 1 ? values.get(0) : new Value.Text(DraftValue.answer(candidate));
    }

    /** The answer as the author sees it. A drafted question for a quotation asks for a person. */
    private Optional<QuickCard> answer() {
        String answer = text(Field.ANSWER);
        boolean person = isQuote() && candidate.card().isPresent() && answer.equals(text(Field.BY));
        return readAnew(person ? "person: " + answer : answer);
    }

    /** Reads a typed value in the way that the command {@code add} reads an answer. */
    private Optional<QuickCard> readAnew(String typed) {
        return QuickCard.parse((ask().isEmpty() ? "What?" : ask()) + " = " + typed);
    }

    /** Adds a line; none for an empty text. */
    private static void line(StringBuilder out, String key, String text) {
        if (!text.isEmpty()) {
            out.append('\n').append(key).append(": ").append(YamlText.inline(text));
        }
    }
}
