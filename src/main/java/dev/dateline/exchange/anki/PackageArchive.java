package dev.dateline.exchange.anki;

import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ImportFailure;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A package of Anki: a zip file with a database in one of three layouts, and media, which are never read. Only known
 * entries are read, each up to a limit, into a temporary file. No name from the file is used as a path.
 */
record PackageArchive(ArrivedFile file, ZipFile zip, Limits limits) implements AutoCloseable {
    private static final String OLD = "collection.anki2";
    private static final String MIDDLE = "collection.anki21";
    private static final String NEW = "collection.anki21b";
    private static final String META = "meta";
    private static final int LARGEST_META = 1024;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ZSTD = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};

    /** The longest part of a Zstandard frame that tells its window, in bytes. */
    private static final int MOST_HEAD = 14;

    /** The most memory for a Zstandard frame, in bytes. Anki's frames need 2 to 8 MB. */
    private static final long LARGEST_WINDOW = 64L << 20;

    /** The highest compression ratio, except for small databases. A higher one is an attack. */
    private static final long BEST_RATIO = 200;

    private static final long SMALL = 64L << 20;

    /** Opens a zip file and reads its list of names. */
    static PackageArchive open(ArrivedFile file, Limits limits) throws IOException, ImportFailure {
        ZipFile zip;
        try {
            zip = new ZipFile(file.path().toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ImportFailure(
                    file.name() + " is a damaged or encrypted zip file; download or export it again", e);
        }
        PackageArchive archive = new PackageArchive(file, zip, limits);
        try {
            archive.check();
            return archive;
        } catch (ImportFailure | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void check() throws ImportFailure {
        if (zip.size() > limits.entries()) {
            throw new ImportFailure(
                    file.name() + " holds " + zip.size() + " files; a package may have at most " + limits.entries());
        }
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (!names.add(name)) {
                throw new ImportFailure(
                        file.name() + " has two files called " + name + ", so it is not a package of Anki");
            }
        }
        if (!names.contains(OLD) && !names.contains(MIDDLE) && !names.contains(NEW)) {
            throw new ImportFailure(file.name() + kind(names));
        }
    }

    private static String kind(Set<String> names) {
        if (names.contains("[Content_Types].xml")) {
            return " is an office document; save its table as CSV (UTF-8) and import that";
        }
        return " is a zip file without a collection of Anki";
    }

    /** Unpacks the database into a new file in a folder. */
    Path database(Path folder) throws IOException, ImportFailure {
        String name = entry();
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ImportFailure(file.name() + " is incomplete: " + name + " is missing");
        }
        if (entry.getSize() > limits.inflated()) {
            throw tooLarge();
        }
        Path target = folder.resolve("collection.db");
        try (InputStream raw = stream(entry);
                InputStream in = name.equals(NEW) ? unpacked(raw) : raw;
                OutputStream out = Files.newOutputStream(target)) {
            copy(in, out, Math.max(1, entry.getCompressedSize()));
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        return target;
    }

    private ImportFailure tooLarge() {
        return new ImportFailure(
                file.name() + " unpacks to more than " + (limits.inflated() >> 20) + " MB, which is too large");
    }

    private ImportFailure damaged(Exception e) {
        return new ImportFailure(
                file.name() + " is damaged: its collection cannot be unpacked; download or export it again", e);
    }

    /**
     * The name of the entry with the collection. In newer layouts, other entries only tell old versions of Anki that
     * they are too old.
     */
    private String entry() throws IOException, ImportFailure {
        ZipEntry meta = zip.getEntry(META);
        if (meta == null) {
            return zip.getEntry(MIDDLE) != null ? MIDDLE : zip.getEntry(OLD) != null ? OLD : NEW;
        }
        long version;
        try (InputStream in = stream(meta)) {
            version = Protobuf.of(in.readNBytes(LARGEST_META)).number(1);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        if (version < 1 || version > 3) {
            throw new ImportFailure(file.name() + " is a package of version " + version
                    + ", which is newer than this program; export it from Anki with \"Support older Anki versions\"");
        }
        return List.of(OLD, MIDDLE, NEW).get((int) version - 1);
    }

    private InputStream unpacked(InputStream raw) throws IOException, ImportFailure {
        byte[] head = guarded(() -> raw.readNBytes(MOST_HEAD));
        if (head.length < 6 || !Arrays.equals(head, 0, 4, ZSTD, 0, 4)) {
            throw new ImportFailure(file.name() + " is damaged: its collection is compressed in a wrong way");
        }
        if (window(head) > LARGEST_WINDOW) {
            throw new ImportFailure(file.name() + " needs too much memory; it was not read");
        }
        return new ZstdInputStream(new SequenceInputStream(new ByteArrayInputStream(head), raw));
    }

    /** The window size of a frame in bytes (RFC 8878, 3.1.1.1). */
    private static long window(byte[] head) {
        int descriptor = head[4] & 0xFF;
        boolean single = (descriptor & 0x20) != 0;
        if (!single) {
            int exponent = (head[5] & 0xFF) >> 3;
            int mantissa = head[5] & 7;
            long base = 1L << (10 + exponent);
            return base + (base >> 3) * mantissa;
        }
        int dictionary = new int[] {0, 1, 2, 4}[descriptor & 3];
        int bytes = new int[] {1, 2, 4, 8}[descriptor >> 6];
        long size = 0;
        for (int i = Math.min(bytes, head.length - 5 - dictionary) - 1; i >= 0; i--) {
            size = (size << 8) | (head[5 + dictionary + i] & 0xFF);
        }
        return size < 0 ? Long.MAX_VALUE : size + (bytes == 2 ? 256 : 0);
    }

    private void copy(InputStream in, OutputStream out, long packed) throws IOException, ImportFailure {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int n = guarded(() -> in.read(buffer)); n >= 0; n = guarded(() -> in.read(buffer))) {
            if (total == 0 && !startsLikeDatabase(buffer, n)) {
                throw new ImportFailure(file.name() + " is damaged: its collection is not a database");
            }
            total += n;
            if (total > limits.inflated()) {
                throw tooLarge();
            }
            if (total > SMALL && total / packed > BEST_RATIO) {
                throw new ImportFailure(
                        file.name() + " unpacks to more than " + BEST_RATIO + " times its size, which is too large");
            }
            out.write(buffer, 0, n);
        }
        if (total == 0) {
            throw new ImportFailure(file.name() + " is damaged: its collection is empty");
        }
    }

    private InputStream stream(ZipEntry entry) throws ImportFailure {
        return guarded(() -> Optional.ofNullable(zip.getInputStream(entry)))
                .orElseThrow(() ->
                        new ImportFailure(file.name() + " is damaged: " + entry.getName() + " is in a wrong place"));
    }

    /**
     * Does some work, and turns the undeclared exceptions of the decompressors into a failure. They throw these for
     * invalid bytes.
     */
    private <T> T guarded(Callable<T> work) throws ImportFailure {
        try {
            return work.call();
        } catch (Exception e) {
            throw damaged(e);
        }
    }

    private static boolean startsLikeDatabase(byte[] buffer, int n) {
        int length = Math.min(n, SQLITE.length);
        return Arrays.equals(buffer, 0, length, SQLITE, 0, length);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
