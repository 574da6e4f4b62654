package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Values;
import dev.dateline.deck.CardKey.AnswerKey;
import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Makes a card from the fields that {@link CardFields} wrote, by the rules for deck files. The fields may come from strangers, so
 * fields that do not make a card are refused.
 */
public final class CardFromFields {
    private static final int LONGEST_SLUG = 200;
    private static final Position AT = Position.START;

    /** Refused as a value. */
    private static final Scalar NOTHING = new Scalar(AT, AT, "", Node.Style.QUOTED);

    private final Fields fields;

    private CardFromFields(Fields fields) {
        this.fields = fields;
    }

    /** The card as one of a deck. Empty if the fields do not make a card. */
    public static Optional<Card> read(String deck, Mapping fields) {
        List<Entry> entries =
                fields.entries().stream().map(CardFromFields::inFile).toList();
        Findings findings = new Findings();
        Fields read = new Fields(new SourceText("", ""), new Mapping(AT, AT, entries), findings);
        return new CardFromFields(read).card(deck).filter(card -> findings.isEmpty());
    }

    private Optional<Card> card(String deck) {
        Optional<String> id =
                fields.slug("id", "a card", new HashMap<>()).filter(slug -> slug.length() <= LONGEST_SLUG);
        String kind = fields.text("kind").orElse("");
        String truth = fields.has("true") ? "true" : "false";
        String key = kind.equals(CardKind.TRUE_FALSE.word()) ? truth : kind;
        List<Scalar> named = fields.scalars("facts");
        List<FactRef> facts = named.stream()
                .flatMap(name -> FactRef.parse(name.text(), "").stream())
                .toList();
        if (id.isEmpty() || facts.size() < named.size()) {
            return Optional.empty();
        }
        CardHead head = new CardHead(
                new CardId(deck, id.get()),
                facts,
                fields.text("why"),
                fields.text("hint"),
                Values.tags(fields),
                CardReader.anki(fields),
                AT);
        if (kind.equals(CardKind.CLOZE.word())) {
            return cloze().map(cloze -> new Card(head, cloze));
        }
        if (kind.equals(CardKind.ORDER.word())) {
            Optional<String> ask = fields.text("ask");
            return order().flatMap(order -> ask.map(text -> new Card(head, text, order)));
        }
        return AnswerKey.named(key)
                .flatMap(answer -> new CardBody(fields, head, answer, Optional.empty(), Names.NONE).read())
                .filter(card -> card.kind().word().equals(kind));
    }

    private List<Fields> parts(String key) {
        return fields.list(key).map(Sequence::items).orElse(List.of()).stream()
                .flatMap(part -> fields.of(part, "a part").stream())
                .toList();
    }

    /** Reads an ordering card. Unlike in deck files, some items may have dates while others have none. */
    private Optional<Answer> order() {
        List<Answer.Ordering.Item> items = new ArrayList<>();
        for (Fields item : parts("order")) {
            Optional<PartialDate> date = Values.date(item, item.scalar("date"));
            item.required("item", "an item").ifPresent(text -> items.add(new Answer.Ordering.Item(text.text(), date)));
        }
        return items.size() < 2 ? Optional.empty() : Optional.of(new Answer.Ordering(List.copyOf(items)));
    }

    /** Reads a cloze card. Unlike in deck files, the words of its text may contain braces. */
    private Optional<Answer.Cloze> cloze() {
        List<ClozePart> parts = new ArrayList<>();
        for (Fields part : parts("cloze")) {
            if (part.has("hole")) {
                part.text("hole").ifPresent(hole -> parts.add(new ClozePart.Hole(hole, part.texts("accept"))));
            } else if (part.mapping().get("words").orElse(NOTHING) instanceof Scalar words) {
                parts.add(new ClozePart.Words(words.text()));
            }
        }
        Answer.Cloze cloze = new Answer.Cloze(List.copyOf(parts));
        return cloze.holes().isEmpty() ? Optional.empty() : Optional.of(cloze);
    }

    /** A field as a deck file has it. */
    private static Entry inFile(Entry field) {
        if (!field.key().text().equals("match") || !(field.value() instanceof Sequence pairs)) {
            return field;
        }
        List<Entry> entries = pairs.items().stream().map(CardFromFields::pair).toList();
        return new Entry(field.key(), new Mapping(AT, AT, entries));
    }

    private static Entry pair(Node pair) {
        boolean two = pair instanceof Sequence sides && sides.items().size() == 2;
        List<Node> sides = two ? ((Sequence) pair).items() : List.of(NOTHING, NOTHING);
        return new Entry(sides.get(0) instanceof Scalar left ? left : NOTHING, sides.get(1));
    }
}
