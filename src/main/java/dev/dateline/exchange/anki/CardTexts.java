package dev.dateline.exchange.anki;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.exchange.intake.FieldEdit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The texts of a card for an Anki note.
 *
 * @param ask the question, or the text with its gaps in double braces
 * @param answer the answer; empty for a text with gaps
 * @param tags the tags in alphabetical order
 */
record CardTexts(String ask, String answer, Optional<String> why, Optional<String> hint, List<String> tags) {
    static CardTexts of(Card card) {
        boolean holes = card.answer() instanceof Answer.Cloze;
        return new CardTexts(
                card.answer() instanceof Answer.Cloze cloze ? FieldEdit.marked(cloze.parts()) : card.ask(),
                holes ? "" : card.answer().line(),
                card.head().why(),
                card.head().hint(),
                List.copyOf(new TreeSet<>(card.head().tags())));
    }
}
