package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Screens as they are meant to be, one file each. With {@code -Dgolden.update=true} the files are written instead of compared:
 * look at every change before it is committed.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void matches(String name, String seen) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, seen);
        }
        assertThat(file)
                .as("a golden screen, to be written with -Dgolden.update=true")
                .exists();
        assertThat(seen).as(name).isEqualTo(Files.readString(file));
    }

    /** What a frame looks like, blanks at line ends cut; {@code ▏} stands behind the cell before the cursor. */
    static String text(Frame frame) {
        StringBuilder text = new StringBuilder();
        frame.rows().forEach(row -> text.append(row.toString().stripTrailing()).append('\n'));
        return text.toString();
    }
}
