package dev.dateline.terminal;

import dev.dateline.app.Exams;
import dev.dateline.source.Plural;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.PaperForm;
import dev.dateline.study.exam.Period;
import dev.dateline.terminal.Theme.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jline.utils.AttributedString;

/** The screen on which an exam is set up. */
final class SetupScreen {
    private static final int LABEL = 12;
    private static final int STEP = 5;
    private static final List<PaperForm> FORMS = List.of(PaperForm.values());

    /** A line of the setup, and what Enter does on it. The arrows change the lines that have a value. */
    enum Row {
        GO_ON("Go on", "go on"),
        END("End it", "end and mark it"),
        BEGIN("Begin", "begin"),
        TOPICS("Topics", "choose topics"),
        PERIOD("Period", "begin"),
        QUESTIONS("Questions", "begin"),
        MINUTES("Minutes", "begin"),
        MARKING("Marking", "begin"),
        FORM("Form", "begin"),
        PAST("Past exams", "open");

        private final String label;
        private final String enter;

        Row(String label, String enter) {
            this.label = label;
            this.enter = enter;
        }

        private boolean isNumber() {
            return this == QUESTIONS || this == MINUTES;
        }
    }

    private final String open;
    private final String past;
    private final List<Period> periods;
    private final List<ExamProfile> markings;
    private final Set<String> topics = new TreeSet<>();
    /** The numbers of questions and minutes, and the indices of the period, the marking and the form. */
    private final Map<Row, Integer> values = new EnumMap<>(Row.class);

    private Row row;
    /** Whether a digit is added to the number of the line. The first digit replaces the number. */
    private boolean typing;
    /** Whether the next Enter on the line to end an exam ends it. */
    private boolean sure;

    /**
     * @param open the unfinished exam, in words; empty if there is none. Another exam can begin only if there is none.
     * @param past the finished exams, in words; empty if there are none
     * @param periods the periods to choose from; no period is a choice too
     * @param markings the ways of marking to choose from, with the one to begin with
     */
    SetupScreen(String open, String past, List<Period> periods, List<ExamProfile> markings, ExamProfile marking) {
        this.open = open;
        this.past = past;
        this.periods = List.copyOf(periods);
        this.markings = List.copyOf(markings);
        this.row = open.isEmpty() ? Row.BEGIN : Row.GO_ON;
        values.put(Row.PERIOD, 0);
        values.put(Row.QUESTIONS, 20);
        values.put(Row.MINUTES, 0);
        values.put(Row.MARKING, Math.max(0, markings.indexOf(marking)));
        values.put(Row.FORM, FORMS.indexOf(PaperForm.WRITTEN));
    }

    /** Takes over the number of questions, time, marking and form of the last exam. */
    void like(ExamPaper last) {
        put(Row.QUESTIONS, last.questions().size());
        put(Row.MINUTES, (int) last.allowed().toMinutes());
        if (markings.contains(last.profile())) {
            values.put(Row.MARKING, markings.indexOf(last.profile()));
        }
        values.put(Row.FORM, FORMS.indexOf(PaperForm.of(last.questions())));
    }

    /** The chosen topics, which the caller may change; empty for all cards. */
    Set<String> topics() {
        return topics;
    }

    Optional<Period> time() {
        return value(Row.PERIOD) == 0 ? Optional.empty() : Optional.of(periods.get(value(Row.PERIOD) - 1));
    }

    Exams.Wish wish() {
        return new Exams.Wish(
                String.join(", ", topics),
                time(),
                form().wish(Math.max(1, value(Row.QUESTIONS))),
                Duration.ofMinutes(value(Row.MINUTES)),
                profile(),
                false);
    }

    private PaperForm form() {
        return FORMS.get(value(Row.FORM));
    }

    private ExamProfile profile() {
        return markings.get(value(Row.MARKING));
    }

    private int value(Row line) {
        return values.getOrDefault(line, 0);
    }

    /**
     * Shows the setup until the learner has chosen.
     *
     * @param cards the number of cards available for the exam
     * @param said a line about the last action, until the next key; usually empty
     * @return the line on which they pressed Enter; empty if they go back
     */
    Optional<Row> show(Screen screen, ToIntFunction<SetupScreen> cards, String said) throws InterruptedException {
        String status = said;
        while (true) {
            Page page = new Page(screen.theme(), screen.columns(), screen.rows());
            draw(page, cards.applyAsInt(this));
            page.status(status);
            screen.paint(page.frame(0));
            Event event = TextScreen.keys(screen.take(true), screen, "back", SetupScreen::keys);
            Optional<Row> chosen = on(event);
            if (chosen.isPresent() || event.presses(Event.Key.ESCAPE)) {
                return chosen;
            }
            status = event instanceof Event.Redraw ? status : "";
        }
    }

    /** Carries out a key. Empty if it is not Enter. */
    Optional<Row> on(Event event) {
        if (event instanceof Event.Typed typed && typed.text().matches("[0-9]") && row.isNumber()) {
            int digit = Integer.parseInt(typed.text());
            int longer = typing ? value(row) * 10 + digit : digit;
            values.put(row, longer <= most(row) ? longer : digit);
            typing = true;
        }
        if (!(event instanceof Event.Press press)) {
            return Optional.empty();
        }
        switch (press.key()) {
            case ENTER -> {
                if (row == Row.END && !sure) {
                    sure = true;
                    return Optional.empty();
                }
                return Optional.of(values.containsKey(row) ? Row.BEGIN : row);
            }
            case UP, BACK_TAB -> point(-1);
            case DOWN, TAB -> point(1);
            case LEFT -> change(-1);
            case RIGHT -> change(1);
            case BACKSPACE -> {
                if (row.isNumber()) {
                    values.put(row, value(row) / 10);
                    typing = true;
                }
            }
            default -> {}
        }
        return Optional.empty();
    }

    private void point(int by) {
        List<Row> rows = rows();
        row = rows.get(Math.floorMod(rows.indexOf(row) + by, rows.size()));
        typing = false;
        sure = false;
        put(Row.QUESTIONS, value(Row.QUESTIONS));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>(
                open.isEmpty()
                        ? List.of(Row.BEGIN, Row.TOPICS, Row.PERIOD, Row.QUESTIONS, Row.MINUTES, Row.MARKING, Row.FORM)
                        : List.of(Row.GO_ON, Row.END));
        if (!past.isEmpty()) {
            rows.add(Row.PAST);
        }
        return rows;
    }

    private void change(int by) {
        int now = value(row);
        if (row.isNumber()) {
            int next = by > 0 ? now / STEP * STEP + STEP : (now - 1) / STEP * STEP;
            put(row, row == Row.QUESTIONS ? Math.max(STEP, next) : next);
        } else if (values.containsKey(row)) {
            values.put(row, Math.floorMod(now + by, most(row) + 1));
        }
    }

    private void put(Row number, int value) {
        values.put(number, Math.max(number == Row.QUESTIONS ? 1 : 0, Math.min(most(number), value)));
    }

    /** The greatest value of a line. */
    private int most(Row line) {
        return switch (line) {
            case PERIOD -> periods.size();
            case QUESTIONS -> 200;
            case MINUTES -> 360;
            case MARKING -> markings.size() - 1;
            case FORM -> FORMS.size() - 1;
            case GO_ON, END, BEGIN, TOPICS, PAST -> 0;
        };
    }

    void draw(Page page, int cards) {
        page.header("Exam", "");
        for (Row line : rows()) {
            if (line == Row.PAST && !page.low()) {
                page.blank();
            }
            boolean pointed = line == row;
            String text = text(line, page.narrow(), cards);
            String shown = pointed && values.containsKey(line) ? "< " + text + " >" : text;
            AttributedString lead = Wrap.join(
                    page.styled(pointed ? Role.CHOSEN : Role.TEXT, line.label),
                    " ".repeat(LABEL - line.label.length()));
            page.item(pointed, lead, page.styled(line == Row.BEGIN ? Role.QUIET : Role.TEXT, shown));
            if (line == Row.BEGIN && !page.low()) {
                page.blank();
            }
        }
        page.key("enter", row.enter);
        page.key(page.signs().up() + page.signs().down(), "choose");
        if (values.containsKey(row)) {
            page.key("left, right", "change");
        }
        if (row.isNumber()) {
            page.key("0-9", "type");
        }
        page.help();
        page.key("esc", "back");
    }

    private static void keys(Printout page) {
        page.explainKeys("setup of exams", false);
        for (PaperForm form : FORMS) {
            page.explain(form.word(), form.shown());
        }
        page.blank();
        page.paragraph(
                Role.TEXT, "Every answer is saved. You can leave an exam and continue it. It changes no due date.");
    }

    private String text(Row line, boolean narrow, int cards) {
        return switch (line) {
            case GO_ON -> open;
            case END -> sure ? "press Enter again to end it for good" : "end it and mark it";
            case BEGIN -> "questions from " + Plural.of(cards, "card");
            case TOPICS -> topics.isEmpty() ? "everything" : String.join(", ", topics);
            case PERIOD -> time().map(Period::shown).orElse("all");
            case QUESTIONS ->
                value(line) + (value(line) > cards ? ", but there are only " + Plural.of(cards, "card") : "");
            case MINUTES -> value(line) == 0 ? "no limit" : Integer.toString(value(line));
            case MARKING ->
                profile().name() + ": " + ExamWording.marks(profile().right()) + " for right, "
                        + ExamWording.marks(profile().wrong()) + " for wrong";
            case FORM -> narrow ? form().word() : form().shown();
            case PAST -> past;
        };
    }
}
