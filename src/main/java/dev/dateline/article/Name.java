package dev.dateline.article;

import dev.dateline.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that a library calls by more than one name.
 *
 * @param name as it is properly written
 * @param surname of a person; empty for what has none
 * @param forms other names, abbreviations and former names, each of which is right where the name is
 */
public record Name(Kind kind, String name, Optional<String> surname, List<String> forms, Position at) {
    /** What it is that has the name. */
    public enum Kind {
        PERSON,
        PLACE,
        ORGANISATION
    }

    /** All that it is called: the proper name, then its forms. */
    public List<String> allForms() {
        List<String> all = new ArrayList<>(forms.size() + 1);
        all.add(name);
        all.addAll(forms);
        return List.copyOf(all);
    }

    /** Whether a value may be meant by it: one of the same kind, or plain words. */
    public boolean mayBe(Value value) {
        return switch (kind) {
            case PERSON -> value instanceof Value.Person || value instanceof Value.Text;
            case PLACE -> value instanceof Value.Place || value instanceof Value.Text;
            case ORGANISATION -> value instanceof Value.Organisation || value instanceof Value.Text;
        };
    }

    /** The person as one of the forms writes it; empty where this is no person's name or the form lacks the surname. */
    public Optional<PersonName> person(String form) {
        return surname.filter(part -> Names.key(form).contains(Names.key(part)))
                .map(part -> new PersonName(form, part));
    }
}
