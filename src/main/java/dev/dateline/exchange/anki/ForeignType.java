package dev.dateline.exchange.anki;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note type of a package: its fields, and the fields on both sides of each template.
 *
 * @param cloze whether a note has a card for each number of its deletions, and not for each template
 */
record ForeignType(long id, String name, boolean cloze, List<String> fields, List<Template> templates) {
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^{}]{1,300})\\}\\}");

    ForeignType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
    }

    /** The two sides of a template: HTML with references to fields. */
    record Template(String question, String answer) {}

    /** The indices of the fields on both sides of a card. */
    record Sides(List<Integer> front, List<Integer> back) {}

    /** The fields of a template's question and answer. The answer does not repeat fields of the question. */
    Sides sides(int template) {
        Template one = templates.get(template);
        Set<Integer> front = references(one.question(), false);
        Set<Integer> back = references(one.answer(), true);
        back.removeAll(front);
        return new Sides(List.copyOf(front), List.copyOf(back));
    }

    /**
     * The fields that a side shows, in order. Conditions are ignored.
     *
     * @param typed whether the field with which a typed answer is compared belongs to them
     */
    private Set<Integer> references(String html, boolean typed) {
        Set<Integer> shown = new LinkedHashSet<>();
        Matcher matcher = REFERENCE.matcher(html);
        while (matcher.find()) {
            String reference = matcher.group(1).strip();
            boolean condition = reference.startsWith("#") || reference.startsWith("^") || reference.startsWith("/");
            boolean answer = reference.toLowerCase(Locale.ROOT).startsWith("type:");
            int field = fields.indexOf(
                    reference.substring(reference.lastIndexOf(':') + 1).strip());
            if (!condition && (typed || !answer) && field >= 0) {
                shown.add(field);
            }
        }
        return shown;
    }
}
