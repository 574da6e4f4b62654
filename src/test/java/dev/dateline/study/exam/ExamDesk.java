package dev.dateline.study.exam;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Response;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.SessionServices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A workplace for exams in a test, with the shipped library, a journal in memory and a fixed clock. */
final class ExamDesk implements AutoCloseable {
    static final Library LIBRARY = LibraryReader.read(LibrarySource.folder(Path.of("")));

    final Journal journal;
    final SessionServices services;
    final Composer composer;
    private final EventClock eventClock;

    ExamDesk(long seed) throws JournalFailure {
        journal = Journal.inMemory();
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        services = new SessionServices(
                new Judge(Knowledge.of(LIBRARY.facts(), LIBRARY.decks(), LIBRARY.names())),
                new Scheduler(
                        MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)),
                        SchedulerSettings.DEFAULT,
                        new SplittableRandom(seed)),
                "fsrs-6-default",
                new StudyCalendar(ZoneOffset.UTC),
                clock,
                new SplittableRandom(seed));
        composer = new Composer(LIBRARY, services);
        eventClock = new EventClock(journal.device(), clock, journal::newId);
    }

    List<ExamQuestion> compose(int questions, boolean choices, boolean statements) {
        return composer.compose(LIBRARY.cards(), new Composer.Wish(questions, choices, statements, false));
    }

    List<ExamQuestion> compose(int questions, PaperForm form) {
        return composer.compose(LIBRARY.cards(), form.wish(questions));
    }

    Exam begin(ExamPaper paper) throws JournalFailure {
        return Exam.begin(paper, services, journal::append, eventClock);
    }

    /** The last exam of the journal, read again. */
    Exam reread() throws JournalFailure {
        List<ExamRecord> exams = ExamRecord.of(journal.exams());
        return Exam.resume(exams.get(exams.size() - 1), LIBRARY::card, composer, services, journal::append, eventClock);
    }

    /**
     * An answer to a card.
     *
     * @param right whether it is the right one
     */
    static Response answer(Card card, boolean right) {
        Answer answer = card.answer();
        if (answer instanceof Answer.Choice it && !it.several()) {
            return new Response.Picked(
                    right ? it.first() : (it.first() + 1) % it.choices().size());
        }
        if (answer instanceof Answer.Choice it) {
            int wrong = 0;
            while (it.right().contains(wrong)) {
                wrong++;
            }
            return new Response.PickedSeveral(right ? Set.copyOf(it.right()) : Set.of(wrong));
        }
        if (answer instanceof Answer.Truth it) {
            return new Response.Claimed(right == it.holds());
        }
        if (answer instanceof Answer.Ordering it) {
            List<Integer> order = java.util.stream.IntStream.range(0, it.items().size())
                    .boxed()
                    .toList();
            return new Response.Ordered(right ? order : reversed(order));
        }
        if (answer instanceof Answer.Matching it) {
            List<Integer> order = java.util.stream.IntStream.range(0, it.pairs().size())
                    .boxed()
                    .toList();
            return new Response.Paired(right ? order : rotated(order));
        }
        if (answer instanceof Answer.Cloze it) {
            return new Response.Filled(it.holes().stream()
                    .map(hole -> right ? hole.answer() : "nonsense")
                    .toList());
        }
        return new Response.Typed(right ? answer.shown() : "nonsense");
    }

    private static List<Integer> reversed(List<Integer> order) {
        List<Integer> out = new java.util.ArrayList<>(order);
        java.util.Collections.reverse(out);
        return out;
    }

    private static List<Integer> rotated(List<Integer> order) {
        List<Integer> out = new java.util.ArrayList<>(order);
        java.util.Collections.rotate(out, 1);
        return out;
    }

    @Override
    public void close() {
        journal.close();
    }
}
