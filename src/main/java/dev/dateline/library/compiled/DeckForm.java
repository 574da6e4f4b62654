package dev.dateline.library.compiled;

import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import java.util.Optional;
import java.util.Set;

/** Decks and their cards, in the order of their components. */
final class DeckForm {
    private DeckForm() {}

    static void write(Deck deck, CompactWriter out) {
        out.name(deck.id());
        out.text(deck.title());
        out.optional(deck.about(), out::text);
        out.all(deck.articles(), out::text);
        out.all(deck.tags(), out::name);
        out.optional(deck.author(), out::name);
        out.optional(deck.licence(), out::name);
        out.optional(deck.language(), out::name);
        CardWriter writer = new CardWriter(out, new PartForm(out));
        out.all(deck.cards(), card -> card.accept(writer));
        out.name(deck.file());
    }

    static Deck read(CompactReader in) {
        CardReading reading = new CardReading(in, new PartForm.Reading(in));
        return new Deck(
                in.name(),
                in.text(),
                in.optionalText(),
                in.texts(),
                in.nameSet(),
                in.optionalName(),
                in.optionalName(),
                in.optionalName(),
                in.all(reading::card),
                in.name());
    }

    /** The kinds by number; the reader knows the same. */
    private record CardWriter(CompactWriter out, PartForm parts) implements Card.Visitor<Boolean> {
        private boolean begin(int kind, CardHead head) {
            out.number(kind);
            out.name(head.id().deck());
            out.text(head.id().card());
            out.all(head.facts(), parts::ref);
            out.optional(head.why(), out::text);
            out.optional(head.hint(), out::text);
            out.all(head.tags(), out::name);
            out.optional(head.anki(), link -> {
                out.text(link.guid());
                out.optional(link.type(), out::name);
            });
            parts.position(head.at());
            return true;
        }

        private boolean forms(Forms forms) {
            out.all(forms.accept(), out::text);
            out.all(forms.reject(), out::text);
            return true;
        }

        @Override
        public Boolean shortAnswer(Card.ShortAnswer card) {
            begin(0, card.head());
            out.text(card.ask());
            out.text(card.answer());
            return forms(card.forms());
        }

        @Override
        public Boolean person(Card.PersonAnswer card) {
            begin(1, card.head());
            out.text(card.ask());
            parts.person(card.person());
            return forms(card.forms());
        }

        @Override
        public Boolean number(Card.NumberAnswer card) {
            begin(2, card.head());
            out.text(card.ask());
            parts.quantity(card.quantity());
            parts.decimal(card.range().low());
            parts.decimal(card.range().high());
            return forms(card.forms());
        }

        @Override
        public Boolean date(Card.DateAnswer card) {
            begin(3, card.head());
            out.text(card.ask());
            parts.date(card.date());
            return forms(card.forms());
        }

        @Override
        public Boolean single(Card.SingleChoice card) {
            begin(4, card.head());
            out.text(card.ask());
            out.all(card.choices(), out::text);
            out.number(card.answer());
            out.flag(card.keepOrder());
            out.name(card.unit());
            return true;
        }

        @Override
        public Boolean several(Card.SeveralChoices card) {
            begin(5, card.head());
            out.text(card.ask());
            out.all(card.choices(), out::text);
            out.all(card.answers(), out::number);
            out.flag(card.keepOrder());
            out.name(card.unit());
            return true;
        }

        @Override
        public Boolean statement(Card.Statement card) {
            begin(6, card.head());
            out.text(card.claim());
            out.flag(card.holds());
            out.optional(card.instead(), out::text);
            return true;
        }

        @Override
        public Boolean ordering(Card.Ordering card) {
            begin(7, card.head());
            out.text(card.ask());
            out.all(card.items(), item -> {
                out.text(item.text());
                out.optional(item.date(), parts::date);
            });
            return true;
        }

        @Override
        public Boolean matching(Card.Matching card) {
            begin(8, card.head());
            out.text(card.ask());
            out.all(card.pairs(), pair -> {
                out.text(pair.left());
                out.text(pair.right());
            });
            return true;
        }

        @Override
        public Boolean cloze(Card.Cloze card) {
            begin(9, card.head());
            out.all(card.parts(), this::part);
            return true;
        }

        private void part(ClozePart part) {
            if (part instanceof ClozePart.Hole hole) {
                out.flag(true);
                out.text(hole.answer());
                out.all(hole.accept(), out::text);
            } else {
                out.flag(false);
                out.text(((ClozePart.Words) part).text());
            }
        }

        @Override
        public Boolean recall(Card.Recall card) {
            begin(10, card.head());
            out.text(card.ask());
            out.text(card.answer());
            return true;
        }
    }

    /** The way back. */
    private record CardReading(CompactReader in, PartForm.Reading parts) {
        Card card() {
            int kind = in.number();
            CardHead head = head();
            return switch (kind) {
                case 0 -> new Card.ShortAnswer(head, in.text(), in.text(), forms());
                case 1 -> new Card.PersonAnswer(head, in.text(), parts.person(), forms());
                case 2 -> new Card.NumberAnswer(head, in.text(), parts.quantity(), range(), forms());
                case 3 -> new Card.DateAnswer(head, in.text(), parts.date(), forms());
                case 4 -> new Card.SingleChoice(head, in.text(), in.texts(), in.number(), in.flag(), in.name());
                case 5 ->
                    new Card.SeveralChoices(
                            head, in.text(), in.texts(), Set.copyOf(in.all(in::number)), in.flag(), in.name());
                case 6 -> new Card.Statement(head, in.text(), in.flag(), in.optionalText());
                case 7 -> new Card.Ordering(head, in.text(), in.all(this::item));
                case 8 -> new Card.Matching(head, in.text(), in.all(this::pair));
                case 9 -> new Card.Cloze(head, in.all(this::part));
                case 10 -> new Card.Recall(head, in.text(), in.text());
                default -> throw new IllegalStateException("no kind of card: " + kind);
            };
        }

        private CardHead head() {
            return new CardHead(
                    new CardId(in.name(), in.text()),
                    parts.refs(),
                    in.optionalText(),
                    in.optionalText(),
                    in.nameSet(),
                    in.flag() ? Optional.of(new AnkiLink(in.text(), in.optionalName())) : Optional.empty(),
                    parts.position());
        }

        private Forms forms() {
            Forms forms = new Forms(in.texts(), in.texts());
            return forms.accept().isEmpty() && forms.reject().isEmpty() ? Forms.NONE : forms;
        }

        private NumberRange range() {
            return new NumberRange(parts.decimal(), parts.decimal());
        }

        private Card.Ordering.Item item() {
            return new Card.Ordering.Item(in.text(), parts.optionalDate());
        }

        private Card.Matching.Pair pair() {
            return new Card.Matching.Pair(in.text(), in.text());
        }

        private ClozePart part() {
            return in.flag() ? new ClozePart.Hole(in.text(), in.texts()) : new ClozePart.Words(in.text());
        }
    }
}
