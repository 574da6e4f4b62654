package dev.dateline.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.source.Findings;
import dev.dateline.source.YamlEdits;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFileTest {
    private static final String NAME = "decks/d.yaml";

    @TempDir
    Path library;

    private Path file = Path.of("");

    @BeforeEach
    void aDeck() throws IOException {
        file = library.resolve(NAME);
        Files.createDirectories(library.resolve("decks"));
        Files.writeString(file, "\uFEFFdeck: d\r\ntitle: D # short\r\n", UTF_8);
    }

    @Test
    void aByteOrderMarkAndLineEndsStay() throws IOException {
        LibraryFile deck = open();
        YamlEdits edits = deck.edits();
        edits.set(edits.root().orElseThrow(), "title", "E");
        edits.set(edits.root().orElseThrow(), "author", "Ada");
        deck.save(edits.text());
        assertThat(Files.readString(file, UTF_8)).isEqualTo("\uFEFFdeck: d\r\ntitle: E # short\r\nauthor: Ada\r\n");
        try (Stream<Path> files = Files.list(library.resolve("decks"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatSomebodyElseHasChangedIsLeftAsItIs() throws IOException {
        LibraryFile deck = open();
        Files.writeString(file, "deck: d\n", UTF_8);
        assertThatThrownBy(() -> deck.save("deck: x\n"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("nothing was written");
        assertThat(Files.readString(file, UTF_8)).isEqualTo("deck: d\n");
    }

    @Test
    void aFileThatCannotBeReadIsNotOpened() throws IOException {
        Files.writeString(file, "deck: [d\n", UTF_8);
        Findings findings = new Findings();
        assertThat(LibraryFile.open(library, NAME, findings)).isEmpty();
        assertThat(findings.sorted()).isNotEmpty();
    }

    private LibraryFile open() throws IOException {
        return LibraryFile.open(library, NAME, new Findings()).orElseThrow();
    }
}
