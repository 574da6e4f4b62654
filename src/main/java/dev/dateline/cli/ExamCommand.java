package dev.dateline.cli;

import dev.dateline.app.ExamSheet;
import dev.dateline.app.Exams;
import dev.dateline.app.Failure;
import dev.dateline.app.Setting;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Suggestion;
import dev.dateline.study.exam.Composer;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamRecord;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.PaperForm;
import dev.dateline.study.exam.PastExam;
import dev.dateline.study.exam.Period;
import dev.dateline.terminal.ScreenFrontEnd;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class ExamCommand extends QueryCommand implements Paged {
    @Option(names = "--questions", paramLabel = "N", defaultValue = "20")
    private int questions;

    @Option(names = "--minutes", paramLabel = "M", defaultValue = "0")
    private int minutes;

    @Option(names = "--profile", paramLabel = "NAME")
    private @Nullable String profile;

    @Option(names = "--right", paramLabel = "X")
    private @Nullable BigDecimal right;

    @Option(names = "--wrong", paramLabel = "X")
    private @Nullable BigDecimal wrong;

    @Option(names = "--period", paramLabel = "TIME")
    private @Nullable String period;

    @Option(names = "--form", paramLabel = "FORM")
    private @Nullable String form;

    @Option(names = "--choices")
    private boolean choices;

    @Option(names = "--statements")
    private boolean statements;

    @Option(names = "--count")
    private boolean count;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--end")
    private boolean end;

    @Option(names = "--report")
    private boolean report;

    @Option(names = "--past")
    private boolean past;

    @Option(names = "--paper", paramLabel = "FILE")
    private @Nullable Path paper;

    @Override
    public boolean onlyPrints() {
        return report || past;
    }

    @Override
    public Integer call() throws IOException, JournalFailure, InterruptedException {
        ExamProfile marking = marking();
        requireSense();
        try (Workplace workplace = open()) {
            SplittableRandom random = seed == null ? new SplittableRandom() : new SplittableRandom(seed);
            Exams exams = new Exams(workplace, random);
            if (past) {
                if (FrontEnds.onScreen(invocation)) {
                    new ScreenFrontEnd(invocation, workplace).pastExams();
                } else {
                    past(PastExam.of(exams.all()));
                }
                return ExitStatus.DONE;
            }
            if (report) {
                Exam last = exams.resume(ExamRecord.finished(exams.all())
                        .orElseThrow(() -> new Failure("no exam has been finished yet; \"dateline exam\" begins one")));
                if (paper != null) {
                    return print(last.paper(), paper, workplace);
                }
                FrontEnds.of(invocation, workplace).report(ExamReport.of(last, workplace.library()));
                return ExitStatus.DONE;
            }
            if (resume || end) {
                Exam exam = exams.resume(ExamRecord.unfinished(exams.all())
                        .orElseThrow(() -> new Failure("there is no exam to continue; \"dateline exam\" begins one")));
                if (paper != null) {
                    return print(exam.paper(), paper, workplace);
                }
                return end ? finish(exam, workplace) : hold(exam, "", workplace);
            }
            ExamPaper composed = composed(exams, workplace.select(terms), marking, workplace);
            String shortage = Exams.shortage(composed, questions);
            if (paper != null) {
                tell(shortage);
                return print(composed, paper, workplace);
            }
            requireNoneOpen(exams);
            return hold(exams.begin(composed), shortage, workplace);
        }
    }

    private void requireSense() {
        wrongIf(questions < 1 || questions > 1000, "--questions takes a number from 1 to 1000");
        wrongIf(minutes < 0 || minutes > 24 * 60, "--minutes takes a number up to 1440; 0 is no limit");
        wrongIf(
                (resume ? 1 : 0) + (end ? 1 : 0) + (report ? 1 : 0) + (past ? 1 : 0) > 1,
                "give only one of --resume, --end, --report and --past");
        wrongIf(
                (resume || end || report || past) && !terms.isEmpty(),
                "the cards of an exam cannot change after its beginning; leave out " + String.join(" ", terms));
    }

    private ExamProfile marking() {
        String name = profile == null ? invocation.settings().get(Setting.EXAM) : profile;
        Optional<ExamProfile> known = invocation.settings().exam(name);
        if (known.isEmpty()) {
            List<String> names = invocation.settings().exams().stream()
                    .map(ExamProfile::name)
                    .distinct()
                    .toList();
            throw wrong("there is no profile \"" + name + "\"; "
                    + Suggestion.hint(name, names, "there are " + String.join(", ", names)));
        }
        if (right != null && right.signum() <= 0) {
            throw wrong("--right takes a number above 0");
        }
        if (wrong != null && wrong.signum() > 0) {
            throw wrong("--wrong takes 0 or a negative number, such as -0.66");
        }
        return new ExamProfile(
                right == null && wrong == null ? name : "own",
                right == null ? known.get().right() : right,
                wrong == null ? known.get().wrong() : wrong);
    }

    private Composer.Wish wish() {
        PaperForm wanted = PaperForm.WRITTEN;
        if (form != null) {
            List<String> words =
                    Arrays.stream(PaperForm.values()).map(PaperForm::word).toList();
            wanted = PaperForm.ofWord(form).orElseThrow(() -> wrong("--form takes one of " + String.join(", ", words)));
        }
        Composer.Wish wish = wanted.wish(questions);
        return new Composer.Wish(questions, choices || wish.choices(), statements || wish.statements(), wish.pairs());
    }

    private Optional<Period> period(Workplace workplace) {
        if (period == null) {
            return Optional.empty();
        }
        Optional<Period> read = Period.parse(period, workplace.today());
        wrongIf(read.isEmpty(), "--period takes \"12 months\", 2022-12, 2022, or 2022-10..2023-03");
        return read;
    }

    private ExamPaper composed(Exams exams, List<Card> cards, ExamProfile marking, Workplace workplace) {
        String topics = terms.isEmpty() ? "" : String.join(" ", terms);
        return exams.paper(
                cards, new Exams.Wish(topics, period(workplace), wish(), Duration.ofMinutes(minutes), marking, count));
    }

    private void requireNoneOpen(Exams exams) throws JournalFailure {
        Optional<ExamRecord> open = ExamRecord.unfinished(exams.all());
        if (open.isPresent()) {
            Exam exam = exams.resume(open.get());
            throw new Failure("an exam is not finished (" + exam.paper().title() + ", " + exam.answered() + " of "
                    + exam.paper().questions().size()
                    + " answered); --resume continues it, --end marks it as it is");
        }
    }

    private int hold(Exam exam, String shortage, Workplace workplace)
            throws IOException, JournalFailure, InterruptedException {
        if (FrontEnds.onScreen(invocation)) {
            new ScreenFrontEnd(invocation, workplace).exam(exam, shortage);
        } else {
            tell(shortage);
            FrontEnds.of(invocation, workplace).exam(exam);
        }
        return ExitStatus.DONE;
    }

    private void tell(String shortage) {
        if (!shortage.isEmpty()) {
            invocation.err().println(shortage);
        }
    }

    private int print(ExamPaper printed, Path target, Workplace workplace) throws IOException {
        Path place = ExamSheet.write(printed, target, workplace, invocation);
        say("Printed " + printed.questions().size() + " questions and their key: " + place);
        return ExitStatus.DONE;
    }

    private int finish(Exam exam, Workplace workplace) throws IOException, JournalFailure, InterruptedException {
        exam.finish(workplace.learner());
        FrontEnds.of(invocation, workplace).report(ExamReport.of(exam, workplace.library()));
        return ExitStatus.DONE;
    }

    /** Prints the finished exams, one a line, and the trend of their marks. */
    private void past(List<PastExam> exams) {
        if (invocation.json()) {
            json(exams);
            return;
        }
        for (PastExam exam : exams) {
            String day = exam.begun()
                    .atZone(invocation.clock().getZone())
                    .toLocalDate()
                    .toString();
            say(day + "  " + exam.marks() + " of " + exam.most() + " (" + exam.share() + "%)  right "
                    + exam.counts().right() + ", wrong " + exam.counts().wrong() + ", left "
                    + exam.counts().left() + "  " + exam.profile().name() + "  " + exam.title());
        }
        if (exams.isEmpty()) {
            say("No exam has been finished yet.");
        }
        String trend = PastExam.trend(exams);
        if (!trend.isEmpty()) {
            say(trend);
        }
    }

    private void json(List<PastExam> exams) {
        for (int i = 0; i < exams.size(); i++) {
            PastExam exam = exams.get(i);
            int recent = PastExam.mean(exams.subList(Math.max(0, i - 2), i + 1));
            new JsonObject()
                    .copy(exam, "begun", "title")
                    .put("profile", exam.profile().name())
                    .copy(exam, "marks", "most")
                    .copy(exam.counts(), "right", "partial", "wrong", "left")
                    .put("share", exam.share())
                    .put("recent", recent)
                    .print(invocation.out());
        }
    }
}
