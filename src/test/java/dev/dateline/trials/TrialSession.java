package dev.dateline.trials;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A session of the shipped program through its line protocol. Every answer is a new word, so that it can be found in
 * the journal.
 */
final class TrialSession implements AutoCloseable {
    private final Process process;
    private final String word;
    private final Path complaints;
    private final BufferedReader out;
    private final BufferedWriter in;
    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());
    private int typed;

    TrialSession(Process process, String word, Path complaints) {
        this.process = process;
        this.word = word;
        this.complaints = complaints;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Answers once and waits for the verdict.
     *
     * @return false if the program has ended
     */
    boolean answer() throws IOException {
        try {
            type();
        } catch (IOException ended) {
            return false; // the program's end of the pipe is closed
        }
        int before = shown.size();
        while (shown.size() == before) {
            String line = out.readLine();
            if (line == null) {
                return false;
            }
            note(line);
        }
        return true;
    }

    private void type() throws IOException {
        typed++;
        in.write(word + typed + "\n");
        in.flush();
    }

    private void note(String line) {
        // the last line of a killed process may be incomplete; its verdict was not shown
        if (line.startsWith("{\"event\":\"verdict\"") && line.endsWith("}")) {
            shown.add(word + (shown.size() + 1));
        }
    }

    /** Answers as fast as the program takes answers, until it has ended. */
    void answerUntilTheEnd() throws IOException {
        Thread typist = new Thread(() -> {
            try {
                while (process.isAlive()) {
                    type();
                }
            } catch (IOException ended) {
                return;
            }
        });
        typist.setDaemon(true);
        typist.start();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            note(line);
        }
    }

    /** Starts to answer as fast as the program takes answers, on another thread, which ends with the program. */
    Thread answering() {
        Thread reader = new Thread(() -> {
            try {
                answerUntilTheEnd();
            } catch (IOException ended) {
                return;
            }
        });
        reader.start();
        return reader;
    }

    /** Kills the program, as {@code kill -9} does. */
    void kill() {
        process.toHandle().destroyForcibly(); // the process's own method would also close the streams
    }

    /** Ends the input, as a user does who has finished. */
    void leave() throws IOException {
        in.close();
    }

    /**
     * The words whose verdict was shown. Verdicts that were sent before the program ended are included. The program is
     * ended if it still runs.
     */
    List<String> shown() throws IOException, InterruptedException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            note(line);
        }
        process.waitFor();
        return List.copyOf(shown);
    }

    /** The exit status. Waits until the program has ended. */
    int status() throws InterruptedException, IOException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("no end after a minute");
        }
        return process.exitValue();
    }

    /** Everything that the program has written to standard error. */
    String complaints() throws IOException {
        return Files.readString(complaints, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
