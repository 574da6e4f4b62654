package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.memory.CardMemory;
import dev.dateline.page.CarriedText;
import dev.dateline.page.Given;
import dev.dateline.page.PageLibrary;
import dev.dateline.page.PageStudy;
import dev.dateline.study.Session;
import dev.dateline.study.TestClock;
import dev.dateline.study.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares days of study in a page with the same answers in the terminal. */
class StudyPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DECK = List.of("japan-china-talks");

    private final TestClock clock = new TestClock("2026-03-02T08:00:00Z");
    private final Map<CardId, Card> cards = new HashMap<>();
    private final ArrayNode answers = JSON.createArrayNode();

    @TempDir
    Path folder;

    private Path home;
    private Path twin;

    @BeforeEach
    void begin() throws IOException {
        home = Files.createDirectories(folder.resolve("one"));
        twin = folder.resolve("two");
    }

    private Run at(Path place) {
        return new Run(place).at(clock);
    }

    /** The parts of an answer. One answer in four is wrong. */
    private static List<String> parts(Card card, int turn) {
        boolean wrong = turn % 4 == 3;
        Answer answer = card.answer();
        if (answer instanceof Answer.Typed typed) {
            return List.of(wrong ? "xyzzy" : typed.value().shown());
        }
        if (answer instanceof Answer.TypedList list) {
            return List.of(list.items().stream().map(Answer.Typed::line).collect(Collectors.joining("; ")));
        }
        if (answer instanceof Answer.Choice choice) {
            return choice.right().stream().map(String::valueOf).toList();
        }
        if (answer instanceof Answer.Cloze cloze) {
            return cloze.holes().stream()
                    .map(hole -> wrong ? "xyzzy" : hole.answer())
                    .toList();
        }
        if (answer instanceof Answer.Truth truth) {
            return List.of(String.valueOf(truth.holds() != wrong));
        }
        int size = answer.offered().size();
        return size == 0
                ? List.of(String.valueOf(!wrong))
                : IntStream.range(0, size).mapToObj(String::valueOf).toList();
    }

    private static Session session(Workplace workplace, Invocation invocation) throws JournalFailure {
        return workplace.session(
                workplace.select(DECK),
                invocation.settings().session(),
                new Random(invocation.clock().millis()));
    }

    private void studyInTheTerminal() throws JournalFailure {
        Invocation invocation = at(home).invocation();
        try (Workplace workplace = Workplace.open(invocation)) {
            Session session = session(workplace, invocation);
            for (int turn = 0; session.standing().isPresent(); turn++) {
                Card card = session.standing().orElseThrow().card();
                session.answer(Given.response(card, parts(card, turn)), Timing.ofLine(1_000));
                clock.advance(Duration.ofSeconds(7));
            }
        }
    }

    private PageStudy page() throws IOException {
        at(home).of("export", DECK.get(0), "--to", "html", "--with-progress", "--out", "page.html");
        String html = Files.readString(home.resolve("page.html"));
        JsonNode data = JSON.readTree(part(html, "<script type=\"application/json\" id=\"data\">"));
        byte[] library = Base64.getDecoder().decode(part(html, "<script type=\"text/plain\" id=\"library\">"));
        byte[] english = Base64.getDecoder().decode(part(html, "<script type=\"text/plain\" id=\"english\">"));
        return new PageStudy(
                PageLibrary.open(library, english, "OPEN"),
                CarriedText.read(data.path("carried").asText()),
                clock::millis);
    }

    private static String part(String html, String head) {
        int from = html.indexOf(head) + head.length();
        return html.substring(from, html.indexOf("</script>", from));
    }

    private void copyHome() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.toList()) {
                Files.copy(each, twin.resolve(home.relativize(each).toString()));
            }
        }
    }

    /**
     * Studies a day in the page and in the terminal, and compares every question.
     *
     * @return how many questions were asked
     */
    private int studyInBoth(PageStudy page) throws IOException, JournalFailure {
        Invocation invocation = at(twin).invocation();
        int turn = 0;
        try (Workplace workplace = Workplace.open(invocation)) {
            workplace.library().cards().forEach(card -> cards.put(card.id(), card));
            Session session = session(workplace, invocation);
            page.begin(0, "");
            JsonNode asked = JSON.readTree(page.standing());
            while (asked.has("card")) {
                Card card = session.standing().orElseThrow().card();
                assertThat(asked.path("card").asText()).isEqualTo(card.id().toString());
                List<String> given = parts(card, turn++);
                JsonNode told = JSON.readTree(page.answer(given, 1_000));
                session.answer(Given.response(card, given), Timing.ofLine(1_000));
                if (turn % 10 == 0) {
                    told.path("changes").forEach(this::keep);
                    told = JSON.readTree(page.overrule());
                    session.overrule();
                }
                told.path("changes").forEach(this::keep);
                clock.advance(Duration.ofSeconds(7));
                asked = JSON.readTree(page.standing());
            }
            assertThat(session.standing()).isEmpty();
        }
        return turn;
    }

    private void keep(JsonNode change) {
        ObjectNode entry = change.deepCopy();
        entry.put("at", Instant.ofEpochMilli(change.path("at").asLong()).toString());
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).path("id").equals(entry.path("id"))) {
                answers.remove(i);
            }
        }
        answers.add(entry);
    }

    private Map<CardId, CardMemory> memories(Path place) throws JournalFailure {
        try (Workplace workplace = Workplace.open(at(place).invocation())) {
            return workplace.learner().memories();
        }
    }

    @Test
    void fourDaysInThePageEndWithTheDatesThatTheTerminalGives() throws IOException, JournalFailure {
        studyInTheTerminal();
        clock.advance(Duration.ofHours(20));
        PageStudy page = page();
        copyHome();
        int asked = 0;
        for (int day = 0; day < 4; day++) {
            asked += studyInBoth(page);
            clock.advance(Duration.ofHours(26));
        }
        assertThat(asked).isGreaterThan(60);

        ObjectNode results =
                JSON.createObjectNode().put("format", "dateline-results").put("version", 1);
        results.set("answers", answers);
        Files.writeString(home.resolve("results.json"), results.toString());
        String home = at(this.home).of("import", "--reviews", "results.json").out();
        assertThat(home).contains(asked + " answers read, " + asked + " added");
        assertThat(memories(this.home)).isEqualTo(memories(twin));
        assertThat(at(this.home).of("import", "--reviews", "results.json").out())
                .contains(asked + " answers read, 0 added");
    }

    @Test
    void aNewerPageKeepsTheAnswersOfAnOlderOne() throws IOException, JournalFailure {
        studyInTheTerminal();
        clock.advance(Duration.ofHours(26));
        PageStudy older = page();
        copyHome();
        studyInBoth(older);
        clock.advance(Duration.ofHours(26));
        PageStudy newer = page();
        for (JsonNode kept : answers) {
            assertThat(newer.remember(
                            kept.path("card").asText(),
                            kept.path("id").asText(),
                            Instant.parse(kept.path("at").asText()).toEpochMilli(),
                            kept.path("day").asLong(),
                            kept.path("grade").asInt(),
                            kept.path("wait").asLong()))
                    .isTrue();
        }
        assertThat(newer.waiting(0)).isEqualTo(older.waiting(0));
        assertThat(studyInBoth(newer)).isPositive();
    }

    @Test
    void thePageForeseesTheFirstQuestionOfThisDayAndTheNextDays() throws IOException, JournalFailure {
        studyInTheTerminal();
        clock.advance(Duration.ofHours(20));
        PageStudy page = page();
        JsonNode openings = JSON.readTree(page.openings(0)).path("openings");
        assertThat(openings).hasSize(3);
        for (JsonNode opening : openings) {
            Instant from = Instant.ofEpochMilli(opening.path("from").asLong());
            clock.advance(Duration.between(clock.instant(), from));
            JsonNode waiting = JSON.readTree(page.waiting(0));
            page.begin(0, opening.path("card").asText());
            JsonNode asked = JSON.readTree(page.standing());
            assertThat(asked.path("card").asText()).isNotEmpty();
            for (String name : List.of("card", "isNew", "number", "total", "heading")) {
                assertThat(opening.path(name)).as(name).isEqualTo(asked.path(name));
            }
            for (String name : List.of("due", "fresh", "cards")) {
                assertThat(opening.path(name)).as(name).isEqualTo(waiting.path(name));
            }
        }
    }

    @Test
    void thePageBeginsWithTheCardThatItShows() throws IOException, JournalFailure {
        PageStudy page = page();
        page.begin(0, "");
        String first = JSON.readTree(page.standing()).path("card").asText();
        page.skip();
        String second = JSON.readTree(page.standing()).path("card").asText();
        assertThat(second).isNotEqualTo(first);
        page.begin(0, second);
        assertThat(JSON.readTree(page.standing()).path("card").asText()).isEqualTo(second);
    }

    @Test
    void anUndoneAnswerIsAskedAgainAndLeavesTheLog() throws IOException, JournalFailure {
        PageStudy page = page();
        page.begin(0, "");
        String card = JSON.readTree(page.standing()).path("card").asText();
        JsonNode told = JSON.readTree(page.answer(List.of("0", "1", "2", "3"), 1_000));
        JsonNode undone = JSON.readTree(page.undo());
        assertThat(undone.path("card").asText()).isEqualTo(card);
        assertThat(undone.path("changes").get(0).path("do").asText()).isEqualTo("remove");
        assertThat(undone.path("changes").get(0).path("id"))
                .isEqualTo(told.path("changes").get(0).path("id"));
        assertThat(JSON.readTree(page.standing()).path("card").asText()).isEqualTo(card);
    }
}
