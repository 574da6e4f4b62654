package dev.dateline.exchange.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.PartialDate;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.intake.Losses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of {@link JsonDecks}. Unknown keys are ignored. */
public final class DecksFromJson implements IncomingFormat {
    @Override
    public boolean recognises(ArrivedFile file) throws IOException, ImportFailure {
        if (file.beginsWith("PK") || file.beginsWith("SQLite")) {
            return false;
        }
        String text = file.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[{");
    }

    @Override
    public Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure {
        JsonNode whole = parse(file);
        if (whole.path("format").asText().equals(PageResults.FORMAT)) {
            throw new ImportFailure(file.name()
                    + " contains the results of a quiz page; import them with \"dateline import --reviews\"");
        }
        if (!whole.path("format").asText().equals(JsonDecks.NAME)) {
            throw new ImportFailure(file.name() + " is JSON, but was not exported with \"dateline export --to json\"");
        }
        if (whole.path("version").asInt(Integer.MAX_VALUE) > JsonDecks.VERSION) {
            throw new ImportFailure(
                    file.name() + " was written by a newer Dateline; this one reads version " + JsonDecks.VERSION);
        }
        List<IncomingDeck> decks = new ArrayList<>();
        for (JsonNode deck : whole.path("decks")) {
            decks.add(deck(deck, file.baseName()));
        }
        return new Incoming("decks of Dateline (JSON)", decks);
    }

    private static JsonNode parse(ArrivedFile file) throws IOException, ImportFailure {
        try {
            return GivenJson.read(file.text());
        } catch (StreamConstraintsException e) {
            throw new ImportFailure(file.name() + " is JSON, but too deep or too long; it was not read", e);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new ImportFailure(file.name() + place + ": this JSON is not from Dateline: " + reason(e), e);
        }
    }

    /** The message without class names of the library. */
    private static String reason(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int end = message.indexOf(" (");
        return end > 0 ? message.substring(0, end) : message;
    }

    private static IncomingDeck deck(JsonNode deck, String fallback) {
        String id = text(deck, "deck").orElse(fallback);
        List<IncomingCard> cards = new ArrayList<>();
        int number = 0;
        for (JsonNode card : deck.path("cards")) {
            number++;
            Optional<String> name = text(card, "id");
            String where = name.orElse("card " + number) + " of " + id;
            cards.add(IncomingCard.of(where, new IncomingCard.Complete(card)).called(name));
        }
        Set<String> tags = new LinkedHashSet<>();
        for (JsonNode tag : deck.path("tags")) {
            tags.add(tag.asText());
        }
        return new IncomingDeck(
                id,
                text(deck, "title").orElse(id),
                text(deck, "about"),
                text(deck, "author"),
                text(deck, "licence"),
                text(deck, "language"),
                text(deck, "reviewed").flatMap(PartialDate::parse),
                tags,
                cards);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
