package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.BACKSPACE;
import static dev.dateline.terminal.Event.Key.DOWN;
import static dev.dateline.terminal.Event.Key.ENTER;
import static dev.dateline.terminal.Event.Key.MOVE_UP;
import static dev.dateline.terminal.Event.Key.UP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.judge.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    private static final List<Integer> ORDER = List.of(2, 0, 1, 3);

    private static Optional<Response> given(AnswerForm form, Object... pressed) {
        Optional<Response> answer = Optional.empty();
        AnswerForm now = form;
        for (Event event : Press.keys(pressed)) {
            answer = now.answer(event);
            now = now.on(event);
        }
        return answer;
    }

    private static AnswerForm choice() {
        return AnswerForm.Choice.of(ORDER, false, false, true);
    }

    private static AnswerForm several() {
        return new AnswerForm.Several(ORDER, 0, Set.of());
    }

    private static AnswerForm ordered() {
        return new AnswerForm.Ordered(ORDER, 0, false);
    }

    @Test
    void aLineIsAnsweredByEnterEvenEmpty() {
        assertThat(given(AnswerForm.Line.EMPTY, "Wang Yi")).isEmpty();
        assertThat(given(AnswerForm.Line.EMPTY, "Wang Yi", ENTER)).contains(new Response.Typed("Wang Yi"));
        assertThat(given(AnswerForm.Line.EMPTY, ENTER)).contains(new Response.Typed(""));
    }

    @Test
    void aDigitOrEnterChoosesAnAnswer() {
        assertThat(given(choice(), "3")).contains(new Response.Picked(1));
        assertThat(given(choice(), "b")).as("a letter only points").isEmpty();
        assertThat(given(choice(), "b", ENTER)).contains(new Response.Picked(0));
        assertThat(given(choice(), DOWN, DOWN, DOWN, DOWN, ENTER)).contains(new Response.Picked(3));
        assertThat(given(choice(), UP, ENTER)).contains(new Response.Picked(3));
        assertThat(given(choice(), "9", "z", " ")).isEmpty();
        assertThat(given(choice(), ENTER)).as("none is picked at first").isEmpty();
    }

    @Test
    void severalChoicesAreTickedAndUntickedBeforeEnter() {
        assertThat(given(several(), "13", ENTER)).contains(new Response.PickedSeveral(Set.of(2, 1)));
        assertThat(given(several(), " ", DOWN, " ", "a", ENTER)).contains(new Response.PickedSeveral(Set.of(0)));
        assertThat(given(several(), ENTER)).as("nothing ticked is no answer").isEmpty();
    }

    @Test
    void aStatementIsJudgedByOneLetter() {
        AnswerForm form = AnswerForm.Choice.of(List.of(0, 1), true, false, true);
        assertThat(given(form, "f")).contains(new Response.Claimed(false));
        assertThat(given(form, "Y")).contains(new Response.Claimed(true));
        assertThat(given(form, DOWN, DOWN, ENTER)).contains(new Response.Claimed(false));
        assertThat(given(form, UP, ENTER)).contains(new Response.Claimed(false));
        assertThat(given(form, "x")).isEmpty();
        assertThat(given(form, ENTER)).as("neither is said at first").isEmpty();
    }

    @Test
    void linesAreCarriedToTheirPlace() {
        assertThat(given(ordered(), " ", DOWN, DOWN, " ", ENTER)).contains(new Response.Ordered(List.of(0, 1, 2, 3)));
        assertThat(given(ordered(), DOWN, MOVE_UP, ENTER)).contains(new Response.Ordered(List.of(0, 2, 1, 3)));
        assertThat(given(ordered(), "1", DOWN, ENTER))
                .as("Enter first puts the line down")
                .isEmpty();
        assertThat(given(ordered(), "1", UP, ENTER, ENTER))
                .as("the first line cannot rise")
                .contains(new Response.Ordered(ORDER));
    }

    @Test
    void pairsAreGivenOneByOneAndTakenBack() {
        AnswerForm form = AnswerForm.Pairs.of(List.of(1, 2, 0));
        assertThat(given(form, "1", "2", ENTER)).as("one is missing").isEmpty();
        assertThat(given(form, "3", "1", "2", ENTER)).contains(new Response.Paired(List.of(0, 1, 2)));
        assertThat(given(form, "1", "2", "3", UP, BACKSPACE, "2", ENTER))
                .contains(new Response.Paired(List.of(1, 2, 0)));
    }

    @Test
    void aRightSideGivenTwiceLeavesItsFirstPlace() {
        AnswerForm form = AnswerForm.Pairs.of(List.of(0, 1));
        assertThat(given(form, "1", "1", "2", ENTER)).contains(new Response.Paired(List.of(1, 0)));
    }

    @Test
    void holesAreFilledInTurn() {
        AnswerForm form = AnswerForm.Holes.of(2);
        assertThat(given(form, "Wang", ENTER, "Hayashi", ENTER))
                .contains(new Response.Filled(List.of("Wang", "Hayashi")));
        assertThat(given(form, "Wang", DOWN, "Hayashi", UP, " Yi", ENTER, ENTER))
                .contains(new Response.Filled(List.of("Wang Yi", "Hayashi")));
    }

    @Test
    void aRecallCardIsFirstUncoveredAndThenOwnedUpTo() {
        AnswerForm form = new AnswerForm.Recall(false);
        assertThat(given(form, "y")).isEmpty();
        assertThat(given(form, ENTER, "y")).contains(new Response.Recalled(true));
        assertThat(given(form, ENTER, "n")).contains(new Response.Recalled(false));
    }
}
