package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.WordList;
import dev.dateline.library.draft.Clause.Kind;
import dev.dateline.library.draft.Word.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The event that an article begins with, as a clause for questions: {@code a ferry capsized off Cebu on 13 August
 * 2026}. It explains "the ship" in a question.
 *
 * @param clause the clause with its day and without figures
 * @param verb the base form of its verb
 * @param byBody whether an organisation did it
 */
record Occasion(String clause, String verb, boolean byBody) {
    private static final int MOST_WORDS = 15;
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}");
    private static final Pattern DETAIL = Pattern.compile(
            "(?<kept>(?:[^ ]+ ){4,}[^ ]+) (?:in|of|for|at|off|with|to|over|near|from|against|on|by) .*?");
    /** {@code Hackers in March 2026 tried to poison the water}. */
    private static final Pattern DAY_INSIDE =
            Pattern.compile("(?<who>.+?) (?<day>(?:on \\d{1,2}|in) \\p{Lu}\\p{L}+ \\d{4}) (?<rest>.+)");

    private static final Pattern LOOSE_END =
            Pattern.compile(".*\\b(?:of|to|by|for|at|with|from|in|on|the|a|an|and|its|over|their|his|her|than|worth)$");
    private static final Set<String> ENDS = WordList.words("""
        close end begin open start die collapse resign reopen sink capsize crash
        """);
    private static final Set<String> STOPS = WordList.words("""
        after before as because amid despite since when while where that which who up down worth compared
        including
        """);
    /** Matches a count that may be left out: {@code killed at least 112 people}, {@code a 90-day truce}. */
    private static final Pattern OWNED =
            Pattern.compile("^(\\p{Lu}[\\p{L}-]+)'s ((?:\\p{Ll}+ )?(?!and |of )\\p{Ll}+)(?= (?!and |of )\\p{Ll}+)");

    /**
     * The event of a sentence. Empty if the sentence tells no event, or has neither a name nor a place.
     *
     * @param copied whether a text has too many words in a row from the article
     */
    static Optional<Occasion> of(TaggedSentence sentence, QuestionMaker.Context context, Predicate<String> copied) {
        return sentence.clauses().stream()
                .filter(clause -> clause.kind() != Kind.RELATIVE && clause.kind() != Kind.REDUCED)
                .flatMap(clause -> of(clause, context, copied).stream()
                        .filter(event -> clause.kind() != Kind.SUBORDINATE || isNamed(clause)))
                .findFirst();
    }

    private static Optional<Occasion> of(Clause clause, QuestionMaker.Context context, Predicate<String> copied) {
        boolean perfect = clause.finite().low().matches("has|have|had") && clause.isInverted();
        boolean passive = clause.finite().low().matches("was|were") && clause.isPassive();
        boolean past = clause.finite().is(Tag.VERB) && clause.helper().equals("did");
        String subject = subject(clause, context);
        if (!(perfect || passive || past)
                || (WordLists.REPORTING.contains(clause.base())
                        && !clause.base().matches("rule|recommend|approve|declare|order"))
                || subject.isEmpty()) {
            return Optional.empty();
        }
        String participle = clause.sentence().at(clause.mainVerb()).low();
        String verb = perfect && !clause.isPassive()
                ? Verbs.pastOfParticiple(participle)
                : perfect || passive
                        ? (clause.isPlural().orElse(false) ? "were " : "was ") + participle
                        : clause.finite().low();
        String rest = rest(clause, context);
        Word object = clause.sentence().at(clause.mainVerb() + 1);
        boolean counted = object.is(Tag.NUM, Tag.SYM) || object.low().matches("about|nearly|almost|at|more|some|half");
        boolean whole = (!counted && rest.indexOf(' ') > 0)
                || (!counted && NAMED.matcher(rest).find())
                || (rest.isEmpty() && ENDS.contains(clause.base()))
                || (passive && rest.isEmpty() && !counted);
        String who = Setting.national(QuestionFrame.inside(subject, context.known()), context.country());
        String text = (who + " " + verb + " " + rest).strip();
        return whole && !LOOSE_END.matcher(text).matches()
                ? dated(text, who, day(clause, context), context, copied)
                        .map(event -> new Occasion(event, clause.base(), isBody(subject)))
                : Optional.empty();
    }

    private static boolean isNamed(Clause clause) {
        return NAMED.matcher(clause.subject()).find();
    }

    /** The subject without its day; empty if it has figures or is a pronoun. */
    private static String subject(Clause clause, QuestionMaker.Context context) {
        List<Integer> words = kept(clause.sentence(), clause.from(), clause.subjectTo(), context);
        String text = words.isEmpty() ? "" : join(clause.sentence(), words);
        String plain =
                text.replaceFirst("(?<=\\p{Ll}{3}) (?:that|who|which) .*", "").replaceFirst(" (?:on|in)$", "");
        boolean bad = plain.matches("(?i).*\\d.*|(?:it|he|she|they|this|there|who|what|its|his|her|their)\\b.*")
                || clause.sentence().at(clause.from()).is(Tag.NUM, Tag.ADV)
                || (words.size() < clause.subjectTo() - clause.from() && words.size() < 2);
        return bad ? "" : plain;
    }

    private static String rest(Clause clause, QuestionMaker.Context context) {
        TaggedSentence tagged = clause.sentence();
        int from = clause.mainVerb() + 1;
        int to = from;
        while (to < clause.to()
                && !tagged.at(to).is(Tag.PUNCT)
                && !STOPS.contains(tagged.at(to).low())
                && !(tagged.at(to).is(Tag.CCONJ) && tagged.at(to + 1).is(Tag.VERB, Tag.AUX))) {
            to++;
        }
        return join(tagged, kept(tagged, from, to, context))
                .replaceFirst(" in the (?:year|months?|weeks?|quarter|days?)$", "");
    }

    /** The words between two indices without days and figures. */
    private static List<Integer> kept(TaggedSentence tagged, int from, int to, QuestionMaker.Context context) {
        Mentions dated = new Mentions();
        DateFinder.find(tagged, context.published(), dated);
        List<Mention> dates = List.copyOf(dated.inOrder());
        PairFinder.find(tagged.text(), dated);
        AmountFinder.find(tagged.text(), dated);
        List<Mention> figures = dated.inOrder().stream()
                .filter(each -> each.kind() != Mention.Kind.ORDINAL && !dates.contains(each))
                .toList();
        List<Integer> kept = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean day = covers(dates, tagged.at(i));
            boolean figure = covers(figures, tagged.at(i)) || tagged.at(i).is(Tag.NUM, Tag.SYM);
            if (figure && tagged.at(i + 1).is(Tag.CCONJ)) {
                break; // a force of 5,550 troops and police
            }
            boolean thing = figure && tagged.at(i + 1).is(Tag.ADJ, Tag.NOUN) && !covers(figures, tagged.at(i + 1));
            if (thing) {
                continue; // the licences of 278 small mines
            }
            if (day || figure) {
                int last = kept.size() - 1;
                while (last >= 0
                        && (tagged.at(kept.get(last))
                                        .low()
                                        .matches(
                                                "\\p{Ll}+ing|late|early|on|in|only|about|nearly|almost|by|to|of|from|at|for|over|least|more|than|some|worth|with|total|average|an|record")
                                || tagged.at(kept.get(last)).is(Tag.ADP))
                        && kept.get(last) == i - 1 - (kept.size() - 1 - last)) {
                    kept.remove(last--);
                }
                continue;
            }
            kept.add(i);
        }
        return kept;
    }

    private static boolean covers(List<Mention> mentions, Word word) {
        return mentions.stream().anyMatch(each -> each.start() < word.end() && word.start() < each.end());
    }

    private static String join(TaggedSentence tagged, List<Integer> words) {
        StringBuilder out = new StringBuilder();
        int before = -1;
        for (int i : words) {
            boolean apart = before >= 0
                    && (i != before + 1
                            || tagged.at(before).end() < tagged.at(i).start());
            out.append(apart ? " " : "").append(tagged.at(i).text());
            before = i;
        }
        return out.toString()
                .replaceAll("\\bmagnitude (?=earthquake|quake|tremor)", "")
                .replaceAll("\\b([Aa])n? (?=-)", "$1 ")
                .replaceAll("(?<= )-\\p{Ll}+ ", "")
                .replaceAll("\\b([Aa]) (?=[aeio])", "$1n ");
    }

    /** The clause with its day at the end, without details that would copy the article. */
    private static Optional<String> dated(
            String text, String who, String day, QuestionMaker.Context context, Predicate<String> copied) {
        String own = copied.test(text) ? OWNED.matcher(text).replaceFirst("the $2 of $1") : text;
        var end = DETAIL.matcher(own);
        while ((copied.test(own) || own.split(" ", -1).length > MOST_WORDS)
                && end.matches()
                && end.group("kept").length() > who.length() + 8) {
            own = end.group("kept");
            end = DETAIL.matcher(own);
        }
        boolean named = NAMED.matcher(own).find();
        if ((!named && context.country().isEmpty()) || own.split(" ", -1).length > MOST_WORDS) {
            return Optional.empty();
        }
        String place = named ? "" : " in " + Setting.article(context.country().orElseThrow());
        boolean inside = copied.test(own) && own.startsWith(who + " ");
        String dated = inside ? who + " " + day + own.substring(who.length()) : own + place + " " + day;
        return copied.test(inside ? dated : own) ? Optional.empty() : Optional.of(dated);
    }

    private static boolean isBody(String subject) {
        return WordLists.BODIES.contains(subject.substring(subject.lastIndexOf(' ') + 1))
                || Pattern.compile("\\b(?:" + WordLists.ANY_ORGANISATION_WORD + ")\\b")
                        .matcher(subject)
                        .find();
    }

    /** The day of a clause; else the month of the article. */
    private static String day(Clause clause, QuestionMaker.Context context) {
        String sentence = clause.sentence().text();
        int start = Math.max(
                0,
                sentence.lastIndexOf(
                        clause.front(), clause.sentence().at(clause.from()).start()));
        int end = clause.sentence().at(clause.to() - 1).end();
        for (Mention each : DateFinder.in(clause.sentence(), context.published())) {
            boolean own = start <= each.start()
                    && each.end() <= end
                    && !sentence.substring(0, each.start()).matches(".*\\b(?:to|since|until|from|by|before|through) $");
            if (own
                    && each.values().get(0) instanceof Value.Date date
                    && date.date().month() > 0
                    && !date.date().firstDay().isAfter(context.published().firstDay())) {
                PartialDate day = date.date();
                return (day.day() > 0 ? "on " : "in ") + day.inWords();
            }
        }
        return "in " + QuestionFrame.month(context.published());
    }

    /** Whether a question is about the event itself: it has the same verb and the same subject. */
    boolean isAskedFor(String question) {
        String first = clause.substring(0, clause.indexOf(' ', clause.indexOf(' ') + 1));
        return question.contains(first)
                && (question.contains(" " + verb + " ")
                        || question.contains(" " + clause.replaceFirst("^.* (\\p{Ll}+ed) .*", "$1") + " "));
    }

    /** The clause as a sentence. */
    String sentence() {
        Matcher inside = DAY_INSIDE.matcher(clause);
        String text = inside.matches()
                ? inside.group("day") + ", " + inside.group("who") + " " + inside.group("rest")
                : clause;
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** Whether the clause names a thing by this noun: {@code the depots} in {@code the sale of fuel depots}. */
    boolean tells(String noun) {
        String stem = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return Pattern.compile("\\b" + Pattern.quote(stem) + "s?\\b")
                .matcher(clause)
                .find();
    }
}
