package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.BACKSPACE;
import static dev.dateline.terminal.Event.Key.DOWN;
import static dev.dateline.terminal.Event.Key.ENTER;
import static dev.dateline.terminal.Event.Key.ESCAPE;
import static dev.dateline.terminal.Event.Key.LEFT;
import static dev.dateline.terminal.Event.Key.RIGHT;
import static dev.dateline.terminal.Event.Key.UP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.PaperForm;
import dev.dateline.study.exam.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final Period YEAR = Period.lastMonths(12, LocalDate.parse("2022-12-20"));

    private static SetupModel fresh(String open, String past) {
        return SetupModel.of(
                open, past, List.of(YEAR), List.of(ExamProfile.PLAIN, ExamProfile.UPSC), ExamProfile.PLAIN);
    }

    private static SetupModel press(SetupModel model, Object... pressed) {
        SetupModel now = model;
        for (Event event : Press.keys(pressed)) {
            now = now.on(event);
        }
        return now;
    }

    private static String text(SetupModel model, int columns, int rows) {
        return Golden.text(SetupScreen.page(THEME, columns, rows, model, 128).frame(0));
    }

    @Test
    void enterBeginsAtOnce() {
        assertThat(press(fresh("", ""), ENTER).choice()).isEqualTo(SetupModel.Choice.BEGIN);
        assertThat(press(fresh("", ""), ESCAPE).choice()).isEqualTo(SetupModel.Choice.BACK);
    }

    @Test
    void arrowsChangeWhatTheLineSays() {
        SetupModel changed =
                press(fresh("", ""), DOWN, DOWN, RIGHT, DOWN, RIGHT, DOWN, RIGHT, RIGHT, DOWN, RIGHT, DOWN, LEFT);
        assertThat(changed.time()).contains(YEAR);
        assertThat(changed.wish().questions()).isEqualTo(25);
        assertThat(changed.wish().minutes()).isEqualTo(10);
        assertThat(changed.profile()).isEqualTo(ExamProfile.UPSC);
        assertThat(changed.wish().form()).isEqualTo(PaperForm.MIXED);
    }

    @Test
    void theNextExamIsSetUpAsTheLast() {
        ExamPaper last = new ExamPaper("all", ExamProfile.UPSC, Duration.ofMinutes(30), false, List.of());
        SetupModel like = fresh("", "").like(last);
        assertThat(like.profile()).isEqualTo(ExamProfile.UPSC);
        assertThat(like.wish().minutes()).isEqualTo(30);
        assertThat(like.wish().form()).isEqualTo(PaperForm.WRITTEN);
    }

    @Test
    void aNumberCanBeTyped() {
        SetupModel at = press(fresh("", ""), DOWN, DOWN, DOWN, BACKSPACE, BACKSPACE, "6", "0");
        assertThat(at.wish().questions()).isEqualTo(160);
        assertThat(press(at, BACKSPACE, BACKSPACE, BACKSPACE).wish().questions())
                .isEqualTo(1);
    }

    @Test
    void anExamThatIsOpenIsGoneOnWithOrEndedFirst() {
        SetupModel open = fresh("everything, 3 of 20 answered", "2. The last: 60%, the exam before: 50%.");
        assertThat(press(open, ENTER).choice()).isEqualTo(SetupModel.Choice.GO_ON);
        assertThat(press(open, DOWN, ENTER).choice()).isEqualTo(SetupModel.Choice.END);
        assertThat(press(open, UP, ENTER).choice()).isEqualTo(SetupModel.Choice.PAST);
        assertThat(text(open, 80, 24)).doesNotContain("Begin").contains("3 of 20 answered");
    }

    @Test
    void theScreenShowsAllChoices() throws Exception {
        SetupModel model =
                press(fresh("", "6. The last 3: 61%, the 3 before: 52%.").about(Set.of("taiwan", "polls")), DOWN, DOWN);
        Golden.matches("exam-setup", text(model, 80, 24));
        Golden.matches("exam-setup-small", text(model, 40, 12));
    }
}
