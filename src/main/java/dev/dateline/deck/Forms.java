package dev.dateline.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Other forms of a typed answer.
 *
 * @param accept forms that are right
 * @param reject wrong answers that are never accepted, not even as a typing slip
 */
public record Forms(List<String> accept, List<String> reject) {
    public static final Forms NONE = new Forms(List.of(), List.of());

    /**
     * These forms with one more accepted form. Empty if the form is blank, the answer itself, or accepted or rejected
     * already.
     */
    Optional<Forms> accepting(String form, String answer) {
        if (form.isBlank() || holds(accept, form) || holds(reject, form) || holds(List.of(answer), form)) {
            return Optional.empty();
        }
        List<String> more = new ArrayList<>(accept);
        more.add(form);
        return Optional.of(new Forms(List.copyOf(more), reject));
    }

    private static boolean holds(List<String> forms, String form) {
        String wanted = form.strip().toLowerCase(Locale.ROOT);
        return forms.stream()
                .anyMatch(each -> each.strip().toLowerCase(Locale.ROOT).equals(wanted));
    }
}
