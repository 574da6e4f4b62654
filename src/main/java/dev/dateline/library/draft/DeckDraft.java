package dev.dateline.library.draft;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.article.Value;
import dev.dateline.deck.Deck;
import dev.dateline.library.Fixes;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryFile;
import dev.dateline.source.YamlEdits;
import dev.dateline.source.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A first draft of a deck, with a card for each fact of an article that has no card yet. The fact's value decides the
 * kind of card. Similar facts of the same article give the wrong choices.
 */
public final class DeckDraft {
    private static final int CHOICES = 4;
    private static final String GAP = "____";
    private static final Pattern ASKED = Pattern.compile("([^?]+\\?) .+");
    private static final String MARK = SheetDraft.MARK + ": check it, then delete this line";

    private record Draft(String id, String block) {}

    private final Article article;
    private final Names names;
    private final boolean named;
    private final List<Draft> drafts = new ArrayList<>();

    /** @param named whether the deck names the article, so that references to its facts can leave it out */
    private DeckDraft(Library library, Article article, boolean named) {
        this.article = article;
        this.names = library.names();
        this.named = named;
    }

    /**
     * Drafts the cards on an article.
     *
     * @param deck the id of a new deck, or of the library's deck that the cards are added to
     */
    public static DeckDraft of(Library library, Article article, String deck) {
        Optional<Deck> old = library.deck(deck);
        boolean named =
                old.map(found -> found.articles().contains(article.id())).orElse(true);
        DeckDraft draft = new DeckDraft(library, article, named);
        Set<FactRef> asked = new HashSet<>();
        library.cards().forEach(card -> asked.addAll(card.head().facts()));
        Set<String> ids = new HashSet<>();
        old.ifPresent(found -> found.cards().forEach(card -> ids.add(card.id().card())));
        for (Fact fact : article.facts()) {
            if (!asked.contains(fact.ref()) && fact.withdrawn().isEmpty()) {
                draft.card(fact, ids);
            }
        }
        return draft;
    }

    /** The file of a new deck. */
    public String text(String deck) {
        StringBuilder out = new StringBuilder("deck: " + deck);
        out.append("\ntitle: ").append(YamlText.inline(article.title()));
        out.append("\narticles: [").append(article.id()).append(']');
        if (!article.tags().isEmpty()) {
            List<String> tags = article.tags().stream().map(YamlText::inFlow).toList();
            out.append("\ntags: [").append(String.join(", ", tags)).append(']');
        }
        out.append(drafts.isEmpty() ? "\ncards: []\n" : "\ncards:\n");
        for (Draft draft : drafts) {
            out.append("  ")
                    .append(MARK)
                    .append("\n  - ")
                    .append(draft.block.replace("\n", "\n    "))
                    .append('\n');
        }
        return out.toString();
    }

    /** The text of an existing deck with the new cards at its end. */
    public String addedTo(LibraryFile deck) {
        YamlEdits edits = deck.edits();
        edits.add("cards", drafts.stream().map(draft -> draft.block).toArray(String[]::new));
        String text = edits.text();
        for (Draft draft : drafts) {
            Pattern item = Pattern.compile("(?m)^( *)(- id: " + Pattern.quote(draft.id) + ")$");
            text = item.matcher(text).replaceFirst("$1" + MARK + "\n$1$2");
        }
        return text;
    }

    /** The number of cards. */
    public int cards() {
        return drafts.size();
    }

    private void card(Fact fact, Set<String> ids) {
        String id = Fixes.freshId(fact.ref().fact(), ids);
        StringBuilder out = new StringBuilder("id: " + id);
        line(out, "fact", named ? fact.ref().fact() : fact.ref().toString());
        Optional<Value> value = asked(fact);
        Optional<String> ask = value.flatMap(found -> ask(fact, found));
        if (value.isEmpty() || ask.isEmpty()) {
            line(out, "true", fact.says());
        } else {
            line(out, "ask", ask.get());
            answer(out, fact, value.get());
        }
        drafts.add(new Draft(id, out.toString()));
    }

    /**
     * The answer of a card on a fact: its value. For a quotation it is the speaker, and for a range both ends as text.
     */
    private static Optional<Value> asked(Fact fact) {
        List<Value> values = fact.values();
        if (values.size() == 2
                && values.get(0) instanceof Value.Quantity low
                && values.get(1) instanceof Value.Quantity high
                && low.unit().equals(high.unit())) {
            Mention range = new Mention(Mention.Kind.RANGE, 0, 0, values, low.unit());
            return Optional.of(new Value.Text((DraftValue.plain(range) + " " + low.unit()).strip()));
        }
        if (values.size() == 2 && values.get(1) instanceof Value.Person speaker) {
            return Optional.of(speaker);
        }
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static void line(StringBuilder out, String key, String text) {
        out.append('\n').append(key).append(": ").append(YamlText.inline(text));
    }

    /**
     * The question from which the fact was drafted. If there is none, a question from its statement, or the statement
     * with a gap.
     */
    private Optional<String> ask(Fact fact, Value value) {
        Matcher asked = ASKED.matcher(fact.says());
        if (asked.matches()) {
            return Optional.of(asked.group(1));
        }
        return Candidates.of(new ArticleText(fact.says()), fact.asOf(), names).stream()
                .filter(candidate -> isSame(candidate.values().get(0), value))
                .flatMap(candidate -> candidate.card().stream())
                .map(DraftCard::ask)
                .findFirst()
                .or(() -> gap(fact.says(), value));
    }

    private static boolean isSame(Value one, Value other) {
        return (one instanceof Value.Quantity number && other instanceof Value.Quantity same)
                ? number.number().compareTo(same.number()) == 0
                : one.shown().equals(other.shown());
    }

    /** The statement with a gap for the value; empty if it does not contain the value. */
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

    private void answer(StringBuilder out, Fact fact, Value value) {
        List<String> wrong = wrong(fact, value);
        if (wrong.size() == CHOICES - 1) {
            out.append("\nchoices:");
            List<String> choices = new ArrayList<>(wrong);
            choices.add(value.shown());
            choices.sort(String::compareTo);
            choices.forEach(choice -> out.append("\n  - ").append(YamlText.inline(choice)));
            line(out, "answer", value.shown());
        } else {
            out.append(answerLines(value));
        }
    }

    /** The lines of a typed answer. */
    static String answerLines(Value value) {
        StringBuilder out = new StringBuilder();
        if (value instanceof Value.Quantity quantity) {
            line(out, "number", DraftValue.number(quantity.number()));
            if (!quantity.unit().isEmpty()) {
                line(out, "unit", quantity.unit());
            }
            if (DraftValue.isToldInOtherWords(quantity)) {
                line(out, "shown", quantity.shown());
            }
        } else if (value instanceof Value.Date date) {
            line(out, "date", date.date().toString());
        } else if (value instanceof Value.Person person) {
            line(out, "person", person.name().full());
        } else {
            line(out, "answer", value.shown());
        }
        return out.toString();
    }

    /**
     * The wrong choices: places and organisations of the same article. Empty for persons and numbers, because they are
     * typed. Also empty if there are too few wrong choices.
     */
    private List<String> wrong(Fact fact, Value value) {
        Set<String> seen = new HashSet<>(Set.of(value.shown()));
        List<String> wrong = new ArrayList<>();
        for (Fact other : article.facts()) {
            for (Value candidate : other.values()) {
                if (!other.ref().equals(fact.ref()) && isLike(value, candidate) && seen.add(candidate.shown())) {
                    wrong.add(candidate.shown());
                }
            }
        }
        return wrong.size() < CHOICES - 1 ? List.of() : wrong.subList(0, CHOICES - 1);
    }

    private static boolean isLike(Value one, Value other) {
        boolean named = one instanceof Value.Place || one instanceof Value.Organisation;
        return named && one.getClass() == other.getClass();
    }
}
