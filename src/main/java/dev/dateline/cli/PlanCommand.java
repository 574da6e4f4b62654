package dev.dateline.cli;

import dev.dateline.app.Libraries;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Readings;
import dev.dateline.memory.StudyDay;
import dev.dateline.protocol.StatsJson;
import dev.dateline.source.Plural;
import dev.dateline.study.stats.ExamPace;
import dev.dateline.study.stats.Outlook;
import dev.dateline.study.stats.Report;
import dev.dateline.terminal.ReportView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

final class PlanCommand extends QueryCommand implements Paged {
    @Option(names = "--exam", paramLabel = "DATE")
    private String exam = "";

    @Override
    public Integer call() throws IOException, JournalFailure {
        StudyDay day = day();
        try (Workplace workplace = Workplace.open(invocation)) {
            int days = days(workplace, day);
            Libraries.tellErrors(invocation, workplace.library());
            List<Card> cards = workplace.select(terms);
            Outlook outlook = workplace.outlook(cards);
            int newADay = new ExamPace(days, outlook.fresh()).needed();
            double retention = invocation.settings().get(Setting.RETENTION);
            Outlook.Result result = outlook.of(retention, newADay, days);
            List<Report> reports = outlook.reports(result, List.of(result));
            print(
                    () -> StatsJson.outlook(result, List.of(), reports, Optional.of(day.toString())),
                    any -> ReportView.print(invocation, Outlook.told(lines(outlook, result, cards.size()), reports)));
            return ExitStatus.DONE;
        }
    }

    private StudyDay day() {
        Optional<LocalDate> set = invocation.settings().get(Setting.EXAM_DATE);
        if (exam.isEmpty() && set.isPresent()) {
            return new StudyDay(set.get());
        }
        wrongIf(exam.isEmpty(), "say when the exam is: --exam 2027-05-30, or \"exam-date\" in the settings");
        return Readings.day(exam)
                .map(StudyDay::new)
                .orElseThrow(() -> wrong("\"" + exam + "\" is not a day such as 2027-05-30 or 30 May 2027"));
    }

    /** The number of days from today to the day before the exam, both included. */
    private int days(Workplace workplace, StudyDay day) {
        long days = workplace.calendar().dayOf(invocation.clock().instant()).daysUntil(day);
        wrongIf(
                !ExamPace.isPlannable(days),
                days < 1
                        ? "the day of the exam must be in the future: " + day + " is not after today"
                        : day + " is too far away to plan");
        return (int) days;
    }

    private List<String> lines(Outlook outlook, Outlook.Result result, int cards) {
        List<String> lines = new ArrayList<>();
        int fresh = outlook.fresh();
        int days = result.days().size();
        lines.add(days + " days to the exam, " + fresh + " of " + cards + " cards not begun: "
                + (fresh == 0 ? "no new cards are left." : Plural.of(result.newADay(), "new card") + " a day."));
        lines.add("That is " + Outlook.minutes(result.minutes()) + " minutes a day, "
                + Outlook.minutes(result.busiest())
                + " on the busiest; on the day of the exam you know roughly " + Math.round(result.known()) + " of "
                + cards
                + " cards.");
        int minutes = invocation.settings().get(Setting.MINUTES);
        if (minutes > 0 && result.busiest() > minutes) {
            lines.add("Your settings allow " + minutes + " minutes a day, which is too little on some days.");
        }
        if (result.newADay() > invocation.settings().get(Setting.NEW_CARDS)) {
            lines.add("Your settings allow " + invocation.settings().get(Setting.NEW_CARDS)
                    + " new cards a day: dateline config" + " new-cards " + result.newADay());
        }
        return lines;
    }
}
