package dev.dateline.terminal;

import dev.dateline.app.Exams;
import dev.dateline.app.Failure;
import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.KeyedAct;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamRecord;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.MarkedQuestion;
import dev.dateline.study.exam.PastExam;
import dev.dateline.study.exam.Period;
import dev.dateline.terminal.SetupModel.Choice;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

    private final TerminalSession terminal;
    private final Invocation invocation;
    private final Workplace workplace;
    private final Exams exams;

    ExamLoop(TerminalSession terminal, Invocation invocation, Workplace workplace) {
        this.terminal = terminal;
        this.invocation = invocation;
        this.workplace = workplace;
        this.exams = new Exams(workplace, new SplittableRandom());
    }

    /**
     * How the learner left the exams.
     *
     * @param said a line about the last action; usually empty
     * @param study the cards that they want to study now
     * @param quit whether they want to quit the program
     */
    record End(String said, List<Card> study, boolean quit) {
        static End saying(String line) {
            return new End(line, List.of(), false);
        }

        static End back(boolean quit) {
            return new End("", List.of(), quit);
        }
    }

    End run() throws JournalFailure, InterruptedException {
        List<ExamRecord> all = exams.all();
        Optional<ExamRecord> open = ExamRecord.unfinished(all);
        Optional<Exam> unfinished = open.isPresent() ? Optional.of(exams.resume(open.get())) : Optional.empty();
        SetupModel model = setup(all, unfinished);
        String said = "";
        while (true) {
            model = SetupScreen.show(
                    terminal.screen(),
                    model.deciding(Choice.NONE),
                    each -> cards(each).size(),
                    said);
            said = "";
            switch (model.choice()) {
                case GO_ON -> {
                    return sit(unfinished.orElseThrow());
                }
                case END -> {
                    return ended(unfinished.orElseThrow());
                }
                case BEGIN -> {
                    Optional<Exam> begun = begun(model);
                    if (begun.isPresent()) {
                        return sit(begun.get());
                    }
                    said = "there is no card for this exam";
                }
                case TOPICS -> {
                    TopicListing topics =
                            new TopicListing(topics(), model.wish().topics());
                    if (ListScreen.show(terminal.screen(), topics)) {
                        return End.back(true);
                    }
                    model = model.about(topics.chosen());
                }
                case PAST -> {
                    End end = past();
                    if (end.quit() || !end.study().isEmpty()) {
                        return end;
                    }
                }
                case BACK, QUIT, NONE -> {
                    return End.back(model.choice() == Choice.QUIT);
                }
            }
        }
    }

    private SetupModel setup(List<ExamRecord> all, Optional<Exam> open) throws JournalFailure {
        List<PastExam> past = PastExam.of(all);
        String name = invocation.settings().get(Setting.EXAM);
        ExamProfile marking = invocation.settings().exam(name).orElseThrow();
        String left = open.map(exam -> exam.paper().title() + ", " + exam.answered() + " of "
                        + exam.paper().questions().size() + " answered")
                .orElse("");
        String trend = PastExam.trend(past);
        String told = past.isEmpty() ? "" : past.size() + (trend.isEmpty() ? "" : ". " + trend);
        SetupModel model =
                SetupModel.of(left, told, periods(), invocation.settings().exams(), marking);
        return all.isEmpty()
                ? model
                : model.like(exams.resume(all.get(all.size() - 1)).paper());
    }

    /** The periods to choose from: the last months, then each month that has cards, the newest first. */
    private List<Period> periods() {
        LocalDate today = workplace.today();
        List<Period> periods = new ArrayList<>();
        MONTHS.forEach(months -> periods.add(Period.lastMonths(months, today)));
        Set<YearMonth> months = new TreeSet<>();
        for (Card card : workplace.library().cards()) {
            workplace.material().sources(card).forEach(source -> {
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

    private List<Card> cards(SetupModel model) {
        List<Card> cards = new ArrayList<>();
        for (Card card : workplace.library().cards()) {
            boolean about = model.wish().topics().isEmpty()
                    || card.head().tags().stream().anyMatch(model.wish().topics()::contains);
            if (about) {
                cards.add(card);
            }
        }
        return exams.examined(cards, model.time());
    }

    /** Begins the exam that was set up; empty if there are no cards for it. */
    private Optional<Exam> begun(SetupModel model) throws JournalFailure {
        String topics =
                String.join(", ", model.wish().topics().stream().sorted().toList());
        Exams.Wish wish = new Exams.Wish(
                topics,
                model.time(),
                model.wish().form().wish(model.wish().questions()),
                Duration.ofMinutes(model.wish().minutes()),
                model.profile(),
                false);
        try {
            return Optional.of(exams.begin(exams.paper(cards(model), wish)));
        } catch (Failure none) {
            return Optional.empty();
        }
    }

    /** Runs an exam, and shows its report if it was ended. */
    End sit(Exam exam) throws JournalFailure, InterruptedException {
        if (ExamScreen.hold(terminal.screen(), exam, invocation.settings().get(Setting.CONFIDENCE))) {
            return ended(exam);
        }
        return End.saying("The exam is saved: " + exam.answered() + " of "
                + exam.paper().questions().size() + " answered.");
    }

    private End ended(Exam exam) throws JournalFailure, InterruptedException {
        exam.finish(workplace.learner());
        workplace.refresh();
        return report(ExamReport.of(exam, workplace.material()));
    }

    /** Shows the first screen of an exam's report. It leads to the questions. */
    End report(ExamReport report) throws InterruptedException {
        while (true) {
            TextScreen.Ended ended = TextScreen.run(terminal.screen(), text(report));
            if (ended.end() == TextScreen.End.ESCAPE || ended.end() == TextScreen.End.QUIT) {
                return End.back(ended.end() == TextScreen.End.QUIT);
            }
            Optional<ReportAct> act = KeyedAct.ofKey(ReportAct.values(), ended.key());
            if (act.equals(Optional.of(ReportAct.STUDY_LISTED))) {
                return new End("", QuestionListing.cards(report.toStudy(), workplace.material()), false);
            }
            QuestionListing questions = new QuestionListing(terminal, workplace.material(), report, act);
            if (ListScreen.show(terminal.screen(), questions)) {
                return End.back(true);
            }
            if (questions.studying()) {
                return new End("", questions.cards(), false);
            }
        }
    }

    /** The first screen of a report: marks, the effect of guessing, the weakest topics, then all topics and months. */
    static TextScreen.Text text(ExamReport report) {
        List<Listing.Key> keys = new ArrayList<>();
        for (ReportAct act : ReportAct.values()) {
            List<MarkedQuestion> all = act == ReportAct.STUDY_LISTED ? report.toStudy() : report.questions();
            if (all.stream().anyMatch(act::shows)) {
                keys.add(new Listing.Key(act.key(), act.does()));
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

    /** Shows the finished exams, each with its report. */
    End past() throws JournalFailure, InterruptedException {
        List<ExamRecord> finished =
                exams.all().stream().filter(exam -> exam.end().isPresent()).toList();
        while (true) {
            PastExamListing listing = new PastExamListing(
                    PastExam.of(finished), invocation.clock().getZone());
            boolean quit = ListScreen.show(terminal.screen(), listing);
            OptionalInt opened = listing.opened();
            if (quit || opened.isEmpty()) {
                return End.back(quit);
            }
            Exam exam = exams.resume(finished.get(opened.getAsInt()));
            End end = report(ExamReport.of(exam, workplace.material()));
            if (end.quit() || !end.study().isEmpty()) {
                return end;
            }
        }
    }
}
