package dev.dateline.library.lint;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Readings;
import dev.dateline.judge.WordList;
import dev.dateline.library.Library;
import dev.dateline.library.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Rules for questions that another value of the fact, or another fact of the article, answers too. */
final class RivalRules {
    static final Set<String> ASKING = WordList.words("""
        many much share number rate day month year high people person country place according percentage figure
        spring summer autumn winter early late
        """);
    private static final int ENOUGH = 3; // words that the question and both facts have in common

    private final Library library;
    private final Map<FactRef, List<String>> words = new ConcurrentHashMap<>();

    RivalRules(Library library) {
        this.library = library;
    }

    void check(WrittenCard card) {
        if (card.is(CardKind.MATCH, CardKind.ORDER, CardKind.TRUE_FALSE)) {
            return;
        }
        boolean one = card.answers().size() == 1 && card.choices().isEmpty();
        Optional<String> rival =
                one ? otherValue(card).or(() -> joined(card)).or(() -> ofOtherFact(card)) : Optional.empty();
        if (rival.isPresent()) {
            card.sayCase(Rule.HOLE_FITS_TWO, "rival", rival.get());
        }
        otherFact(card);
    }

    /** Another value of the fact that also answers the question; empty if there is none. */
    private Optional<String> otherValue(WrittenCard card) {
        String text = card.answers().get(0).text();
        for (Fact fact : card.facts()) {
            List<Value> values = fact.parts();
            boolean listed = values.size() > fact.values().size() && words(fact).containsAll(card.askContent());
            for (Value own : values) {
                for (Value other : values) {
                    boolean rival = other.getClass() == own.getClass()
                            && !other.equals(own)
                            && !(own instanceof Value.Date)
                            && !(own instanceof Value.Quantity)
                            && (listed || !(own instanceof Value.Text));
                    if (rival && same(own, text) && isUnasked(card, other.shown())) {
                        return Optional.of(other.shown());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A name that the fact joins to the answer with "and": {@code Andorra and Monaco opened talks}. */
    private static Optional<String> joined(WrittenCard card) {
        String answer = card.answers().get(0).text();
        for (Fact fact : card.facts()) {
            String says = fact.says();
            for (String name : says.contains(" and ") ? ProperNames.in("x " + says) : List.<String>of()) {
                boolean subject = says.startsWith(answer + " and " + name + " ")
                        || says.startsWith(name + " and " + answer + " ");
                if (subject && isUnasked(card, name) && !namesAnother(card, says)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the question contains a name of several words that the fact does not have. The name may tell which value
     * is meant.
     */
    private static boolean namesAnother(WrittenCard card, String says) {
        return ProperNames.in(card.card().ask()).stream()
                .map(TextWords::content)
                .anyMatch(words -> words.size() > 1 && !TextWords.of(says).containsAll(words));
    }

    /** The value of another fact of a cloze, if no word of the text belongs to only one of the two facts. */
    private Optional<String> ofOtherFact(WrittenCard card) {
        String text = card.answers().get(0).text();
        for (Fact own : card.is(CardKind.CLOZE) ? card.facts() : List.<Fact>of()) {
            List<String> shared = new ArrayList<>(card.askContent());
            shared.retainAll(words(own));
            for (Fact other : card.facts()) {
                for (Value value : words(other).containsAll(shared) ? other.parts() : List.<Value>of()) {
                    boolean rival = own.parts().stream()
                            .anyMatch(each -> CardValueRules.isValue(text, each) && isAlike(each, value));
                    if (rival && !CardValueRules.isValue(text, value) && isUnasked(card, value.shown())) {
                        return Optional.of(value.shown());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAlike(Value one, Value other) {
        return one.getClass() == other.getClass()
                && (!(one instanceof Value.Quantity number)
                        || Readings.sameUnit(number.unit(), ((Value.Quantity) other).unit()));
    }

    /** Reports another fact of the article that has all words of the question and another answer. */
    private void otherFact(WrittenCard card) {
        List<String> own =
                card.facts().stream().flatMap(fact -> words(fact).stream()).toList();
        List<String> names = ProperNames.in(card.card().ask()).stream()
                .flatMap(name -> TextWords.of(name).stream())
                .toList();
        Set<String> nobodys = new HashSet<>(card.askContent());
        nobodys.removeIf(
                word -> names.contains(word) || !Character.isLetter(word.charAt(0)) || TextWords.holds(own, word));
        for (Fact other : neighbours(card)) {
            if (answersAll(words(other), card.askContent(), nobodys, names) && hasRival(other, card)) {
                card.sayCase(Rule.NOBODY_NAMED, "fact", other.ref().fact());
                return;
            }
        }
    }

    private List<String> words(Fact fact) {
        return words.computeIfAbsent(fact.ref(), ref -> TextWords.of(fact.says()));
    }

    private List<Fact> neighbours(WrittenCard card) {
        List<Fact> others = new ArrayList<>();
        card.facts().stream()
                .map(fact -> fact.ref().article())
                .distinct()
                .flatMap(article -> library.article(article).stream())
                .forEach(article -> others.addAll(article.facts()));
        others.removeAll(card.facts());
        return others;
    }

    /** Whether a fact has another value of the kind that the card asks for. */
    private static boolean hasRival(Fact other, WrittenCard card) {
        Optional<Value.Quantity> number = card.number();
        if (number.isPresent()) {
            return other.parts().stream()
                    .anyMatch(value -> value instanceof Value.Quantity quantity
                            && !quantity.unit().isEmpty()
                            && Readings.sameUnit(quantity.unit(), number.get().unit())
                            && quantity.number().compareTo(number.get().number()) != 0);
        }
        if (card.answers().size() != 1) {
            return false;
        }
        String answer = card.answers().get(0).text();
        return card.facts().stream()
                .flatMap(fact -> fact.parts().stream())
                .filter(value -> same(value, answer))
                .anyMatch(own -> other.parts().stream().anyMatch(value -> value.getClass() == own.getClass())
                        && other.parts().stream().noneMatch(value -> same(value, answer)));
    }

    /**
     * Whether a fact has the question's names in the same order and all of its words. One word may be missing if the
     * card's own facts lack it too.
     */
    private static boolean answersAll(List<String> said, Set<String> asked, Set<String> nobodys, List<String> names) {
        if (!names.isEmpty() && !said.stream().filter(names::contains).toList().equals(names)) {
            return false;
        }
        int had = 0;
        boolean missed = false;
        for (String word : asked) {
            if (TextWords.holds(said, word)) {
                had++;
            } else if (!ASKING.contains(word)) {
                if (missed || !nobodys.contains(word)) {
                    return false;
                }
                missed = true;
            }
        }
        return had >= ENOUGH;
    }

    private static boolean same(Value value, String text) {
        return TextWords.of(value.shown()).equals(TextWords.of(text));
    }

    /** Whether the last word of a name is not in the question. */
    private static boolean isUnasked(WrittenCard card, String name) {
        List<String> words = TextWords.of(name);
        return TextWords.indexOf(card.askWords(), words.subList(Math.max(0, words.size() - 1), words.size())) < 0;
    }
}
