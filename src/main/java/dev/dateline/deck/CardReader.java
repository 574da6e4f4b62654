package dev.dateline.deck;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.article.Values;
import dev.dateline.deck.CardKey.AnswerKey;
import dev.dateline.source.Fields;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Position;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cards of a deck: the fields that all cards have, and the kind. {@link CardBody} reads the rest. */
final class CardReader {
    /** The keys that only cards of some kinds may have, by kind. */
    private static final List<String> ANSWER_KEYS = Stream.of(AnswerKey.values())
            .flatMap(kind -> kind.keys().stream())
            .distinct()
            .toList();

    /** The keys in the order in which a message names them. The keys of all cards are the first. */
    private static final List<String> KEYS = keys();

    private static final List<String> ANKI_KEYS = List.of("guid", "type");

    private final Fields deck;
    private final String deckId;
    private final List<String> articles;
    private final Set<String> deckTags;
    private final KnownFacts known;
    private final Map<String, Position> seen = new HashMap<>();

    CardReader(Fields deck, String deckId, List<String> articles, Set<String> deckTags, KnownFacts known) {
        this.deck = deck;
        this.deckId = deckId;
        this.articles = articles;
        this.deckTags = deckTags;
        this.known = known;
    }

    /** Reads a card. Empty with a finding if something required is missing. */
    Optional<Card> read(Node item) {
        return deck.of(item, "a card").flatMap(this::card);
    }

    private Optional<Card> card(Fields fields) {
        boolean keysKnown = fields.allow(KEYS, "no card has such a key");
        Optional<String> id = fields.slug("id", "a card", seen);
        List<FactRef> refs = facts(fields);
        Set<String> tags = new LinkedHashSet<>(deckTags);
        tags.addAll(Values.tags(fields));
        CardHead head = new CardHead(
                new CardId(deckId, id.orElse("")),
                refs,
                fields.text("why"),
                fields.text("hint"),
                tags,
                anki(fields),
                fields.mapping().at());
        Optional<Value> value = oneValue(refs);
        boolean understood = keysKnown && (!refs.isEmpty() || !fields.has("fact"));
        Optional<AnswerKey> kind = kind(fields, value, understood);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        refuseStrays(fields, kind.get().keys());
        Optional<Card> card = new CardBody(fields, head, kind.get(), value, known.names()).read();
        return id.isEmpty() ? Optional.empty() : card;
    }

    /** The name of the Anki note behind a card. The key {@code type}, which older versions wrote, is ignored. */
    static Optional<String> anki(Fields fields) {
        return fields.fields("anki").flatMap(link -> {
            link.allow(ANKI_KEYS);
            return link.required("guid", "a link to a note of Anki").map(Scalar::text);
        });
    }

    private static List<String> keys() {
        Stream<String> ofAll =
                Stream.of(CardKey.values()).filter(CardKey::everyKind).map(CardKey::key);
        return Stream.concat(ofAll, ANSWER_KEYS.stream()).distinct().toList();
    }

    /** Adds a finding for each key that only cards of another kind may have. */
    private static void refuseStrays(Fields fields, List<String> ofKind) {
        for (Entry entry : fields.mapping().entries()) {
            Scalar key = entry.key();
            if (ANSWER_KEYS.contains(key.text()) && !ofKind.contains(key.text())) {
                String others = String.join(", ", ofKind.subList(1, ofKind.size()));
                String hint = others.isEmpty() ? "delete it" : "keys that go with it: " + others;
                fields.error(key, "stray-key kind", key.text(), ofKind.get(0), hint);
            }
        }
    }

    /**
     * The kind of a card.
     *
     * @param understood whether no other finding explains the missing answer
     */
    private static Optional<AnswerKey> kind(Fields fields, Optional<Value> value, boolean understood) {
        List<AnswerKey> kinds = new ArrayList<>(List.of(AnswerKey.values()));
        kinds.removeIf(kind -> !fields.has(kind.key()));
        if (kinds.contains(AnswerKey.CHOICES)) {
            kinds.remove(AnswerKey.ANSWER); // next to choices it is the answer, and not the kind
        }
        if (kinds.size() == 1) {
            return Optional.of(kinds.get(0));
        }
        if (kinds.size() > 1) {
            fields.errorAt(
                    kinds.get(1).key(),
                    "two-kinds",
                    kinds.get(0).key(),
                    kinds.get(1).key());
            return Optional.empty();
        }
        if (value.isEmpty()) {
            if (understood) {
                fields.errorAt("id", "no-answer");
            }
            return Optional.empty();
        }
        return Optional.of(AnswerKey.fitting(value.get()));
    }

    private Optional<Value> oneValue(List<FactRef> refs) {
        if (refs.size() != 1) {
            return Optional.empty();
        }
        Optional<Fact> fact = known.fact(refs.get(0));
        return fact.isPresent() && fact.get().values().size() == 1
                ? Optional.of(fact.get().values().get(0))
                : Optional.empty();
    }

    private List<FactRef> facts(Fields fields) {
        boolean unsourced = fields.flag("unsourced");
        if (!fields.has("fact")) {
            if (!unsourced && !fields.has("unsourced")) {
                fields.errorAt("id", "no-fact");
            }
            return List.of();
        }
        if (unsourced) {
            fields.errorAt("unsourced", "sourced");
        }
        return fields.scalars("fact").stream()
                .flatMap(name -> fact(fields, name).stream())
                .toList();
    }

    private Optional<FactRef> fact(Fields fields, Scalar name) {
        String text = name.text();
        int hash = text.indexOf('#');
        if (hash >= 0) {
            return named(fields, name, text.substring(0, hash), text.substring(hash + 1));
        }
        List<FactRef> refs =
                articles.stream().map(article -> new FactRef(article, text)).toList();
        Optional<FactRef> there =
                refs.stream().filter(ref -> known.fact(ref).isPresent()).findFirst();
        if (there.isPresent()) {
            return there;
        }
        if (refs.stream().anyMatch(known::isLeftOut)) {
            leftOut(fields, name);
            return Optional.empty();
        }
        if (!articles.stream().allMatch(known::hasArticle)) {
            return Optional.empty(); // the fact may be in the sheet that is not there, which is reported
        }
        List<String> candidates = articles.stream()
                .flatMap(article -> known.factsOf(article).stream())
                .toList();
        String hint = articles.isEmpty()
                ? "the deck names no \"articles\": write article#" + text
                : Suggestion.hint(text, candidates, "look into " + String.join(", ", articles));
        fields.error(name, "unknown-fact", text, hint);
        return Optional.empty();
    }

    private Optional<FactRef> named(Fields fields, Scalar name, String article, String fact) {
        FactRef ref = new FactRef(article, fact);
        if (known.fact(ref).isPresent()) {
            return Optional.of(ref);
        }
        if (known.isLeftOut(ref)) {
            leftOut(fields, name);
        } else {
            fields.error(name, known.unknown(ref, ""));
        }
        return Optional.empty();
    }

    private static void leftOut(Fields fields, Scalar name) {
        fields.error(name, "fact-left-out", name.text());
    }
}
