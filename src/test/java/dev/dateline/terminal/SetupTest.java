package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.BACKSPACE;
import static dev.dateline.terminal.Event.Key.DOWN;
import static dev.dateline.terminal.Event.Key.ENTER;
import static dev.dateline.terminal.Event.Key.ESCAPE;
import static dev.dateline.terminal.Event.Key.LEFT;
import static dev.dateline.terminal.Event.Key.RIGHT;
import static dev.dateline.terminal.Event.Key.UP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Exams;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.PaperForm;
import dev.dateline.study.exam.Period;
import dev.dateline.terminal.SetupScreen.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final Period YEAR = Period.lastMonths(12, LocalDate.parse("2022-12-20"));

    private static SetupScreen fresh(String open, String past) {
        return new SetupScreen(
                open, past, List.of(YEAR), List.of(ExamProfile.PLAIN, ExamProfile.UPSC), ExamProfile.PLAIN);
    }

    private static SetupScreen press(SetupScreen setup, Object... pressed) {
        Press.keys(pressed).forEach(setup::on);
        return setup;
    }

    /** The line on which Enter was pressed last; empty after Esc. */
    private static Optional<Row> chosen(SetupScreen setup, Object... pressed) {
        Optional<Row> row = Optional.empty();
        for (Event event : Press.keys(pressed)) {
            row = setup.on(event);
        }
        return row;
    }

    private static String text(SetupScreen setup, int columns, int rows) {
        Page page = new Page(THEME, columns, rows);
        setup.draw(page, 128);
        return Golden.text(page.frame(0));
    }

    @Test
    void enterBeginsAtOnce() {
        assertThat(chosen(fresh("", ""), ENTER)).contains(Row.BEGIN);
        assertThat(chosen(fresh("", ""), DOWN, DOWN, ENTER)).contains(Row.BEGIN);
        assertThat(chosen(fresh("", ""), ESCAPE)).isEmpty();
    }

    @Test
    void arrowsChangeWhatTheLineSays() {
        Exams.Wish changed = press(
                        fresh("", ""), DOWN, DOWN, RIGHT, DOWN, RIGHT, DOWN, RIGHT, RIGHT, DOWN, RIGHT, DOWN, LEFT)
                .wish();
        assertThat(changed.period()).contains(YEAR);
        assertThat(changed.questions()).isEqualTo(PaperForm.MIXED.wish(25));
        assertThat(changed.allowed()).isEqualTo(Duration.ofMinutes(10));
        assertThat(changed.marking()).isEqualTo(ExamProfile.UPSC);
    }

    @Test
    void theNextExamIsSetUpAsTheLast() {
        ExamPaper last = new ExamPaper("all", ExamProfile.UPSC, Duration.ofMinutes(30), false, List.of());
        SetupScreen like = fresh("", "");
        like.like(last);
        assertThat(like.wish().marking()).isEqualTo(ExamProfile.UPSC);
        assertThat(like.wish().allowed()).isEqualTo(Duration.ofMinutes(30));
        assertThat(like.wish().questions()).isEqualTo(PaperForm.WRITTEN.wish(1));
    }

    @Test
    void aNumberCanBeTyped() {
        SetupScreen at = press(fresh("", ""), DOWN, DOWN, DOWN, BACKSPACE, BACKSPACE, "6", "0");
        assertThat(at.wish().questions()).isEqualTo(PaperForm.WRITTEN.wish(60));
        assertThat(press(at, BACKSPACE, BACKSPACE, BACKSPACE).wish().questions())
                .isEqualTo(PaperForm.WRITTEN.wish(1));
    }

    @Test
    void theFirstDigitReplacesTheNumber() {
        SetupScreen at = press(fresh("", ""), DOWN, DOWN, DOWN, "1", "0");
        assertThat(at.wish().questions()).isEqualTo(PaperForm.WRITTEN.wish(10));
        assertThat(press(at, DOWN, UP, "1", "5").wish().questions()).isEqualTo(PaperForm.WRITTEN.wish(15));
    }

    @Test
    void moreQuestionsThanCardsAreMarked() {
        assertThat(text(press(fresh("", ""), DOWN, DOWN, DOWN, "1", "2", "9"), 80, 24))
                .contains("129, but there are only 128 cards");
        assertThat(text(press(fresh("", ""), DOWN, DOWN, DOWN, "1", "2", "8"), 80, 24))
                .doesNotContain("but there");
    }

    @Test
    void anExamThatIsOpenIsGoneOnWithOrEndedFirst() {
        SetupScreen open = fresh("everything, 3 of 20 answered", "2. The last: 60%, the exam before: 50%.");
        assertThat(text(open, 80, 24)).doesNotContain("Begin").contains("3 of 20 answered");
        assertThat(chosen(open, ENTER)).contains(Row.GO_ON);
        assertThat(chosen(open, DOWN, ENTER)).isEmpty();
        assertThat(text(open, 80, 24)).contains("press Enter again to end it for good");
        assertThat(chosen(open, UP, DOWN, ENTER)).isEmpty();
        assertThat(chosen(open, ENTER)).contains(Row.END);
        assertThat(chosen(open, DOWN, ENTER)).contains(Row.PAST);
    }

    @Test
    void theScreenShowsAllChoices() throws Exception {
        SetupScreen setup = fresh("", "6. The last 3: 61%, the 3 before: 52%.");
        setup.topics().addAll(Set.of("taiwan", "polls"));
        press(setup, DOWN, DOWN);
        Golden.matches("exam-setup", text(setup, 80, 24));
        Golden.matches("exam-setup-small", text(setup, 40, 12));
    }
}
