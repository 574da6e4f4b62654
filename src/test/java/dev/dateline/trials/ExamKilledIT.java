package dev.dateline.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests an exam of sixty questions in the shipped program, which is killed after half of the answers. */
final class ExamKilledIT {
    private static final int QUESTIONS = 60;

    @TempDir
    Path home;

    @Test
    void aKilledExamContinuesWithTheRightMarks() throws Exception {
        Bench bench = new Bench(home, Bench.shipped());
        copy("decks", bench.library());
        copy("seeds", bench.library());
        Process killed = bench.process(
                        "exam",
                        "kind:choices,number,person,date,answer",
                        "--questions",
                        "60",
                        "--profile",
                        "upsc",
                        "--choices",
                        "--seed",
                        "7")
                .redirectError(home.resolve("complaints.txt").toFile())
                .start();
        say(killed, "1\n".repeat(QUESTIONS / 2));
        try (BufferedReader out = reader(killed)) {
            String line = out.readLine();
            while (line != null && !line.startsWith("Question 31 of 60")) {
                line = out.readLine();
            }
            assertThat(line).as("the question at which it is killed").isNotNull();
        }
        killed.destroyForcibly().waitFor();

        Process resumed = bench.process("exam", "--resume").start();
        say(resumed, "1\n".repeat(QUESTIONS / 2) + ":end\n");
        try (BufferedReader out = reader(resumed)) {
            List<String> lines = out.lines().toList();
            assertThat(lines).contains("30 of 60 are already answered.");
        }
        assertThat(resumed.waitFor()).isZero();

        Process reported = bench.process("exam", "--report", "--json").start();
        JsonNode report = new ObjectMapper().readTree(reported.getInputStream());
        assertThat(report.get("answers")).hasSize(QUESTIONS);
        BigDecimal marks = BigDecimal.ZERO;
        for (JsonNode answer : report.get("answers")) {
            assertThat(answer.get("given").isNull()).isFalse();
            boolean right =
                    answer.get("given").asText().equals(answer.get("answer").asText());
            boolean partial = answer.get("mark").asText().equals("partial");
            marks = marks.add(new BigDecimal(right ? "2" : partial ? "1" : "-0.66"));
        }
        assertThat(report.get("marks").decimalValue()).isEqualByComparingTo(marks);
    }

    private static void say(Process process, String lines) throws IOException {
        Writer in = process.outputWriter(StandardCharsets.UTF_8);
        in.write(lines);
        in.flush();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void copy(String folder, Path library) throws IOException {
        Path target = Files.createDirectories(library.resolve(folder));
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }
}
