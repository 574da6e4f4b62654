package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.DOWN;
import static dev.dateline.terminal.Event.Key.ENTER;
import static dev.dateline.terminal.Event.Key.ESCAPE;
import static dev.dateline.terminal.Event.Key.PAGE_DOWN;
import static dev.dateline.terminal.Event.Key.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Confidence;
import dev.dateline.study.StudyAct;
import dev.dateline.terminal.StudyModel.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StudyModelTest {
    private static StudyModel asking(Card card) {
        return StudyModel.asking("Harbour", SampleAnswers.PROGRESS, SampleAnswers.asked(card), false);
    }

    private static StudyModel judged() {
        return SampleAnswers.judged("Harbour", SampleAnswers.PROGRESS, SampleAnswers.mixedUp());
    }

    private static StudyModel press(StudyModel model, Object... pressed) {
        StudyModel now = model;
        for (Event event : Press.keys(pressed)) {
            now = now.on(event);
        }
        return now;
    }

    private static Optional<Request> request(StudyModel model, Object... pressed) {
        return press(model, pressed).request();
    }

    private static Optional<Request> act(StudyAct action) {
        return Optional.of(new Request.Act(action));
    }

    private static Request submit(Response response) {
        return new Request.Submit(response, Optional.empty());
    }

    private static Optional<Request> weighed(Card card, Object... pressed) {
        return request(StudyModel.asking("Harbour", SampleAnswers.PROGRESS, SampleAnswers.asked(card), true), pressed);
    }

    private static Optional<Request> submit(Response response, Confidence sure) {
        return Optional.of(new Request.Submit(response, Optional.of(sure)));
    }

    @Test
    void withConfidenceTheKeyOfAChoiceAgainSetsItAndEnterAnswers() {
        Response second = new Response.Picked(1);
        assertThat(weighed(SampleCards.choice(), "2")).isEmpty();
        assertThat(weighed(SampleCards.choice(), "2", ENTER)).isEqualTo(submit(second, Confidence.THINK));
        assertThat(weighed(SampleCards.choice(), "22", ENTER)).isEqualTo(submit(second, Confidence.SURE));
        assertThat(weighed(SampleCards.choice(), "222", ENTER)).isEqualTo(submit(second, Confidence.GUESS));
        assertThat(weighed(SampleCards.choice(), "2222", ENTER)).isEqualTo(submit(second, Confidence.THINK));
    }

    @Test
    void aWordThatIsTypedOverChoicesAnswersNothing() {
        assertThat(request(asking(SampleCards.choice()), "a", "b")).isEmpty();
        assertThat(request(asking(SampleCards.choice()), "b", ENTER)).contains(submit(new Response.Picked(1)));
    }

    @Test
    void anotherChoiceResetsConfidence() {
        assertThat(weighed(SampleCards.choice(), "332", ENTER))
                .isEqualTo(submit(new Response.Picked(1), Confidence.THINK));
        assertThat(weighed(SampleCards.choice(), "11", DOWN, ENTER))
                .isEqualTo(submit(new Response.Picked(1), Confidence.THINK));
        assertThat(weighed(SampleCards.choice(), ENTER)).isEmpty();
    }

    @Test
    void aKeyThatNamesNoChoiceSaysNothing() {
        assertThat(weighed(SampleCards.choice(), "11", "9", "z", ENTER))
                .isEqualTo(submit(new Response.Picked(0), Confidence.SURE));
    }

    @Test
    void ofAStatementTheLetterAgainSaysIt() {
        assertThat(weighed(SampleCards.statement(), "f")).isEmpty();
        assertThat(weighed(SampleCards.statement(), "ff", ENTER))
                .isEqualTo(submit(new Response.Claimed(false), Confidence.SURE));
        assertThat(weighed(SampleCards.statement(), "t1y", ENTER))
                .isEqualTo(submit(new Response.Claimed(true), Confidence.GUESS));
    }

    @Test
    void aTypedAnswerHasASignForConfidenceAndOtherKindsHaveNone() {
        assertThat(weighed(SampleCards.person(), "Ana!", ENTER)).contains(submit(new Response.Typed("Ana!")));
        assertThat(weighed(SampleCards.several(), "1", ENTER)).contains(submit(new Response.PickedSeveral(Set.of(0))));
    }

    @Test
    void withoutConfidenceOneKeyAnswers() {
        assertThat(request(asking(SampleCards.choice()), "2")).contains(submit(new Response.Picked(1)));
        assertThat(request(asking(SampleCards.statement()), "f")).contains(submit(new Response.Claimed(false)));
    }

    @Test
    void lettersOfAnAnswerAreNeverKeys() {
        assertThat(request(asking(SampleCards.person()), "fox u?")).isEmpty();
        assertThat(request(asking(SampleCards.person()), "fox", ENTER)).contains(submit(new Response.Typed("fox")));
    }

    @Test
    void tabOpensTheRowOfKeysForOneKey() {
        assertThat(request(asking(SampleCards.person()), "A", TAB, "h")).isEqualTo(act(StudyAct.HINT));
        assertThat(request(asking(SampleCards.choice()), TAB, "s")).isEqualTo(act(StudyAct.SKIP));
        assertThat(request(asking(SampleCards.choice()), TAB, "u")).isEqualTo(act(StudyAct.UNDO));
        assertThat(request(asking(SampleCards.choice()), TAB, "x")).isEqualTo(act(StudyAct.SUSPEND));
        assertThat(request(asking(SampleCards.choice()), TAB, "f")).isEqualTo(act(StudyAct.FLAG));
        assertThat(request(asking(SampleCards.choice()), TAB, TAB, "1")).contains(submit(new Response.Picked(0)));
    }

    @Test
    void typedTextStaysWhenTheRowOfKeysOpens() {
        assertThat(request(asking(SampleCards.person()), "Ana", TAB, TAB, ENTER))
                .contains(submit(new Response.Typed("Ana")));
    }

    @Test
    void aLineThatBeginsWithAColonIsACommand() {
        assertThat(request(asking(SampleCards.person()), ":hint", ENTER)).isEqualTo(act(StudyAct.HINT));
        assertThat(request(asking(SampleCards.person()), ":undo", ENTER)).isEqualTo(act(StudyAct.UNDO));
        assertThat(request(asking(SampleCards.person()), ":override", ENTER)).isEqualTo(act(StudyAct.OVERRULE));
        assertThat(request(asking(SampleCards.cloze()), ":skip", ENTER)).isEqualTo(act(StudyAct.SKIP));
        assertThat(request(asking(SampleCards.person()), ":quit", ENTER)).isEqualTo(act(StudyAct.STOP));
    }

    @Test
    void anUnknownCommandIsReported() {
        StudyModel model = press(asking(SampleCards.person()), ":hnt", ENTER);
        assertThat(model.request()).isEmpty();
        assertThat(model.message()).contains(":hnt").contains(":hint");
    }

    @Test
    void enterWithoutAnAnswerIsConfirmedByASecondEnter() {
        StudyModel asked = press(asking(SampleCards.person()), " ", ENTER);
        assertThat(asked.request()).isEmpty();
        assertThat(asked.message()).startsWith("enter again shows");
        assertThat(request(asked, ENTER)).contains(submit(new Response.Typed(" ")));
        assertThat(request(asked, "Ana", ENTER)).contains(submit(new Response.Typed(" Ana")));
        StudyModel holes = press(asking(SampleCards.cloze()), DOWN, ENTER);
        assertThat(holes.request()).isEmpty();
        assertThat(request(holes, ENTER)).contains(submit(new Response.Filled(List.of("", ""))));
    }

    @Test
    void enterNamesTheMissingPart() {
        assertThat(press(asking(SampleCards.choice()), ENTER).message()).isEqualTo("pick a choice first");
        assertThat(press(asking(SampleCards.several()), ENTER).message()).isEqualTo("tick a choice first");
        assertThat(press(asking(SampleCards.statement()), ENTER).message()).contains("t or f");
        assertThat(press(asking(SampleCards.matching()), "1", ENTER).message()).contains("no pair yet");
    }

    @Test
    void twoColonsBeginAnAnswer() {
        assertThat(request(asking(SampleCards.person()), ":: colon", ENTER))
                .contains(submit(new Response.Typed(": colon")));
    }

    @Test
    void escapeFirstClearsTheLineAndThenStops() {
        assertThat(request(asking(SampleCards.person()), "Ana", ESCAPE)).isEmpty();
        assertThat(request(asking(SampleCards.person()), "Ana", ESCAPE, ENTER, ENTER))
                .contains(submit(new Response.Typed("")));
        assertThat(request(asking(SampleCards.person()), "Ana", ESCAPE, ESCAPE)).isEqualTo(act(StudyAct.STOP));
        assertThat(request(asking(SampleCards.choice()), ESCAPE)).isEqualTo(act(StudyAct.STOP));
    }

    @Test
    void afterAVerdictLettersAct() {
        assertThat(request(judged(), ENTER)).isEqualTo(act(StudyAct.NEXT));
        assertThat(request(judged(), " ")).isEqualTo(act(StudyAct.NEXT));
        assertThat(request(judged(), "o")).isEqualTo(act(StudyAct.OVERRULE));
        assertThat(request(judged(), "u")).isEqualTo(act(StudyAct.UNDO));
        assertThat(request(judged(), "f")).isEqualTo(act(StudyAct.FLAG));
        assertThat(request(judged(), "x")).isEqualTo(act(StudyAct.SUSPEND));
        assertThat(request(judged(), "d")).isEqualTo(act(StudyAct.EDIT));
        assertThat(request(judged(), "z", "7", new Event.Pasted("o"))).isEmpty();
    }

    @Test
    void theConfusedCardIsAskedOnlyIfThereIsOne() {
        assertThat(request(judged(), "m")).isEqualTo(act(StudyAct.ASK_CONFUSED));
        StudyModel right = SampleAnswers.judged(
                "Harbour",
                SampleAnswers.PROGRESS,
                SampleAnswers.outcome(SampleCards.date(), new Response.Typed("x"), Verdict.WRONG, "y"));
        assertThat(request(right, "m")).isEmpty();
    }

    @Test
    void theEvidenceIsLeftByTheSameKeyEnterOrEscape() {
        for (Object back : new Object[] {"e", ENTER, ESCAPE}) {
            StudyModel model = press(press(judged(), "e").citing(List.of()), back);
            assertThat(model.view()).isEqualTo(judged().view());
            assertThat(model.request()).isEmpty();
        }
    }

    @Test
    void aHintStaysWhileTheAnswerIsTyped() {
        StudyModel model = press(asking(SampleCards.person()), "A").hinted("She was young.");
        StudyModel typed = press(model, "na");
        assertThat(((StudyModel.Asking) typed.view()).hint()).contains("She was young.");
        assertThat(request(typed, ENTER)).contains(submit(new Response.Typed("Ana")));
    }

    @Test
    void scrollingChangesNothingElse() {
        StudyModel model = press(judged(), PAGE_DOWN);
        assertThat(model.scroll()).isPositive();
        assertThat(model.view()).isEqualTo(judged().view());
        assertThat(model.request()).isEmpty();
    }

    @Test
    void aRequestIsMadeOnce() {
        StudyModel asked = press(judged(), "o");
        assertThat(asked.on(new Event.Redraw()).request()).isEmpty();
    }
}
