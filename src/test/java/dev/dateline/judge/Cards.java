package dev.dateline.judge;

import dev.dateline.article.Ages;
import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.library.Dictionary;
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small language for decks in tests: {@code deck("person: Wang Yi", "number: 90 per cent 86..90")}. Cards are named
 * {@code d/1}, {@code d/2} and so on. A card {@code answer: Lima <- trip} asks for the fact {@code a#trip}. Forms are
 * separated by {@code |}: the answer, other accepted forms, and rejected forms with a leading {@code !}.
 */
final class Cards {
    private static final Position NOWHERE = new Position(1, 1);

    private Cards() {}

    /** The verdict on an answer to a single card, with the bundled English words. */
    static Verdict verdict(String card, String typed) {
        Judge judge = new Judge(Knowledge.none().with(Dictionary.english()));
        return judge.judge(card(card), new Response.Typed(typed), Context.NONE).verdict();
    }

    static Deck deck(String... cards) {
        List<Card> all = new ArrayList<>();
        for (String line : cards) {
            all.add(card(line, all.size() + 1));
        }
        return deck("d", all);
    }

    static Deck deck(String id, List<Card> cards) {
        return new Deck(
                id,
                id,
                Optional.empty(),
                List.of("a"),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(cards),
                id + ".yaml");
    }

    static Card card(String line) {
        return card(line, 1);
    }

    private static Card card(String line, int turn) {
        String[] about = line.split(" <- ", 2);
        String[] asked = about[0].split(" \\? ", 2);
        String ask = asked.length == 2 ? asked[0] : "What is asked?";
        String[] key = asked[asked.length - 1].split(": ", 2);
        List<FactRef> facts = about.length == 2 ? List.of(new FactRef("a", about[1])) : List.of();
        CardHead head = new CardHead(
                new CardId("d", "" + turn), facts, Optional.empty(), Optional.empty(), Set.of("t"), NOWHERE);
        return card(head, key[0], key[1], ask);
    }

    private static Card card(CardHead head, String key, String value, String ask) {
        List<String> forms = Arrays.asList(value.split(" \\| "));
        String first = forms.get(0);
        return switch (key) {
            case "answer" -> typed(head, ask, new Value.Text(first), forms);
            case "person" -> typed(head, ask, new Value.Person(person(first)), forms);
            case "number" ->
                new Card(head, ask, new Answer.Typed(quantity(first), Optional.of(range(first)), forms(forms)));
            case "date" ->
                typed(head, ask, new Value.Date(PartialDate.parse(first).orElseThrow()), forms);
            case "choices" -> new Card(head, ask, Answer.Choice.single(forms, 0, false, ""));
            case "true" -> new Card(head, value, new Answer.Truth(true, Optional.empty()));
            case "false" -> new Card(head, first, new Answer.Truth(false, Optional.of(forms.get(1))));
            case "order" ->
                new Card(
                        head,
                        ask,
                        new Answer.Ordering(forms.stream()
                                .map(text -> new Answer.Ordering.Item(text, Optional.empty()))
                                .toList()));
            case "match" ->
                new Card(
                        head,
                        ask,
                        new Answer.Matching(forms.stream().map(Cards::pair).toList()));
            case "cloze" -> new Card(head, new Answer.Cloze(parts(value)));
            case "recall" -> new Card(head, ask, new Answer.Recall(value));
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static Card typed(CardHead head, String ask, Value value, List<String> forms) {
        return new Card(head, ask, new Answer.Typed(value, forms(forms)));
    }

    private static Answer.Matching.Pair pair(String text) {
        String[] sides = text.split(" = ", 2);
        return new Answer.Matching.Pair(sides[0], sides[1]);
    }

    private static Forms forms(List<String> forms) {
        List<String> rest = forms.subList(1, forms.size());
        return new Forms(
                rest.stream().filter(form -> !form.startsWith("!")).toList(),
                rest.stream()
                        .filter(form -> form.startsWith("!"))
                        .map(form -> form.substring(1))
                        .toList());
    }

    static PersonName person(String text) {
        String[] marked = text.split(" / ", 2);
        String full = marked[0];
        return new PersonName(
                full,
                marked.length == 2
                        ? marked[1]
                        : full.startsWith("Wang ") ? "Wang" : full.substring(full.lastIndexOf(' ') + 1));
    }

    /** A quantity from a text: {@code 90 per cent}, {@code 43 trillion yen}, {@code 90 per cent 86..90}. */
    static Value.Quantity quantity(String text) {
        String shown = text.replaceAll(" \\S+\\.\\.\\S+$", "");
        String[] words = shown.split(" ", 2);
        String unit = words.length == 2 ? words[1] : "";
        BigDecimal number = new BigDecimal(words[0]);
        for (String[] magnitude :
                new String[][] {{"thousand", "3"}, {"million", "6"}, {"billion", "9"}, {"trillion", "12"}}) {
            if (unit.equals(magnitude[0]) || unit.startsWith(magnitude[0] + " ")) {
                unit = unit.substring(magnitude[0].length()).strip();
                number = number.scaleByPowerOfTen(Integer.parseInt(magnitude[1]));
            }
        }
        return new Value.Quantity(number, unit, shown);
    }

    private static NumberRange range(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return NumberRange.exactly(quantity(text).number());
        }
        String[] ends = text.substring(text.lastIndexOf(' ') + 1).split("\\.\\.", 2);
        return new NumberRange(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }

    private static List<ClozePart> parts(String text) {
        List<ClozePart> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf("{{", from);
            if (open < 0) {
                parts.add(new ClozePart.Words(text.substring(from)));
                break;
            }
            if (open > from) {
                parts.add(new ClozePart.Words(text.substring(from, open)));
            }
            int close = text.indexOf("}}", open);
            String[] forms = text.substring(open + 2, close).split("\\|", -1);
            parts.add(new ClozePart.Hole(
                    forms[0].strip(),
                    Arrays.stream(forms).skip(1).map(String::strip).toList()));
            from = close + 2;
        }
        return parts;
    }

    /** A fact of the sheet {@code a}. Its date is 16 December 2022. */
    static Fact fact(String id, String label, Value... values) {
        return fact(id, label, "2022-12-16", List.of(), values);
    }

    static Fact fact(String id, String label, String asOf, List<String> supersedes, Value... values) {
        return new Fact(
                new FactRef("a", id),
                "The fact " + id + ".",
                List.of(values),
                Optional.of(label),
                Optional.empty(),
                Certainty.STATED,
                PartialDate.parse(asOf).orElseThrow(),
                Ages.STATE,
                Optional.empty(),
                supersedes.stream().map(older -> new FactRef("a", older)).toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of("t"),
                Optional.empty(),
                new Position(1, 1));
    }
}
