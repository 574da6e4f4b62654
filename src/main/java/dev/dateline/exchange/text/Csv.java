package dev.dateline.exchange.text;

import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Options;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table for spreadsheets, one row a card (RFC 4180). The columns are for people; the last one holds the whole card for a later
 * import. No cell is a formula.
 */
public final class Csv extends TextFormat {
    public Csv() {
        super("csv", ".csv");
    }

    @Override
    protected void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        out.write(Cells.record(CardCells.COLUMNS, ','));
        for (ExportCard card : export.cards()) {
            List<String> cells = CardCells.of(card).stream().map(Cells::defused).toList();
            out.write(Cells.record(cells, ','));
        }
    }
}
