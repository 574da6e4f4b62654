package dev.dateline.library;

import dev.dateline.source.SourceText;
import java.util.Map;

/**
 * A library with the files that it was read from, for those who look closer at the files or write in them.
 *
 * @param sources by file as the user knows it ({@code seeds/x.yaml}); files that are no UTF-8 are missing
 */
public record Reading(Library library, Map<String, SourceText> sources) {}
