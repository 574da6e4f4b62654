package dev.dateline.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock for changing the files of a folder. One process of this program has it at a time, and the others wait. Take
 * it before you read the files. A killed process loses the lock. The file {@code .dateline.lock} that it leaves is
 * harmless.
 */
public final class FolderLock {
    private static final String NAME = ".dateline.lock";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAUSE_MILLIS = 5;
    private static final int LONGEST_MARK = 1 << 14;

    /** The locks between the threads of this process. The system's locks only separate processes. */
    private static final Map<Path, ReentrantLock> IN_PROCESS = new ConcurrentHashMap<>();

    private final ReentrantLock inProcess;
    private final Path file;
    private final FileChannel channel;

    private FolderLock(ReentrantLock inProcess, Path file, FileChannel channel) {
        this.inProcess = inProcess;
        this.file = file;
        this.channel = channel;
    }

    /** Work that may throw an exception of its own. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws IOException, E;
    }

    /**
     * Waits for the lock of a folder, removes the temporary files of killed processes, and does the work.
     *
     * @throws IOException if the work fails, the folder cannot be written, or another process keeps the lock too long
     */
    public static <T, E extends Exception> T during(Path folder, Work<T, E> work) throws IOException, E {
        FolderLock lock = of(folder);
        try {
            return work.run();
        } finally {
            lock.release();
        }
    }

    private static FolderLock of(Path folder) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        ReentrantLock inProcess =
                IN_PROCESS.computeIfAbsent(folder.toAbsolutePath().normalize(), key -> new ReentrantLock());
        if (inProcess.isHeldByCurrentThread()) {
            throw new IllegalStateException("the lock is held already: " + folder);
        }
        if (!tryLock(inProcess, end)) {
            throw busy(folder);
        }
        try {
            FolderLock lock = take(inProcess, folder, end);
            TemporaryFile.sweep(folder);
            return lock;
        } catch (IOException | RuntimeException failure) {
            inProcess.unlock();
            throw failure;
        }
    }

    private static boolean tryLock(ReentrantLock inProcess, long end) {
        try {
            return inProcess.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FolderLock take(ReentrantLock inProcess, Path folder, long end) throws IOException {
        Path file = folder.resolve(NAME);
        while (true) {
            FileChannel channel = open(folder, file);
            try {
                if (isLocked(channel) && isTheOneInPlace(channel, file)) {
                    return new FolderLock(inProcess, file, channel);
                }
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
            channel.close();
            if (System.nanoTime() - end > 0 || !pause()) {
                throw busy(folder);
            }
        }
    }

    private static FileChannel open(Path folder, Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException refused) {
            throw new AccessDeniedException(folder.toString());
        } catch (NoSuchFileException missing) {
            throw new NoSuchFileException(folder.toString());
        } catch (IOException failure) {
            throw FileChanges.told(folder, failure);
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (IOException withoutLocks) {
            return true; // the file system has no locks, so the program works without one
        }
    }

    /**
     * Whether the locked file still has its name. The previous owner deletes the file before it releases the lock.
     * Therefore a mark of random length is written, and the length of the file with this name must be the same. Opening
     * the file a second time would drop the lock.
     */
    private static boolean isTheOneInPlace(FileChannel channel, Path file) throws IOException {
        byte[] mark = new byte[new SplittableRandom().nextInt(1, LONGEST_MARK)];
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(mark), 0);
            return Files.size(file) == mark.length;
        } catch (NoSuchFileException removed) {
            return false;
        } catch (IOException full) {
            // if there is no space for the mark, the files cannot be written either, which is reported
            return Files.exists(file);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FileSystemException busy(Path folder) {
        return new FileSystemException(
                folder.toString(), null, "another process is changing the files in it; nothing was written, try again");
    }

    private void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // a file that is left is harmless
        }
        try {
            channel.close();
        } catch (IOException released) {
            // the lock ends with the process at the latest
        }
        inProcess.unlock();
    }
}
