package dev.dateline.article;

import dev.dateline.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person or thing that has several names in a library.
 *
 * @param name the usual full name
 * @param surname the surname of a person; else empty
 * @param forms other names, abbreviations and former names; each is as right as the name
 */
public record Name(Kind kind, String name, Optional<String> surname, List<String> forms, Position at) {
    public enum Kind {
        PERSON,
        PLACE,
        ORGANISATION
    }

    /** The usual name, followed by the other forms. */
    public List<String> allForms() {
        List<String> all = new ArrayList<>(forms.size() + 1);
        all.add(name);
        all.addAll(forms);
        return List.copyOf(all);
    }

    /** Whether a value may be this person or thing: it is of the same kind, or a text. */
    public boolean mayBe(Value value) {
        return switch (kind) {
            case PERSON -> value instanceof Value.Person || value instanceof Value.Text;
            case PLACE -> value instanceof Value.Place || value instanceof Value.Text;
            case ORGANISATION -> value instanceof Value.Organisation || value instanceof Value.Text;
        };
    }

    /** The person with this form as the full name. Empty if this is not a person, or the form lacks the surname. */
    public Optional<PersonName> person(String form) {
        return surname.filter(part -> Names.key(form).contains(Names.key(part)))
                .map(part -> new PersonName(form, part));
    }
}
