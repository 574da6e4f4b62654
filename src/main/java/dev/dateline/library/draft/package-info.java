/**
 * First drafts for authors: of a fact sheet from an article's text, and of a deck from a fact sheet. Nothing is drafted that the
 * author does not have to read: statements are left to them, and every piece is marked until they take the mark away.
 */
@NullMarked
package dev.dateline.library.draft;

import org.jspecify.annotations.NullMarked;
