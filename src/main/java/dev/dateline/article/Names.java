package dev.dateline.article;

import dev.dateline.source.Lazy;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of a library. Each is found by any of its forms. Immutable. No form belongs to two names. */
public final class Names {
    public static final Names NONE = new Names(List.of());

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private final List<Name> all;
    private final List<OwnUnit> units;
    /** The names by form. Most starts do not need them. */
    private final Lazy<Map<String, Name>> byForm = new Lazy<>(this::allByForm);

    /** @param all the names in the order of the file; if two have a form in common, it belongs to the first */
    public Names(List<Name> all) {
        this(all, List.of());
    }

    /** @param units the units that the library adds */
    public Names(List<Name> all, List<OwnUnit> units) {
        this.all = List.copyOf(all);
        this.units = List.copyOf(units);
    }

    public List<OwnUnit> units() {
        return units;
    }

    /** All names, in the order of the file. */
    public List<Name> all() {
        return all;
    }

    /** The person or thing that a text names. Case and punctuation are ignored. */
    public Optional<Name> of(String text) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byForm.get().get(key(text)));
    }

    private Map<String, Name> allByForm() {
        Map<String, Name> names = new HashMap<>();
        for (Name name : all) {
            for (String form : name.allForms()) {
                names.putIfAbsent(key(form), name);
            }
        }
        return names;
    }

    /** The person that a text names, with the surname from the library. */
    public Optional<PersonName> person(String text) {
        return of(text).flatMap(name -> name.person(text));
    }

    /**
     * The other names of a value. Empty if the library does not know it, or knows something of another kind by this
     * name.
     */
    public List<String> others(Value value) {
        Optional<Name> name = of(value.shown()).filter(found -> found.mayBe(value));
        if (name.isEmpty()) {
            return List.of();
        }
        List<String> others = new ArrayList<>(name.get().allForms());
        others.removeIf(form -> key(form).equals(key(value.shown())));
        return others;
    }

    /** The key by which forms are compared: letters and digits, without case, accents and a leading article. */
    static String key(String text) {
        String plain = Letters.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = behindArticle(plain); i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static int behindArticle(String text) {
        for (String article : ARTICLES) {
            if (text.length() > article.length() && text.regionMatches(true, 0, article, 0, article.length())) {
                return article.length();
            }
        }
        return 0;
    }
}
