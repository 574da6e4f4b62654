package dev.dateline.exchange.classroom;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.Losses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A question in GIFT. */
final class GiftQuestion {
    /** The characters that a backslash escapes; the last one is a line end. */
    private static final String SIGNS = "\\~=#{}:*n";

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\~=#{}:*n])");
    /** The code for the first escaped character. No text has such codes. */
    private static final char FIRST_CODE = '\uFDD0';

    private static final String GAP = "____";
    private static final String FEEDBACK = "####";
    private static final String ARROW = "->";
    private static final int MOST_ANSWERS = 300;
    private static final Pattern HEAD =
            Pattern.compile("(?s)(?:::(.*?)::)?(?:\\s*\\[(html|moodle|plain|markdown)\\])?(.*)");
    private static final Pattern TRUTH = Pattern.compile("(?:(T|TRUE)|F|FALSE)\\s*(#.*)?", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("([=~])([^=~]*)");
    private static final Pattern WEIGHT = Pattern.compile("%(-?[0-9]{1,3}(?:\\.[0-9]{1,9})?)%");
    private static final Pattern UNIT = Pattern.compile("(.{1,2000}) \\(in ([^()\\n]{1,60})\\)", Pattern.DOTALL);
    private static final String NUMBER = "([-+]?(?:[0-9]{1,30}(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20}))";
    /** Matches a number, a number with a tolerance, or the two ends of a range. */
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:(\\.\\.|:)\\s*" + NUMBER + ")?");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * An answer with its weight in per cent.
     *
     * @param equal whether it begins with an equals sign, and not with a tilde
     */
    private record Option(boolean equal, BigDecimal percent, String text) {
        boolean isRight() {
            return percent.signum() > 0;
        }

        boolean isWhole() {
            return percent.compareTo(WHOLE) >= 0;
        }
    }

    private final String source;
    private final String where;
    private final Losses losses;
    private final String title;
    private final boolean html;
    private String before = "";
    private String after = "";
    private List<String> feedback = List.of();
    private String answers = "";

    GiftQuestion(String text, String where, Losses losses) {
        this.where = where;
        this.losses = losses;
        Matcher head = HEAD.matcher(coded(text.strip()));
        boolean titled = head.matches() && head.group(1) != null;
        title = titled ? plain(head.group(1)).strip() : "";
        source = head.group(3);
        html = head.group(2) == null
                ? FieldText.looksLikeHtml(source)
                : head.group(2).equals("html");
    }

    String title() {
        return title;
    }

    /** A text with a code for each escaped character. */
    private static String coded(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(sign -> String.valueOf((char) (FIRST_CODE + SIGNS.indexOf(sign.group(1)))));
    }

    static String name(String text) {
        return plain(coded(text)).strip();
    }

    /** A text with its escaped characters. Line ends of the file become spaces. */
    private static String plain(String coded) {
        String text = coded.replace('\n', ' ').replace((char) (FIRST_CODE + SIGNS.length() - 1), '\n');
        for (int i = 0; i < SIGNS.length() - 1; i++) {
            text = text.replace((char) (FIRST_CODE + i), SIGNS.charAt(i));
        }
        return SafeText.of(text);
    }

    private String shown(String coded) {
        if (!html) {
            return plain(coded).strip();
        }
        FieldText field = FieldText.ofHtml(plain(coded));
        losses.leaveOut("pictures and sounds", field.media());
        return field.text();
    }

    /**
     * The question as a card; dropped if it is invalid.
     *
     * @param name the card's id, if it is a valid one
     */
    Optional<IncomingCard> card(String name, Collection<String> tags) {
        int open = source.indexOf('{');
        int close = open < 0 ? -1 : source.indexOf('}', open);
        if (close < 0) {
            losses.drop(where, open < 0 ? "without answers in braces" : "whose answers do not end");
            return Optional.empty();
        }
        before = source.substring(0, open);
        after = source.substring(close + 1);
        String inside = source.substring(open + 1, close).strip();
        int remarks = inside.indexOf(FEEDBACK);
        answers = remarks < 0 ? inside : inside.substring(0, remarks).strip();
        feedback = remarks < 0
                ? List.of()
                : shown(inside.substring(remarks + FEEDBACK.length())).lines().toList();
        return body().map(body -> IncomingCard.of(where, body)
                .called(Optional.of(name).filter(id -> !id.isEmpty()))
                .tagged(new LinkedHashSet<>(tags))
                .explained(why(body), Optional.empty()));
    }

    private Optional<String> why(IncomingCard.Body body) {
        boolean instead =
                body instanceof IncomingCard.Made made && made.answer() instanceof Answer.Truth truth && !truth.holds();
        String why =
                String.join("\n", feedback.subList(answers.isEmpty() ? model() : instead ? 1 : 0, feedback.size()));
        return why.isBlank() ? Optional.empty() : Optional.of(why.strip());
    }

    /** The number of feedback lines that are the expected answer: those before the first empty line. */
    private int model() {
        int empty = feedback.indexOf("");
        return empty < 0 ? feedback.size() : empty;
    }

    private Optional<IncomingCard.Body> body() {
        Matcher truth = TRUTH.matcher(answers);
        if (answers.isEmpty()) {
            String model = String.join("\n", feedback.subList(0, model()));
            return Optional.of(new IncomingCard.Sides(asked(), model, List.of(), false));
        }
        if (truth.matches()) {
            losses.leaveOut("remarks on single answers", truth.group(2) == null ? 0 : 1);
            return Optional.of(truth(truth.group(1) != null));
        }
        if (answers.startsWith("#")) {
            String numbers = answers.substring(1).strip();
            return number(options(numbers.startsWith("=") ? numbers : "=" + numbers));
        }
        List<Option> options = options(answers);
        if (options.isEmpty() || options.size() > MOST_ANSWERS) {
            losses.drop(where, options.isEmpty() ? "with answers that cannot be read" : "with too many answers");
            return Optional.empty();
        }
        boolean equal = options.stream().allMatch(Option::equal);
        if (equal && options.stream().allMatch(option -> option.text().contains(ARROW))) {
            return Optional.of(pairs(options));
        }
        return equal ? typed(options) : pick(options);
    }

    /** The question. It has a gap if text follows the answer. */
    private String asked() {
        return after.isBlank() ? shown(before) : shown(before + GAP + after);
    }

    private List<Option> options(String text) {
        Matcher option = OPTION.matcher(text);
        return option.lookingAt()
                ? option.reset()
                        .results()
                        .map(each ->
                                option(each.group(1).equals("="), each.group(2).strip()))
                        .toList()
                : List.of();
    }

    private Option option(boolean equal, String text) {
        int remark = text.indexOf('#');
        losses.leaveOut("remarks on single answers", remark < 0 ? 0 : 1);
        String answer = remark < 0 ? text : text.substring(0, remark);
        Matcher weight = WEIGHT.matcher(answer);
        return weight.lookingAt()
                ? new Option(equal, new BigDecimal(weight.group(1)), answer.substring(weight.end()))
                : new Option(equal, equal ? WHOLE : BigDecimal.ZERO, answer);
    }

    /** A true-or-false card. A false statement without the true one becomes a choice. */
    private IncomingCard.Body truth(boolean holds) {
        if (!holds && feedback.isEmpty()) {
            return IncomingCard.pick(asked(), List.of("True", "False"), List.of("False"));
        }
        Optional<String> instead = holds ? Optional.empty() : Optional.of(feedback.get(0));
        return new IncomingCard.Made(asked(), new Answer.Truth(holds, instead));
    }

    /**
     * A number: {@code 3:0.5}, {@code 2.5..3.5}, or several of them with weights. The first one with the full mark
     * counts.
     */
    private Optional<IncomingCard.Body> number(List<Option> options) {
        losses.leaveOut("further answers to numbers", options.size() - 1);
        Optional<Matcher> range = options.stream()
                .filter(Option::isWhole)
                .findFirst()
                .map(option -> RANGE.matcher(option.text().strip()))
                .filter(Matcher::matches);
        if (range.isEmpty()) {
            losses.drop(where, "with a number that cannot be read");
        }
        return range.map(this::number);
    }

    private IncomingCard.Body number(MatchResult range) {
        BigDecimal first = new BigDecimal(range.group(1));
        BigDecimal second = range.group(3) == null ? BigDecimal.ZERO : new BigDecimal(range.group(3));
        boolean ends = "..".equals(range.group(2));
        BigDecimal low = ends ? first : first.subtract(second.abs());
        BigDecimal high = ends ? second : first.add(second.abs());
        BigDecimal number = low.add(high).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
        Matcher unit = UNIT.matcher(asked());
        String ask = unit.matches() ? unit.group(1) : asked();
        String word = unit.matches() ? unit.group(2) : "";
        Value value = new Value.Quantity(number, word, (number.toPlainString() + " " + word).strip());
        return new IncomingCard.Made(ask, new Answer.Typed(value, Optional.of(new NumberRange(low, high)), Forms.NONE));
    }

    /** Pairs. If the right sides are positions from 1 on, the card is an order. */
    private IncomingCard.Body pairs(List<Option> options) {
        List<Answer.Matching.Pair> pairs = new ArrayList<>();
        Map<String, String> byPlace = new HashMap<>();
        for (Option option : options) {
            String[] sides = option.text().split(ARROW, 2);
            Answer.Matching.Pair pair = new Answer.Matching.Pair(shown(sides[0]), shown(sides[1]));
            pairs.add(pair);
            byPlace.put(pair.right(), pair.left());
        }
        List<Answer.Ordering.Item> items = IntStream.rangeClosed(1, pairs.size())
                .mapToObj(place -> Optional.ofNullable(byPlace.get(Integer.toString(place))))
                .flatMap(Optional::stream)
                .map(item -> new Answer.Ordering.Item(item, Optional.empty()))
                .toList();
        boolean ordered = items.size() == pairs.size();
        return new IncomingCard.Made(asked(), ordered ? new Answer.Ordering(items) : new Answer.Matching(pairs));
    }

    /**
     * A typed answer: the first one with the full mark, and the others as accepted forms. An answer with an asterisk,
     * which matches any text, is left out.
     */
    private Optional<IncomingCard.Body> typed(List<Option> options) {
        List<String> right = new ArrayList<>();
        for (Option option : options) {
            if (option.text().indexOf('*') >= 0) {
                losses.leaveOut("answers with an asterisk for any text", 1);
            } else if (!option.isWhole()) {
                losses.leaveOut("answers that are worth a part of the mark", 1);
            } else {
                right.add(shown(option.text()));
            }
        }
        right.removeIf(String::isEmpty);
        if (right.isEmpty()) {
            return unanswered();
        }
        List<String> others = right.subList(1, right.size());
        if (after.isBlank()) {
            return Optional.of(new IncomingCard.Sides(asked(), right.get(0), others, true));
        }
        List<ClozePart> parts = new ArrayList<>();
        boolean apart = !before.isEmpty() && Character.isWhitespace(before.charAt(before.length() - 1));
        parts.add(new ClozePart.Words(shown(before) + (apart ? " " : "")));
        parts.add(new ClozePart.Hole(right.get(0), List.copyOf(others)));
        parts.add(new ClozePart.Words((Character.isWhitespace(after.charAt(0)) ? " " : "") + shown(after)));
        return Optional.of(new IncomingCard.Holes(parts));
    }

    private Optional<IncomingCard.Body> pick(List<Option> options) {
        List<String> choices = new ArrayList<>();
        List<String> right = new ArrayList<>();
        boolean one = options.stream().anyMatch(Option::isWhole);
        for (Option option : options) {
            String text = shown(option.text());
            choices.add(text);
            if (one ? option.isWhole() : option.isRight()) {
                right.add(text);
            } else if (option.isRight()) {
                losses.leaveOut("answers that are worth a part of the mark", 1);
            }
        }
        return right.isEmpty() ? unanswered() : Optional.of(IncomingCard.pick(asked(), choices, right));
    }

    private Optional<IncomingCard.Body> unanswered() {
        losses.drop(where, "without an answer");
        return Optional.empty();
    }
}
