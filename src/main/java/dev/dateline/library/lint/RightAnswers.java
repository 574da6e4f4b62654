package dev.dateline.library.lint;

import dev.dateline.deck.Answer;
import java.util.ArrayList;
import java.util.List;

/** The right answers of a card, each part with its place. */
final class RightAnswers implements Answer.InputVisitor<List<WrittenCard.Answer>> {
    private final WrittenCard written;

    RightAnswers(WrittenCard written) {
        this.written = written;
    }

    private List<WrittenCard.Answer> one(String key, String text, List<String> forms) {
        return List.of(new WrittenCard.Answer(text, forms, written.piece(key)));
    }

    @Override
    public List<WrittenCard.Answer> written(Answer.Written answer) {
        List<WrittenCard.Answer> right = new ArrayList<>();
        for (Answer.Typed part : answer.parts()) {
            WrittenCard.Answer one = new WrittenCard.Answer(
                    part.value().shown(),
                    part.forms().accept(),
                    written.item(answer.kind().word(), right.size()));
            right.add(one);
        }
        return right;
    }

    @Override
    public List<WrittenCard.Answer> choice(Answer.Choice answer) {
        if (!answer.several()) {
            return one("answer", answer.choices().get(answer.first()), List.of());
        }
        List<WrittenCard.Answer> right = new ArrayList<>(answer.right().size());
        for (int place : answer.right()) {
            right.add(new WrittenCard.Answer(answer.choices().get(place), List.of(), written.item("choices", place)));
        }
        return right;
    }

    @Override
    public List<WrittenCard.Answer> truth(Answer.Truth answer) {
        return List.of();
    }

    @Override
    public List<WrittenCard.Answer> ordering(Answer.Ordering answer) {
        return List.of();
    }

    @Override
    public List<WrittenCard.Answer> matching(Answer.Matching answer) {
        List<WrittenCard.Answer> right = new ArrayList<>(answer.pairs().size());
        for (int i = 0; i < answer.pairs().size(); i++) {
            right.add(new WrittenCard.Answer(answer.pairs().get(i).right(), List.of(), written.pair("match", i)));
        }
        return right;
    }

    @Override
    public List<WrittenCard.Answer> cloze(Answer.Cloze answer) {
        return answer.holes().stream()
                .map(hole -> new WrittenCard.Answer(hole.answer(), hole.accept(), written.piece("cloze")))
                .toList();
    }

    @Override
    public List<WrittenCard.Answer> recall(Answer.Recall answer) {
        return one("recall", answer.text(), List.of());
    }
}
