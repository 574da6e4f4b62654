package dev.dateline.library.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bodies that an article has named so far. It tells which of them "the agency" or "the company" means. */
final class BodiesSoFar {
    private final Cast cast;
    private final NamedBodies known;
    /** The bodies of the text so far, the last sentence first. */
    private final List<String> bodies = new ArrayList<>();
    /** The bodies by the nouns that mean them, such as {@code agency}: the body named last before the first such noun. */
    private final Map<String, String> meant = new HashMap<>();

    BodiesSoFar(Cast cast, NamedBodies known) {
        this.cast = cast;
        this.known = known;
    }

    /** Remembers the bodies of a sentence, and what its nouns mean. */
    void read(String sentence, TaggedSentence bare) {
        rememberNouns(bare);
        NounPhrase first = NounPhrase.at(bare, 0);
        bodies.addAll(
                0,
                Cast.occurrences(sentence).stream()
                        .filter(each -> cast.roleOf(each.name()) == Cast.Role.ORGANISATION
                                || (cast.roleOf(each.name()) == Cast.Role.UNCLEAR
                                        && cast.person(each.name()).isEmpty()
                                        && each.end() <= first.end()
                                        && known.isName(each.name())))
                        .map(Cast.Occurrence::name)
                        .toList());
    }

    /** The body that was named or spoke last before an offset in the sentence. */
    Optional<String> last(String sentence, int before) {
        return bodies.stream().filter(name -> sentence.indexOf(name) < before).findFirst();
    }

    /** Remembers a body that spoke, unless the sentence has just named it. */
    void remember(String body) {
        if (bodies.isEmpty() || !body.contains(bodies.get(0))) {
            bodies.add(0, body);
        }
    }

    /** The body that a noun means in the whole article; empty if it means none. */
    Optional<String> meant(String noun) {
        return Optional.ofNullable(meant.get(noun));
    }

    /**
     * The body that the article has named before: the Port Authority for {@code the authority}, the firm named last for
     * {@code the company}.
     */
    Optional<String> named(NounPhrase phrase, String sentence) {
        String noun = phrase.head().low();
        if (!phrase.text().matches("(?i:the) .*") || phrase.isNamed()) {
            return Optional.empty();
        }
        boolean firm = WordLists.FIRMS.contains(noun)
                && !noun.matches("union|charity|lobby|think-tank|agency|bank|association|body");
        if (meant.containsKey(noun)) {
            return Optional.of(meant.get(noun));
        }
        return bodies.stream()
                .filter(name -> sentence.indexOf(name) < phrase.start())
                .filter(name -> firm
                        ? !Setting.isInstitution(name)
                        : name.toLowerCase(Locale.ROOT).contains(noun))
                .findFirst();
    }

    private void rememberNouns(TaggedSentence bare) {
        for (int i = 1; i < bare.size(); i++) {
            String noun = bare.at(i).low().replaceFirst("'s$", "");
            if (noun.matches("agency|body|organi[sz]ation|network|watchdog")) {
                bodies.stream()
                        .filter(name -> !name.contains(" and "))
                        .findFirst()
                        .ifPresent(name -> meant.putIfAbsent(noun, name));
            }
        }
    }
}
