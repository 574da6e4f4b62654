package dev.dateline.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file to import. Its content decides its format, not its name. Not thread-safe. */
public final class ArrivedFile {
    /** The largest text that is read, in bytes. */
    public static final int LARGEST_TEXT = 64 * 1024 * 1024;

    private static final int HEAD = 64;

    private final Path path;
    private final String name;
    private final byte[] head;
    private @Nullable String text;

    private ArrivedFile(Path path, String name, byte[] head) {
        this.path = path;
        this.name = name;
        this.head = head;
    }

    /**
     * Reads the first bytes of a file.
     *
     * @param name the name that the user gave
     * @throws ImportFailure if it is not a file, or is empty
     */
    public static ArrivedFile open(Path path, String name) throws IOException, ImportFailure {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name);
        }
        if (!Files.isRegularFile(path)) {
            throw new ImportFailure(name + " is "
                    + (Files.isDirectory(path) ? "a folder" : "not a file; save its text as a file first"));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new ImportFailure(name + " is empty");
        }
        return new ArrivedFile(path, name, head);
    }

    public Path path() {
        return path;
    }

    /** The name that the user gave. */
    public String name() {
        return name;
    }

    /** The name without folders and extension. */
    public String baseName() {
        Path last = path.getFileName();
        String base = last == null ? name : last.toString();
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    /** Whether it is a zip file, like Anki's packages. */
    public boolean isZip() {
        return beginsWith("PK\u0003\u0004") || beginsWith("PK\u0005\u0006");
    }

    public boolean beginsWith(String latin1) {
        byte[] magic = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * The whole file as text. It is UTF-8, or UTF-16 if it begins with a byte order mark of UTF-16. Line ends are
     * {@code \n}.
     *
     * @throws ImportFailure if the file is too large, in another encoding, or not text
     */
    public String text() throws IOException, ImportFailure {
        if (text == null) {
            text = decode(bytes()).replace("\r\n", "\n").replace('\r', '\n');
        }
        return text;
    }

    private byte[] bytes() throws IOException, ImportFailure {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                throw new ImportFailure(
                        name + " is larger than " + (LARGEST_TEXT >> 20) + " MB; split it into several files");
            }
            return bytes;
        }
    }

    private String decode(byte[] bytes) throws ImportFailure {
        if (beginsWith("\u00FF\u00FE")) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (beginsWith("\u00FE\u00FF")) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, beginsWith("\u00EF\u00BB\u00BF") ? 3 : 0, StandardCharsets.UTF_8);
    }

    private String decode(byte[] bytes, int from, Charset charset) throws ImportFailure {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String decoded = out.toString();
        if (decoded.indexOf('\0') >= 0 || (charset.equals(StandardCharsets.UTF_8) && hasZero(bytes))) {
            throw new ImportFailure(name + " is not text, or is UTF-16 without a byte order mark; save it as UTF-8");
        }
        if (result.isError()) {
            long line = decoded.chars().filter(c -> c == '\n').count() + 1;
            throw new ImportFailure(name + ":" + line + ": this is not " + charset.name()
                    + "; save the file as UTF-8 (a spreadsheet calls it \"CSV UTF-8\")");
        }
        return decoded;
    }

    /** Whether the first kilobyte has a zero, as no text in UTF-8 has. */
    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(1024, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
