package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.app.Invocation;
import dev.dateline.disk.FileChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Remembers in the cache that the last {@code rename} changed nothing, so that {@code undo} takes back nothing else instead. */
final class IdleRename {
    private final Invocation invocation;

    IdleRename(Invocation invocation) {
        this.invocation = invocation;
    }

    private Optional<Path> file() {
        return invocation.locations().cache().map(cache -> cache.resolve("idle-rename"));
    }

    /** A cache that cannot be written does not stop the command. */
    void remember() {
        Optional<Path> file = file();
        try {
            if (file.isPresent()) {
                byte[] now = invocation.clock().instant().toString().getBytes(UTF_8);
                new FileChanges().putForOwner(file.get(), now).write();
            }
        } catch (IOException unwritable) {
            // undo then takes back what was done before, and says what that is
        }
    }

    /** The time of the rename that changed nothing; it is forgotten. */
    Optional<Instant> take() throws IOException {
        Optional<Path> file = file().filter(Files::exists);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String time = Files.readString(file.get(), UTF_8);
        Files.delete(file.get());
        try {
            return Optional.of(Instant.parse(time));
        } catch (DateTimeParseException broken) {
            return Optional.empty();
        }
    }
}
