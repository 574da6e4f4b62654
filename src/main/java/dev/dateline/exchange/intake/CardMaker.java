package dev.dateline.exchange.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.CardFromJson;
import dev.dateline.exchange.SafeText;
import dev.dateline.source.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the cards of a deck from a file. Invalid cards are dropped with the reason. */
final class CardMaker {
    /** The most characters of a text. No real question or answer is longer. */
    static final int LONGEST = 100_000;

    private static final int LONGEST_TAG = 100;
    private static final int MOST_TAGS = 100;

    private final String deck;
    private final Set<String> deckTags;
    private final CardIds ids;
    private final Predicate<FactRef> known;
    private final Function<CardId, String> guids;
    private final Losses losses;
    private final Set<List<String>> seen = new HashSet<>();

    /**
     * @param known whether the library has a fact; a card on other facts loses them
     * @param guids the name under which a card without a link is exported to Anki
     */
    CardMaker(
            String deck,
            Set<String> deckTags,
            CardIds ids,
            Predicate<FactRef> known,
            Function<CardId, String> guids,
            Losses losses) {
        this.deck = deck;
        this.deckTags = deckTags;
        this.ids = ids;
        this.known = known;
        this.guids = guids;
        this.losses = losses;
    }

    /** The card; empty if it cannot be asked. */
    Optional<Card> make(IncomingCard card) {
        IncomingCard.Body body = card.body();
        if (body instanceof IncomingCard.Complete complete) {
            return complete(card, complete.fields());
        }
        if (body instanceof IncomingCard.Sides sides) {
            return sides(card, sides);
        }
        if (body instanceof IncomingCard.Holes holes) {
            return holes(card, holes.parts());
        }
        return made(card, (IncomingCard.Made) body);
    }

    private Optional<Card> made(IncomingCard card, IncomingCard.Made made) {
        String front = clean(made.ask());
        List<String> texts = new ArrayList<>(made.answer().offered());
        texts.addAll(made.answer().lines());
        return sound(card, front, texts)
                ? Optional.of(new Card(head(card, front), front, made.answer()))
                : Optional.empty();
    }

    /** Makes a text safe, and removes white space at its ends. */
    static String clean(String text) {
        return SafeText.of(text).strip();
    }

    private Optional<Card> drop(IncomingCard card, String why) {
        losses.drop(card.where(), why);
        return Optional.empty();
    }

    private CardHead head(IncomingCard card, String question) {
        Set<String> tags = new LinkedHashSet<>(deckTags);
        tags.addAll(tags(card.tags()));
        return new CardHead(
                new CardId(deck, ids.next(card, question)),
                List.of(),
                text(card.why()),
                text(card.hint()),
                tags,
                card.anki(),
                Position.START);
    }

    /** The text, made safe; empty if it is blank or too long. */
    static Optional<String> text(Optional<String> text) {
        return text.map(CardMaker::clean).filter(words -> !words.isEmpty() && words.length() <= LONGEST);
    }

    /** Turns tags into single words without colons and commas. Slashes replace the separators of Anki's levels. */
    static Set<String> tags(Set<String> words) {
        Set<String> tags = new LinkedHashSet<>();
        for (String word : words) {
            if (word.length() > LONGEST_TAG) {
                continue;
            }
            String tag = SafeText.line(word)
                    .replace("::", "/")
                    .replaceAll("[\\s,:]+", "-")
                    .replaceAll("^[-/]+|[-/]+$", "")
                    .toLowerCase(Locale.ROOT);
            if (!tag.isEmpty() && tags.size() < MOST_TAGS) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** Whether a card may have these texts. A card that may not is dropped. */
    private boolean sound(IncomingCard card, String front, List<String> back) {
        int length = front.length();
        for (String text : back) {
            length += text.length();
        }
        if (length > LONGEST) {
            drop(card, "longer than " + LONGEST + " characters");
            return false;
        }
        if (front.isEmpty() || back.isEmpty() || back.contains("")) {
            drop(card, front.isEmpty() ? "without a question" : "without an answer");
            return false;
        }
        List<String> whole = new ArrayList<>(back);
        whole.add(front);
        if (!seen.add(whole)) {
            drop(card, "there twice");
            return false;
        }
        return true;
    }

    private Optional<Card> sides(IncomingCard card, IncomingCard.Sides sides) {
        String front = clean(sides.front());
        String back = clean(sides.back());
        if (!sound(card, front, List.of(back))) {
            return Optional.empty();
        }
        return Optional.of(TypedAnswer.card(head(card, front), sides, front, back));
    }

    private Optional<Card> holes(IncomingCard card, List<ClozePart> found) {
        List<ClozePart> parts = found.stream().map(CardMaker::clean).toList();
        Answer.Cloze cloze = new Answer.Cloze(trimmed(parts));
        String whole = ClozePart.joined(parts, words -> words, ClozePart.Hole::answer);
        if (cloze.holes().isEmpty()) {
            return drop(card, "without a hole");
        }
        return sound(card, whole.strip(), cloze.lines())
                ? Optional.of(writable(new Card(head(card, whole), cloze), cloze))
                : Optional.empty();
    }

    private static ClozePart clean(ClozePart part) {
        return part instanceof ClozePart.Hole hole
                ? new ClozePart.Hole(SafeText.line(hole.answer()), hole.accept())
                : new ClozePart.Words(SafeText.of(part.text()));
    }

    /** The parts without white space at the ends of the whole text. White space between gaps is kept. */
    private static List<ClozePart> trimmed(List<ClozePart> parts) {
        List<ClozePart> out = new ArrayList<>(parts);
        if (out.get(0) instanceof ClozePart.Words words) {
            out.set(0, new ClozePart.Words(words.text().stripLeading()));
        }
        int last = out.size() - 1;
        if (out.get(last) instanceof ClozePart.Words words) {
            out.set(last, new ClozePart.Words(words.text().stripTrailing()));
        }
        out.removeIf(
                part -> part instanceof ClozePart.Words words && words.text().isEmpty());
        return List.copyOf(out);
    }

    /**
     * The card, if a deck file can contain its text. In a deck file, braces and a bar in a gap have a special meaning.
     * A card with such a text becomes one that is not judged.
     */
    private static Card writable(Card card, Answer.Cloze cloze) {
        String whole = ClozePart.joined(cloze.parts(), words -> words, ClozePart.Hole::answer);
        boolean fits = whole.indexOf('{') < 0
                && whole.indexOf('}') < 0
                && cloze.lines().stream().noneMatch(answer -> answer.contains("|"));
        return fits ? card : new Card(card.head(), card.ask().strip(), new Answer.Recall(whole.strip()));
    }

    private Optional<Card> complete(IncomingCard card, JsonNode given) {
        if (!(given instanceof ObjectNode fields)) {
            return drop(card, "that cannot become a card");
        }
        String question = Stream.of("ask", "true", "false", "kind")
                .map(key -> fields.path(key).asText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("card");
        Set<String> tags = new LinkedHashSet<>(deckTags);
        fields.path("tags").forEach(tag -> tags.add(tag.asText()));
        tags.addAll(card.tags());
        fields.remove("tags");
        Optional<Card> made = CardFromJson.read(deck, fields.put("id", ids.next(card, question)));
        return made.isPresent()
                ? Optional.of(inDeck(card, made.get(), tags(tags)))
                : drop(card, "that cannot become a card");
    }

    /** The card in its new deck, with its tags, and without facts that the library does not have. */
    private Card inDeck(IncomingCard card, Card made, Set<String> tags) {
        CardHead head = made.head();
        boolean sourced = head.facts().stream().allMatch(known);
        losses.leaveOut(
                "links to facts that this library does not have",
                sourced ? 0 : head.facts().size());
        String linked = head.anki().orElseGet(() -> guids.apply(head.id()));
        CardHead own = new CardHead(
                head.id(),
                sourced ? head.facts() : List.of(),
                head.why().or(() -> text(card.why())),
                head.hint(),
                tags,
                card.anki().filter(guid -> !guid.equals(linked)).or(head::anki),
                head.at());
        Card whole = new Card(own, made.ask(), made.answer());
        return whole.answer() instanceof Answer.Cloze cloze ? writable(whole, cloze) : whole;
    }
}
