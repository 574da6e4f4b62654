package dev.dateline.exchange.anki;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.exchange.intake.FieldEdit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What of a card can stand in a note of Anki.
 *
 * @param ask the question, or the text with its holes in double braces
 * @param answer empty where the text has holes
 * @param tags sorted
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
