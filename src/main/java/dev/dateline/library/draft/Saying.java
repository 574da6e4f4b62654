package dev.dateline.library.draft;

import dev.dateline.library.draft.SentenceParts.Kind;
import dev.dateline.library.draft.SentenceParts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verb of saying and its subject, by their offsets in the sentence.
 *
 * @param base the base form of the verb
 * @param inside whether it stands in a clause about something else: {@code who says}, {@code saying that}
 */
record Saying(int name, int end, int verb, String base, boolean inside) {
    /** The verbs of saying in a sentence. */
    static List<Saying> in(SentenceParts sentence) {
        Grammar grammar = sentence.grammar;
        List<Saying> found = new ArrayList<>();
        for (Part part : sentence.parts) {
            int verb = verb(grammar, part);
            if (verb < 0 || !Verbs.isSaying(grammar.word(verb))) {
                continue;
            }
            boolean inside = part.kind() == Kind.TAIL || (part.kind() == Kind.RELATIVE && part.verb() == part.from());
            Optional<Part> before = sentence.before(part);
            if (part.kind() == Kind.RELATIVE && inside) {
                int noun = sentence.nounStart(part.from() - 1);
                add(found, grammar, noun, sentence.nounLast(part.from() - 1), verb, true);
            } else if (part.kind() == Kind.ASIDE) {
                add(found, grammar, part.from(), verb, verb, false);
            } else if (part.kind() == Kind.MAIN || part.kind() == Kind.RELATIVE) {
                add(found, grammar, part.from(), part.verb(), verb, false);
            } else if (before.isPresent() && (part.kind() == Kind.SHARED || inside)) {
                add(found, grammar, before.get().from(), before.get().verb(), verb, inside);
            }
        }
        return found;
    }

    private static int verb(Grammar grammar, Part part) {
        return switch (part.kind()) {
            case TAIL ->
                grammar.isIng(part.from())
                        ? part.from() + (grammar.word(part.from()).equals("having") ? 1 : 0)
                        : -1;
            case ASIDE ->
                part.to() == part.from()
                        ? -1
                        : grammar.verbIn(part.from() + 1, part.from()); // Turnout, the agency said, was low
            default -> grammar.mainVerb(part.verb());
        };
    }

    private static void add(List<Saying> found, Grammar grammar, int from, int to, int verb, boolean inside) {
        int begin = from;
        while (begin < to
                && (grammar.isPreposition(begin)
                        || grammar.isAnd(begin)
                        || DateFinder.isMonthOrWeekday(grammar.word(begin)))) {
            begin++;
        }
        int end = begin;
        while (end < to
                && !grammar.isComma(end)
                && !(grammar.isPreposition(end) && DateFinder.isMonthOrWeekday(grammar.word(end + 1)))) {
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
}
