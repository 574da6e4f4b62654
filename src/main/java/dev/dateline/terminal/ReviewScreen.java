package dev.dateline.terminal;

import dev.dateline.library.draft.Candidate;
import dev.dateline.library.draft.DraftReview;
import dev.dateline.library.draft.DraftReview.Fate;
import dev.dateline.library.draft.Proposal;
import dev.dateline.library.draft.Proposal.Field;
import dev.dateline.source.Finding;
import dev.dateline.terminal.Theme.Role;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** The review of a draft on the screen: a sentence with its value marked, the fact, the card, and the findings on both. */
final class ReviewScreen {
    private static final List<Field> FIELDS = List.of(Field.values());
    private static final int AROUND = 110; // characters of the sentence before and after the value
    private static final int LABEL = 6;
    private static final int KEY = 8;

    private final DraftReview review;
    private Field field = Field.ASK;
    /** The text of the selected field while it is typed. */
    private Optional<LineEditor> typed = Optional.empty();

    private String notice = "";
    private Optional<Checked> checked = Optional.empty();
    private List<Finding> findings = List.of();

    /** The state of the review for which the findings were read. */
    private record Checked(int place, int kept, Proposal proposal) {}

    private ReviewScreen(DraftReview review) {
        this.review = review;
    }

    /** Reviews a draft until the author leaves. The kept candidates are written when this returns. */
    static void hold(Screen screen, DraftReview review) throws InterruptedException, IOException {
        ReviewScreen shown = new ReviewScreen(review);
        boolean going = true;
        while (going) {
            screen.paint(shown.render(new Page(screen.theme(), screen.columns(), screen.rows())));
            boolean letters = shown.typed.isEmpty();
            Event event = screen.take(letters);
            int kept = review.kept();
            going = shown.on(
                    letters
                            ? TextScreen.keys(
                                    event, screen, "back", page -> page.explainKeys("review of drafts", false))
                            : event);
            if (review.kept() != kept) { // a key pressed while files were written was not meant for the next fact
                screen.dropKeysTypedAhead();
            }
        }
    }

    /** The findings of {@code check} on the shown candidate. They are read again if the review has changed. */
    private List<Finding> findings() {
        Optional<Checked> now = Optional.of(new Checked(review.place(), review.kept(), review.proposal()));
        if (!now.equals(checked)) {
            checked = now;
            findings = review.findings(true);
        }
        return findings;
    }

    /** Carries out a key. Returns false if the author leaves. */
    private boolean on(Event event) throws IOException {
        if (event instanceof Event.Redraw || event instanceof Event.Suspend) {
            return true;
        }
        notice = "";
        if (typed.isPresent()) {
            type(event, typed.get());
        } else if (event instanceof Event.Press press) {
            return press(press.key());
        } else if (event instanceof Event.Typed letter) {
            Optional<Act> act = Act.ofKey(letter.text());
            if (act.isPresent() && (!review.isOver() || act.get() == Act.UNDO)) {
                act(act.get());
            }
        }
        return true;
    }

    private void type(Event event, LineEditor line) {
        boolean enter = event.presses(Event.Key.ENTER);
        typed = enter || event.presses(Event.Key.ESCAPE) ? Optional.empty() : Optional.of(line.on(event));
        if (enter) {
            review.edit(field, line.text());
        }
    }

    private boolean press(Event.Key key) throws IOException {
        switch (key) {
            case ENTER -> {
                if (review.isOver()) {
                    return false;
                }
                keep(true);
            }
            case ESCAPE -> {
                return false;
            }
            case UP -> field = FIELDS.get(Math.max(0, FIELDS.indexOf(field) - 1));
            case DOWN -> field = FIELDS.get(Math.min(FIELDS.size() - 1, FIELDS.indexOf(field) + 1));
            case LEFT -> review.previous();
            case RIGHT -> review.next();
            case TAB -> review.showMore();
            default -> {}
        }
        return true;
    }

    private void act(Act act) throws IOException {
        switch (act) {
            case FACT_ONLY -> keep(false);
            case EDIT -> edit();
            case REMOVE -> review.drop();
            case SPLIT -> {
                review.split();
                field = Field.ASK;
            }
            case UNDO ->
                notice =
                        review.undo() ? "taken back" : "there is nothing to take back, or the files have changed since";
            default -> {}
        }
    }

    private void edit() {
        if (review.fate() == Fate.OPEN) {
            typed = Optional.of(LineEditor.of(review.proposal().text(field)));
        } else {
            notice = "this is already written; u undoes that";
        }
    }

    private void keep(boolean card) throws IOException {
        boolean written = review.fate() == Fate.BOTH || review.fate() == Fate.FACT;
        Field needed = card ? Field.ASK : Field.SAYS;
        if (!written && review.proposal().text(needed).isEmpty()) {
            field = needed;
            edit();
            notice = (card ? "no question" : "no statement") + " yet: write it, or press Esc and x to drop the fact";
            return;
        }
        if (review.keep(card)) {
            field = Field.ASK;
        } else {
            notice = written ? "this is already written" : "fix the marked errors first";
        }
    }

    private Frame render(Page page) {
        if (review.isOver()) {
            return end(page);
        }
        page.header(review.title(), place(page.narrow()));
        sentence(page);
        fact(page);
        card(page);
        said(page);
        page.status(notice);
        if (typed.isPresent()) {
            if (field == Field.AGES) {
                page.status("event, state or plan");
            }
            page.key("enter", "accept");
            page.key("esc", "restore");
            return page.frame(0);
        }
        page.key("enter", "keep both");
        page.key(Act.FACT_ONLY.key(), "fact only");
        page.key(Act.REMOVE.key(), "drop");
        page.key(Act.EDIT.key(), "edit");
        page.key(Act.UNDO.key(), "undo");
        if (review.more() > 0) {
            page.key("tab", "more");
        }
        page.help();
        return page.frame(0);
    }

    private String place(boolean narrow) {
        String fact =
                narrow ? review.place() + "/" + review.shown() : "fact " + review.place() + " of " + review.shown();
        String more = review.more() == 0 || narrow ? "" : " \u00b7 " + review.more() + " more with tab";
        return fact + " \u00b7 " + review.kept() + " kept" + more;
    }

    /** Draws the sentence. The value is in brackets, so that colour is not needed. */
    private void sentence(Page page) {
        String before = review.proposal().candidate().before();
        String behind = review.proposal().candidate().behind();
        String dots = page.signs().ellipsis();
        int around = page.low() ? AROUND / 3 : AROUND;
        int from = before.length() <= around ? 0 : before.indexOf(' ', before.length() - around) + 1;
        int to = behind.length() <= around ? behind.length() : Math.max(0, behind.lastIndexOf(' ', around));
        AttributedString text = Wrap.join(
                page.styled(Role.QUIET, (from > 0 ? dots + " " : "") + before.substring(from)),
                page.styled(Role.KEY, "[" + review.proposal().candidate().words() + "]"),
                page.styled(Role.QUIET, behind.substring(0, to) + (to < behind.length() ? " " + dots : "")));
        page.paragraph("", text);
        if (!page.low()) {
            page.blank();
        }
    }

    private void fact(Page page) {
        Proposal proposal = review.proposal();
        boolean shortened = page.low() && field != Field.SAYS;
        if (!shortened || !proposal.followsQuestion()) {
            field(page, "FACT", Field.SAYS);
        }
        if (shortened && field.compareTo(Field.AGES) > 0) {
            return;
        }
        field(page, "", Field.VALUE);
        field(page, "", Field.BY);
        field(page, "", Field.AGES);
        page.blank();
    }

    private void card(Page page) {
        field(page, "CARD", Field.ASK);
        field(page, "", Field.ANSWER);
        if (!page.low() || field == Field.WHY) {
            field(page, "", Field.WHY);
            page.blank();
        }
    }

    private void field(Page page, String label, Field shown) {
        boolean pointed = field == shown;
        String name = shown.name().toLowerCase(Locale.ROOT);
        AttributedString lead = Wrap.join(
                page.styled(Role.LABEL, Wrap.padded(label, LABEL)), page.styled(Role.QUIET, Wrap.padded(name, KEY)));
        if (pointed && typed.isPresent()) {
            String text = typed.get().text() + " ";
            page.typed(
                    Wrap.join(page.pointer(true), lead),
                    page.styled(Role.TEXT, text),
                    typed.get().cursor());
            return;
        }
        String text = review.proposal().text(shown);
        boolean follows = shown == Field.SAYS && !pointed && review.proposal().followsQuestion();
        Role role = text.isEmpty() || follows ? Role.QUIET : pointed ? Role.CHOSEN : Role.TEXT;
        String words = follows ? "(question and answer)" : text.isEmpty() ? empty(shown) : text;
        page.item(
                pointed,
                lead,
                Wrap.join(
                        page.styled(role, words),
                        page.styled(Role.QUIET, page.low() && !pointed ? "" : behind(shown))));
    }

    /** What is told behind a field, and cannot be edited: the time of the fact. */
    private String behind(Field shown) {
        Candidate candidate = review.proposal().candidate();
        String reads = candidate.reads().isEmpty() ? "" : "   " + candidate.reads();
        return shown == Field.AGES ? "   as of " + candidate.asOf().inWords() + reads : "";
    }

    private static String empty(Field field) {
        return switch (field) {
            case WHY -> "(optional)";
            case BY -> "(the article)";
            default -> "(to be written)";
        };
    }

    private void said(Page page) {
        if (review.fate() != Fate.OPEN) {
            page.paragraph(Role.QUIET, review.fate() == Fate.DROPPED ? "dropped" : "written; u undoes the last one");
            return;
        }
        if (review.proposal().ask().isEmpty()) {
            page.paragraph(Role.PARTLY, "! no question yet: Enter writes it, 1 keeps only the fact, x drops it");
            return;
        }
        if (findings().isEmpty()) {
            page.paragraph(
                    page.styled(Role.RIGHT, page.signs().right() + " "), page.styled(Role.TEXT, "no problems found"));
        }
        for (Finding finding : findings()) {
            String hint = finding.hint().isEmpty() ? "" : ": " + finding.hint();
            page.finding(DraftReview.blocks(finding), finding.message() + hint);
        }
    }

    private Frame end(Page page) {
        page.header(review.title(), review.kept() + " kept");
        page.paragraph(Role.QUESTION, ReviewLines.summary(review));
        page.blank();
        page.paragraph(Role.TEXT, "The facts and cards that you kept are written. The others are not.");
        page.key("enter", "done");
        if (review.more() > 0) {
            page.key("tab", "more facts");
        }
        page.key(Act.UNDO.key(), "undo");
        page.key("\u2190", "back");
        return page.frame(0);
    }
}
