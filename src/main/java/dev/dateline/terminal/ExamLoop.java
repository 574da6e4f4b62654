package dev.dateline.terminal;

import dev.dateline.app.Exams;
import dev.dateline.app.Failure;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamRecord;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.MarkedQuestion;
import dev.dateline.study.exam.PastExam;
import dev.dateline.study.exam.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** Exams on the whole screen: setup, questions, report, and past exams. Each screen leads back to the screen before. */
final class ExamLoop {
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24);

    private final HomeLoop home;
    private final TerminalSession terminal;
    private final Workplace workplace;
    private final Exams exams;
    private final String then;
    private String said = "";

    ExamLoop(HomeLoop home, String then) {
        this.home = home;
        this.terminal = home.terminal;
        this.workplace = home.workplace;
        this.exams = new Exams(workplace, new SplittableRandom());
        this.then = then;
    }

    /** A line about the last action; usually empty. */
    String said() {
        return said;
    }

    /** Sets up exams and runs one. */
    void run() throws JournalFailure, InterruptedException {
        List<ExamRecord> all = exams.all();
        Optional<ExamRecord> open = ExamRecord.unfinished(all);
        Optional<Exam> unfinished = open.isPresent() ? Optional.of(exams.resume(open.get())) : Optional.empty();
        SetupScreen setup = setup(all, unfinished);
        while (true) {
            String status = said;
            said = "";
            Optional<SetupScreen.Row> row =
                    setup.show(terminal.screen(), each -> cards(each).size(), status);
            if (row.isEmpty()) {
                return;
            }
            switch (row.get()) {
                case GO_ON -> {
                    sit(unfinished.orElseThrow());
                    return;
                }
                case END -> {
                    ended(unfinished.orElseThrow());
                    return;
                }
                case TOPICS -> ListScreen.show(terminal.screen(), new TopicListing(topics(), setup.topics()));
                case PAST -> {
                    if (past()) {
                        return;
                    }
                }
                default -> {
                    Optional<Exam> begun = begun(setup);
                    if (begun.isPresent()) {
                        sit(
                                begun.get(),
                                Exams.shortage(
                                        begun.get().paper(),
                                        setup.wish().questions().questions()));
                        return;
                    }
                    said = "there is no card for this exam";
                }
            }
        }
    }

    private SetupScreen setup(List<ExamRecord> all, Optional<Exam> open) throws JournalFailure {
        List<PastExam> past = PastExam.of(all);
        String name = home.invocation.settings().get(Setting.EXAM);
        ExamProfile marking = home.invocation.settings().exam(name).orElseThrow();
        String left = open.map(exam -> exam.paper().title() + ", " + exam.answered() + " of "
                        + exam.paper().questions().size() + " answered")
                .orElse("");
        String trend = PastExam.trend(past);
        String told = past.isEmpty() ? "" : past.size() + (trend.isEmpty() ? "" : ". " + trend);
        SetupScreen setup = new SetupScreen(
                left, told, periods(), home.invocation.settings().exams(), marking);
        if (!all.isEmpty()) {
            setup.like(exams.resume(all.get(all.size() - 1)).paper());
        }
        return setup;
    }

    /** The periods to choose from: the last months, then each month that has cards, the newest first. */
    private List<Period> periods() {
        LocalDate today = workplace.today();
        List<Period> periods = new ArrayList<>();
        MONTHS.forEach(months -> periods.add(Period.lastMonths(months, today)));
        Set<YearMonth> months = new TreeSet<>();
        for (Card card : workplace.library().cards()) {
            workplace.library().sources(card).forEach(source -> {
                LocalDate day = source.fact().asOf().firstDay();
                months.add(YearMonth.from(day));
            });
        }
        List<YearMonth> newest = new ArrayList<>(months);
        for (int i = newest.size() - 1; i >= 0; i--) {
            Period.parse(newest.get(i).toString(), today).ifPresent(periods::add);
        }
        return periods;
    }

    private Map<String, Integer> topics() {
        Map<String, Integer> topics = new TreeMap<>();
        exams.examined(workplace.library().cards(), Optional.empty())
                .forEach(card -> card.head().tags().forEach(tag -> topics.merge(tag, 1, Integer::sum)));
        return topics;
    }

    private List<Card> cards(SetupScreen setup) {
        Set<String> topics = setup.topics();
        List<Card> cards = workplace.library().cards().stream()
                .filter(card ->
                        topics.isEmpty() || !Collections.disjoint(card.head().tags(), topics))
                .toList();
        return exams.examined(cards, setup.time());
    }

    /** Begins the exam that was set up; empty if there are no cards for it. */
    private Optional<Exam> begun(SetupScreen setup) throws JournalFailure {
        try {
            return Optional.of(exams.begin(exams.paper(cards(setup), setup.wish())));
        } catch (Failure none) {
            return Optional.empty();
        }
    }

    void sit(Exam exam) throws JournalFailure, InterruptedException {
        sit(exam, "");
    }

    /** Runs an exam, and shows its report if it was ended. */
    void sit(Exam exam, String note) throws JournalFailure, InterruptedException {
        if (ExamScreen.hold(terminal.screen(), exam, home.invocation.settings().get(Setting.CONFIDENCE), note)) {
            ended(exam);
        } else {
            said = "The exam is saved: " + exam.answered() + " of "
                    + exam.paper().questions().size() + " answered.";
        }
    }

    private void ended(Exam exam) throws JournalFailure, InterruptedException {
        exam.finish(workplace.learner());
        workplace.refresh();
        report(ExamReport.of(exam, workplace.library()));
    }

    /**
     * Shows the first screen of an exam's report. It leads to the questions.
     *
     * @return whether the learner studied cards of it, and then leaves all screens of exams
     */
    boolean report(ExamReport report) throws JournalFailure, InterruptedException {
        while (true) {
            Optional<String> key = TextScreen.show(terminal.screen(), text(report));
            if (key.isEmpty()) {
                return false;
            }
            Optional<Act> act = Act.ofKey(key.get());
            if (act.equals(Optional.of(Act.STUDY_LISTED))) {
                study(QuestionListing.cards(report.toStudy(), workplace.library()));
                return true;
            }
            QuestionListing questions = new QuestionListing(terminal, workplace.library(), report, act);
            ListScreen.show(terminal.screen(), questions);
            if (questions.studying()) {
                study(questions.cards());
                return true;
            }
        }
    }

    private void study(List<Card> cards) throws JournalFailure, InterruptedException {
        home.study(home.desk.sessionNow(cards), then);
    }

    /** The first screen of a report: marks, the effect of guessing, the weakest topics, then all topics and months. */
    static TextScreen.Text text(ExamReport report) {
        List<Listing.Key> keys = new ArrayList<>();
        for (Act act : QuestionListing.ACTS) {
            List<MarkedQuestion> all = act == Act.STUDY_LISTED ? report.toStudy() : report.questions();
            if (all.stream().anyMatch(each -> QuestionListing.shows(act, each))) {
                keys.add(new Listing.Key(act.key(), QuestionListing.does(act)));
            }
        }
        return new TextScreen.Text(
                "Exam: " + report.paper().title() + ", " + report.questions().size() + " questions, "
                        + report.paper().profile().name(),
                ExamWording.clock(report.spent()),
                "all questions",
                "back",
                keys,
                page -> ExamReportView.overview(page, report));
    }

    /** Shows the finished exams, each with its report. Returns whether the learner studied cards of a report. */
    boolean past() throws JournalFailure, InterruptedException {
        List<ExamRecord> finished =
                exams.all().stream().filter(exam -> exam.end().isPresent()).toList();
        while (true) {
            PastExamListing listing = new PastExamListing(
                    PastExam.of(finished), home.invocation.clock().getZone());
            ListScreen.show(terminal.screen(), listing);
            OptionalInt opened = listing.opened();
            if (opened.isEmpty()) {
                return false;
            }
            Exam exam = exams.resume(finished.get(opened.getAsInt()));
            if (report(ExamReport.of(exam, workplace.library()))) {
                return true;
            }
        }
    }
}
