package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamViewTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);

    private static ExamModel sixty(boolean confident) {
        List<ExamQuestion> questions = new ArrayList<>();
        questions.add(SampleExam.question(1, SampleCards.choice()));
        questions.add(SampleExam.question(2, SampleCards.number()));
        questions.add(SampleExam.question(
                3,
                new Card(
                        SampleCards.head("set"),
                        "How many of these statements hold?",
                        Answer.Choice.single(List.of("Only one", "Only two", "All three", "None"), 0, true, "")),
                "The harbour board said that the basin would be deeper than the old one.",
                "The vote of November 2018 was carried by 412 voices.",
                "The bank gave its loan before the vote."));
        while (questions.size() < 60) {
            questions.add(SampleExam.question(questions.size() + 1, SampleCards.statement()));
        }
        return SampleExam.model(SampleExam.paper(questions), confident);
    }

    private static void golden(String name, ExamModel model) throws Exception {
        Golden.matches("exam-" + name, Golden.text(ExamView.render(model, THEME, 80, 24)));
        Golden.matches("exam-" + name + "-small", Golden.text(ExamView.render(model, THEME, 40, 12)));
    }

    @Test
    void aSelectedChoice() throws Exception {
        golden("choice", SampleExam.pressed(sixty(true), "*", "22"));
    }

    @Test
    void aTypedAnswerWithTheRowOfKeys() throws Exception {
        golden("typed", SampleExam.pressed(sixty(false), Event.Key.ENTER, "about 90", Event.Key.TAB));
    }

    @Test
    void threeStatements() throws Exception {
        golden("statements", SampleExam.pressed(sixty(false), Event.Key.ENTER, Event.Key.ENTER));
    }

    @Test
    void allQuestionsAtAGlance() throws Exception {
        golden("overview", SampleExam.pressed(sixty(false), "*", "2", Event.Key.ENTER, Event.Key.ESCAPE));
    }

    @Test
    void whetherToEnd() throws Exception {
        golden("ending", SampleExam.pressed(sixty(false), "*", "2", Event.Key.ESCAPE, "z"));
    }

    @Test
    void theKeys() throws Exception {
        TextScreen.Text text = TextScreen.Text.of("Keys", "back", page -> page.explainKeys("exam", true));
        Golden.matches("exam-keys", Golden.text(TextScreen.frame(SeenScreen.THEME, text, 80, 24)));
        Golden.matches("exam-keys-small", Golden.text(TextScreen.frame(SeenScreen.THEME, text, 40, 12)));
    }

    @Test
    void theClockShowsSecondsOnlyWhenTheyMatter() {
        assertThat(header(301)).contains("6 min left");
        assertThat(header(299)).contains("4:59 left");
        assertThat(header(0)).doesNotContain("left");
    }

    private static String header(int allowed) {
        ExamPaper paper = SampleExam.paper(SampleCards.choice());
        ExamModel model = SampleExam.model(
                new ExamPaper(paper.title(), paper.profile(), Duration.ofSeconds(allowed), false, paper.questions()),
                false);
        return ExamView.render(model, THEME, 80, 24).rows().get(0).toString();
    }
}
