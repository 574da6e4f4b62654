package dev.dateline.cli;

import dev.dateline.journal.Journal;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Does on a second core what a start needs anyway. Nobody waits for the end: what is not ready when it is needed is done there.
 */
final class Preload {
    private Preload() {}

    /**
     * For picocli, which saves some 8 ms: reading annotations makes a class for every kind of annotation, and Java keeps what was
     * read.
     */
    static void annotations() {
        aside("read-annotations", () -> {
            touch(RootCommand.class.getAnnotations().length);
            for (Field field : RootCommand.class.getDeclaredFields()) {
                touch(field.getAnnotations().length);
            }
            for (Field field : CommonOptions.class.getDeclaredFields()) {
                touch(field.getAnnotations().length);
            }
            touch(ZoneId.systemDefault().hashCode());
        });
    }

    /** For a session: the database driver takes longer to be ready than the library. */
    static void driver() {
        aside("warm-up", () -> {
            Optional<Path> cache = new Locations(Host.here()).cache();
            if (cache.isPresent()) {
                Journal.warmUp(cache.get());
            }
        });
    }

    private static void aside(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The result is of no interest, that it was asked for is. */
    private static void touch(int ignored) {}
}
