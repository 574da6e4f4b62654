package dev.dateline.source;

import java.util.Locale;

/** How bad a finding is. An error removes something from the library, and a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word in reports and JSON: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
