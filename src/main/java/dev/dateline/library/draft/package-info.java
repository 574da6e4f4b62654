/**
 * Drafts for authors: a fact sheet from an article's text, and a deck from a fact sheet. The author has to read every
 * draft: they write the statements, and each draft is marked until they remove the mark.
 */
@NullMarked
package dev.dateline.library.draft;

import org.jspecify.annotations.NullMarked;
