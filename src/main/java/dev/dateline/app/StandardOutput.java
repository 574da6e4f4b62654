package dev.dateline.app;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A buffered stream of UTF-8 text in any locale. Unlike a PrintStream, it remembers the reason of a failure. Without
 * that, an export to a full disk would end as a success.
 */
public final class StandardOutput extends FilterOutputStream {
    private static final int BUFFER = 1 << 13;

    private @Nullable IOException failure;
    private @Nullable ByteArrayOutputStream held;

    public StandardOutput(OutputStream out) {
        super(out);
    }

    /** The stream for printing. It is flushed before the program waits for input, and at the end. */
    public PrintStream printer() {
        return new PrintStream(new BufferedOutputStream(this, BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Starts to hold back the output. */
    public void hold() {
        held = new ByteArrayOutputStream();
    }

    /** Ends holding back. Returns the output that was held back. */
    public byte[] release() {
        byte[] kept = held == null ? new byte[0] : held.toByteArray();
        held = null;
        return kept;
    }

    /** Why the output could not be written. A reader that closed the pipe, such as {@code head}, is not an error. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(e -> !readerIsGone(e));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (held != null) {
            held.write(bytes, offset, length);
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    private static boolean readerIsGone(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("bad file descriptor");
    }
}
