package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Names;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.library.Library;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Asked;
import dev.dateline.study.Learner;
import dev.dateline.study.Outcome;
import dev.dateline.study.Session;
import dev.dateline.study.SessionServices;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.Timing;
import dev.dateline.terminal.StudyModel.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

/**
 * Tests that a session continues or ends for any keys. Its output must fit into the window and contain no control
 * characters. {@code -Ddateline.fuzz=N} tries N random sequences of keys.
 */
final class KeysFuzzTest {
    private static final int INPUTS = Integer.getInteger("dateline.fuzz", 330);
    private static final long SEED = Long.getLong("dateline.fuzz.seed", 1);
    private static final int LEAST_TO_TELL = 1000;
    private static final Clock CLOCK = Clock.fixed(SampleAnswers.NOW, ZoneOffset.UTC);
    private static final int[][] WINDOWS = {{80, 24}, {40, 12}, {20, 5}, {2, 1}, {300, 100}, {41, 60}};

    private static final String[] KEYS = {
        "1",
        "2",
        "3",
        "9",
        "0",
        "y",
        "n",
        "t",
        "f",
        "e",
        "o",
        "u",
        "s",
        "d",
        "a",
        "x",
        "?",
        "!",
        " ",
        "\r",
        "\n",
        "\t",
        "\033",
        "\033[A",
        "\033[B",
        "\033[C",
        "\033[D",
        "\033OA",
        "\033[1;2A",
        "\033[1;5B",
        "\033[H",
        "\033[4~",
        "\033[5~",
        "\033[6~",
        "\033[3~",
        "\033[Z",
        "\177",
        "\001",
        "\005",
        "\013",
        "\025",
        "\027",
        "\014",
        "\033b",
        "\033f",
        "February 2019",
        "nearly 90",
        "Ruiz",
        "日本語",
        "é",
        "e\u0301",
        "👩‍🔬",
        "\u202e",
        "\u200d",
        "\u009b31m",
        "\000",
        "\033[31m",
        "\033[200~pasted\r\n\033[201~",
        "\033[200~" + "x".repeat(300) + "\033[201~",
        "\033[200~never ended",
        "\033]0;t\007",
        "\033[<0;1;1M",
        "\033[?1;2c",
        "\033P",
        "\uffff"
    };

    private static final String[] ENDS = {"", "\r", "\r\r", "1\r", "t\r", " \r", "1\r1\r", "\ry"};

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Card> cards = List.copyOf(new TreeMap<>(SampleCards.all()).values());
    private Session session = session();
    private StudyModel model = asking(session.standing().orElseThrow());
    private int answers;

    private Session session() {
        Deck deck = SampleCards.deck(cards);
        Scheduler scheduler = new Scheduler(
                MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)),
                SchedulerSettings.DEFAULT,
                new SplittableRandom(1));
        Judge judge = new Judge(Knowledge.of(List.of(), List.of(deck)));
        SessionServices services = new SessionServices(
                judge, scheduler, "fsrs-6-default", new StudyCalendar(ZoneOffset.UTC), CLOCK, new SplittableRandom(2));
        EventClock eventClock = new EventClock("test", CLOCK, () -> EventId.random(random));
        Library library = new Library(List.of(), List.of(deck), Names.NONE, List.of());
        SessionSettings settings = SessionSettings.DEFAULT.asWritten();
        return new Session(library, cards, Learner.NEW, settings, services, event -> {}, eventClock);
    }

    private byte[] handful() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(12); i >= 0; i--) {
            if (random.nextInt(6) == 0) {
                bytes.write(random.nextInt(256));
            } else {
                bytes.writeBytes(KEYS[random.nextInt(KEYS.length)].getBytes(StandardCharsets.UTF_8));
            }
        }
        // ends many answers, so that verdicts are shown as well as questions
        bytes.writeBytes(ENDS[random.nextInt(ENDS.length)].getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static List<Event> events(byte[] typed) throws IOException, InterruptedException {
        List<Event> events = Collections.synchronizedList(new ArrayList<>());
        try (Terminal terminal = new DumbTerminal(
                "fuzz",
                "xterm-256color",
                new ByteArrayInputStream(typed),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8)) {
            Thread pump = Keys.pump(terminal, events::add);
            pump.join(TimeUnit.SECONDS.toMillis(5));
            assertThat(pump.isAlive()).as("still reading").isFalse();
        }
        return events;
    }

    private StudyModel asking(Asked asked) {
        return StudyModel.asking("Port Selwyn", session.progress(), asked, !random.nextBoolean());
    }

    private StudyModel judged(Outcome outcome) {
        return StudyModel.judged("Port Selwyn", session.progress(), outcome, Detail.full(outcome), session.newForm());
    }

    private void perform(Request request) throws JournalFailure {
        if (request instanceof Request.Submit submit) {
            answers++;
            model = judged(session.answer(submit.response(), new Timing(OptionalLong.empty(), 1000)));
            return;
        }
        switch (((Request.Act) request).action()) {
            case SKIP -> {
                session.skip();
                next();
            }
            case UNDO -> {
                session.undo();
                next();
            }
            case OVERRULE -> {
                Optional<Outcome> outcome = session.overrule();
                model = outcome.isPresent() ? judged(outcome.get()) : model.saying("nothing");
            }
            case HINT -> model = session.hint().map(model::hinted).orElse(model.saying("no hint"));
            case OFFER_FORM, KEEP_FORM -> model = model.withoutOffer();
            case EVIDENCE, FLAG, EDIT, NOTE, ASK_CONFUSED, READ -> model = model.saying("said");
            case SUSPEND, NEXT, STOP -> next();
        }
    }

    private void next() {
        if (session.standing().isEmpty()) {
            session = session();
        }
        model = asking(session.standing().orElseThrow());
    }

    private void look() {
        int[] window = WINDOWS[random.nextInt(WINDOWS.length)];
        Theme theme = new Theme(
                random.nextBoolean() ? Theme.Palette.DARK : Theme.Palette.NONE,
                random.nextBoolean() ? Theme.Signs.UNICODE : Theme.Signs.ASCII);
        Frame frame = StudyView.render(model, theme, window[0], window[1], CLOCK.instant());
        assertThat(frame.rows()).hasSizeLessThanOrEqualTo(window[1]);
        for (AttributedString row : frame.rows()) {
            assertThat(Wrap.width(row)).as(row.toString()).isLessThanOrEqualTo(window[0]);
            assertThat(row.toString().chars().noneMatch(KeysFuzzTest::isHarmful))
                    .as(row.toString())
                    .isTrue();
        }
        if (frame.cursor().visible()) {
            assertThat(frame.cursor().row()).isBetween(0, window[1] - 1);
            assertThat(frame.cursor().column()).isBetween(0, window[0]);
        }
    }

    private static boolean isHarmful(int c) {
        return c < ' ' || (c >= 0x7f && c <= 0x9f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    @Test
    void noKeysAreAFaultOfTheProgram() throws Exception {
        long longest = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] typed = handful();
            long began = System.nanoTime();
            try {
                for (Event event : events(typed)) {
                    model = model.on(event);
                    Optional<Request> request = model.request();
                    if (request.isPresent()) {
                        perform(request.get());
                    }
                    look();
                }
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError(
                        "seed " + SEED + ", input " + i + ": " + new String(typed, StandardCharsets.ISO_8859_1), fault);
            }
            longest = Math.max(longest, System.nanoTime() - began);
        }
        assertThat(answers).as("answers among the keys").isGreaterThanOrEqualTo(INPUTS / 50);
        if (INPUTS >= LEAST_TO_TELL) {
            System.out.printf("%-12s %7d inputs, longest %d ms%n", "KEYS", INPUTS, longest / 1_000_000);
        }
    }
}
