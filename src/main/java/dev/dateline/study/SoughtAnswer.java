package dev.dateline.study;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.NumberRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answer of a card, prepared for a search in texts.
 *
 * @param phrases texts that are the answer, each by itself
 * @param range the right numbers; a number in a text counts if {@code unit} follows it or if it has decimals
 * @param unit the words after a number; empty if the answer has no unit
 * @param day finds a day's date, also in a list of days: {@code 1 and 2 April 2023}
 */
record SoughtAnswer(List<String> phrases, Optional<NumberRange> range, String unit, Optional<Pattern> day) {
    /** The fewest letters of a word. Shorter words are in too many texts. */
    private static final int SHORTEST = 2;

    /** A number of one or two digits. Such numbers are in too many texts, unless the answer is a count. */
    private static final Pattern SMALL = Pattern.compile(" [0-9]{1,2} ");

    private static final Pattern MONTH = Pattern.compile(
            "^ ?(january|february|march|april|may|june|july|august|september|october|november|december) .*");

    static SoughtAnswer of(Card card) {
        Answer answer = card.answer();
        List<String> texts = new ArrayList<>(answer.rightAnswers());
        texts.addAll(answer.forms().accept());
        if (answer instanceof Answer.Truth truth && truth.holds()) {
            texts.add(card.ask());
        } else if (answer instanceof Answer.Matching matching) {
            // a pair is given away if its sides follow each other, as in the answer of another matching card
            matching.pairs().forEach(pair -> texts.add(pair.left() + ": " + pair.right()));
        } else if (answer instanceof Answer.Cloze cloze) {
            cloze.holes().forEach(hole -> texts.addAll(hole.accept()));
        }
        List<String> phrases = phrases(texts);
        if (answer instanceof Answer.Typed typed && typed.value() instanceof Value.Quantity quantity) {
            String unit = quantity.unit().isEmpty() ? "" : ReadText.words(quantity.unit());
            return new SoughtAnswer(phrases, Optional.of(typed.range(quantity)), unit, Optional.empty());
        }
        Optional<Pattern> day = answer instanceof Answer.Typed typed && typed.value() instanceof Value.Date date
                ? day(date.date())
                : Optional.empty();
        return new SoughtAnswer(phrases, Optional.empty(), "", day);
    }

    /** The parts of the answer, for separate searches. One part may be common and another rare. */
    List<SoughtAnswer> parts() {
        List<SoughtAnswer> parts = new ArrayList<>();
        for (String phrase : phrases) {
            parts.add(new SoughtAnswer(List.of(phrase), Optional.empty(), "", Optional.empty()));
        }
        if (range.isPresent() || day.isPresent()) {
            parts.add(new SoughtAnswer(List.of(), range, unit, day));
        }
        return parts;
    }

    boolean standsIn(ReadText text) {
        for (String phrase : phrases) {
            if (text.holds(phrase)) {
                return true;
            }
        }
        if (range.isPresent()) {
            for (ReadText.Figure figure : text.figures()) {
                boolean telling = figure.number().scale() > 0 || hasUnit(figure.behind());
                if (telling && range.get().contains(figure.number())) {
                    return true;
                }
            }
        }
        return day.isPresent() && day.get().matcher(text.words()).find();
    }

    /** Whether the words after a number fit the unit. If there is no unit, a month must not follow. */
    private boolean hasUnit(String behind) {
        return unit.isEmpty() ? !MONTH.matcher(behind).matches() : (" " + behind.stripLeading()).startsWith(unit);
    }

    private static List<String> phrases(List<String> texts) {
        List<String> phrases = new ArrayList<>();
        for (String text : texts) {
            String words = ReadText.words(text);
            for (String article : List.of(" the ", " an ", " a ")) {
                if (words.startsWith(article)) {
                    words = words.substring(article.length() - 1);
                    break;
                }
            }
            if (words.length() >= SHORTEST + 2 && !SMALL.matcher(words).matches()) {
                phrases.add(words);
            }
        }
        return List.copyOf(phrases);
    }

    private static Optional<Pattern> day(PartialDate date) {
        if (date.precision() != PartialDate.Precision.DAY) {
            return Optional.empty();
        }
        String[] parts = ReadText.words(date.inWords()).strip().split(" ", -1);
        return Optional.of(
                Pattern.compile(" " + parts[0] + " (?:(?:and|to|or|[0-9]+) )*" + parts[1] + " " + parts[2] + " "));
    }
}
