package dev.dateline.study;

import dev.dateline.journal.JournalFailure;
import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A dialog in lines. Each line is an answer or a command. */
public abstract class LineDialog<O extends LineOutput> {
    protected final O out;
    private final BufferedReader in;
    private final String commands;

    /** @param commands the commands that there are, in words */
    protected LineDialog(BufferedReader in, O out, String commands) {
        this.in = in;
        this.out = out;
        this.commands = commands;
    }

    public enum Step {
        /** The question still waits for an answer. */
        STAYS,
        /** Shows the next question or text. */
        ON,
        OVER,
        LEAVE
    }

    /**
     * A typed line: a command after a colon, or an answer. To begin an answer with a colon, type two.
     *
     * @param text the line without the colon of a command, and without the first of two colons
     */
    public record Typed(boolean isCommand, String text) {
        public static Typed of(String line) {
            if (line.startsWith("::")) {
                return new Typed(false, line.substring(1));
            }
            return line.startsWith(":") ? new Typed(true, line.substring(1).strip()) : new Typed(false, line);
        }
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
        if (!out.prompt()) {
            return Step.LEAVE; // nobody has seen the question
        }
        String line = line();
        came();
        if (line == null) {
            return Step.LEAVE;
        }
        Typed typed = Typed.of(line);
        return typed.isCommand() || out.isHelp(typed.text()) ? command(typed.text()) : answer(typed.text());
    }

    /** Reads a line; null at the end of the input. */
    protected final @Nullable String line() throws IOException {
        return in.readLine();
    }

    /** Shows the open question; {@code STAYS} if it waits for a line. */
    protected abstract Step put() throws IOException, JournalFailure;

    /** Called when a line or the end of the input was read. */
    protected void came() {}

    protected abstract Step answer(String line) throws IOException, JournalFailure;

    /**
     * Carries out a command.
     *
     * @param command without its colon
     */
    protected abstract Step command(String command) throws IOException, JournalFailure;

    /** Reports that there is no such command. */
    protected final Step unknown(String command) {
        out.unknown(command, commands);
        return Step.STAYS;
    }
}
