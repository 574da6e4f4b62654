package dev.dateline.judge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds texts that are not answers: "no idea", two answers at once, and denials. */
final class Hedges {
    private static final Set<String> SHRUGS = WordList.phrases(Tables.text("shrugs"));

    private static final List<String> SHRUG_BEGINNINGS = List.of(
            "do not know", "dont know", "i do not know", "i dont know", "donot know", "no idea", "i have no idea");

    /** The first word of each shrug. */
    private static final Set<String> SHRUGGING = Stream.concat(SHRUGS.stream(), SHRUG_BEGINNINGS.stream())
            .map(shrug -> shrug.split(" ", -1)[0])
            .collect(Collectors.toSet());

    private Hedges() {}

    /** The text with "about" before it, instead of "or so" at its end or the "ish" of 2035ish. */
    static String inFront(String text) {
        for (String hedge : List.of(" or so", " or thereabouts", "-ish", "ish")) {
            int end = text.length() - hedge.length();
            if (end > 0 && text.endsWith(hedge) && (hedge.startsWith(" ") || Character.isDigit(text.charAt(end - 1)))) {
                return "about " + text.substring(0, end);
            }
        }
        return text;
    }

    /** The text without "one" behind what it means: the 500 one. */
    static String withoutOne(String text) {
        for (String one : List.of(" one", " ones")) {
            int end = text.length() - one.length();
            if (text.endsWith(one) && (text.startsWith("the ") || text.startsWith("that ")) && end > "that".length()) {
                return text.substring(text.indexOf(' ') + 1, end);
            }
        }
        return text;
    }

    /** Whether the text says that the learner does not know. */
    static boolean isShrug(List<String> words) {
        if (words.isEmpty() || !SHRUGGING.contains(words.get(0))) {
            return words.isEmpty();
        }
        String said = String.join(" ", words);
        if (SHRUGS.contains(said)) {
            return true;
        }
        for (String beginning : SHRUG_BEGINNINGS) {
            if (said.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The refusal of a text that is two answers or a denial; else empty. An "or" or "not" that is in a right form is
     * allowed.
     *
     * @param right every right form
     * @param forms the right forms as phrases
     */
    static Optional<Outcome> refusal(Phrase typed, List<String> right, List<Phrase> forms) {
        if (!isOneAnswer(typed, right, forms)) {
            return Optional.of(Outcome.refused("one answer, please"));
        }
        boolean denied = typed.hasNegation() && forms.stream().noneMatch(form -> Negations.isIn(form.words()));
        return denied ? Optional.of(Outcome.refused("")) : Optional.empty();
    }

    /** Whether the text offers no more choices than a right form. */
    static boolean isOneAnswer(Phrase typed, List<String> right, List<Phrase> forms) {
        boolean slash = slash(typed.text()) && right.stream().noneMatch(text -> text.indexOf('/') >= 0);
        int choices = choices(typed);
        return !slash && (choices == 0 || forms.stream().anyMatch(form -> choices(form) >= choices));
    }

    /** How often the text offers a choice. "2009 or later" is none. */
    private static int choices(Phrase phrase) {
        return phrase.words().contains("or") ? Collections.frequency(Negations.plain(phrase.words()), "or") : 0;
    }

    private static boolean slash(String typed) {
        int at = typed.indexOf('/');
        boolean between = at > 0 && at < typed.length() - 1;
        // a date in digits is one answer
        return between && !(Character.isDigit(typed.charAt(at - 1)) && Character.isDigit(typed.charAt(at + 1)));
    }
}
