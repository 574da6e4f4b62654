package dev.dateline.library.draft;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.library.Library;
import dev.dateline.source.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A first draft of a deck: a card for each fact of an article that no card asks yet, its kind by the fact's value, its wrong
 * choices the values of like facts. The question is the statement with a gap, for the author to make one of.
 */
public final class DeckDraft {
    private static final int CHOICES = 4;
    private static final String GAP = "____";

    private final List<Fact> facts;
    private final StringBuilder out = new StringBuilder();
    private int cards;

    private DeckDraft(Library library) {
        this.facts = library.facts();
    }

    /** Drafts a deck on an article. */
    public static DeckDraft of(Library library, Article article, String deck) {
        DeckDraft draft = new DeckDraft(library);
        draft.out.append("deck: ").append(deck);
        draft.out.append("\ntitle: ").append(YamlText.inline(article.title()));
        draft.out.append("\narticles: [").append(article.id()).append("]\ncards:\n");
        Set<FactRef> asked = new HashSet<>();
        library.cards().forEach(card -> asked.addAll(card.head().facts()));
        for (Fact fact : article.facts()) {
            if (!asked.contains(fact.ref()) && fact.withdrawn().isEmpty()) {
                draft.card(fact);
            }
        }
        return draft;
    }

    /** The file. */
    public String text() {
        return cards == 0 ? out.toString().replace("cards:\n", "cards: []\n") : out.toString();
    }

    /** How many cards there are. */
    public int cards() {
        return cards;
    }

    private void card(Fact fact) {
        cards++;
        out.append("  ").append(SheetDraft.MARK).append(": make a question of it, and take this line out\n");
        out.append("  - id: ").append(fact.ref().fact());
        line("fact", fact.ref().fact());
        Optional<Value> value =
                fact.values().size() == 1 ? Optional.of(fact.values().get(0)) : Optional.empty();
        Optional<String> gap = value.flatMap(found -> gap(fact.says(), found));
        if (value.isEmpty() || gap.isEmpty()) {
            line("true", fact.says());
        } else {
            line("ask", gap.get());
            answer(fact, value.get());
        }
        out.append('\n');
    }

    private void line(String key, String text) {
        out.append("\n    ").append(key).append(": ").append(YamlText.inline(text));
    }

    /** The statement with a gap where the value stands; empty where it does not stand there. */
    private static Optional<String> gap(String says, Value value) {
        List<String> forms = new ArrayList<>(List.of(value.shown()));
        if (value instanceof Value.Quantity quantity) {
            forms.add(quantity.number().toPlainString() + " " + quantity.unit());
            forms.add(quantity.number().toPlainString());
        } else if (value instanceof Value.Person person) {
            forms.add(person.name().surname());
        }
        for (String form : forms) {
            int at = says.indexOf(form.strip());
            if (at >= 0) {
                return Optional.of(says.substring(0, at)
                        + GAP
                        + says.substring(at + form.strip().length()));
            }
        }
        return Optional.empty();
    }

    private void answer(Fact fact, Value value) {
        List<String> wrong = wrong(fact, value);
        if (wrong.size() == CHOICES - 1) {
            out.append("\n    choices:");
            List<String> choices = new ArrayList<>(wrong);
            choices.add(value.shown());
            choices.sort(String::compareTo);
            choices.forEach(choice -> out.append("\n      - ").append(YamlText.inline(choice)));
            line("answer", value.shown());
        } else if (value instanceof Value.Quantity quantity) {
            line("number", quantity.number().toPlainString());
            if (!quantity.unit().isEmpty()) {
                line("unit", quantity.unit());
            }
            String plain = (quantity.number().toPlainString() + " " + quantity.unit()).strip();
            if (!quantity.shown().equals(plain)) {
                line("shown", quantity.shown());
            }
        } else if (value instanceof Value.Date date) {
            line("date", date.date().toString());
        } else if (value instanceof Value.Person person) {
            line("person", person.name().full());
        } else {
            line("answer", value.shown());
        }
    }

    /** Values of the same type of other facts, those on the same topics first; none where there are too few. */
    private List<String> wrong(Fact fact, Value value) {
        Set<String> seen = new HashSet<>(Set.of(value.shown()));
        List<String> near = new ArrayList<>();
        List<String> far = new ArrayList<>();
        for (Fact other : facts) {
            boolean topic = other.tags().stream().anyMatch(fact.tags()::contains);
            for (Value candidate : other.values()) {
                if (isLike(value, candidate) && seen.add(candidate.shown())) {
                    (topic ? near : far).add(candidate.shown());
                }
            }
        }
        near.addAll(far);
        return near.size() < CHOICES - 1 ? List.of() : near.subList(0, CHOICES - 1);
    }

    private static boolean isLike(Value one, Value other) {
        if (one instanceof Value.Quantity quantity) {
            return other instanceof Value.Quantity like && like.unit().equals(quantity.unit());
        }
        return one.getClass() == other.getClass() && !(one instanceof Value.Date);
    }
}
