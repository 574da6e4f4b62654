package dev.dateline.exchange.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.Losses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question in GIFT. */
final class GiftQuestion {
    /** Characters that a backslash escapes. */
    private static final String SIGNS = "\\~=#{}:*";

    private static final String GAP = "____";
    private static final String FEEDBACK = "####";
    private static final int MOST_ANSWERS = 300;
    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|plain|markdown)\\]");
    private static final Pattern TRUTH = Pattern.compile("(?:(T|TRUE)|F|FALSE)\\s*(?:#.*)?", Pattern.DOTALL);
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
    private String title = "";
    private boolean html;
    private String before = "";
    private String after = "";
    private List<String> feedback = List.of();
    private String answers = "";

    GiftQuestion(String text, String where, Losses losses) {
        this.where = where;
        this.losses = losses;
        String rest = text.strip();
        int end = rest.startsWith("::") ? find(rest, "::", 2) : -1;
        if (end > 0) {
            title = plain(rest.substring(2, end)).strip();
            rest = rest.substring(end + 2);
        }
        Matcher format = FORMAT.matcher(rest);
        boolean named = format.lookingAt();
        html = named ? format.group(1).equals("html") : FieldText.looksLikeHtml(rest);
        source = named ? rest.substring(format.end()) : rest;
    }

    /** The name of the question. */
    String title() {
        return title;
    }

    /** The position of an unescaped character; -1 if there is none. */
    private static int find(String text, String sign, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A text without escapes. Line ends of the file become spaces, and {@code \n} becomes a line end. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (next == 'n') {
                out.append('\n');
                i++;
            } else if (SIGNS.indexOf(next) >= 0) {
                out.append(next);
                i++;
            } else {
                out.append(c == '\n' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private String shown(String text) {
        if (!html) {
            return plain(text).strip();
        }
        FieldText field = FieldText.ofHtml(plain(text));
        losses.leaveOut("pictures and sounds", field.media());
        return field.text();
    }

    /**
     * The question as a card; dropped if it is invalid.
     *
     * @param name the card's id, if it is a valid one
     */
    Optional<IncomingCard> card(String name, Collection<String> tags) {
        int open = find(source, "{", 0);
        int close = open < 0 ? -1 : find(source, "}", open);
        if (close < 0) {
            losses.drop(where, open < 0 ? "without answers in braces" : "whose answers do not end");
            return Optional.empty();
        }
        before = source.substring(0, open);
        after = source.substring(close + 1);
        String inside = source.substring(open + 1, close).strip();
        int remarks = find(inside, FEEDBACK, 0);
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
        boolean instead = body instanceof IncomingCard.Complete complete
                && complete.fields().has("instead");
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
            losses.leaveOut("remarks on single answers", find(answers, "#", 0) < 0 ? 0 : 1);
            return Optional.of(truth(truth.group(1) != null));
        }
        if (answers.startsWith("#")) {
            return number(answers.substring(1).strip());
        }
        List<Option> options = options();
        if (options.isEmpty() || options.size() > MOST_ANSWERS) {
            losses.drop(where, options.isEmpty() ? "with answers that cannot be read" : "with too many answers");
            return Optional.empty();
        }
        boolean equal = options.stream().allMatch(Option::equal);
        if (equal && options.stream().allMatch(option -> find(option.text(), "->", 0) >= 0)) {
            return Optional.of(pairs(options));
        }
        return equal ? typed(options) : pick(options);
    }

    /** The question. It has a gap if text follows the answer. */
    private String asked() {
        return after.isBlank() ? shown(before) : shown(before + GAP + after);
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        int at = 0;
        while (at < answers.length() && "=~".indexOf(answers.charAt(at)) >= 0) {
            int equal = find(answers, "=", at + 1);
            int tilde = find(answers, "~", at + 1);
            int end = equal < 0 ? tilde : tilde < 0 ? equal : Math.min(equal, tilde);
            end = end < 0 ? answers.length() : end;
            options.add(option(
                    answers.charAt(at) == '=', answers.substring(at + 1, end).strip()));
            at = end;
        }
        return options;
    }

    private Option option(boolean equal, String text) {
        int remark = find(text, "#", 0);
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
            return new IncomingCard.Pick(asked(), List.of("True", "False"), List.of("False"));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("kind", "true-false").put(holds ? "true" : "false", asked());
        if (!holds) {
            fields.put("instead", feedback.get(0));
        }
        return new IncomingCard.Complete(fields);
    }

    /**
     * A number: {@code 3:0.5}, {@code 2.5..3.5}, or several of them with weights. The first one with the full mark
     * counts.
     */
    private Optional<IncomingCard.Body> number(String text) {
        List<Option> options = text.startsWith("=")
                ? Stream.of(text.substring(1).split("[=~]", MOST_ANSWERS))
                        .map(each -> option(true, each.strip()))
                        .toList()
                : List.of(new Option(true, WHOLE, text));
        losses.leaveOut("further answers to numbers", options.size() - 1);
        String one = options.stream()
                .filter(Option::isWhole)
                .map(Option::text)
                .findFirst()
                .orElse("");
        Matcher range = RANGE.matcher(one.strip());
        if (!range.matches()) {
            losses.drop(where, "with a number that cannot be read");
            return Optional.empty();
        }
        BigDecimal first = new BigDecimal(range.group(1));
        BigDecimal second = range.group(3) == null ? BigDecimal.ZERO : new BigDecimal(range.group(3));
        boolean ends = "..".equals(range.group(2));
        BigDecimal low = ends ? first : first.subtract(second.abs());
        BigDecimal high = ends ? second : first.add(second.abs());
        BigDecimal number = low.add(high).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
        return Optional.of(number(number, low, high));
    }

    private IncomingCard.Body number(BigDecimal number, BigDecimal low, BigDecimal high) {
        Matcher unit = UNIT.matcher(asked());
        String shown = number.toPlainString();
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("kind", "number").put("ask", unit.matches() ? unit.group(1) : asked());
        fields.put("number", shown).put("shown", unit.matches() ? shown + " " + unit.group(2) : shown);
        fields.putArray("between").add(low.toPlainString()).add(high.toPlainString());
        if (unit.matches()) {
            fields.put("unit", unit.group(2));
        }
        return new IncomingCard.Complete(fields);
    }

    /** Pairs. If the right sides are positions from 1 on, the card is an order. */
    private IncomingCard.Body pairs(List<Option> options) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Option option : options) {
            int arrow = find(option.text(), "->", 0);
            left.add(shown(option.text().substring(0, arrow)));
            right.add(shown(option.text().substring(arrow + 2)));
            places.add(Integer.toString(left.size()));
        }
        boolean ordered = right.containsAll(places);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("kind", ordered ? "order" : "match").put("ask", asked());
        ArrayNode items = fields.putArray(ordered ? "order" : "match");
        for (int i = 0; i < left.size(); i++) {
            if (ordered) {
                items.addObject().put("item", left.get(right.indexOf(places.get(i))));
            } else {
                items.addArray().add(left.get(i)).add(right.get(i));
            }
        }
        return new IncomingCard.Complete(fields);
    }

    /**
     * A typed answer: the first one with the full mark, and the others as accepted forms. An answer with an asterisk,
     * which matches any text, is left out.
     */
    private Optional<IncomingCard.Body> typed(List<Option> options) {
        List<String> right = new ArrayList<>();
        for (Option option : options) {
            if (find(option.text(), "*", 0) >= 0) {
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
        return right.isEmpty() ? unanswered() : Optional.of(new IncomingCard.Pick(asked(), choices, right));
    }

    private Optional<IncomingCard.Body> unanswered() {
        losses.drop(where, "without an answer");
        return Optional.empty();
    }
}
