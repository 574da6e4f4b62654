package dev.dateline.library;

import dev.dateline.article.PartialDate;
import dev.dateline.deck.Answer;
import dev.dateline.deck.CardKind;
import java.util.List;

/**
 * Whether a date above the question would give the answer away: if the answer is a date of the same year or names that year, or if
 * the card asks for the order of dates.
 *
 * @param date the date above the question
 */
record TellingDate(PartialDate date) implements Answer.InputVisitor<Boolean> {
    private boolean told(String answer) {
        return DateTalk.namesYear(answer, date.year());
    }

    private boolean anyTold(List<String> answers) {
        return answers.stream().anyMatch(this::told);
    }

    @Override
    public Boolean written(Answer.Written answer) {
        return answer.kind() != CardKind.PERSON
                && (anyTold(answer.rightAnswers())
                        || (answer.kind() == CardKind.ANSWER
                                && anyTold(answer.forms().accept())));
    }

    @Override
    public Boolean choice(Answer.Choice answer) {
        return anyTold(answer.rightChoices());
    }

    @Override
    public Boolean truth(Answer.Truth answer) {
        return false;
    }

    @Override
    public Boolean ordering(Answer.Ordering answer) {
        return answer.items().stream().anyMatch(item -> item.date().isPresent());
    }

    @Override
    public Boolean matching(Answer.Matching answer) {
        return anyTold(answer.offered());
    }

    @Override
    public Boolean cloze(Answer.Cloze answer) {
        return anyTold(answer.lines()) || answer.holes().stream().anyMatch(hole -> anyTold(hole.accept()));
    }

    @Override
    public Boolean recall(Answer.Recall answer) {
        return told(answer.text());
    }
}
