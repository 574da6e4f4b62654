/**
 * Reads text files that people write by hand: YAML with the position of every node, and the {@link
 * dev.dateline.source.Finding}s that say what is wrong. This is the lowest package.
 */
@NullMarked
package dev.dateline.source;

import org.jspecify.annotations.NullMarked;
