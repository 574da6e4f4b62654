package dev.dateline.terminal;

import dev.dateline.journal.JournalFailure;
import dev.dateline.study.exam.Exam;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** An exam on the whole screen. It passes events to the model and counts the time. */
final class ExamScreen {
    /** How often time is written, so that not more is lost if the machine stops. */
    private static final Duration UNSAVED = Duration.ofSeconds(15);

    private static final long SECOND = 1000;

    private final Screen screen;
    private final Exam exam;
    private final ExamModel model;
    private long lookedFrom = System.nanoTime();
    private long savedAt = System.nanoTime();

    private ExamScreen(Screen screen, Exam exam, boolean confident) {
        this.screen = screen;
        this.exam = exam;
        this.model = new ExamModel(exam, confident);
    }

    /**
     * Runs an exam until the learner ends or leaves it, or until its time is up. Everything is saved in each case, also
     * at {@link Quit}.
     *
     * @param said a line on the first screen; usually empty
     * @return whether to end and mark the exam
     */
    static boolean hold(Screen screen, Exam exam, boolean confident, String said)
            throws InterruptedException, JournalFailure {
        Timer clock = new Timer("exam-clock", true);
        TimerTask tick = new TimerTask() {
            @Override
            public void run() {
                screen.post(new Event.Tick());
            }
        };
        ExamScreen shown = new ExamScreen(screen, exam, confident);
        shown.model.say(said);
        try {
            clock.schedule(tick, SECOND, SECOND);
            return shown.run();
        } finally {
            clock.cancel();
            shown.leave();
        }
    }

    private boolean run() throws InterruptedException {
        ExamModel.Then then = ExamModel.Then.STAY;
        while (then == ExamModel.Then.STAY) {
            screen.paint(ExamView.render(model, screen.theme(), screen.columns(), screen.rows()));
            int shown = model.question().number();
            Event event = screen.take(model.takesKeys());
            if (model.takesHelp()) {
                event = TextScreen.keys(event, screen, "back", page -> page.explainKeys("exam", model.confident()));
            }
            look(shown, event);
            then = event instanceof Event.Tick ? tick() : key(event);
        }
        return then == ExamModel.Then.END;
    }

    private void leave() throws JournalFailure {
        look(model.question().number(), new Event.Redraw());
        model.leave();
        exam.save();
    }

    /** Adds the time to the question that was shown. Time in which the program was stopped does not count. */
    private void look(int shown, Event event) {
        long now = System.nanoTime();
        if (!(event instanceof Event.Suspend)) {
            exam.look(shown, (now - lookedFrom) / 1_000_000);
        }
        lookedFrom = now;
    }

    private ExamModel.Then tick() {
        if (exam.left().filter(Duration::isZero).isPresent()) {
            return ExamModel.Then.END;
        }
        if (System.nanoTime() - savedAt > UNSAVED.toNanos()) {
            try {
                exam.save();
            } catch (JournalFailure failure) {
                model.say(failure);
            }
            savedAt = System.nanoTime();
        }
        return ExamModel.Then.STAY;
    }

    private ExamModel.Then key(Event event) {
        ExamModel.View before = model.view();
        int at = model.at();
        ExamModel.Then then = model.on(event);
        if (before != model.view() || at != model.at()) {
            screen.dropKeysTypedAhead();
        }
        return then;
    }
}
