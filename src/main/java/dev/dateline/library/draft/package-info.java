/**
 * Drafts for authors: a fact sheet from an article's text, and a deck from a fact sheet. Each draft is marked until its
 * author has read it and removed the mark. The author writes the statements.
 */
@NullMarked
package dev.dateline.library.draft;

import org.jspecify.annotations.NullMarked;
