package dev.dateline.study;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A small language for cards in tests. */
final class Cards {
    private Cards() {}

    static CardHead head(String id, String... facts) {
        List<FactRef> refs = new ArrayList<>();
        for (String fact : facts) {
            refs.add(new FactRef("harbour", fact));
        }
        int slash = id.indexOf('/');
        CardId cardId =
                slash < 0 ? new CardId("deck", id) : new CardId(id.substring(0, slash), id.substring(slash + 1));
        return new CardHead(cardId, refs, Optional.empty(), Optional.empty(), Set.of(), Position.START);
    }

    static Card.ShortAnswer typed(String id, String ask, String answer, String... facts) {
        return new Card.ShortAnswer(head(id, facts), ask, answer, Forms.NONE);
    }

    static Card.PersonAnswer person(String id, String full, String surname, String... facts) {
        return new Card.PersonAnswer(head(id, facts), "Who?", new PersonName(full, surname), Forms.NONE);
    }

    static Card.NumberAnswer number(String id, int number, String unit, String... facts) {
        BigDecimal exact = BigDecimal.valueOf(number);
        Value.Quantity quantity = new Value.Quantity(exact, unit, number + (unit.isEmpty() ? "" : " " + unit));
        return new Card.NumberAnswer(head(id, facts), "How many?", quantity, NumberRange.exactly(exact), Forms.NONE);
    }

    static Card.DateAnswer date(String id, String date, String... facts) {
        return new Card.DateAnswer(
                head(id, facts), "When?", PartialDate.parse(date).orElseThrow(), Forms.NONE);
    }

    static Card.SingleChoice single(String id, List<String> choices, int answer, String... facts) {
        return new Card.SingleChoice(head(id, facts), "Which one?", choices, answer, false, "");
    }

    static Card.SeveralChoices several(String id, List<String> choices, Set<Integer> answers, String... facts) {
        return new Card.SeveralChoices(head(id, facts), "Which ones?", choices, new TreeSet<>(answers), false, "");
    }

    static Card.Statement statement(String id, boolean holds, String... facts) {
        Optional<String> instead = holds ? Optional.empty() : Optional.of("The harbour opened in May.");
        return new Card.Statement(head(id, facts), "The harbour opened in June.", holds, instead);
    }

    static Card.Ordering ordering(String id, String... items) {
        List<Card.Ordering.Item> lines = new ArrayList<>();
        for (String item : items) {
            lines.add(new Card.Ordering.Item(item, Optional.empty()));
        }
        return new Card.Ordering(head(id, id), "In which order?", lines);
    }

    /** Left and right sides in turn. */
    static Card.Matching matching(String id, String... sides) {
        List<Card.Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sides.length; i += 2) {
            pairs.add(new Card.Matching.Pair(sides[i], sides[i + 1]));
        }
        return new Card.Matching(head(id, id), "Which belong together?", pairs);
    }

    /** Words and holes in turn, words first. */
    static Card.Cloze cloze(String id, String... parts) {
        List<ClozePart> text = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            text.add(i % 2 == 0 ? new ClozePart.Words(parts[i]) : new ClozePart.Hole(parts[i], List.of()));
        }
        return new Card.Cloze(head(id, id), text);
    }

    static Card.Recall recall(String id, String answer) {
        return new Card.Recall(head(id, id), "What do you remember?", answer);
    }

    /** A value of so many per cent. */
    static Value.Quantity percent(int number) {
        return new Value.Quantity(BigDecimal.valueOf(number), "per cent", number + " per cent");
    }
}
