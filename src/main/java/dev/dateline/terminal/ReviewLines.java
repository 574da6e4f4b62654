package dev.dateline.terminal;

import dev.dateline.app.Invocation;
import dev.dateline.app.LinePrint;
import dev.dateline.library.draft.DraftReview;
import dev.dateline.library.draft.Proposal;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.util.Locale;

/** The review of a draft in plain lines. Each candidate is printed, and the author types what to do with it. */
public final class ReviewLines {
    private static final String HELP =
            "Enter: keep both. 1: fact only. x: drop. 2: two facts. u: undo. m: more facts. n, p: next, previous."
                    + " q: leave. To edit, write the field and its text: ask = How many voted for it?";

    private final Invocation invocation;
    private final DraftReview review;
    private final LinePrint print;

    public ReviewLines(Invocation invocation, DraftReview review) {
        this.invocation = invocation;
        this.review = review;
        this.print = new LinePrint(invocation, invocation.out());
    }

    /** Runs until the input or the candidates end, or until the author leaves. */
    public void hold() throws IOException {
        print.line(HELP);
        boolean shown = false;
        while (!review.isOver()) {
            if (!shown) {
                show();
            }
            String line = invocation.lines().readLine();
            if (line == null || line.strip().equals("q")) {
                break;
            }
            shown = !act(line.strip());
        }
        print.line(summary(review));
    }

    /** The numbers of facts that were kept, dropped and not written, in words. */
    public static String summary(DraftReview review) {
        int left = review.count(DraftReview.Fate.OPEN) + review.more();
        return review.kept() + " kept, " + review.count(DraftReview.Fate.DROPPED) + " dropped, " + left
                + " not written.";
    }

    private void show() {
        Proposal proposal = review.proposal();
        print.line("", 0);
        print.line("fact " + review.place() + " of " + review.shown() + ", " + review.kept() + " kept"
                + (review.more() == 0 ? "" : ", " + review.more() + " more with m"));
        print.line("  " + proposal.candidate().before() + "["
                + proposal.candidate().words() + "]"
                + proposal.candidate().behind());
        for (Proposal.Field field : Proposal.Field.values()) {
            String text = proposal.text(field);
            if (!text.isEmpty()) {
                print.line("  " + field.name().toLowerCase(Locale.ROOT) + ": " + text, 4);
            }
        }
        if (review.fate() == DraftReview.Fate.OPEN) {
            for (Finding finding : review.findings(true)) {
                String hint = finding.hint().isEmpty() ? "" : ": " + finding.hint();
                print.line(
                        "  " + (DraftReview.blocks(finding) ? "error: " : "warning: ") + finding.message() + hint, 4);
            }
        }
    }

    /** Carries out a line. Returns whether a candidate has to be shown again. */
    private boolean act(String line) throws IOException {
        switch (line) {
            case "" -> keep(true);
            case "1", "f" -> keep(false);
            case "x" -> review.drop();
            case "2", "s" -> review.split();
            case "m" -> review.showMore();
            case "n" -> review.next();
            case "p" -> review.previous();
            case "u" -> {
                if (!review.undo()) {
                    print.line("There is nothing to take back, or the files have changed since.");
                }
            }
            default -> {
                return edit(line);
            }
        }
        return true;
    }

    private void keep(boolean card) throws IOException {
        if (!review.keep(card)) {
            print.line("It was not written. Fix the errors first, or drop it with x.");
        }
    }

    private boolean edit(String line) {
        int sign = line.indexOf('=');
        String name = sign < 0 ? "" : line.substring(0, sign).strip().toUpperCase(Locale.ROOT);
        for (Proposal.Field field : Proposal.Field.values()) {
            if (field.name().equals(name)) {
                review.edit(field, line.substring(sign + 1));
                return true;
            }
        }
        print.line(HELP);
        return false;
    }
}
