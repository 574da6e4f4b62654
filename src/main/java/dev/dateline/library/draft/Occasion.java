package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.NumberWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The event that an article begins with, as a clause for questions: {@code a ferry capsized off Cebu on 13 August
 * 2026}. It explains "the ship" in a question.
 *
 * @param clause the clause with its day and without figures
 * @param byBody whether an organisation did it
 */
record Occasion(String clause, boolean byBody) {
    private static final int MOST_WORDS = 15;
    private static final int LONG_SUBJECT = 5; // words
    /** {@code Hackers working for a foreign power}. */
    private static final Pattern REDUCED = Pattern.compile("(?<=\\p{Ll}{3}) (?:that|who|which|\\p{Ll}{3,}ing) .*");

    private static final Pattern OWNED =
            Pattern.compile("^(\\p{Lu}[\\p{L}-]+)'s ((?:\\p{Ll}+ )?(?!and |of )\\p{Ll}+)(?= (?!and |of )\\p{Ll}+)");
    private static final Pattern QUANTITY =
            Pattern.compile("^(?i:some |about |nearly |at least |more than |up to )?\\d[\\d,.]* (?=\\p{Ll})");
    private static final Pattern SECOND_DETAIL =
            Pattern.compile("^(.*? (?:in|of|for|at|on|with|to) .*?) (?:in|of|for|at|on|with|to|who|which|that) .*");
    private static final Pattern FIGURES_BEHIND = Pattern.compile(" (?:\\p{L}+ing|with|of) [^ ]*\\d.*$");
    private static final Pattern CUT = Pattern.compile(
            "(?<!ruled|decided|found) that |,(?! \\p{Lu}[\\p{L}]+(?:,| and \\p{Lu}))| (?:which|who|when|after|before|as|because|while|where|amid|despite|since|and (?=\\p{Ll}+ed\\b|signalled))\\b| (?:(?:to|by|for|at|with|from|of|in|over|worth) )?(?:(?:about|nearly|more than|at least|some|a record|up to|an average of|a total of) )?(?:(?:Tk|Rs\\.?|Sh|RM|Rp) )?(?:\\p{Lu}{0,3}[\\p{Sc}]|\\p{Lu}\\p{Ll}{0,2}(?=\\d)|)\\d.*");
    /** Matches a figure that may be left out: {@code a 90-day truce}, {@code beat Samoa 27-24}. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?: magnitude(?=[ -]\\d))?[ -]\\d[\\d,.]*(?= earthquake| quake| tremor)| \\d[\\d,.]*(?:%|-\\p{Ll}+)(?= \\p{Ll})|(?<=\\p{L}) \\d+-\\d+(?= )");

    private static final Pattern ORGANISATION =
            Pattern.compile(".*\\b(?:" + WordLists.ANY_ORGANISATION_WORD + ")\\b.*");
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}");

    private static final Pattern DETAIL =
            Pattern.compile("(?<kept>(?:[^ ]+ ){4,}[^ ]+) (?:in|of|for|at|off|with|to|over|near|from) .*?");
    private static final String NUMBERS = "(?:" + String.join("|", NumberWords.ONES.subList(1, 20)) + ")";
    private static final Pattern NUMBER_WORD = Pattern.compile(" " + NUMBERS + "(?= \\p{L})");
    private static final Pattern TIME = Pattern.compile(
            " (?:(?:for|in|over|after|within) )?" + NUMBERS + " (?:hours?|days?|weeks?|months?|years?)\\b.*");
    /** Matches words before a date that is not the day of the event: {@code since}, {@code in the year to}. */
    private static final Pattern NOT_THE_DAY = Pattern.compile("\\b(?:to|since|until|from|by|before) $");

    /** Matches a count, which is removed so that a question can ask for it: {@code killed at least 112 people}. */
    private static final Pattern COUNT = Pattern.compile(
            "(?<!\\b(?:by|to|at|from|for|in|over|than|after|within) )(?:(?:at least|some|about|nearly|more than|up to) )?\\b\\d[\\d,.]* (?=people\\b|(?:[\\p{Ll}-]+ ){0,2}(?!points|hours|days|weeks|months|years)\\p{Ll}+s\\b)");
    /** Verbs that need no more words. */
    private static final Set<String> GIVING = Set.of("gave", "paid", "offered", "lent", "charged", "cost", "sent");

    private static final Set<String> ENDS =
            Set.of("closed", "ended", "began", "opened", "started", "died", "collapsed", "resigned", "reopened");

    /**
     * The event of an article's first sentence. Empty if the sentence tells no event, or has neither a name nor a
     * place.
     */
    static Optional<Occasion> of(String sentence, QuestionMaker.Context context, Predicate<String> copied) {
        List<Mention> dates = DateFinder.in(sentence, context.published());
        String bare = sentence;
        for (int i = dates.size() - 1; i >= 0; i--) {
            Mention date = dates.get(i);
            String lead = sentence.substring(0, date.start())
                    .replaceFirst("(?:^|(?<= ))(?:late |early |[Oo]n |[Ii]n )*$", "")
                    .strip();
            bare = date.kind() == Mention.Kind.DATE && bare.length() >= date.end()
                    ? lead + bare.substring(date.end())
                    : bare;
        }
        String event = ATTRIBUTE.matcher(bare.strip()).replaceAll("").replaceFirst("^A (?=[aeio])", "An ");
        return Clause.main(event)
                .map(main -> new Clause(subject(main.subject(), copied), main.helper(), main.verb(), main.rest()))
                .flatMap(main -> clause(main, context)
                        .flatMap(text -> of(text, main, day(sentence, dates, context), context, copied)));
    }

    /** The clause with its day at the end. If the clause repeats a part of the article, the day follows the subject. */
    private static Optional<Occasion> of(
            String text, Clause main, String day, QuestionMaker.Context context, Predicate<String> copied) {
        String who = QuestionFrame.inside(main.subject(), context.known());
        String own = copied.test(text) ? OWNED.matcher(text).replaceFirst("the $2 of $1") : text;
        String shorter = shortened(own, who.length(), copied);
        String place = NAMED.matcher(shorter).find()
                ? ""
                : context.country()
                        .map(country -> " in " + QuestionFrame.article(country))
                        .orElse("");
        if (place.isEmpty() && !NAMED.matcher(shorter).find()) {
            return Optional.empty();
        }
        boolean inside = copied.test(shorter) && shorter.startsWith(who + " ");
        String dated = inside ? who + " " + day + shorter.substring(who.length()) : shorter + place + " " + day;
        return copied.test(inside ? dated : shorter) || shorter.split(" ", -1).length > MOST_WORDS
                ? Optional.empty()
                : Optional.of(new Occasion(dated, isBody(main.subject())));
    }

    private static boolean isBody(String subject) {
        return ORGANISATION.matcher(subject).matches()
                || WordLists.BODIES.contains(subject.substring(subject.lastIndexOf(' ') + 1));
    }

    /** {@code the auction of airwaves for mobile services}: without the second detail, if it repeats a part of the article. */
    private static String subject(String subject, Predicate<String> copied) {
        String counted = QUANTITY.matcher(subject).replaceFirst("");
        return copied.test(subject) || subject.split(" ", -1).length > LONG_SUBJECT
                ? SECOND_DETAIL
                        .matcher(REDUCED.matcher(counted).replaceFirst(""))
                        .replaceFirst("$1")
                : counted;
    }

    /** The clause without details at its end that would copy the article. */
    private static String shortened(String clause, int subject, Predicate<String> copied) {
        String text = clause;
        for (Matcher end = DETAIL.matcher(text);
                (copied.test(text) || text.split(" ", -1).length > MOST_WORDS)
                        && end.matches()
                        && words(end.group("kept"), subject) > 2;
                end = DETAIL.matcher(text)) {
            text = end.group("kept");
        }
        return text;
    }

    /** The number of words from an offset on. */
    private static int words(String text, int from) {
        return from >= text.length() ? 0 : text.substring(from).strip().split(" ", -1).length;
    }

    private static Optional<String> clause(Clause main, QuestionMaker.Context context) {
        String subject = FIGURES_BEHIND.matcher(main.subject()).replaceFirst("");
        boolean perfect =
                main.helper().matches("has|have") && main.rest().matches("\\p{Ll}+(?:ed|en|ought|ut|on|t|d) .*");
        boolean passive = main.helper().matches("was|were");
        boolean past = main.helper().isEmpty() && Verbs.isPast(main.verb());
        if (!(perfect || passive || past)
                || (Verbs.isSaying(main.verb()) && !main.verb().equals("ruled"))
                || subject.matches("(?i).*\\d.*|(?:it|he|she|they|this|there|who|what|its|his|her|their)\\b.*")) {
            return Optional.empty();
        }
        String verb = perfect
                ? Verbs.pastOfParticiple(main.rest().substring(0, main.rest().indexOf(' ')))
                : passive ? main.helper() : main.verb();
        String rest = perfect ? main.rest().substring(main.rest().indexOf(' ')) : " " + main.rest();
        rest = COUNT.matcher(rest).replaceAll("");
        Matcher cut = CUT.matcher(rest);
        String found = cut.find() ? rest.substring(0, cut.start()) : rest;
        String kept = NUMBER_WORD
                .matcher(TIME.matcher(found).replaceFirst(""))
                .replaceAll("")
                .strip();
        String who = QuestionFrame.national(QuestionFrame.inside(subject, context.known()), context.country());
        boolean given = kept.length() < rest.strip().length() && GIVING.contains(verb); // gave the firms 90 days
        boolean whole = !given
                && (kept.indexOf(' ') > 0 || NAMED.matcher(kept).find() || (kept.isEmpty() && ENDS.contains(verb)));
        String text = (who + " " + verb + " " + kept).strip();
        return whole && !text.matches(".*\\b(?:of|to|by|for|at|with|from|in|the|a|an|and|its|over)$")
                ? Optional.of(text)
                : Optional.empty();
    }

    private static String day(String sentence, List<Mention> dates, QuestionMaker.Context context) {
        for (Mention each : dates) {
            String before = sentence.substring(0, each.start()).strip();
            boolean spoken = Verbs.isSaying(before.substring(before.lastIndexOf(' ') + 1));
            boolean own = !spoken && !NOT_THE_DAY.matcher(before + " ").find();
            if (own
                    && each.values().get(0) instanceof Value.Date date
                    && date.date().month() > 0) {
                PartialDate day = date.date();
                return day.firstDay().isAfter(context.published().firstDay())
                        ? "in " + QuestionFrame.month(context.published())
                        : (day.day() > 0 ? "on " : "in ") + day.inWords();
            }
        }
        return "in " + QuestionFrame.month(context.published());
    }

    /** Whether a question is about the event itself: it has the same subject and verb. */
    boolean isAskedFor(String question) {
        String[] words = clause.split(" ", -1);
        return question.contains(words[0] + " " + words[1])
                && Stream.of(words)
                        .filter(Verbs::isPast)
                        .findFirst()
                        .flatMap(Verbs::base)
                        .filter(base -> question.contains(" " + base + " "))
                        .isPresent();
    }

    /** The clause as a sentence. */
    String sentence() {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }

    /** Whether the clause names a thing by this noun: {@code the depots} in {@code the sale of fuel depots}. */
    boolean tells(String noun) {
        String stem = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return Pattern.compile("\\b" + Pattern.quote(stem) + "s?\\b")
                .matcher(clause)
                .find();
    }
}
