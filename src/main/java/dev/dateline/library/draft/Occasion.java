package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.judge.WordList;
import dev.dateline.library.draft.Clause.Kind;
import dev.dateline.library.draft.Word.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The event that an article begins with, as a clause for questions: {@code a ferry capsized off Cebu}. It explains "the
 * ship" in a question.
 *
 * @param clause the clause, if possible without figures
 * @param day its day or month: {@code on 13 August 2026}; empty if the clause names it
 * @param front whether the day must stand before the clause
 * @param verb the base form of its verb
 * @param byBody whether an organisation did it
 * @param accident whether nobody with a name did it: {@code a ferry sank}
 */
record Occasion(String clause, String day, boolean front, String verb, boolean byBody, boolean accident) {
    private static final int MOST_WORDS = 20;
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}");
    private static final Pattern DETAIL = Pattern.compile(
            "(?<kept>(?:[^ ]+ ){4,}[^ ]+) (?:in|of|for|at|off|with|to(?= an? | the | \\p{Lu})|over|near|from|against|on|by|that|after) .*?");
    private static final Pattern LOOSE_END = Pattern.compile(
            ".*\\b(?:of|to|by|for|at|with|from|in|on|the|a|an|and|its|over|their|his|her|than|worth|ended|through|until|the \\p{Ll}+est(?: [\\d.,]+)? \\p{Ll}+)$");
    /** Matches words before a figure that go with it: {@code by at least}, {@code a total of}. */
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)late|early|on|in|only|about|nearly|almost|by|to|of|from|at|for|over|least|more|than|some|worth|with|total|average|an|record|magnitude|through|since|until");

    private static final Pattern HEDGE_OF_THINGS = Pattern.compile(
            "(?i)only|about|around|nearly|almost|some|more|less|than|over|at|least|most|another|record|estimated|an");

    private static final Set<String> ENDS = WordList.words("""
        close end begin open start die collapse resign reopen sink capsize crash
        """);
    /** Verbs that tell nothing without what follows their object: {@code left its rate at 4 per cent}. */
    private static final Set<String> LEAVING = Set.of("leave", "keep", "hold", "put", "set");

    private static final Set<String> STOPS = WordList.words("""
        after before as because amid despite since when while where which who up down compared including following
        """);
    private static final Set<String> DECIDING = Set.of("rule", "recommend", "approve", "declare", "order", "find");
    private static final Pattern OWNED =
            Pattern.compile("^(\\p{Lu}[\\p{L}-]+)'s ((?:\\p{Ll}+ )?(?!and |of )\\p{Ll}+)(?= (?!and |of )\\p{Ll}+)");

    /**
     * The event of a sentence. Empty if the sentence tells no event, or has neither a name nor a place.
     *
     * @param copied whether a text has too many words in a row from the article
     */
    static Optional<Occasion> of(TaggedSentence sentence, QuestionMaker.Context context, Predicate<String> copied) {
        List<Mention> dates = DateFinder.in(sentence, context.published());
        return sentence.clauses().stream()
                .filter(clause -> clause.kind() == Kind.MAIN || clause.kind() == Kind.SUBORDINATE)
                .flatMap(clause -> new Maker(clause, context, copied, dates)
                        .event().stream()
                                .filter(event -> clause.kind() != Kind.SUBORDINATE
                                        || NAMED.matcher(clause.subject()).find()))
                .findFirst();
    }

    /**
     * Makes the event of one clause.
     *
     * @param dates the dates of its sentence
     */
    private record Maker(Clause clause, QuestionMaker.Context context, Predicate<String> copied, List<Mention> dates) {
        Optional<Occasion> event() {
            String subject = subject();
            boolean coming = isComing() && clause.mainVerb() > clause.verb();
            boolean perfect = clause.finite().low().matches("has|have|had") && clause.isInverted();
            boolean passive = clause.finite().low().matches("was|were") && clause.isPassive();
            boolean past = clause.finite().is(Tag.VERB) && clause.helper().equals("did");
            boolean says = WordLists.REPORTING.contains(clause.base())
                    && !DECIDING.contains(clause.base())
                    && (!at(clause.mainVerb() + 1).is(Tag.DET)
                            || at(clause.mainVerb() + 1).low().equals("that"));
            if (!(perfect || passive || past || coming) || says || subject.isEmpty()) {
                return Optional.empty();
            }
            String participle = at(clause.mainVerb()).low();
            String who = brief(Setting.national(QuestionFrame.inside(subject, context.known()), context.country()));
            boolean many = clause.isPlural().orElseGet(() -> QuestionMaker.isPlural(who));
            String verb = perfect && !clause.isPassive()
                    ? Verbs.pastOfParticiple(participle)
                    : perfect || passive
                            ? (clause.isPlural().orElse(false) ? "were " : "was ") + participle
                            : coming
                                    ? (many ? "were to " : "was to ")
                                            + text(clause.verb() + 1, clause.mainVerb() + 1, true)
                                    : clause.finite().low();
            String lead = who + " ";
            return coming && !NAMED.matcher(who).find()
                    ? Optional.empty()
                    : Stream.of(
                                    isRuling()
                                            || LEAVING.contains(clause.base())
                                            || (NumberQuestion.isWith(clause.base())
                                                    && !at(clause.mainVerb() + 1)
                                                            .low()
                                                            .endsWith("ing")),
                                    true)
                            .distinct()
                            .map(figures -> text(clause.mainVerb() + 1, end(), figures))
                            .filter(rest -> isWhole(rest, passive))
                            .flatMap(rest -> told((lead + verb + " " + rest).strip(), lead.length()).stream())
                            .findFirst();
        }

        private boolean isComing() {
            return clause.finite().low().equals("will");
        }

        /** A subject without details that would copy the article. */
        private String brief(String subject) {
            String name = subject.replaceFirst("^(?!the |an? )(?:\\p{Ll}+ )+(?=\\p{Lu})", "");
            Matcher longer = DETAIL.matcher(subject);
            boolean copies = copied.test(subject + " " + clause.sentence().text(clause.verb(), end()));
            boolean whole = name.matches("(?:\\p{Lu}[^ ]*(?: |$))+"); // not "Maltese village"
            return copies && whole && !name.equals(subject) && name.indexOf(' ') > 0
                    ? name
                    : copied.test(subject) && longer.matches() ? brief(longer.group("kept")) : subject;
        }

        private boolean isRuling() {
            return DECIDING.contains(clause.base()) && at(clause.to()).low().equals("that");
        }

        private Word at(int i) {
            return clause.sentence().at(i);
        }

        private boolean isWhole(String rest, boolean passive) {
            Word object = at(clause.mainVerb() + 1);
            boolean counted = object.is(Tag.NUM, Tag.SYM)
                    || object.low().matches("about|nearly|almost|at|more|some|half")
                    || (object.low().matches("by|to")
                            && !at(clause.mainVerb() + 2).is(Tag.VERB, Tag.DET));
            boolean led = rest.matches("(?:in|to|by|for|at|from|a|an|and)\\b.*") && counted;
            return !led
                    && !LOOSE_END.matcher(rest).matches()
                    && (rest.isEmpty()
                            ? passive || ENDS.contains(clause.base())
                            : counted
                                    || rest.indexOf(' ') > 0
                                    || NAMED.matcher(rest).find());
        }

        /** The subject without its day; empty if it has figures or is a pronoun. */
        private String subject() {
            int to = clause.from();
            while (to < clause.subjectTo() && !isTail(to)) {
                to++;
            }
            String plain = text(clause.from(), to, false)
                    .replaceFirst("(?<=\\p{Ll}{3}) (?:that|who|which) .*", "")
                    .replaceFirst(" (?:on|in)$", "");
            boolean bad =
                    plain.matches("(?i).*\\d.*|(?:it|he|she|they|this|there|who|what|its|his|her|their|people)\\b.*")
                            || at(clause.from()).is(Tag.ADV)
                            || (at(clause.from()).is(Tag.NUM) && clause.base().matches("be|have|die"));
            return bad ? "" : plain;
        }

        /** Whether words with a figure begin that may be left out: {@code carrying 214 people}. */
        private boolean isTail(int i) {
            boolean figure = clause.sentence().words().subList(i, clause.subjectTo()).stream()
                    .anyMatch(word -> word.is(Tag.NUM));
            return i > clause.from()
                    && at(i).low().endsWith("ing")
                    && !at(i + 1).isNoun()
                    && (figure
                            || copied.test(
                                    clause.subject() + " " + clause.sentence().text(clause.verb(), end())));
        }

        private int end() {
            int joined = clause.sentence().clauses().stream()
                    .filter(each -> each.kind() == Kind.TOLD && DECIDING.contains(clause.base()))
                    .filter(each -> each.from() - 1 == clause.to())
                    .mapToInt(Clause::to)
                    .findFirst()
                    .orElse(clause.joined());
            int to = clause.mainVerb() + 1;
            while (to < joined
                    && !(at(to).is(Tag.PUNCT) && !isInside(to))
                    && !STOPS.contains(at(to).low())
                    && !(at(to).is(Tag.CCONJ) && at(to + 1).is(Tag.VERB, Tag.AUX))) {
                to++;
            }
            return to;
        }

        /** Whether a sign is in a list of names or in a figure. */
        private boolean isInside(int i) {
            boolean list = at(i - 1).isCapital() && at(i + 1).isCapital();
            boolean tight =
                    at(i - 1).end() == at(i).start() && at(i).end() == at(i + 1).start();
            return list || tight;
        }

        /** The words between two indices without the day of the event and, if wanted, without figures. */
        private String text(int from, int to, boolean withFigures) {
            Optional<PartialDate> own = day();
            Mentions all = new Mentions();
            dates.forEach(all::add);
            PairFinder.find(clause.sentence().text(), all);
            AmountFinder.find(clause.sentence().text(), all);
            List<Mention> figures = all.inOrder().stream()
                    .filter(each -> each.kind() != Mention.Kind.ORDINAL && each.kind() != Mention.Kind.DATE)
                    .filter(each -> each.kind() != Mention.Kind.PERIOD && !withFigures)
                    .toList();
            StringBuilder out = new StringBuilder();
            for (int i = from; i < to; i++) {
                Optional<Mention> date = of(dates, at(i));
                boolean figure = isFigure(figures, at(i));
                if (figure || (date.isPresent() && date.flatMap(Mention::date).equals(own))) {
                    boolean things =
                            figure && at(i + 1).is(Tag.NOUN, Tag.PROPN, Tag.ADJ) && !isFigure(figures, at(i + 1));
                    boolean head = at(i - 1).is(Tag.ADJ) || at(i - 1).isPossessive();
                    boolean part = at(i + 1).low().equals("of") && !at(i - 1).is(Tag.ADP); // four of its neighbours
                    if (figure
                            && (part
                                    || (!things
                                            && head
                                            && !HEDGE_OF_THINGS
                                                    .matcher(at(i - 1).text())
                                                    .matches()))) {
                        return text(from, to, true);
                    }
                    cut(out, things ? HEDGE_OF_THINGS : HEDGE);
                    i = at(i + 1).low().equals("of") ? nounEnd(i + 1, to) : i;
                } else if (date.isEmpty() && !isPartOfDay(i)) {
                    boolean apart = i > from && at(i - 1).end() < at(i).start();
                    out.append(apart && !out.isEmpty() ? " " : "").append(at(i).text());
                } else if (date.isPresent() && !of(dates, at(i - 1)).equals(date)) {
                    String words = date.get().in(clause.sentence().text());
                    boolean led = at(i - 1).is(Tag.ADP) || at(i - 1).low().equals("ended");
                    boolean day =
                            date.get().date().filter(each -> each.day() > 0).isPresent();
                    out.append(led ? " " : day ? " on " : " in ")
                            .append(date.get().date().map(PartialDate::inWords).orElse(words));
                }
            }
            return out.toString()
                    .replaceAll("\\bmagnitude (?=\\p{Ll})", "")
                    .replaceAll("\\b([Aa])n? (?=-)", "$1 ")
                    .replaceAll("(?<= )-\\p{Ll}+ ", "")
                    .replaceAll("\\b([Aa]) (?=[aeio])", "$1n ")
                    .replaceAll(" +", " ")
                    .strip();
        }

        /** Whether a word belongs to a figure's number or measure; the things that it counts do not. */
        private static boolean isFigure(Mention figure, Word word) {
            boolean measured = NumberQuestion.isMoney(figure.unit())
                    || WordLists.MEASURES.containsValue(figure.unit())
                    || figure.unit().matches("(?:seconds|minutes|hours|days|weeks|months|years)\\b.*");
            return measured
                    || figure.values().size() > 1
                    || !word.is(Tag.NOUN, Tag.PROPN, Tag.ADJ)
                    || figure.unit().isEmpty();
        }

        private boolean isPartOfDay(int i) {
            return at(i).low().matches("night|morning|evening|afternoon")
                    && of(dates, at(i - 1)).isPresent();
        }

        private static boolean isFigure(List<Mention> figures, Word word) {
            return of(figures, word).filter(each -> isFigure(each, word)).isPresent();
        }

        /** The last word of the noun behind a word: {@code vote} of {@code 51 per cent of the vote}. */
        private int nounEnd(int of, int to) {
            int i = of;
            while (i + 1 < to && at(i + 1).is(Tag.DET, Tag.ADJ, Tag.NOUN)) {
                i++;
            }
            return i;
        }

        /** Takes the words from the end of a text that lead to a figure. */
        private static void cut(StringBuilder out, Pattern hedge) {
            String before = out.toString();
            int space = out.lastIndexOf(" ");
            while (space >= 0 && hedge.matcher(out.substring(space + 1)).matches()) {
                out.setLength(space);
                space = out.lastIndexOf(" ");
            }
            if (out.toString().endsWith(" a") && before.endsWith(" of")) {
                out.setLength(out.length() - 2); // a total of
            }
            if (hedge.matcher(out).matches()) {
                out.setLength(0);
            }
        }

        private static Optional<Mention> of(List<Mention> mentions, Word word) {
            return mentions.stream()
                    .filter(each -> each.start() < word.end() && word.start() < each.end())
                    .findFirst();
        }

        /** The first good event: with the whole text, or with the text without the details at its end. */
        private Optional<Occasion> told(String text, int least) {
            String own = copied.test(text) ? OWNED.matcher(text).replaceFirst("the $2 of $1") : text;
            Optional<Occasion> found = placed(own);
            Matcher end = DETAIL.matcher(own);
            return found.isPresent()
                            || !end.matches()
                            || end.group("kept").length() <= least
                            || !NAMED.matcher(end.group("kept")).find()
                    ? found
                    : told(end.group("kept"), least);
        }

        /** The event with its place and its day; empty if it is too long or copies the article. */
        private Optional<Occasion> placed(String own) {
            boolean named = NAMED.matcher(own).find()
                    && (!isAccident() || context.country().isEmpty() || Setting.isNamed(own));
            boolean undated = day().isEmpty() && !Clarity.isDated(own);
            String month = QuestionFrame.month(context.published());
            if ((!named && context.country().isEmpty())
                    || (undated && namesAnotherDay())
                    || LOOSE_END.matcher(own).matches()
                    || own.split(" ", -1).length > MOST_WORDS) {
                return Optional.empty();
            }
            String place =
                    named ? "" : " in " + Setting.article(context.country().orElseThrow());
            String time = day().map(date -> (date.day() > 0 ? "on " : "in ") + date.inWords())
                    .orElse(undated ? (isComing() ? "as announced in " : "in ") + month : "");
            return Stream.of(isRuling(), !time.startsWith("as"))
                    .distinct()
                    .map(front -> new Occasion(own + place, time, front, clause.base(), isBody(), isAccident()))
                    .filter(event -> !copied.test(event.sentence()))
                    .findFirst();
        }

        /** Whether the clause has a date that is not the day of the event. */
        private boolean namesAnotherDay() {
            int front = clause.front().isEmpty() ? 0 : clause.front().length() + 2;
            return dates.stream()
                    .anyMatch(each -> at(clause.from()).start() - front < each.end()
                            && each.start() < at(clause.to() - 1).end());
        }

        private boolean isAccident() {
            return !NAMED.matcher(QuestionFrame.inside(subject(), context.known()))
                    .find();
        }

        private boolean isBody() {
            String subject = subject();
            return WordLists.BODIES.contains(subject.substring(subject.lastIndexOf(' ') + 1))
                    || Pattern.compile("\\b(?:" + WordLists.ANY_ORGANISATION_WORD + ")\\b")
                            .matcher(subject)
                            .find();
        }

        /** The day or month of a clause; empty if it names none. */
        private Optional<PartialDate> day() {
            String sentence = clause.sentence().text();
            int start = Math.max(
                    0, sentence.lastIndexOf(clause.front(), at(clause.from()).start()));
            int end = at(clause.to() - 1).end();
            return dates.stream()
                    .filter(each -> start <= each.start() && each.end() <= end)
                    .filter(each -> !sentence.substring(0, each.start())
                            .matches(".*\\b(?:to|since|until|from|by|before|through|ended|for|of) $"))
                    .flatMap(each -> each.date().stream())
                    .filter(date -> date.month() > 0
                            && (isComing()
                                    || !date.firstDay()
                                            .isAfter(context.published().firstDay())))
                    .findFirst();
        }
    }

    /**
     * Whether a question is about the event itself: it has the same verb, and the same subject or sentence.
     *
     * @param same whether it is made from the sentence of the event
     */
    boolean isAskedFor(String question, boolean same) {
        String first = clause.substring(0, clause.indexOf(' ', clause.indexOf(' ') + 1));
        return (same || question.contains(first))
                && ((question + " ").contains(" " + verb + " ")
                        || (question + " ").contains(" " + clause.replaceFirst("^.* (\\p{Ll}+ed) .*", "$1") + " "));
    }

    /** The clause with its day, as a sentence. */
    String sentence() {
        String text = front && !day.isEmpty() ? day + ", " + clause : dated();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** The clause with its day at the end. */
    String dated() {
        return (clause + (day.startsWith("as ") ? ", " : " ") + day).strip();
    }

    /** Whether the clause names a thing by this noun: {@code the depots} in {@code the sale of fuel depots}. */
    boolean tells(String noun) {
        String stem = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return Pattern.compile("\\b" + Pattern.quote(stem) + "s?\\b")
                .matcher(clause)
                .find();
    }
}
