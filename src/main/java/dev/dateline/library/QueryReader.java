package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.deck.Deck;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads queries and reports their errors. */
public final class QueryReader {
    private final Library library;
    private final List<Query.Term> terms = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    /** Whether the query selects facts, so that their tags are valid too. */
    private final boolean facts;
    /** Whether a word without a colon is searched for. */
    private final boolean searching;

    private final List<String> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();

    private QueryReader(Library library, boolean facts, boolean searching) {
        this.library = library;
        this.facts = facts;
        this.searching = searching;
    }

    /**
     * A query and its errors.
     *
     * @param words what to find among what the query selects; those with a minus are unwanted
     * @param errors sentences for the learner; the query may be used only if there are none
     */
    public record Result(Query query, SearchWords words, List<String> errors) {}

    /**
     * Reads a query. The library tells which decks, cards, tags and articles are valid.
     *
     * @param arguments texts with one or more terms each, separated by spaces
     */
    public static Result read(List<String> arguments, Library library) {
        return new QueryReader(library, false, false).all(arguments);
    }

    /** Reads a query that selects facts. The tags of facts are valid too. */
    public static Result ofFacts(List<String> arguments, Library library) {
        return new QueryReader(library, true, false).all(arguments);
    }

    /** Reads a search: words to find, and terms with a colon that limit the search. */
    public static Result search(List<String> arguments, Library library) {
        return new QueryReader(library, true, true).all(arguments);
    }

    /** The completions of a term that was typed in part: whole terms, or beginnings that end with a colon. */
    public static List<String> completions(String begun, Library library) {
        QueryReader reader = new QueryReader(library, false, false);
        String minus = begun.startsWith("-") ? "-" : "";
        String bare = begun.substring(minus.length());
        int colon = bare.indexOf(':');
        List<String> found = new ArrayList<>();
        if (colon >= 0) {
            String before = bare.substring(0, Math.max(colon, bare.lastIndexOf(',')) + 1);
            field(bare.substring(0, colon))
                    .ifPresent(field -> reader.known(field).forEach(value -> found.add(minus + before + value)));
        } else if (bare.indexOf('/') >= 0) {
            reader.known(Query.Field.CARD).forEach(card -> found.add(minus + card));
        } else {
            reader.known(Query.Field.DECK).forEach(deck -> found.add(minus + deck));
            words().forEach(word -> found.add(minus + word + ":"));
        }
        found.removeIf(term -> !term.startsWith(begun));
        return found;
    }

    private Result all(List<String> arguments) {
        for (String argument : arguments) {
            for (String term : argument.strip().split("\\s+", -1)) {
                if (!term.isEmpty()) {
                    term(term);
                }
            }
        }
        return new Result(new Query(terms), SearchWords.of(wanted, unwanted), List.copyOf(errors));
    }

    private void term(String text) {
        boolean except = text.startsWith("-");
        String bare = except ? text.substring(1) : text;
        int colon = bare.indexOf(':');
        if (searching && (colon < 0 || !bare.substring(0, colon).matches("\\p{L}+"))) {
            (except ? unwanted : wanted).add(bare);
            return;
        }
        if (colon < 0) {
            name(bare, except);
            return;
        }
        String word = bare.substring(0, colon);
        Optional<Query.Field> field = field(word);
        if (field.isEmpty()) {
            error(
                    word + ":",
                    "is not a term of a query",
                    Suggestion.hint(word, words(), "there are " + listed(words())));
            return;
        }
        List<String> values = values(bare.substring(colon + 1));
        if (values.isEmpty() && field.get() == Query.Field.CONFUSED) {
            values = List.of("");
        }
        if (values.isEmpty()) {
            error(text, "has no value", "write " + word + ":VALUE");
        }
        add(field.get(), except, values);
    }

    /** Reads a deck or card that is given by name without a field. */
    private void name(String text, boolean except) {
        List<String> values = values(text);
        boolean cards = text.indexOf('/') >= 0;
        for (String value : values) {
            if ((value.indexOf('/') >= 0) != cards) {
                error(text, "mixes decks and cards", "name decks, or cards as DECK/CARD");
                return;
            }
        }
        add(cards ? Query.Field.CARD : Query.Field.DECK, except, values);
    }

    private void add(Query.Field field, boolean except, List<String> values) {
        List<String> good = new ArrayList<>(values.size());
        for (String value : values) {
            // decks, kinds and states are always lower case
            String plain =
                    field == Query.Field.IS || field == Query.Field.KIND ? value.toLowerCase(Locale.ROOT) : value;
            if (exists(field, plain)) {
                good.add(plain);
            }
        }
        if (!good.isEmpty()) {
            terms.add(new Query.Term(field, except, good));
        }
    }

    private boolean exists(Query.Field field, String value) {
        if (field == Query.Field.CONFUSED) {
            return true;
        }
        if (field == Query.Field.MONTH) {
            Optional<PartialDate> month = PartialDate.parse(value);
            if (month.isEmpty()) {
                error(value, "is not a month", "write it as 2022-12");
            }
            return month.isPresent();
        }
        List<String> known = known(field);
        if (known.contains(value)) {
            return true;
        }
        boolean word = field == Query.Field.IS || field == Query.Field.KIND;
        errors.add("there is no "
                + (word ? "\"" + field.word() + ":" + value + "\"" : field.word() + " \"" + value + "\"") + "; "
                + Suggestion.hint(value, known, otherwise(field, known)));
        return false;
    }

    private List<String> known(Query.Field field) {
        return switch (field) {
            case DECK -> library.decks().stream().map(Deck::id).toList();
            case CARD ->
                library.cards().stream().map(card -> card.id().toString()).toList();
            case TAG -> List.copyOf(tags());
            case ARTICLE -> library.articles().stream().map(Article::id).toList();
            case KIND -> Stream.of(CardKind.values()).map(CardKind::word).toList();
            case IS ->
                Stream.of(CardTrait.Is.values())
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .toList();
            case MONTH, CONFUSED -> List.of();
        };
    }

    private Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        for (Deck deck : library.decks()) {
            tags.addAll(deck.tags());
        }
        for (Card card : library.cards()) {
            tags.addAll(card.head().tags());
        }
        for (Fact fact : library.facts()) {
            if (facts || !library.cardsOn(fact.ref()).isEmpty()) {
                tags.addAll(fact.tags());
            }
        }
        return tags;
    }

    private static String otherwise(Query.Field field, List<String> known) {
        if (known.isEmpty()) {
            return "the library has no " + field.word() + "s";
        }
        boolean few = known.size() <= 12 && field != Query.Field.CARD;
        if (few) {
            return (known.size() == 1 ? "there is only " : "there are ") + listed(known);
        }
        return field == Query.Field.DECK || field == Query.Field.CARD
                ? "\"dateline decks\" lists the decks"
                : "there are " + listed(known.subList(0, 12)) + " and " + (known.size() - 12) + " more";
    }

    private static Optional<Query.Field> field(String word) {
        return fields().filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> words() {
        return fields().map(Query.Field::word).toList();
    }

    /** The fields that have a word before a colon. */
    private static Stream<Query.Field> fields() {
        return Stream.of(Query.Field.values()).filter(field -> field != Query.Field.CARD);
    }

    private static String listed(List<String> words) {
        return String.join(", ", words);
    }

    private static List<String> values(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private void error(String text, String trouble, String hint) {
        errors.add("\"" + text + "\" " + trouble + "; " + hint);
    }
}
