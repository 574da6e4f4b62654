package dev.dateline.library.lint;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer.Choice;
import dev.dateline.deck.Answer.Truth;
import dev.dateline.judge.Mentions;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.WrittenCard.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for a "why" that contradicts or repeats the card. */
final class WhyRules {
    private static final double TOUCHED =
            0.5; // share of the question's words in a sentence of "why" next to a wrong choice
    private static final double TOUCHED_THAT_YEAR = 0.4; // share of them, if the sentence has the question's year
    private static final double RESTATED =
            0.6; // share of the question's words in a "why" that only repeats the question
    private static final double RESTATED_NUMBER = 0.5; // share of them, without the date and the words that ask

    private static final Pattern FALSE_AFTER_ALL = WordTable.phrase("false after all");
    private static final Pattern TRUE_AFTER_ALL = WordTable.phrase("true after all");
    private static final Pattern IT_WAS = Pattern.compile(
            "(?:^|[.;] )(?:It|This|That|The (?:right |correct )?answer|The winner) (?:is|was|were) (not )?");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.;!?]) ");
    private static final Set<String> DENIALS = Set.of("not", "never");
    private static final Set<String> ONLY = Set.of("alone", "only", "itself");
    private static final int FILLERS = 3; // small words between "not" and the answer
    private static final Set<String> CONTRASTS = Set.of("not", "never", "no", "until", "before", "than", "earlier");
    private static final Set<String> ASKS_WHEN = Set.of("day", "month", "year");
    private static final Pattern PRONOUN = Pattern.compile("^(?:He|She|It|They) ");

    private WhyRules() {}

    static void check(WrittenCard card) {
        Optional<String> why = card.card().head().why();
        if (why.isEmpty()) {
            return;
        }
        String text = why.get();
        boolean contradicts;
        if (card.card().answer() instanceof Truth truth) {
            contradicts = (truth.holds() ? FALSE_AFTER_ALL : TRUE_AFTER_ALL)
                    .matcher(text)
                    .find();
        } else {
            contradicts = namesAnother(card, text)
                    || deniesAnswer(card, text)
                    || Stream.of(SENTENCES.split(text, -1)).anyMatch(sentence -> restatesWithAnother(card, sentence));
        }
        if (contradicts) {
            card.piece("why").say(Rule.WHY_CONTRADICTS);
        }
    }

    /** Whether "why" gives a wrong choice as the answer: {@code It was Kenya}. */
    private static boolean namesAnother(WrittenCard card, String why) {
        Optional<Choice> choices = card.choices();
        Matcher matcher = IT_WAS.matcher(why);
        while (matcher.find()) {
            String rest = why.substring(matcher.end()).toLowerCase(Locale.ROOT);
            boolean not = matcher.group(1) != null;
            boolean wrong = choices.isPresent()
                    && choices.get().wrongChoices().stream().anyMatch(choice -> begins(rest, choice));
            boolean right = card.answers().stream().anyMatch(answer -> begins(rest, answer.text()));
            if (not ? right : wrong && !right) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String rest, String text) {
        String bare = text.toLowerCase(Locale.ROOT);
        return rest.startsWith(bare)
                || rest.startsWith("in " + bare)
                || rest.startsWith("on " + bare)
                || rest.startsWith("the " + bare);
    }

    private static boolean deniesAnswer(WrittenCard card, String why) {
        List<String> said = TextWords.of(why);
        if (QuestionRules.isNegative(card) || Collections.disjoint(said, DENIALS)) {
            return false;
        }
        for (Answer answer : card.answers()) {
            List<String> words = TextWords.of(answer.text());
            int at = words.isEmpty() ? -1 : TextWords.indexOf(said, words);
            int before = at - 1;
            while (before > 0
                    && at - before <= FILLERS
                    && TextWords.isSmall(said.get(before))
                    && !CONTRASTS.contains(said.get(before))) {
                before--;
            }
            int end = at + words.size();
            boolean partly = end < said.size() && ONLY.contains(said.get(end));
            if (before >= 0 && DENIALS.contains(said.get(before)) && !partly) {
                return true;
            }
        }
        return false;
    }

    /** Whether "why" repeats the question as a sentence, with another number or date as the answer. */
    private static boolean restatesWithAnother(WrittenCard card, String sentence) {
        boolean touches = card.choices().isPresent()
                && (restates(card, sentence, TOUCHED)
                        || (restates(card, sentence, TOUCHED_THAT_YEAR)
                                && hasYearOf(card.card().ask(), sentence)));
        boolean restates = restates(card, sentence, RESTATED);
        return (touches && namesWrongChoice(card, sentence))
                || (restates
                        && card.typedDate()
                                .filter(date -> otherDate(date, sentence))
                                .isPresent())
                || ((restates || restatesUndated(card, sentence))
                        && card.number()
                                .filter(number -> otherNumber(number, sentence))
                                .isPresent());
    }

    private static boolean hasYearOf(String ask, String sentence) {
        Set<Integer> years = new HashSet<>();
        Mentions.of(ask).dates().forEach(date -> years.add(date.year()));
        return Mentions.of(sentence).dates().stream().anyMatch(date -> years.contains(date.year()));
    }

    private static boolean namesWrongChoice(WrittenCard card, String sentence) {
        Optional<Choice> choices = card.choices();
        List<String> said = TextWords.of(sentence);
        boolean turned = !Collections.disjoint(said, List.of("not", "never", "no", "until", "before", "after", "than"));
        return choices.isPresent()
                && !turned
                && !QuestionRules.isNegative(card)
                && choices.get().wrongChoices().stream()
                        .anyMatch(choice -> TextWords.indexOf(said, TextWords.of(choice)) >= 0)
                && card.answers().stream()
                        .noneMatch(answer -> TextWords.indexOf(said, TextWords.of(answer.text())) >= 0);
    }

    private static boolean restates(WrittenCard card, String sentence, double share) {
        Set<String> asked = new HashSet<>(card.askContent());
        asked.removeIf(word -> word.length() < 3 || ASKS_WHEN.contains(word));
        return restates(card, asked, sentence, share);
    }

    private static boolean restatesUndated(WrittenCard card, String sentence) {
        String ask = card.card().ask();
        Set<String> asked =
                new HashSet<>(TextWords.content(StatementRules.DAY.matcher(ask).replaceAll(" ")));
        asked.removeAll(RivalRules.ASKING);
        boolean contrast = !Collections.disjoint(TextWords.of(sentence), CONTRASTS)
                || (TimeRules.isDated(sentence) && !hasYearOf(ask, sentence));
        List<String> said = TextWords.of(sentence);
        boolean names = PRONOUN.matcher(sentence).find()
                || ProperNames.in(ask).stream().anyMatch(name -> !Collections.disjoint(said, TextWords.of(name)));
        return names && !contrast && restates(card, asked, sentence, RESTATED_NUMBER);
    }

    private static boolean restates(WrittenCard card, Set<String> asked, String sentence, double share) {
        List<String> said = new ArrayList<>(TextWords.of(sentence));
        if (PRONOUN.matcher(sentence).find()) {
            ProperNames.in(card.card().ask()).forEach(name -> said.addAll(TextWords.of(name)));
        }
        long held = asked.stream().filter(word -> TextWords.holds(said, word)).count();
        return asked.size() > 1 && held >= share * asked.size();
    }

    private static boolean otherNumber(Value.Quantity answer, String sentence) {
        Mentions mentions = Mentions.of(sentence, answer.unit());
        boolean sameUnit =
                mentions.quantities().stream().anyMatch(quantity -> quantity.counts() && quantity.isIn(answer.unit()));
        return sameUnit && !mentions.holds(answer);
    }

    private static boolean otherDate(PartialDate answer, String sentence) {
        Mentions mentions = Mentions.of(sentence);
        return mentions.hasDate() && !mentions.allows(answer);
    }
}
