package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.judge.WordList;
import dev.dateline.library.draft.Clause.Kind;
import dev.dateline.library.draft.Word.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The event that an article begins with, as a clause for questions: {@code a ferry capsized off Cebu on 13 August
 * 2026}. It explains "the ship" in a question.
 *
 * @param dated the clause with its day
 * @param clause the clause without its day
 * @param verb the base form of its verb
 * @param byBody whether an organisation did it
 * @param accident whether nobody with a name did it: {@code a ferry sank}
 * @param day its day or month; empty if the sentence names none
 * @param asked the clause as a question: {@code did a ferry capsize off Cebu}; empty if a figure is more worth asking
 */
record Occasion(
        String dated,
        String clause,
        String verb,
        boolean byBody,
        boolean accident,
        Optional<PartialDate> day,
        String asked) {
    private static final int MOST_WORDS = 24;
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}");
    /** Matches where the last phrase of place or circumstance begins, before which the day may stand. */
    private static final Pattern PHRASE = Pattern.compile(
            " (?=for the \\p{Ll}+ time$|(?:in the \\p{Ll}*(?:final|race|vote|election)|in rough|for the|(?:at|near|off) \\p{Ll}|during|amid)"
                    + "[^ ]*(?: (?!(?:to|from|with|by|for) )[^ ]+)*$)");
    /** Matches a place or circumstance at the end, which may be left out. */
    private static final Pattern DETAIL = Pattern.compile(
            "(?<kept>.*(?<! stake)(?<! share)) (?:(?:in|at|near|off|from) (?:the )?(?:\\p{Ll}+ )?\\p{Lu}|(?:during|amid) |to an? (?!standstill|halt|close|head|stop|end)|(?:for|by|without) \\p{Ll}+ing ).*");
    /** Matches a place before the end, which may be left out: {@code took the seat in northern Leinster from Labour}. */
    private static final Pattern INNER_PLACE =
            Pattern.compile(" in (?:the )?(?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+(?= (?:from|to|for|with) )");
    /** Matches what a subject without a name is for or against: {@code A strike against pension cuts}. */
    private static final Pattern ATTACHED = Pattern.compile(
            "^(?<noun>an? (?:[\\p{L}\\d-]+ ){0,3}?\\p{Ll}[\\p{Ll}-]+) (?:against|over|\\p{Ll}+ed (?:by|in)) .*$");

    private static final Pattern FIRST_TIME = Pattern.compile(" for (?:only )?the \\p{Ll}+ time(?: since)?$");

    /** Matches an amount at the end, which may be left out: {@code by 25 basis points to 4 per cent}. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<kept>(?:[^ ]+ ){3,}?[^ ]+) (?:in|at|by|to|from|with|for|until) (?:\\p{Ll}+ ){0,2}?(?:[^ \\d]*\\d|(?:two|three|four|five|six|seven|eight|nine|ten)\\b).*");
    /** Matches a figure before its noun, which may be left out: {@code a 60% stake}. */
    private static final Pattern MEASURE =
            Pattern.compile("\\b(an?|the) (?:[\\d.,]+(?:%| per cent| percent|-\\p{Ll}+)) (?=\\p{Ll})");
    /** Matches a count that may be left out: {@code Colombo's three docks}, {@code the sale of five depots}. */
    private static final Pattern COUNT = Pattern.compile(
            "((?<!\\b(?:limit|maximum|speed|height|depth) )\\bof|'s) (?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten) (?=[\\p{L}-]{4})");

    private static final Pattern EARLY =
            Pattern.compile(" [^ ]+ (?:hours?|days?|weeks?|months?|years?) (?:early|late|later|earlier)$");
    /** Matches what a subject does beside the verb: {@code hackers working for a foreign power}. */
    private static final Pattern DOING =
            Pattern.compile("(?<=^\\p{Ll}{3,20}) \\p{Ll}{3,}ing for an? (?:\\p{Ll}+ )?\\p{Ll}+(?= )");

    private static final Pattern TOTAL =
            Pattern.compile("\\b(?:a (?:combined )?total of|an estimated|some) (?=[^ \\d]*\\d)");
    /** Verbs that tell nothing without the amount: {@code left its rate at 4 per cent}. */
    private static final Set<String> LEAVING = Set.of("leave", "keep", "hold", "put", "set");

    private static final Pattern LOOSE_END = Pattern.compile(
            ".*\\b(?:of|to|by|for|at|with|from|in|on|the|a|an|and|its|over|their|his|her|than|worth|ended|through|until|some|any|each|every)$");

    private static final Set<String> ENDS = WordList.words("""
        close end begin open start die collapse resign reopen sink capsize crash
        """);
    private static final Set<String> STOPS = WordList.words("""
        after before as because amid despite since when while compared including following
        """);
    private static final Map<String, String> PAST_PLANS =
            Map.of("plan", "planned", "intend", "intended", "aim", "aimed", "want", "wanted", "propose", "proposed");
    private static final Set<String> DECIDING = Set.of("rule", "recommend", "approve", "declare", "order", "find");

    /**
     * The event of a sentence. Empty if the sentence tells no event, or has neither a name nor a place.
     *
     * @param copied whether a text has too many words in a row from the article
     */
    static Optional<Occasion> of(TaggedSentence sentence, QuestionMaker.Context context, Predicate<String> copied) {
        List<Mention> dates = DateFinder.in(sentence, context.published());
        List<Occasion> events = Stream.of(Kind.MAIN, Kind.RELATIVE, Kind.SUBORDINATE)
                .flatMap(kind -> sentence.clauses().stream()
                        .filter(clause -> clause.kind() == kind)
                        .filter(clause -> kind == Kind.RELATIVE
                                ? clause.from() == 0 && clause.subject().matches("An? .*")
                                : kind == Kind.MAIN
                                        || (NAMED.matcher(clause.subject()).find()
                                                && sentence.at(clause.from() - 1)
                                                        .low()
                                                        .matches("as|when|after")))
                        .limit(1))
                .flatMap(clause -> new Maker(clause, context, copied, dates).event().stream())
                .toList();
        return events.stream()
                .filter(event -> event.day().isPresent())
                .findFirst()
                .or(() -> events.stream().findFirst());
    }

    /**
     * Makes the event of one clause. It has all words of the clause; only a place or circumstance at its end may be
     * missing.
     *
     * @param dates the dates of its sentence
     */
    private record Maker(Clause clause, QuestionMaker.Context context, Predicate<String> copied, List<Mention> dates) {
        Optional<Occasion> event() {
            String subject = subject();
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            boolean coming = clause.finite().low().equals("will") && clause.mainVerb() > clause.verb();
            boolean perfect = clause.finite().low().matches("has|have|had") && clause.isInverted();
            boolean passive = clause.finite().low().matches("was|were") && clause.isPassive();
            boolean plans =
                    PAST_PLANS.containsKey(clause.base()) && !clause.helper().equals("did");
            boolean past =
                    clause.finite().is(Tag.VERB) && (plans || clause.helper().equals("did"));
            boolean says = WordLists.REPORTING.contains(clause.base())
                    && !DECIDING.contains(clause.base())
                    && !at(clause.mainVerb() + 1).is(Tag.DET)
                    && !(clause.base().equals("call")
                            && words(clause.mainVerb() + 1, clause.to()).startsWith("for "));
            String who = Setting.national(context.known().inside(subject), context.country());
            int end = end();
            String all = words(clause.mainVerb() + 1, end);
            String rest = Setting.national(
                    at(end).low().equals("since") ? FIRST_TIME.matcher(all).replaceFirst("") : all, context.country());
            boolean torn = Clauses.RELATIVE.contains(at(end).low())
                    || at(end).low().equals("that")
                    || (at(end).low().equals("since") && rest.matches(".*\\b(?:than|first|most|\\p{Ll}{3,}est)\\b.*"));
            if (!(perfect || passive || past || coming)
                    || says
                    || torn
                    || (coming && !NAMED.matcher(who).find())
                    || !isWhole(rest, passive)) {
                return Optional.empty();
            }
            boolean many = clause.isPlural().orElseGet(() -> QuestionMaker.isPlural(who));
            boolean active = past || (perfect && !clause.isPassive());
            String written = at(clause.mainVerb()).low();
            String form = plans ? PAST_PLANS.getOrDefault(clause.base(), written) : written;
            String helper = active ? "did" : many ? "were" : "was";
            String main =
                    active ? clause.base() : coming ? "to " + words(clause.verb() + 1, clause.mainVerb() + 1) : form;
            String verb = past ? form : active ? Verbs.pastOfParticiple(form) : helper + " " + main;
            String whole = (who + " " + verb + " " + rest).strip();
            Matcher amount = AMOUNT.matcher(whole);
            boolean cut = amount.matches()
                    && !isRuling()
                    && !LEAVING.contains(clause.base())
                    && amount.group("kept")
                            .substring(Math.min(amount.end("kept"), (who + verb).length() + 1))
                            .matches(".*\\p{L}{3}.*")
                    && isWhole(amount.group("kept"), false);
            List<Map.Entry<Pattern, String>> changes = List.of(
                    Map.entry(EARLY, ""),
                    Map.entry(MEASURE, "$1 "),
                    Map.entry(COUNT, "$1 "),
                    Map.entry(DOING, ""),
                    Map.entry(INNER_PLACE, ""));
            List<String> texts = Stream.of(cut ? amount.group("kept") : whole, whole)
                    .map(text -> TOTAL.matcher(text).replaceAll(""))
                    .flatMap(text -> Stream.concat(
                            Stream.of(text, owned(text, verb), brief(text, verb)),
                            changes.stream()
                                    .map(change -> change.getKey().matcher(text).replaceAll(change.getValue()))))
                    .toList();
            return Stream.concat(texts.stream(), texts.stream().flatMap(text -> kept(text, verb).stream()))
                    .flatMap(text ->
                            told(text, text.indexOf(" " + verb) + verb.length() + 1, coming || plans, cut && !coming)
                                    .stream())
                    .findFirst()
                    .map(found -> cut && !amount.group().contains(" vote")
                            ? found
                            : found.asking(helper + " " + found.clause.replaceFirst(" " + verb + "\\b", " " + main)));
        }

        /** The event with the subject's country behind it: {@code the navy of Peru}. */
        private String owned(String text, String verb) {
            Matcher owned = Pattern.compile("(\\p{Lu}[\\p{L}-]+)'s (.{1,40}?) (" + verb + " .*)")
                    .matcher(text);
            return owned.matches() && context.cast().person(owned.group(2)).isEmpty()
                    ? "the " + owned.group(2) + " of " + owned.group(1) + " " + owned.group(3)
                    : text;
        }

        /** The event with a shorter subject: {@code a strike} for {@code a strike against pension cuts}. */
        private static String brief(String text, String verb) {
            int at = text.indexOf(" " + verb + " ");
            Matcher attached = ATTACHED.matcher(at < 0 ? "" : text.substring(0, at));
            return attached.matches() ? attached.group("noun") + text.substring(at) : text;
        }

        /** The event without the place or circumstance at its end. */
        private Optional<String> kept(String text, String verb) {
            Matcher detail = DETAIL.matcher(text);
            return !isRuling()
                            && detail.matches()
                            && detail.end("kept") > text.indexOf(" " + verb) + verb.length() + 1
                            && isWhole(detail.group("kept"), false)
                    ? Optional.of(detail.group("kept"))
                    : Optional.empty();
        }

        private boolean isRuling() {
            return DECIDING.contains(clause.base()) && at(clause.to()).low().equals("that");
        }

        private Word at(int i) {
            return clause.sentence().at(i);
        }

        private boolean isWhole(String rest, boolean passive) {
            return !LOOSE_END.matcher(rest).matches()
                    && (rest.isEmpty()
                            ? passive || ENDS.contains(clause.base())
                            : rest.indexOf(' ') > 0 || NAMED.matcher(rest).find());
        }

        /** The subject without its day; empty if it does not tell who it is. */
        private String subject() {
            String plain = words(clause.from(), clause.subjectTo());
            boolean bad = plain.matches(
                            "(?i)(?:it|he|she|they|this|there|who|what|its|his|her|their|people)\\b.*|.*\\bwho .*")
                    || at(clause.from()).is(Tag.ADV)
                    || (at(clause.from()).is(Tag.NUM) && clause.base().matches("be|have|die"));
            return bad ? "" : plain;
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
                    && (!STOPS.contains(at(to).low())
                            || (at(to).low().equals("since") && at(to + 1).is(Tag.NUM)))
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

        /** The words between two indices without the day of the event, and with dates for other days. */
        private String words(int from, int to) {
            String all = clause.sentence().text(from, to);
            String undated = day().map(day -> {
                        String words = Pattern.quote(day.in(clause.sentence().text()));
                        return all.replaceFirst(words + "'s (?=\\p{Ll})", "the ")
                                .replaceFirst(
                                        "(?:^| )(?:(?<!hours? |days? |weeks? |months? |years? )(?:late|early) )?(?:(?:on|in|last) )*"
                                                + words
                                                + "(?! \\d)(?: night| morning| evening| afternoon)?",
                                        "");
                    })
                    .orElse(all);
            return Clarity.dated(undated.strip(), clause.sentence(), context.published());
        }

        /** The event with its place and its day; empty if it is too long, copies the article or is nowhere. */
        private Optional<Occasion> told(String own, int least, boolean coming, boolean free) {
            Optional<PartialDate> day = day().flatMap(Mention::date);
            boolean accident = !NAMED.matcher(context.known().inside(subject())).find();
            boolean named =
                    NAMED.matcher(own).find() && (!accident || context.country().isEmpty() || Setting.isNamed(own));
            boolean undated = day.isEmpty() && !Clarity.isDated(own);
            if ((!named && context.country().isEmpty())
                    || (undated && !free && namesAnotherDay())
                    || own.split(" ", -1).length > MOST_WORDS) {
                return Optional.empty();
            }
            String text = own
                    + (named ? "" : " in " + Setting.article(context.country().orElseThrow()));
            boolean of = day().map(each -> clause.sentence().text().substring(each.end()))
                    .filter(behind -> behind.startsWith("'s ")
                            && own.matches(".* the " + Pattern.quote(behind.split(" ", -1)[1]) + "(?: \\p{Ll}+){0,2}"))
                    .isPresent(); // Sunday's vote
            String time = day.map(date -> (of ? "of " : date.day() > 0 ? "on " : "in ") + date.inWords())
                    .orElse(
                            undated
                                    ? (coming ? "as announced in " : "as reported in ")
                                            + Clarity.month(context.published())
                                    : "");
            List<String> forms = new ArrayList<>();
            if (time.isEmpty() || time.startsWith("as ")) {
                forms.add(text + (time.isEmpty() ? "" : ", " + time));
            } else {
                forms.add(isRuling() ? time + ", " + text : text + " " + time);
                forms.add(time + ", " + text);
                PHRASE.matcher(text)
                        .results()
                        .map(MatchResult::start)
                        .filter(at -> at >= least && !of)
                        .forEach(at -> forms.add(text.substring(0, at) + " " + time + text.substring(at)));
            }
            return forms.stream()
                    .filter(each -> !copied.test(QuestionFrame.upper(each)))
                    .findFirst()
                    .map(each -> new Occasion(each, text, clause.base(), isBody(), accident, day, ""));
        }

        /** Whether the clause has a date that is not the day of the event. */
        private boolean namesAnotherDay() {
            int front = clause.front().isEmpty() ? 0 : clause.front().length() + 2;
            return dates.stream()
                    .anyMatch(each -> at(clause.from()).start() - front < each.end()
                            && each.start() < at(clause.to() - 1).end());
        }

        private boolean isBody() {
            String subject = subject();
            return WordLists.BODIES.contains(subject.substring(subject.lastIndexOf(' ') + 1))
                    || Pattern.compile("\\b(?:" + WordLists.ANY_ORGANISATION_WORD + ")\\b")
                            .matcher(subject)
                            .find();
        }

        /** The day or month of a clause; empty if it names none. */
        private Optional<Mention> day() {
            String sentence = clause.sentence().text();
            int start = Math.max(
                    0, sentence.lastIndexOf(clause.front(), at(clause.from()).start()));
            int end = at(clause.to() - 1).end();
            return dates.stream()
                    .filter(each -> start <= each.start() && each.end() <= end)
                    .filter(each -> !sentence.substring(0, each.start())
                            .matches(".*\\b(?:to|since|until|from|by|before|through|ended|for|of) $"))
                    .filter(each -> each.date()
                            .filter(date -> date.month() > 0
                                    && (clause.finite().low().equals("will")
                                            || !date.firstDay()
                                                    .isAfter(context.published().firstDay())))
                            .isPresent())
                    .findFirst();
        }
    }

    /**
     * Whether a question is about the event itself: it has the same verb, and the same subject or sentence.
     *
     * @param same whether it is made from the sentence of the event
     */
    boolean isAskedFor(String question, boolean same) {
        String first = clause.replaceFirst("^([^ ]+ [^ ]+) .*", "$1");
        return (same || question.contains(first))
                && ((question + " ").contains(" " + verb + " ")
                        || (question + " ").contains(" " + clause.replaceFirst("^.* (\\p{Ll}+ed) .*", "$1") + " "));
    }

    private Occasion asking(String question) {
        return new Occasion(dated, clause, verb, byBody, accident, day, question);
    }

    /** The clause with its day, as a sentence. */
    String sentence() {
        return QuestionFrame.upper(dated) + ".";
    }

    /** The question with {@code the ferry} for {@code a passenger ferry}, which the event has introduced. */
    String known(String question) {
        String[] words = clause.split(" ", -1);
        for (int end = Math.min(words.length, 6); words[0].matches("an?") && end > 1; end--) {
            String subject = " " + String.join(" ", List.of(words).subList(0, end)) + " ";
            if (question.contains(subject)) {
                return question.replaceFirst(Pattern.quote(subject), " the " + words[end - 1] + " ");
            }
        }
        return question;
    }

    /** Whether the clause names a thing by this noun: {@code the depots} in {@code the sale of fuel depots}. */
    boolean tells(String noun) {
        String stem = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return Pattern.compile("\\b" + Pattern.quote(stem) + "s?\\b")
                .matcher(clause)
                .find();
    }
}
