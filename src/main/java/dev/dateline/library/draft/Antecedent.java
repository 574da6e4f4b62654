package dev.dateline.library.draft;

import dev.dateline.library.draft.Clause.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a pronoun at the beginning of a subject stands for: an earlier subject of the sentence, or of the one before. */
final class Antecedent {
    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");
    private static final Set<String> MANY = Set.of("they", "their");
    private static final Set<String> ONE = Set.of("it", "its");
    private static final Set<String> POINTING = WordLists.words("pointing");

    private static final int MOST_BETWEEN = 1; // sentences between a person and "she"

    private final Cast cast;
    private final NamedBodies known;
    private Optional<String> subject = Optional.empty();
    private Optional<String> person = Optional.empty();
    private int sincePerson;

    Antecedent(Cast cast, NamedBodies known) {
        this.cast = cast;
        this.known = known;
    }

    /** Remembers the subject of a sentence. If the subject is a pronoun, the previous subject stays. */
    void read(TaggedSentence sentence, List<Claim> words) {
        Optional<String> old = subject;
        readSubject(sentence, words);
        boolean named = !subject.equals(old) && subject.flatMap(cast::person).isPresent();
        sincePerson = named ? 0 : sincePerson + 1;
        person = named ? subject : sincePerson > MOST_BETWEEN ? Optional.empty() : person;
    }

    private void readSubject(TaggedSentence sentence, List<Claim> words) {
        Optional<Clause> main = Clauses.main(sentence);
        String own = main.map(Clause::subject).orElse("");
        if (isPointing(own)) {
            return;
        }
        boolean mass = main.filter(clause -> clause.subjectTo() == clause.from() + 1
                        && !sentence.at(clause.from()).is(Word.Tag.PROPN))
                .isPresent(); // Mining accounts for much
        if (mass) {
            subject = Optional.empty();
            return;
        }
        boolean speaks = main.filter(clause -> WordLists.REPORTING.contains(clause.base()))
                .isPresent();
        subject = speaks && !words.isEmpty()
                ? Optional.of(words.get(0).who())
                : Optional.of(own).filter(text -> !text.isEmpty() && !text.matches(".*(?:(?<![\\p{L}-])\\d|\").*"));
        boolean behind = !speaks && !words.isEmpty() && main.isPresent();
        subject =
                behind ? subject.filter(text -> cast.person(words.get(0).who()).isEmpty()) : subject;
    }

    private static boolean isPointing(String subject) {
        String first = first(subject);
        return PERSONAL.contains(first) || MANY.contains(first) || ONE.contains(first);
    }

    /** A subject with a name in place of its pronoun; empty if it is not known what the subject means. */
    Optional<String> resolved(String own, Clause clause, List<Clause> clauses) {
        String first = first(own);
        if (POINTING.contains(first)) {
            return own.indexOf(' ') > 0 && first.matches("both|some|many|each|most|all|one")
                    ? Optional.of(own)
                    : Optional.empty();
        }
        boolean owns = first.matches("his|her|its|their");
        if (!isPointing(own)) {
            Optional<String> body = own.matches("[Tt]he (?:party|company|firm|union|bank|club|council)")
                            && known.behind(own).isEmpty()
                    ? subject.filter(
                                    text -> text.matches(
                                            "(?!\\p{L}+s (?:of|in) )(?:[Tt]he )?(?:\\p{Lu}[^ ]*(?: (?:of|and|for)(?: the)?)? ?)+"))
                            .filter(text -> cast.persons().stream().noneMatch(text::contains))
                    : Optional.empty();
            return Optional.of(body.or(() -> cast.person(own)).orElse(own));
        }
        if (!owns && own.indexOf(' ') > 0) {
            return Optional.empty();
        }
        Optional<String> before = clauses.stream()
                .filter(each ->
                        each.verb() < clause.from() && each.kind() != Kind.RELATIVE && each.kind() != Kind.SUBORDINATE)
                .map(Clause::subject)
                .filter(text -> !isPointing(text))
                .reduce((one, other) -> other);
        return before.or(() -> PERSONAL.contains(first)
                        ? subject.filter(text -> fits(first, text)).or(() -> person)
                        : subject)
                .filter(text -> fits(first, text) && !POINTING.contains(first(text)))
                .map(text -> known.behind(text).isPresent()
                        ? known.speaker(text)
                        : cast.person(text).orElse(text))
                .filter(text -> text.split(" ", -1).length <= 7)
                .map(text -> owns ? Setting.possessive(text) + own.substring(first.length()) : text);
    }

    private boolean fits(String pronoun, String text) {
        boolean person = cast.person(text).isPresent();
        String head = text.replaceFirst(" (?:of|in|on|for|at|to|from|by|with) .*", "");
        boolean many = Counted.isPlural(head.substring(head.lastIndexOf(' ') + 1)) || head.contains(" and ");
        if (Cast.OFFICES.contains(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
            return PERSONAL.contains(pronoun) && person; // a spokesperson has no "its"
        }
        return PERSONAL.contains(pronoun) ? person : !person && MANY.contains(pronoun) == many;
    }

    private static String first(String text) {
        return QuestionMaker.firstWord(text).toLowerCase(Locale.ROOT);
    }
}
