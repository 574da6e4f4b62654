package dev.dateline.article;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit that a library adds.
 *
 * @param name the name in the singular
 * @param forms other names, the plural, signs
 * @param size how many of the unit {@code of} it is; 1 if it cannot be converted
 * @param of another unit of the same kind; empty if it cannot be converted
 */
public record OwnUnit(String name, List<String> forms, BigDecimal size, String of) {
    public OwnUnit {
        forms = List.copyOf(forms);
    }
}
