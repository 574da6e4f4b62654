package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.judge.NumberWords;
import dev.dateline.judge.WordList;
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
    private static final Set<String> HELPERS = WordList.words("""
        is are was were has have had will would can could may might must should
        """);
    private static final Set<String> BEFORE_NOUN = WordList.words("""
        a an the its his her their this that of no some more most all and by in for with to newly recently
        heavily previously than least not
        """);
    static final Set<String> PLURAL_VERBS = Set.of("make", "own", "hold", "earn", "employ", "live", "receive");
    private static final Set<String> OBJECT_BEGINS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "about", "around", "over", "some");
    private static final Set<String> BEHIND_PARTICIPLE = WordList.words("""
        by in at on from for with to as under during near last since
        """);
    private static final Pattern JOINT = Pattern.compile(
            "; |: |, (?:and|but|while|with|after|as|when|where|although|though|because|until|before|so that)\\b|"
                    + " (?:when|while|whereas|after|because|although|before|as) | since (?=(?:the |a |an )?(?:[\\p{L}'-]+ ){1,4}?(?:was|were|began|came|took)\\b)| (?:and|but) (?!\\p{Lu}[\\p{L}'-]+ (?:are|were|have) )(?=(?:the |a |an"
                    + " )?(?:[\\p{L}'-]+ ){1,3}?(?:is|are|was|were|has|have|had|will|would|said|told)\\b)");
    /** Words that can also begin a part of the subject: {@code floods after a week of rain}. */
    private static final Set<String> AFTER = Set.of("after", "before", "as", "because");

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
    /** {@code expects a harvest of ◊}: what the speaker expects is no clause with a verb. */
    private static final Pattern OWN_OBJECT = Pattern.compile(
            "(?<=(?:expect|forecast|estimate|predict|project|want|demand|propose)(?:s|ed)?) (?!that )(?:(?!"
                    + "\\b(?:is|are|was|were|has|have|had|will|would|could|may|might|should)\\b)[^,])*" + HOLE);

    private static final Pattern SECOND_VERB =
            Pattern.compile("(?:,? and|,? but)(?: thereby| then| also| later)? (?<verb>[a-z]+) (?=(?<next>[^ ]*))");
    /** {@code A Chinese bank, Sino Exim,}: the name is more useful than the description. */
    private static final Pattern NAMED_ASIDE =
            Pattern.compile("(?:An?|Its|Their) [^,]+, (?<name>\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,3}),?");

    /** {@code the Unity League at 34%}, after a pollster who "put" it there. */
    private static final Pattern POLLED =
            Pattern.compile("(?:^|, | and )(?<who>(?:the )?(?:\\p{Lu}[\\p{L}']*)(?: \\p{Lu}[\\p{L}']*){0,3}) at " + HOLE
                    + "(?=[,.]| and |$)");

    /** {@code depots in Nakuru, Eldoret and Kisumu}: the commas separate names. */
    private static final Pattern LIST =
            Pattern.compile(", \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)* and \\p{Lu}[^,]*$");

    /** A comma that separates no names of a list. */
    private static final Pattern END_COMMA = Pattern.compile(
            ", (?!(?:\\p{Lu}[\\p{L}'-]+(?:, | and ))+\\p{Lu}[\\p{L}'-]+(?:$|[.,;]| (?:in|on|at|by|to|from|for)\\b))");

    private static final Pattern SECOND_VALUE = Pattern.compile(
            "(?<=\u25ca.{0,200})(?<!between \\d{4}) and (?!\\d+ minutes)(?=another |[\\d$\u20ac\u00a3]|\\p{Lu}\\p{L}+ \\d|(?:"
                    + String.join("|", NumberWords.ONES.subList(2, 20)) + ") ).*$");
    private static final String ANY_DATE = "(?:(?:early|late|mid)[ -])?(?:(?:" + String.join("|", CalendarNames.MONTHS)
            + ")(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|\\d{1,2} (?:" + String.join("|", CalendarNames.MONTHS)
            + ")(?: \\d{4})?|\\d{4}|" + HOLE + ")";
    private static final Pattern FRONT_DATE = Pattern.compile("(?<front>(?:In|On|From|Since|By|During|Until|After) "
            + ANY_DATE + "|[Bb]etween \\d{4} and \\d{4}),? (?<rest>(?!to |and |or |of )[\\p{L}].*)");
    private static final Pattern RELATIVE =
            Pattern.compile(",? (?:which|who) (?=(?<end>(?:(?! (?:which|who|that|said) )[^;,])*\u25ca[^;]*))");
    private static final Pattern LAST_NOUN = Pattern.compile(
            "(?:\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:(?!\\b(?:the|is|are|was|were|has|have)\\b)[^,;])+|\\p{Lu}[\\p{L}.'-]+(?: (?:of )?\\p{Lu}[\\p{L}.'-]+)*)$");
    private static final Pattern PARTICIPLE = Pattern.compile(
            ", (?<verb>(?!includ|accord|compar|dur|regard|follow|cost|involv|cover|total|measur|contain|compris)\\p{Ll}{2,}ing)(?<rest> [^,;]*\u25ca.*)");
    private static final Pattern SAYS = Pattern.compile("\\b(?:said|says|say|according to)\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "(?<who>[^,\u25ca]+), (?:an?|the) [^,\u25ca]*?\\b(?<verb>\\p{Ll}+)(?<rest> (?:in|on|by|since|at|for) \u25ca[^,]*), ");
    private static final char COMMA_OF_A_NUMBER = '\u00b8';

    /** The clause around a value; empty if its parts cannot be determined. */
    static Optional<Clause> around(String sentence, Mention value, List<Speaker.Word> words) {
        String text = sentence.substring(0, value.start()) + HOLE + sentence.substring(value.end());
        int open = text.lastIndexOf('(', text.indexOf(HOLE));
        if (open >= 0 && text.indexOf(')', open) > text.indexOf(HOLE)) {
            return Optional.empty();
        }
        String spoken = text.replaceAll(" ?\\([^)\u25ca]*\\)", "").strip();
        text = withoutSpeaker(text, value, words)
                .replace(", by " + HOLE + ", ", " by " + HOLE + " ")
                .replaceAll(", by [^,\u25ca]*\\d[^,\u25ca]*, ", " ");
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
        String whole = value.kind() == Mention.Kind.DATE ? text.replaceFirst("^" + HOLE, "On " + HOLE) : text;
        return aside(whole)
                .or(() -> relative(whole))
                .or(() -> participle(whole))
                .or(() -> narrowed(whole))
                .or(() -> SAYS.matcher(spoken).find() ? Optional.empty() : narrowed(spoken))
                .map(Clause::withNumbers);
    }

    /** {@code In 2023 a kilo fetched 5 dong}, {@code From ◊ importers must prove}: a date without a comma follows the rest. */
    private static String withoutFront(String text) {
        Matcher front = FRONT_DATE.matcher(text);
        if (!front.matches()) {
            return text;
        }
        String lead = front.group("front");
        return untilComma(front.group("rest")).replaceFirst("[.,;: ]*$", "") + " "
                + Character.toLowerCase(lead.charAt(0)) + lead.substring(1);
    }

    /** {@code placed it in orbit, ending a gap of ◊}: a participle has the subject of the main verb. */
    private static Optional<Clause> participle(String text) {
        Matcher ing = PARTICIPLE.matcher(text);
        if (!ing.find()) {
            return Optional.empty();
        }
        String base = Verbs.baseOfParticiple(ing.group("verb"));
        return main(text.substring(0, ing.start()))
                .filter(main -> !WordLists.REPORTING.contains(main.verb))
                .map(main -> new Clause(
                        main.subject,
                        main.helper.matches("will|would|could|may") ? main.helper : "did",
                        "",
                        base + untilComma(ing.group("rest")).replaceAll("[.,;: ]+$", "")));
    }

    /** {@code The Lucia, a vessel built in ◊, left}: when was the Lucia built. */
    private static Optional<Clause> aside(String text) {
        Matcher aside = ASIDE.matcher(text);
        return aside.lookingAt() && Verbs.isParticiple(aside.group("verb"))
                ? Optional.of(new Clause(aside.group("who"), "was", "", aside.group("verb") + aside.group("rest")))
                : Optional.empty();
    }

    /** {@code the market for doors, which is worth ◊}: the clause of a pronoun has what it stands for as its subject. */
    private static Optional<Clause> relative(String text) {
        Matcher which = RELATIVE.matcher(text);
        if (!which.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, which.start());
        Matcher noun = LAST_NOUN.matcher(before);
        boolean subject = before.indexOf(',') < 0
                && before.split(" ", -1).length < 8
                && split(before + " it").isEmpty();
        String end = untilComma(which.group("end"));
        return subject || noun.find()
                ? split((subject ? before : noun.group()) + " " + end.replaceAll("[.,;: ]+$", ""))
                        .filter(clause -> clause.rest.contains(HOLE))
                : Optional.empty();
    }

    /** The subject of a sentence and its verb; empty if they cannot be determined. */
    static Optional<Clause> main(String sentence) {
        String text = withoutFront(sentence.replaceAll(" ?\\([^)]*\\)", "").replaceFirst("[.,;: ]+$", ""));
        Matcher front = FRONT.matcher(text);
        return split(front.matches() ? front.group("rest") : text)
                .map(clause -> new Clause(withoutAsides(clause.subject), clause.helper, clause.verb, clause.rest));
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
            } else if (verb <= out.indexOf(HOLE)
                    && word.reaches(value.start(), value.end())
                    && !OWN_OBJECT
                            .matcher(out)
                            .region(verb, out.length())
                            .useTransparentBounds(true)
                            .lookingAt()) {
                String tail = out.substring(verb);
                Matcher that = THAT.matcher(tail);
                out = that.find()
                        ? tail.substring(that.end())
                        : tail.replaceFirst("^(?: (?:in|on|at) (?:an? |the )?[\\p{L} ]{3,30}?)?, ", "")
                                .replaceFirst(
                                        "^ (?:reporters|[Pp]arliament|journalists|investors|MPs|deputies|lawmakers|analysts)(?: (?:in|on) \\p{Lu}\\p{L}+)? ",
                                        "");
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
                boolean split = !AFTER.contains(joint.group().strip())
                        || split(text.substring(0, joint.start())).isPresent();
                starts.add(split ? joint.end() : 0);
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
                        "^(?:But|And|Yet|Meanwhile,|However,|Still,|Also,|Instead,|Earlier,|Separately,|Overall,|Outside,)"
                                + " ",
                        "");
        String behind = "";
        clause = withoutFront(clause);
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
        if (LIST.matcher(subject).find()) {
            return subject;
        }
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
        Matcher comma = END_COMMA.matcher(rest);
        String out = comma.find(Math.max(0, hole)) ? rest.substring(0, comma.start()) : rest;
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
                || ((Verbs.isPast(word) || Verbs.isParticiple(word)) && !WordLists.ADJECTIVES_ON_ED.contains(word))
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
        for (int i = 1; i + 1 < words.size(); i++) {
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
        String word = words.get(i).replaceFirst(",$", "");
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
        boolean base = WordLists.PRESENT_VERBS.contains(low) && !low.endsWith("s");
        if ((PLURAL_VERBS.contains(low) || base)
                && (Counted.isPlural(before) || before.equals("they"))
                && !followedByVerb(words, i)) {
            return true;
        }
        if (Verbs.baseOfPresent(low).isPresent() && followedByVerb(words, i)) {
            return false; // durian exports fell
        }
        if (Verbs.baseOfPresent(low).isPresent()) {
            return (!BEFORE_NOUN.contains(before) || before.equals("that"))
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

    private static boolean followedByVerb(List<String> words, int i) {
        String next = i + 1 < words.size() ? words.get(i + 1).toLowerCase(Locale.ROOT) : "";
        return HELPERS.contains(next) || Verbs.isIrregularPast(next);
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
            if (HELPERS.contains(words.get(i))
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
