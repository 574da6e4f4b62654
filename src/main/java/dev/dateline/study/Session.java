package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Library;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A study session. It asks one question after another, and turns answers into verdicts and due dates.
 *
 * <p>A question stays until its card is answered, skipped or suspended. An answer is in the log before its outcome is
 * returned. If the log cannot be written, {@link JournalFailure} is thrown and nothing has changed, so the same answer
 * can be given again. Not thread-safe.
 */
public final class Session {
    private final Library library;
    private final SessionSettings settings;
    private SessionServices services;
    private final Log log;
    private final EventClock eventClock;
    private final Memories memories;
    private final CardMarks marks;
    private final Map<CardId, Card> revised = new HashMap<>();
    private final CardSelection selection;
    private final List<Card> selected;
    private final CardQueue queue;
    private final Limits limits;
    private final Spacing spacing;
    private final HeldBack heldBack;
    private final ReadFirst readFirst;
    private final Chooser chooser;
    private final Trail trail = new Trail();
    private final Map<EventId, Accepted> accepted = new HashMap<>();
    private final SessionReport report;
    private Optional<Asked> standing = Optional.empty();
    private Optional<Wanted> wanted = Optional.empty();
    private boolean hinted;
    private boolean saysHowSure;

    /** A card that the learner wants next, and the queue from which it was taken. */
    private record Wanted(Card card, Optional<CardQueue.Place> from) {}

    /** A form that was accepted for an answer, and the card before the change. */
    private record Accepted(NewForm form, Card before) {}

    /**
     * Begins a session.
     *
     * @param selected the cards of a query, decks by id and cards as written
     */
    public Session(
            Library library,
            Collection<Card> selected,
            Learner learner,
            SessionSettings settings,
            SessionServices services,
            Log log,
            EventClock eventClock) {
        this.library = library;
        this.settings = settings;
        this.services = services.with(
                services.scheduler().keepingPromise(learner.memories().values()));
        this.log = log;
        this.eventClock = eventClock;
        Instant began = services.clock().instant();
        this.memories = new Memories(
                learner.memories(), learner.workload(services.calendar().dayOf(began)));
        this.spacing = new Spacing(library, services.today());
        this.heldBack = new HeldBack(library);
        this.selection = new CardSelection(library, learner, settings, services, began);
        this.selected = selection.askable(selected);
        this.queue = selection.queue(this.selected);
        this.limits = selection.limits();
        this.readFirst = new ReadFirst(library, queue, limits, heldBack);
        this.chooser =
                new Chooser(queue, spacing, limits, heldBack, readFirst, memories, settings, services.calendar());
        this.report = new SessionReport(
                library, selection, this.selected, chooser, trail, memories, settings, services, began);
        this.marks = new CardMarks(learner, log, eventClock, services.calendar());
    }

    /** Whether answers count. They do not count in practice. */
    public boolean isRecorded() {
        return !settings.cram();
    }

    public boolean hasNext() {
        return standing.isPresent()
                || wanted.isPresent()
                || chooser.next(services.clock().instant()).isPresent();
    }

    /**
     * The digest before the next question, with the facts behind new cards of an article. Each fact is offered once.
     * Empty while a question waits for its answer.
     */
    public Optional<Digest> digest() {
        boolean ordered = settings.cram() || settings.inOrder() || settings.sideBySide();
        if (ordered || standing.isPresent() || wanted.isPresent()) {
            return Optional.empty();
        }
        return chooser.next(services.clock().instant()).flatMap(card -> readFirst.before(card, services.today()));
    }

    /**
     * Notes that the learner has read the digest. Other cards come first. The first answer to each of its cards is
     * marked as given after reading.
     */
    public void read(Digest digest) throws JournalFailure {
        for (Card card : readFirst.read(digest, services.random())) {
            EventHead head = eventClock.next(services.calendar());
            log.append(new Event.CardEvent(head, card.id(), Event.CardEvent.Action.READ));
        }
    }

    /** The digest with a fact of the last answered card; if there is none, the digest that was read last. */
    public Optional<Digest> lastRead() {
        return readFirst.again(
                trail.lastAnswer().map(answered -> answered.outcome().asked().card()));
    }

    /** The present question, or the next one if there is none. Empty if the session is over for now. */
    public Optional<Asked> standing() {
        if (standing.isEmpty()) {
            Optional<Card> next = wanted.map(Wanted::card)
                    .or(() -> chooser.next(services.clock().instant()));
            standing = next.map(this::put);
        }
        return standing;
    }

    /**
     * Asks the card whose answer the learner gave by mistake to the last question. It is asked in the way of {@link
     * #askNext}.
     */
    public boolean askConfused() {
        return trail.lastMixup().filter(this::askNext).isPresent();
    }

    /**
     * Asks a card next, even if it is not due. The present question returns later.
     *
     * @return whether there is such a card and it may be asked
     */
    public boolean askNext(CardId id) {
        Optional<Card> other = library.card(id).map(this::revised).filter(selection::mayAsk);
        if (other.isEmpty() || trail.setAside().contains(other.get().id())) {
            return false;
        }
        Card card = other.get();
        Optional<CardQueue.Place> from = queue.knows(card) ? queue.place(card) : Optional.empty();
        if (!queue.knows(card)) {
            queue.add(card, CardQueue.Place.PASS);
            selected.add(card);
        } else if (from.isEmpty()) {
            queue.put(card, CardQueue.Place.PASS);
        }
        wanted = Optional.of(new Wanted(card, from));
        standing = Optional.empty();
        return true;
    }

    private Asked put(Card card) {
        CardMemory memory = memories.of(card.id());
        limits.count(card, memory.isNew());
        spacing.shown(card);
        readFirst.shown();
        if (memory.isNew()) {
            heldBack.introduced(card, queue.in(CardQueue.Place.FRESH));
        }
        hinted = false;
        return asking(card, memory);
    }

    private Asked asking(Card card, CardMemory memory) {
        Card offered = settings.inOrder() ? card : OldValues.offered(card, library, services.today());
        return new Asked(
                offered,
                Presentation.shuffled(offered, services.random()),
                library.aging().heading(card, services.today()),
                memory,
                marks.isFlagged(card.id()),
                marks.note(card.id()));
    }

    /** Answers the present question, which must exist. The end of a typed text may say how sure the learner is. */
    public Outcome answer(Response response, Timing timing) throws JournalFailure {
        if (saysHowSure
                && response instanceof Response.Typed typed
                && !typed.text().isBlank()) {
            Confidence.Said said = Confidence.read(typed.text());
            return answer(new Response.Typed(said.line()), timing, Optional.of(said.confidence()));
        }
        return answer(response, timing, Optional.empty());
    }

    /**
     * From now on, answers may state how sure the learner is. {@link Confidence#read} reads it from the end of a typed
     * answer.
     */
    public void letSayHowSure() {
        saysHowSure = true;
    }

    /** Whether answers may state how sure the learner is. */
    public boolean letsSayHowSure() {
        return saysHowSure;
    }

    /**
     * How sure the learner is, from the end of a typed line. Empty if answers may not say so, for a blank line, and for
     * a recall card.
     */
    public Optional<Confidence.Said> howSure(String line) {
        boolean judged = standing()
                .filter(asked -> !(asked.card().answer() instanceof Answer.Recall))
                .isPresent();
        return saysHowSure && judged && !line.isBlank() ? Optional.of(Confidence.read(line)) : Optional.empty();
    }

    public Outcome answer(Response response, Timing timing, Optional<Confidence> sure) throws JournalFailure {
        Asked asked = standing().orElseThrow(() -> new IllegalStateException("no question is open"));
        Context context = asked.heading().map(it -> Context.under(it.date())).orElse(Context.NONE);
        Judgement judgement = services.judge().judge(asked.card(), response, context);
        EventHead head = eventClock.next(services.calendar());
        Outcome outcome = outcome(asked, response, judgement, hinted, false, head);
        if (!settings.cram()) {
            log.append(new Entry(services).review(outcome, head, timing, sure));
        }
        trail.add(new Trail.Answered(
                outcome, judgement, head, queue.place(asked.card()).orElse(CardQueue.Place.PASS)));
        spacing.asked(asked.card());
        settle(outcome);
        if (!settings.inOrder()) {
            outcome.since().forEach(fact -> queue.introduceNext(fact.ref()).ifPresent(heldBack::release));
        }
        standing = Optional.empty();
        wanted = Optional.empty();
        return outcome;
    }

    private Outcome outcome(
            Asked asked, Response response, Judgement judgement, boolean withHint, boolean overruled, EventHead head) {
        Grade grade = Entry.grade(judgement.verdict(), withHint);
        CardMemory after = settings.cram()
                ? asked.memory()
                : services.scheduler()
                        .review(asked.memory(), grade, head.at(), services.calendar(), memories.workload());
        List<Fact> since = library.aging().since(asked.card(), services.today());
        return new Outcome(
                asked,
                response,
                judgement,
                withHint,
                overruled,
                grade,
                after,
                settings.cram() ? Optional.empty() : after.due(services.calendar()),
                library.sources(asked.card()),
                since,
                library.reviewed(asked.card(), since));
    }

    /** Moves the card to its next queue, after its answer or an overrule. */
    private void settle(Outcome outcome) {
        Card card = outcome.asked().card();
        memories.remember(card.id(), outcome.after());
        if (!settings.cram() && outcome.after().inSteps()) {
            queue.put(card, CardQueue.Place.STEPS);
        } else {
            queue.remove(card);
        }
    }

    /** Gives the hint of the present question, if it has one. The answer then counts as Hard at most. */
    public Optional<String> hint() {
        Optional<String> hint = standing().flatMap(asked -> asked.card().head().hint());
        hinted |= hint.isPresent();
        return hint;
    }

    /** Skips the present question for this session, and returns it. The schedule of its card does not change. */
    public Optional<Asked> skip() {
        Optional<Asked> skipped = standing();
        skipped.ifPresent(asked -> queue.remove(asked.card()));
        standing = Optional.empty();
        wanted = Optional.empty();
        return skipped;
    }

    /** Takes back the last answer or suspension. Another call takes back the one before. Returns its card. */
    public Optional<CardId> undo() throws JournalFailure {
        Optional<Trail.Step> step = trail.last();
        if (step.isPresent()) {
            if (isRecorded() || step.get() instanceof Trail.Suspended) {
                log.append(new Event.Undo(
                        eventClock.next(services.calendar()), step.get().event()));
            }
            trail.removeLast();
            if (step.get() instanceof Trail.Answered answered) {
                takeBack(answered);
            } else if (step.get() instanceof Trail.Suspended suspended) {
                suspended.from().ifPresent(place -> queue.put(suspended.aside(), place));
            }
        }
        return step.map(Trail.Step::card);
    }

    private void takeBack(Trail.Answered answered) {
        Asked asked = answered.outcome().asked();
        spacing.takeBack();
        memories.remember(asked.card().id(), asked.memory());
        queue.put(asked.card(), answered.from());
        Accepted form = accepted.remove(answered.event());
        if (form != null) {
            queue.change(form.form().card(), card -> form.before());
        }
        wanted.filter(want -> want.from().isEmpty()).ifPresent(want -> queue.remove(want.card()));
        wanted = Optional.empty();
        standing = Optional.of(revised.containsKey(asked.card().id()) ? revised(asked) : asked);
        hinted = answered.outcome().hinted();
    }

    /**
     * Overrules the last verdict: right instead of wrong or partial, wrong instead of right. A second call restores the
     * verdict.
     */
    public Optional<Outcome> overrule() throws JournalFailure {
        Optional<Trail.Answered> last = trail.lastAnswer();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Outcome outcome = overrule(last.get());
        trail.replace(last.get(), last.get().with(outcome));
        return Optional.of(outcome);
    }

    /** The judgement after the learner overruled it: right instead of wrong or partial, wrong instead of right. */
    private static Judgement overruled(Judgement judgement) {
        Verdict verdict = judgement.verdict().accepted() ? Verdict.WRONG : Verdict.CORRECT;
        return new Judgement(verdict, judgement.answer(), "", Optional.empty());
    }

    private Outcome overrule(Trail.Answered answered) throws JournalFailure {
        Outcome old = answered.outcome();
        Outcome fresh = outcome(
                old.asked(),
                old.response(),
                old.overruled() ? answered.judged() : overruled(old.judgement()),
                old.hinted(),
                !old.overruled(),
                answered.head());
        if (!settings.cram()) {
            log.append(new Entry(services).overrule(fresh, eventClock.next(services.calendar()), answered.head()));
        }
        if (standing.isPresent()
                && standing.get().card().id().equals(fresh.asked().card().id())) {
            standing = Optional.empty();
        }
        settle(fresh);
        return fresh;
    }

    /** The last typed text, if its card may accept it: it was judged wrong, and the learner overruled the verdict. */
    public Optional<NewForm> newForm() {
        return trail.lastAnswer().flatMap(Trail.Answered::newForm);
    }

    /** Accepts a form on a card from now on. The caller writes the deck's file. */
    public void accept(NewForm form) {
        queue.change(form.card(), card -> {
            trail.lastAnswer().ifPresent(last -> accepted.put(last.event(), new Accepted(form, card)));
            return card.answer().accepting(form.text()).map(card::with).orElse(card);
        });
    }

    /** The form that was accepted with the answer that {@link #undo} takes back next; empty if there is none. */
    public Optional<NewForm> formToTakeBack() {
        return trail.last().map(step -> accepted.get(step.event())).map(Accepted::form);
    }

    /**
     * Replaces the cards of a deck that was edited during the session. Histories stay with the ids of cards. A removed
     * card is not asked any more, and a new card is not added to this session.
     */
    public void revise(Revision revision) {
        services = services.with(revision.judge());
        Set<CardId> gone = selected.stream()
                .map(Card::id)
                .filter(id -> id.deck().equals(revision.deck().id()))
                .collect(Collectors.toCollection(HashSet::new));
        for (Card card : revision.deck().cards()) {
            gone.remove(card.id());
            revised.put(card.id(), card);
            queue.change(card.id(), old -> card);
        }
        selected.replaceAll(this::revised);
        selected.stream().filter(card -> gone.contains(card.id())).forEach(queue::remove);
        wanted = wanted.filter(want -> !gone.contains(want.card().id()))
                .map(want -> new Wanted(revised(want.card()), want.from()));
        standing = standing.filter(asked -> !gone.contains(asked.card().id())).map(this::revised);
    }

    private Card revised(Card card) {
        return revised.getOrDefault(card.id(), card);
    }

    private Asked revised(Asked asked) {
        return asking(revised(asked.card()), asked.memory());
    }

    /** Suspends a card: the present one, or one that was answered in this session. */
    public void suspend(CardId id) throws JournalFailure {
        EventHead head = eventClock.next(services.calendar());
        Card card = card(id);
        log.append(new Event.CardEvent(head, id, Event.CardEvent.Action.SUSPEND));
        Optional<CardQueue.Place> from = queue.place(card);
        queue.remove(card);
        trail.add(new Trail.Suspended(card, head.id(), from));
        if (standing.isPresent() && standing.get().card().id().equals(id)) {
            standing = Optional.empty();
            wanted = Optional.empty();
        }
    }

    /** The learner's own note on a card; empty if there is none. */
    public String note(CardId id) {
        return marks.note(id);
    }

    /** Replaces the learner's note on a card; an empty note removes it. */
    public void note(CardId id, String text) throws JournalFailure {
        marks.note(id, text);
    }

    /** Flags a card, or removes the flag. Returns whether it is flagged now. */
    public boolean flag(CardId id) throws JournalFailure {
        boolean marked = marks.flag(id);
        standing = standing.map(asked -> asked.card().id().equals(id)
                ? new Asked(asked.card(), asked.presentation(), asked.heading(), asked.memory(), marked, asked.note())
                : asked);
        return marked;
    }

    public Progress progress() {
        return report.progress(
                standing.filter(asked -> !asked.memory().inSteps()).isEmpty());
    }

    public Summary summary() {
        return report.summary();
    }

    private Card card(CardId id) {
        return selected.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " is not in this session"));
    }
}
