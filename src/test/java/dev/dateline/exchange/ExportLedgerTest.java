package dev.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.CardId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportLedgerTest {
    private static final CardId CARD = new CardId("harbour", "sea");
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00Z");

    @TempDir
    Path folder;

    private long export(String content, Instant now) throws IOException {
        ExportLedger ledger = new ExportLedger(folder.resolve("exports"));
        long modified = ledger.modified(CARD, content, now);
        ledger.save();
        return modified;
    }

    @Test
    void anUnchangedNoteKeepsItsTime() throws IOException {
        assertThat(export("a", MONDAY)).isEqualTo(MONDAY.getEpochSecond());
        assertThat(export("a", TUESDAY)).isEqualTo(MONDAY.getEpochSecond());
    }

    @Test
    void aChangedNoteHasTheTimeOfItsExport() throws IOException {
        export("a", MONDAY);
        assertThat(export("b", TUESDAY)).isEqualTo(TUESDAY.getEpochSecond());
    }

    @Test
    void goingBackToAnOldTextIsAChangeToo() throws IOException {
        export("a", MONDAY);
        long second = export("b", TUESDAY);
        assertThat(export("a", TUESDAY)).isEqualTo(second + 1);
    }

    @Test
    void aClockThatWentBackStillMakesChangesLater() throws IOException {
        long first = export("a", TUESDAY);
        assertThat(export("b", MONDAY)).isEqualTo(first + 1);
    }

    @Test
    void aTornLedgerOnlyForgets() throws IOException {
        export("a", MONDAY);
        Files.write(folder.resolve("exports/harbour.tsv"), "sea\ta\tnonsense\n\tx\n".getBytes(StandardCharsets.UTF_8));
        assertThat(export("a", TUESDAY)).isEqualTo(TUESDAY.getEpochSecond());
    }

    @Test
    void nothingIsWrittenBeforeItIsSaved() throws IOException {
        new ExportLedger(folder.resolve("exports")).modified(CARD, "a", MONDAY);
        assertThat(folder.resolve("exports")).doesNotExist();
    }
}
