package dev.dateline.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * One file of events in a sync folder, {@code 000012-000012.dateline}: a header line of plain text, and the compressed
 * events. The file is written once and never changed.
 *
 * @param from the number of the file; for a merged file, the lowest number of its parts
 * @param to the number of the file; for a merged file, the highest number of its parts
 */
record SyncFile(Path path, int from, int to) {
    private static final Pattern NAME = Pattern.compile("(\\d{6})-(\\d{6})\\.dateline");
    private static final String MAGIC = "dateline-sync";
    private static final int VERSION = 1;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final long LARGEST = 1L << 30;

    /**
     * The header line.
     *
     * @param length the length of the rest, in bytes
     * @param row the row of the writer's journal up to which everything is written
     * @param event the id of the event in that row
     * @param parts the keys of the files that were merged into this one; only its own {@link #key} if it is not
     *     merged
     */
    record Header(
            int version,
            long length,
            long checksum,
            int count,
            long row,
            String event,
            Instant last,
            List<String> parts) {
        Header {
            parts = List.copyOf(parts);
        }
    }

    /** The file at a path, if its name is valid. */
    static Optional<SyncFile> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(name.group(1));
        int to = Integer.parseInt(name.group(2));
        return from <= to && from > 0 ? Optional.of(new SyncFile(path, from, to)) : Optional.empty();
    }

    static SyncFile in(Path folder, int from, int to) {
        return new SyncFile(
                folder.resolve(String.format(java.util.Locale.ROOT, "%06d-%06d.dateline", from, to)), from, to);
    }

    /** The key of this file, made of its numbers and its checksum. */
    String key(long checksum) {
        return from + "-" + to + ":" + Long.toHexString(checksum);
    }

    /** The bytes of the whole file. */
    byte[] bytes(byte[] events, int count, long row, String event, Instant last, List<String> parts)
            throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(events.length / 3 + 64);
        Deflater deflater =
                new Deflater(events.length > LONGEST_HEADER ? Deflater.BEST_SPEED : Deflater.BEST_COMPRESSION);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(events);
        } finally {
            deflater.end();
        }
        long checksum = checksum(packed.toByteArray());
        List<String> of = parts.isEmpty() ? List.of(key(checksum)) : parts;
        String text = String.join(
                " ",
                MAGIC,
                Integer.toString(VERSION),
                Integer.toString(packed.size()),
                Long.toHexString(checksum),
                Integer.toString(count),
                Long.toString(row),
                event,
                Long.toString(last.toEpochMilli()),
                String.join(",", of));
        String line = text + " " + Long.toHexString(checksum(text.getBytes(StandardCharsets.US_ASCII))) + "\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream(packed.size() + line.length());
        whole.write(line.getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(whole);
        return whole.toByteArray();
    }

    /** The header line. Empty if it is incomplete, or if the file has another length than the header says. */
    Optional<Header> header() {
        try (InputStream in = Files.newInputStream(path)) {
            Optional<String> line = line(in.readNBytes(LONGEST_HEADER));
            return line.flatMap(SyncFile::parsed)
                    .filter(it ->
                            it.version() != VERSION || size() == line.get().length() + 1 + it.length());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private long size() {
        try {
            return Files.size(path);
        } catch (IOException gone) {
            return -1;
        }
    }

    boolean isOfLaterVersion(Header header) {
        return header.version() > VERSION;
    }

    private static Optional<String> line(byte[] begin) {
        for (int i = 0; i < begin.length; i++) {
            if (begin[i] == '\n') {
                return Optional.of(new String(begin, 0, i, StandardCharsets.US_ASCII));
            }
        }
        return Optional.empty();
    }

    private static Optional<Header> parsed(String line) {
        int end = line.lastIndexOf(' ');
        String[] words = line.split(" ", -1);
        if (end < 0 || !words[0].equals(MAGIC)) {
            return Optional.empty();
        }
        try {
            String text = line.substring(0, end);
            long check = Long.parseLong(line.substring(end + 1), 16);
            if (check != checksum(text.getBytes(StandardCharsets.US_ASCII))) {
                return Optional.empty();
            }
            int version = Integer.parseInt(words[1]);
            if (version != VERSION) {
                return Optional.of(new Header(version, 0, 0, 0, 0, "", Instant.EPOCH, List.of()));
            }
            long length = Long.parseLong(words[2]);
            return length < 0 || length > LARGEST
                    ? Optional.empty()
                    : Optional.of(new Header(
                            version,
                            length,
                            Long.parseLong(words[3], 16),
                            Integer.parseInt(words[4]),
                            Long.parseLong(words[5]),
                            words[6],
                            Rows.instant(Long.parseLong(words[7])),
                            List.of(words[8].split(",", -1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** The bytes of all events. Empty if the file is incomplete or does not match its header. */
    Optional<byte[]> events() {
        try {
            byte[] whole = Files.readAllBytes(path);
            Optional<String> line = line(whole);
            Optional<Header> header = line.flatMap(SyncFile::parsed);
            if (header.isEmpty() || header.get().version() != VERSION) {
                return Optional.empty();
            }
            byte[] packed = Arrays.copyOfRange(whole, line.get().length() + 1, whole.length);
            if (packed.length != header.get().length()
                    || checksum(packed) != header.get().checksum()) {
                return Optional.empty();
            }
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                byte[] events = in.readNBytes((int) LARGEST);
                return Optional.of(events);
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue() ^ ((long) bytes.length << 32);
    }

    /**
     * The files of a device, by number.
     *
     * @param others receives the other files in the device's folder
     */
    static List<SyncFile> list(Path device, List<Path> others) throws IOException {
        List<SyncFile> files = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(device)) {
            for (Path entry : entries) {
                Optional<SyncFile> file = of(entry);
                if (file.isPresent()) {
                    files.add(file.get());
                } else if (!entry.getFileName().toString().startsWith(".")) {
                    others.add(entry);
                }
            }
        }
        files.sort(java.util.Comparator.comparingInt(SyncFile::from).thenComparingInt(SyncFile::to));
        return files;
    }
}
