package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The expected screens, one file for each. {@code -Dgolden.update=true} writes the files and does not compare them.
 * Look at every change before you commit it.
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

    /** A frame as text, without spaces at line ends. */
    static String text(Frame frame) {
        StringBuilder text = new StringBuilder();
        frame.rows().forEach(row -> text.append(row.toString().stripTrailing()).append('\n'));
        return text.toString();
    }
}
