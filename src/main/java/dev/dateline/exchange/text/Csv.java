package dev.dateline.exchange.text;

import dev.dateline.deck.CardFields;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SourceNote;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table for spreadsheets, with one row for each card (RFC 4180). The columns are for people. The last one has
 * the whole card for a later import. No cell is a formula.
 */
public final class Csv {
    public static final Format FORMAT = Format.ofText("csv", ".csv", Csv::text);

    private record Column(String name, Function<ExportCard, String> cell) {}

    /** The columns in their order. A new version may add columns but must not remove any. */
    private static final List<Column> COLUMNS = List.of(
            new Column("deck", exported -> exported.card().id().deck()),
            new Column("id", exported -> exported.card().id().card()),
            new Column("kind", exported -> exported.card().kind().word()),
            new Column("question", Csv::question),
            new Column("choices", exported -> lines(exported.card().answer().offered().stream())),
            new Column("answer", exported -> lines(exported.card().answer().lines().stream())),
            new Column("accept", exported -> lines(exported.card().answer().forms().accept().stream())),
            new Column("hint", exported -> exported.card().head().hint().orElse("")),
            new Column("why", exported -> exported.card().head().why().orElse("")),
            new Column(
                    "by",
                    exported -> each(exported, source -> source.fact().by().orElse(""))),
            new Column(
                    "as of",
                    exported -> each(exported, source -> source.fact().asOf().toString())),
            new Column("source", exported -> each(exported, SourceNote::citation)),
            new Column(
                    "link", exported -> each(exported, source -> source.link().orElse(""))),
            new Column("since", exported -> lines(exported.news().stream().distinct())),
            new Column("tags", exported -> String.join(" ", exported.tags()).toLowerCase(Locale.ROOT)),
            new Column("card", exported -> Json.line(CardFields.of(exported.card()))));

    private Csv() {}

    private static void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        out.write(Cells.record(COLUMNS.stream().map(Column::name).toList(), ','));
        for (ExportCard card : export.cards()) {
            List<String> cells = COLUMNS.stream()
                    .map(column -> Cells.defused(column.cell().apply(card)))
                    .toList();
            out.write(Cells.record(cells, ','));
        }
    }

    private static String question(ExportCard exported) {
        return exported.heading().map(heading -> heading + ": ").orElse("")
                + exported.card().ask();
    }

    private static String each(ExportCard card, Function<SourceNote, String> part) {
        return lines(card.sources().stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct());
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }
}
