package dev.dateline.study;

import dev.dateline.deck.Card;
import java.io.IOException;

/** What a dialog in lines prints besides questions and verdicts, and how it reads an answer. */
public interface LineOutput {
    /** Prints the prompt. Returns false if nobody reads the output any more. */
    default boolean prompt() {
        return true;
    }

    /** Whether a line without a colon asks for the commands. */
    default boolean isHelp(String line) {
        return false;
    }

    default Parsed parsed(Card card, Presentation presentation, boolean revealed, String line) throws IOException {
        return AnswerParser.line(card, presentation, revealed, line);
    }

    /**
     * Reports why a line has no meaning.
     *
     * @param message the reason without a full stop
     */
    void invalid(String message);

    /** Reports that there is no such command, and which there are. */
    void unknown(String command, String commands);
}
