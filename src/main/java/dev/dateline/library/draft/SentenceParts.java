package dev.dateline.library.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of a sentence, divided at commas, conjunctions and relative pronouns. Each part knows its verb. */
final class SentenceParts {
    /** The role of a part in the sentence. */
    enum Kind {
        /** The part has its own subject and verb. */
        MAIN,
        /** The part begins with a verb and has the subject of the part before it. */
        SHARED,
        /** The part follows a relative pronoun. */
        RELATIVE,
        /** The part describes the subject. It stands at the beginning or between commas. */
        ASIDE,
        /** The part follows a comma and has no subject: {@code killing two}. */
        TAIL
    }

    /**
     * A part of the sentence.
     *
     * @param from its first word
     * @param to the word after its last
     * @param verb its verb; -1 if there is none
     */
    record Part(Kind kind, int from, int to, int verb) {}

    final Grammar grammar;
    final List<Part> parts = new ArrayList<>();
    private Kind kind = Kind.MAIN;
    private int from;
    private int verb = -1;

    SentenceParts(String text) {
        this.grammar = new Grammar(text);
        for (int i = 0; i <= grammar.size(); i++) {
            i = read(i);
        }
    }

    /**
     * Reads the sentence from a word on.
     *
     * @return the index of the last word that was read
     */
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
            int begin = behindAudience(verb + 1);
            next(Kind.MAIN, begin, begin);
            verb = i;
        }
        return i;
    }

    /** The index of the word after audience and day: {@code told reporters in Oslo on Monday prices would rise}. */
    private int behindAudience(int at) {
        boolean told = grammar.word(at - 1).matches("told|tells?");
        int end = told ? at + 1 : at;
        end = told && grammar.isPreposition(end) && grammar.isCapital(end + 1) ? end + 2 : end;
        end = grammar.isPreposition(end) && DateFinder.isMonthOrWeekday(grammar.word(end + 1)) ? end + 2 : end;
        return DateFinder.isMonthOrWeekday(grammar.word(end)) ? end + 1 : end;
    }

    /** Whether a statement without "that" follows: {@code said prices would rise}. */
    boolean isSaying(int at) {
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

    /**
     * Begins a new part at an "and" that joins clauses and not nouns.
     *
     * @return whether it does so
     */
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

    /** Whether the words are a time or a participle before the subject: {@code In May}, {@code Founded in 1964}. */
    private boolean isOpening(int at) {
        return grammar.isPreposition(at)
                || grammar.isQuoted(at)
                || grammar.isSubordinate(at)
                || Verbs.isParticiple(grammar.word(at))
                || grammar.word(at)
                        .matches(
                                "\\p{Lu}\\p{Ll}+(?:ly|ing)|Last|Next|This|Earlier|Later|Meanwhile|However|Still|Also|Instead");
    }

    /** Whether the words after a comma are a clause with a subject. */
    private boolean isClause(int at) {
        int found = grammar.verbIn(at);
        boolean timed = false;
        for (int i = at; i < found; i++) {
            timed |= grammar.isTimed(i);
        }
        boolean saying = grammar.isIng(at) && isSaying(at); // saying inflation could rise
        return found > at && !timed && !saying && !grammar.isPreposition(at) && !Verbs.isParticiple(grammar.word(at));
    }

    /** The index of the comma at the end of an aside after the subject; 0 if there is none before the verb. */
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

    /** Whether a comma separates the names of a list: {@code fined Faltec, Dorvia and Nordport}. */
    private boolean isList(int comma) {
        return grammar.isCapital(comma - 1) && grammar.word(comma + 1).matches("\\p{Lu}\\p{L}+");
    }

    /**
     * Reads a relative clause after a comma. It ends at the next comma.
     *
     * @return the index of the last word that was read
     */
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

    /**
     * Reads a relative clause without a comma. After the verb it is a part of its own; before the verb it belongs to
     * the subject.
     *
     * @return the index of the last word that was read
     */
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

    /** The innermost part around a word. */
    Part around(int at) {
        return parts.stream()
                .filter(part -> part.from <= at && at < part.to)
                .min(Comparator.comparingInt(part -> part.to - part.from))
                .orElseGet(() -> new Part(Kind.MAIN, 0, grammar.size(), -1));
    }

    /** The last part before this one that has a subject or shares one. */
    Optional<Part> before(Part part) {
        return parts.stream()
                .filter(each ->
                        each.to <= part.from && each.verb >= 0 && (each.kind == Kind.MAIN || each.kind == Kind.SHARED))
                .reduce((one, other) -> other);
    }

    /** The noun phrase that ends before a relative pronoun. */
    Optional<String> noun(int pronoun) {
        String text = grammar.text(nounStart(pronoun), nounLast(pronoun));
        return text.matches("(?:[Tt]he|[Ii]ts|[Tt]heir|\\p{Lu}|[\\p{Ll}]+s\\b|an? .* (?:of|for)\\b).*")
                ? Optional.of(text)
                : Optional.empty();
    }

    int nounStart(int pronoun) {
        int at = nounLast(pronoun);
        while (at > 0 && isNoun(at - 1)) {
            at--;
        }
        return at;
    }

    int nounLast(int pronoun) {
        return grammar.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
    }

    private boolean isNoun(int i) {
        boolean preposition = grammar.isPreposition(i)
                && (!grammar.word(i).matches("of|for") || grammar.word(i - 1).matches("\\d.*"));
        return !preposition
                && !grammar.isComma(i)
                && !grammar.isStop(i)
                && !grammar.isFinite(i, 0)
                && !grammar.isAnd(i);
    }
}
