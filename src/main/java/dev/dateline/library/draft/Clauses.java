package dev.dateline.library.draft;

import dev.dateline.library.draft.Clause.Kind;
import dev.dateline.library.draft.Word.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the clauses of a sentence. */
final class Clauses {
    private static final String STOPS = ",;:()\"\u201c\u201d\u2013\u2014-";
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom", "where");
    private static final Set<String> SUBORDINATE = WordLists.words("subordinate");
    private static final Set<String> RATES = WordLists.words("rates");
    private static final Set<String> NO_SUBJECTS = Set.of("there", "here");

    private static final int LONGEST_JOINED = 16; // words

    private final TaggedSentence sentence;
    private final FiniteVerbs finite;
    private final Subjects subjects;
    private final List<Part> parts = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();

    /** A stretch of words between two signs or joining words. */
    private record Part(int from, int to, int verb) {}

    private Clauses(TaggedSentence sentence) {
        this.sentence = sentence;
        this.finite = new FiniteVerbs(sentence);
        this.subjects = new Subjects(sentence);
    }

    /** The clauses in their order. Quotations have none. */
    static List<Clause> of(TaggedSentence sentence) {
        Clauses clauses = new Clauses(sentence);
        clauses.split();
        for (int i = 0; i < clauses.parts.size(); i++) {
            clauses.read(i);
        }
        return List.copyOf(clauses.clauses);
    }

    /** Whether a word begins a relative clause. */
    static boolean isRelative(Word word) {
        return RELATIVE.contains(word.low()) && !word.text().equals("WHO");
    }

    /** The first main clause; empty if none is found. */
    static Optional<Clause> main(TaggedSentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.kind() == Kind.MAIN)
                .findFirst();
    }

    private void split() {
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean end = i == sentence.size();
            boolean stop = !end && isStop(i);
            if (!end && !stop && !(i > from && begins(i, from))) {
                continue;
            }
            if (i > from && !quoted) {
                parts.add(new Part(from, i, finite.between(from, i)));
            }
            if (stop && sentence.at(i).text().equals("\"")) {
                quoted = !quoted;
            }
            from = stop ? i + 1 : i;
        }
    }

    private boolean isStop(int i) {
        String text = sentence.at(i).text();
        return STOPS.contains(text)
                && !sentence.at(i + 1).low().matches("(?:19|20)\\d\\d")
                && !subjects.isInList(i)
                && !(text.equals("-")
                        && sentence.at(i).start() == sentence.at(i - 1).end());
    }

    /** Whether a new part begins at a word inside a stretch without signs. */
    private boolean begins(int i, int from) {
        Word word = sentence.at(i);
        String low = word.low();
        int stop = stop(i);
        if (word.is(Tag.CCONJ)) {
            return finite.between(from, i) >= 0 && beginsBehind(i, stop);
        }
        if (isRelative(word)) {
            return finite.between(i + 1, stop) >= 0;
        }
        if (low.equals("that") && !sentence.at(i - 1).is(Tag.ADP)) {
            return finite.between(i + 1, stop) >= 0
                    && !(sentence.at(i + 1).isNoun() && finite.between(i + 2, stop) < 0);
        }
        if (isSubordinating(i)) {
            int verb = finite.between(i + 1, stop);
            return verb > i + 1 && subjects.isBetween(i + 1, verb) && finite.between(from, i) >= 0;
        }
        if (isBehindRelative(i, from)) {
            return true;
        }
        int relative = i;
        while (relative < stop && !sentence.at(relative).low().equals("that")) {
            relative++;
        }
        int verb = finite.between(i, relative);
        return verb > i
                && isBehindSaying(i, from)
                && finite.between(from, i) >= 0
                && !word.is(Tag.ADP, Tag.PART, Tag.VERB, Tag.AUX, Tag.ADV)
                && !isTime(i)
                && !sentence.at(verb - 1).is(Tag.CCONJ)
                && subjects.isBetween(i, verb);
    }

    /** Whether a word is {@code cut} of {@code a vaccine that needs one dose cut cases}. */
    private boolean isBehindRelative(int i, int from) {
        boolean opened = isRelative(from)
                && !parts.isEmpty()
                && parts.get(parts.size() - 1).verb < 0
                && parts.get(parts.size() - 1).to == from
                && finite.between(from + 1, i) >= 0;
        return opened
                && sentence.at(i).is(Tag.VERB, Tag.AUX)
                && !sentence.at(i).low().endsWith("ing")
                && !sentence.at(i - 1).is(Tag.AUX, Tag.ADV, Tag.PART, Tag.CCONJ, Tag.ADP)
                && finite.between(i, i + 1) == i
                && !finite.mayBeReduced(i, from);
    }

    private boolean isSubordinating(int i) {
        return SUBORDINATE.contains(sentence.at(i).low())
                && !sentence.at(i + 1).low().matches("\\d{4}")
                && !DateFinder.isMonthOrWeekday(sentence.at(i + 1).text());
    }

    /** Whether the verb before a word, or before its time, reports: {@code said on Thursday its profit}. */
    private boolean isBehindSaying(int i, int from) {
        int verb = i - 1;
        while (verb > from && isTime(verb)) {
            verb--;
        }
        boolean passive = sentence.at(verb - 1).base().equals("be");
        return sentence.at(verb).is(Tag.VERB)
                && WordLists.REPORTING.contains(sentence.at(verb).base())
                && (!passive || sentence.at(verb).base().equals("tell"));
    }

    private boolean isTime(int i) {
        Word word = sentence.at(i);
        boolean day = DateFinder.isMonthOrWeekday(sentence.at(i - 1).text().replace(".", ""))
                || DateFinder.isMonthOrWeekday(sentence.at(i + 1).text());
        boolean led = word.low().matches("on|in")
                && (isTime(i + 1) || sentence.at(i + 1).is(Tag.NUM));
        return led
                || word.low().matches("last|this|earlier|late|week|month|year|yesterday|today")
                || DateFinder.isMonthOrWeekday(word.text().replace(".", ""))
                || (day && word.is(Tag.NUM));
    }

    /** Whether a clause begins behind "and" or "but": a verb, or a subject and its verb. */
    private boolean beginsBehind(int and, int stop) {
        int i = and + 1;
        while (sentence.at(i).is(Tag.ADV)) {
            i++;
        }
        Word first = sentence.at(i);
        if (first.is(Tag.AUX) || (first.is(Tag.VERB) && !first.low().endsWith("ing"))) {
            return true;
        }
        int verb = finite.between(i, stop);
        return verb > i && !first.is(Tag.ADP) && subjects.isBetween(i, verb);
    }

    private int stop(int from) {
        int i = from;
        while (i < sentence.size() && !isStop(i)) {
            i++;
        }
        return i;
    }

    private void read(int index) {
        Part part = parts.get(index);
        if (part.verb < 0) {
            tail(part);
            return;
        }
        Word first = sentence.at(part.from);
        String low = first.low();
        boolean subject = part.verb == part.from + 1; // a speech that lasted an hour
        if (isRelative(first) || (low.equals("that") && (subject || !isToldBefore(part.from)))) {
            relative(index);
        } else if (low.equals("that")
                || (first.is(Tag.CCONJ) && sentence.at(part.from + 1).low().equals("that"))) {
            add(Kind.TOLD, part.from + (low.equals("that") ? 1 : 2), part);
        } else if (isSubordinating(part.from) && part.verb > part.from + 1) {
            add(Kind.SUBORDINATE, part.from + 1, part);
        } else if (part.from > 0 && isBehindSaying(part.from, 0) && !isStop(part.from - 1)) {
            add(Kind.TOLD, part.from, part);
        } else {
            main(index);
        }
    }

    /** The clause of a present participle, which has the subject of the clause before. */
    private void tail(Part part) {
        Word first = sentence.at(part.from);
        boolean participle = first.is(Tag.VERB)
                && !WordLists.REPORTING.contains(first.base())
                && !first.low().matches("including|according|following");
        if (clauses.isEmpty() || !participle) {
            return;
        }
        Clause before = clauses.get(clauses.size() - 1);
        boolean past = before.kind() == Kind.MAIN
                && before.finite().is(Tag.VERB)
                && !WordLists.REPORTING.contains(before.base());
        if (past) {
            clauses.add(new Clause(
                    sentence, Kind.TAIL, before.from(), before.subjectTo(), part.from, part.to, joined(part), ""));
        }
    }

    /** Whether a verb of saying is the verb before a "that": {@code told the house that}. */
    private boolean isToldBefore(int that) {
        if (sentence.at(that - 1).is(Tag.CCONJ)) {
            return clauses.stream().anyMatch(clause -> clause.kind() == Kind.TOLD);
        }
        for (int i = that - 1; i >= Math.max(0, that - 12) && !isStop(i); i--) {
            if (sentence.at(i).is(Tag.VERB)) {
                return WordLists.REPORTING.contains(sentence.at(i).base());
            }
        }
        return false;
    }

    private void relative(int index) {
        Part part = parts.get(index);
        boolean subject = part.verb == part.from + 1 || onlyAdverbs(part.from + 1, part.verb);
        int noun = sentence.at(part.from - 1).is(Tag.PUNCT) ? part.from - 1 : part.from;
        if (!subject || sentence.at(part.from - 1).is(Tag.ADP)) {
            return;
        }
        int start = subjects.nounStart(noun);
        String word = sentence.at(part.verb).low();
        boolean agrees = agrees(noun - 1, word);
        if (!agrees && sentence.at(start - 1).low().equals("of")) { // exports of rye, which are worth
            agrees = agrees(start - 2, word);
            start = subjects.nounStart(start - 1);
        }
        boolean named = sentence.at(noun - 1).isCapital() || noun == part.from;
        boolean unclear = (!named || RATES.contains(sentence.at(part.verb).base()))
                && sentence.at(start - 1).is(Tag.ADP)
                && sentence.at(start - 2).isNoun(); // trade with Togo, which stood at 4m euros
        if (start < noun && agrees && !unclear && !sentence.at(start).low().equals("worth")) {
            found(Kind.RELATIVE, start, noun, part);
        }
    }

    private void found(Kind kind, int from, int subjectTo, Part part) {
        found(kind, from, subjectTo, part, "");
    }

    private void found(Kind kind, int from, int subjectTo, Part part, String front) {
        clauses.add(new Clause(sentence, kind, from, subjectTo, part.verb, part.to, joined(part), front));
    }

    private boolean agrees(int noun, String verb) {
        boolean many = Counted.isPlural(sentence.at(noun).low());
        return !(many && verb.matches("is|was|has")) && (many || !verb.matches("are|were|have"));
    }

    private boolean onlyAdverbs(int from, int to) {
        return sentence.words().subList(Math.min(from, to), to).stream().allMatch(word -> word.is(Tag.ADV));
    }

    private void add(Kind kind, int from, Part part) {
        int start = subjects.start(kind == Kind.TOLD ? subjects.behindHearer(from, part.verb) : from, part.verb);
        Part before = parts.get(Math.max(0, parts.indexOf(part) - 1));
        boolean list = before.to == part.from - 1
                && before.verb < 0
                && sentence.at(before.from).isNoun()
                && !sentence.at(start).is(Tag.DET)
                && sentence.text(start, part.verb).matches("\\p{Ll}+ and .*"); // damage to schools, roads and ports
        if (list) {
            return;
        }
        if (start < part.verb - 1 && sentence.at(part.verb - 1).low().matches("it|he|she|they|we")) {
            return; // about half of the doses it had ordered
        }
        boolean since = sentence.at(part.from - 1).text().equals(",")
                && sentence.words().subList(start, part.verb).stream()
                        .anyMatch(word -> word.low().equals("since")); // the first deal since fighting broke out
        if (start < part.verb && (since || subjects.isNone(start, part.verb))) {
            return;
        }
        if (start < part.verb && !NO_SUBJECTS.contains(sentence.at(start).low())) {
            found(kind, start, subjects.end(start, part.verb), part, kind == Kind.MAIN ? front(part, start) : "");
        } else if (start == part.verb && !clauses.isEmpty()) {
            shared(kind, part);
        }
    }

    /** The time or place before a subject: {@code In 2025 the firms held}, {@code In April, a fire broke out}. */
    private String front(Part part, int subject) {
        if (sentence.at(part.from).is(Tag.ADP, Tag.SCONJ) && subject > part.from) {
            return sentence.text(part.from, subject);
        }
        int index = parts.indexOf(part);
        Part before = index > 0 ? parts.get(index - 1) : part;
        boolean front = index > 0
                && before.verb < 0
                && before.to == part.from - 1
                && sentence.at(before.from).is(Tag.ADP);
        return front ? sentence.text(before.from, before.to) : "";
    }

    /** The word after a short clause that follows without a sign and can be understood with this one. */
    private int joined(Part part) {
        int next = parts.indexOf(part) + 1;
        if (next == parts.size() || parts.get(next).from != part.to || parts.get(next).verb < 0) {
            return part.to;
        }
        Part clause = parts.get(next);
        String word = sentence.at(clause.from).low();
        boolean joins = Set.of("that", "who", "which", "when", "until", "if", "before", "because", "since")
                        .contains(word)
                && !(word.equals("that") && isToldBefore(clause.from))
                && !(word.equals("since") && sentence.at(clause.verb - 1).is(Tag.PRON));
        return joins && clause.to - clause.from <= LONGEST_JOINED ? clause.to : part.to;
    }

    /** A main clause: its subject is in the same part, before asides, or that of the clause before. */
    private void main(int index) {
        Part part = parts.get(index);
        int start = subjects.start(part.from, part.verb);
        boolean reduced = isReduced(index) && index > 0 && parts.get(index - 1).verb < 0;
        if (start < part.verb && !reduced) {
            if (!isApposition(index)) {
                add(Kind.MAIN, part.from, part);
            }
            return;
        }
        boolean and = sentence.at(part.from).is(Tag.CCONJ);
        int head = index - 1;
        int first = -1;
        while (!and && head >= 0 && (parts.get(head).verb < 0 || isInRelative(head) || isReduced(head))) {
            if (parts.get(head).verb < 0 && isSubject(parts.get(head))) {
                first = head;
            }
            head--;
        }
        if (first >= 0 && isReduced(index)) {
            Part noun = parts.get(first);
            found(Kind.REDUCED, subjects.start(noun.from, noun.to), noun.to, part);
        } else if (first >= 0) {
            Part noun = parts.get(first);
            int begin = subjects.start(noun.from, noun.to);
            found(Kind.MAIN, begin, noun.to, part, front(noun, begin));
        } else if (!clauses.isEmpty() && (and || !finite.mayBeReduced(part.verb, part.verb))) {
            shared(Kind.MAIN, part);
        }
    }

    /** Whether a part is a participle before the verb of its subject: {@code The fine, imposed in May, is the highest}. */
    private boolean isReduced(int index) {
        Part part = parts.get(index);
        return finite.mayBeReduced(part.verb, part.verb)
                && parts.subList(index + 1, parts.size()).stream()
                        .anyMatch(later -> later.verb >= 0 && onlyAdverbs(later.from, later.verb));
    }

    /** Whether a part only adds to the one before: {@code it had 970 officers, 39% of the number planned}. */
    private boolean isApposition(int index) {
        Part part = parts.get(index);
        boolean comma = part.from > 0 && sentence.at(part.from - 1).text().equals(",");
        return index > 0
                && comma
                && parts.get(index - 1).verb >= 0
                && finite.mayBeReduced(part.verb, part.from)
                && !WordLists.REPORTING.contains(sentence.at(part.verb).base());
    }

    /** Whether a part is a relative clause or its second half: {@code which was founded in 1907 and employs}. */
    private boolean isInRelative(int index) {
        Part part = parts.get(index);
        boolean second = index > 0
                && sentence.at(part.from).is(Tag.CCONJ)
                && parts.get(index - 1).to == part.from
                && isRelative(parts.get(index - 1).from);
        return second || isRelative(part.from);
    }

    private boolean isRelative(int from) {
        return isRelative(sentence.at(from)) || sentence.at(from).low().equals("that");
    }

    /** Whether a part without a verb may be a subject before an aside. */
    private boolean isSubject(Part part) {
        Word first = sentence.at(part.from);
        return first.is(Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.PRON, Tag.CCONJ, Tag.ADV)
                && !isRelative(first)
                && !first.low().equals("worth");
    }

    /** The clause of a verb that has the subject of the clause before: {@code and halted output}. */
    private void shared(Kind kind, Part part) {
        Clause last = clauses.get(clauses.size() - 1);
        int index = parts.indexOf(part);
        boolean opinion = index > 0
                && parts.get(index - 1).to == part.from
                && isRelative(parts.get(index - 1).from)
                && isBehindSaying(part.from, parts.get(index - 1).from);
        if (opinion) {
            return; // a plan which economists said could cost
        }
        if (last.kind() == Kind.RELATIVE && last.to() == part.from) {
            if (sentence.at(parts.get(index - 1).from - 1).text().equals(",")) {
                found(Kind.RELATIVE, last.from(), last.subjectTo(), part);
            }
            return; // a walkout that left ships waiting and cost exporters
        }
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause before = clauses.get(i);
            boolean apart = before.kind() == Kind.TOLD
                    && sentence.at(part.from - 1).text().equals(",")
                    && !sentence.at(part.from).is(Tag.VERB, Tag.AUX);
            apart |=
                    sentence.at(part.verb).low().matches("is|was|has|does") && QuestionMaker.isPlural(before.subject());
            if (!apart && before.kind() != Kind.RELATIVE && before.kind() != Kind.SUBORDINATE) {
                Word verb = sentence.at(part.verb);
                boolean bare =
                        verb.low().equals(verb.base()) || (Verbs.isParticiple(verb.low()) && !Verbs.isPast(verb.low()));
                if (before.finite().is(Tag.AUX) && before.mainVerb() > before.verb() && verb.is(Tag.VERB) && bare) {
                    return; // will raise the limit, and introduce
                }
                boolean said = before.base().equals("say")
                        && part.from == part.verb
                        && before.mainVerb() + 1 < before.to()
                        && sentence.at(before.to()).text().equals(",");
                if (said) { // He said trade, which had grown, was expected
                    found(Kind.TOLD, before.mainVerb() + 1, before.to(), part);
                    return;
                }
                boolean passive = before.isPassive()
                        && before.finite().low().matches("was|were")
                        && finite.mayBeReduced(part.verb, part.verb);
                if (passive && !finite.needsObject(part.verb)) {
                    return; // was injured and died in May
                }
                boolean told = before.kind() == Kind.TOLD && kind == Kind.MAIN;
                boolean reduced = part.from == part.verb
                        && sentence.at(part.from - 1).text().equals(",")
                        && finite.mayBeReduced(before.verb(), before.from())
                        && sentence.at(before.to()).text().equals(","); // A motion proposed by Kenya, which failed, was
                found(
                        passive ? Kind.REDUCED : told ? Kind.TOLD : kind,
                        before.from(),
                        reduced ? before.to() : before.subjectTo(),
                        part);
                return;
            }
        }
    }
}
