package dev.dateline.exchange.text;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.deck.CardFields;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SourceNote;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes this program's own JSON. It is complete, has a version, and has its keys in a fixed order. Readers must ignore
 * unknown keys.
 */
public final class JsonDecks {
    public static final Format FORMAT = Format.ofText("json", ".json", JsonDecks::text);

    /** The format name in the file. */
    public static final String NAME = "dateline-decks";

    /** The version of the format. Raise it only if a reader of the old version would misunderstand the new one. */
    public static final int VERSION = 1;

    private JsonDecks() {}

    private static void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", NAME);
        whole.put("version", VERSION);
        whole.put("decks", export.decks().stream().map(JsonDecks::deck).toList());
        Json.pretty(whole, out);
    }

    private static Map<String, Object> deck(ExportDeck exported) {
        Deck deck = exported.deck();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deck", deck.id());
        out.put("title", deck.title());
        deck.about().ifPresent(about -> out.put("about", about));
        deck.author().ifPresent(author -> out.put("author", author));
        deck.licence().ifPresent(licence -> out.put("licence", licence));
        deck.language().ifPresent(language -> out.put("language", language));
        deck.reviewed().ifPresent(day -> out.put("reviewed", day.toString()));
        out.put("tags", List.copyOf(new TreeSet<>(deck.tags())));
        out.put("cards", exported.cards().stream().map(JsonDecks::card).toList());
        return out;
    }

    public static Map<String, Object> card(ExportCard exported) {
        Map<String, Object> out = CardFields.of(exported.card());
        exported.heading().ifPresent(heading -> out.put("heading", heading));
        out.put("sources", exported.sources().stream().map(JsonDecks::source).toList());
        List<Object> since = new ArrayList<>();
        for (Fact fact : exported.since()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("fact", fact.ref().toString());
            one.put("as-of", fact.asOf().toString());
            one.put("says", fact.says());
            fact.by().ifPresent(by -> one.put("by", by));
            since.add(one);
        }
        out.put("since", since);
        return out;
    }

    private static Map<String, Object> source(SourceNote source) {
        Fact fact = source.fact();
        Article article = source.article();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("fact", fact.ref().toString());
        out.put("says", fact.says());
        fact.by().ifPresent(by -> out.put("by", by));
        out.put("certainty", fact.certainty().name().toLowerCase(Locale.ROOT));
        out.put("as-of", fact.asOf().toString());
        out.put("title", article.title());
        out.put("published", article.published().toString());
        article.publisher().ifPresent(publisher -> out.put("publisher", publisher));
        source.link().ifPresent(link -> out.put("link", link));
        source.where().ifPresent(where -> out.put("where", where));
        return out;
    }
}
