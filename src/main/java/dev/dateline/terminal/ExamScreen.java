package dev.dateline.terminal;

import dev.dateline.journal.JournalFailure;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** An exam on the whole screen. It passes events to the model, and carries out the model's requests. */
final class ExamScreen {
    /** How often time is written, so that not more is lost if the machine stops. */
    private static final Duration UNSAVED = Duration.ofSeconds(15);

    private static final long SECOND = 1000;

    private final Screen screen;
    private final Exam exam;
    private ExamModel model;
    private long lookedFrom = System.nanoTime();
    private long savedAt = System.nanoTime();

    private ExamScreen(Screen screen, Exam exam, boolean confident) {
        this.screen = screen;
        this.exam = exam;
        this.model = ExamModel.of(exam.paper(), given(), confident, exam.left());
    }

    /**
     * Runs an exam until the learner ends or leaves it, or until its time is up. Everything is saved in each case.
     *
     * @return whether to end and mark the exam
     */
    static boolean hold(Screen screen, Exam exam, boolean confident) throws InterruptedException, JournalFailure {
        Timer clock = new Timer("exam-clock", true);
        TimerTask tick = new TimerTask() {
            @Override
            public void run() {
                screen.post(new Event.Tick());
            }
        };
        try {
            clock.schedule(tick, SECOND, SECOND);
            boolean over = new ExamScreen(screen, exam, confident).run();
            exam.save();
            return over;
        } finally {
            clock.cancel();
        }
    }

    private boolean run() throws InterruptedException {
        while (true) {
            screen.paint(ExamView.render(model, screen.theme(), screen.columns(), screen.rows()));
            int shown = model.at();
            Event event = screen.take(model.takesKeys());
            if (model.takesHelp()) {
                event = TextScreen.keys(event, screen, "back", page -> ExamView.keys(page, model.confident()));
            }
            look(shown, event);
            ExamModel.Act.Then then = event instanceof Event.Tick ? tick() : key(event);
            if (then != ExamModel.Act.Then.STAY) {
                return then == ExamModel.Act.Then.END;
            }
        }
    }

    /** Adds the time to the question that was shown. Time in which the program was stopped does not count. */
    private void look(int shown, Event event) {
        long now = System.nanoTime();
        if (!(event instanceof Event.Suspend)) {
            exam.look(exam.paper().questions().get(shown).number(), (now - lookedFrom) / 1_000_000);
        }
        lookedFrom = now;
    }

    private ExamModel.Act.Then tick() {
        if (exam.left().filter(Duration::isZero).isPresent()) {
            key(new Event.Interrupt()); // saves the current answer
            return ExamModel.Act.Then.END;
        }
        if (System.nanoTime() - savedAt > UNSAVED.toNanos()) {
            write(exam::save);
            savedAt = System.nanoTime();
        }
        model = model.refreshed(given(), exam.left());
        return ExamModel.Act.Then.STAY;
    }

    private ExamModel.Act.Then key(Event event) {
        ExamModel.View before = model.view();
        int at = model.at();
        model = model.on(event);
        ExamModel.Act act = model.act();
        boolean written = write(() -> {
            if (act.keep().isPresent()) {
                ExamModel.Act.Keep keep = act.keep().get();
                exam.answer(keep.number(), keep.response(), keep.sure());
            }
            if (act.mark().isPresent()) {
                exam.mark(act.mark().get(), !exam.given(act.mark().get()).marked());
            }
        });
        if (before != model.view() || at != model.at()) {
            screen.dropKeysTypedAhead();
        }
        return written || act.then() == ExamModel.Act.Then.LEAVE ? act.then() : ExamModel.Act.Then.STAY;
    }

    private interface Writing {
        void run() throws JournalFailure;
    }

    /**
     * Writes to the journal. If this fails, a message says so and the exam does not change.
     *
     * @return whether it was written
     */
    private boolean write(Writing writing) {
        try {
            writing.run();
            model = model.refreshed(given(), exam.left());
            return true;
        } catch (JournalFailure failure) {
            model = model.refreshed(given(), exam.left()).saying(failure.getMessage() + "; " + failure.advice());
            return false;
        }
    }

    private List<Given> given() {
        List<Given> given = new ArrayList<>();
        for (ExamQuestion question : exam.paper().questions()) {
            given.add(exam.given(question.number()));
        }
        return given;
    }
}
