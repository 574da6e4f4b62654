package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Source;
import dev.dateline.study.Outcome;
import dev.dateline.study.SessionTexts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerLinesTest {
    private static List<String> lines(Outcome outcome) {
        return AnswerLines.of(outcome, SampleAnswers.NOW);
    }

    private static List<String> lines(Card card, Response response, Verdict verdict, String answer) {
        return lines(SampleAnswers.outcome(card, response, verdict, answer));
    }

    @Test
    void anArticleIsNamedOnceWithAllWhoSaySoThere() {
        Source alone = SampleAnswers.source("");
        Source board = SampleAnswers.source("The board");
        Source mayor = SampleAnswers.source("The mayor");
        String article = "\"A harbour for Port Selwyn\", February 2019 (publisher not named)";
        assertThat(SessionTexts.sources(List.of(alone, alone))).containsExactly(article);
        assertThat(SessionTexts.sources(List.of(board, alone))).containsExactly("The board, in " + article);
        assertThat(SessionTexts.sources(List.of(alone, board, mayor, board)))
                .containsExactly("The board and The mayor, in " + article);
    }

    @Test
    void aSlipIsMarkedLetterByLetter() {
        assertThat(lines(SampleCards.person(), new Response.Typed("Anna Ruiz Otega"), Verdict.TYPO, "Ana Ruiz Ortega"))
                .startsWith("Correct, with a slip: you said An[n]a Ruiz Otega", "Answer: Ana Ruiz O[r]tega");
    }

    @Test
    void theRightAnswerKeepsItsCapitalsAndAccents() {
        assertThat(lines(SampleCards.person(), new Response.Typed("ana ruiz otega"), Verdict.TYPO, "Ana Ruíz Ortega"))
                .startsWith("Correct, with a slip: you said ana ruiz otega", "Answer: Ana Ruíz O[r]tega");
        assertThat(lines(SampleCards.person(), new Response.Typed("ANNA RUIZ ORTEGA"), Verdict.TYPO, "Ana Ruíz Ortega"))
                .startsWith("Correct, with a slip: you said AN[N]A RUIZ ORTEGA", "Answer: Ana Ruíz Ortega");
    }

    @Test
    void anAnswerThatIsNothingLikeTheRightOneIsNotMarked() {
        assertThat(lines(SampleCards.person(), new Response.Typed("Pedro Gil"), Verdict.WRONG, "Ana Ruiz Ortega"))
                .startsWith("Wrong: you said Pedro Gil", "Answer: Ana Ruiz Ortega");
    }

    @Test
    void anAnswerInOtherWordsIsNotCalledWrong() {
        assertThat(lines(SampleAnswers.unclear(SampleCards.words(), "what the boats had asked for", "a new mole")))
                .startsWith("Not recognised: you said what the boats had asked for", "Answer: a new mole");
    }

    @Test
    void eachGapThatWasNotRightHasALine() {
        assertThat(lines(SampleAnswers.filled(Verdict.PARTIAL, "November 2018", Verdict.CORRECT, "400", Verdict.WRONG)))
                .startsWith(
                        "Partly right: you said November 2018 | 400",
                        "Answer: November 2018; 412",
                        "Missed: 412 (you said 400)")
                .doesNotContain("Missed: November 2018");
        assertThat(lines(SampleAnswers.filled(Verdict.PARTIAL, "2018", Verdict.PARTIAL, "412", Verdict.CORRECT)))
                .contains("Partly right: November 2018 (you said 2018)");
    }

    @Test
    void gapsThatWereLeftEmptyAreNoAnswer() {
        assertThat(lines(SampleAnswers.filled(Verdict.WRONG, "", Verdict.WRONG, " ", Verdict.WRONG)))
                .startsWith("Wrong: no answer.")
                .contains("Missed: November 2018 (left empty)", "Missed: 412 (left empty)");
    }

    @Test
    void missedChoicesAreNamed() {
        Card card = SampleCards.several();
        Answer.Choice answer = (Answer.Choice) card.answer();
        String had = answer.choices().get(answer.first());
        List<String> lines = lines(
                card, new Response.PickedSeveral(Set.of(answer.choices().indexOf(had))), Verdict.PARTIAL, "as above");
        assertThat(lines).anyMatch(line -> line.startsWith("Missed: ") && line.endsWith(" (you left it out)"));
        assertThat(lines).doesNotContain("Missed: " + had + " (you left it out)");
    }

    @Test
    void pairsShowTheWrongAnswers() {
        Card card = SampleCards.matching();
        List<Answer.Matching.Pair> pairs = ((Answer.Matching) card.answer()).pairs();
        Answer.Matching.Pair second = pairs.get(1);
        assertThat(lines(card, new Response.Paired(List.of(0, 2, 1)), Verdict.WRONG, "as above"))
                .contains("Missed: " + second.left() + ": " + second.right() + " (you said "
                        + pairs.get(2).right() + ")")
                .noneMatch(line -> line.startsWith("Missed: " + pairs.get(0).left()));
    }

    @Test
    void anOrderShowsTheGivenItems() {
        assertThat(lines(SampleCards.ordering(), new Response.Ordered(List.of(0, 2, 1)), Verdict.PARTIAL, "as above"))
                .contains("Missed: 2 The vote of the islanders (November 2018) (you put The first stone)")
                .noneMatch(line -> line.startsWith("Missed: 1"));
    }

    @Test
    void aRightAnswerIsShownWithoutItsParts() {
        assertThat(lines(SampleCards.ordering(), new Response.Ordered(List.of(0, 1, 2)), Verdict.CORRECT, "in a row"))
                .startsWith("Correct.", "Answer: in a row")
                .noneMatch(line -> line.startsWith("Wrong"));
    }
}
