package dev.dateline.library.compiled;

import dev.dateline.article.Value;
import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import java.util.Optional;

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
        out.all(deck.cards(), writer::card);
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

    /** The ways of answering by number; the reader knows the same. */
    private record CardWriter(CompactWriter out, PartForm parts) implements Answer.Visitor<Boolean> {
        void card(Card card) {
            head(card.head());
            out.text(card.ask());
            card.answer().accept(this);
        }

        private void head(CardHead head) {
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
        }

        private boolean forms(Forms forms) {
            out.all(forms.accept(), out::text);
            out.all(forms.reject(), out::text);
            return true;
        }

        @Override
        public Boolean typed(Answer.Typed answer) {
            if (answer.value() instanceof Value.Person person) {
                out.number(1);
                parts.person(person.name());
            } else if (answer.value() instanceof Value.Quantity quantity) {
                out.number(2);
                parts.quantity(quantity);
                NumberRange range = answer.range(quantity);
                parts.decimal(range.low());
                parts.decimal(range.high());
            } else if (answer.value() instanceof Value.Date date) {
                out.number(3);
                parts.date(date.date());
            } else {
                out.number(0);
                out.text(answer.value().shown());
            }
            return forms(answer.forms());
        }

        @Override
        public Boolean choice(Answer.Choice answer) {
            out.number(4);
            out.all(answer.choices(), out::text);
            out.all(answer.right(), out::number);
            out.flag(answer.several());
            out.flag(answer.keepOrder());
            out.name(answer.unit());
            return true;
        }

        @Override
        public Boolean truth(Answer.Truth answer) {
            out.number(5);
            out.flag(answer.holds());
            out.optional(answer.instead(), out::text);
            return true;
        }

        @Override
        public Boolean ordering(Answer.Ordering answer) {
            out.number(6);
            out.all(answer.items(), item -> {
                out.text(item.text());
                out.optional(item.date(), parts::date);
            });
            return true;
        }

        @Override
        public Boolean matching(Answer.Matching answer) {
            out.number(7);
            out.all(answer.pairs(), pair -> {
                out.text(pair.left());
                out.text(pair.right());
            });
            return true;
        }

        @Override
        public Boolean cloze(Answer.Cloze answer) {
            out.number(8);
            out.all(answer.parts(), this::part);
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
        public Boolean recall(Answer.Recall answer) {
            out.number(9);
            out.text(answer.text());
            return true;
        }
    }

    /** The way back. */
    private record CardReading(CompactReader in, PartForm.Reading parts) {
        Card card() {
            return new Card(head(), in.text(), answer());
        }

        private Answer answer() {
            int kind = in.number();
            return switch (kind) {
                case 0 -> new Answer.Typed(new Value.Text(in.text()), forms());
                case 1 -> new Answer.Typed(new Value.Person(parts.person()), forms());
                case 2 -> new Answer.Typed(parts.quantity(), Optional.of(range()), forms());
                case 3 -> new Answer.Typed(new Value.Date(parts.date()), forms());
                case 4 -> new Answer.Choice(in.texts(), in.all(in::number), in.flag(), in.flag(), in.name());
                case 5 -> new Answer.Truth(in.flag(), in.optionalText());
                case 6 -> new Answer.Ordering(in.all(this::item));
                case 7 -> new Answer.Matching(in.all(this::pair));
                case 8 -> new Answer.Cloze(in.all(this::part));
                case 9 -> new Answer.Recall(in.text());
                default -> throw new IllegalStateException("no answer is written so: " + kind);
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

        private Answer.Ordering.Item item() {
            return new Answer.Ordering.Item(in.text(), parts.optionalDate());
        }

        private Answer.Matching.Pair pair() {
            return new Answer.Matching.Pair(in.text(), in.text());
        }

        private ClozePart part() {
            return in.flag() ? new ClozePart.Hole(in.text(), in.texts()) : new ClozePart.Words(in.text());
        }
    }
}
