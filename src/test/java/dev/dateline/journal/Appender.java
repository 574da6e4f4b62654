package dev.dateline.journal;

import dev.dateline.memory.Grade;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConnection;

/** Writes answers into a journal in its own process, and prints the id of each after it was written. */
final class Appender {
    private Appender() {}

    // the journal, a seed, how many answers
    public static void main(String[] args) throws JournalFailure {
        Chronicle chronicle = new Chronicle(Long.parseLong(args[1]), "child-" + args[1]);
        try (Journal journal = Journal.open(Path.of(args[0]))) {
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                Event.Review review = chronicle.review("harbour/c" + i % 5, Grade.GOOD);
                journal.append(review);
                byte[] line = (review.head().id() + "\n").getBytes(StandardCharsets.UTF_8);
                System.out.write(line, 0, line.length);
                System.out.flush();
            }
        }
    }

    static Process start(Path journal, long seed, int count) throws java.io.IOException {
        List<String> path = new ArrayList<>();
        for (Class<?> type : List.of(Journal.class, Appender.class, SQLiteConnection.class)) {
            path.add(Path.of(java.net.URI.create(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString()))
                    .toString());
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        String.join(java.io.File.pathSeparator, path),
                        Appender.class.getName(),
                        journal.toString(),
                        Long.toString(seed),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
