package dev.dateline.library.lint;

import dev.dateline.article.Name;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.library.Library;
import dev.dateline.library.TextWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of persons, places and organisations in a library. */
final class KnownNames {
    private final Map<List<String>, ChoiceClass> classes = new HashMap<>();

    KnownNames(Library library) {
        for (Name name : library.names().all()) {
            name.allForms()
                    .forEach(form -> add(form, ChoiceClass.valueOf(name.kind().name())));
        }
        values(library).forEach(this::add);
    }

    /** The values of all facts and of all typed answers. */
    static Stream<Value> values(Library library) {
        Stream<Value> answers = library.cards().stream()
                .flatMap(card ->
                        card.answer() instanceof Answer.Written written ? written.parts().stream() : Stream.of())
                .map(Answer.Typed::value);
        return Stream.concat(library.facts().stream().flatMap(fact -> fact.parts().stream()), answers);
    }

    private void add(Value value) {
        if (value instanceof Value.Person) {
            add(value.shown(), ChoiceClass.PERSON);
        } else if (value instanceof Value.Place) {
            add(value.shown(), ChoiceClass.PLACE);
        } else if (value instanceof Value.Organisation) {
            add(value.shown(), ChoiceClass.ORGANISATION);
        }
    }

    private void add(String name, ChoiceClass kind) {
        classes.putIfAbsent(TextWords.of(name), kind);
    }

    /** Whether a text is a person, place or organisation; empty if it is not known. */
    Optional<ChoiceClass> classOf(String text) {
        return Optional.ofNullable(classes.get(TextWords.of(text)));
    }

    /** Whether a text contains another known name that has a word in common with this one. */
    boolean anyOther(String name, String text) {
        List<String> words = TextWords.of(text);
        List<String> own = TextWords.of(name);
        for (List<String> other : classes.keySet()) {
            boolean shares =
                    !other.equals(own) && other.size() > 1 && other.stream().anyMatch(own::contains);
            if (shares && TextWords.indexOf(words, other) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isName(String text) {
        return classes.containsKey(TextWords.of(text));
    }
}
