package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import dev.dateline.library.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces short names in questions by the full names of the article: "Lund" by Ada Lund, and "the bank" by Norway's
 * central bank.
 */
final class NamedBodies {
    private static final String NOUN = String.join("|", WordLists.BODIES);
    private static final Pattern SHORT = Pattern.compile(
            "\\b[Tt]he (?<noun>(?i:" + NOUN + "))(?:'s)?\\b(?! (?:of|for) (?:the )?\\p{Lu})(?! \\p{Lu})");
    private static final int OFTEN = 3; // so often an article names the persons that it is about

    private final Map<String, String> byNoun = new HashMap<>();
    private final Cast cast;
    private final String text;
    private final Optional<String> firm;

    NamedBodies(String text, List<TaggedSentence> sentences, Cast cast, Optional<String> firm) {
        this.text = text;
        this.cast = cast;
        for (TaggedSentence tagged : sentences) {
            int at = 0;
            while (at < tagged.size()) {
                NounPhrase phrase = NounPhrase.at(tagged, at);
                describe(phrase);
                at = Math.max(at + 1, phrase.to());
            }
        }
        this.firm = firm;
        firm.ifPresent(name -> List.of("company", "firm", "group").forEach(noun -> byNoun.putIfAbsent(noun, name)));
    }

    /**
     * Remembers the noun by which the article calls a person or a body: {@code the charity Oxfam}, {@code Oxfam, a
     * charity,}, {@code Norway's central bank}.
     */
    private void describe(NounPhrase phrase) {
        Optional<String> noun = phrase.body();
        Optional<String> name = name(phrase);
        boolean comma = phrase.sentence().at(phrase.to()).text().equals(",");
        NounPhrase aside = NounPhrase.at(
                phrase.sentence(), comma ? phrase.to() + 1 : phrase.sentence().size());
        Optional<String> behind = name(aside);
        if (name.isPresent()) {
            noun.ifPresent(found -> {
                String both = name.get() + " " + found; // the IW institute
                describe(found, phrase.text().endsWith(both) ? both : name.get());
            });
            aside.body().filter(found -> behind.isEmpty()).ifPresent(found -> describe(found, name.get()));
        } else if (noun.isPresent() && behind.isPresent()) {
            describe(noun.get(), behind.get());
        } else if (noun.isPresent() && !Cast.OFFICES.contains(noun.get())) {
            String own = phrase.text().replaceFirst("^(?:[Tt]he|[Aa]n?|[Ii]ts|His|Her) ", "");
            if (phrase.isNamed() && Character.isUpperCase(own.charAt(0))) {
                describe(noun.get(), own);
            }
        }
    }

    private Optional<String> name(NounPhrase phrase) {
        return Cast.occurrences(phrase.text()).stream()
                .map(Cast.Occurrence::name)
                .filter(name ->
                        !Cast.OFFICES.contains(QuestionMaker.firstWord(name).toLowerCase(Locale.ROOT)))
                .flatMap(name -> cast
                        .person(name)
                        .or(() -> cast.roleOf(name) == Cast.Role.ORGANISATION ? Optional.of(name) : Optional.empty())
                        .stream())
                .findFirst();
    }

    /** A noun that describes two names describes neither. */
    private void describe(String noun, String name) {
        byNoun.merge(noun, name, (one, other) -> one.contains(other) || other.contains(one) ? one : "");
    }

    /** The full name of {@code the charity} or {@code the minister}; empty if the article does not tell. */
    Optional<String> behind(String phrase) {
        Matcher shorter = SHORT.matcher(phrase);
        return shorter.matches()
                ? Optional.of(byNoun.getOrDefault(shorter.group("noun").toLowerCase(Locale.ROOT), ""))
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** Whether the article names a person three times or more. */
    boolean isFrequent(String person) {
        return Pattern.compile("\\b" + Pattern.quote(cast.surname(person)) + "\\b")
                        .matcher(text)
                        .results()
                        .count()
                >= OFTEN;
    }

    /** Whether the article also has the word in lower case, so that it is not a name. */
    boolean isCommon(String word) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "s?(?![\\p{L}-])")
                .matcher(text)
                .find();
    }

    /** Whether the article has the word with a capital inside a sentence, so that it is a name. */
    boolean isName(String word) {
        return Pattern.compile("(?<=\\p{Ll},? )" + Pattern.quote(word) + "(?![\\p{L}-])(?! \\p{Lu})")
                .matcher(text)
                .find();
    }

    /** A subject for the middle of a question. Its first word becomes lower case, unless it is a name. */
    String inside(String subject) {
        String untitled = subject.replaceFirst("^(?:Mr|Ms|Mrs|Dr)\\.? (?=\\p{Lu})", "");
        String first = QuestionMaker.firstWord(untitled);
        String low = first.toLowerCase(Locale.ROOT);
        String plain = first.replaceFirst("'s?$", "");
        boolean followed = untitled.matches("[^ ]+ \\p{Lu}.*");
        boolean role = (WordLists.BODIES.contains(low) || WordLists.TITLES.contains(low))
                && !WordLists.ORGANISATION_WORDS.contains(first)
                && !Cast.OFFICES.contains(low)
                && !low.equals("prime");
        boolean common = isCommon(plain) || Dictionary.english().holds(low.replaceFirst("(?:'s?|-.*)$", ""));
        boolean name = first.matches(".[\\p{Lu}.].*|.*-\\p{Lu}.*|I")
                || CommonNames.country(plain).isPresent()
                || Setting.country(untitled.replaceFirst("^([^ ]+ [^ ]+?)(?:'s)? .*", "$1"))
                        .isPresent()
                || CommonNames.countryOfPeople(plain).isPresent()
                || (followed ? !role && !(first.indexOf('-') > 0 && common) : !common)
                || isName(plain);
        boolean minister = untitled.matches("\\p{L}+ Minister .*");
        return (name || minister) && !WordLists.FUNCTION.contains(first)
                ? untitled
                : Character.toLowerCase(untitled.charAt(0)) + untitled.substring(1);
    }

    /** The question with full names instead of short ones. */
    String named(String question) {
        return persons(bodies(question));
    }

    private String bodies(String question) {
        Matcher shorter = SHORT.matcher(question);
        StringBuilder out = new StringBuilder();
        while (shorter.find()) {
            String name = byNoun.getOrDefault(shorter.group("noun").toLowerCase(Locale.ROOT), "");
            String own = shorter.group().endsWith("'s") ? "'s" : "";
            shorter.appendReplacement(
                    out, Matcher.quoteReplacement(name.isEmpty() ? shorter.group() : article(name) + name + own));
        }
        return shorter.appendTail(out).toString();
    }

    private String persons(String question) {
        String out = question;
        for (String person : cast.persons()) {
            String surname = Pattern.quote(cast.surname(person));
            Pattern alone = Pattern.compile("(?<!\\p{Lu}[\\p{L}.'-]{0,20} )\\b" + surname + "\\b(?! \\p{Lu})");
            if (!out.contains(person)) {
                out = alone.matcher(out).replaceFirst(Matcher.quoteReplacement(person));
            }
        }
        return out;
    }

    /** The full name of a body of initials, if the article has both: {@code the WHO}. */
    String full(String who) {
        if (firm.isPresent() && who.matches("the (?:[^ ]+ )*(?:company|firm|group)")) {
            return firm.get();
        }
        String initials = who.replaceFirst("^the ", "");
        return initials.matches("\\p{Lu}{2,}")
                ? CommonNames.body(initials).filter(text::contains).orElse(who)
                : who;
    }

    /** The full name of a speaker: {@code the commission} gets its full name. */
    String speaker(String who) {
        String name = behind(who).orElse("");
        String whole = name.isEmpty() ? who : name;
        boolean body = isBody(whole) || !name.isEmpty();
        boolean initials = whole.matches("(?:U\\.S\\.|US|U\\.K\\.|UK|U\\.N\\.|UN|EU|UAE)");
        return whole.startsWith("the ") || (!body && !initials) ? whole : article(whole) + whole;
    }

    private static boolean isBody(String name) {
        String head = name.replaceFirst(" (?:of|for) .*", "");
        return WordLists.ORGANISATION_WORDS.contains(head.substring(head.lastIndexOf(' ') + 1));
    }

    private String article(String name) {
        boolean led = firm.filter(name::equals).isPresent()
                || name.matches("an? .*")
                || name.startsWith("the ")
                || name.startsWith("The ")
                || name.contains("'s ")
                || cast.persons().contains(name);
        boolean named = isBody(name) || name.matches("\\p{Lu}+");
        return led || !(named || text.contains("the " + name) || text.contains("The " + name)) ? "" : "the ";
    }
}
