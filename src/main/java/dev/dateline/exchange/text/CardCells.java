package dev.dateline.exchange.text;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.SourceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        cells.add(each(exported, source -> source.fact().by().orElse("")));
        cells.add(each(exported, source -> source.fact().asOf().toString()));
        cells.add(each(exported, SourceNote::citation));
        cells.add(each(exported, source -> source.link().orElse("")));
        cells.add(exported.news().stream().distinct().collect(Collectors.joining("\n")));
        cells.add(String.join(" ", exported.tags()).toLowerCase(Locale.ROOT));
        cells.add(Json.line(CardFields.of(card)));
        return cells;
    }

    private static String each(ExportCard card, Function<SourceNote, String> part) {
        return card.sources().stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
