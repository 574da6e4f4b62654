package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.journal.CardFingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a card looks like to somebody who compares: all that is asked, and what is right. The order in which choices are written,
 * explanations, hints and forms that are accepted beside the answer make no difference.
 */
final class PrintOf {
    private PrintOf() {}

    static CardFingerprint card(Card card) {
        StringBuilder question =
                new StringBuilder(card.kind().word()).append(": ").append(card.ask());
        List<String> offered = offered(card.answer());
        Collections.sort(offered);
        for (String each : offered) {
            question.append(" | ").append(each);
        }
        String answer = card.answer() instanceof Answer.Truth truth
                ? Boolean.toString(truth.holds())
                : card.answer().line();
        return new CardFingerprint(question.toString(), answer);
    }

    /** Choices without their unit, and both sides of pairs: journals hold prints that were made so. */
    private static List<String> offered(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return new ArrayList<>(choice.choices());
        }
        List<String> offered = new ArrayList<>(answer.offered());
        if (answer instanceof Answer.Matching matching) {
            offered.addAll(matching.lefts());
        }
        return offered;
    }
}
