package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.Heads;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Heading;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Workload;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A learner at his cards: puts one question after another, and turns answers into verdicts and dates.
 *
 * <p>A question stands until it is answered, skipped or suspended. An answer is committed to the log before its outcome is
 * returned; where the log cannot be written, {@link JournalFailure} is thrown and nothing has changed, so that the same
 * answer may be given again. Not thread-safe.
 */
public final class Session {
    private final Material material;
    private final SessionSettings settings;
    private Tools tools;
    private final Log log;
    private final Heads heads;
    private final Map<CardId, CardMemory> memories;
    private final Workload workload;
    private final Set<CardId> flagged = new HashSet<>();
    private final Map<CardId, String> notes = new HashMap<>();
    private final Map<CardId, Card> revised = new HashMap<>();
    private final Lineup lineup;
    private final List<Card> selected;
    private final CardQueue queue;
    private final Limits limits;
    private final Spacing spacing;
    private final HeldBack heldBack;
    private final Chooser chooser;
    private final Scores scores;
    /** The last at the end. */
    private final List<Done> done = new ArrayList<>();

    private final Instant began;
    private final int leftOut;
    private final boolean behind;
    private Optional<Asked> standing = Optional.empty();
    private Optional<Wanted> wanted = Optional.empty();
    private boolean hinted;
    private boolean saysHowSure;

    /** A card that the learner wants to see next, and where it waited before. */
    private record Wanted(Card card, Optional<CardQueue.Place> from) {}

    /** Something the learner did that can be taken back. */
    private sealed interface Done {
        /** An answer as it counts by now, what the judge said of it, and where its card waited before. */
        record Answered(Outcome outcome, Judgement judged, EventHead head, CardQueue.Place from) implements Done {}

        /** A card set aside, and where it waited; it waited nowhere if it had been answered. */
        record Suspended(Card card, EventId event, Optional<CardQueue.Place> from) implements Done {}
    }

    /**
     * Begins a session.
     *
     * @param selected the cards that a query chose, decks by id and cards as written
     */
    public Session(
            Material material,
            Collection<Card> selected,
            Learner learner,
            SessionSettings settings,
            Tools tools,
            Log log,
            Heads heads) {
        this.material = material;
        this.settings = settings;
        this.tools =
                tools.with(tools.scheduler().keepingPromise(learner.memories().values()));
        this.log = log;
        this.heads = heads;
        this.memories = new HashMap<>(learner.memories());
        this.began = tools.clock().instant();
        this.workload = learner.workload(tools.calendar().dayOf(began));
        this.scores = new Scores(material);
        this.spacing = new Spacing(material);
        this.heldBack = new HeldBack(material);
        this.lineup = new Lineup(material, learner, settings, tools, began);
        this.selected = lineup.askable(selected);
        this.queue = lineup.queue(this.selected);
        this.limits = lineup.limits();
        this.leftOut = lineup.leftOut();
        this.behind = lineup.isBehind();
        this.chooser = new Chooser(queue, spacing, limits, heldBack, this::memory, settings, tools.calendar());
        for (Card card : this.selected) {
            if (learner.flagged(card.id())) {
                flagged.add(card.id());
            }
            String note = learner.state(card.id()).note();
            if (!note.isEmpty()) {
                notes.put(card.id(), note);
            }
        }
    }

    /** The question that stands; the next one where none does yet; empty when the session is over for now. */
    public Optional<Asked> standing() {
        if (standing.isEmpty()) {
            Optional<Card> next =
                    wanted.map(Wanted::card).or(() -> chooser.next(tools.clock().instant()));
            standing = next.map(this::put);
        }
        return standing;
    }

    /**
     * Asks the card next whose answer was given for the last one's; it need not be due, nor selected. Says whether there is such a
     * card and it may be asked. What stands now comes again later.
     */
    public boolean askConfused() {
        Optional<Card> other = lastMixup().flatMap(material::card).map(this::revised).filter(lineup::mayAsk);
        if (other.isEmpty() || setAside().contains(other.get().id())) {
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

    private Optional<CardId> lastMixup() {
        if (done.isEmpty() || !(done.get(done.size() - 1) instanceof Done.Answered answered)) {
            return Optional.empty();
        }
        Outcome outcome = answered.outcome();
        boolean wrong = outcome.judgement().verdict() == Verdict.WRONG;
        return wrong ? outcome.judgement().confusion().flatMap(Confusion::card) : Optional.empty();
    }

    private Asked put(Card card) {
        CardMemory memory = memory(card.id());
        limits.count(card, memory.isNew());
        if (memory.isNew()) {
            heldBack.introduced(card, queue.in(CardQueue.Place.FRESH));
        }
        hinted = false;
        return asking(card, memory);
    }

    private Asked asking(Card card, CardMemory memory) {
        Card offered = settings.inOrder() ? card : OldValues.offered(card, material, today());
        return new Asked(
                offered,
                Presentation.shuffled(offered, tools.random()),
                heading(card),
                memory,
                flagged.contains(card.id()),
                notes.getOrDefault(card.id(), ""));
    }

    private Optional<Heading> heading(Card card) {
        return material.aging().heading(card, today());
    }

    /** The learner's date by the clock; facts know nothing of study days. */
    private LocalDate today() {
        return tools.clock().instant().atZone(tools.calendar().zone()).toLocalDate();
    }

    /**
     * Answers the standing question.
     *
     * @throws IllegalStateException if none stands
     */
    public Outcome answer(Response response, Timing timing) throws JournalFailure {
        if (saysHowSure
                && response instanceof Response.Typed typed
                && !typed.text().isBlank()) {
            Confidence.Said said = Confidence.read(typed.text());
            return answer(new Response.Typed(said.line()), timing, Optional.of(said.confidence()));
        }
        return answer(response, timing, Optional.empty());
    }

    /** From now on an answer may say how sure it is, a typed one at its end, as {@link Confidence#read} reads it. */
    public void letSayHowSure() {
        saysHowSure = true;
    }

    /** Whether an answer may say how sure it is. */
    public boolean letsSayHowSure() {
        return saysHowSure;
    }

    /**
     * What a typed line says at its end of how sure it is, if it may: of a blank line nothing is said, nor of a card that the
     * learner judges himself.
     */
    public Optional<Confidence.Said> howSure(String line) {
        boolean judged = standing()
                .filter(asked -> !(asked.card() instanceof Card.Recall))
                .isPresent();
        return saysHowSure && judged && !line.isBlank() ? Optional.of(Confidence.read(line)) : Optional.empty();
    }

    /**
     * Answers the standing question, saying how sure one is.
     *
     * @throws IllegalStateException if none stands
     */
    public Outcome answer(Response response, Timing timing, Optional<Confidence> sure) throws JournalFailure {
        Asked asked = standing().orElseThrow(() -> new IllegalStateException("no question stands"));
        Context context = asked.heading().map(it -> Context.under(it.date())).orElse(Context.NONE);
        Judgement judgement = tools.judge().judge(asked.card(), response, context);
        EventHead head = heads.next(tools.calendar());
        Outcome outcome = outcome(asked, response, judgement, hinted, false, head);
        if (!settings.cram()) {
            log.append(new Entry(tools).review(outcome, head, timing, sure));
        }
        done.add(new Done.Answered(
                outcome, judgement, head, queue.place(asked.card()).orElse(CardQueue.Place.PASS)));
        scores.add(outcome);
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
        Grade grade = Grading.grade(judgement.verdict(), withHint);
        CardMemory before = asked.memory();
        CardMemory after = settings.cram()
                ? before
                : tools.scheduler().review(before, grade, head.at(), tools.calendar(), workload);
        List<Fact> since = material.aging().since(asked.card(), today());
        return new Outcome(
                asked,
                response,
                judgement,
                withHint,
                overruled,
                grade,
                before,
                after,
                settings.cram() ? Optional.empty() : after.due(tools.calendar()),
                material.sources(asked.card()),
                since);
    }

    /** Where the card goes after its answer, or after another word on it. */
    private void settle(Outcome outcome) {
        Card card = outcome.asked().card();
        remember(card.id(), outcome.after());
        if (!settings.cram() && outcome.after().inSteps()) {
            queue.put(card, CardQueue.Place.STEPS);
        } else {
            queue.remove(card);
        }
    }

    /** Takes the hint of the standing question, if it has one; the answer will then be worth Hard at most. */
    public Optional<String> hint() {
        Optional<String> hint = standing().flatMap(asked -> asked.card().head().hint());
        hinted |= hint.isPresent();
        return hint;
    }

    /** Puts the standing question by for this session, unanswered; it says which. Not a review. */
    public Optional<Asked> skip() {
        Optional<Asked> skipped = standing();
        skipped.ifPresent(asked -> queue.remove(asked.card()));
        standing = Optional.empty();
        wanted = Optional.empty();
        return skipped;
    }

    /** Takes back the last answer or suspension that is not taken back yet; says which card is concerned. */
    public Optional<CardId> undo() throws JournalFailure {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Done last = done.get(done.size() - 1);
        return Optional.of(last instanceof Done.Answered answered ? undo(answered) : undo((Done.Suspended) last));
    }

    private CardId undo(Done.Answered answered) throws JournalFailure {
        Asked asked = answered.outcome().asked();
        if (!settings.cram()) {
            log.append(
                    new Event.Undo(heads.next(tools.calendar()), answered.head().id()));
        }
        done.remove(done.size() - 1);
        wanted.filter(card -> card.from().isEmpty()).ifPresent(card -> queue.remove(card.card()));
        wanted = Optional.empty();
        scores.takeBack(answered.outcome());
        spacing.takeBack();
        remember(asked.card().id(), answered.outcome().before());
        queue.put(asked.card(), answered.from());
        standing = Optional.of(revised.containsKey(asked.card().id()) ? revised(asked) : asked);
        hinted = answered.outcome().hinted();
        return asked.card().id();
    }

    private CardId undo(Done.Suspended suspended) throws JournalFailure {
        log.append(new Event.Undo(heads.next(tools.calendar()), suspended.event()));
        done.remove(done.size() - 1);
        suspended.from().ifPresent(place -> queue.put(suspended.card(), place));
        return suspended.card().id();
    }

    /** The last answer's verdict by the learner's own word: right for wrong or partial, wrong for right; once more turns it back. */
    public Optional<Outcome> overrule() throws JournalFailure {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (done.get(i) instanceof Done.Answered answered) {
                Outcome outcome = overrule(answered);
                done.set(i, new Done.Answered(outcome, answered.judged(), answered.head(), answered.from()));
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private Outcome overrule(Done.Answered answered) throws JournalFailure {
        Outcome old = answered.outcome();
        Outcome fresh = outcome(
                old.asked(),
                old.response(),
                old.overruled() ? answered.judged() : Grading.overruled(old.judgement()),
                old.hinted(),
                !old.overruled(),
                answered.head());
        if (!settings.cram()) {
            log.append(new Entry(tools).overrule(fresh, heads.next(tools.calendar()), answered.head()));
        }
        scores.takeBack(old);
        scores.add(fresh);
        if (standing.isPresent()
                && standing.get().card().id().equals(fresh.asked().card().id())) {
            standing = Optional.empty();
        }
        settle(fresh);
        return fresh;
    }

    /** What was typed last, where it was judged wrong, overruled, and may be added to what its card accepts. */
    public Optional<NewForm> newForm() {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (done.get(i) instanceof Done.Answered answered) {
                return newForm(answered);
            }
        }
        return Optional.empty();
    }

    private static Optional<NewForm> newForm(Done.Answered answered) {
        Judgement judged = answered.judged();
        boolean mayBe = answered.outcome().overruled()
                && judged.verdict() == Verdict.WRONG
                && judged.confusion().isEmpty();
        if (!mayBe || !(answered.outcome().response() instanceof Response.Typed typed)) {
            return Optional.empty();
        }
        Card card = answered.outcome().asked().card();
        String form = typed.text().strip();
        return card.accept(new WithForm(form)).map(more -> new NewForm(card.id(), form));
    }

    /** Takes a form for right on a card from now on; the deck's file is for others to write. */
    public void accept(NewForm form) {
        queue.change(form.card(), card -> card.accept(new WithForm(form.text())).orElse(card));
    }

    /**
     * Takes the cards of a deck as they are written by now, wherever they wait; what is known of them hangs on their ids and stays.
     * A card that is gone is not asked any more, one that came is for another session.
     */
    public void revise(Revision revision) {
        tools = tools.with(revision.judge());
        Set<CardId> gone = new HashSet<>();
        for (Card card : selected) {
            if (card.id().deck().equals(revision.deck().id())) {
                gone.add(card.id());
            }
        }
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

    /** Sets a card aside until it is unsuspended; it may be the one that stands or one that was answered. */
    public void suspend(CardId id) throws JournalFailure {
        EventHead head = heads.next(tools.calendar());
        Card card = card(id);
        log.append(new Event.Suspend(head, id));
        Optional<CardQueue.Place> from = queue.place(card);
        queue.remove(card);
        done.add(new Done.Suspended(card, head.id(), from));
        if (standing.isPresent() && standing.get().card().id().equals(id)) {
            standing = Optional.empty();
            wanted = Optional.empty();
        }
    }

    /** Marks a card, or takes its mark off; says whether it is marked now. */
    public boolean flag(CardId id) throws JournalFailure {
        EventHead head = heads.next(tools.calendar());
        boolean marked = !flagged.contains(id);
        log.append(marked ? new Event.Flag(head, id) : new Event.Unflag(head, id));
        if (marked) {
            flagged.add(id);
        } else {
            flagged.remove(id);
        }
        standing = standing.map(asked -> asked.card().id().equals(id)
                ? new Asked(asked.card(), asked.presentation(), asked.heading(), asked.memory(), marked, asked.note())
                : asked);
        return marked;
    }

    /** How far the session has come. */
    public Progress progress() {
        int fresh = 0;
        int others = 0;
        for (Card card : queue.all()) {
            if (!limits.counted(card) && !heldBack.holds(card) && comesThisSession(card)) {
                if (memory(card.id()).isNew()) {
                    fresh++;
                } else {
                    others++;
                }
            }
        }
        return new Progress(
                limits.asked(), limits.total(fresh, others), scores.all().right(), spent());
    }

    private boolean comesThisSession(Card card) {
        Instant horizon = tools.clock().instant().plus(settings.learnAhead());
        return !queue.place(card).equals(Optional.of(CardQueue.Place.STEPS))
                || !memory(card.id()).due(tools.calendar()).orElse(began).isAfter(horizon);
    }

    /** What the session has come to by now. */
    public Summary summary() {
        Instant now = tools.clock().instant();
        int deferred = leftOut;
        Optional<Instant> next = Optional.empty();
        if (!settings.cram()) {
            for (Card card : queue.all()) {
                deferred += memory(card.id()).isDue(now, tools.calendar()) ? 1 : 0;
            }
            next = nextDue();
        }
        return new Summary(
                scores.all(),
                scores.decks(),
                scores.introduced(),
                deferred,
                behind,
                leeches(),
                waiting(),
                next,
                spent());
    }

    private List<CardId> leeches() {
        List<CardId> leeches = new ArrayList<>();
        for (Done step : done) {
            if (step instanceof Done.Answered answered) {
                Outcome outcome = answered.outcome();
                CardId card = outcome.asked().card().id();
                boolean lapsed = outcome.after().lapses() > outcome.before().lapses();
                if (lapsed && outcome.after().isLeech() && !leeches.contains(card)) {
                    leeches.add(card);
                }
            }
        }
        return List.copyOf(leeches);
    }

    /** New cards that the limits would still admit, but that are held back. */
    private int waiting() {
        int waiting = 0;
        for (Card card : queue.in(CardQueue.Place.FRESH)) {
            waiting += heldBack.holds(card) && limits.allow(card, true) ? 1 : 0;
        }
        return waiting;
    }

    private Optional<Instant> nextDue() {
        Optional<Instant> next = Optional.empty();
        Set<CardId> aside = setAside();
        for (Card card : selected) {
            Optional<Instant> due = memory(card.id()).due(tools.calendar());
            boolean earlier = due.isPresent() && (next.isEmpty() || due.get().isBefore(next.get()));
            if (earlier && !aside.contains(card.id())) {
                next = due;
            }
        }
        return next;
    }

    /** The cards that were suspended in this session. */
    private Set<CardId> setAside() {
        Set<CardId> aside = new HashSet<>();
        for (Done step : done) {
            if (step instanceof Done.Suspended suspended) {
                aside.add(suspended.card().id());
            }
        }
        return aside;
    }

    private Duration spent() {
        Duration spent = Duration.between(began, tools.clock().instant());
        return spent.isNegative() ? Duration.ZERO : spent;
    }

    private void remember(CardId card, CardMemory memory) {
        workload.remove(memory(card));
        workload.add(memory);
        memories.put(card, memory);
    }

    private CardMemory memory(CardId card) {
        return memories.getOrDefault(card, CardMemory.NEW);
    }

    private Card card(CardId id) {
        for (Card card : selected) {
            if (card.id().equals(id)) {
                return card;
            }
        }
        throw new IllegalStateException(id + " is not in this session");
    }
}
