package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.Asked;
import dev.dateline.study.Confidence;
import dev.dateline.study.Presentation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The input form of an answer, with one record for each way of answering. Immutable. Places are counted on the screen,
 * from 0. An {@code order} has the index in the card as written for each place.
 */
sealed interface AnswerForm {
    /** The form after an event; the same form if it ignores the event. */
    AnswerForm on(Event event);

    /** The answer that Enter gives; empty if something is missing. */
    Optional<Response> entered();

    /** The answer that an event gives. Empty if the event only changes the form. */
    default Optional<Response> answer(Event event) {
        return event.presses(Event.Key.ENTER) ? entered() : Optional.empty();
    }

    /** The typed text, if the form is a line. A command begins with a colon. */
    default Optional<String> line() {
        return Optional.empty();
    }

    /** What Enter still needs, in words. Empty if Enter answers or goes on. */
    default String missing() {
        return "";
    }

    /** How sure the learner is. Empty if they are not asked, or if they type a sign for it. */
    default Optional<Confidence> sure() {
        return Optional.empty();
    }

    void draw(QuestionView view);

    void keys(Page page);

    /** The empty form for a question in a session. If the learner may say how sure they are, only Enter answers. */
    static AnswerForm empty(Asked asked, boolean weighed) {
        return empty(asked.card(), asked.presentation(), weighed, !weighed);
    }

    /** The empty form for a card. The parameters are those of {@link Choice}. */
    static AnswerForm empty(Card card, Presentation presentation, boolean weighed, boolean atOnce) {
        Answer answer = card.answer();
        List<Integer> places = presentation.places();
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST -> Line.EMPTY;
            case CHOICES ->
                ((Answer.Choice) answer).several()
                        ? new Several(places, 0, Set.of())
                        : Choice.of(places, false, weighed, atOnce);
            case TRUE_FALSE -> Choice.of(List.of(0, 1), true, weighed, atOnce);
            case ORDER -> new Ordered(places, 0, false);
            case MATCH -> Pairs.of(places);
            case CLOZE -> Holes.of(((Answer.Cloze) answer).holes().size());
            case RECALL -> new Recall(false);
        };
    }

    /** Whether a text is short enough for an answer. The screen reports one that is too long. */
    static boolean fits(LineEditor editor) {
        return AnswerParser.tooLong(editor.text()).isEmpty();
    }

    private static int step(Event event) {
        return event.presses(Event.Key.UP) ? -1 : event.presses(Event.Key.DOWN) ? 1 : 0;
    }

    private static boolean isLetter(Event event) {
        return event instanceof Event.Typed typed
                && !Character.isDigit(typed.text().charAt(0));
    }

    /** The place for a digit or letter, from 0; -1 if it stands for no place. */
    static int named(Event event, int places) {
        if (!(event instanceof Event.Typed typed) || typed.text().length() != 1) {
            return -1;
        }
        char c = Character.toLowerCase(typed.text().charAt(0));
        int place = c >= '1' && c <= '9' ? c - '1' : c >= 'a' && c <= 'z' ? c - 'a' : -1;
        return place < places ? place : -1;
    }

    record Line(LineEditor editor) implements AnswerForm {
        static final Line EMPTY = new Line(LineEditor.EMPTY);

        @Override
        public AnswerForm on(Event event) {
            return new Line(editor.on(event));
        }

        @Override
        public void draw(QuestionView view) {
            view.line(this);
        }

        @Override
        public void keys(Page page) {
            page.key("enter", "answer");
        }

        @Override
        public Optional<Response> entered() {
            return fits(editor) ? Optional.of(new Response.Typed(editor.text())) : Optional.empty();
        }

        @Override
        public Optional<String> line() {
            return Optional.of(editor.text());
        }
    }

    /**
     * One of several choices, or true and false. The key of a choice points to it or answers. An arrow points to a
     * choice, and Enter answers with it. A typed word picks none.
     *
     * @param claim whether the choices are true and false; then t, f, y and n are their keys too
     * @param weighed whether the learner may say how sure they are: the key of a choice again changes it
     * @param atOnce whether a digit answers at once, and not only Enter
     * @param pointer -1 at first, so that Enter alone picks none
     */
    record Choice(
            List<Integer> order, boolean claim, boolean weighed, boolean atOnce, int pointer, Optional<Confidence> sure)
            implements AnswerForm {

        static Choice of(List<Integer> order, boolean claim, boolean weighed, boolean atOnce) {
            return new Choice(order, claim, weighed, atOnce, -1, Optional.empty());
        }

        @Override
        public String missing() {
            return pointer >= 0 ? "" : claim ? "say true or false first: t or f" : "pick a choice first";
        }

        @Override
        public Choice on(Event event) {
            int named = place(event);
            if (named >= 0) {
                return at(named, named == pointer ? Confidence.after(sure) : Confidence.THINK);
            }
            int step = step(event);
            int from = pointer < 0 && step < 0 ? order.size() : pointer;
            return step == 0 ? this : at(Math.floorMod(from + step, order.size()), Confidence.THINK);
        }

        private Choice at(int place, Confidence now) {
            return at(place, Optional.of(now));
        }

        /** This form with another choice. Confidence is kept only if the learner may state it. */
        Choice at(int place, Optional<Confidence> now) {
            return new Choice(order, claim, weighed, atOnce, place, weighed ? now : Optional.empty());
        }

        /** The place for the key of a choice; -1 for another key. */
        int place(Event event) {
            int letter = letterOfClaim(event);
            return letter >= 0 ? letter : named(event, order.size());
        }

        private int letterOfClaim(Event event) {
            int letter = claim && event instanceof Event.Typed typed
                    ? "tyfn".indexOf(typed.text().toLowerCase(Locale.ROOT))
                    : -1;
            return letter < 0 ? -1 : letter / 2;
        }

        @Override
        public Optional<Response> answer(Event event) {
            boolean digit = place(event) >= 0 && (!isLetter(event) || letterOfClaim(event) >= 0);
            return atOnce && digit ? on(event).entered() : AnswerForm.super.answer(event);
        }

        @Override
        public Optional<Response> entered() {
            if (pointer < 0) {
                return Optional.empty();
            }
            int index = order.get(pointer);
            return Optional.of(claim ? new Response.Claimed(index == 0) : new Response.Picked(index));
        }

        @Override
        public void draw(QuestionView view) {
            view.choice(this);
        }

        @Override
        public void keys(Page page) {
            String all = "1-" + order.size();
            if (weighed) {
                page.key(claim ? "t/f" : all, "take");
                page.key("again", "how sure");
                page.key("enter", "answer");
            } else if (claim) {
                page.key("t", "true");
                page.key("f", "false");
            } else {
                page.key(all, "answer");
                page.key(page.signs().up() + page.signs().down(), "point");
                page.key("enter", "answer");
            }
        }
    }

    /**
     * Several choices. A digit, a letter or the space bar ticks one, and Enter answers. At least one must be ticked.
     */
    record Several(List<Integer> order, int pointer, Set<Integer> ticked) implements AnswerForm {
        @Override
        public String missing() {
            return ticked.isEmpty() ? "tick a choice first" : "";
        }

        @Override
        public AnswerForm on(Event event) {
            int place = event.types(" ") ? pointer : named(event, order.size());
            if (place >= 0) {
                TreeSet<Integer> now = new TreeSet<>(ticked);
                if (!now.remove(place)) {
                    now.add(place);
                }
                return new Several(order, place, Set.copyOf(now));
            }
            return new Several(order, Math.floorMod(pointer + step(event), order.size()), ticked);
        }

        @Override
        public void draw(QuestionView view) {
            view.several(this);
        }

        @Override
        public void keys(Page page) {
            page.key("1-" + order.size(), "tick");
            page.key("enter", "answer");
        }

        @Override
        public Optional<Response> entered() {
            TreeSet<Integer> choices = new TreeSet<>();
            ticked.forEach(place -> choices.add(order.get(place)));
            return choices.isEmpty() ? Optional.empty() : Optional.of(new Response.PickedSeveral(choices));
        }
    }

    /**
     * Lines to put in order. The space bar picks up a line, and arrows move it. Shift with an arrow moves a line
     * directly.
     */
    record Ordered(List<Integer> items, int pointer, boolean held) implements AnswerForm {
        @Override
        public AnswerForm on(Event event) {
            if (event.types(" ")) {
                return new Ordered(items, pointer, !held);
            }
            if (event instanceof Event.Press press) {
                return switch (press.key()) {
                    case ENTER -> new Ordered(items, pointer, false);
                    case UP -> held ? carry(-1) : point(-1);
                    case DOWN -> held ? carry(1) : point(1);
                    case MOVE_UP -> carry(-1);
                    case MOVE_DOWN -> carry(1);
                    default -> this;
                };
            }
            int named = named(event, items.size());
            return named >= 0 && !held ? new Ordered(items, named, true) : this;
        }

        private Ordered point(int step) {
            return new Ordered(items, Math.floorMod(pointer + step, items.size()), held);
        }

        private Ordered carry(int step) {
            int target = pointer + step;
            if (target < 0 || target >= items.size()) {
                return this;
            }
            List<Integer> moved = new ArrayList<>(items);
            Collections.swap(moved, pointer, target);
            return new Ordered(List.copyOf(moved), target, held);
        }

        @Override
        public void draw(QuestionView view) {
            view.ordered(this);
        }

        @Override
        public void keys(Page page) {
            if (!held) {
                page.key("enter", "answer");
            }
            page.key("space", held ? "put down" : "take up");
            page.key(page.signs().up() + page.signs().down(), held ? "carry" : "point");
        }

        @Override
        public Optional<Response> entered() {
            return held ? Optional.empty() : Optional.of(new Response.Ordered(items));
        }
    }

    /**
     * Pairs. For each left side there is the place of its right side, or -1. A digit or letter sets the right side of
     * the selected left side, and selects the next left side without one. Enter answers if all have one.
     */
    record Pairs(List<Integer> order, List<Integer> given, int pointer) implements AnswerForm {
        static Pairs of(List<Integer> order) {
            return new Pairs(order, Collections.nCopies(order.size(), -1), 0);
        }

        @Override
        public String missing() {
            int open = Collections.frequency(given, -1);
            return open == 0 ? "" : open == 1 ? "1 line has no pair yet" : open + " lines have no pair yet";
        }

        @Override
        public AnswerForm on(Event event) {
            int named = named(event, order.size());
            if (named >= 0) {
                return give(named);
            }
            if (event instanceof Event.Press press) {
                return switch (press.key()) {
                    case UP -> point(pointer - 1);
                    case DOWN -> point(pointer + 1);
                    case BACKSPACE, DELETE -> take();
                    default -> this;
                };
            }
            return this;
        }

        private Pairs point(int left) {
            return new Pairs(order, given, Math.floorMod(left, order.size()));
        }

        private Pairs give(int right) {
            List<Integer> now = new ArrayList<>(given);
            now.replaceAll(other -> other == right ? -1 : other);
            now.set(pointer, right);
            int next = now.indexOf(-1);
            return new Pairs(order, List.copyOf(now), next < 0 ? pointer : next);
        }

        /**
         * Removes the right side of the selected left side. If the selected one has none, the previous left side loses
         * its right side.
         */
        private Pairs take() {
            int left = given.get(pointer) >= 0 ? pointer : Math.max(0, pointer - 1);
            List<Integer> now = new ArrayList<>(given);
            now.set(left, -1);
            return new Pairs(order, List.copyOf(now), left);
        }

        @Override
        public void draw(QuestionView view) {
            view.pairs(this);
        }

        @Override
        public void keys(Page page) {
            page.key("1-" + order.size(), "pair");
            page.key("enter", "answer");
        }

        @Override
        public Optional<Response> entered() {
            return given.contains(-1)
                    ? Optional.empty()
                    : Optional.of(
                            new Response.Paired(given.stream().map(order::get).toList()));
        }
    }

    /**
     * The holes of a text, each with a line. Enter goes to the next hole, or answers at the last one. Arrows move
     * between holes.
     */
    record Holes(List<LineEditor> editors, int current) implements AnswerForm {
        static Holes of(int holes) {
            return new Holes(Collections.nCopies(holes, LineEditor.EMPTY), 0);
        }

        @Override
        public AnswerForm on(Event event) {
            if (event.presses(Event.Key.ENTER)) {
                return isLast() ? this : new Holes(editors, current + 1);
            }
            int step = step(event);
            if (step != 0) {
                return new Holes(editors, Math.floorMod(current + step, editors.size()));
            }
            List<LineEditor> now = new ArrayList<>(editors);
            now.set(current, editors.get(current).on(event));
            return new Holes(List.copyOf(now), current);
        }

        private boolean isLast() {
            return current == editors.size() - 1;
        }

        @Override
        public void draw(QuestionView view) {
            view.holes(this);
        }

        @Override
        public void keys(Page page) {
            page.key("enter", isLast() ? "answer" : "next gap");
        }

        @Override
        public Optional<Response> entered() {
            return isLast() && editors.stream().allMatch(AnswerForm::fits)
                    ? Optional.of(new Response.Filled(
                            editors.stream().map(LineEditor::text).toList()))
                    : Optional.empty();
        }

        @Override
        public Optional<String> line() {
            return Optional.of(editors.get(current).text());
        }
    }

    /** A card without typing. Enter shows the answer, and then the learner says whether they knew it. */
    record Recall(boolean revealed) implements AnswerForm {
        @Override
        public AnswerForm on(Event event) {
            return new Recall(revealed || event.presses(Event.Key.ENTER) || event.types(" "));
        }

        @Override
        public Optional<Response> answer(Event event) {
            int key = revealed && event instanceof Event.Typed typed
                    ? "y1n2".indexOf(typed.text().toLowerCase(Locale.ROOT))
                    : -1;
            return key < 0 ? Optional.empty() : Optional.of(new Response.Recalled(key < 2));
        }

        @Override
        public Optional<Response> entered() {
            return Optional.empty();
        }

        @Override
        public void draw(QuestionView view) {
            view.recall(this);
        }

        @Override
        public void keys(Page page) {
            if (revealed) {
                page.key("y", "I knew it");
                page.key("n", "I did not");
            } else {
                page.key("enter", "show the answer");
            }
        }
    }
}
