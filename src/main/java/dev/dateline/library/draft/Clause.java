package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.judge.NumberWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause around a value: subject, verb and object, without asides and without the speaker. {@link #HOLE} stands for
 * the value in one of the parts.
 *
 * @param subject the words before the verb
 * @param helper {@code was}, {@code has}, {@code will}; empty if the verb stands alone
 * @param verb the verb if it stands alone; else empty
 * @param rest the words after the verb
 */
record Clause(String subject, String helper, String verb, String rest) {
    /** The placeholder for the value. */
    static final String HOLE = "\u25ca";

    private static final Pattern DAY_BEFORE_VERB =
            Pattern.compile("^(?<subject>.+?) (?<day>(?:late |early |earlier )?(?:on |last"
                    + " )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night| morning| evening)?|yesterday|today)$");
    /** Matches the result of a poll without a verb of its own: {@code put the Unity League at 34%}. */
    private static final Pattern POLLED = Pattern.compile(
            "(?:^|, | and | puts? )(?<who>(?:the )?(?:\\p{Lu}[\\p{L}']*)(?: \\p{Lu}[\\p{L}']*){0,3}) at " + HOLE
                    + "(?=[,.]| and |$)");
    /** Matches a second thing after the value that has its own value. */
    private static final Pattern SECOND_VALUE = Pattern.compile(
            "(?<=\u25ca.{0,200})(?<!between \\d{4}) and (?!\\d+ minutes)(?=another |an? |the |its |thus |[\\d$\u20ac\u00a3]|\\p{Lu}\\p{L}+ \\d|(?:"
                    + String.join("|", NumberWords.ONES.subList(2, 20)) + ") ).*$");

    private static final Pattern SAYS = Pattern.compile("\\b(?:said|says|say|according to)\\b|\"");
    private static final String ANY_DATE = "(?:(?:early|late|mid)[ -])?(?:(?:" + String.join("|", CalendarNames.MONTHS)
            + ")(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|\\d{1,2} (?:" + String.join("|", CalendarNames.MONTHS)
            + ")(?: \\d{4})?|\\d{4}|" + HOLE + ")";
    /** Matches a date at the beginning without a comma: {@code In 2023 a kilo fetched 5 dong}. */
    private static final Pattern FRONT_DATE = Pattern.compile(
            "(?<=^|[:;] )((?i:In|On|From|Since|By|During|Until|After) " + ANY_DATE + "|[Bb]etween \\d{4} and (?:\\d{4}|"
                    + HOLE + ")) (?!to |and |or |of )(?=[\\p{L}\\d" + HOLE + "])");
    /** {@code In Wales the figure stood}: a place without a comma. */
    private static final Pattern FRONT_PLACE = Pattern.compile(
            "^([IA][nt] (?:the )?(?:\\p{Lu}[\\p{L}'-]+ ?){1,3}(?: ?(?:province|region|district|state|county))?) (?=(?:the|it|only|some|about|nearly|an?|they|he|she|its|"
                    + HOLE + ") )");
    /** Matches a second thing directly after the value. */
    private static final Pattern JOINED = Pattern.compile("(?<=" + HOLE + ") and .*$");

    private static final Pattern OPENING = Pattern.compile(
            "^(?:But|And|Yet|Meanwhile,|However,|Still,|Also,|Instead,|Earlier,|Separately,|Overall,|Outside,) ");
    private static final char COMMA_OF_A_NUMBER = '\u00b8';

    /** The clause around a value; empty if its parts cannot be found. */
    static Optional<Clause> around(String sentence, Mention value, List<Speaker.Word> words) {
        String text = sentence.substring(0, value.start()) + HOLE + sentence.substring(value.end());
        int open = text.lastIndexOf('(', text.indexOf(HOLE));
        boolean inBrackets = open >= 0 && text.indexOf(')', open) > text.indexOf(HOLE);
        String told = withoutSpeaker(text, value, words);
        if (inBrackets) {
            return Optional.empty();
        }
        Matcher polled = POLLED.matcher(told);
        if (polled.find()) {
            return Optional.of(new Clause(polled.group("who"), "was", "", "at " + HOLE));
        }
        String whole = value.kind() == Mention.Kind.DATE ? told.replaceFirst("^" + HOLE, "On " + HOLE) : told;
        return new Clauses(plain(whole))
                .around()
                .or(() -> SAYS.matcher(text).find() ? Optional.empty() : new Clauses(plain(text)).around())
                .map(Clause::tidy)
                .map(Clause::past)
                .filter(clause -> (clause.subject + clause.rest).indexOf('"') < 0);
    }

    /** The subject of a sentence and its verb; empty if they cannot be found. */
    static Optional<Clause> main(String sentence) {
        return new Clauses(plain(sentence)).main().map(Clause::tidy);
    }

    /** The sentence without brackets and without commas inside numbers and dates. */
    private static String plain(String sentence) {
        return FRONT_DATE
                .matcher(OPENING.matcher(sentence.strip()).replaceFirst(""))
                .replaceFirst("$1, ")
                .replaceFirst(FRONT_PLACE.pattern(), "$1, ")
                .replaceAll(" ?\\([^)\u25ca]*\\)", "")
                .replaceAll("(?<=\\d),(?=\\d{2,3})", String.valueOf(COMMA_OF_A_NUMBER))
                .replaceAll("(?<=\\b\\d{1,2}), (?=(?:19|20)\\d\\d\\b)", " ")
                .replaceFirst("[.,;: ]+$", "");
    }

    private Clause tidy() {
        Matcher day = DAY_BEFORE_VERB.matcher(subject);
        boolean dated = day.matches();
        String behind = dated ? rest + " " + day.group("day") : rest;
        return new Clause(
                numbers(dated ? day.group("subject") : subject),
                helper,
                verb,
                JOINED.matcher(SECOND_VALUE.matcher(numbers(behind)).replaceFirst(""))
                        .replaceFirst(""));
    }

    /** The clause with the simple past: {@code began} for {@code had begun}. */
    private Clause past() {
        String first = QuestionMaker.firstWord(rest);
        String behind = rest.substring(first.length()).strip();
        if (!helper.equals("had") || !Verbs.isParticiple(first) || WordLists.ADJECTIVES_ON_ED.contains(first)) {
            return this;
        }
        return first.equals("been")
                ? new Clause(subject, Clauses.isPlural(subject) || isInSubject() ? "were" : "was", "", behind)
                : new Clause(subject, "", Verbs.pastOfParticiple(first), behind);
    }

    private static String numbers(String text) {
        return text.replace(COMMA_OF_A_NUMBER, ',');
    }

    /** The statement without the words that name its speaker. */
    private static String withoutSpeaker(String text, Mention value, List<Speaker.Word> words) {
        int shift = HOLE.length() - (value.end() - value.start());
        String out = text;
        for (Speaker.Word word : words) {
            int name = word.name() > value.start() ? word.name() + shift : word.name();
            if (word.name() > value.end() && name <= out.length()) {
                int comma = out.lastIndexOf(',', name);
                int cut = comma > 0 && name - comma < 90 ? comma : out.lastIndexOf(" according", name);
                out = cut > out.indexOf(HOLE) ? out.substring(0, cut) : out;
            }
        }
        return out.strip();
    }

    boolean isInSubject() {
        return subject.contains(HOLE);
    }
}
