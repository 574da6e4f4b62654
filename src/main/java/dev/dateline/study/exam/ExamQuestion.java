package dev.dateline.study.exam;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Heading;
import dev.dateline.study.Presentation;
import java.util.List;
import java.util.Optional;

/**
 * A question of an exam.
 *
 * @param number from 1, as on the paper
 * @param introduction the line above the statements or pairs, or the article that a question refers to; else empty
 * @param statements the statements or pairs above the question, one numbered line each; may be empty
 * @param from the cards that it was made from; a card that gave three pairs occurs three times
 */
public record ExamQuestion(
        int number,
        Made made,
        Card card,
        Presentation presentation,
        Optional<Heading> heading,
        Optional<String> introduction,
        List<String> statements,
        List<Card> from) {
    public enum Made {
        /** The question of a card as written. */
        AS_WRITTEN,
        /** A card whose answer is typed, with four choices instead. */
        CHOICES,
        /** True-or-false cards: how many of them are true? */
        STATEMENTS,
        /** Three statements: which of them are correct? */
        WHICH,
        /** Three pairs: how many of them are correctly matched? */
        PAIRS;

        /** Whether the question is on several statements or pairs. An answer then says nothing about a single card. */
        public boolean ofStatements() {
            return this == STATEMENTS || this == WHICH || this == PAIRS;
        }
    }

    public ExamQuestion {
        statements = List.copyOf(statements);
        from = List.copyOf(from);
    }

    /** The question in one line: its text, or its statements or pairs. */
    public String inShort() {
        return made.ofStatements()
                ? (made == Made.PAIRS ? "Pairs: " : "Statements: ") + String.join(" / ", statements)
                : card.ask();
    }

    public List<CardId> cards() {
        return from.stream().map(Card::id).distinct().toList();
    }

    ExamQuestion numbered(int other) {
        return new ExamQuestion(other, made, card, presentation, heading, introduction, statements, from);
    }
}
