package dev.dateline.app;

import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.exam.ExamProfile;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a learner has set for good, in {@code config.yaml}.
 *
 * @param newCards how many cards a day may be asked for the first time
 * @param reviews how many reviews a day
 * @param minutes how many minutes a day, which may allow less than the two above; empty where it does not matter
 * @param scheduler steps, retention and the longest interval
 * @param dayEnds the local time at which a study day ends
 * @param learnAhead how long before its time a card in learning may come back when nothing else is left
 * @param askOutdated whether cards on outdated facts are asked, with their date
 * @param exams how exams are marked, by the learner's own names; those that are built in come after them
 * @param exam the name of the one that is used where a command names none
 * @param confidence whether an answer may say how sure it is
 * @param theme of the screen: {@code auto}, {@code dark}, {@code light} or {@code none}
 * @param articles the folder of article texts, as it was written; empty where there is none
 */
public record Settings(
        int newCards,
        int reviews,
        OptionalInt minutes,
        SchedulerSettings scheduler,
        LocalTime dayEnds,
        Duration learnAhead,
        boolean askOutdated,
        List<ExamProfile> exams,
        String exam,
        boolean confidence,
        String theme,
        String articles) {
    public static final Settings DEFAULT = new Settings(
            SessionSettings.DEFAULT.newPerDay(),
            SessionSettings.DEFAULT.reviewsPerDay(),
            OptionalInt.empty(),
            SchedulerSettings.DEFAULT,
            StudyCalendar.DEFAULT_ROLLOVER,
            SessionSettings.DEFAULT.learnAhead(),
            SessionSettings.DEFAULT.askOutdated(),
            List.of(ExamProfile.UPSC, ExamProfile.PLAIN),
            ExamProfile.PLAIN.name(),
            false,
            "auto",
            "");

    /** The way of marking of this name. */
    public Optional<ExamProfile> exam(String name) {
        return exams.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** How a session is held unless its command says otherwise. */
    public SessionSettings session() {
        SessionSettings base = SessionSettings.DEFAULT;
        return new SessionSettings(
                base.cram(),
                base.inOrder(),
                base.sideBySide(),
                base.newCards(),
                base.maxCards(),
                newCards,
                reviews,
                base.budget(),
                learnAhead,
                askOutdated);
    }

    public StudyCalendar calendar(ZoneId zone) {
        return new StudyCalendar(zone, dayEnds);
    }
}
