package dev.dateline.exchange.page;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SourceNote;
import dev.dateline.library.Aging;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The data of the cards for the page's program. */
final class PageData {
    private PageData() {}

    /** The data as JSON in one line. */
    static String of(Export export, List<ExportCard> cards, Options options) {
        Map<String, Object> data = new LinkedHashMap<>();
        List<String> ids = export.decks().stream().map(deck -> deck.deck().id()).toList();
        data.put("id", String.join("+", ids));
        data.put("title", export.title());
        if (export.decks().size() == 1) {
            ExportDeck only = export.decks().get(0);
            only.deck().about().ifPresent(about -> data.put("about", about));
        }
        data.put("dates", options.page().dates().name());
        data.put("class", options.page().forClass());
        data.put("app", options.page().inFolder());
        options.page().progress().ifPresent(progress -> {
            data.put("carried", progress.carried());
            data.put("openings", progress.openings());
        });
        Aging aging = export.library().aging();
        data.put("cards", cards.stream().map(card -> card(card, aging, options)).toList());
        return Json.line(data);
    }

    private static Map<String, Object> card(ExportCard exported, Aging aging, Options options) {
        Card card = exported.card();
        Map<String, Object> out = CardFields.of(card);
        // the page does not use these
        out.remove("id");
        out.remove("tags");
        out.remove("facts");
        out.remove("reject");
        out.put("card", card.id().toString());
        out.put("ask", card.ask());
        out.put("answers", card.answer().lines());
        exported.heading().ifPresent(heading -> {
            out.put("heading", heading);
            LocalDate today = LocalDate.ofInstant(options.now(), ZoneOffset.UTC);
            aging.heading(card, today)
                    .ifPresent(head -> out.put("headed", head.date().toString()));
        });
        List<Object> sources = new ArrayList<>();
        for (SourceNote source : exported.citations()) {
            Map<String, Object> one = new TreeMap<>();
            one.put("line", source.line());
            one.put("day", source.fact().asOf().inWords());
            source.link().ifPresent(link -> one.put("link", link));
            sources.add(one);
        }
        out.put("sources", sources);
        out.put(
                "since",
                exported.news().stream().map(line -> Map.of("line", line)).toList());
        if (options.seed().isPresent()) {
            int[] places = Layout.places(card, options.seed().getAsLong());
            if (places.length > 0) {
                out.put("places", Arrays.stream(places).boxed().toList());
            }
        }
        return out;
    }
}
