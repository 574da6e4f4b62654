package dev.dateline.exchange.anki;

import dev.dateline.disk.TemporaryFile;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.StableZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes a package for Anki in the oldest layout that is still in use ({@code collection.anki2}, schema 11). Anki 2.1
 * and later, AnkiDroid and Mnemosyne all read it. Nothing is lost: data that a note cannot show is in a field that no
 * template shows.
 */
public record Apkg(ExportLedger ledger, KeptNotes notes) {
    private static final String FROM_ANKI = "came from Anki have Dateline's note types in the package. If Anki has"
            + " the original notes, it keeps those. Export to anki-txt to change them";

    public Format format() {
        return new Format("apkg", ".apkg", false, this::write);
    }

    private Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException {
        Path folder = TemporaryFile.systemFolder();
        Path database = folder.resolve("collection.anki2");
        try {
            new CollectionWriter(ledger, options.now(), meter).write(export, database);
            StableZip zip = new StableZip(out);
            zip.put("collection.anki2", database);
            zip.put("media", "{}");
            zip.finish();
        } finally {
            TemporaryFile.remove(folder);
        }
        Conversions conversions = new Conversions();
        for (ExportCard card : export.cards()) {
            if (notes.isFromAnki(card.card())) {
                conversions.remark(FROM_ANKI);
            }
        }
        return conversions;
    }
}
