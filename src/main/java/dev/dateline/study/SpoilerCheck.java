package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.ClozePart;
import dev.dateline.judge.Judge;
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
        for (String answer : card.accept(RightAnswers.INSTANCE)) {
            text.append(" ; ").append(answer);
        }
        // pairs and rows ask for nothing single, and yet tell all that they hold
        text.append(" ; ").append(Judge.rightAnswer(card));
        card.head().why().ifPresent(why -> text.append(" ; ").append(why));
        return words(text.toString());
    }

    private static List<String> answers(Card card) {
        List<String> answers = new ArrayList<>();
        for (String answer : card.accept(RightAnswers.INSTANCE)) {
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

    /** The words that a card asks for; none where nothing single is asked. */
    private enum RightAnswers implements Card.Visitor<List<String>> {
        INSTANCE;

        @Override
        public List<String> shortAnswer(Card.ShortAnswer card) {
            return List.of(card.answer());
        }

        @Override
        public List<String> person(Card.PersonAnswer card) {
            return List.of(card.person().full());
        }

        @Override
        public List<String> number(Card.NumberAnswer card) {
            String bare = card.quantity().number().toPlainString();
            String unit = card.quantity().unit();
            return List.of(card.quantity().shown(), unit.isEmpty() ? bare : bare + " " + unit);
        }

        @Override
        public List<String> date(Card.DateAnswer card) {
            return List.of(card.date().inWords());
        }

        @Override
        public List<String> single(Card.SingleChoice card) {
            return List.of(withUnit(card.choices().get(card.answer()), card.unit()));
        }

        @Override
        public List<String> several(Card.SeveralChoices card) {
            List<String> right = new ArrayList<>();
            for (int answer : card.answers()) {
                right.add(withUnit(card.choices().get(answer), card.unit()));
            }
            return right;
        }

        @Override
        public List<String> statement(Card.Statement card) {
            return card.instead().map(List::of).orElse(List.of());
        }

        @Override
        public List<String> ordering(Card.Ordering card) {
            return List.of();
        }

        @Override
        public List<String> matching(Card.Matching card) {
            return List.of();
        }

        @Override
        public List<String> cloze(Card.Cloze card) {
            List<String> right = new ArrayList<>();
            for (ClozePart.Hole hole : card.holes()) {
                right.add(hole.answer());
            }
            return right;
        }

        @Override
        public List<String> recall(Card.Recall card) {
            return List.of(card.answer());
        }

        private static String withUnit(String text, String unit) {
            return unit.isEmpty() ? text : text + " " + unit;
        }
    }
}
