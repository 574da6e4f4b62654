package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.exam.Given;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExamModelTest {
    private static ExamModel exam(boolean confident) {
        return SampleExam.model(
                SampleExam.paper(
                        SampleCards.choice(),
                        SampleCards.date(),
                        SampleCards.statement(),
                        SampleCards.several(),
                        SampleCards.ordering(),
                        SampleCards.matching(),
                        SampleCards.cloze()),
                confident);
    }

    private static @Nullable Object response(ExamModel model, int number) {
        return model.given(number - 1).response().orElse(null);
    }

    @Test
    void everyWayOfAnsweringIsKeptWhenOneGoesOn() {
        ExamModel model = SampleExam.pressed(
                exam(false), "2", Event.Key.ENTER, "Feb 2019", Event.Key.ENTER, "2", Event.Key.ENTER);
        assertThat(response(model, 1)).isEqualTo(new Response.Picked(1));
        assertThat(response(model, 2)).isEqualTo(new Response.Typed("Feb 2019"));
        assertThat(response(model, 3)).isEqualTo(new Response.Claimed(false));
        model = SampleExam.pressed(
                model, "14", Event.Key.ENTER, Event.Key.MOVE_DOWN, Event.Key.ENTER, "213", Event.Key.ENTER);
        assertThat(response(model, 4)).isEqualTo(new Response.PickedSeveral(Set.of(0, 3)));
        assertThat(response(model, 5)).isEqualTo(new Response.Ordered(List.of(1, 0, 2)));
        assertThat(response(model, 6)).isEqualTo(new Response.Paired(List.of(1, 0, 2)));
        model = SampleExam.pressed(model, "May", Event.Key.ENTER, "412", Event.Key.ENTER);
        assertThat(response(model, 7)).isEqualTo(new Response.Filled(List.of("May", "412")));
        assertThat(model.view()).isEqualTo(ExamModel.View.OVERVIEW);
        assertThat(model.exam().answered()).isEqualTo(7);
        List<Given> all = given(model);
        SampleExam.pressed(model, Event.Key.HOME, Event.Key.ENTER);
        for (int i = 0; i < 7; i++) {
            model = SampleExam.pressed(model, Event.Key.PAGE_DOWN);
        }
        assertThat(given(model)).isEqualTo(all);
    }

    private static List<Given> given(ExamModel model) {
        return IntStream.range(0, model.count()).mapToObj(model::given).toList();
    }

    @Test
    void enterAloneLeavesAQuestionForLater() {
        ExamModel model = exam(false);
        for (int i = 0; i < 4; i++) {
            model = SampleExam.pressed(model, Event.Key.ENTER);
        }
        assertThat(model.at()).isEqualTo(4);
        assertThat(model.exam().answered()).isZero();
        assertThat(SampleExam.pressed(model, Event.Key.PAGE_DOWN).exam().answered())
                .isZero();
        ExamModel ordered = SampleExam.pressed(model, Event.Key.PAGE_UP, Event.Key.ENTER);
        assertThat(response(ordered, 5))
                .as("what stands in order may be the answer")
                .isNotNull();
        ExamModel pairs = SampleExam.pressed(ordered, Event.Key.PAGE_DOWN);
        assertThat(pairs.exam().answered()).isEqualTo(1);
    }

    @Test
    void aChoiceIsChangedAndTakenBack() {
        ExamModel model = SampleExam.pressed(exam(false), "2", "3");
        assertThat(response(model, 1)).isEqualTo(new Response.Picked(2));
        assertThat(response(SampleExam.pressed(model, Event.Key.TAB, "-"), 1)).isNull();
        assertThat(response(SampleExam.pressed(model, "3"), 1)).isEqualTo(new Response.Picked(2));
        assertThat(response(SampleExam.pressed(model, Event.Key.BACKSPACE), 1)).isNull();
        assertThat(sure(SampleExam.pressed(exam(false), "2"))).isEmpty();
    }

    @Test
    void aLetterOrAnArrowOnlyPointsToAChoiceAndEnterAnswers() {
        for (Object key : new Object[] {"d", Event.Key.UP}) {
            ExamModel pointed = SampleExam.pressed(exam(false), key);
            assertThat(pointed.exam().answered()).isZero();
            assertThat(SampleExam.pressed(pointed, Event.Key.RIGHT, Event.Key.PAGE_UP)
                            .exam()
                            .answered())
                    .isZero();
            assertThat(SampleExam.pressed(pointed, key, Event.Key.ESCAPE).exam().answered())
                    .isZero();
            assertThat(response(SampleExam.pressed(exam(false), key, Event.Key.ENTER), 1))
                    .isEqualTo(new Response.Picked(3));
        }
        ExamModel answered = SampleExam.pressed(exam(false), "2", "d", Event.Key.RIGHT);
        assertThat(response(answered, 1)).isEqualTo(new Response.Picked(1));
        assertThat(response(SampleExam.pressed(exam(true), "bb", Event.Key.ENTER), 1))
                .isEqualTo(new Response.Picked(1));
        assertThat(sure(SampleExam.pressed(exam(true), "bb", Event.Key.ENTER))).contains(Confidence.SURE);
    }

    @Test
    void aSecondPressOfADigitStatesConfidence() {
        assertThat(sure(SampleExam.pressed(exam(true), "2"))).contains(Confidence.THINK);
        assertThat(sure(SampleExam.pressed(exam(true), "22"))).contains(Confidence.SURE);
        assertThat(sure(SampleExam.pressed(exam(true), "222"))).contains(Confidence.GUESS);
        assertThat(sure(SampleExam.pressed(exam(true), "2222"))).contains(Confidence.THINK);
        assertThat(sure(SampleExam.pressed(exam(true), "223"))).contains(Confidence.THINK);
        assertThat(sure(SampleExam.pressed(exam(false), "22"))).isEmpty();
    }

    @Test
    void aSignAtTheEndOfALineStatesConfidence() {
        Given sure = SampleExam.pressed(exam(true), Event.Key.ENTER, "2019!", Event.Key.ENTER)
                .given(1);
        assertThat(sure.response()).contains(new Response.Typed("2019"));
        assertThat(sure.confidence()).contains(Confidence.SURE);
        ExamModel back = SampleExam.pressed(exam(true), Event.Key.ENTER, "2019 ?", Event.Key.ENTER);
        Given guess = back.given(1);
        assertThat(guess.confidence()).contains(Confidence.GUESS);
        assertThat(SampleExam.pressed(back, Event.Key.PAGE_UP, Event.Key.PAGE_DOWN)
                        .given(1))
                .isEqualTo(guess);
        ExamModel off = SampleExam.pressed(exam(false), Event.Key.ENTER, "2019!", Event.Key.ENTER);
        assertThat(response(off, 2)).isEqualTo(new Response.Typed("2019!"));
    }

    @Test
    void letterKeysWorkAfterTabWhileTyping() {
        ExamModel marked = SampleExam.pressed(exam(false), "*");
        assertThat(marked.given(0).marked()).isTrue();
        ExamModel typed = SampleExam.pressed(exam(false), Event.Key.ENTER, "m");
        assertThat(typed.given(1).marked()).isFalse();
        assertThat(SampleExam.pressed(typed, Event.Key.TAB, "*").given(1).marked())
                .isTrue();
        assertThat(SampleExam.pressed(typed, Event.Key.TAB, "<").at()).isZero();
        SampleExam.pressed(typed, Event.Key.PAGE_DOWN);
        assertThat(SampleExam.pressed(typed, Event.Key.TAB, ">").at()).isEqualTo(2);
        SampleExam.pressed(typed, Event.Key.PAGE_UP);
        assertThat(SampleExam.pressed(typed, Event.Key.TAB, "z").view()).isEqualTo(ExamModel.View.ENDING);
        assertThat(response(typed, 2)).isEqualTo(new Response.Typed("m"));
    }

    @Test
    void theOverviewGoesAnywhere() {
        ExamModel model = SampleExam.pressed(exam(false), Event.Key.RIGHT, Event.Key.PAGE_UP, Event.Key.ESCAPE);
        assertThat(model.view()).isEqualTo(ExamModel.View.OVERVIEW);
        assertThat(SampleExam.pressed(model, Event.Key.HOME, Event.Key.DOWN).at())
                .isEqualTo(ExamView.IN_A_ROW);
        assertThat(SampleExam.pressed(model, Event.Key.HOME, ">").at()).isEqualTo(1);
        assertThat(SampleExam.pressed(model, "*").message()).isEqualTo("no question is marked");
        assertThat(SampleExam.pressed(model, Event.Key.LEFT, Event.Key.UP).at()).isZero();
        assertThat(SampleExam.pressed(model, Event.Key.END, Event.Key.RIGHT, Event.Key.ENTER)
                        .at())
                .isEqualTo(6);
    }

    @Test
    void itEndsOnlyWhenThatIsConfirmedAndIsLeftWithEverythingKept() throws Exception {
        ExamModel ending = SampleExam.pressed(exam(false), "2", Event.Key.ESCAPE, "z");
        assertThat(ending.on(new Event.Typed("n"))).isEqualTo(ExamModel.Then.STAY);
        assertThat(ending.view()).isEqualTo(ExamModel.View.OVERVIEW);
        SampleExam.pressed(ending, "z");
        assertThat(ending.on(new Event.Typed("y"))).isEqualTo(ExamModel.Then.END);
        ExamModel typing = SampleExam.pressed(exam(false), Event.Key.ENTER, "20");
        typing.leave();
        assertThat(response(typing, 2)).isEqualTo(new Response.Typed("20"));
        ExamModel over = SampleExam.pressed(typing, Event.Key.ESCAPE);
        assertThat(over.on(new Event.Press(Event.Key.ESCAPE))).isEqualTo(ExamModel.Then.LEAVE);
    }

    private static Optional<Confidence> sure(ExamModel model) {
        return model.given(0).confidence();
    }

    @Test
    void tAndFAnswerAStatementInAnExamToo() {
        ExamModel statement = SampleExam.pressed(exam(false), Event.Key.PAGE_DOWN, Event.Key.PAGE_DOWN);
        assertThat(response(SampleExam.pressed(statement, "t"), 3)).isEqualTo(new Response.Claimed(true));
        assertThat(response(SampleExam.pressed(statement, "F"), 3)).isEqualTo(new Response.Claimed(false));
        assertThat(response(SampleExam.pressed(statement, "tf", Event.Key.ENTER), 3))
                .isEqualTo(new Response.Claimed(false));
        ExamModel sure = SampleExam.pressed(exam(true), Event.Key.PAGE_DOWN, Event.Key.PAGE_DOWN, "tt");
        assertThat(sure.given(2).confidence()).contains(Confidence.SURE);
    }

    @Test
    void anUnknownKeyIsReported() {
        assertThat(SampleExam.pressed(exam(false), "t").message()).contains("\"t\"");
        assertThat(SampleExam.pressed(exam(false), Event.Key.TAB, "x").message())
                .contains("\"x\"");
    }

    @Test
    void aLongQuestionIsScrolledByHandUntilAChoiceIsPointedAt() {
        ExamModel model = SampleExam.model(SampleExam.paper(SampleCards.choice()), false);
        assertThat(SampleExam.pressed(model, Event.Key.MOVE_DOWN).scroll()).isEqualTo(6);
        assertThat(SampleExam.pressed(model, Event.Key.MOVE_UP).scroll()).isEqualTo(1);
        assertThat(SampleExam.pressed(model, Event.Key.MOVE_DOWN, Event.Key.DOWN)
                        .scroll())
                .isZero();
    }
}
