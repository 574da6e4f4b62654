package dev.dateline.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Lets Java create the class archive of a program. */
final class Archive {
    private Archive() {}

    /**
     * Creates the archive.
     *
     * @param args the list of classes, the program, a temporary file, and the archive
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path list = Path.of(args[0]);
        Path work = Path.of(args[2]);
        Process dump = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + list,
                        "-XX:SharedArchiveFile=" + work,
                        "-cp",
                        args[1]))
                .redirectErrorStream(true)
                .redirectOutput(work.resolveSibling("archive.log").toFile())
                .start();
        if (dump.waitFor() != 0) {
            throw new IOException("no class archive: see " + work.resolveSibling("archive.log"));
        }
        Files.move(work, Path.of(args[3]), StandardCopyOption.REPLACE_EXISTING);
    }
}
