package dev.dateline.library.draft;

import dev.dateline.library.draft.SentenceParts.Kind;
import dev.dateline.library.draft.SentenceParts.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the part of a sentence around a value into a clause that has a subject. */
final class Clauses {
    private static final Pattern TIME_OR_PLACE =
            Pattern.compile("(?:In|On|At|During|Since|After|By|Last|Earlier|Between|From|Until) .*");
    private static final Pattern DATED = Pattern.compile("\\p{L}+ (?:\\d{4} and |the \\p{Ll}+ to )?" + Clause.HOLE);
    /** Matches a thing that has the value: {@code a town of ◊}, {@code a union with ◊}. */
    private static final Pattern HAS = Pattern.compile("(?:an?|the) .*\\b(?:of|with) " + Clause.HOLE);

    private static final int LONGEST_FRONT = 7; // words before the subject that may be moved to the end

    private final SentenceParts sentence;
    private final Grammar grammar;

    Clauses(String text) {
        this.sentence = new SentenceParts(text);
        this.grammar = sentence.grammar;
    }

    /** The first clause of the sentence. */
    Optional<Clause> main() {
        return sentence.parts.stream()
                .filter(part -> part.kind() == Kind.MAIN && part.verb() > part.from())
                .findFirst()
                .map(this::clause);
    }

    /** The clause around the value. */
    Optional<Clause> around() {
        int hole = 0;
        while (hole < grammar.size() && !grammar.word(hole).contains(Clause.HOLE)) {
            hole++;
        }
        Part part = sentence.around(hole);
        boolean whole = part.verb() > part.from() || part.kind() == Kind.SHARED;
        Optional<Clause> found = switch (part.kind()) {
            case MAIN, SHARED -> whole && !isReduced(part, hole) ? Optional.of(clause(part)) : Optional.empty();
            case RELATIVE -> relative(part);
            case ASIDE -> aside(part);
            case TAIL -> tail(part);
        };
        return found.filter(clause -> !clause.subject().isEmpty()
                && (clause.subject().contains(Clause.HOLE) || clause.rest().contains(Clause.HOLE)));
    }

    /**
     * Whether the value belongs to a participle after a noun and not to the verb of the clause: {@code a petition
     * signed by ◊}.
     */
    private boolean isReduced(Part part, int hole) {
        for (int i = part.verb() + 2; i < hole - 1; i++) {
            if (grammar.isParticiple(i) && grammar.isPreposition(i + 1) && grammar.isNounAt(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The clause of a part that has a verb, with the time or place before it. */
    private Clause clause(Part part) {
        if (part.kind() == Kind.SHARED) {
            Optional<Part> before = sentence.before(part);
            String subject = before.map(this::ofShared).orElse("");
            boolean helped = before.filter(other ->
                                    grammar.word(other.verb()).matches("has|have|had|was|were|is|are|will|would"))
                            .isPresent()
                    && !grammar.isHelper(part.verb())
                    && !grammar.word(part.verb()).endsWith("s");
            Clause own = clause(subject, part.verb(), part.to());
            return helped
                    ? new Clause(
                            subject, grammar.word(before.get().verb()), "", (own.verb() + " " + own.rest()).strip())
                    : own;
        }
        Clause own = clause(subject(part), part.verb(), part.to());
        String lead = sentence.parts.stream()
                .filter(each -> each.kind() == Kind.ASIDE && each.to() == part.from() - 1)
                .findFirst()
                .map(this::lead)
                .orElse("");
        return new Clause(own.subject(), own.helper(), own.verb(), (own.rest() + " " + lead).strip());
    }

    private String ofShared(Part part) {
        return part.kind() == Kind.SHARED
                ? sentence.before(part).map(this::ofShared).orElse("")
                : subject(part);
    }

    private Clause clause(String subject, int at, int to) {
        boolean helper = grammar.isHelper(at);
        int end = sentence.parts.stream()
                .filter(each -> each.kind() == Kind.RELATIVE
                        && each.from() == to + 1
                        && grammar.word(to).equals("that"))
                .findFirst()
                .map(Part::to)
                .orElse(to);
        return new Clause(
                subject, helper ? grammar.word(at) : "", helper ? "" : grammar.word(at), grammar.text(at + 1, end));
    }

    /** The words before the subject, if they are a time or place and can follow the verb. */
    private String lead(Part front) {
        String text = grammar.text(front.from(), front.to());
        boolean moved = TIME_OR_PLACE.matcher(text).matches() && front.to() - front.from() <= LONGEST_FRONT;
        return moved || text.contains(Clause.HOLE) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : "";
    }

    /** The subject without its asides. */
    private String subject(Part part) {
        StringBuilder out = new StringBuilder();
        int at = part.from();
        for (Part aside : sentence.parts) {
            boolean inside =
                    !aside.equals(part) && at < aside.from() && aside.to() < part.verb() && grammar.isComma(aside.to());
            if (inside) {
                int comma = grammar.isComma(aside.from() - 1) ? aside.from() - 1 : aside.from() - 2;
                out.append(grammar.text(at, comma)).append(' ');
                at = aside.to() + 1;
            }
        }
        return out.append(grammar.text(at, part.verb())).toString().strip();
    }

    /**
     * The clause of a participle, which has the subject of the main verb: {@code placed it in orbit, ending a gap of
     * ◊}.
     */
    private Optional<Clause> tail(Part part) {
        Optional<Part> before = sentence.before(part);
        if (!grammar.isIng(part.from())
                || before.isEmpty()
                || sentence.isSaying(before.get().verb())) {
            return Optional.empty();
        }
        Clause main = clause(before.get());
        String base = Verbs.baseOfParticiple(grammar.word(part.from()));
        String helper = main.helper().matches("will|would|could|may") ? main.helper() : "did";
        return Optional.of(
                new Clause(main.subject(), helper, "", base + " " + grammar.text(part.from() + 1, part.to())));
    }

    /**
     * The clause after a relative pronoun: {@code the market for doors, which is worth ◊}. Its subject is its own or
     * the noun before it.
     */
    private Optional<Clause> relative(Part part) {
        String pronoun = grammar.word(part.from() - 1);
        boolean own = part.verb() > part.from()
                && !grammar.text(part.from(), part.verb()).matches("together|each|alone|also|now|\\p{Ll}+ly");
        if (part.verb() < 0
                || pronoun.equals("whose")
                || grammar.word(part.from() - 2).equals("of")
                || (sentence.isSaying(part.verb()) && grammar.isHelper(part.verb() + 1))
                || (!own && grammar.isPreposition(part.from() - 2))) {
            return Optional.empty();
        }
        Optional<String> noun = sentence.parts.stream()
                .filter(each -> each.kind() != Kind.TAIL && each.from() < part.from() && part.to() <= each.verb())
                .findFirst()
                .map(around -> grammar.text(around.from(), part.from() - (grammar.isComma(part.from() - 2) ? 2 : 1)))
                .or(() -> sentence.noun(part.from() - 1));
        if (!own) {
            return noun.filter(text -> !text.matches("[Tt]he \\p{Ll}+"))
                    .map(text -> clause(text, part.verb(), part.to()));
        }
        Clause clause = clause(grammar.text(part.from(), part.verb()), part.verb(), part.to());
        boolean object = pronoun.matches("which|that")
                && clause.helper().isEmpty()
                && (grammar.isPreposition(part.verb() + 1) || clause.rest().startsWith(Clause.HOLE))
                && !sentence.isSaying(part.verb());
        return !object || grammar.isPreposition(part.from() - 2) || sentence.isSaying(part.from() - 2)
                ? Optional.of(clause)
                : noun.map(text -> new Clause(clause.subject(), "", clause.verb(), text + " " + clause.rest()));
    }

    /**
     * The clause of an aside. It is a time or place, as in {@code In ◊}, or a clause about the subject without "was" or
     * "has", as in {@code Founded in ◊} and {@code a town of ◊ people}.
     */
    private Optional<Clause> aside(Part part) {
        boolean front = part.to() + 1 < grammar.size()
                && sentence.parts.stream().anyMatch(each -> each.from() == part.to() + 1 && each.kind() != Kind.TAIL);
        Optional<Part> main = sentence.parts.stream()
                .filter(each -> each.kind() == Kind.MAIN && each.verb() > each.from())
                .filter(each ->
                        front ? each.from() == part.to() + 1 : each.from() < part.from() && part.to() < each.verb())
                .findFirst();
        if (main.isEmpty()) {
            return Optional.empty();
        }
        if (front && grammar.isPreposition(part.from())) {
            boolean whole = DATED.matcher(grammar.text(part.from(), part.to())).matches();
            return whole ? Optional.of(clause(main.get())) : Optional.empty();
        }
        String subject = front ? subject(main.get()) : grammar.text(main.get().from(), part.from() - 1);
        int participle = part.from();
        while (participle < part.to() && !grammar.isParticiple(participle)) {
            participle++;
        }
        if (participle < part.to() && grammar.isPreposition(participle + 1)) {
            String verb = grammar.word(participle);
            return Optional.of(new Clause(
                    subject,
                    isPlural(subject) ? "were" : "was",
                    "",
                    Character.toLowerCase(verb.charAt(0))
                            + grammar.text(participle, part.to()).substring(1)));
        }
        String text = grammar.text(part.from(), part.to());
        Matcher has = HAS.matcher(text);
        return has.matches()
                ? Optional.of(new Clause(subject, "", isPlural(subject) ? "have" : "has", Clause.HOLE))
                : Optional.empty();
    }

    static boolean isPlural(String subject) {
        String head = subject.replaceFirst(" (?:of|in|on|for|at|to|from|by|with) .*", "");
        return Counted.isPlural(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                || subject.contains(" and ");
    }
}
