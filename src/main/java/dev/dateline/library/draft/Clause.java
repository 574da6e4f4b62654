package dev.dateline.library.draft;

import dev.dateline.judge.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause of a sentence that contains a value: subject, verb and object, without asides and without the speaker. In one of the
 * parts, {@link #HOLE} replaces the value.
 *
 * @param subject the words before the verb
 * @param helper {@code was}, {@code has}, {@code will}; empty if there is only one verb
 * @param verb the verb if it is alone; else empty
 * @param rest the words after it
 */
record Clause(String subject, String helper, String verb, String rest) {
    /** The placeholder for the value. */
    static final String HOLE = "\u25ca";

    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final Set<String> HELPERS = Set.of("""
        is are was were has have had will would can could may might must should
        """.strip().split("\\s+", -1));
    private static final Set<String> BEFORE_NOUN = Set.of("""
        a an the its his her their this that of no some more most all and by in for with to newly recently
        heavily previously than least not
        """.strip().split("\\s+", -1));
    static final Set<String> PLURAL_VERBS = Set.of("make", "own", "hold", "earn", "employ", "live", "receive");
    private static final Set<String> OBJECT_BEGINS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "about", "around", "over", "some");
    private static final Set<String> BEHIND_PARTICIPLE = Set.of("""
        by in at on from for with to as under during near last since
        """.strip().split("\\s+", -1));
    private static final Pattern JOINT = Pattern.compile(
            "; |: |, (?:and|but|while|with|after|as|when|where|although|though|because|until|before|so that)\\b|"
                    + " (?:when|while|whereas|after|because|although|before|as) | (?:and|but) (?=(?:the |a |an"
                    + " )?(?:[\\p{L}'-]+ ){1,3}?(?:is|are|was|were|has|have|had|will|would|said|told)\\b)");
    private static final Pattern FRONT = Pattern.compile(
            "^(?<front>(?:In|On|At|After|During|Since|By|With|Under|For|Of|Among|Despite|Without|Following|Amid|Until|Before|Within|Across|Along|Over|From|Because|As|To|Unlike|Last|Next|This|Earlier|Later|Since|Compared)"
                    + " [^,\u25ca]*), (?<rest>.*)$");
    /**
     * A description of a place at the start of the sentence, and the rest: {@code a village of 1,500 people, the plant promises}.
     */
    private static final Pattern EXPLAINED =
            Pattern.compile("(?:an?|the) [^,\u25ca]+, (?<main>(?:the|an?|its|\\p{Lu}[\\p{L}'-]+) .*\u25ca.*)");

    private static final Pattern DAY_BEFORE_VERB =
            Pattern.compile("^(?<subject>.+?) (?<day>(?:late |early |earlier )?(?:on |last"
                    + " )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night| morning| evening)?|yesterday|today)$");
    private static final Pattern THAT = Pattern.compile("^[^\u25ca\"]{0,70}? that (?=.*\u25ca)");
    private static final Pattern SECOND_VERB = Pattern.compile("(?:,? and|,? but) (?<verb>[a-z]+) (?=(?<next>[^ ]*))");
    /** {@code A Chinese bank, Sino Exim,}: the name is more useful than the description. */
    private static final Pattern NAMED_ASIDE =
            Pattern.compile("(?:An?|Its|Their) [^,]+, (?<name>\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,3}),?");

    /** {@code the Unity League at 34%}, after a pollster who "put" it there. */
    private static final Pattern POLLED =
            Pattern.compile("(?:^|, | and )(?<who>(?:the )?(?:\\p{Lu}[\\p{L}']*)(?: \\p{Lu}[\\p{L}']*){0,3}) at " + HOLE
                    + "(?=[,.]| and |$)");

    private static final Pattern SECOND_VALUE =
            Pattern.compile("(?<=\u25ca.{0,200}) and (?=[\\d$\u20ac\u00a3]|\\p{Lu}\\p{L}+ \\d|(?:"
                    + String.join("|", NumberWords.ONES.subList(2, 20)) + ") ).*$");
    private static final char COMMA_OF_A_NUMBER = '\u00b8';

    /** The clause around a value; empty if its parts cannot be determined. */
    static Optional<Clause> around(String sentence, Mention value, List<Speaker.Word> words) {
        String text = sentence.substring(0, value.start()) + HOLE + sentence.substring(value.end());
        int open = text.lastIndexOf('(', text.indexOf(HOLE));
        if (open >= 0 && text.indexOf(')', open) > text.indexOf(HOLE)) {
            return Optional.empty();
        }
        text = withoutSpeaker(text, value, words);
        Matcher polled = POLLED.matcher(text);
        if (polled.find()) {
            return Optional.of(new Clause(polled.group("who"), "was", "", "at " + HOLE));
        }
        text = text.replaceAll(" ?\\([^)\u25ca]*\\)", "")
                .replaceAll("(?<=\\d),(?=\\d{2,3})", String.valueOf(COMMA_OF_A_NUMBER))
                .replaceAll("(?<=\\b\\d{1,2}), (?=(?:19|20)\\d\\d\\b)", " ")
                .strip();
        if (text.indexOf('"') >= 0) {
            return Optional.empty();
        }
        return narrowed(text).map(Clause::withNumbers);
    }

    private Clause withNumbers() {
        return new Clause(numbers(subject), helper, verb, numbers(rest));
    }

    private static String numbers(String text) {
        return text.replace(COMMA_OF_A_NUMBER, ',');
    }

    /** The statement without its speaker. */
    private static String withoutSpeaker(String text, Mention value, List<Speaker.Word> words) {
        int shift = HOLE.length() - (value.end() - value.start());
        String out = text;
        for (Speaker.Word word : words) {
            int name = word.name() > value.start() ? word.name() + shift : word.name();
            int verb = word.verb() > value.start() ? word.verb() + shift : word.verb();
            if (verb > out.length() || name > out.length()) {
                continue;
            }
            if (word.name() > value.end()) {
                int comma = out.lastIndexOf(',', name);
                int cut = comma > 0 && name - comma < 90 ? comma : out.lastIndexOf(" according", name);
                out = cut > out.indexOf(HOLE) ? out.substring(0, cut) : out;
            } else if (verb <= out.indexOf(HOLE) && word.reaches(value.start(), value.end())) {
                String tail = out.substring(verb);
                Matcher that = THAT.matcher(tail);
                out = that.find()
                        ? tail.substring(that.end())
                        : tail.replaceFirst("^(?: (?:in|on|at) (?:an? |the )?[\\p{L} ]{3,30}?)?, ", "");
            }
        }
        return out.strip();
    }

    /** The part of a sentence between conjunctions that contains the value, if it has a subject and a verb. */
    private static Optional<Clause> narrowed(String text) {
        int hole = text.indexOf(HOLE);
        List<Integer> starts = new ArrayList<>(List.of(0));
        int to = text.length();
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            if (joint.end() <= hole) {
                starts.add(joint.end());
            } else if (joint.start() > hole) {
                to = Math.min(to, joint.start());
                break;
            }
        }
        for (int i = starts.size() - 1; i >= 0; i--) {
            boolean preposition = starts.get(i) > 0 && text.startsWith(HOLE, starts.get(i));
            Optional<Clause> parts = preposition ? Optional.empty() : parts(text.substring(starts.get(i), to));
            if (parts.isPresent()) {
                return parts;
            }
        }
        return Optional.empty();
    }

    private static Optional<Clause> parts(String text) {
        String clause = text.replaceAll("[.,;: ]+$", "")
                .replaceFirst(
                        "^(?:But|And|Meanwhile,|However,|Still,|Also,|Instead,|Earlier,|Separately,|Overall,|Outside,)"
                                + " ",
                        "");
        String behind = "";
        Matcher front = FRONT.matcher(clause);
        if (front.matches() && front.group("rest").contains(HOLE)) {
            clause = front.group("rest");
            Matcher explained = EXPLAINED.matcher(clause);
            if (front.group("front").matches("(?:In|At|Near) \\p{Lu}.*") && explained.matches()) {
                clause = explained.group("main");
            }
            String first = front.group("front");
            boolean moved = first.matches("(?:In|On|At|During|Since|After|By|Last|Earlier) .*")
                    && first.split(" ", -1).length <= 7;
            behind = moved ? " " + Character.toLowerCase(first.charAt(0)) + first.substring(1) : "";
        }
        Optional<Clause> split = split(clause);
        if (split.isEmpty()) {
            return split;
        }
        Clause found = split.get();
        String subject = withoutAsides(found.subject);
        String rest = untilComma(found.rest);
        Matcher day = DAY_BEFORE_VERB.matcher(subject);
        if (day.matches()) {
            subject = day.group("subject");
            rest = rest + " " + day.group("day");
        }
        return Optional.of(secondVerb(new Clause(subject, found.helper, found.verb, (rest + behind).strip())));
    }

    /** The text without asides between commas; a name in an aside replaces the description that it explains. */
    private static String withoutAsides(String subject) {
        Matcher named = NAMED_ASIDE.matcher(subject);
        if (named.matches() && subject.indexOf(HOLE) < 0) {
            return named.group("name");
        }
        int first = subject.indexOf(", ");
        int last = subject.lastIndexOf(',');
        if (first < 0 || subject.indexOf(HOLE) > first) {
            return first < 0 ? subject : subject.substring(0, Math.max(first, 0));
        }
        return (last > first && subject.indexOf(HOLE) < 0) || first == last
                ? subject.substring(0, first) + (last > first ? subject.substring(last + 1) : "")
                : subject;
    }

    /** The text up to the first comma after the value: the rest is an aside. */
    private static String untilComma(String rest) {
        int hole = rest.indexOf(HOLE);
        int comma = rest.indexOf(", ", Math.max(0, hole));
        String out = comma < 0 ? rest : rest.substring(0, comma);
        Matcher second = SECOND_VERB.matcher(out);
        while (second.find()) {
            if (second.start() > out.indexOf(HOLE) && isSecondVerb(second)) {
                return out.substring(0, second.start());
            }
        }
        return SECOND_VALUE.matcher(out).replaceFirst("");
    }

    private static boolean isSecondVerb(Matcher second) {
        String word = second.group("verb");
        return isPresent(second)
                || (Verbs.isPast(word) && !WordLists.ADJECTIVES_ON_ED.contains(word))
                || Verbs.baseOfPresent(word).isPresent();
    }

    /** {@code and grows by}: a verb in the present tense, recognised by the words after it. */
    private static boolean isPresent(Matcher second) {
        return second.group("verb").endsWith("s") && second.group("next").matches("by|that|to|an?|the|its");
    }

    /** {@code made 5 cars and reported a loss of}: the value belongs to the second verb. */
    private static Clause secondVerb(Clause clause) {
        Matcher second = SECOND_VERB.matcher(clause.rest);
        Clause out = clause;
        while (second.find()) {
            boolean before = second.start() < clause.rest.indexOf(HOLE);
            if (before
                    && !clause.isInSubject()
                    && isSecondVerb(second)
                    && !clause.helper.matches("is|are|was|were|will|would")) {
                boolean helped = clause.helper.matches("has|have|had") && !isPresent(second);
                out = new Clause(
                        clause.subject,
                        helped ? clause.helper : "",
                        helped ? "" : second.group("verb"),
                        clause.rest.substring(helped ? second.start("verb") : second.end()));
            }
        }
        return out;
    }

    private static Optional<Clause> split(String clause) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(clause);
        while (word.find()) {
            words.add(word.group());
        }
        boolean relative = false;
        for (int i = 1; i < words.size(); i++) {
            String own = words.get(i);
            String before = words.get(i - 1);
            relative |= before.equals("who") || before.equals("which") || before.equals("that") || own.equals("that");
            boolean verb = HELPERS.contains(own) || isVerb(words, i);
            if (verb && relative) {
                relative = false;
            } else if (verb) {
                boolean helper = HELPERS.contains(own);
                return Optional.of(new Clause(
                        joined(words, 0, i), helper ? own : "", helper ? "" : own, joined(words, i + 1, words.size())));
            }
        }
        return present(words);
    }

    /** {@code The ferry crosses the sea}: a verb that is in no list, recognised by its object. */
    private static Optional<Clause> present(List<String> words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            boolean object =
                    OBJECT_BEGINS.contains(words.get(i + 1)) || words.get(i + 1).startsWith(HOLE);
            boolean form = words.get(i).matches("[a-z]{3,}s") && !WordLists.NO_NOUNS.contains(words.get(i));
            if (object
                    && form
                    && !BEFORE_NOUN.contains(words.get(i - 1))
                    && !words.get(i - 1).endsWith("s")) {
                return Optional.of(
                        new Clause(joined(words, 0, i), "", words.get(i), joined(words, i + 1, words.size())));
            }
        }
        return Optional.empty();
    }

    private static boolean isVerb(List<String> words, int i) {
        String word = words.get(i);
        String low = word.toLowerCase(Locale.ROOT);
        String before = words.get(i - 1).toLowerCase(Locale.ROOT);
        boolean owned = before.endsWith("'s") || before.endsWith("s'");
        if (owned
                || low.equals("aged")
                || before.equals("be")
                || Character.isUpperCase(word.charAt(0))
                || before.equals("to")
                || !low.matches("[a-z-]+")) {
            return false;
        }
        if (PLURAL_VERBS.contains(low) && Counted.isPlural(before)) {
            return true;
        }
        if (Verbs.baseOfPresent(low).isPresent()) {
            return !BEFORE_NOUN.contains(before)
                    && !Set.of("new", "annual", "military", "tax", "oil", "pay").contains(before);
        }
        if (!Verbs.isPast(low) || BEFORE_NOUN.contains(before)) {
            return false;
        }
        boolean aside =
                words.get(i - 1).endsWith(",") && i > 1 && Verbs.isParticiple(low) && hasLaterVerb(words, i + 1);
        boolean participle = aside
                || (i + 1 < words.size()
                        && BEHIND_PARTICIPLE.contains(words.get(i + 1))
                        && isFollowedByVerb(words, i + 1)
                        && Verbs.isParticiple(low));
        return !participle;
    }

    /** {@code the panel, headed by Ada Lund, voted}: a comma ends the aside, and the verb follows it. */
    private static boolean hasLaterVerb(List<String> words, int from) {
        for (int i = from + 1; i < words.size(); i++) {
            boolean behind = words.get(i - 1).endsWith(",");
            String low = words.get(i).toLowerCase(Locale.ROOT);
            if (behind && (HELPERS.contains(low) || Verbs.isPast(low))) {
                return true;
            }
        }
        return false;
    }

    /** {@code people displaced by the war have returned}: the verb comes later. */
    private static boolean isFollowedByVerb(List<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            String low = words.get(i).toLowerCase(Locale.ROOT);
            if (low.endsWith(",") || low.equals("and")) {
                return false;
            }
            if (HELPERS.contains(low)
                    || (Verbs.isIrregularPast(low)
                            && !BEFORE_NOUN.contains(words.get(i - 1))
                            && !words.get(i - 1).equals("to"))) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    boolean isInSubject() {
        return subject.contains(HOLE);
    }
}
