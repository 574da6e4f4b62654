package dev.dateline.judge;

import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The things that have several names in a library, by every form that a learner may type. */
final class NameIndex {
    private final Map<String, Name> byText = new HashMap<>();
    private final Map<PersonName, NameParts> persons = new HashMap<>();
    /** The persons of the whole library by surname; each is listed once. */
    private final Map<String, List<NameParts>> bySurname = new HashMap<>();

    NameIndex(Names names) {
        for (Name name : names.all()) {
            for (String form : name.allForms()) {
                byText.putIfAbsent(Phrase.of(form).key(), name);
            }
            name.person(name.name()).ifPresent(this::addPerson);
        }
    }

    boolean isEmpty() {
        return byText.isEmpty();
    }

    /** The thing with this name. */
    Optional<Name> of(String text) {
        return isEmpty() ? Optional.empty() : withKey(Phrase.of(text).key());
    }

    /** The thing with this name, by its {@link Phrase#key}. */
    Optional<Name> withKey(String key) {
        return Optional.ofNullable(byText.get(key));
    }

    /** The other names of a value. */
    List<String> others(Value value) {
        return of(value.shown())
                .filter(name -> name.mayBe(value))
                .map(Name::allForms)
                .orElse(List.of());
    }

    /** Adds a person of the library. */
    void addPerson(PersonName person) {
        NameParts parts = persons.computeIfAbsent(person, NameParts::of);
        parts.addTo(bySurname.computeIfAbsent(parts.surnameKey(), any -> new ArrayList<>(2)));
    }

    /** The parts of a name. Those of the persons in the library are kept. */
    NameParts parts(PersonName person) {
        NameParts known = persons.get(person);
        return known == null ? NameParts.of(person) : known;
    }

    /**
     * The other persons of the library with the surname of this person. A name that is not listed for this person
     * belongs to another person.
     */
    List<NameParts> namesakes(Name person, PersonName as) {
        Map<Object, NameParts> others = new LinkedHashMap<>();
        for (NameParts other : bySurname.getOrDefault(parts(as).surnameKey(), List.of())) {
            Optional<Name> known = of(other.name().full());
            if (known.isEmpty() || !known.get().equals(person)) {
                others.putIfAbsent(known.isPresent() ? known.get() : other, other);
            }
        }
        return List.copyOf(others.values());
    }
}
