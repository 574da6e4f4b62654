package dev.dateline.study;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    static Card typed(String id, String ask, String answer, String... facts) {
        return typed(head(id, facts), ask, new Value.Text(answer));
    }

    static Card person(String id, String full, String surname, String... facts) {
        return typed(head(id, facts), "Who?", new Value.Person(new PersonName(full, surname)));
    }

    static Card number(String id, int number, String unit, String... facts) {
        BigDecimal exact = BigDecimal.valueOf(number);
        Value.Quantity quantity = new Value.Quantity(exact, unit, number + (unit.isEmpty() ? "" : " " + unit));
        return typed(head(id, facts), "How many?", quantity);
    }

    static Card date(String id, String date, String... facts) {
        return typed(
                head(id, facts), "When?", new Value.Date(PartialDate.parse(date).orElseThrow()));
    }

    private static Card typed(CardHead head, String ask, Value value) {
        return new Card(head, ask, new Answer.Typed(value, Forms.NONE));
    }

    static Card single(String id, List<String> choices, int answer, String... facts) {
        return new Card(head(id, facts), "Which one?", Answer.Choice.single(choices, answer, false, ""));
    }

    static Card several(String id, List<String> choices, Set<Integer> answers, String... facts) {
        return new Card(
                head(id, facts), "Which ones?", new Answer.Choice(choices, List.copyOf(answers), true, false, ""));
    }

    static Card statement(String id, boolean holds, String... facts) {
        Optional<String> instead = holds ? Optional.empty() : Optional.of("The harbour opened in May.");
        return new Card(head(id, facts), "The harbour opened in June.", new Answer.Truth(holds, instead));
    }

    static Card ordering(String id, String... items) {
        List<Answer.Ordering.Item> lines = new ArrayList<>();
        for (String item : items) {
            lines.add(new Answer.Ordering.Item(item, Optional.empty()));
        }
        return new Card(head(id, id), "In which order?", new Answer.Ordering(lines));
    }

    /**
     * A matching card.
     *
     * @param sides left and right sides, one after the other
     */
    static Card matching(String id, String... sides) {
        List<Answer.Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sides.length; i += 2) {
            pairs.add(new Answer.Matching.Pair(sides[i], sides[i + 1]));
        }
        return new Card(head(id, id), "Which belong together?", new Answer.Matching(pairs));
    }

    /**
     * A cloze card.
     *
     * @param parts words and holes, one after the other, words first
     */
    static Card cloze(String id, String... parts) {
        List<ClozePart> text = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            text.add(i % 2 == 0 ? new ClozePart.Words(parts[i]) : new ClozePart.Hole(parts[i], List.of()));
        }
        return new Card(head(id, id), new Answer.Cloze(text));
    }

    static Card recall(String id, String answer) {
        return new Card(head(id, id), "What do you remember?", new Answer.Recall(answer));
    }

    /** A value in per cent. */
    static Value.Quantity percent(int number) {
        return new Value.Quantity(BigDecimal.valueOf(number), "per cent", number + " per cent");
    }
}
