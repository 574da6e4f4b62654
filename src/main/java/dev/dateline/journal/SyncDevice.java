package dev.dateline.journal;

import dev.dateline.disk.FileChanges;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files of one device in a sync folder. They are in a subfolder with the device's name. */
final class SyncDevice {
    private static final String NAME = "device-[0-9a-f]{16}";

    /** The number of small files that are merged into one. */
    private static final int MANY_FILES = 32;

    /**
     * The size in bytes from which a file is large and is not merged any more. The events of a usual day need fewer
     * bytes, and those of a first sync need more.
     */
    private static final int SMALL = 1 << 16;

    private final Path folder;
    private final String name;

    SyncDevice(Path syncFolder, String name) {
        this.folder = syncFolder.resolve(name);
        this.name = name;
    }

    static String newName(EventId chance) {
        return "device-" + chance.toString().substring(0, 16);
    }

    /** The device whose name is in a file. Empty if the file does not exist or does not contain a name. */
    static Optional<SyncDevice> named(Path syncFolder, Path nameFile) throws IOException {
        try {
            String name = Files.readString(nameFile).strip();
            return name.matches(NAME) ? Optional.of(new SyncDevice(syncFolder, name)) : Optional.empty();
        } catch (NoSuchFileException | java.nio.charset.MalformedInputException none) {
            return Optional.empty();
        }
    }

    /** All devices of a folder, by name. Everything else in the folder is ignored. */
    static List<SyncDevice> in(Path syncFolder) throws IOException {
        List<SyncDevice> devices = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(syncFolder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.matches(NAME) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    devices.add(new SyncDevice(syncFolder, name));
                }
            }
        }
        devices.sort(Comparator.comparing(SyncDevice::name));
        return devices;
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    List<SyncFile> files() throws IOException {
        return Files.isDirectory(folder) ? SyncFile.list(folder, new ArrayList<>()) : List.of();
    }

    /** The other files in the device's folder, such as conflict copies and partial copies. */
    List<Path> strangers() throws IOException {
        List<Path> strangers = new ArrayList<>();
        SyncFile.list(folder, strangers);
        return strangers;
    }

    /** The row of the writer's journal up to which the files are complete; 0 if there are no files. */
    long lastRow() throws IOException {
        return files().stream()
                .flatMap(file -> file.header().stream())
                .mapToLong(SyncFile.Header::row)
                .max()
                .orElse(0);
    }

    /** The number of the last file; 0 if there is none. */
    int lastNumber() throws IOException {
        return files().stream().mapToInt(SyncFile::to).max().orElse(0);
    }

    /** Writes a new file. It is complete and on the disk when this returns. */
    void add(SyncRows.Writer events) throws IOException {
        int number = lastNumber() + 1;
        SyncFile file = SyncFile.in(folder, number, number);
        byte[] bytes = file.bytes(
                events.toBytes(), events.count(), events.row(), events.event().toString(), events.last(), List.of());
        new FileChanges().put(file.path(), bytes).write();
    }

    /** Merges the small files into one if there are many. The new file is written before the old ones are deleted. */
    void mergeMany() throws IOException {
        List<SyncFile> small = new ArrayList<>();
        for (SyncFile file : files()) {
            if (file.from() == file.to() && Files.size(file.path()) < SMALL) {
                small.add(file);
            }
        }
        if (small.size() < MANY_FILES) {
            return;
        }
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        List<String> parts = new ArrayList<>();
        int count = 0;
        long row = 0;
        String event = "";
        Instant last = Instant.EPOCH;
        for (SyncFile file : small) {
            Optional<SyncFile.Header> header = file.header();
            Optional<byte[]> bytes = file.events();
            if (header.isEmpty() || bytes.isEmpty()) {
                return; // a file is damaged, so the next sync takes a new name
            }
            SyncRows.append(events, bytes.get());
            parts.addAll(header.get().parts());
            count += header.get().count();
            row = header.get().row();
            event = header.get().event();
            last = header.get().last().isAfter(last) ? header.get().last() : last;
        }
        SyncFile whole = SyncFile.in(
                folder, small.get(0).from(), small.get(small.size() - 1).to());
        byte[] bytes = whole.bytes(events.toByteArray(), count, row, event, last, parts);
        new FileChanges().put(whole.path(), bytes).write();
        for (SyncFile file : small) {
            Files.deleteIfExists(file.path());
        }
    }
}
