package dev.dateline.protocol;

import dev.dateline.app.ImportReport;
import dev.dateline.deck.CardKind;
import dev.dateline.exchange.intake.Imported;

public final class ImportJson {
    private ImportJson() {}

    public static JsonObject of(ImportReport report) {
        Imported imported = report.imported();
        return new JsonObject()
                .put("file", report.file())
                .put("format", imported.format())
                .put("dryRun", report.dryRun())
                .put("read", imported.read())
                .put("converted", imported.cards())
                .put("answers", report.answers())
                .put("kinds", JsonObject.counts(imported.kinds(), CardKind::word))
                .put(
                        "dropped",
                        imported.losses().dropped(),
                        reason -> new JsonObject()
                                .put("why", reason.why())
                                .put("cards", reason.cards())
                                .put("places", reason.places()))
                .put("leftOut", JsonObject.counts(imported.losses().leftOut(), part -> part))
                .put(
                        "decks",
                        imported.decks(),
                        deck -> new JsonObject()
                                .put("deck", deck.id())
                                .put("file", report.folder().file(deck))
                                .put("cards", deck.cards().size())
                                .put("replaced", report.present().contains(deck)));
    }
}
