package dev.dateline.library.draft;

import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.source.YamlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence may hold that is worth a fact: a number, a date, a name, or what somebody said.
 *
 * @param value between braces, as a sheet writes it; empty where only somebody's word is found
 * @param stem what an id is made of
 * @param reads how a relative word is to be read, as evidence says it; empty where there is none
 */
record Candidate(
        Optional<String> value,
        String stem,
        Optional<String> by,
        Optional<String> certainty,
        String ages,
        String reads) {
    static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern DATE =
            Pattern.compile("\\b(?:(\\d{1,2}) )?(" + MONTHS + ")(?: (\\d{1,2}))?,? ((?:1\\d|20)\\d\\d)\\b");
    private static final Pattern DAY =
            Pattern.compile("\\b(?:(\\d{1,2}) (" + MONTHS + ")|(" + MONTHS + ") (\\d{1,2}))\\b(?!,? \\d{4})");
    private static final Pattern NUMBER_WORD =
            Pattern.compile("\\b(?:(nearly|almost|about|around|over|more than|less than|at least|some|roughly) )?"
                    + "([$\u20ac\u00a3\u00a5]?\\d[\\d,]*(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|twenty|thirty|half)"
                    + "(?:[ -](thousand|million|billion|trillion))?(?: (per cent|percent|%)|(%)|[ -]([a-z]{3,}))?");
    private static final Pattern NAME = Pattern.compile(
            "\\b([A-Z][a-z\u00c0-\u024f]+(?:[- ](?:van|von|de|der|bin|al|[A-Z]\\.|[A-Z][a-z\u00c0-\u024f]+)){1,3})\\b");
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:[Pp]resident|[Mm]inister|[Pp]remier|[Ss]pokes(?:man|woman|person)|[Ss]peaker|[Ss]ecretary|[Cc]hancellor"
                    + "|[Ll]eader|[Mm]ayor|[Gg]eneral|[Aa]mbassador|[Ss]enator|[Cc]ounterpart|[Dd]irector|[Cc]hair(?:man|woman)?"
                    + "|[Jj]udge|[Mm]r|[Mm]rs|[Mm]s|[Dd]r)\\.?,? ([A-Z][\\w\u00c0-\u024f'-]+(?: [A-Z][\\w\u00c0-\u024f'-]+){0,2})");
    private static final Pattern SHORT_NAME = Pattern.compile("\\b([A-Z][A-Z0-9]{1,6})\\b");
    private static final Pattern PROPER = Pattern.compile("[a-z,] ([A-Z][a-z\u00c0-\u024f]{2,})\\b");
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:will|would|plans?|planned|planning|is to|are to|was to|expected|expects|aims?|arranging|intends?|scheduled|due to)\\b");
    private static final Pattern STATE =
            Pattern.compile("\\b(?:is|are|has|have|remains?|holds?|claims|regards|considers|wants?)\\b");
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:reportedly|reported|reports|speculation|estimated|estimates|rumou?rs?|is said to|are said to|sources)\\b");
    private static final Pattern ALLEGED =
            Pattern.compile("\\b(?:alleged|allegedly|accused|accuses|accusing|suspected)\\b");

    /** What a sentence holds; empty where it holds none of these. */
    static Optional<Candidate> of(String sentence, PartialDate published, Names names) {
        Optional<String> by = Speaker.of(sentence);
        String ages = ages(sentence);
        boolean plan = ages.equals("plan");
        Value value = value(sentence, published, plan, names);
        if (by.isEmpty() && value.yaml().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> certainty = ALLEGED.matcher(sentence).find()
                ? Optional.of("alleged")
                : REPORTED.matcher(sentence).find() ? Optional.of("reported") : Optional.empty();
        String stem = value.yaml().isPresent() ? value.stem() : by.orElse("") + " says";
        return Optional.of(
                new Candidate(value.yaml(), stem, by, certainty, ages, RelativeWords.reads(sentence, published, plan)));
    }

    /** A value as a sheet writes it, and what an id may be made of. */
    private record Value(Optional<String> yaml, String stem) {
        static final Value NONE = new Value(Optional.empty(), "");
    }

    private static Value value(String sentence, PartialDate published, boolean plan, Names names) {
        Value date = date(sentence);
        if (date.yaml().isPresent()) {
            return date;
        }
        Matcher number = NUMBER_WORD.matcher(sentence);
        while (number.find()) {
            Value value = isDay(sentence, number) ? Value.NONE : number(number);
            if (value.yaml().isPresent()) {
                return value;
            }
        }
        Value day = day(sentence, published, plan);
        return day.yaml().isPresent() ? day : named(sentence, names);
    }

    /** A date with its year. */
    private static Value date(String sentence) {
        Matcher date = DATE.matcher(sentence);
        if (!date.find()) {
            return Value.NONE;
        }
        int month = monthOf(date.group(2));
        String day = date.group(1) != null ? date.group(1) : date.group(3);
        String iso = date.group(4)
                + String.format(Locale.ROOT, "-%02d", month)
                + (day == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
        return new Value(Optional.of("{ date: " + iso + " }"), date.group());
    }

    /** A day without its year. */
    private static Value day(String sentence, PartialDate published, boolean plan) {
        Matcher day = DAY.matcher(sentence);
        if (!day.find()) {
            return Value.NONE;
        }
        String digits = day.group(1) != null ? day.group(1) : day.group(4);
        String month = day.group(1) != null ? day.group(2) : day.group(3);
        return RelativeWords.day(Integer.parseInt(digits), monthOf(month), published, plan)
                .map(near -> new Value(Optional.of("{ date: " + near + " }"), day.group()))
                .orElse(Value.NONE);
    }

    private static Value named(String sentence, Names names) {
        Matcher titled = TITLED.matcher(sentence);
        if (titled.find()) {
            return named("person", titled.group(1), names);
        }
        Matcher name = NAME.matcher(sentence);
        if (name.find() && name.start() > 0) {
            return named("text", name.group(1), names);
        }
        Matcher shortName = SHORT_NAME.matcher(sentence);
        if (shortName.find()) {
            return named("organisation", shortName.group(1), names);
        }
        Matcher proper = PROPER.matcher(sentence);
        return proper.find() ? named("text", proper.group(1), names) : Value.NONE;
    }

    private static int monthOf(String name) {
        return List.of(MONTHS.split("\\|", -1)).indexOf(name) + 1;
    }

    /** Whether a number is the day of a date: {@code 12 March}. */
    private static boolean isDay(String sentence, Matcher number) {
        Matcher day = DAY.matcher(sentence);
        while (day.find()) {
            if (number.start() < day.end() && day.start() < number.end()) {
                return true;
            }
        }
        return false;
    }

    /** What the library knows by name is of the kind, and written as it is there. */
    private static Value named(String look, String found, Names names) {
        Optional<Name> known = names.of(found);
        String kind =
                known.map(name -> name.kind().name().toLowerCase(Locale.ROOT)).orElse(look);
        String name = known.map(Name::name).orElse(found);
        return new Value(Optional.of("{ " + kind + ": " + YamlText.inFlow(name) + " }"), name);
    }

    private static Value number(Matcher found) {
        String digits = digits(found.group(2));
        boolean bare =
                found.group(3) == null && found.group(4) == null && found.group(5) == null && found.group(6) == null;
        boolean year = digits.length() == 4 && bare;
        if (digits.isEmpty()
                || year
                || (bare && Character.isLetter(found.group(2).charAt(0)))) {
            return Value.NONE;
        }
        String size = found.group(3) == null ? "" : " " + found.group(3);
        String unit = found.group(4) != null || found.group(5) != null
                ? "per cent"
                : currency(found.group(2))
                        .orElseGet(() -> Optional.ofNullable(found.group(6)).orElse(""));
        StringBuilder yaml = new StringBuilder("{ number: " + digits + size);
        if (!unit.isEmpty()) {
            yaml.append(", unit: ").append(YamlText.inFlow(unit));
        }
        if (found.group(1) != null) {
            yaml.append(", shown: ").append(YamlText.inFlow(found.group().strip()));
        }
        return new Value(Optional.of(yaml.append(" }").toString()), (digits + size + " " + unit).replace('.', ' '));
    }

    private static Optional<String> currency(String text) {
        return switch (text.charAt(0)) {
            case '$' -> Optional.of("dollars");
            case '\u20ac' -> Optional.of("euros");
            case '\u00a3' -> Optional.of("pounds");
            case '\u00a5' -> Optional.of("yen");
            default -> Optional.empty();
        };
    }

    private static String digits(String text) {
        int word = List.of(
                        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                        "twelve")
                .indexOf(text);
        if (word >= 0) {
            return Integer.toString(word);
        }
        return switch (text) {
            case "twenty" -> "20";
            case "thirty" -> "30";
            case "half" -> "";
            default -> text.replaceAll("[^\\d.]", "");
        };
    }

    private static String ages(String sentence) {
        if (PLAN.matcher(sentence).find()) {
            return "plan";
        }
        return STATE.matcher(sentence).find() ? "state" : "event";
    }
}
