/**
 * Articles, their facts, the evidence for the facts, and how facts change. The package has immutable records and their
 * rules, and uses only {@code source}.
 */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
