package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.deck.Card;
import dev.dateline.journal.Journal;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.study.PastStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what a program and a person are told of a backlog at the end of a session. */
class BacklogProtocolTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private Run typing(String text) {
        return new Run(folder).typing(text);
    }

    private static JsonNode end(Run.Outcome outcome) throws IOException {
        List<String> lines = outcome.lines();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }

    @Test
    void theEndNamesCardsLeftForLaterAndWhyNewCardsWait() throws Exception {
        Path file = folder.resolve("home/.config/dateline/config.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "reviews: 1\n");
        List<Card> cards =
                LibraryReader.read(LibrarySource.folder(Path.of(LIBRARY))).cards();
        List<Card> known = cards.subList(0, 4);
        Files.createDirectories(folder.resolve("home/.local/share/dateline"));
        try (Journal journal = Journal.open(folder.resolve("home/.local/share/dateline/journal.db"))) {
            new PastStudy(known, 1).days(LocalDate.parse("2025-11-01"), 30, 4).into(journal);
        }
        JsonNode end = end(typing(":quit\n").of("study", "--json", "--library", LIBRARY));
        assertThat(end.get("behind").asBoolean()).isTrue();
        assertThat(end.get("deferred").asInt()).isEqualTo(4);
        assertThat(end.get("heldBack").asInt()).isZero();
        assertThat(end.get("leeches")).isEmpty();
        assertThat(typing(":quit\n")
                        .of("study", "--plain", "--library", LIBRARY)
                        .out())
                .contains("4 cards due, but left for later; new cards wait until you have caught up.");

        Files.writeString(file, "reviews: 100\n");
        assertThat(end(typing(":quit\n").of("study", "--json", "--library", LIBRARY))
                        .get("behind")
                        .asBoolean())
                .isFalse();
    }
}
