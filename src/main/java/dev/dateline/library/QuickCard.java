package dev.dateline.library;

import dev.dateline.article.NumberText;
import dev.dateline.article.PartialDate;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.Readings;
import dev.dateline.library.draft.AnswerLook;
import dev.dateline.source.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question and its answer on one line: {@code How many voted for it? = 43 votes}. Other accepted forms follow after a
 * bar. A word before the answer gives its kind, if it is not clear: {@code person: Ada Lund}.
 *
 * @param kind the key of a fact's value and a card's answer: {@code number date person place organisation text
 *     list}
 * @param answer the answer in the format of that key
 * @param unit the unit of a number, or empty
 * @param shown a number's own words if they are more than number and unit, or empty
 */
public record QuickCard(String ask, String kind, String answer, String unit, String shown, List<String> accept) {
    /** The last equals sign with spaces around it, or after a question mark. */
    private static final Pattern EQUATION = Pattern.compile("(.*)(?:\\h=\\h|(?<=\\?)\\h?=\\h?)(.*)");

    private static final Pattern KIND =
            Pattern.compile("(number|date|person|place|organisation|text|list): *(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(nearly|almost|about|around|over|under|more than|less than|at least|some) )?(-?\\d[\\d,]*(?:\\.\\d+)?"
                    + "(?: (?:thousand|million|billion|trillion))?)(?: (\\D+)|(%))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?");
    private static final String NUMBER_OF_DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String MONTH =
            "(?:the )?(?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY_OF_EACH_YEAR =
            "(?:" + NUMBER_OF_DAY + " " + MONTH + "|" + MONTH + " " + NUMBER_OF_DAY + ")";
    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|" + DAY_OF_EACH_YEAR + ",? \\d{4}", Pattern.CASE_INSENSITIVE);
    /** Digits that are no number: 007, or a day without a year. */
    private static final Pattern CODE = Pattern.compile("0\\d+|" + DAY_OF_EACH_YEAR, Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_FOR_SOMEBODY = Pattern.compile(
            "\\b(?:who|whom|whose)\\b|\\b(?:which|what) (?:[\\p{L}-]+"
                    + " ){0,3}(?:president|minister|premier|chancellor|leader|king|queen|governor|mayor"
                    + "|senator|general|politician|diplomat|judge|pope|singer|actor|actress|director|composer|conductor|painter|poet|author|writer|novelist"
                    + "|scientist|physicist|chemist|economist|mathematician|philosopher|explorer|astronaut|player|footballer|cricketer|boxer|golfer|driver"
                    + "|swimmer|sprinter|athlete|captain|coach|founder|billionaire)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?:"
            + " (?:\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*|al|bin|da|de|del|der|di|dos|el|la|le|van|von|ibn|y|[IVX]+))*");
    private static final Pattern SOME_OF =
            Pattern.compile("\\b([\\p{L}\\d-]+) (?:out )?of (?:the|these|those|its|their|his|her)\\b");
    private static final Pattern ASKS_FOR_A_PLACE =
            Pattern.compile("\\b(?:where|country|city|capital|nation|state)\\b", Pattern.CASE_INSENSITIVE);

    /** Reads a line. Empty if it has no {@code =} between a question and an answer. */
    public static Optional<QuickCard> parse(String line) {
        Matcher equation = EQUATION.matcher(line);
        if (!equation.matches()) {
            return Optional.empty();
        }
        String ask = equation.group(1).strip();
        String[] forms = equation.group(2).split("\\|", -1);
        String answer = forms[0].strip();
        if (ask.isEmpty() || answer.isEmpty()) {
            return Optional.empty();
        }
        List<String> accept = Stream.of(forms)
                .skip(1)
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
        return Optional.of(of(ask, answer, accept));
    }

    private static QuickCard of(String ask, String answer, List<String> accept) {
        Matcher named = KIND.matcher(answer);
        String kind = named.matches() ? named.group(1).toLowerCase(Locale.ROOT) : "";
        String text = named.matches() ? named.group(2) : answer;
        String question = ask.toLowerCase(Locale.ROOT);
        Optional<String> date = date(text, question);
        // a day that does not exist is reported as a mistyped date, and is not read as a text
        boolean dated = date.isPresent() || DAY.matcher(text).matches();
        if (kind.equals("date") || (kind.isEmpty() && dated)) {
            return new QuickCard(ask, "date", date.orElse(text), "", "", accept);
        }
        boolean numeric = kind.isEmpty() ? !CODE.matcher(text).matches() : kind.equals("number");
        Optional<AnswerLook> amount = numeric ? AnswerLook.amount(ask, text) : Optional.empty();
        if (amount.isPresent()) {
            AnswerLook look = amount.get();
            return new QuickCard(ask, "number", look.number(), look.unit(), look.shown(), accept);
        }
        if (accept.isEmpty() && (kind.equals("list") || (kind.isEmpty() && isList(ask, text)))) {
            return new QuickCard(ask, "list", text, "", "", accept);
        }
        Matcher number = NUMBER.matcher(text);
        if (numeric && number.matches()) {
            return number(ask, text, number, accept);
        }
        if (kind.isEmpty()) {
            boolean name = NAME.matcher(text).matches();
            boolean place = ASKS_FOR_A_PLACE.matcher(question).find() && isPlace(text);
            kind = name && ASKS_FOR_SOMEBODY.matcher(question).find() ? "person" : place ? "place" : "text";
        }
        return new QuickCard(ask, kind, text, "", "", accept);
    }

    /** Whether an answer lists several things, or several people if the question asks who. */
    private static boolean isList(String ask, String text) {
        List<String> items = JottedList.items(text);
        boolean people = JottedList.isList(items)
                && ASKS_FOR_SOMEBODY.matcher(ask).find()
                && items.stream().allMatch(item -> NAME.matcher(item).matches() && item.indexOf(' ') > 0);
        return people || !JottedList.of(ask, text).isEmpty();
    }

    private static QuickCard number(String ask, String text, Matcher number, List<String> accept) {
        String digits = number.group(2).replace(",", "");
        String unit = number.group(4) != null
                ? "per cent"
                : Optional.ofNullable(number.group(3)).orElse("");
        boolean plain =
                number.group(1) == null && NumberText.parse(number.group(2)).isPresent();
        return new QuickCard(ask, "number", digits, unit, plain ? "" : text, accept);
    }

    private static boolean isPlace(String text) {
        return CommonNames.country(text).isPresent()
                || CommonNames.countryOfCapital(text).isPresent();
    }

    /** The date of a text. Four digits are a year only if the question asks for one. */
    private static Optional<String> date(String text, String question) {
        if (GROUPED.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean yearAsked = question.contains("year") || question.startsWith("when");
        return text.length() <= 4 && !yearAsked
                ? Optional.empty()
                : Readings.date(text).map(PartialDate::toString);
    }

    /** The answer as a reader sees it. */
    public String shownAnswer() {
        if (!shown.isEmpty()) {
            return shown;
        }
        if (kind.equals("date")) {
            return PartialDate.parse(answer).map(PartialDate::inWords).orElse(answer);
        }
        return unit.isEmpty() ? answer : answer + " " + unit;
    }

    /**
     * The lines of a card, without indent.
     *
     * @param source the line that names its fact, or says that it has none
     */
    String card(String id, String source) {
        StringBuilder out = new StringBuilder("id: " + id + "\n" + source);
        line(out, "ask", ask);
        return out.append(answerLines()).toString();
    }

    public String answerLines() {
        if (kind.equals("list")) {
            return "\nlist: " + items() + needed();
        }
        StringBuilder out = new StringBuilder();
        boolean word = kind.equals("text") || kind.equals("place") || kind.equals("organisation");
        fields(word ? "answer" : kind).forEach((key, text) -> line(out, key, text));
        if (!accept.isEmpty()) {
            List<String> forms = accept.stream().map(YamlText::inFlow).toList();
            out.append("\naccept: [").append(String.join(", ", forms)).append(']');
        }
        return out.toString();
    }

    /** The answer under this key, with its unit and words if it has them. */
    private Map<String, String> fields(String key) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(key, answer));
        fields.put("unit", unit);
        fields.put("shown", shown);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /**
     * The line {@code needed}, if the question asks for fewer things than the answer lists: {@code Name two of the
     * three guarantors}.
     */
    private String needed() {
        Matcher some = SOME_OF.matcher(ask);
        return Optional.of(some)
                .filter(Matcher::find)
                .flatMap(found -> Readings.numberInAnyWriting(found.group(1)))
                .filter(number -> number.signum() > 0
                        && number.intValue() < JottedList.items(answer).size())
                .map(number -> "\nneeded: " + number.toBigInteger())
                .orElse("");
    }

    /** The things of a list in brackets. They are people if the question asks who. */
    private String items() {
        boolean people = ASKS_FOR_SOMEBODY.matcher(ask).find();
        List<String> items = JottedList.items(answer).stream()
                .map(item ->
                        people && item.indexOf(' ') > 0 && NAME.matcher(item).matches()
                                ? "{ person: " + YamlText.inFlow(item) + " }"
                                : YamlText.inFlow(item))
                .toList();
        return "[" + String.join(", ", items) + "]";
    }

    /** The fact's value in braces. */
    public String value() {
        if (kind.equals("list")) {
            return "{ list: " + items() + " }";
        }
        return fields(kind).entrySet().stream()
                .map(field -> field.getKey() + ": " + YamlText.inFlow(field.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static void line(StringBuilder out, String key, String text) {
        out.append('\n').append(key).append(": ").append(YamlText.inline(text));
    }
}
