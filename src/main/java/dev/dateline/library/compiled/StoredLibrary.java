package dev.dateline.library.compiled;

import dev.dateline.article.Ages;
import dev.dateline.article.Article;
import dev.dateline.article.Certainty;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.OwnUnit;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.article.Withdrawal;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.library.Library;
import dev.dateline.source.Finding;
import dev.dateline.source.Severity;
import java.util.List;
import java.util.Optional;

/** Makes the records of a library from bytes. Their components are read in the order of their constructors. */
record StoredLibrary(CompactReader in) {
    Library read() {
        return new Library(
                in.all(this::article),
                in.all(this::deck),
                new Names(in.all(this::name), in.all(this::unit)),
                in.all(this::finding));
    }

    private Article article() {
        return new Article(
                in.text(),
                in.text(),
                in.date(),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                in.textSet(),
                in.optionalDate(),
                in.all(this::fact),
                in.text());
    }

    private Fact fact() {
        return new Fact(
                in.ref(),
                in.text(),
                in.all(this::value),
                in.optionalText(),
                in.optionalText(),
                Certainty.valueOf(in.text()),
                in.date(),
                Ages.valueOf(in.text()),
                in.optionalDate(),
                in.refs(),
                in.refs(),
                in.refs(),
                in.flag() ? Optional.of(in.ref()) : Optional.empty(),
                in.flag() ? Optional.of(new Withdrawal(in.date(), in.text())) : Optional.empty(),
                in.optionalText(),
                in.textSet(),
                in.flag() ? Optional.of(evidence()) : Optional.empty(),
                in.position());
    }

    private Evidence evidence() {
        return new Evidence(
                in.text(), in.optionalText(), in.optionalText(), in.optionalText(), in.optionalText(), in.position());
    }

    private Value value() {
        return switch (in.text()) {
            case "Quantity" -> new Value.Quantity(in.decimal(), in.text(), in.text());
            case "Date" -> new Value.Date(in.date());
            case "Person" -> new Value.Person(new PersonName(in.text(), in.text()));
            case "Place" -> new Value.Place(in.text());
            case "Organisation" -> new Value.Organisation(in.text());
            case "Listing" -> new Value.Listing(in.all(this::value));
            default -> new Value.Text(in.text());
        };
    }

    private Deck deck() {
        return new Deck(
                in.text(),
                in.text(),
                in.optionalText(),
                in.texts(),
                in.textSet(),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                in.optionalDate(),
                in.all(this::card),
                in.text());
    }

    private Card card() {
        CardHead head = new CardHead(
                new CardId(in.text(), in.text()),
                in.refs(),
                in.optionalText(),
                in.optionalText(),
                in.textSet(),
                in.optionalText(),
                in.position());
        return new Card(head, in.text(), answer());
    }

    private Answer answer() {
        return switch (in.text()) {
            case "Typed" -> new Answer.Typed(value(), tolerance(), forms());
            case "TypedList" -> new Answer.TypedList(in.all(() -> (Answer.Typed) answer()), in.number());
            case "Choice" -> new Answer.Choice(in.texts(), in.all(in::number), in.flag(), in.flag(), in.text());
            case "Truth" -> new Answer.Truth(in.flag(), in.optionalText());
            case "Ordering" ->
                new Answer.Ordering(in.all(() -> new Answer.Ordering.Item(in.text(), in.optionalDate())));
            case "Matching" -> new Answer.Matching(in.all(() -> new Answer.Matching.Pair(in.text(), in.text())));
            case "Cloze" -> new Answer.Cloze(in.all(this::part));
            default -> new Answer.Recall(in.text());
        };
    }

    private Optional<NumberRange> tolerance() {
        return in.flag() ? Optional.of(new NumberRange(in.decimal(), in.decimal())) : Optional.empty();
    }

    private Forms forms() {
        List<String> accept = in.texts();
        List<String> reject = in.texts();
        return accept.isEmpty() && reject.isEmpty() ? Forms.NONE : new Forms(accept, reject);
    }

    private ClozePart part() {
        return in.text().equals("Hole") ? new ClozePart.Hole(in.text(), in.texts()) : new ClozePart.Words(in.text());
    }

    private Name name() {
        return new Name(Name.Kind.valueOf(in.text()), in.text(), in.optionalText(), in.texts(), in.position());
    }

    private OwnUnit unit() {
        return new OwnUnit(in.text(), in.texts(), in.decimal(), in.text());
    }

    private Finding finding() {
        return new Finding(
                in.text(),
                in.position(),
                in.number(),
                Severity.valueOf(in.text()),
                in.text(),
                in.text(),
                in.text(),
                in.text());
    }
}
