package dev.dateline.terminal;

import dev.dateline.study.exam.ExamReport;
import java.util.Optional;

/**
 * The first screen of an exam's report: marks, the effect of guessing, the weakest topics, and then all topics and
 * months.
 */
final class ReportScreen {
    private ReportScreen() {}

    /** What the learner wants to see next. */
    enum End {
        /** All questions, or those of an act. */
        LIST,
        STUDY,
        BACK,
        QUIT
    }

    /**
     * The learner's choice.
     *
     * @param filter the key that filters the questions; empty for all
     */
    record Choice(End end, Optional<ReportAct> filter) {
        static Choice of(End end) {
            return new Choice(end, Optional.empty());
        }
    }

    static Choice show(Screen screen, Theme theme, ExamReport report) throws InterruptedException {
        int scroll = 0;
        while (true) {
            Page page = page(theme, screen.columns(), screen.rows(), report);
            scroll = Math.max(0, Math.min(scroll, page.lines() - page.bodyRows()));
            screen.paint(page.frame(scroll));
            Event event = screen.take(true);
            Optional<Choice> choice = choice(event, report);
            if (choice.isPresent()) {
                return choice.get();
            }
            scroll += by(event, page.bodyRows() - 1);
        }
    }

    private static Optional<Choice> choice(Event event, ExamReport report) {
        if (event instanceof Event.Interrupt) {
            return Optional.of(Choice.of(End.QUIT));
        }
        if (event instanceof Event.Press press) {
            return switch (press.key()) {
                case ENTER -> Optional.of(Choice.of(End.LIST));
                case ESCAPE -> Optional.of(Choice.of(End.BACK));
                default -> Optional.empty();
            };
        }
        Optional<ReportAct> act = event instanceof Event.Typed typed
                ? KeyedAct.ofKey(ReportAct.values(), typed.text())
                : Optional.empty();
        if (act.equals(Optional.of(ReportAct.STUDY_LISTED))) {
            return report.toStudy().isEmpty() ? Optional.empty() : Optional.of(Choice.of(End.STUDY));
        }
        return act.filter(each -> report.questions().stream().anyMatch(each::shows))
                .map(each -> new Choice(End.LIST, Optional.of(each)));
    }

    private static int by(Event event, int rows) {
        if (event instanceof Event.Typed typed && typed.text().equals(" ")) {
            return rows;
        }
        if (!(event instanceof Event.Press press)) {
            return 0;
        }
        return switch (press.key()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -rows;
            case PAGE_DOWN -> rows;
            default -> 0;
        };
    }

    static Page page(Theme theme, int columns, int rows, ExamReport report) {
        Page page = new Page(theme, columns, rows);
        page.header(
                "Exam: " + report.paper().title() + ", " + report.questions().size() + " questions, "
                        + report.paper().profile().name(),
                ExamWording.clock(report.spent()));
        page.print(text -> ExamReportView.overview(text, report));
        page.key("enter", "all questions");
        for (ReportAct act : ReportAct.values()) {
            boolean any = act == ReportAct.STUDY_LISTED
                    ? !report.toStudy().isEmpty()
                    : report.questions().stream().anyMatch(act::shows);
            if (any) {
                page.key(act.key(), act.does());
            }
        }
        page.door("esc", "back");
        return page;
    }
}
