package dev.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {
    @TempDir
    private Path folder;

    private Optional<Pager> pager(Map<String, String> environment) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return Pager.of(new Host(environment, folder, folder.toString(), "Linux", clock, any -> 0));
    }

    private Path script(String text) throws Exception {
        Path script = folder.resolve("my pager");
        Files.writeString(script, "#!/bin/sh\n" + text);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static byte[] text(int lines) {
        return "a line of text\n".repeat(lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyNameAndCatMeanThatNoPagerIsWanted() {
        assertThat(pager(Map.of())).isPresent();
        assertThat(pager(Map.of("PAGER", ""))).isEmpty();
        assertThat(pager(Map.of("PAGER", "cat"))).isEmpty();
        assertThat(pager(Map.of("PAGER", "more", "DATELINE_PAGER", ""))).isEmpty();
        assertThat(pager(Map.of("PAGER", "cat", "DATELINE_PAGER", "less -S"))).isPresent();
    }

    @Test
    void withoutThePagerTheTextIsPrinted() throws Exception {
        assertThat(pager(Map.of("PAGER", "no-such-pager")).orElseThrow().show(text(1)))
                .isFalse();
    }

    @Test
    void aQuoteWithoutAnEndIsNamed() {
        assertThatThrownBy(() -> pager(Map.of("PAGER", "less '-R")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("PAGER has a quote that is not closed");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void thePagerGetsAllOfTheTextAndLessIsToldToEndWhereItFits() throws Exception {
        Path script = script("cat > \"$1\"; echo \"$LESS\" >> \"$1\"\n");
        Path seen = folder.resolve("seen");
        String command = "'" + script + "' '" + seen + "'";
        assertThat(pager(Map.of("PAGER", command)).orElseThrow().show(text(10_000)))
                .isTrue();
        String less = Optional.ofNullable(System.getenv("LESS")).orElse("FRX");
        assertThat(seen).content().hasSize(150_000 + less.length() + 1).endsWith(less + "\n");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void noShellReadsTheCommand() throws Exception {
        Path made = folder.resolve("made");
        Path script = script("cat > /dev/null\n");
        String command = "'" + script + "' ; touch " + made;
        assertThat(pager(Map.of("PAGER", command)).orElseThrow().show(text(1))).isTrue();
        assertThat(made).doesNotExist();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void leavingThePagerBeforeTheEndIsNoFault() throws Exception {
        Path script = script("exit 0\n");
        assertThat(pager(Map.of("PAGER", "'" + script + "'")).orElseThrow().show(text(100_000)))
                .isTrue();
    }
}
