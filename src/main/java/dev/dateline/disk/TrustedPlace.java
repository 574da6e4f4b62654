package dev.dateline.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether code may be loaded from a place: only where nobody but the user and root can have put it. On systems without such rights
 * every place is taken for one.
 */
public final class TrustedPlace {
    private static final int WRITABLE_BY_GROUP = 0020;
    private static final int WRITABLE_BY_OTHERS = 0002;
    private static final int STICKY = 01000;
    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private TrustedPlace() {}

    /**
     * Why nothing is loaded from a file or folder; empty where it may be. The file and its folder are the user's or root's, and nobody
     * else can write them; nobody else can put another folder in the place of one that leads there. What is not there yet is fine.
     */
    public static Optional<String> refusal(Path place) {
        if (!UNIX) {
            return Optional.empty();
        }
        try {
            Path absolute = place.toAbsolutePath().normalize();
            Path real = real(absolute);
            Object user = user();
            int near = Files.isDirectory(absolute) ? 1 : 2; // the file and its folder
            for (Path at = real; at != null; at = at.getParent()) {
                boolean isNear = real.startsWith(at) && real.getNameCount() - at.getNameCount() < near;
                Optional<String> refusal = refusal(at, user, isNear && Files.exists(absolute));
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.of("nobody can tell whose " + place + " is");
        }
    }

    /** The place without links, or the nearest folder above it that is there. */
    private static Path real(Path absolute) throws IOException {
        Path there = absolute;
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there.toRealPath();
    }

    private static Optional<String> refusal(Path at, Object user, boolean strict) throws IOException {
        Map<String, Object> rights = Files.readAttributes(at, "unix:uid,gid,mode");
        Object owner = rights.get("uid");
        if (!Integer.valueOf(0).equals(owner) && !user.equals(owner)) {
            return Optional.of(at + " belongs to another user");
        }
        int mode = rights.get("mode") instanceof Integer bits ? bits : WRITABLE_BY_OTHERS;
        boolean kept = !strict && (mode & STICKY) != 0; // as /tmp: others cannot rename what is not theirs
        boolean others = (mode & WRITABLE_BY_OTHERS) != 0 && !kept;
        boolean group =
                (mode & WRITABLE_BY_GROUP) != 0 && !kept && (strict || !Objects.equals(rights.get("gid"), owner));
        return others || group ? Optional.of(at + " can be written by others") : Optional.empty();
    }

    /** The user's number: that of whatever a process of theirs makes. */
    private static Object user() throws IOException {
        Path self = Path.of("/proc/self");
        if (Files.exists(self)) {
            return Files.getAttribute(self, "unix:uid");
        }
        Path probe = TemporaryFile.in(Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
        try {
            return Files.getAttribute(probe, "unix:uid");
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
