package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code exam} in plain lines from a user's view. */
class ExamCommandTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void nothingIsRevealedBeforeTheEndAndThenAllIsMarked() {
        Run.Outcome sat = typing(":list\nnobody\n:mark\n\n:go 1\nStrand and Sons\n:list\n:end\n")
                .of("exam", "harbour/builder,harbour/mayor", "--profile", "upsc", "--seed", "1", "--library", LIBRARY);
        String before = sat.out().substring(0, sat.out().lastIndexOf("answered."));
        assertThat(before)
                .contains("Question 1 of 2", "Question 2 of 2", "Left: 1, 2")
                .doesNotContain("wrong\n", "Åsa Lind");
        assertThat(sat.out())
                .contains("of 4.00 marks", "By month", "To study next")
                .contains("Marked: 2");
        assertThat(sat.err()).contains("There are cards for only 2 questions, not for 20.");
    }

    @Test
    void anExamIsSavedAtEveryStepAndResumed() throws IOException {
        Run.Outcome first = typing("\n:mark\n")
                .of(
                        "exam",
                        "harbour/builder",
                        "--right",
                        "3",
                        "--wrong",
                        "-1.5",
                        "--minutes",
                        "5",
                        "--library",
                        LIBRARY);
        assertThat(first.out()).contains("5:00 left", "Saved: 0 of 1 answered.");
        assertThat(exam("harbour/mayor").err()).contains("0 of 1 answered", "--resume", "--end");
        assertThat(exam("--report").err()).contains("no exam has been finished yet");
        Run.Outcome second = typing("x\n:quit\n").of("exam", "--resume", "--library", LIBRARY);
        assertThat(second.out()).contains("Saved: 1 of 1 answered.");
        JsonNode json = new ObjectMapper().readTree(exam("--end", "--json").out());
        assertThat(json.get("marks").decimalValue()).isEqualByComparingTo("-1.50");
        assertThat(json.at("/answers/0/given").asText()).isEqualTo("x");
        assertThat(new ObjectMapper().readTree(exam("--report", "--json").out()))
                .isEqualTo(json);
        assertThat(exam("--report").out()).contains("-1.50 of 3.00 marks", "Wrong answers cost 1.50.");
        assertThat(exam("--resume").err()).contains("there is no exam to continue");
        assertThat(new Run(folder).of("stats", "--library", LIBRARY).out()).contains("No day of study yet");
    }

    @Test
    void theReportListsEveryQuestionWithItsAnswerAndMarksThoseLeftOut() throws IOException {
        Run.Outcome sat = typing(":go 1\n:end\n")
                .of("exam", "harbour/builder,harbour/mayor", "--profile", "upsc", "--library", LIBRARY);
        String all = sat.out()
                .substring(sat.out().indexOf("All questions"), sat.out().indexOf("To study next"));
        assertThat(all).contains("Strand", "Åsa Lind").containsIgnoringCase("left out");
        String next = sat.out().substring(sat.out().indexOf("To study next"));
        assertThat(next).contains("Åsa Lind", "harbour/mayor", "harbour/builder", "you left it out");
        JsonNode json = new ObjectMapper().readTree(exam("--report", "--json").out());
        assertThat(json.at("/answers/0/answer").isTextual()).isTrue();
        assertThat(json.at("/answers/0/mark").asText()).isEqualTo("left");
    }

    @Test
    void pastExamsAreListedWithTheirMarks() throws IOException {
        assertThat(exam("--past").out()).isEqualTo("No exam has been finished yet.\n");
        for (String answer :
                List.of("x", "Strand and Sons", "", "Strand and Sons", "Strand and Sons", "Strand and Sons")) {
            typing(answer + "\n:end\n").of("exam", "harbour/builder", "--profile", "upsc", "--library", LIBRARY);
        }
        Run.Outcome listed = exam("--past");
        assertThat(listed.lines())
                .hasSize(7)
                .first()
                .asString()
                .contains("-0.66 of 2 (-33%)", "right 0, wrong 1, left 0", "upsc");
        assertThat(listed.out()).contains("The last 3: 100%, the 3 before: 22%.");
        JsonNode last =
                new ObjectMapper().readTree(exam("--past", "--json").lines().get(5));
        assertThat(last.get("marks").decimalValue()).isEqualByComparingTo("2");
    }

    @Test
    void linesCanStateConfidenceIfItIsOn() throws IOException {
        settings("confidence: on\nexams:\n  mine: { right: 4, wrong: -1 }\nexam: mine\n");
        typing("Strand and Sons!\n:go 1\n:end\n").of("exam", "harbour/builder", "--library", LIBRARY);
        JsonNode sure = new ObjectMapper().readTree(exam("--report", "--json").out());
        assertThat(sure.at("/answers/0/confidence").asText()).isEqualTo("sure");
        assertThat(sure.at("/answers/0/given").asText()).isEqualTo("Strand and Sons");
        assertThat(sure.get("marks").decimalValue()).isEqualByComparingTo("4");
        typing("somebody ?\n:end\n").of("exam", "harbour/builder", "--library", LIBRARY);
        assertThat(exam("--report").out())
                .contains("You called 1 answer a guess: 0 right; together they were worth -1.00.");
    }

    @Test
    void invalidLinesAreExplainedAndTheQuestionStaysOpen() {
        Run.Outcome sat = typing("9\n:go\n:go 7\n:fly\n:clear\n1\n:clear\n:mark\n\n:end\n")
                .of("exam", "harbour/fishers", "--library", LIBRARY);
        assertThat(sat.out())
                .contains("Pick one by its number", "Questions go from 1 to 1", "Commands:", "Taken back.")
                .contains("No question is open", ":end ends the exam.");
    }

    @ParameterizedTest
    @CsvSource({
        "--questions 0,               --questions takes a number",
        "--minutes -1,                --minutes takes a number",
        "--profile upcs,              did you mean \"upsc\"",
        "--right 0,                   --right takes a number above 0",
        "--wrong 1,                   --wrong takes 0 or a negative number",
        "--form triples,              --form takes one of written",
        "--period yesterday,          --period takes",
        "--resume --end,              one of --resume",
        "--resume harbour,            leave out harbour",
        "tag:nothing,                 there is no tag"
    })
    void aWrongCommandLineIsRefusedBeforeAnythingBegins(String line, String message) {
        Run.Outcome refused = exam(line.split(" ", -1));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(message);
        assertThat(folder.resolve("home/.local/share/dateline/journal.db")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "exams: { mine: { wrong: -1 } },            right",
        "'exams: { mine: { right: -1 } }',          above 0",
        "'exams: { mine: { right: 1, wrong: 1 } }', 0 or a negative number",
        "exams: mine,                               exams",
        "exam: mine,                                plain",
        "confidence: maybe,                         on"
    })
    void aMistakeInTheSettingsOfExamsIsReportedAndTheDefaultIsUsed(String line, String message) throws IOException {
        settings(line + "\n");
        Run.Outcome sat = typing(":end\n").of("exam", "harbour/builder", "--library", LIBRARY);
        assertThat(sat.status()).isZero();
        assertThat(sat.err()).contains("config.yaml:1:", message);
        assertThat(sat.out()).contains("1.00 for a right answer");
    }

    @Test
    void theSameExamIsPrintedWithAKey() throws IOException {
        Run.Outcome printed =
                exam("kind:choices,true-false", "--seed", "4", "--paper", "exam.html", "--profile", "upsc");
        assertThat(printed.out()).contains("questions and their key", "exam.html");
        assertThat(folder.resolve("home/.local/share/dateline/journal.db")).doesNotExist();
        String page = Files.readString(folder.resolve("exam.html"));
        assertThat(page).contains("2 for right, -0.66 for wrong", "class=\"key\"");
        List<String> lines = typing("")
                .of("exam", "harbour/fishers", "--seed", "4", "--library", LIBRARY)
                .lines();
        String first = lines.stream()
                .filter(line -> line.startsWith("  (a)  "))
                .findFirst()
                .orElseThrow();
        exam("harbour/fishers", "--seed", "4", "--paper", "one.html");
        assertThat(Files.readString(folder.resolve("one.html")))
                .contains("<ul class=\"boxes\"><li>" + first.substring(7));
        assertThat(exam("--resume", "--paper", "again.html").status()).isZero();
        assertThat(folder.resolve("again.html")).exists();
        assertThat(exam("--report", "--paper", "no.html").status()).isEqualTo(1);
        assertThat(exam("harbour", "--paper", "none/exam.html").err()).contains("nothing was changed");
    }

    @Test
    void pairsAreAnsweredWithTheirLetterInLinesAndInJson() throws IOException {
        String shipped = Path.of("").toAbsolutePath().toString();
        String[] pairs = {
            "exam", "kind:match", "--form", "pairs", "--questions", "1", "--seed", "2", "--library", shipped
        };
        Run.Outcome lines = typing("(c)\n:go 1\n:end\n").of(pairs);
        assertThat(lines.out())
                .contains(
                        "Consider the following pairs:",
                        " \u2192 ",
                        "How many of the above pairs are correctly matched?")
                .contains("  (a)  Only one pair", "  (d)  None of the pairs", "Your answer so far: All three pairs");
        List<String> json = new ArrayList<>(List.of(pairs));
        json.add("--json");
        List<String> events = typing("b\n").of(json.toArray(String[]::new)).lines();
        assertThat(new ObjectMapper().readTree(events.get(1)).get("pairs")).hasSize(3);
        assertThat(new ObjectMapper().readTree(events.get(2)).get("given").asText())
                .isEqualTo("Only two pairs");
    }

    @Test
    void anExamIsOnTheNewsOfATime() throws IOException {
        Run.Outcome sat = typing("").of("exam", "--period", "2022-03..2022-12", "--json", "--library", LIBRARY);
        assertThat(new ObjectMapper().readTree(sat.lines().get(0)).get("title").asText())
                .isEqualTo("everything, March 2022 to December 2022");
        assertThat(exam("--period", "1800").err()).contains("no card asks for a fact of that time (1800)");
    }

    private void settings(String text) throws IOException {
        Path file = folder.resolve("home/.config/dateline/config.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run typing(String lines) {
        return new Run(folder).typing(lines);
    }

    private Run.Outcome exam(String... args) {
        List<String> all = new ArrayList<>(List.of("exam"));
        all.addAll(List.of(args));
        all.addAll(List.of("--library", LIBRARY));
        return new Run(folder).of(all.toArray(String[]::new));
    }
}
