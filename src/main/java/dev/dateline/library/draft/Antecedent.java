package dev.dateline.library.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a pronoun at the beginning of a sentence stands for: the subject or the speaker of the sentence before.
 */
final class Antecedent {
    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");
    private static final Set<String> MANY = Set.of("they", "their");
    private static final Set<String> ONE = Set.of("it", "its");

    /**
     * In {@code The agency expects it to last}, the thing is "it". A pronoun in the next sentence means this thing, not
     * the agency.
     */
    private static final Pattern TOLD_OF_IT =
            Pattern.compile("\\b(?:expects?|says?|estimates?|called|calls) (?:it|them)\\b");

    private final Cast cast;
    private Optional<String> subject = Optional.empty();

    Antecedent(Cast cast) {
        this.cast = cast;
    }

    /** Remembers the subject of a sentence. If the subject is a pronoun, the previous subject stays. */
    void read(String sentence, List<Speaker.Word> words) {
        if (words.stream()
                .anyMatch(word -> word.name() < 5 && cast.person(word.who()).isEmpty())) {
            if (!TOLD_OF_IT.matcher(sentence).find()) {
                subject = Optional.of(words.get(0).who());
            }
            return;
        }
        Optional<String> own = Clause.main(sentence).map(Clause::subject);
        String first = own.map(Antecedent::first).orElse("");
        boolean pronoun = PERSONAL.contains(first) || MANY.contains(first) || ONE.contains(first);
        if (!pronoun) {
            subject = own.filter(text -> text.split(" ", -1).length <= 7 && !text.matches(".*[\\d\"].*"))
                    .map(text -> cast.person(text).orElse(text));
        }
    }

    /**
     * A subject with a name or a noun in place of its pronoun; empty if it is not known.
     *
     * @param before the subject of an earlier clause of the sentence
     */
    Optional<String> in(String clauseSubject, Optional<String> before, Optional<String> speaker) {
        String first = first(clauseSubject);
        boolean owns = Set.of("his", "her", "its", "their").contains(first);
        boolean known = PERSONAL.contains(first) || MANY.contains(first) || ONE.contains(first);
        boolean alone = clauseSubject.indexOf(' ') < 0;
        if (!known || owns == alone) {
            return Optional.empty();
        }
        if (owns && clauseSubject.matches(".* (?:country|government|ministry)")) {
            return Optional.empty();
        }
        return before.or(() -> speaker)
                .or(() -> subject)
                .filter(text -> fits(first, text) && !(owns && text.contains(" for ")))
                .map(text -> owns ? QuestionFrame.possessive(text) + clauseSubject.substring(first.length()) : text);
    }

    private boolean fits(String pronoun, String text) {
        boolean person = cast.person(text).isPresent();
        boolean many = Counted.isPlural(text.substring(text.lastIndexOf(' ') + 1)) || text.contains(" and ");
        return PERSONAL.contains(pronoun) ? person : !person && MANY.contains(pronoun) == many;
    }

    private static String first(String text) {
        return QuestionMaker.firstWord(text).toLowerCase(Locale.ROOT);
    }
}
