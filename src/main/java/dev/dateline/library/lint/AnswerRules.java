package dev.dateline.library.lint;

import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.deck.Answer.Choice;
import dev.dateline.deck.Answer.Typed;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.CommonNames;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.library.lint.WrittenCard.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for the answer, without the rest of the card. */
final class AnswerRules {
    private static final int LONGEST_TYPED = 6; // words
    private static final int LONGEST_CHOICE = 16; // words
    /** Matches a question for one thing: {@code Which company}, but not {@code Which companies}. */
    private static final Pattern ASKS_ONE = WordTable.phrase("asks for one thing");

    private AnswerRules() {}

    static void check(WrittenCard card, KnownNames known, Names names) {
        length(card);
        list(card, known);
        needlessForms(card, names);
    }

    /** Reports accepted forms that the library's names contain already. */
    private static void needlessForms(WrittenCard card, Names names) {
        boolean typed = card.card().answer() instanceof Typed;
        for (Answer answer : card.answers()) {
            Optional<Name> name = names.of(answer.text());
            for (int i = 0; name.isPresent() && i < answer.forms().size(); i++) {
                String form = answer.forms().get(i);
                if (names.of(form).equals(name)) {
                    Piece piece = typed ? card.item("accept", i) : answer.piece();
                    piece.say(Rule.ACCEPT_NOT_NEEDED, form);
                }
            }
        }
    }

    private static void length(WrittenCard card) {
        Optional<Choice> choices = card.choices();
        if (choices.isPresent()) {
            List<String> texts = choices.get().choices();
            for (int i = 0; i < texts.size(); i++) {
                int words = TextWords.of(texts.get(i)).size();
                if (words > LONGEST_CHOICE && !Unquoted.isTitle(texts.get(i))) {
                    card.choice(i).sayCase(Rule.LONG_ANSWER, "choice", words, LONGEST_CHOICE);
                    return;
                }
            }
        } else if (card.is(CardKind.ANSWER, CardKind.CLOZE)) {
            card.firstAnswer(answer -> isLong(answer.text())
                            && answer.forms().stream()
                                    .noneMatch(form -> TextWords.of(form).size() <= LONGEST_TYPED))
                    .ifPresent(answer -> answer.piece()
                            .sayCase(
                                    Rule.LONG_ANSWER,
                                    "typed",
                                    TextWords.of(answer.text()).size(),
                                    LONGEST_TYPED));
        }
    }

    private static boolean isLong(String text) {
        return TextWords.of(text).size() > LONGEST_TYPED && !Unquoted.isTitle(text);
    }

    /** Reports an answer that lists several things. The name of one thing may look like a list. */
    private static void list(WrittenCard card, KnownNames names) {
        if (card.is(CardKind.ANSWER, CardKind.CLOZE)) {
            card.firstAnswer(answer -> isList(answer.text(), card, names))
                    .ifPresent(answer -> answer.piece().say(Rule.LIST_ANSWER));
        }
    }

    private static boolean isList(String text, WrittenCard card, KnownNames names) {
        boolean several = TextWords.of(text).contains("and") || text.contains(", ") || text.contains("; ");
        boolean namesAll = Stream.of(text.split(",? and |, ", -1))
                .allMatch(
                        part -> names.isName(part) || CommonNames.country(part).isPresent());
        boolean oneName = Unquoted.isTitle(text)
                && (card.is(CardKind.CLOZE)
                        ? !namesAll
                        : ASKS_ONE.matcher(card.card().ask()).find());
        return several
                && !oneName
                && !names.isName(text)
                && CommonNames.alsoCalled(text).isEmpty()
                && !text.contains("\"");
    }
}
