package dev.dateline.library.lint;

import dev.dateline.deck.CardKind;
import dev.dateline.judge.Mentions;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.WrittenCard.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rules for the question, without the rest of the card. */
final class QuestionRules {
    private static final int LONGEST_QUESTION = 40; // words
    private static final int NEAR = 5; // words between those of an answer
    /** A number from which on a question has it hardly by chance, even without its unit. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    private static final Pattern RELATIVE = WordTable.phrase("relative time");
    private static final Pattern NEGATIVE = WordTable.phrase("negative question");
    /** Matches the beginning of a clause. A negative in it does not negate the question. */
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:that|because|although|after|when|if) ");

    private static final Pattern YES_NO = WordTable.phrase("yes-no question");
    /** Matches a person called Will or May at the start of a question. The question word comes later. */
    private static final Pattern NAMED_LIKE_A_VERB = WordTable.phrase("named like a verb");

    private QuestionRules() {}

    static void check(WrittenCard card) {
        relativeTime(card);
        negative(card);
        length(card);
        yesNo(card);
        answerInQuestion(card);
        answerInHint(card);
    }

    private static void relativeTime(WrittenCard card) {
        String ask = Unquoted.of(card.card().ask());
        Matcher matcher = RELATIVE.matcher(lowered(ask));
        if (matcher.find() && !TimeRules.isDated(ask)) {
            card.say(Rule.RELATIVE_TIME, matcher.group());
        }
    }

    /** Whether a text contains a time that depends on today, such as "now". */
    static boolean isRelative(String text) {
        return RELATIVE.matcher(lowered(text)).find();
    }

    private static String lowered(String ask) {
        return ask.isEmpty() ? ask : Character.toLowerCase(ask.charAt(0)) + ask.substring(1);
    }

    private static void negative(WrittenCard card) {
        if (card.card().kind() != CardKind.CHOICES) {
            return;
        }
        Optional<String> negative = negative(Unquoted.of(card.card().ask()));
        if (negative.isPresent()) {
            card.say(Rule.NEGATIVE_NOT_CAPITAL, negative.get());
        }
    }

    /** Whether a choice question asks for what is not true. */
    static boolean isNegative(WrittenCard card) {
        return card.card().kind() == CardKind.CHOICES
                && negative(card.card().ask().toLowerCase(Locale.ROOT)).isPresent();
    }

    private static Optional<String> negative(String ask) {
        Matcher matcher = NEGATIVE.matcher(ask);
        return matcher.find()
                        && !CLAUSE.matcher(ask.substring(0, matcher.start())).find()
                ? Optional.of(matcher.group())
                : Optional.empty();
    }

    private static void length(WrittenCard card) {
        int words = card.askWords().size();
        if (words > LONGEST_QUESTION) {
            card.say(Rule.LONG_QUESTION, words, LONGEST_QUESTION);
        }
    }

    private static void yesNo(WrittenCard card) {
        String ask = card.card().ask();
        boolean offersOne = ask.toLowerCase(Locale.ROOT).contains(" or ");
        if (card.is(CardKind.ANSWER, CardKind.PERSON, CardKind.NUMBER, CardKind.DATE, CardKind.CHOICES)
                && YES_NO.matcher(ask).matches()
                && !offersOne
                && !NAMED_LIKE_A_VERB.matcher(ask).matches()) {
            card.say(Rule.YES_NO_QUESTION);
        }
    }

    /**
     * Reports a question that contains the whole answer, or the name in the answer. A question that also contains a
     * wrong choice is not reported.
     */
    private static void answerInQuestion(WrittenCard card) {
        boolean offersWrong =
                card.wrong().stream().anyMatch(wrong -> TextWords.indexOf(card.askWords(), TextWords.of(wrong)) >= 0);
        if (card.card().kind() == CardKind.MATCH || offersWrong) {
            return;
        }
        card.firstAnswer(answer -> tells(card.askWords(), answer) || tellsNumber(card))
                .ifPresent(answer -> answer.piece().say(Rule.ANSWER_IN_QUESTION, answer.text()));
    }

    /** Whether a question has the right number with its unit, or a large one without: {@code the $300 million dam}. */
    private static boolean tellsNumber(WrittenCard card) {
        return card.number()
                .filter(right -> Mentions.of(card.card().ask(), right.unit()).quantities().stream()
                        .filter(told -> told.counts() && !told.ordinal() && told.says(right.number(), right.unit()))
                        .anyMatch(told -> told.number().compareTo(LARGE) >= 0
                                || (!right.unit().isBlank() && told.isIn(right.unit()))))
                .isPresent();
    }

    private static void answerInHint(WrittenCard card) {
        List<String> hint = card.card().head().hint().map(TextWords::of).orElse(List.of());
        if (card.card().kind() != CardKind.MATCH) {
            card.firstAnswer(answer -> !TextWords.of(answer.text()).isEmpty()
                            && TextWords.indexOf(hint, TextWords.of(answer.text())) >= 0)
                    .ifPresent(answer -> card.piece("hint").say(Rule.ANSWER_IN_HINT, answer.text()));
        }
    }

    /** Whether a question has the whole answer, or all of its words in another order. Those of a name are near each other. */
    private static boolean tells(List<String> question, Answer answer) {
        List<String> content = TextWords.content(answer.text());
        boolean number = !content.isEmpty() && Character.isDigit(content.get(0).charAt(0));
        int size = content.size() + NEAR;
        return !content.isEmpty()
                && (TextWords.indexOf(question, TextWords.of(answer.text())) >= 0
                        || (content.size() > 1
                                && !number
                                && IntStream.range(0, question.size())
                                        .anyMatch(i -> question.subList(i, Math.min(i + size, question.size()))
                                                .containsAll(content))));
    }
}
