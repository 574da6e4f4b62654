/**
 * Articles, their facts, the evidence for a fact, and what became of it. Immutable records and their rules. This package knows only
 * {@code source}.
 */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
