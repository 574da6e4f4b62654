package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Shorter forms of a phrase that are enough for an answer: without its examples, without a word of caution, without a
 * purpose or means behind the act, and with one of two alternatives.
 */
final class ShorterForms {
    /** Words behind a comma or noun that lead to an example or a detail. */
    private static final List<String> DETAILS = List.of(
            " above all ",
            " especially ",
            " particularly ",
            " notably ",
            " mainly ",
            " mostly ",
            " including ",
            " such as ",
            " for example ");

    private static final List<String> PURPOSES = List.of(" in order to ", " so as to ", " so that ");

    private static final List<String> CAUTIOUS = List.of("suspected ", "alleged ", "reported ", "presumed ");

    /** Words before "by" that need it. */
    private static final Set<String> NEEDING_BY = Set.of("begin", "start", "end", "finish");

    private static final int FEWEST_LETTERS = 6;

    private ShorterForms() {}

    /** The shorter forms of a phrase. Empty for most phrases. */
    static List<String> of(String text, Fillers fillers) {
        List<String> out = new ArrayList<>();
        DETAILS.forEach(detail -> cut(text, detail, out));
        if (!fillers.asks("why")) {
            PURPOSES.forEach(purpose -> cut(text, purpose, out));
        }
        addAlternatives(text, out);
        addWithoutMeans(text, fillers, out);
        for (String word : CAUTIOUS) {
            if (text.contains(word)) {
                out.replaceAll(form -> form.replace(word, ""));
                out.add(text.replace(word, ""));
            }
        }
        return out;
    }

    private static void cut(String text, String from, List<String> out) {
        int at = text.indexOf(from);
        String rest = at < 0 ? "" : text.substring(0, at);
        String shorter = rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
        if (shorter.length() >= FEWEST_LETTERS) {
            out.add(shorter);
        }
    }

    /** Each of two acts with the same object: selling ivory and importing ivory, for selling or importing ivory. */
    private static void addAlternatives(String text, List<String> out) {
        String[] words = text.split(" ", 4);
        if (words.length == 4 && words[1].equals("or") && words[0].endsWith("ing") && words[2].endsWith("ing")) {
            out.add(words[0] + ' ' + words[3]);
            out.add(words[2] + ' ' + words[3]);
        }
    }

    /** A goal without how it is reached: to clean the air, for to clean the air by making rain. */
    private static void addWithoutMeans(String text, Fillers fillers, List<String> out) {
        int by = text.indexOf(" by ");
        if (!text.startsWith("to ") || by < FEWEST_LETTERS || fillers.asks("how")) {
            return;
        }
        String[] means = text.substring(by + 4).split(" ", 2);
        String before = text.substring(text.lastIndexOf(' ', by - 1) + 1, by);
        if (means[0].endsWith("ing") && !NEEDING_BY.contains(before)) {
            out.add(text.substring(0, by));
        }
    }
}
