package dev.dateline.article;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit that a library adds.
 *
 * @param name in the singular
 * @param forms other names, the plural, signs
 * @param size how many of the other unit it is; 1 if it cannot be converted
 * @param of another unit of the same kind; empty if it cannot be converted
 */
public record OwnUnit(String name, List<String> forms, BigDecimal size, String of) {
    public OwnUnit {
        forms = List.copyOf(forms);
    }
}
