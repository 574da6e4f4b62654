package dev.dateline.app;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportSelection;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.PlacedFile;
import dev.dateline.exchange.page.QuizPage;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints an exam as a page for browser and paper. The answer key has the same questions and choices in the same order.
 */
public final class ExamSheet {
    private ExamSheet() {}

    /** Writes the page. Returns its file. */
    public static Path write(ExamPaper paper, Path target, Workplace workplace, Invocation invocation)
            throws IOException {
        Path place = invocation.host().workingDirectory().resolve(target).normalize();
        Options options = Options.plain(invocation.clock().instant());
        Export export = export(paper, workplace, LocalDate.now(invocation.clock()));
        try {
            PlacedFile.write(place, stream -> QuizPage.FORMAT.write(export, options, Meter.NONE, stream));
        } catch (FileSystemException e) {
            throw new Failure(
                    target + " cannot be written: "
                            + (e.getReason() == null ? "its folder may be missing" : e.getReason())
                            + "; nothing was changed",
                    e);
        }
        return place;
    }

    private static Export export(ExamPaper paper, Workplace workplace, LocalDate today) {
        List<Card> cards = paper.questions().stream().map(ExamSheet::printed).toList();
        Set<CardId> ids = cards.stream().map(Card::id).collect(Collectors.toSet());
        Deck deck = new Deck(
                "exam",
                title(paper),
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cards,
                "");
        return new ExportSelection(workplace.library(), today).of(List.of(deck), ids, Map.of());
    }

    private static String title(ExamPaper paper) {
        String time = paper.allowed().isZero() ? "" : ", " + paper.allowed().toMinutes() + " minutes";
        return "Exam on " + paper.title() + " (" + paper.questions().size() + " questions" + time + "; "
                + paper.profile().right().toPlainString() + " for right, "
                + paper.profile().wrong().toPlainString() + " for wrong)";
    }

    /**
     * The card of a question as printed, with choices in the order of the paper, and statements above their question.
     */
    private static Card printed(ExamQuestion question) {
        Card card = question.card();
        if (!(card.answer() instanceof Answer.Choice choice) || choice.several()) {
            return card;
        }
        List<String> choices = question.presentation().places().stream()
                .map(choice.choices()::get)
                .toList();
        StringBuilder ask = new StringBuilder();
        question.introduction().ifPresent(line -> ask.append(line).append('\n'));
        for (int i = 0; i < question.statements().size(); i++) {
            ask.append(i + 1).append(". ").append(question.statements().get(i)).append('\n');
        }
        return new Card(
                card.head(),
                ask.append(card.ask()).toString(),
                Answer.Choice.single(choices, question.presentation().placeOf(choice.first()), true, choice.unit()));
    }
}
