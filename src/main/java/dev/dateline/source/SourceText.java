package dev.dateline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file with its lines, so that a finding can show its line. A byte order mark is removed, and all kinds
 * of line ends are accepted. Immutable.
 */
public final class SourceText {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private final String file;
    private final String text;
    private final int[] lineStarts; // offsets in the text
    private final int lineCount;
    private final boolean surrogates;

    /**
     * A text that was decoded.
     *
     * @param file the file, relative to the library
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int[] starts = new int[Math.max(16, this.text.length() / 32)];
        int lines = 1;
        boolean pairs = false;
        for (int i = 0; i < this.text.length(); i++) {
            char c = this.text.charAt(i);
            pairs |= Character.isSurrogate(c);
            if (c == '\r' && i + 1 < this.text.length() && this.text.charAt(i + 1) == '\n') {
                continue;
            }
            if (isBreak(c)) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = starts;
        this.lineCount = lines;
        this.surrogates = pairs;
    }

    /** Decodes UTF-8. Empty with a finding at the place if the bytes are not UTF-8 or too many. */
    public static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
        if (bytes.length > LARGEST) {
            findings.add(Finding.error(file, "too-large"));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        SourceText source = new SourceText(file, out.toString());
        if (!result.isError()) {
            return Optional.of(source);
        }
        int line = source.lineCount;
        String before = source.line(line);
        int column = before.codePointCount(0, before.length()) + 1;
        String bad = Integer.toHexString(bytes[in.position()] & 0xFF);
        findings.add(source.error(new Position(line, column), "not-utf-8", bad));
        return Optional.empty();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The number of lines. An empty file has one empty line. */
    public int lineCount() {
        return lineCount;
    }

    /** A line without its line break; empty if there is no such line. */
    public String line(int number) {
        if (number < 1 || number > lineCount) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number == lineCount ? text.length() : lineStarts[number];
        while (end > start && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The number of characters of a line with its line break; 0 if there is no such line. */
    int lineLength(int number) {
        if (number < 1 || number > lineCount) {
            return 0;
        }
        return (number == lineCount ? text.length() : lineStarts[number]) - lineStarts[number - 1];
    }

    /** The offset of a place in {@link #text}. */
    public int offset(Position at) {
        if (at.line() > lineCount) {
            return text.length();
        }
        int start = lineStarts[at.line() - 1];
        int columns = at.column() - 1;
        if (!surrogates) {
            return Math.min(text.length(), start + columns);
        }
        int end = at.line() == lineCount ? text.length() : lineStarts[at.line()];
        int length = text.codePointCount(start, end);
        return text.offsetByCodePoints(start, Math.min(columns, length));
    }

    /** The place of an offset in {@link #text}. */
    public Position position(int offset) {
        int line = Arrays.binarySearch(lineStarts, 0, lineCount, offset);
        int index = line >= 0 ? line : -line - 2;
        return new Position(index + 1, text.codePointCount(lineStarts[index], offset) + 1);
    }

    /** An error at one character. */
    public Finding error(Position at, String name, Object... values) {
        return error(at, 1, Wording.of(name, values));
    }

    public Finding error(Position at, int width, Wording wording) {
        return finding(Severity.ERROR, at, width, wording);
    }

    public Finding warning(Position at, int width, Wording wording) {
        return finding(Severity.WARNING, at, width, wording);
    }

    private Finding finding(Severity severity, Position at, int width, Wording wording) {
        String line = line(at.line());
        return new Finding(
                file, at, Math.max(1, width), severity, wording.code(), wording.message(), wording.hint(), line);
    }

    /** Whether a character ends a line in YAML 1.1. */
    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
