package dev.dateline.source;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Prints text without control characters. File names and words of the command line are printed through it, so that no
 * escape sequence in them reaches the terminal. Bytes that are written are not changed.
 */
public final class VisibleOutput extends PrintStream {
    /** @param out receives UTF-8 */
    public VisibleOutput(OutputStream out) {
        super(out, false, StandardCharsets.UTF_8);
    }

    @Override
    public void print(@Nullable String text) {
        super.print(VisibleText.printed(String.valueOf(text)));
    }

    @Override
    public void print(char[] text) {
        print(new String(text));
    }

    @Override
    public void print(char character) {
        print(String.valueOf(character));
    }

    /** Prints a line whose escape sequences the program made itself. */
    public static void styled(PrintStream out, String line) {
        byte[] bytes = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }
}
