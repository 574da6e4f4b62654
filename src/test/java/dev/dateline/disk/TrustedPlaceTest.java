package dev.dateline.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that code is loaded only from places where only the user and root can write. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class TrustedPlaceTest {
    @TempDir
    Path root;

    private Path file = Path.of("");

    @BeforeEach
    void aFileInAFolderInAFolder() throws IOException {
        file = Files.createDirectories(root.resolve("home/cache")).resolve("code.lib");
        Files.writeString(file, "");
        for (Path each : new Path[] {root.resolve("home"), root.resolve("home/cache"), file}) {
            rights(each, "rwxr-xr-x");
        }
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    /** Asks the launcher, which has the same function. */
    private boolean launcherTrusts(Path place) throws IOException, InterruptedException {
        String launcher = Files.readString(Path.of("src/main/launcher/dateline.sh"));
        int from = launcher.indexOf("trusted() {");
        String function = launcher.substring(from, launcher.indexOf("\n}\n", from) + 3);
        Process process = new ProcessBuilder("sh", "-c", function + "trusted \"$0\"", place.toString())
                .inheritIO()
                .start();
        return process.waitFor() == 0;
    }

    private void assertRefused(String why) throws IOException, InterruptedException {
        assertThat(TrustedPlace.refusal(file))
                .hasValueSatisfying(told -> assertThat(told).contains(why));
        assertThat(launcherTrusts(file)).isFalse();
    }

    private void assertTrusted() throws IOException, InterruptedException {
        assertThat(TrustedPlace.refusal(file)).isEmpty();
        assertThat(launcherTrusts(file)).isTrue();
    }

    @Test
    void theUsersOwnIsTrusted() throws Exception {
        assertTrusted();
        assertThat(TrustedPlace.refusal(root.resolve("home/cache"))).isEmpty();
        assertThat(TrustedPlace.refusal(root.resolve("home/not/there/yet"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "home/cache/code.lib, rwxrwxr-x",
        "home/cache/code.lib, rwxr-xrwx",
        "home/cache, rwxrwxr-x",
        "home/cache, rwxr-xrwx",
        "home, rwxr-xrwx"
    })
    void aPlaceThatOthersCanWriteIsNotTrusted(String place, String rights) throws Exception {
        rights(root.resolve(place), rights);
        assertRefused("can be written by others");
    }

    @Test
    void aFolderAboveMayBeWritableByTheUsersOwnGroup() throws Exception {
        Object user = Files.getAttribute(root, "unix:uid");
        Assumptions.assumeTrue(user.equals(Files.getAttribute(root.resolve("home"), "unix:gid")));
        rights(root.resolve("home"), "rwxrwxr-x");
        assertTrusted();
    }

    @ParameterizedTest
    @CsvSource({"home/cache/code.lib", "home/cache", "home"})
    void aPlaceOfAnotherUserIsNotTrusted(String place) throws Exception {
        try {
            Files.setAttribute(root.resolve(place), "unix:uid", 12345);
        } catch (IOException onlyRootCan) {
            Assumptions.abort("only root gives files away");
        }
        assertRefused("belongs to another user");
    }

    @Test
    void aLinkIsJudgedByItsTarget() throws Exception {
        Path open = Files.createDirectory(root.resolve("open"));
        rights(open, "rwxrwxrwx");
        Files.writeString(open.resolve("code.lib"), "");
        Path link = Files.createSymbolicLink(root.resolve("home/link"), open);
        file = link.resolve("code.lib");
        assertThat(TrustedPlace.refusal(file)).isPresent();
        assertThat(launcherTrusts(file)).isFalse();
    }
}
