package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.app.TuneOffer;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Forms;
import dev.dateline.journal.Journal;
import dev.dateline.journal.ParameterSet;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Elapsed;
import dev.dateline.memory.Grade;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.MemoryState;
import dev.dateline.memory.Parameters;
import dev.dateline.source.Position;
import dev.dateline.study.PastStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TuneCommandTest {
    @TempDir
    private Path folder;

    private Path journal;

    @BeforeEach
    void writeLogs() throws IOException {
        journal = folder.resolve("home/.local/share/dateline/journal.db");
        double[] w = Parameters.defaults(Algorithm.FSRS_6).weights();
        w[2] = 0.5;
        w[8] = 0.7;
        w[20] = 0.5;
        Files.write(folder.resolve("fast.csv"), log(new Parameters(Algorithm.FSRS_6, w), 250));
        Files.write(folder.resolve("usual.csv"), log(Parameters.defaults(Algorithm.FSRS_6), 250));
        Files.write(folder.resolve("few.csv"), log(Parameters.defaults(Algorithm.FSRS_6), 3));
    }

    /** The log of a learner whose memory follows known parameters, in days. */
    private static List<String> log(Parameters truth, int cards) {
        MemoryModel model = MemoryModel.of(truth);
        SplittableRandom random = new SplittableRandom(3);
        List<String> lines = new ArrayList<>(List.of("card_id,review_time,review_rating"));
        for (int card = 0; card < cards; card++) {
            long at = random.nextLong(100) * 86_400_000L + 43_200_000L;
            Grade grade = random.nextInt(3) == 0 ? Grade.AGAIN : Grade.GOOD;
            MemoryState state = model.first(grade);
            lines.add(card + "," + at + "," + grade.rating());
            for (int i = 0; i < 7; i++) {
                int days = 1 + random.nextInt(2 + (int) Math.min(300, model.interval(state, 0.8)));
                at += days * 86_400_000L;
                boolean recalled = random.nextDouble() < model.retrievability(state, Elapsed.ofDays(days));
                grade = recalled ? Grade.GOOD : Grade.AGAIN;
                state = model.next(state, Elapsed.ofDays(days), grade);
                lines.add(card + "," + at + "," + grade.rating());
            }
        }
        return lines;
    }

    private ParameterSet inUse() throws Exception {
        try (Journal open = Journal.open(journal)) {
            return ParameterSet.inUse(open.parameters());
        }
    }

    @Test
    void aSetThatIsCertainlyBetterIsAdoptedAndIsThePresentOneNextTime() throws Exception {
        Run.Outcome outcome = new Run(folder).of("tune", "--from", "fast.csv", "--json");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
        JsonNode json = new ObjectMapper().readTree(outcome.out());
        String adopted = json.get("adopted").asText();
        assertThat(adopted).isEqualTo(json.get("best").asText()).contains("-trained");
        assertThat(inUse().name()).isEqualTo(adopted + "@2026-03-01T09:30:00Z");
        JsonNode model = model(json, adopted);
        assertThat(model.get("parameters")).hasSize(inUse().parameters().weights().length);
        assertThat(model.get("parameters").get(0).asDouble())
                .isEqualTo(inUse().parameters().weight(0));
        assertThat(model.get("againstPresent").get(1).asDouble()).isNegative();

        JsonNode again = new ObjectMapper()
                .readTree(new Run(folder)
                        .of("tune", "--from", "fast.csv", "--dry-run", "--json")
                        .out());
        assertThat(model(again, "present").get("parameters")).isEqualTo(model.get("parameters"));
    }

    private static JsonNode model(JsonNode json, String name) {
        for (JsonNode model : json.get("models")) {
            if (model.get("name").asText().equals(name)) {
                return model;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void theModelsAreThoseOfTheContract() throws Exception {
        String out = new Run(folder)
                .of("tune", "--dry-run", "--json", "--from", "usual.csv")
                .out();
        JsonNode json = new ObjectMapper().readTree(out);
        assertThat(json.get("rows").asInt()).isEqualTo(250 * 7);
        List<String> names = new ArrayList<>();
        json.get("models").forEach(model -> names.add(model.get("name").asText()));
        assertThat(names)
                .contains("avg", "moving-avg", "fsrs-6-default", "fsrs-6-trained", "fsrs-7-default", "fsrs-7-trained");
        assertThat(model(json, "avg").get("parameters")).isEmpty();
        assertThat(out.lines()).hasSize(1);
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        Run.Outcome outcome = new Run(folder).of("tune", "--from", "fast.csv", "--dry-run");
        assertThat(outcome.out()).contains("would be adopted; nothing was changed");
        assertThat(journal).doesNotExist();
        JsonNode json = new ObjectMapper()
                .readTree(new Run(folder)
                        .of("tune", "--from", "fast.csv", "--dry-run", "--json")
                        .out());
        assertThat(json.get("adopted").isNull()).isTrue();
        assertThat(json.get("best").asText()).contains("trained");
    }

    @Test
    void anAverageLearnerKeepsTheDefaults() throws Exception {
        Run.Outcome outcome = new Run(folder).of("tune", "--from", "usual.csv");
        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
        assertThat(outcome.out())
                .contains("No parameters are clearly better than the present ones, so nothing changes.");
        assertThat(inUse()).isEqualTo(ParameterSet.DEFAULT);
    }

    @Test
    void tooFewReviewsAreReported() {
        Run.Outcome outcome = new Run(folder).of("tune", "--from", "few.csv");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(outcome.err()).contains("needs 60 reviews that came a day or more", "; there are 21");
        assertThat(new Run(folder).of("tune").err()).contains("; there are 0");
    }

    @Test
    void aMistakeInALogIsReportedWithItsLine() throws Exception {
        Files.writeString(folder.resolve("bad.csv"), "card_id,review_time,review_rating\n1,0,3\n1,soon,3\n");
        Run.Outcome outcome = new Run(folder).of("tune", "--from", "bad.csv");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(outcome.err()).startsWith("bad.csv:3:1: review_time is \"soon\"");
        assertThat(new Run(folder).of("tune", "--from", "missing.csv").err())
                .contains("there is no")
                .contains("missing.csv");
    }

    private static List<Card> cards(int count) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CardHead head = new CardHead(
                    new CardId("deck", "c" + i),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Position.START);
            cards.add(new Card(head, "Which?", new Answer.Typed(new Value.Text("this"), Forms.NONE)));
        }
        return cards;
    }

    private void study(List<Card> cards, String from, int days) throws Exception {
        try (Journal open = Journal.open(journal)) {
            new PastStudy(cards, days).days(LocalDate.parse(from), days, 10).into(open);
        }
    }

    private Optional<String> offer() throws Exception {
        try (Journal open = Journal.open(journal)) {
            return TuneOffer.of(open);
        }
    }

    @Test
    void anotherRunIsOfferedWhenThereAreEnoughAnswersAndWhenTheyHaveDoubled() throws Exception {
        study(cards(20), "2025-10-01", 3);
        assertThat(offer()).isEmpty();
        List<Card> many = cards(300);
        study(many.subList(20, 300), "2025-10-10", 40);
        assertThat(offer().orElseThrow()).contains("answers are enough to train the memory model: dateline tune");
        assertThat(new Run(folder).of("study", "--plain").out())
                .as("the offer stands at the end of a session")
                .contains("answers are enough to train the memory model");

        // the present set may stay, but it was compared
        assertThat(new Run(folder).of("tune").status()).isEqualTo(ExitStatus.DONE);
        assertThat(offer()).isEmpty();
        assertThat(inUse().parameters()).isEqualTo(ParameterSet.DEFAULT.parameters());
        study(many.subList(20, 300), "2026-03-02", 70);
        assertThat(offer())
                .contains("You have twice as many answers as when the memory model was trained: dateline tune");
    }
}
