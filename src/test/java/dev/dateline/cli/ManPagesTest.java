package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManPagesTest {
    @TempDir
    Path folder;

    @Test
    void everyCommandHasAPageWithItsOptionsAndExamples() throws Exception {
        new ManPages("1.2").write(folder);
        String study = Files.readString(folder.resolve("dateline-study.1"));
        assertThat(study)
                .startsWith(".TH DATELINE-STUDY 1 \"\" \"Dateline 1.2\"")
                .contains(
                        ".SH SYNOPSIS\n.nf\ndateline study ", ".B \\-\\-cram\n", ".SH EXAMPLES\n.nf\n  dateline study")
                .doesNotContain("\\-\\-seed");
        assertThat(Files.readString(folder.resolve("dateline.1"))).contains(".B dateline\\-check(1)\n");
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages)
                    .allSatisfy(page -> assertThat(Files.readString(page)).contains(".SH NAME", ".SH OPTIONS"));
        }
    }
}
