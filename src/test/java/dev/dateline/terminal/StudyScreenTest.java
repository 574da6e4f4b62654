package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Settings;
import dev.dateline.article.Names;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.journal.Event.Overrule;
import dev.dateline.journal.Event.Review;
import dev.dateline.journal.Event.Undo;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.journal.Journal;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Library;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Confidence;
import dev.dateline.study.Learner;
import dev.dateline.study.Log;
import dev.dateline.study.Revision;
import dev.dateline.study.Session;
import dev.dateline.study.SessionServices;
import dev.dateline.study.SessionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a whole session with keys, in a terminal in memory. */
class StudyScreenTest extends SeenScreen<Boolean> {
    private final List<dev.dateline.journal.Event> written = new CopyOnWriteArrayList<>();
    private Log log = written::add;

    StudyScreenTest() throws IOException {
        super(80, 24, false);
    }

    private Session session(Card... cards) {
        Deck deck = SampleCards.deck(List.of(cards));
        SplittableRandom random = new SplittableRandom(5);
        Scheduler scheduler =
                new Scheduler(MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, random);
        SessionServices services = new SessionServices(
                new Judge(Knowledge.of(List.of(), List.of(deck))),
                scheduler,
                "fsrs-6-default",
                new StudyCalendar(ZoneOffset.UTC),
                CLOCK,
                random);
        EventClock eventClock = new EventClock("test", CLOCK, () -> EventId.random(random));
        return new Session(
                new Library(List.of(), List.of(deck), Names.NONE, List.of()),
                List.of(cards),
                Learner.NEW,
                SessionSettings.DEFAULT.asWritten(),
                services,
                event -> log.append(event),
                eventClock);
    }

    private final SampleShelf shelf = new SampleShelf();

    private void start(Card... cards) throws Exception {
        start(session(cards));
    }

    private void start(Session session) throws Exception {
        show(screen -> {
            StudyScreen.hold(screen, CLOCK, session, shelf, Settings.DEFAULT, "");
            return false;
        });
    }

    @Test
    void aCardIsEditedAfterItsVerdictAndTheSessionGoesOn() throws Exception {
        start(SampleCards.date(), SampleCards.person());
        see("first on that coast");
        virtual.type("February 2019\r");
        see("✓ correct");
        virtual.type("d");
        see("harbour/" + SampleCards.date().id().card() + " was edited");
        virtual.type("\r");
        see("laid the first stone");
    }

    @Test
    void anEditedCardIsAskedInItsNewFormFromTheNextQuestion() throws Exception {
        Card renamed = new Card(
                SampleCards.person().head(),
                "Which minister cut the ribbon?",
                new Answer.Typed(new Value.Text("Ruiz"), Forms.NONE));
        Deck deck = SampleCards.deck(List.of(SampleCards.date(), renamed));
        shelf.revision = Optional.of(new Revision(deck, new Judge(Knowledge.of(List.of(), List.of(deck)))));
        start(SampleCards.date(), SampleCards.person());
        see("first on that coast");
        virtual.type("February 2019\r");
        see("✓ correct");
        virtual.type("d");
        see("was edited");
        virtual.type("\r");
        see("cut the ribbon");
    }

    @Test
    void theKeysAreShownBeforeAndAfterAnAnswer() throws Exception {
        start(SampleCards.date());
        see("first on that coast");
        press("\t?", "while you answer");
        press("\033", "first on that coast");
        virtual.type("\t");
        press("February 2019\r", "✓ correct");
        press("?", "while you answer");
        press("\r", "✓ correct");
    }

    @Test
    void anAnswerIsWrittenDownJudgedAndLeftForTheNextQuestion() throws Exception {
        start(SampleCards.date(), SampleCards.person());
        see("first on that coast");
        virtual.type("February 2019\r");
        see("✓ correct");
        assertThat(written).singleElement().isInstanceOf(Review.class);
        virtual.type("\r");
        see("laid the first stone");
        virtual.type("Ana Ruiz Ortega\r");
        see("✓ correct");
        assertThat(written).hasSize(2);
    }

    @Test
    void cardsOfEveryKindAreAnsweredByKeysAlone() throws Exception {
        start(
                SampleCards.number(),
                SampleCards.choice(),
                SampleCards.several(),
                SampleCards.statement(),
                SampleCards.ordering(),
                SampleCards.matching(),
                SampleCards.cloze(),
                SampleCards.recall());
        see("Roughly what share");
        virtual.type("88\r");
        see("✓ correct");
        for (String[] step : new String[][] {
            {"was to pay", "1"},
            {"berths of their own", "1\r"},
            {"Is this true?", "f"},
            {"In which order", "\r"},
            {"Who said what?", "123\r"},
            {"Fill the gaps", "Nov 2018\r412\r"},
            {"never built", "\ry"}
        }) {
            virtual.type("\r");
            see(step[0]);
            virtual.type(step[1]);
            see("back in");
        }
        assertThat(written).hasSize(8).allSatisfy(event -> assertThat(event).isInstanceOf(Review.class));
    }

    @Test
    void howSureOneIsOfAChoiceIsWrittenDown() throws Exception {
        Session session = session(SampleCards.choice(), SampleCards.person());
        session.letSayHowSure();
        start(session);
        see("was to pay");
        virtual.type("22");
        see(" sure");
        virtual.type("\r");
        see("back in");
        virtual.type("\r");
        see("laid the first stone");
        virtual.type("the mayor ?\r");
        see("wrong");
        assertThat(written.stream().map(event -> ((Review) event).answer().confidence()))
                .containsExactly(OptionalInt.of(Confidence.SURE.percent()), OptionalInt.of(Confidence.GUESS.percent()));
    }

    @Test
    void undoGoesBackAnyNumberOfAnswers() throws Exception {
        start(SampleCards.date(), SampleCards.person());
        see("first on that coast");
        virtual.type("March 2019\r");
        see("✗ wrong");
        virtual.type("\r");
        see("laid the first stone");
        virtual.type("nobody\r");
        see("✗ wrong");
        virtual.type("u");
        see("undone");
        see("laid the first stone");
        virtual.type("\tu");
        see("first on that coast");
        virtual.type("\tu");
        see("there is nothing to undo");
        assertThat(written.stream().filter(Undo.class::isInstance)).hasSize(2);
    }

    @Test
    void aVerdictIsOverruledAndBack() throws Exception {
        start(SampleCards.person());
        see("laid the first stone");
        virtual.type("the mayor\r");
        see("✗ wrong");
        virtual.type("o");
        see("✓ correct you overruled the verdict");
        virtual.type("o");
        see("✗ wrong");
        assertThat(written.stream().filter(Overrule.class::isInstance).map(event -> ((Overrule) event).verdict()))
                .containsExactly(Verdict.CORRECT, Verdict.WRONG);
    }

    @Test
    void keysTypedAheadOfAVerdictDoNotActOnIt() throws Exception {
        start(SampleCards.date(), SampleCards.person());
        see("first on that coast");
        virtual.type("March 2019\roooo\r");
        see("✗ wrong");
        virtual.type("e");
        see("e answer");
        assertThat(written).as("no overrule among them").hasSize(1);
    }

    @Test
    void anUnsavedAnswerIsReportedAndCanBeRepeated(@TempDir Path folder) throws Exception {
        Log works = log;
        Path foreign = Files.writeString(folder.resolve("journal.db"), "not a journal at all");
        log = event -> {
            try (Journal journal = Journal.open(foreign)) {
                journal.append(event);
            }
        };
        start(SampleCards.date());
        see("first on that coast");
        virtual.type("February 2019\r");
        see("journal.db");
        log = works;
        virtual.type("\r");
        see("✓ correct");
        assertThat(written).hasSize(1);
    }

    @Test
    void aResizeRedrawsTheQuestion() throws Exception {
        start(SampleCards.date());
        see("first on that coast");
        virtual.type("Feb");
        see("❯ Feb");
        virtual.resize(40, 12);
        virtual.await(text -> text.contains("first on that coast since which\n") && text.contains("❯ Feb"));
    }

    @Test
    void ctrlCGivesTheTerminalBack() throws Exception {
        start(SampleCards.date());
        see("first on that coast");
        virtual.type("\003");
        end.get(5, TimeUnit.SECONDS);
        assertThat(virtual.text().strip()).isEmpty();
        assertThat(written).isEmpty();
    }

    @Test
    void anExceptionGivesTheTerminalBack() throws Exception {
        log = event -> {
            throw new IllegalStateException("a bug");
        };
        start(SampleCards.date());
        see("first on that coast");
        virtual.type("February 2019\r");
        assertThat(end).failsWithin(5, TimeUnit.SECONDS).withThrowableThat().withMessageContaining("a bug");
        assertThat(virtual.text().strip()).isEmpty();
    }

    @Test
    void anOverruledAnswerIsAddedToTheDeckOnceThatIsAgreedAndUndoTakesItOut() throws Exception {
        start(SampleCards.person(), SampleCards.date());
        see("laid the first stone");
        virtual.type("The Old Gardener\r");
        see("✗ wrong");
        virtual.type("y");
        virtual.type("o");
        see("y lets the deck accept \"The Old Gardener\" from now on");
        assertThat(shelf.kept).isEmpty();
        virtual.type("y");
        see("It is written into decks/harbour.yaml");
        assertThat(shelf.kept).isEmpty();
        virtual.type("y");
        see("kept it");
        assertThat(shelf.kept).hasSize(1).first().asString().endsWith(" The Old Gardener");
        virtual.type("u");
        see("undone: harbour/minister; took it out");
        assertThat(shelf.kept).isEmpty();
    }

    @Test
    void aPasteThatNeverEndsDoesNotSwallowTheKeysThatFollow() throws Exception {
        start(SampleCards.person(), SampleCards.date());
        see("laid the first stone");
        virtual.type("\033[200~Ana Ruiz");
        see("❯ Ana Ruiz");
        virtual.type(" Ortega\r");
        see("✓ correct");
    }

    @Test
    void actionsOnAQuestionAreReported() throws Exception {
        start(SampleCards.person(), SampleCards.date(), SampleCards.choice());
        see("laid the first stone");
        virtual.type("\ts");
        see("skipped for this session");
        virtual.type("\tx");
        see("suspended; u undoes that");
        virtual.type("\tu");
        see("undone");
    }

    @Test
    void aLongAnswerLeavesRoomForTheRightOne() throws Exception {
        start(SampleCards.person(), SampleCards.date());
        see("laid the first stone");
        virtual.type("a long answer ".repeat(35) + "\r");
        see("Ana Ruiz Ortega");
        see("✗ wrong");
    }

    @Test
    void beforeADeckIsCopiedTheLearnerIsAsked() throws Exception {
        shelf.copyFirst = Optional.of("ms-rao");
        start(SampleCards.person(), SampleCards.date());
        see("laid the first stone");
        virtual.type("The Old Gardener\r");
        see("✗ wrong");
        virtual.type("o");
        see("always accept");
        virtual.type("y");
        see("This deck is from ms-rao.");
        virtual.type("n");
        see("always accept");
        assertThat(shelf.kept).isEmpty();
        virtual.type("y");
        see("This deck is from ms-rao.");
        virtual.type("y");
        see("kept it");
        assertThat(shelf.kept).hasSize(1);
    }
}
