package dev.dateline.library.compiled;

import dev.dateline.article.Value;
import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes decks and cards as bytes, in the order of their components. */
final class DeckCodec {
    private final CompactReader in;

    private DeckCodec(CompactReader in) {
        this.in = in;
    }

    static void write(Deck deck, CompactWriter out) {
        out.name(deck.id());
        out.text(deck.title());
        out.aside(deck.about(), out::text);
        out.all(deck.articles(), out::text);
        out.all(deck.tags(), out::name);
        out.aside(deck.author(), out::name);
        out.aside(deck.licence(), out::name);
        out.aside(deck.language(), out::name);
        out.optional(deck.reviewed(), out::date);
        out.all(deck.cards(), card -> write(card, out));
        out.file(deck.file());
    }

    private static void write(Card card, CompactWriter out) {
        CardHead head = card.head();
        out.text(head.id().card());
        out.all(head.facts(), out::ref);
        out.optional(head.why(), out::text);
        out.optional(head.hint(), out::text);
        out.all(head.tags(), out::name);
        out.optional(head.anki(), link -> {
            out.text(link.guid());
            out.optional(link.type(), out::name);
        });
        out.position(head.at());
        out.text(card.ask());
        out.name(card.kind().name());
        write(card.answer(), out);
    }

    private static void write(Answer answer, CompactWriter out) {
        switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE -> write((Answer.Typed) answer, out);
            case LIST -> {
                Answer.TypedList list = (Answer.TypedList) answer;
                out.all(list.items(), item -> write(item, out));
                out.number(list.needed());
            }
            case CHOICES -> {
                Answer.Choice choice = (Answer.Choice) answer;
                out.all(choice.choices(), out::text);
                out.all(choice.right(), out::number);
                out.flag(choice.several());
                out.flag(choice.keepOrder());
                out.name(choice.unit());
            }
            case TRUE_FALSE -> {
                Answer.Truth truth = (Answer.Truth) answer;
                out.flag(truth.holds());
                out.optional(truth.instead(), out::text);
            }
            case ORDER ->
                out.all(((Answer.Ordering) answer).items(), item -> {
                    out.text(item.text());
                    out.optional(item.date(), out::date);
                });
            case MATCH ->
                out.all(((Answer.Matching) answer).pairs(), pair -> {
                    out.text(pair.left());
                    out.text(pair.right());
                });
            case CLOZE ->
                out.all(((Answer.Cloze) answer).parts(), part -> {
                    out.text(part.text());
                    out.flag(part instanceof ClozePart.Hole);
                    if (part instanceof ClozePart.Hole hole) {
                        out.all(hole.accept(), out::text);
                    }
                });
            case RECALL -> out.text(answer.line());
        }
    }

    private static void write(Answer.Typed answer, CompactWriter out) {
        ArticleForm.write(answer.value(), out);
        out.optional(answer.tolerance(), range -> {
            out.text(range.low().toString());
            out.text(range.high().toString());
        });
        out.all(answer.forms().accept(), out::text);
        out.all(answer.forms().reject(), out::text);
    }

    static Deck read(CompactReader in) {
        DeckCodec codec = new DeckCodec(in);
        String id = in.name();
        return new Deck(
                id,
                in.text(),
                in.optionalText(),
                in.texts(),
                in.nameSet(),
                in.optionalName(),
                in.optionalName(),
                in.optionalName(),
                in.optionalDate(),
                in.all(() -> codec.card(id)),
                in.name());
    }

    private Card card(String deck) {
        CardHead head = new CardHead(
                new CardId(deck, in.text()),
                in.refs(),
                in.optionalText(),
                in.optionalText(),
                in.nameSet(),
                in.flag() ? Optional.of(new AnkiLink(in.text(), in.optionalName())) : Optional.empty(),
                in.position());
        return new Card(head, in.text(), answer(CardKind.valueOf(in.name())));
    }

    private Answer answer(CardKind kind) {
        return switch (kind) {
            case ANSWER, PERSON, NUMBER, DATE -> typed();
            case LIST -> new Answer.TypedList(in.all(this::typed), in.number());
            case CHOICES -> new Answer.Choice(in.texts(), in.all(in::number), in.flag(), in.flag(), in.name());
            case TRUE_FALSE -> new Answer.Truth(in.flag(), in.optionalText());
            case ORDER -> new Answer.Ordering(in.all(() -> new Answer.Ordering.Item(in.text(), in.optionalDate())));
            case MATCH -> new Answer.Matching(in.all(() -> new Answer.Matching.Pair(in.text(), in.text())));
            case CLOZE -> new Answer.Cloze(in.all(this::part));
            case RECALL -> new Answer.Recall(in.text());
        };
    }

    private Answer.Typed typed() {
        Value value = ArticleForm.value(in);
        Optional<NumberRange> tolerance = in.flag()
                ? Optional.of(new NumberRange(new BigDecimal(in.text()), new BigDecimal(in.text())))
                : Optional.empty();
        List<String> accept = in.texts();
        List<String> reject = in.texts();
        return new Answer.Typed(
                value, tolerance, accept.isEmpty() && reject.isEmpty() ? Forms.NONE : new Forms(accept, reject));
    }

    private ClozePart part() {
        String text = in.text();
        return in.flag() ? new ClozePart.Hole(text, in.texts()) : new ClozePart.Words(text);
    }
}
