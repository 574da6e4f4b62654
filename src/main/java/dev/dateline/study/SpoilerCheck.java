package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds cards that give away another card's answer: its words stand in their question, answer or explanation. */
final class SpoilerCheck {
    /** Shorter answers stand in every other text. */
    private static final int SHORTEST = 3;

    private final Map<CardId, String> shown = new HashMap<>();
    private final Map<CardId, List<String>> asked = new HashMap<>();

    /** Whether somebody who has just seen the one with its answer has read the other's answer. */
    boolean tells(Card one, Card other) {
        List<String> answers = asked.computeIfAbsent(other.id(), id -> answers(other));
        if (answers.isEmpty()) {
            return false;
        }
        String text = shown.computeIfAbsent(one.id(), id -> shown(one));
        for (String answer : answers) {
            if (text.contains(answer)) {
                return true;
            }
        }
        return false;
    }

    private static String shown(Card card) {
        StringBuilder text = new StringBuilder(card.ask());
        for (String answer : card.answer().rightAnswers()) {
            text.append(" ; ").append(answer);
        }
        // pairs and rows ask for nothing single, and yet tell all that they hold
        text.append(" ; ").append(card.answer().shown());
        card.head().why().ifPresent(why -> text.append(" ; ").append(why));
        return words(text.toString());
    }

    private static List<String> answers(Card card) {
        List<String> answers = new ArrayList<>();
        for (String answer : card.answer().rightAnswers()) {
            if (answer.length() >= SHORTEST) {
                answers.add(words(answer));
            }
        }
        return answers;
    }

    /** Lower case, words and figures only, a space around each. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
