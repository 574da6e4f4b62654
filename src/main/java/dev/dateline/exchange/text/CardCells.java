package dev.dateline.exchange.text;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.SinceNote;
import dev.dateline.exchange.SourceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A card as one row of a table. */
final class CardCells {
    /** The columns in order. Columns may be added but never removed. */
    static final List<String> COLUMNS = List.of(
            "deck",
            "id",
            "kind",
            "question",
            "choices",
            "answer",
            "accept",
            "hint",
            "why",
            "by",
            "as of",
            "source",
            "link",
            "since",
            "tags",
            "card");

    private CardCells() {}

    static List<String> of(ExportCard exported) {
        Card card = exported.card();
        List<String> cells = new ArrayList<>();
        cells.add(card.id().deck());
        cells.add(card.id().card());
        cells.add(card.kind().word());
        cells.add(exported.heading().map(heading -> heading + ": ").orElse("") + card.ask());
        cells.add(String.join("\n", card.answer().offered()));
        cells.add(String.join("\n", card.answer().lines()));
        cells.add(String.join("\n", card.answer().forms().accept()));
        cells.add(card.head().hint().orElse(""));
        cells.add(card.head().why().orElse(""));
        cells.add(each(exported.sources().stream()
                .map(source -> source.by().orElse(""))
                .toList()));
        cells.add(each(exported.sources().stream()
                .map(source -> source.asOf().toString())
                .toList()));
        cells.add(each(exported.sources().stream().map(SourceNote::citation).toList()));
        cells.add(each(exported.sources().stream()
                .map(source -> source.link().orElse(""))
                .toList()));
        cells.add(each(exported.since().stream().map(SinceNote::line).toList()));
        cells.add(String.join(" ", exported.tags()).toLowerCase(Locale.ROOT));
        cells.add(Json.line(CardFields.of(card)));
        return cells;
    }

    private static String each(List<String> parts) {
        return String.join(
                "\n", parts.stream().filter(part -> !part.isEmpty()).distinct().toList());
    }
}
