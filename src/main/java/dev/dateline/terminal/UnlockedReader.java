package dev.dateline.terminal;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/**
 * A reader that waits for a key for a short time, again and again. JLine's own reader holds a lock while it waits
 * without limit. A program that is told to end would wait for this lock until the next key.
 */
final class UnlockedReader extends NonBlockingReader {
    private static final long STRETCH_MILLIS = 60_000;

    private final NonBlockingReader reader;

    UnlockedReader(NonBlockingReader reader) {
        this.reader = reader;
    }

    @Override
    protected int read(long timeout, boolean isPeek) throws IOException {
        if (timeout > 0) {
            return isPeek ? reader.peek(timeout) : reader.read(timeout);
        }
        int read = READ_EXPIRED;
        while (read == READ_EXPIRED) {
            read = isPeek ? reader.peek(STRETCH_MILLIS) : reader.read(STRETCH_MILLIS);
        }
        return read;
    }

    @Override
    public int readBuffered(char[] buffer, int offset, int length, long timeout) throws IOException {
        if (length == 0) {
            return 0;
        }
        int first = read(timeout, false);
        if (first < 0) {
            return first;
        }
        buffer[offset] = (char) first;
        return 1;
    }

    @Override
    public int available() {
        return reader.available();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
