package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The verb of a clause and the words behind it, divided at a value.
 *
 * @param clause the clause
 * @param from the first word of the value; the end of the clause if the value is in the subject
 * @param to the word after the value
 * @param told whether somebody claims it, so that {@code had fallen} becomes {@code fell}
 */
record Predicate(Clause clause, int from, int to, boolean told) {
    private static final Set<String> DETACHED = WordLists.words("detached");

    private static final Pattern TIME = Pattern.compile(
            "(?:in|on|during|since|between) (?:(?:the|first|last|second|half|of|this|\\p{Ll}+ (?:days|weeks|months|years|quarter)|\\p{Lu}\\p{Ll}+|and|year|month|week|to|\\d+) ?)+");

    /** Matches another figure that only compares, and the end of a price's change. */
    private static final Pattern COMPARISON = Pattern.compile(
            "(?:^| )(?:compared (?:with|to)|versus|(?:up|down) from|against (?=\\P{L}{0,3}\\d)|to (?:her|his|its|their|\\p{Lu}[\\p{L}-]+'s) (?=\\d)"
                    + "|to (?:close|trade|end|settle|finish)\\b(?: at)?(?= |$)).*$");

    private static final Pattern WORTH = Pattern.compile(
            "^worth (?:an? |about |some |around |nearly |more than )*(?:combined |total )?\\P{Ll}{0,4}\\d.*?(?= (?:in|on|at|for|from|to|with|by|since) |$)");

    /** Matches another level or change behind a verb of change: {@code to 4,809 square kilometres}. */
    private static final Pattern LEVEL = Pattern.compile(
            "(?:^| )(?:to|from|by|at) (?:about |around |nearly |a record |almost |more than |just )?(?:\\p{Lu}{0,3}[\\p{Sc}]|\\p{Lu}\\p{Ll}\\.? ?)?(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*+(?! to \\d{1,2} \\p{Lu})(?! \\p{Lu}(?!\\p{Ll}+ (?:dollars|pounds|pesos|francs|rupees|shillings|kron|crowns)))(?:(?:bn|m|tn)(?: \\p{Ll}{3,})?| ?%| (?:per cent|percentage points|percent|basis points|won|yen|yuan|baht|taka|rand|(?:million|billion|trillion|lakh|crore)(?: (?:\\p{Lu}\\p{Ll}+ )?(?!an? )\\p{Ll}+)?|square \\p{Ll}+|(?:\\p{Lu}\\p{Ll}+ )?\\p{Ll}{3,}s\\b))?(?: of (?:gross domestic product|GDP|national income))?(?: a (?!year|month|week|quarter)\\p{Ll}+)?(?:(?: in)? (?:\\p{Lu}\\p{Ll}+|\\d{4}|the previous \\p{Ll}+)(?: \\d{4})?(?= |$)| a (?:year|month|week|quarter) (?:earlier|before|ago))?");

    private static final Pattern CHANGE = Pattern.compile(
            "(?<=^| )(?:about |nearly |more than )?\\d[\\d.,]*(?: ?%|pc|pct| per cent| percentage points| percent| basis points)(?= |$)|(?:^| )by (?:[\\p{Ll}-]+ ){1,4}points?(?= |$)");

    private TaggedSentence sentence() {
        return clause.sentence();
    }

    /** The last verb before the value: {@code reach} of {@code is expected to reach 3%}. */
    int headVerb() {
        for (int i = from - 1; i > clause.verb(); i--) {
            boolean have = sentence().at(i).low().equals("have")
                    && sentence().at(i - 1).low().equals("to");
            if (have
                    || (sentence().at(i).is(Tag.VERB) && !sentence().at(i).low().endsWith("ing"))) {
                return i;
            }
        }
        return clause.verb();
    }

    /**
     * The verb "and" that begins a second predicate before the value: {@code will cut jobs and delay ...}; -1 if there
     * is none.
     */
    private int second() {
        for (int i = from - 1; i > clause.mainVerb(); i--) {
            Word next = sentence().at(i + 1);
            boolean verb = next.is(Tag.VERB)
                    || (next.low().equals("to") && sentence().at(i + 2).is(Tag.VERB));
            if (sentence().at(i).is(Tag.CCONJ) && verb && (clause.isInverted() || !next.is(Tag.VERB))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the verb becomes the simple past: {@code had fallen} in a report, {@code has sent}. */
    private boolean isPluperfect() {
        boolean had = told && clause.finite().low().equals("had") && !isLasting();
        boolean has = clause.finite().low().matches("has|have") && !isLasting();
        return (had || has)
                && clause.mainVerb() > clause.verb()
                && sentence().at(clause.mainVerb()).is(Tag.VERB)
                && !sentence().at(clause.mainVerb()).low().endsWith("ing");
    }

    private boolean isLasting() {
        return (sentence().text(clause.verb(), clause.to()) + " " + clause.front())
                .matches(
                        "(?i).*\\b(?:since|so far|already|ever|never|not|been \\p{Ll}+ing|yet|until|longer|(?:for|over) (?:the |more than |about |almost |nearly )?(?:[\\p{L}\\d]+ )?(?:days|weeks|months|years|decades|year|decade))\\b.*");
    }

    /** Whether the article announces something that may have happened when the question is asked. */
    private boolean isPlan() {
        return !told && clause.finite().low().equals("will") && clause.mainVerb() > clause.verb();
    }

    private boolean isPluperfectPassive() {
        return isPluperfect() && clause.isPassive();
    }

    /** The words before the subject in a question: {@code did}, {@code was}, {@code will}. */
    String helper(boolean plural) {
        if (clause.kind() == Clause.Kind.REDUCED || isPluperfectPassive()) {
            return plural ? "were" : "was";
        }
        return isPluperfect()
                ? "did"
                : isPlan()
                        ? (plural ? "were" : "was")
                        : !clause.isInverted()
                                ? clause.helper()
                                : told
                                        ? clause.finite()
                                                .low()
                                                .replace("would", "will")
                                                .replace("had", plural ? "have" : "has")
                                        : clause.finite().low();
    }

    /** The words between the subject and the value in a question, up to a word. */
    String before(int end) {
        int main = clause.mainVerb();
        int second = second();
        String verbs = clause.kind() == Clause.Kind.REDUCED
                ? clause.finite().low()
                : isPluperfectPassive()
                        ? sentence().at(main).low()
                        : isPluperfect() || !clause.isInverted()
                                ? sentence().at(main).base()
                                : sentence().text(clause.verb() + 1, second < 0 ? main + 1 : main);
        int rest = second < 0 ? main + 1 : second + 1;
        if (clause.kind() == Clause.Kind.REDUCED) {
            rest = clause.verb() + 1;
        } else if ((main == clause.verb() && clause.isInverted()) || from < main) {
            verbs = ""; // from < main: will on Monday begin
        }
        return loose((isPlan() ? "to " : "") + verbs + " " + sentence().text(rest, Math.max(rest, end)));
    }

    /** The predicate of the statement, with the value; empty if there is no sound one. */
    String stated(boolean plural) {
        int main = clause.mainVerb();
        if (clause.kind() == Clause.Kind.TAIL || from < main) {
            return "";
        }
        if (from >= clause.to()) {
            return clause.kind() == Clause.Kind.REDUCED ? "" : whole();
        }
        String lead = before(from);
        boolean alone = clause.kind() != Clause.Kind.REDUCED
                && !isPluperfectPassive()
                && (isPluperfect() || !clause.isInverted());
        String verb = isPluperfect()
                ? Verbs.pastOfParticiple(sentence().at(main).low())
                : clause.finite().low();
        String base = sentence().at(main).base();
        String verbs = !alone ? helper(plural) + " " + lead : verb + lead.substring(base.length());
        boolean changes = NumberQuestion.isChange(sentence().at(headVerb()).base());
        return (changes ? alone(verbs) : verbs) + " " + sentence().text(from, to) + " "
                + (changes ? alone(behind()) : behind());
    }

    /** The predicate of a question that asks for the subject: {@code have died of cholera}. */
    String whole() {
        int main = clause.mainVerb();
        String verbs = isPluperfectPassive()
                ? (clause.finite().low().equals("has") ? "was " : "were ")
                        + sentence().at(main).low()
                : isPluperfect()
                        ? Verbs.pastOfParticiple(sentence().at(main).low())
                        : sentence().text(clause.verb(), main + 1);
        return loose(verbs + " " + behind(main + 1));
    }

    String behind() {
        return behind(to);
    }

    /** The words behind an index, up to a second predicate. */
    private String behind(int index) {
        int end = index;
        if (index > clause.mainVerb() + 1 && sentence().at(index).is(Tag.CCONJ)) {
            return time(index + 1); // a force of 5,550 troops and police
        }
        while (end < clause.to() && !isSecond(end)) {
            end++;
        }
        String time = end == clause.to() || !sentence().at(end + 1).is(Tag.NUM) ? "" : time(end + 1);
        end = end == clause.to() ? clause.joined() : end;
        while (end > index && sentence().at(end - 1).is(Tag.PUNCT, Tag.CCONJ)) {
            end--;
        }
        String rest = WORTH.matcher(
                        COMPARISON.matcher(sentence().text(index, end)).replaceFirst(""))
                .replaceFirst("");
        return loose(rest + " " + time);
    }

    /** The time behind a second number, which belongs to both: {@code 96 cases and 8 deaths in the first half of 2026}. */
    private String time(int second) {
        int i = second;
        while (i < clause.to() && sentence().at(i).is(Tag.NUM, Tag.SYM, Tag.ADJ, Tag.NOUN, Tag.ADV)) {
            i++;
        }
        String rest = sentence().text(i, clause.to());
        return i > second && TIME.matcher(rest).matches() ? rest : "";
    }

    private boolean isSecond(int i) {
        if (!sentence().at(i).is(Tag.CCONJ)) {
            return false;
        }
        Word next = sentence().at(i + 1);
        boolean verb = next.is(Tag.NOUN) && sentence().at(i + 2).is(Tag.DET, Tag.PRON); // cut jobs and delay the move
        boolean between = sentence().text(clause.verb(), i).matches(".*\\b(?:between|both)\\b.*");
        return verb
                || (next.is(Tag.DET) && !between && to < clause.to())
                || next.is(Tag.VERB, Tag.AUX)
                || (next.is(Tag.NUM) && !sentence().at(i - 1).is(Tag.NUM))
                || (next.is(Tag.ADP) && isFigure(i + 2))
                || sentence().at(i + 2).low().equals("further")
                || next.low().matches("to|that|another|thus");
    }

    private boolean isFigure(int i) {
        return sentence().at(i).is(Tag.NUM)
                || DateFinder.isMonthOrWeekday(sentence().at(i).text());
    }

    /** The words without those that lose their sense alone: now, also, still. */
    private static String loose(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.strip().split(" +", -1)) {
            out.append(DETACHED.contains(word) ? "" : word + " ");
        }
        return out.toString().strip();
    }

    /** The words without a second level: "by 9% to 688m" has two, and each gets its question. */
    static String alone(String words) {
        String now = words.replaceAll(
                "( from [^ ]*\\d[^ ]*(?: per ?cent|%)?) (?:(?:this|last) (?:year|month|week|quarter)\\b|\\p{L}+ \\p{L}+s (?:ago|earlier|before))",
                "$1");
        return CHANGE.matcher(LEVEL.matcher(now).replaceAll(""))
                .replaceFirst("")
                .replaceAll(" +", " ")
                .strip();
    }
}
