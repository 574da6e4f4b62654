package dev.dateline.library.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a sentence, divided at commas, conjunctions and relative pronouns, each with its verb. */
final class Clauses {
    /** What a part is to the sentence. */
    private enum Kind {
        /** Has a subject and a verb of its own. */
        MAIN,
        /** Begins with a verb and has the subject of the part before it. */
        SHARED,
        /** Begins behind a relative pronoun. */
        RELATIVE,
        /** Describes the subject of its sentence, at the beginning or between commas. */
        ASIDE,
        /** Follows a comma and has no subject: {@code killing two}. */
        TAIL
    }

    /** A part from one word to before another; the verb is -1 if there is none. */
    private record Part(Kind kind, int from, int to, int verb) {}

    private static final Pattern TIME_OR_PLACE =
            Pattern.compile("(?:In|On|At|During|Since|After|By|Last|Earlier|Between|From|Until) .*");
    private static final Pattern DATED = Pattern.compile("\\p{L}+ (?:\\d{4} and |the \\p{Ll}+ to )?" + Clause.HOLE);
    /** {@code a town of ◊}, {@code a union with ◊}. */
    private static final Pattern HAS = Pattern.compile("(?:an?|the) .*\\b(?:of|with) " + Clause.HOLE);

    private static final int LONGEST_FRONT = 7; // words that may be moved to the end

    private final Grammar grammar;
    private final List<Part> parts = new ArrayList<>();
    private Kind kind = Kind.MAIN;
    private int from;
    private int verb = -1;

    Clauses(String text) {
        this.grammar = new Grammar(text);
        for (int i = 0; i <= grammar.size(); i++) {
            i = read(i);
        }
    }

    @Override
    public String toString() {
        return parts.stream()
                .map(part -> part.kind + " [" + grammar.text(part.from, part.to) + "] " + grammar.word(part.verb))
                .toList()
                .toString();
    }

    /** Reads one word; the position of the last word read. */
    private int read(int i) {
        if (i == from && grammar.isSubordinate(i)) {
            from = i + 1;
        } else if (grammar.isStop(i)) {
            next(Kind.MAIN, i, i + 1);
        } else if (grammar.isComma(i)) {
            return comma(i);
        } else if (grammar.isRelative(i) && i > from) {
            return relative(i);
        } else if (verb >= 0 && grammar.isSubordinate(i)) {
            next(Kind.MAIN, i, i + 1);
        } else if (verb >= 0 && grammar.isAnd(i)) {
            and(i, i);
        } else if (verb < 0
                && grammar.isFinite(i, from)
                && (i > from || kind == Kind.SHARED || kind == Kind.RELATIVE)) {
            verb = i;
            kind = kind == Kind.TAIL && grammar.isComma(i - 1) ? Kind.MAIN : kind;
        } else if (verb >= 0 && i > verb + 1 && isSaying(verb) && grammar.isFinite(i, verb + 1)) {
            next(Kind.MAIN, verb + 1, behindAudience(verb + 1));
            verb = i;
        }
        return i;
    }

    /** The word behind the audience: {@code told reporters in Oslo prices would rise}. */
    private int behindAudience(int at) {
        if (!grammar.word(at - 1).matches("told|tells?")) {
            return at;
        }
        boolean where = grammar.isPreposition(at + 1) && grammar.isCapital(at + 2);
        return where ? at + 3 : at + 1;
    }

    /** {@code said prices would rise}: a statement without "that" follows. */
    private boolean isSaying(int at) {
        return Verbs.isSaying(grammar.word(at)) && !Verbs.isNounToo(grammar.word(at));
    }

    private void next(Kind other, int end, int begin) {
        if (end > from) {
            parts.add(new Part(kind, from, end, verb));
        }
        kind = other;
        from = begin;
        verb = -1;
    }

    /** An "and" that joins clauses, not nouns. */
    private boolean and(int and, int end) {
        int found = grammar.verbIn(and + 1);
        if (verb >= 0 && grammar.isHelper(verb) && grammar.isParticiple(and + 1)) {
            next(Kind.SHARED, end, and + 1);
            verb = and + 1;
            return true;
        }
        if (found < 0) {
            return false;
        }
        next(
                found <= and + 2 && !grammar.isCapital(and + 1) && isVerbFirst(and + 1, found)
                        ? Kind.SHARED
                        : Kind.MAIN,
                end,
                and + 1);
        return true;
    }

    private boolean isVerbFirst(int at, int found) {
        return found == at || grammar.word(at).matches("\\p{Ll}+ly|then|also|thereby|later|now|has|had|have|is|was");
    }

    private int comma(int i) {
        int behind = i + 1;
        if (grammar.isAnd(behind)) {
            if (!and(behind, i) && verb >= 0) {
                next(Kind.TAIL, i, behind + 1);
            }
            return behind;
        }
        if (grammar.isRelative(behind)) {
            return clauseBehind(i, behind);
        }
        boolean opening = verb < 0 && from < i && isOpening(from);
        if (opening || grammar.isSubordinate(behind) || ((verb >= 0 || kind == Kind.TAIL) && isClause(behind))) {
            if (opening) {
                kind = Kind.ASIDE;
            }
            next(Kind.MAIN, i, behind);
            return i;
        }
        int end = aside(behind);
        if (verb < 0 && end > 0) {
            parts.add(new Part(Kind.ASIDE, behind, end, -1));
            return end;
        }
        if (verb >= 0 && !isList(i)) {
            next(Kind.TAIL, i, behind);
        }
        return i;
    }

    /** {@code In May}, {@code Founded in 1964}: words before the subject. */
    private boolean isOpening(int at) {
        return grammar.isPreposition(at)
                || grammar.isQuoted(at)
                || grammar.isSubordinate(at)
                || Verbs.isParticiple(grammar.word(at))
                || grammar.word(at)
                        .matches(
                                "\\p{Lu}\\p{Ll}+(?:ly|ing)|Last|Next|This|Earlier|Later|Meanwhile|However|Still|Also|Instead");
    }

    /** Whether the words behind a comma are a clause with a subject. */
    private boolean isClause(int at) {
        int found = grammar.verbIn(at);
        boolean timed = false;
        for (int i = at; i < found; i++) {
            timed |= grammar.isTimed(i);
        }
        return found > at && !timed && !grammar.isPreposition(at) && !Verbs.isParticiple(grammar.word(at));
    }

    /** The comma that ends an aside behind the subject; 0 if there is none before the verb. */
    private int aside(int at) {
        for (int i = at; i < grammar.size(); i++) {
            if (grammar.isStop(i)) {
                return 0;
            }
            if (grammar.isComma(i) && grammar.verbIn(i + 1) >= 0 && grammar.verbIn(i + 1) <= i + 3) {
                return i;
            }
        }
        return 0;
    }

    /** {@code fined Faltec, Dorvia and Nordport}: the comma separates names. */
    private boolean isList(int comma) {
        return grammar.isCapital(comma - 1) && grammar.word(comma + 1).matches("\\p{Lu}\\p{L}+");
    }

    /** A relative clause behind a comma; it ends at the next comma. */
    private int clauseBehind(int comma, int pronoun) {
        int end = pronoun;
        while (end < grammar.size() && !grammar.isComma(end) && !grammar.isStop(end)) {
            end++;
        }
        if (verb >= 0 || end >= grammar.size()) {
            next(Kind.RELATIVE, comma, pronoun + 1);
            return pronoun;
        }
        parts.add(new Part(Kind.RELATIVE, pronoun + 1, end, grammar.verbIn(pronoun + 1)));
        return grammar.isComma(end) ? end : end - 1;
    }

    /** A relative clause without a comma: behind the verb a part, in the subject a part of the subject. */
    private int relative(int i) {
        if (verb >= 0) {
            next(Kind.RELATIVE, i, i + 1);
            return i;
        }
        int own = grammar.verbIn(i + 1);
        int outer = own < 0 ? -1 : grammar.verbIn(Math.max(own, grammar.mainVerb(own)) + 1, i + 1);
        if (outer < 0) {
            next(Kind.RELATIVE, i, i + 1);
            return i;
        }
        parts.add(new Part(Kind.RELATIVE, i + 1, outer, own));
        return outer - 1;
    }

    /**
     * A verb of saying and its subject, by their offsets in the sentence.
     *
     * @param base the base form of the verb
     * @param inside whether the statement is inside a clause about something else: {@code who says}, {@code saying that}
     */
    record Saying(int name, int end, int verb, String base, boolean inside) {}

    /** The verbs of saying in the sentence. */
    List<Saying> sayings() {
        List<Saying> found = new ArrayList<>();
        for (Part part : parts) {
            int verb = part.kind == Kind.TAIL && grammar.isIng(part.from) ? part.from : grammar.mainVerb(part.verb);
            if (verb < 0 || !Verbs.isSaying(grammar.word(verb))) {
                continue;
            }
            boolean inside = part.kind == Kind.TAIL || (part.kind == Kind.RELATIVE && part.verb == part.from);
            Optional<Part> before = before(part);
            if (part.kind == Kind.RELATIVE && inside) {
                int noun = nounStart(part.from - 1);
                add(found, noun, nounLast(part.from - 1), verb, true);
            } else if (part.kind == Kind.MAIN || part.kind == Kind.RELATIVE) {
                add(found, part.from, part.verb, verb, false);
            } else if (before.isPresent() && (part.kind == Kind.SHARED || inside)) {
                add(found, before.get().from, before.get().verb, verb, inside);
            }
        }
        return found;
    }

    private void add(List<Saying> found, int from, int to, int verb, boolean inside) {
        int begin = from;
        while (begin < to
                && (grammar.isPreposition(begin)
                        || grammar.isAnd(begin)
                        || DateFinder.isMonthOrWeekday(grammar.word(begin)))) {
            begin++;
        }
        int end = begin;
        while (end < to && !grammar.isComma(end)) {
            end++;
        }
        if (end > begin) {
            found.add(new Saying(
                    grammar.start(begin),
                    grammar.end(end - 1),
                    grammar.end(verb),
                    Verbs.baseOfAny(grammar.word(verb)),
                    inside));
        }
    }

    /** Whether the first word at or after an offset is a finite verb. */
    boolean isVerb(int offset) {
        int at = grammar.at(offset);
        return at < grammar.size() && grammar.isFinite(at, Math.max(0, at - 1));
    }

    /** The offset after the noun phrase that begins at an offset. */
    int nounEnd(int offset, Predicate<String> joined) {
        int from = grammar.at(offset);
        int end = grammar.nounEnd(from, joined);
        return end > from ? grammar.end(end - 1) : offset;
    }

    /** The first clause of the sentence. */
    Optional<Clause> main() {
        return parts.stream()
                .filter(part -> part.kind == Kind.MAIN && part.verb > part.from)
                .findFirst()
                .map(this::clause);
    }

    /** The clause around the value. */
    Optional<Clause> around() {
        int hole = 0;
        while (hole < grammar.size() && !grammar.word(hole).contains(Clause.HOLE)) {
            hole++;
        }
        int at = hole;
        return parts.stream()
                .filter(part -> part.from <= at && at < part.to)
                .min(Comparator.comparingInt(part -> part.to - part.from))
                .flatMap(part -> switch (part.kind) {
                    case MAIN ->
                        part.verb > part.from && !isReduced(part, at) ? Optional.of(clause(part)) : Optional.empty();
                    case SHARED ->
                        isReduced(part, at)
                                ? Optional.empty()
                                : Optional.of(clause(part))
                                        .filter(clause -> !clause.subject().isEmpty());
                    case RELATIVE -> relative(part);
                    case ASIDE -> aside(part);
                    case TAIL -> tail(part);
                })
                .filter(clause ->
                        clause.subject().contains(Clause.HOLE) || clause.rest().contains(Clause.HOLE));
    }

    /** {@code a petition signed by ◊}: the value belongs to a participle behind a noun, not to the verb of the clause. */
    private boolean isReduced(Part part, int hole) {
        for (int i = part.verb + 2; i < hole - 1; i++) {
            if (grammar.isParticiple(i) && grammar.isPreposition(i + 1) && grammar.isNounAt(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** A part with a verb, and the time or place that stands before it. */
    private Clause clause(Part part) {
        if (part.kind == Kind.SHARED) {
            Optional<Part> before = before(part);
            String subject = before.map(this::ofShared).orElse("");
            boolean helped =
                    before.filter(other -> grammar.word(other.verb).matches("has|have|had|was|were|is|are|will|would"))
                                    .isPresent()
                            && !grammar.isHelper(part.verb)
                            && !grammar.word(part.verb).endsWith("s");
            Clause own = clause(subject, part.verb, part.to);
            return helped
                    ? new Clause(subject, grammar.word(before.get().verb), "", (own.verb() + " " + own.rest()).strip())
                    : own;
        }
        Clause own = clause(subject(part), part.verb, part.to);
        String lead = parts.stream()
                .filter(each -> each.kind == Kind.ASIDE && each.to == part.from - 1)
                .findFirst()
                .map(this::lead)
                .orElse("");
        return new Clause(own.subject(), own.helper(), own.verb(), (own.rest() + " " + lead).strip());
    }

    private String ofShared(Part part) {
        return part.kind == Kind.SHARED ? before(part).map(this::ofShared).orElse("") : subject(part);
    }

    /** The last part before another that has a subject or shares one. */
    private Optional<Part> before(Part part) {
        return parts.stream()
                .filter(each ->
                        each.to <= part.from && each.verb >= 0 && (each.kind == Kind.MAIN || each.kind == Kind.SHARED))
                .reduce((one, other) -> other);
    }

    private Clause clause(String subject, int at, int to) {
        boolean helper = grammar.isHelper(at);
        int end = parts.stream()
                .filter(each -> each.kind == Kind.RELATIVE
                        && each.from == to + 1
                        && grammar.word(to).equals("that"))
                .findFirst()
                .map(Part::to)
                .orElse(to);
        return new Clause(
                subject, helper ? grammar.word(at) : "", helper ? "" : grammar.word(at), grammar.text(at + 1, end));
    }

    /** Words before the subject that tell a time or a place and fit behind the verb. */
    private String lead(Part front) {
        String text = grammar.text(front.from, front.to);
        boolean moved = TIME_OR_PLACE.matcher(text).matches() && front.to - front.from <= LONGEST_FRONT;
        return moved || text.contains(Clause.HOLE) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : "";
    }

    /** The subject without its asides. */
    private String subject(Part part) {
        StringBuilder out = new StringBuilder();
        int at = part.from;
        for (Part aside : parts) {
            boolean inside = aside != part && at < aside.from && aside.to < part.verb && grammar.isComma(aside.to);
            if (inside) {
                int comma = grammar.isComma(aside.from - 1) ? aside.from - 1 : aside.from - 2;
                out.append(grammar.text(at, comma)).append(' ');
                at = aside.to + 1;
            }
        }
        return out.append(grammar.text(at, part.verb)).toString().strip();
    }

    /** {@code placed it in orbit, ending a gap of ◊}: a participle has the subject of the main verb. */
    private Optional<Clause> tail(Part part) {
        Optional<Part> before = before(part);
        if (!grammar.isIng(part.from) || before.isEmpty() || isSaying(before.get().verb)) {
            return Optional.empty();
        }
        Clause main = clause(before.get());
        String base = Verbs.baseOfParticiple(grammar.word(part.from));
        String helper = main.helper().matches("will|would|could|may") ? main.helper() : "did";
        return Optional.of(new Clause(main.subject(), helper, "", base + " " + grammar.text(part.from + 1, part.to)));
    }

    /** {@code the market for doors, which is worth ◊}: a clause about the noun before it, or with its own subject. */
    private Optional<Clause> relative(Part part) {
        String pronoun = grammar.word(part.from - 1);
        boolean own = part.verb > part.from
                && !grammar.text(part.from, part.verb).matches("together|each|alone|also|now|\\p{Ll}+ly");
        if (part.verb < 0 || pronoun.equals("whose") || (!own && grammar.isPreposition(part.from - 2))) {
            return Optional.empty();
        }
        Optional<String> noun = parts.stream()
                .filter(each -> each.kind != Kind.TAIL && each.from < part.from && part.to <= each.verb)
                .findFirst()
                .map(around -> grammar.text(around.from, part.from - (grammar.isComma(part.from - 2) ? 2 : 1)))
                .or(() -> noun(part.from - 1));
        if (!own) {
            return noun.map(text -> clause(text, part.verb, part.to));
        }
        Clause clause = clause(grammar.text(part.from, part.verb), part.verb, part.to);
        boolean object = pronoun.matches("which|that")
                && clause.helper().isEmpty()
                && (grammar.isPreposition(part.verb + 1) || clause.rest().startsWith(Clause.HOLE))
                && !isSaying(part.verb);
        return !object || grammar.isPreposition(part.from - 2) || isSaying(part.from - 2)
                ? Optional.of(clause)
                : noun.map(text -> new Clause(clause.subject(), "", clause.verb(), text + " " + clause.rest()));
    }

    /**
     * {@code In ◊}, {@code Founded in ◊}, {@code a town of ◊ people}: a time or a place, or a clause about the subject with
     * "was" or "has" left out.
     */
    private Optional<Clause> aside(Part part) {
        boolean front = part.to + 1 < grammar.size()
                && parts.stream().anyMatch(each -> each.from == part.to + 1 && each.kind != Kind.TAIL);
        Optional<Part> main = parts.stream()
                .filter(each -> each.kind == Kind.MAIN && each.verb > each.from)
                .filter(each -> front ? each.from == part.to + 1 : each.from < part.from && part.to < each.verb)
                .findFirst();
        if (main.isEmpty()) {
            return Optional.empty();
        }
        if (front && grammar.isPreposition(part.from)) {
            boolean whole = DATED.matcher(grammar.text(part.from, part.to)).matches();
            return whole ? Optional.of(clause(main.get())) : Optional.empty();
        }
        String subject = front ? subject(main.get()) : grammar.text(main.get().from, part.from - 1);
        int participle = part.from;
        while (participle < part.to && !grammar.isParticiple(participle)) {
            participle++;
        }
        if (participle < part.to && grammar.isPreposition(participle + 1)) {
            String verb = grammar.word(participle);
            return Optional.of(new Clause(
                    subject,
                    isPlural(subject) ? "were" : "was",
                    "",
                    Character.toLowerCase(verb.charAt(0))
                            + grammar.text(participle, part.to).substring(1)));
        }
        String text = grammar.text(part.from, part.to);
        Matcher has = HAS.matcher(text);
        return has.matches()
                ? Optional.of(new Clause(subject, "", isPlural(subject) ? "have" : "has", Clause.HOLE))
                : Optional.empty();
    }

    private static boolean isPlural(String subject) {
        String head = subject.replaceFirst(" (?:of|in|on|for|at|to|from|by|with) .*", "");
        return Counted.isPlural(head.substring(head.lastIndexOf(' ') + 1)) || subject.contains(" and ");
    }

    /** The noun phrase that ends before a relative pronoun. */
    private Optional<String> noun(int pronoun) {
        String text = grammar.text(nounStart(pronoun), nounLast(pronoun));
        return text.matches("(?:[Tt]he|[Ii]ts|[Tt]heir|\\p{Lu}|[\\p{Ll}]+s\\b|an? .* (?:of|for)\\b).*")
                ? Optional.of(text)
                : Optional.empty();
    }

    private int nounStart(int pronoun) {
        int at = nounLast(pronoun);
        while (at > 0 && isNoun(at - 1)) {
            at--;
        }
        return at;
    }

    private int nounLast(int pronoun) {
        return grammar.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
    }

    private boolean isNoun(int i) {
        boolean preposition = grammar.isPreposition(i) && !grammar.word(i).matches("of|for");
        return !preposition
                && !grammar.isComma(i)
                && !grammar.isStop(i)
                && !grammar.isFinite(i, 0)
                && !grammar.isAnd(i);
    }
}
