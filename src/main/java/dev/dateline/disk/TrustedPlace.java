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
 * Tells whether code may be loaded from a place. Only the user and root may be able to write there. On systems without
 * file permissions, every place is trusted.
 */
public final class TrustedPlace {
    private static final int WRITABLE_BY_GROUP = 0020;
    private static final int WRITABLE_BY_OTHERS = 0002;
    private static final int STICKY = 01000;
    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private TrustedPlace() {}

    /**
     * The reason why a file or folder is not trusted; empty if it is. The file and its folder must belong to the user
     * or root, and nobody else may be able to write to them or to replace a folder of the path. A file that does not
     * exist yet is trusted.
     */
    public static Optional<String> refusal(Path place) {
        if (!UNIX) {
            return Optional.empty();
        }
        try {
            Path absolute = place.toAbsolutePath().normalize();
            Path real = real(absolute);
            Object user = user();
            int near = Files.isDirectory(absolute) ? 1 : 2; // counts the file and its folder
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

    /** The path with links resolved. If it does not exist, the nearest existing folder above it. */
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
        // in such folders (/tmp) others cannot rename files that are not theirs
        boolean kept = !strict && (mode & STICKY) != 0;
        boolean others = (mode & WRITABLE_BY_OTHERS) != 0 && !kept;
        boolean group =
                (mode & WRITABLE_BY_GROUP) != 0 && !kept && (strict || !Objects.equals(rights.get("gid"), owner));
        return others || group ? Optional.of(at + " can be written by others") : Optional.empty();
    }

    /** The user id, from a file of this process. */
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
