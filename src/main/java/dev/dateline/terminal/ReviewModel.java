package dev.dateline.terminal;

import dev.dateline.library.draft.DraftReview;
import dev.dateline.library.draft.Proposal.Field;
import dev.dateline.source.Finding;
import dev.dateline.study.KeyedAct;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The review of a draft on the screen: the selected field, the typed text and the messages. */
final class ReviewModel {
    private static final List<Field> FIELDS = List.of(Field.values());

    private final DraftReview review;
    private Field field = Field.ASK;
    private boolean editing;
    private LineEditor line = LineEditor.EMPTY;
    private boolean left;
    private String notice = "";
    private List<Finding> findings = List.of();

    ReviewModel(DraftReview review) {
        this.review = review;
        look();
    }

    DraftReview review() {
        return review;
    }

    Field field() {
        return field;
    }

    boolean editing() {
        return editing;
    }

    LineEditor line() {
        return line;
    }

    boolean left() {
        return left;
    }

    String notice() {
        return notice;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The findings of {@code check} on the shown candidate. */
    private void look() {
        boolean open = !review.isOver() && review.fate() == DraftReview.Fate.OPEN;
        findings = open ? review.findings(true) : List.of();
    }

    void on(Event event) throws IOException {
        if (event instanceof Event.Redraw || event instanceof Event.Suspend || event instanceof Event.Continued) {
            return;
        }
        notice = "";
        if (event instanceof Event.Interrupt) {
            left = true;
        } else if (editing) {
            type(event);
        } else if (event instanceof Event.Press press) {
            press(press.key());
        } else if (event instanceof Event.Typed typed) {
            letter(typed.text());
        }
    }

    private void type(Event event) {
        boolean enter = event instanceof Event.Press press && press.key() == Event.Key.ENTER;
        boolean escape = event instanceof Event.Press press && press.key() == Event.Key.ESCAPE;
        if (enter) {
            review.edit(field, line.text());
            look();
        }
        editing = !enter && !escape;
        line = line.on(event);
    }

    private void press(Event.Key key) throws IOException {
        switch (key) {
            case ENTER -> {
                if (review.isOver()) {
                    left = true;
                } else {
                    keep(true);
                }
            }
            case ESCAPE -> left = true;
            case UP -> point(-1);
            case DOWN -> point(1);
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case TAB -> {
                review.showMore();
                look();
            }
            default -> {}
        }
    }

    private void point(int by) {
        int to = FIELDS.indexOf(field) + by;
        field = FIELDS.get(Math.max(0, Math.min(FIELDS.size() - 1, to)));
    }

    private void move(int by) {
        if (by < 0) {
            review.previous();
        } else if (!review.isOver()) {
            review.next();
        }
        look();
    }

    private void letter(String letter) throws IOException {
        Optional<DraftAct> act = KeyedAct.ofKey(DraftAct.values(), letter);
        if (act.isPresent() && (!review.isOver() || act.get() == DraftAct.UNDO)) {
            act(act.get());
        }
    }

    private void act(DraftAct act) throws IOException {
        switch (act) {
            case FACT_ONLY -> keep(false);
            case EDIT -> edit();
            case DROP -> {
                review.drop();
                look();
            }
            case SPLIT -> {
                review.split();
                field = Field.ASK;
                look();
            }
            case UNDO -> {
                notice =
                        review.undo() ? "taken back" : "there is nothing to take back, or the files have changed since";
                look();
            }
        }
    }

    private void edit() {
        if (review.fate() != DraftReview.Fate.OPEN) {
            notice = "this is already written; u undoes that";
            return;
        }
        String text = review.proposal().text(field);
        line = LineEditor.of(text);
        editing = true;
    }

    private void keep(boolean card) throws IOException {
        boolean written = review.fate() == DraftReview.Fate.BOTH || review.fate() == DraftReview.Fate.FACT;
        if (card && !written && review.proposal().ask().isEmpty()) {
            field = Field.ASK;
            edit();
            notice = "no question yet: write it, or press Esc and x to drop the fact";
            return;
        }
        if (review.keep(card)) {
            field = Field.ASK;
        } else {
            notice = written ? "this is already written" : "fix the marked errors first";
        }
        look();
    }
}
