package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a line as an answer of a card's kind, right or wrong.
 *
 * <p>The learner names places of the {@link Presentation}; the {@link Response} has indices of the card as written. An
 * empty line is a wrong answer to a typed card. If the answer is picked, an empty line is no answer.
 */
public final class AnswerParser {
    private AnswerParser() {}

    /**
     * Reads a line.
     *
     * @param revealed whether the answer of a recall card was shown; ignored for other kinds
     */
    public static Parsed line(Card card, Presentation shown, boolean revealed, String line) {
        return new OfLine(shown, revealed, line.strip()).parse(card.answer());
    }

    /** The message for a text that is too long for an answer; empty if it is not too long. */
    public static Optional<String> tooLong(String text) {
        int length = text.strip().length();
        return length > Judge.LONGEST
                ? Optional.of("an answer has at most " + Judge.LONGEST + " characters; this one has " + length)
                : Optional.empty();
    }

    private static Optional<Parsed> tooLong(List<String> texts) {
        return texts.stream()
                .flatMap(text -> tooLong(text).stream())
                .findFirst()
                .map(Parsed.Invalid::new);
    }

    /**
     * Reads an answer in parts, such as a JSON array in the line protocol. The parts are the picks, the items in order,
     * the right side for each left one, or the text for each hole. For all other kinds, a list of one part is read as a
     * line.
     */
    public static Parsed parts(Card card, Presentation shown, boolean revealed, List<String> parts) {
        Answer answer = card.answer();
        if (!answer.takesParts()) {
            return parts.size() == 1
                    ? line(card, shown, revealed, parts.get(0))
                    : new Parsed.Invalid("this card takes one answer, not a list");
        }
        if (answer instanceof Answer.Written) {
            return line(card, shown, revealed, String.join("; ", parts));
        }
        return answer instanceof Answer.Cloze cloze
                ? cloze(cloze.holes().size(), parts.stream().map(String::strip).toList())
                : places(answer, shown, new ChoiceParser(shown.lines()).findAll(parts));
    }

    private static Parsed places(Answer answer, Presentation shown, List<Integer> picked) {
        if (answer instanceof Answer.Ordering) {
            return ordering(shown, picked);
        }
        return answer instanceof Answer.Matching ? matching(shown, picked) : several(shown, picked);
    }

    private static Parsed several(Presentation shown, List<Integer> picked) {
        if (picked.isEmpty()) {
            return new Parsed.Invalid("pick one or more by number, such as 1,2 (" + range(shown) + ")");
        }
        Set<Integer> choices = picked.stream().map(shown::at).collect(Collectors.toCollection(TreeSet::new));
        return new Parsed.Given(new Response.PickedSeveral(choices));
    }

    private static Parsed ordering(Presentation shown, List<Integer> picked) {
        if (picked.size() != shown.size() || new TreeSet<>(picked).size() != shown.size()) {
            return new Parsed.Invalid("give all " + shown.size() + " numbers once, the first item first, such as "
                    + example(shown.size()));
        }
        List<Integer> items = picked.stream().map(shown::at).toList();
        return new Parsed.Given(new Response.Ordered(items));
    }

    private static Parsed matching(Presentation shown, List<Integer> picked) {
        if (picked.size() != shown.size()) {
            return new Parsed.Invalid("for each of the " + shown.size()
                    + " on the left give the number on the right, such as " + example(shown.size()));
        }
        List<Integer> free =
                new ArrayList<>(IntStream.range(0, shown.size()).boxed().toList());
        List<Integer> rights = new ArrayList<>(picked.size());
        for (int wanted : picked) {
            // another place with the same text will do
            Optional<Integer> place = Stream.concat(Stream.of(wanted), free.stream())
                    .filter(free::contains)
                    .filter(each -> shown.lines().get(each).equals(shown.lines().get(wanted)))
                    .findFirst();
            if (place.isEmpty()) {
                return new Parsed.Invalid("each number on the right belongs to one on the left; "
                        + Presentation.numberOf(wanted) + " is given twice");
            }
            free.remove(place.get());
            rights.add(shown.at(place.get()));
        }
        return new Parsed.Given(new Response.Paired(rights));
    }

    private static Parsed cloze(int holes, List<String> filled) {
        if (filled.size() != holes) {
            return new Parsed.Invalid(
                    holes == 1
                            ? "this text has one hole: leave out the |"
                            : "this text has " + holes + " holes: fill them all, with | between them");
        }
        return tooLong(filled).orElseGet(() -> new Parsed.Given(new Response.Filled(List.copyOf(filled))));
    }

    private static String range(Presentation shown) {
        return "1 to " + shown.size();
    }

    private static String example(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> Presentation.numberOf(size - 1 - place))
                .collect(Collectors.joining(" "));
    }

    /** A line, stripped. */
    private record OfLine(Presentation shown, boolean revealed, String line) {
        private Parsed parse(Answer answer) {
            return switch (answer.kind()) {
                case ANSWER, PERSON, NUMBER, DATE, LIST ->
                    tooLong(List.of(line)).orElseGet(() -> new Parsed.Given(new Response.Typed(line)));
                case CHOICES -> choice((Answer.Choice) answer);
                case TRUE_FALSE -> truth();
                case ORDER -> AnswerParser.ordering(shown, picked());
                case MATCH -> AnswerParser.matching(shown, picked());
                case CLOZE -> cloze(((Answer.Cloze) answer).holes().size());
                case RECALL -> recall();
            };
        }

        private List<Integer> picked() {
            return line.isEmpty() ? List.of() : new ChoiceParser(shown.lines()).readLine(line);
        }

        private Parsed choice(Answer.Choice answer) {
            if (answer.several()) {
                return AnswerParser.several(shown, picked());
            }
            OptionalInt place = new ChoiceParser(shown.lines()).find(line);
            if (place.isEmpty()) {
                // a choice may also be named without its unit
                place = writtenPlace(answer.choices());
            }
            if (place.isEmpty()) {
                return new Parsed.Invalid("pick one by its number (" + range(shown) + "), its letter or its text");
            }
            return new Parsed.Given(new Response.Picked(shown.at(place.getAsInt())));
        }

        private OptionalInt writtenPlace(List<String> choices) {
            List<String> lines = shown.places().stream().map(choices::get).toList();
            return new ChoiceParser(lines).find(line);
        }

        private Parsed truth() {
            return switch (line.toLowerCase(Locale.ROOT)) {
                case "t", "true", "y", "yes" -> new Parsed.Given(new Response.Claimed(true));
                case "f", "false", "n", "no" -> new Parsed.Given(new Response.Claimed(false));
                default -> new Parsed.Invalid("say true or false, or t or f");
            };
        }

        private Parsed cloze(int holes) {
            List<String> filled = new ArrayList<>(
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList());
            while (line.isEmpty() && filled.size() < holes) {
                filled.add("");
            }
            return AnswerParser.cloze(holes, filled);
        }

        private Parsed recall() {
            if (!revealed) {
                return line.isEmpty()
                        ? new Parsed.Reveal()
                        : new Parsed.Invalid("an empty line shows the answer; then say y or n");
            }
            return switch (line.toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> new Parsed.Given(new Response.Recalled(true));
                case "n", "no" -> new Parsed.Given(new Response.Recalled(false));
                default -> new Parsed.Invalid("did you know it? y or n");
            };
        }
    }
}
