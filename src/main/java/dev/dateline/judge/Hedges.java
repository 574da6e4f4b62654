package dev.dateline.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds texts that are not answers: "no idea", two answers at once, and denials. */
final class Hedges {
    private static final Set<String> SHRUGS = WordList.phrases("""
        pass, skip, next, idk, dk, dunno, no idea, no clue, not sure, unsure, unknown, tbd, tba, na, n a, none,
        nothing, no, forgot, forgotten, i forgot, i forget, no answer, help, cant remember, can not remember,
        i can not remember, do not remember, i do not remember, hmm, xxx, i have no idea, have no idea,
        i am not sure, im not sure, not a clue, search me, who knows, whatever, something, somebody, someone,
        somewhere, beats me, blank, give up, i give up, i pass, dontknow
        """);

    private static final List<String> SHRUG_BEGINNINGS = List.of(
            "do not know", "dont know", "i do not know", "i dont know", "donot know", "no idea", "i have no idea");

    private static final Set<String> ABOUT = Set.of("so", "thereabouts");

    private Hedges() {}

    /** Whether the text says that the learner does not know. */
    static boolean isShrug(List<String> words) {
        if (words.isEmpty()) {
            return true;
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
        List<String> words = typed.words();
        boolean about = words.size() > 2
                && words.get(words.size() - 2).equals("or")
                && ABOUT.contains(words.get(words.size() - 1));
        if (count(words, "or") > most(forms, "or") + (about ? 1 : 0) || (slash(typed.text()) && !anySlash(right))) {
            return Optional.of(Outcome.refused("one answer, please"));
        }
        int denials = 0;
        for (String word : words) {
            denials += Phrase.isNegation(word) ? 1 : 0;
        }
        boolean ownDenial = false;
        for (Phrase form : forms) {
            ownDenial |= form.hasNegation();
        }
        return denials > 0 && !ownDenial ? Optional.of(Outcome.refused("")) : Optional.empty();
    }

    private static int most(List<Phrase> forms, String word) {
        int most = 0;
        for (Phrase form : forms) {
            most = Math.max(most, count(form.words(), word));
        }
        return most;
    }

    private static int count(List<String> words, String word) {
        int count = 0;
        for (String each : words) {
            count += each.equals(word) ? 1 : 0;
        }
        return count;
    }

    private static boolean anySlash(List<String> texts) {
        for (String text : texts) {
            if (text.indexOf('/') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean slash(String typed) {
        int at = typed.indexOf('/');
        boolean between = at > 0 && at < typed.length() - 1;
        // a date in digits is one answer
        return between && !(Character.isDigit(typed.charAt(at - 1)) && Character.isDigit(typed.charAt(at + 1)));
    }
}
