package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A dialog in lines. Each line is an answer or a command. */
public abstract class LineDialog {
    private final BufferedReader in;

    protected LineDialog(BufferedReader in) {
        this.in = in;
    }

    public enum Step {
        /** The question still waits for an answer. */
        STAYS,
        /** Shows the next question or text. */
        ON,
        OVER,
        LEAVE
    }

    /** Runs the dialog until it is over or left. The end of the input leaves it. */
    protected final Step run() throws IOException, JournalFailure {
        Step step = Step.ON;
        while (step == Step.ON || step == Step.STAYS) {
            step = step == Step.ON ? put() : read();
        }
        return step;
    }

    private Step read() throws IOException, JournalFailure {
        if (!prompt()) {
            return Step.LEAVE; // nobody has seen the question
        }
        String line = line();
        came();
        if (line == null) {
            return Step.LEAVE;
        }
        TypedLine typed = TypedLine.of(line);
        return typed.isCommand() || isHelp(typed.text()) ? command(typed.text()) : answer(typed.text());
    }

    /** Whether a line without a colon asks for the commands. */
    protected boolean isHelp(String line) {
        return false;
    }

    /** Reads a line; null at the end of the input. */
    protected final @Nullable String line() throws IOException {
        return in.readLine();
    }

    /** Shows the open question; {@code STAYS} if it waits for a line. */
    protected abstract Step put() throws IOException, JournalFailure;

    /**
     * Prints the prompt.
     *
     * @return false if nobody reads the output any more
     */
    protected boolean prompt() {
        return true;
    }

    /** Called when a line or the end of the input was read. */
    protected void came() {}

    protected abstract Step answer(String line) throws IOException, JournalFailure;

    /**
     * Reads a line as an answer to a card.
     *
     * @param revealed whether the answer of a recall card was shown
     */
    protected Parsed parsed(Card card, Presentation presentation, boolean revealed, String line) throws IOException {
        return AnswerParser.line(card, presentation, revealed, line);
    }

    /**
     * Reports why a line has no meaning.
     *
     * @param message the reason without a full stop
     */
    protected abstract void invalid(String message) throws IOException;

    /**
     * Carries out a command.
     *
     * @param command without its colon
     */
    protected abstract Step command(String command) throws IOException, JournalFailure;

    protected abstract void unknown(String command) throws IOException;
}
