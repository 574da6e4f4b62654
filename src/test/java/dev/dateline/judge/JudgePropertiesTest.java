package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.library.Dictionary;
import dev.dateline.library.Library;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests properties that every typed card must have, in the shipped decks and in invented ones. */
class JudgePropertiesTest {
    private static final int WRITINGS = 12;

    /** A card with a typed answer, and its right forms. */
    private record TypedCard(Card card, Answer.Typed typed, String answer, Forms forms) {
        static Optional<TypedCard> of(Card card) {
            return card.answer() instanceof Answer.Typed typed
                    ? Optional.of(new TypedCard(card, typed, typed.value().shown(), typed.forms()))
                    : Optional.empty();
        }

        List<String> right() {
            return Stream.concat(Stream.of(answer), forms.accept().stream()).toList();
        }
    }

    static Stream<Library> libraries() {
        return Stream.of(CaseTable.shipped(), CaseTable.invented());
    }

    private static List<TypedCard> typed(Library library) {
        List<TypedCard> cards = library.cards().stream()
                .flatMap(card -> TypedCard.of(card).stream())
                .toList();
        assertThat(cards).hasSizeGreaterThan(40);
        return cards;
    }

    private static Judge judge(Library library) {
        return new Judge(
                Knowledge.of(library.facts(), library.decks(), library.names()).with(Dictionary.english()));
    }

    private static Judgement judged(Judge judge, TypedCard card, String text) {
        return judge.judge(card.card, new Response.Typed(text), Context.NONE);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void anAcceptedFormStaysAcceptedInAnyCaseSpacingAndPunctuation(Library library) {
        Judge judge = judge(library);
        Random random = new Random(7);
        List<String> refused = new ArrayList<>();
        for (TypedCard card : typed(library)) {
            for (String form : card.right()) {
                for (int i = 0; i < WRITINGS; i++) {
                    String text = rewritten(form, random);
                    if (judged(judge, card, text).verdict() != Verdict.CORRECT) {
                        refused.add(card.card.id() + " [" + text + "]");
                    }
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    private static String rewritten(String form, Random random) {
        String text = form.replace(" ", pick(random, " ", "  ", "\u00a0", " \t"));
        text = switch (random.nextInt(4)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            default -> text;
        };
        text = text.replace("-", pick(random, "-", "\u2010", "\u2013")).replace("'", pick(random, "'", "\u2019"));
        return pick(random, "", " ", "\"", "\u201c") + text + pick(random, "", ".", "!", " ", "\"", " .", "\u201d");
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aChangedDigitIsNeverAcceptedOutsideTheTolerance(Library library) {
        Judge judge = judge(library);
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (TypedCard card : typed(library)) {
            for (String form : card.right()) {
                for (String text : withOneDigitChanged(form)) {
                    tried++;
                    if (judged(judge, card, text).verdict().accepted() && !isLetPass(card, text)) {
                        accepted.add(card.card.id() + " [" + text + "]");
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
        assertThat(accepted).isEmpty();
    }

    private static List<String> withOneDigitChanged(String text) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char was = text.charAt(i);
            for (char digit = '0'; digit <= '9' && was >= '0' && was <= '9'; digit++) {
                if (digit != was) {
                    changed.add(text.substring(0, i) + digit + text.substring(i + 1));
                }
            }
        }
        return changed;
    }

    /**
     * Whether the card is right to accept a text. The text is one of its right forms, a number in its range, or a day
     * of its month or year.
     */
    private static boolean isLetPass(TypedCard card, String text) {
        if (card.right().contains(text)) {
            return true;
        }
        if (card.typed.value() instanceof Value.Date date) {
            return DateReader.exact(text).filter(date.date()::covers).isPresent();
        }
        if (!(card.typed.value() instanceof Value.Quantity number)) {
            return false;
        }
        BigDecimal typed = firstNumber(text);
        NumberRange range = card.typed.range(number);
        boolean inRange = Stream.of(0, 3, 6, 9, 12).anyMatch(power -> range.contains(typed.scaleByPowerOfTen(power)));
        return inRange
                || card.forms.accept().stream()
                        .filter(form -> form.matches("[0-9.]+"))
                        .anyMatch(form -> new BigDecimal(form).compareTo(typed) == 0);
    }

    private static BigDecimal firstNumber(String text) {
        return new BigDecimal(text.replace(",", "").replaceAll("^[^0-9]*([0-9]+(\\.[0-9]+)?).*$", "$1"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void noCardsAnswerIsAcceptedForAnotherWithADifferentValueOfTheSameType(Library library) {
        Judge judge = judge(library);
        List<String> accepted = new ArrayList<>();
        for (TypedCard card : typed(library)) {
            for (TypedCard other : typed(library)) {
                if (card.card.kind() == other.card.kind()
                        && differ(card, other)
                        && judged(judge, card, other.answer).verdict().accepted()) {
                    accepted.add(card.card.id() + " [" + other.answer + "] of " + other.card.id());
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    /**
     * Whether the answer to the other card is wrong on the first card. It is not wrong if it is a right form, the same
     * number or date, or a whole number within the tolerance.
     */
    private static boolean differ(TypedCard one, TypedCard other) {
        if (one.right().stream().anyMatch(form -> form.equalsIgnoreCase(other.answer))) {
            return false;
        }
        if (one.typed.value() instanceof Value.Quantity a && other.typed.value() instanceof Value.Quantity b) {
            BigDecimal number = b.number();
            boolean letPass = one.typed.range(a).contains(number) && number.scale() <= 0;
            return !letPass
                    && a.number().compareTo(number) != 0
                    && one.forms.accept().stream().noneMatch(form -> form.equals(number.toPlainString()));
        }
        if (one.typed.value() instanceof Value.Date a && other.typed.value() instanceof Value.Date b) {
            PartialDate date = b.date();
            return !a.date().equals(date);
        }
        return true;
    }
}
