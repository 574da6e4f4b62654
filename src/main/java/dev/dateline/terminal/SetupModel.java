package dev.dateline.terminal;

import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.PaperForm;
import dev.dateline.study.exam.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The setup of an exam.
 *
 * @param open the unfinished exam, in words; empty if there is none. Another exam can begin only if there is none.
 * @param past the finished exams, in words; empty if there are none
 * @param periods the periods to choose from; no period is a choice too
 * @param markings the ways of marking to choose from
 * @param wish the present choices
 * @param choice what the learner wants to do; empty until they have decided
 */
record SetupModel(
        String open, String past, List<Period> periods, List<ExamProfile> markings, Wish wish, Row row, Choice choice) {
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_MINUTES = 360;
    private static final int STEP = 5;

    /**
     * The present choices.
     *
     * @param topics the chosen topics; empty for all cards
     * @param period the index of the period; -1 for all news
     * @param marking the index of the way of marking
     */
    record Wish(Set<String> topics, int period, int questions, int minutes, int marking, PaperForm form) {}

    enum Row {
        GO_ON("Go on"),
        END("End it"),
        BEGIN("Begin"),
        TOPICS("Topics"),
        PERIOD("Period"),
        QUESTIONS("Questions"),
        MINUTES("Minutes"),
        MARKING("Marking"),
        FORM("Form"),
        PAST("Past exams");

        private final String label;

        Row(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    enum Choice {
        NONE,
        GO_ON,
        END,
        BEGIN,
        TOPICS,
        PAST,
        BACK,
        QUIT
    }

    static SetupModel of(
            String open, String past, List<Period> periods, List<ExamProfile> markings, ExamProfile marking) {
        return new SetupModel(
                open,
                past,
                List.copyOf(periods),
                List.copyOf(markings),
                new Wish(Set.of(), -1, 20, 0, Math.max(0, markings.indexOf(marking)), PaperForm.WRITTEN),
                open.isEmpty() ? Row.BEGIN : Row.GO_ON,
                Choice.NONE);
    }

    /** This setup with the number of questions, time, marking and form of the last exam. */
    SetupModel like(ExamPaper last) {
        int known = markings.indexOf(last.profile());
        Wish same = new Wish(
                wish.topics(),
                wish.period(),
                Math.max(1, Math.min(MOST_QUESTIONS, last.questions().size())),
                (int) Math.min(MOST_MINUTES, last.allowed().toMinutes()),
                known < 0 ? wish.marking() : known,
                PaperForm.of(last.questions()));
        return new SetupModel(open, past, periods, markings, same, row, choice);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (open.isEmpty()) {
            rows.addAll(List.of(Row.BEGIN, Row.TOPICS, Row.PERIOD, Row.QUESTIONS, Row.MINUTES, Row.MARKING, Row.FORM));
        } else {
            rows.addAll(List.of(Row.GO_ON, Row.END));
        }
        if (!past.isEmpty()) {
            rows.add(Row.PAST);
        }
        return rows;
    }

    Optional<Period> time() {
        return wish.period() < 0 ? Optional.empty() : Optional.of(periods.get(wish.period()));
    }

    ExamProfile profile() {
        return markings.get(wish.marking());
    }

    String text(Row line) {
        return switch (line) {
            case GO_ON -> open;
            case END -> "end it and mark it";
            case BEGIN -> "";
            case TOPICS ->
                wish.topics().isEmpty()
                        ? "everything"
                        : String.join(", ", wish.topics().stream().sorted().toList());
            case PERIOD -> time().map(Period::shown).orElse("all");
            case QUESTIONS -> Integer.toString(wish.questions());
            case MINUTES -> wish.minutes() == 0 ? "no limit" : Integer.toString(wish.minutes());
            case MARKING ->
                profile().name() + ": " + ExamWording.marks(profile().right()) + " for right, "
                        + ExamWording.marks(profile().wrong()) + " for wrong";
            case FORM -> wish.form().shown();
            case PAST -> past;
        };
    }

    /** Whether the arrows change the value of a line. */
    static boolean changes(Row line) {
        return switch (line) {
            case PERIOD, QUESTIONS, MINUTES, MARKING, FORM -> true;
            case GO_ON, END, BEGIN, TOPICS, PAST -> false;
        };
    }

    SetupModel on(Event event) {
        if (event instanceof Event.Interrupt) {
            return deciding(Choice.QUIT);
        }
        if (event instanceof Event.Typed typed && typed.text().matches("[0-9]")) {
            return typed(Integer.parseInt(typed.text()));
        }
        if (!(event instanceof Event.Press press)) {
            return this;
        }
        return switch (press.key()) {
            case ENTER -> entered();
            case ESCAPE -> deciding(Choice.BACK);
            case UP, BACK_TAB -> at(-1);
            case DOWN, TAB -> at(1);
            case LEFT -> changed(-1);
            case RIGHT -> changed(1);
            case BACKSPACE -> typed(-1);
            default -> this;
        };
    }

    /** The setup after Enter. Enter begins the exam on every line except those that open something else. */
    private SetupModel entered() {
        return switch (row) {
            case GO_ON -> deciding(Choice.GO_ON);
            case END -> deciding(Choice.END);
            case TOPICS -> deciding(Choice.TOPICS);
            case PAST -> deciding(Choice.PAST);
            default -> deciding(Choice.BEGIN);
        };
    }

    private SetupModel at(int by) {
        List<Row> rows = rows();
        return with(rows.get(Math.floorMod(rows.indexOf(row) + by, rows.size())));
    }

    private SetupModel changed(int by) {
        return switch (row) {
            case PERIOD -> timed(Math.floorMod(wish.period() + 1 + by, periods.size() + 1) - 1);
            case QUESTIONS -> counted(stepped(wish.questions(), by, STEP, MOST_QUESTIONS), wish.minutes());
            case MINUTES -> counted(wish.questions(), stepped(wish.minutes(), by, 0, MOST_MINUTES));
            case MARKING -> put(Math.floorMod(wish.marking() + by, markings.size()), wish.form());
            case FORM -> {
                List<PaperForm> forms = List.of(PaperForm.values());
                yield put(wish.marking(), forms.get(Math.floorMod(forms.indexOf(wish.form()) + by, forms.size())));
            }
            default -> this;
        };
    }

    private static int stepped(int number, int by, int least, int most) {
        int next = by > 0 ? number / STEP * STEP + STEP : (number - 1) / STEP * STEP;
        return Math.max(least, Math.min(most, next));
    }

    /**
     * The setup with a digit added to a number.
     *
     * @param digit the digit; a negative one removes the last digit of the number
     */
    private SetupModel typed(int digit) {
        return switch (row) {
            case QUESTIONS -> counted(Math.max(1, appended(wish.questions(), digit, MOST_QUESTIONS)), wish.minutes());
            case MINUTES -> counted(wish.questions(), appended(wish.minutes(), digit, MOST_MINUTES));
            default -> this;
        };
    }

    private static int appended(int number, int digit, int most) {
        int longer = number * 10 + digit;
        return digit < 0 ? number / 10 : longer <= most ? longer : digit;
    }

    private SetupModel timed(int time) {
        return wishing(new Wish(wish.topics(), time, wish.questions(), wish.minutes(), wish.marking(), wish.form()));
    }

    private SetupModel counted(int count, int time) {
        return wishing(new Wish(wish.topics(), wish.period(), count, time, wish.marking(), wish.form()));
    }

    private SetupModel put(int profile, PaperForm how) {
        return wishing(new Wish(wish.topics(), wish.period(), wish.questions(), wish.minutes(), profile, how));
    }

    /** This setup with these topics. */
    SetupModel about(Set<String> chosen) {
        return wishing(new Wish(
                Set.copyOf(chosen), wish.period(), wish.questions(), wish.minutes(), wish.marking(), wish.form()));
    }

    private SetupModel wishing(Wish other) {
        return new SetupModel(open, past, periods, markings, other, row, choice);
    }

    private SetupModel with(Row line) {
        return new SetupModel(open, past, periods, markings, wish, line, choice);
    }

    SetupModel deciding(Choice decided) {
        return new SetupModel(open, past, periods, markings, wish, row, decided);
    }
}
