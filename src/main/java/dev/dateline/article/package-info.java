/**
 * Articles, their facts, the evidence for a fact, and their changes. Immutable records and their rules. This package uses only
 * {@code source}.
 */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
