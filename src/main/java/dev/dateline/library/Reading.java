package dev.dateline.library;

import dev.dateline.source.Node;
import dev.dateline.source.SourceText;
import java.util.Map;

/**
 * A library with the files that it was read from, for those who look closer at the files or write in them.
 *
 * @param sources by file as the user knows it ({@code seeds/x.yaml}); files that are no UTF-8 are missing
 * @param roots what was read out of them; files whose syntax is wrong are missing
 */
public record Reading(Library library, Map<String, SourceText> sources, Map<String, Node> roots) {}
