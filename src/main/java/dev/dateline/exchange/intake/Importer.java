package dev.dateline.exchange.intake;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.OtherNames;
import dev.dateline.exchange.SafeText;
import dev.dateline.library.Library;
import dev.dateline.library.LibrarySource;
import dev.dateline.source.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Turns any supported file into decks.
 *
 * @param formats the formats, which are asked in turn whether they recognise the file
 * @param library the library, with facts for the cards; its cards keep their ids if their deck is imported again
 * @param guids the name under which a card without a link is exported to Anki
 */
public record Importer(List<IncomingFormat> formats, Library library, Function<CardId, String> guids) {
    public Importer {
        formats = List.copyOf(formats);
    }
    /** The most cards in a file. Nobody could learn more in a lifetime. */
    static final int MOST_CARDS = 200_000;

    private static final int MOST_DECKS = 1_000;
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TITLE = 200;

    /**
     * Reads a file.
     *
     * @param as the id of one deck for all cards; if empty, each deck of the file becomes a deck
     * @param meter receives two steps for each card: when it is made, and when its deck is read back
     * @throws ImportFailure if the file cannot be imported
     */
    public Imported read(ArrivedFile file, Optional<String> as, Meter meter) throws IOException, ImportFailure {
        Losses losses = new Losses();
        Incoming incoming = format(file).read(file, losses);
        int cards =
                incoming.decks().stream().mapToInt(deck -> deck.cards().size()).sum();
        int read = losses.cards() + cards;
        if (cards > MOST_CARDS || incoming.decks().size() > MOST_DECKS) {
            throw new ImportFailure(file.name() + " holds " + read + " cards in "
                    + incoming.decks().size() + " decks; at most " + MOST_CARDS + " in " + MOST_DECKS
                    + " can be imported at once");
        }
        AtomicInteger done = new AtomicInteger();
        IntConsumer count = more -> meter.at(done.addAndGet(more), 2 * cards);
        List<Deck> decks = new ArrayList<>();
        Map<CardId, Origin> origins = new HashMap<>();
        Map<CardId, Past> pasts = new HashMap<>();
        Proofreader proofreader = new Proofreader(library, losses);
        OtherNames names = new OtherNames(library.names());
        for (Map.Entry<String, List<IncomingDeck>> target :
                targets(incoming, as).entrySet()) {
            Deck made = deck(target.getKey(), target.getValue(), origins, pasts, losses, count);
            Deck deck = proofreader.readable(made);
            count.accept(made.cards().size());
            deck = deck.with(deck.cards().stream().map(names::atHome).toList());
            if (!deck.cards().isEmpty()) {
                decks.add(deck);
            }
        }
        return new Imported(incoming.format(), read, decks, origins, pasts, losses);
    }

    private IncomingFormat format(ArrivedFile file) throws IOException, ImportFailure {
        for (IncomingFormat format : formats) {
            if (format.recognises(file)) {
                return format;
            }
        }
        throw new ImportFailure(file.name() + " cannot be imported; \"dateline help import\" lists what can");
    }

    /** The decks of the file for each deck of the library, by the library's ids. */
    private static Map<String, List<IncomingDeck>> targets(Incoming incoming, Optional<String> as) {
        Map<String, List<IncomingDeck>> targets = new LinkedHashMap<>();
        if (as.isPresent()) {
            targets.put(as.get(), incoming.decks());
            return targets;
        }
        for (IncomingDeck deck : incoming.decks()) {
            String wanted = id(deck.id());
            String id = wanted;
            for (int number = 2; targets.containsKey(id); number++) {
                id = wanted + "-" + number;
            }
            targets.put(id, List.of(deck));
        }
        return targets;
    }

    private static String id(String name) {
        return Fields.isSlug(name) && name.length() <= LONGEST_ID ? name : Slug.of(SafeText.line(name), "deck");
    }

    /** Makes a deck. If several decks of the file become one, their names become tags. */
    private Deck deck(
            String id,
            List<IncomingDeck> sources,
            Map<CardId, Origin> origins,
            Map<CardId, Past> pasts,
            Losses losses,
            IntConsumer count) {
        Optional<Deck> before = library.deck(id);
        CardIds ids = new CardIds(before.map(Deck::cards).orElse(List.of()));
        boolean several = sources.size() > 1;
        Set<String> tags = several
                ? Set.of()
                : CardMaker.tags(sources.isEmpty() ? Set.of() : sources.get(0).tags());
        List<Card> cards = new ArrayList<>();
        for (IncomingDeck source : sources) {
            Set<String> own = new LinkedHashSet<>(several ? CardMaker.tags(source.tags()) : tags);
            if (several) {
                own.add(id(source.id()));
            }
            CardMaker maker =
                    new CardMaker(id, own, ids, fact -> library.fact(fact).isPresent(), guids, losses);
            for (IncomingCard card : source.cards()) {
                Optional<Card> made = maker.make(card);
                made.ifPresent(cards::add);
                count.accept(made.isPresent() ? 1 : 2);
                made.ifPresent(whole -> {
                    card.origin().ifPresent(origin -> origins.put(whole.id(), origin));
                    if (!card.past().equals(Past.NONE)) {
                        pasts.put(whole.id(), card.past());
                    }
                });
            }
        }
        IncomingDeck only = several || sources.isEmpty() ? IncomingDeck.named(id, id, List.of()) : sources.get(0);
        return new Deck(
                id,
                title(only.title(), id),
                CardMaker.text(only.about()),
                articles(cards),
                tags,
                CardMaker.text(only.author()),
                CardMaker.text(only.licence()),
                CardMaker.text(only.language()),
                only.reviewed(),
                List.copyOf(cards),
                LibrarySource.file(LibrarySource.DECKS, id));
    }

    private static List<String> articles(List<Card> cards) {
        return cards.stream()
                .flatMap(card -> card.head().facts().stream())
                .map(FactRef::article)
                .distinct()
                .toList();
    }

    private static String title(String text, String id) {
        String title = SafeText.line(text);
        if (title.isEmpty()) {
            return id;
        }
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).strip();
    }
}
