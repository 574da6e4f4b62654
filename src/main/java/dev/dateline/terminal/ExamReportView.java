package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import dev.dateline.study.Confidence;
import dev.dateline.study.Presentation;
import dev.dateline.study.ResponseText;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.Mark;
import dev.dateline.study.exam.MarkedQuestion;
import dev.dateline.terminal.Theme.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Builds the report of an exam: marks, time, topics, months, guesses, and what to study next. */
public record ExamReportView(Printout page, ExamReport report) {
    private static final int BAR = 20;
    private static final int LABEL = 10;

    public static void draw(Printout page, ExamReport report) {
        ExamReportView view = new ExamReportView(page, report);
        view.marks();
        view.parts("By topic", report.topics());
        view.parts("By month", report.months());
        view.guessing();
        view.questions();
        view.toStudy();
    }

    /** Shows the most important parts, and then topics and months. */
    static void overview(Printout page, ExamReport report) {
        ExamReportView view = new ExamReportView(page, report);
        ExamReport.Counts counts = report.counts();
        String partly = counts.partial() == 0 ? "" : "   partly " + counts.partial();
        page.labelled(
                "Marks",
                LABEL,
                ExamWording.marks(report.marks()) + " of "
                        + ExamWording.marks(report.paper().most()) + " ("
                        + percent(report.marks(), report.paper().most()) + ")");
        page.labelled(
                "",
                LABEL,
                "right " + counts.right() + partly + "   wrong " + counts.wrong() + "   left " + counts.left());
        if (report.guessing().lost().signum() != 0) {
            page.labelled(
                    "Wrong",
                    LABEL,
                    "cost " + ExamWording.marks(report.guessing().lost().abs()));
        }
        view.guesses().ifPresent(guesses -> page.labelled("Guesses", LABEL, guesses));
        if (!report.weakest().isEmpty()) {
            page.labelled("Weakest", LABEL, String.join(" " + page.signs().dot() + " ", view.weakest()));
        }
        page.labelled("Time", LABEL, view.time());
        view.parts("By topic", report.topics());
        view.parts("By month", report.months());
    }

    private void marks() {
        page.paragraph(Role.QUESTION, "Exam: " + report.paper().title());
        page.blank();
        page.line(Wrap.join(
                page.styled(Role.KEY, ExamWording.marks(report.marks())),
                page.styled(
                        Role.TEXT,
                        " of " + ExamWording.marks(report.paper().most()) + " marks ("
                                + percent(report.marks(), report.paper().most()) + ")")));
        page.paragraph(Role.TEXT, counted(report.counts()) + ".");
        page.paragraph(Role.QUIET, ExamWording.marking(report.paper().profile()));
        page.paragraph(Role.TEXT, time() + ".");
        if (!report.weakest().isEmpty()) {
            page.paragraph(Role.TEXT, "Weakest: " + String.join(", ", weakest()) + ".");
        }
    }

    private String time() {
        List<String> numbers = report.slowest().stream().map(String::valueOf).toList();
        String slowest = numbers.isEmpty()
                ? ""
                : (numbers.size() == 1 ? "; slowest: question " : "; slowest: questions ") + String.join(", ", numbers);
        return ExamWording.clock(report.spent()) + " in all, " + ExamWording.clock(report.each()) + " a question"
                + slowest;
    }

    private List<String> weakest() {
        return report.weakest().stream()
                .map(part -> part.name() + " " + of(part))
                .toList();
    }

    /** The marks from answers that the learner called guesses. If there are none, the marks that luck probably gave. */
    private Optional<String> guesses() {
        ExamReport.Guessing guessing = report.guessing();
        if (guessing.called() > 0) {
            String right =
                    guessing.calledRight() == guessing.called() ? "all" : Integer.toString(guessing.calledRight());
            return Optional.of(guessing.called() + ", " + right + " right: " + ExamWording.worth(guessing.worth())
                    + " compared with no answer");
        }
        return guessing.lucky() < 0.05
                ? Optional.empty()
                : Optional.of("you called no answer a guess; about " + one(guessing.lucky())
                        + " were right by luck, worth about "
                        + ExamWording.worth(BigDecimal.valueOf(guessing.balance())));
    }

    private static String counted(ExamReport.Counts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(counts.right() + " right");
        if (counts.partial() > 0) {
            parts.add(counts.partial() + " partly right");
        }
        parts.add(counts.wrong() + " wrong");
        parts.add(counts.left() + " left out");
        return String.join(", ", parts);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "0 %"
                : part.multiply(BigDecimal.valueOf(100))
                                .divide(whole, 0, RoundingMode.HALF_UP)
                                .toPlainString()
                        + " %";
    }

    private void parts(String title, List<ExamReport.Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(Role.LABEL, title);
        int counts = widest(parts, ExamReportView::of);
        int worth = widest(parts, part -> ExamWording.worth(part.marks()));
        int bar = page.narrow() ? 0 : BAR + 2;
        int room = page.columns() - 2 - 2 - bar - counts - 2 - worth - 1;
        int name = Math.min(Math.min(24, room), widest(parts, ExamReport.Part::name));
        for (ExamReport.Part part : parts) {
            AttributedStringBuilder line = new AttributedStringBuilder()
                    .append("  ")
                    .append(page.cut(page.styled(Role.TEXT, part.name()), name));
            line.append(" ".repeat(Math.max(1, 2 + name + 2 - Wrap.width(line))));
            if (bar > 0) {
                bar(line, part.counts());
            }
            line.append(page.styled(Role.TEXT, Wrap.right(of(part), counts)))
                    .append(page.styled(Role.QUIET, "  " + Wrap.right(ExamWording.worth(part.marks()), worth)));
            page.line(line);
        }
    }

    private void bar(AttributedStringBuilder line, ExamReport.Counts counts) {
        int full = counts.all() == 0 ? 0 : Math.round((float) BAR * counts.right() / counts.all());
        line.append(page.styled(Role.RIGHT, page.signs().full().repeat(full)))
                .append(page.styled(Role.QUIET, page.signs().empty().repeat(BAR - full)))
                .append("  ");
    }

    private static String of(ExamReport.Part part) {
        return part.counts().right() + " of " + part.counts().all();
    }

    private static int widest(List<ExamReport.Part> parts, Function<ExamReport.Part, String> column) {
        return parts.stream()
                .mapToInt(part -> Wrap.width(column.apply(part)))
                .max()
                .orElse(0);
    }

    private void guessing() {
        ExamReport.Guessing guessing = report.guessing();
        if (report.counts().answered() == 0) {
            return;
        }
        page.blank();
        page.paragraph(Role.LABEL, "Guessing");
        String cost = ExamWording.marks(guessing.lost().abs());
        List<String> lines = new ArrayList<>();
        lines.add(report.counts().wrong() == 0 ? "No wrong answer cost anything." : "Wrong answers cost " + cost + ".");
        if (guessing.called() > 0) {
            lines.add("You called " + guessing.called()
                    + (guessing.called() == 1 ? " answer a guess: " : " answers guesses: ") + guessing.calledRight()
                    + " right; together they were worth " + ExamWording.worth(guessing.worth()) + ".");
        }
        if (guessing.lucky() >= 0.05) {
            lines.add("If the wrong choices were blind guesses, about " + one(guessing.lucky())
                    + " of the right ones were luck, and guessing was worth about "
                    + ExamWording.worth(BigDecimal.valueOf(guessing.balance())) + " in all.");
        }
        lines.forEach(line -> page.paragraph(2, Role.TEXT, line));
        page.paragraph(
                2,
                Role.QUIET,
                "A blind guess among four earns " + ExamWording.worth(new BigDecimal(guessing.blind()))
                        + " on average with this marking. If one choice is ruled out, a guess earns "
                        + ExamWording.worth(
                                BigDecimal.valueOf(report.paper().profile().blindGuess(3)))
                        + ".");
    }

    private static String one(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private void questions() {
        page.blank();
        page.paragraph(Role.LABEL, "All questions");
        for (MarkedQuestion marked : report.questions()) {
            page.paragraph(
                    Wrap.join(lead(marked), sign(page, marked.mark(), " ")),
                    Wrap.join(
                            page.styled(Role.TEXT, marked.question().card().ask()),
                            page.styled(Role.QUIET, marked.mark() == Mark.LEFT ? " Left out:" : ""),
                            page.styled(Role.KEY, " " + marked.answer())));
        }
    }

    private static String lead(MarkedQuestion marked) {
        int number = marked.question().number();
        return (number < 10 ? " " : "") + number + "  ";
    }

    /** The sign of a mark, and a text behind it in the same colour. */
    static AttributedString sign(Printout page, Mark mark, String behind) {
        return switch (mark) {
            case RIGHT -> page.sign(Verdict.CORRECT, behind);
            case PARTIAL -> page.sign(Verdict.PARTIAL, behind);
            case WRONG -> page.sign(Verdict.WRONG, behind);
            case LEFT -> page.styled(Role.QUIET, page.signs().open() + behind);
        };
    }

    private void toStudy() {
        List<MarkedQuestion> next = report.toStudy();
        if (!next.isEmpty()) {
            page.blank();
            page.paragraph(Role.LABEL, "To study next");
            next.forEach(this::toStudy);
        }
    }

    /** Shows a question with the learner's answer, the right answer, the explanation and the source. */
    static void question(Printout page, MarkedQuestion marked, Library library) {
        ExamQuestion question = marked.question();
        question.heading().ifPresent(heading -> page.paragraph(Role.LABEL, heading.text()));
        question.introduction().ifPresent(line -> page.paragraph(Role.TEXT, line));
        page.numbered("", question.statements());
        page.paragraph(Role.QUESTION, question.card().ask());
        List<String> choices = question.card().answer() instanceof Answer.Choice
                ? question.presentation().lines()
                : List.of();
        for (int i = 0; i < choices.size(); i++) {
            page.paragraph(Presentation.letterOf(i) + " ", page.styled(Role.TEXT, choices.get(i)));
        }
        page.blank();
        page.paragraph(
                sign(page, marked.mark(), " "),
                page.styled(Role.TEXT, said(marked) + ", " + ExamWording.worth(marked.worth())));
        if (marked.mark() != Mark.RIGHT) {
            page.paragraph(page.styled(Role.RIGHT, page.signs().right() + " "), page.styled(Role.KEY, marked.answer()));
        }
        question.card().head().why().ifPresent(why -> page.paragraph(2, Role.TEXT, why));
        page.blank();
        List<Source> sources = QuestionListing.cards(List.of(marked), library).stream()
                .flatMap(card -> library.sources(card).stream())
                .toList();
        SessionTexts.sources(sources)
                .forEach(source -> page.paragraph("", "  ", page.styled(Role.QUIET, "Source: " + source)));
        page.paragraph(
                Role.QUIET,
                String.join(" ", question.cards().stream().map(CardId::toString).toList()));
    }

    private void toStudy(MarkedQuestion marked) {
        ExamQuestion question = marked.question();
        String lead = lead(marked);
        String indent = " ".repeat(lead.length());
        page.blank();
        page.paragraph(lead, page.styled(Role.TEXT, question.card().ask()));
        page.numbered(indent, question.statements());
        page.paragraph(indent, sign(page, marked.mark(), " " + said(marked)));
        page.paragraph(lead.length(), Role.RIGHT, page.signs().right() + " " + marked.answer());
        question.card().head().why().ifPresent(why -> page.paragraph(lead.length(), Role.QUIET, why));
        List<String> cards = question.cards().stream().map(CardId::toString).toList();
        page.paragraph(lead.length(), Role.LABEL, String.join(" ", cards));
    }

    private static String said(MarkedQuestion marked) {
        String said = marked.given()
                .response()
                .map(response -> "you said " + ResponseText.of(marked.question().card(), response))
                .orElse("you left it out");
        boolean sure = marked.given().confidence().equals(Optional.of(Confidence.SURE));
        return sure ? said + ", and were sure" : said;
    }
}
