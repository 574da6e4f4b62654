/**
 * Articles, their facts, the evidence that proves a fact and the fate that ages it. The bottom of the house: immutable
 * records and their rules. Decks, judging and files of a library live elsewhere.
 */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
