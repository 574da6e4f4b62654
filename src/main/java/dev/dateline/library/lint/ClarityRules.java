package dev.dateline.library.lint;

import dev.dateline.deck.CardKind;
import dev.dateline.judge.CommonNames;
import dev.dateline.library.TextWords;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for ambiguous questions: who is meant, what is asked, and in which tone. */
final class ClarityRules {
    private static final Pattern PRONOUN = WordTable.phrase("pronoun");
    private static final Pattern SUBJECT = WordTable.phrase("pronoun as subject");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(?:his|her|its|their)$");
    /** Matches a pronoun before its noun: {@code of its loans did Greece repay}. */
    private static final Pattern OWNER_AHEAD = WordTable.phrase("owner after its pronoun");

    private static final Pattern QUESTION_NOUN = WordTable.phrase("asked noun");
    private static final Pattern NOUN = Pattern.compile("\\b(?:the|a|an|two|three|both|these|those|this|that) \\w+");
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:the|a|an) \\w+.*,");
    private static final Pattern SOMEBODY = WordTable.phrase("described person");
    private static final Pattern QUESTION_WORD = WordTable.phrase("question word");
    private static final Pattern SECOND_QUESTION = WordTable.phrase("second question");
    private static final Pattern NOT = WordTable.phrase("negative");
    private static final Pattern DENIES = Pattern.compile("\\b(not|NOT|never|cannot|no|[a-z]+n['\u2019]t)\\b");
    private static final Pattern AGAINST = WordTable.pattern("against");
    private static final Pattern NOT_ONLY = Pattern.compile("\\bnot (?:only|yet|later|more|less|least)\\b");

    private static final Pattern LOADED = WordTable.pattern("loaded");
    private static final Pattern ATTRIBUTED = WordTable.phrase("attributed");

    private ClarityRules() {}

    static void check(WrittenCard card) {
        String ask = Unquoted.of(card.card().ask());
        nobodyNamed(card, ask);
        twoQuestions(card, ask);
        doubleNegative(card, ask);
        loaded(card, ask);
    }

    /** Reports a pronoun or description without a name or date that shows whom or what it means. */
    private static void nobodyNamed(WrittenCard card, String ask) {
        boolean itemsNamed = card.is(CardKind.ORDER, CardKind.MATCH);
        if (itemsNamed || ask.length() < card.card().ask().length()) {
            return;
        }
        Matcher pronoun = PRONOUN.matcher(ask);
        if (pronoun.find()
                && !OWNER_AHEAD.matcher(ask.substring(pronoun.start())).find()
                && isUnclear(ask.substring(0, pronoun.start()), pronoun.group())) {
            card.sayCase(Rule.NOBODY_NAMED, "pronoun", pronoun.group().strip());
            return;
        }
        Matcher description = SOMEBODY.matcher(ask);
        boolean anchored = TimeRules.isDated(ask)
                || ProperNames.in(ask).stream()
                        .anyMatch(name -> CommonNames.countryOfPeople(name).isEmpty())
                || ask.chars().anyMatch(Character::isDigit);
        if ((card.number().isPresent() || card.typedDate().isPresent()) && namesOnlyInFact(card, ask)) {
            card.sayCase(Rule.NOBODY_NAMED, "name");
        } else if (description.find() && !anchored) {
            card.sayCase(Rule.NOBODY_NAMED, "description", description.group());
        }
    }

    private static boolean namesOnlyInFact(WrittenCard card, String ask) {
        return ProperNames.in(ask).isEmpty()
                && card.facts().stream()
                        .flatMap(fact -> ProperNames.in("x " + fact.says()).stream())
                        .map(TextWords::content)
                        .anyMatch(name -> !name.isEmpty() && Collections.disjoint(card.askWords(), name));
    }

    /**
     * Whether no word before a pronoun can be its noun. A name can always be its noun. For a possessive, any noun can.
     * For another pronoun, only a noun in an earlier clause can, or the noun that the question asks for. The noun that
     * is asked for does not count if the pronoun has its own verb, as in "did they".
     */
    private static boolean isUnclear(String before, String pronoun) {
        return ProperNames.in(before).isEmpty()
                && (SUBJECT.matcher(pronoun).matches()
                        || !QUESTION_NOUN.matcher(before).find())
                && !(POSSESSIVE.matcher(pronoun).find() ? NOUN : CLAUSE)
                        .matcher(before)
                        .find();
    }

    private static void twoQuestions(WrittenCard card, String ask) {
        if (card.is(CardKind.MATCH, CardKind.ORDER, CardKind.CLOZE, CardKind.RECALL)
                || card.trueStatement().isPresent()) {
            return;
        }
        Matcher second = SECOND_QUESTION.matcher(ask);
        boolean joined = second.find()
                && QUESTION_WORD.matcher(ask.substring(0, second.start())).find();
        boolean apart = ask.indexOf('?') >= 0 && ask.indexOf('?') < ask.lastIndexOf('?');
        if (joined || apart) {
            card.say(Rule.TWO_QUESTIONS);
        }
    }

    private static void doubleNegative(WrittenCard card, String ask) {
        String own = NOT_ONLY.matcher(ask).replaceAll("");
        long strong = NOT.matcher(own).results().count();
        boolean denies = strong == 1
                && DENIES.matcher(own).find()
                && AGAINST.matcher(own).find();
        if ((strong > 1 && !own.contains("neither")) || denies) {
            card.say(Rule.DOUBLE_NEGATIVE);
        }
    }

    private static void loaded(WrittenCard card, String ask) {
        Matcher loaded = LOADED.matcher(ask);
        if (!loaded.find()
                || Character.isUpperCase(ask.charAt(loaded.start()))
                || ATTRIBUTED.matcher(ask).find()) {
            return;
        }
        card.say(Rule.LOADED_WORDING, loaded.group());
    }
}
