package dev.dateline.app;

import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.exchange.intake.Past;
import dev.dateline.exchange.intake.ReviewImport;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.journal.History;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.LibrarySnapshot;
import dev.dateline.journal.MixedUp;
import dev.dateline.journal.ParameterSet;
import dev.dateline.journal.Reply;
import dev.dateline.judge.Judge;
import dev.dateline.library.Library;
import dev.dateline.library.Query;
import dev.dateline.library.QueryReader;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.page.Carried;
import dev.dateline.study.Budget;
import dev.dateline.study.CardAction;
import dev.dateline.study.Confusions;
import dev.dateline.study.DeckNames;
import dev.dateline.study.Edits;
import dev.dateline.study.FactStanding;
import dev.dateline.study.Learner;
import dev.dateline.study.LibraryDiff;
import dev.dateline.study.LibraryFingerprint;
import dev.dateline.study.Log;
import dev.dateline.study.Session;
import dev.dateline.study.SessionServices;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.Waiting;
import dev.dateline.study.stats.CardReport;
import dev.dateline.study.stats.Learned;
import dev.dateline.study.stats.Outlook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/**
 * The library and the journal of a run, with the services for studying. The journal is opened on another thread while
 * the library is read. If there is no journal, it is created with the first event, so that commands that only read
 * leave no trace.
 */
public final class Workplace implements AutoCloseable {
    /** The shortest usual time for an answer. A lower time is raised to this one, because it comes from a script. */
    private static final Duration QUICKEST = Duration.ofSeconds(1);

    private static final Duration UNKNOWN_PACE = Duration.ofSeconds(10);

    private final Invocation invocation;
    private Library library;
    private Optional<String> prints;
    private final StudyCalendar calendar;
    private final Scheduler scheduler;
    private final String parameters;
    private DeckNames names;
    private Learner learner;
    private Optional<Journal> journal;
    private Optional<EventClock> eventClock = Optional.empty();
    private boolean answered;
    private Optional<Confusions> confusions = Optional.empty();

    private Workplace(Invocation invocation, LibraryCache.Opened read, OpenedJournal opened) throws JournalFailure {
        this.invocation = invocation;
        this.journal = opened.journal();
        hold(read);
        this.calendar = invocation.settings().calendar(invocation.clock().getZone());
        this.parameters = opened.parameters();
        this.scheduler = opened.scheduler();
        this.names = journal.isPresent() ? names(journal.get()) : DeckNames.OWN;
        this.learner = names.known(opened.learner());
    }

    /** The journal's data on all cards, by the journal's names. */
    private Learner everything() throws JournalFailure {
        return journal.isPresent() ? Learner.of(journal.get(), scheduler, parameters) : Learner.NEW;
    }

    /** The journal's names for the library's decks. The library may be one that the journal has not seen yet. */
    private DeckNames names(Journal seeing) throws JournalFailure {
        Optional<String> digest = seeing.digest(libraryName());
        if (digest.isPresent()) {
            return DeckNames.ofDigest(digest.get());
        }
        Map<String, LibrarySnapshot> others = seeing.libraries();
        return others.isEmpty()
                ? DeckNames.OWN
                : DeckNames.OWN.withNewDecks(
                        Optional.empty(), LibraryFingerprint.of(library.cards()), others.values(), new ArrayList<>());
    }

    private String libraryName() {
        return invocation.libraries().name();
    }

    /** All data of the journal, by the library's names. */
    public History history() throws JournalFailure {
        return journal.isPresent() ? names.known(journal.get().history()) : History.EMPTY;
    }

    public static Workplace open(Invocation invocation) throws JournalFailure {
        Settings settings = invocation.settings(); // read here, so that two threads do not read them at once
        boolean begun = Journal.exists(invocation.journal());
        CompletableFuture<OpenedJournal> opening = begun
                ? CompletableFuture.supplyAsync(() -> OpenedJournal.by(invocation, settings))
                : CompletableFuture.completedFuture(OpenedJournal.none(settings));
        LibraryCache.Opened library = Libraries.openWithPrints(invocation);
        Libraries.tellHidden(invocation);
        library.library().aging(); // kept for later, and computed while the journal is being opened
        OpenedJournal opened = opening.join();
        if (opened.failure().isPresent()) {
            throw opened.failure().get();
        }
        return new Workplace(invocation, library, opened);
    }

    public Library library() {
        return library;
    }

    /** Reads the library again, because the learner has changed it. */
    public void reload() {
        hold(Libraries.openWithPrints(invocation));
        confusions = Optional.empty();
    }

    private void hold(LibraryCache.Opened read) {
        library = read.library();
        prints = read.prints();
    }

    public Learner learner() {
        return learner;
    }

    public StudyCalendar calendar() {
        return calendar;
    }

    public Optional<Journal> journal() {
        return journal;
    }

    /** The present state of each fact, in order. Facts of no article are skipped. */
    public List<FactStanding> standings(Collection<Fact> facts) {
        Instant now = invocation.clock().instant();
        return facts.stream()
                .flatMap(fact -> library.source(fact.ref()).stream())
                .map(source -> FactStanding.of(source, library, learner, scheduler, calendar, now))
                .toList();
    }

    /** The traits of cards that queries use and that the library does not know. */
    public LearnersTrait trait() {
        return new LearnersTrait(learner, library, calendar, invocation.clock().instant(), this::confusions);
    }

    public CardHistory history(CardId card) throws JournalFailure {
        return journal.isPresent() ? journal.get().card(names.of(card)) : History.EMPTY.card(card);
    }

    /** The answers to all cards, by the library's names. */
    private Map<CardId, List<Reply>> replies() throws JournalFailure {
        return journal.isPresent() ? names.known(journal.get().replies()) : Map.of();
    }

    /** The mix-ups of the learner, computed once. */
    public Confusions confusions() {
        if (confusions.isEmpty()) {
            try {
                confusions = Optional.of(Confusions.of(MixedUp.of(replies()), library.cards()));
            } catch (JournalFailure failure) {
                throw new Failure(failure.getMessage() + "; " + failure.advice(), failure);
            }
        }
        return confusions.get();
    }

    public Session session(List<Card> cards, SessionSettings settings, RandomGenerator random) throws JournalFailure {
        Log log = event -> {
            begun().append(names.recorded(event));
            answered = true;
        };
        // practice records no event, so it needs no journal
        boolean named = journal.isPresent() || !settings.cram();
        SplittableRandom chance = new SplittableRandom();
        EventClock eventClock =
                named ? eventClock() : new EventClock("", invocation.clock(), () -> EventId.random(chance));
        Session session = new Session(library, cards, learner, budgeted(settings), services(random), log, eventClock);
        if (invocation.settings().get(Setting.CONFIDENCE)) {
            session.letSayHowSure();
        }
        return session;
    }

    SessionServices services(RandomGenerator random) {
        Judge judge = Libraries.judge(invocation, library);
        return new SessionServices(judge, scheduler, parameters, calendar, invocation.clock(), random);
    }

    public List<Card> askable(Collection<Card> cards) {
        return learner.askable(
                cards,
                library,
                invocation.settings().session(),
                invocation.clock().instant(),
                calendar);
    }

    /** The data for reports on these cards. */
    public Learned learned(List<Card> cards) throws JournalFailure {
        return learned(cards, replies());
    }

    private Learned learned(List<Card> cards, Map<CardId, List<Reply>> replies) {
        return new Learned(
                library,
                cards,
                askable(cards),
                learner,
                replies,
                scheduler,
                calendar,
                invocation.clock().instant());
    }

    public Outlook outlook(List<Card> cards) throws JournalFailure {
        SessionSettings settings = budgeted(invocation.settings().session());
        return new Outlook(learned(cards), pace(), settings.reviewsOfADay());
    }

    public List<Waiting> waiting(List<List<Card>> selections) throws JournalFailure {
        SessionServices services = services(new SplittableRandom());
        SessionSettings settings = budgeted(invocation.settings().session());
        return selections.stream()
                .map(cards -> Waiting.of(library, cards, learner, settings, services))
                .toList();
    }

    /** The settings with the limit for the learner's minutes a day, if they set any. */
    private SessionSettings budgeted(SessionSettings settings) throws JournalFailure {
        int minutes = invocation.settings().get(Setting.MINUTES);
        if (minutes == 0) {
            return settings;
        }
        Duration pace = pace();
        return settings.within(new Budget(Duration.ofMinutes(minutes), pace.compareTo(QUICKEST) < 0 ? QUICKEST : pace));
    }

    /**
     * The learner's data for a page that schedules these cards. If there is no journal, it is created, because the page
     * keeps its name.
     */
    public Carried carried(List<Card> cards) throws JournalFailure {
        String name = begun().device();
        ParameterSet set = ParameterSet.inUse(begun().parameters());
        Instant now = invocation.clock().instant();
        SessionSettings session = budgeted(invocation.settings().session());
        return new CarriedLearner(scheduler, history(), learner, now, calendar.dayOf(now))
                .of(name, set, cards, session, calendar.rollover());
    }

    /** The learner's typical time for an answer. */
    public Duration pace() throws JournalFailure {
        Optional<Duration> measured = journal.isPresent() ? journal.get().pace() : Optional.empty();
        return measured.orElse(UNKNOWN_PACE);
    }

    /**
     * The changes of the library since it was last seen, if there are any. Libraries with errors and missing libraries
     * are not compared, because their missing cards are not deleted.
     */
    public Optional<LibraryDiff> diff() throws JournalFailure {
        boolean partly = !invocation.libraries().missing().isEmpty()
                || !Libraries.errors(invocation, library).isEmpty();
        if (journal.isEmpty() || partly) {
            return Optional.empty();
        }
        Optional<String> seen = journal.get().digest(libraryName());
        if (prints.isPresent() && seen.equals(prints.map(names::behind))) {
            return Optional.empty();
        }
        LibraryFingerprint now = LibraryFingerprint.of(library.cards());
        if (seen.filter(names.behind(now.digest())::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new LibraryDiff(libraryName(), journal.get().libraries(), now, names, everything()));
    }

    /** Records changes of the library, and works with the new state from now on. */
    public void settle(LibraryDiff diff) throws JournalFailure {
        begun().appendAll(diff.events(eventClock(), calendar));
        names = diff.names();
        learner = names.known(everything());
    }

    /** Reads the library and the answers again. */
    public void refresh() throws JournalFailure {
        reload();
        learner = names.known(everything());
    }

    /** Moves the data of renamed cards to their new names. */
    public void rename(List<Edits.Move> moves) throws JournalFailure {
        List<Event> renames =
                eventClock().together(moves, calendar, (head, move) -> new Event.Rename(head, move.from(), move.to()));
        begun().appendAll(renames.stream().map(names::recorded).toList());
    }

    /** The cards that match a query. */
    public List<Card> select(List<String> terms) {
        return select(query(terms));
    }

    public List<Card> select(Query query) {
        return query.select(library, trait());
    }

    /** Reads a query; an invalid one is a failure. */
    public Query query(List<String> terms) {
        QueryReader.Result query = QueryReader.read(terms, library);
        Failure.ifAny(query.errors());
        return query.query();
    }

    /** The learner's calendar date. Facts change by calendar dates and not by study days. */
    public LocalDate today() {
        return LocalDate.now(invocation.clock());
    }

    /** Applies an action to cards. If it fails, no card is changed. Returns the changed cards. */
    public List<Card> apply(CardAction action, List<Card> cards) throws JournalFailure {
        List<Card> changed = action.changed(cards, learner);
        if (!changed.isEmpty()) {
            List<Event> events =
                    eventClock().together(changed, calendar, (head, card) -> action.event(head, card.id()));
            begun().appendAll(events.stream().map(names::recorded).toList());
        }
        return changed;
    }

    /** Reads the present state of a card in the journal. */
    void renew(CardId card) throws JournalFailure {
        if (journal.isPresent()) {
            learner = learner.renewed(card, names.of(card), journal.get(), scheduler, parameters);
        }
    }

    /** Takes back the last action on this machine as a whole. Returns its events. */
    List<Event> undo() throws JournalFailure {
        return journal.isPresent() ? journal.get().undo(eventClock(), calendar) : List.of();
    }

    /** The report on a card. Only its part of the journal is read. */
    public CardReport report(Card card) throws JournalFailure {
        return CardReport.of(learned(List.of(card), Map.of()), card, history(card.id()));
    }

    double stability(CardMemory memory) {
        return scheduler.stability(memory);
    }

    /**
     * Imports answers from other programs into the journal.
     *
     * @param write false to only return what would be imported
     * @return the answers that the journal did not have
     */
    public List<Event> bringHome(Map<Card, Past> pasts, boolean write) throws JournalFailure {
        if (!write && journal.isEmpty()) {
            try (Journal nothing = Journal.inMemory()) {
                return reviews(nothing, pasts);
            }
        }
        List<Event> events = reviews(begun(), pasts);
        if (write) {
            begun().appendAll(events);
        }
        return events;
    }

    private List<Event> reviews(Journal into, Map<Card, Past> pasts) throws JournalFailure {
        ReviewImport reviews = new ReviewImport(
                into, scheduler, calendar, parameters, invocation.clock().instant());
        List<Event> events = new ArrayList<>();
        pasts.forEach((card, past) -> events.addAll(reviews.events(names.of(card.id()), card.kind(), past)));
        return events;
    }

    /** The message that suggests to train the memory model; usually empty. */
    public Optional<String> tuneOffer() throws JournalFailure {
        return journal.isPresent() ? TuneOffer.of(journal.get()) : Optional.empty();
    }

    /** The log for new events. The journal is created with the first event. */
    Log log() {
        return event -> begun().append(names.recorded(event));
    }

    /**
     * Warns if the last answer is more than a day in the future. Then the computer's clock is wrong, or it was wrong at
     * that answer. A time after the year 9999 is not that of an answer, because such events are not read.
     */
    public Optional<String> clockWarning() throws JournalFailure {
        Instant soon = invocation.host().clock().instant().plus(Duration.ofDays(1));
        return journal.isEmpty()
                ? Optional.empty()
                : journal.get()
                        .last()
                        .filter(soon::isBefore)
                        .map(last ->
                                LocalDate.ofInstant(last, invocation.clock().getZone()))
                        .filter(day -> day.getYear() <= PartialDate.LAST_YEAR)
                        .map(day -> "The clock may be wrong: the last answer is of "
                                + PartialDate.of(day).inWords());
    }

    /** Creates ids and times for events of the journal. The journal is created if there is none. */
    EventClock eventClock() throws JournalFailure {
        if (eventClock.isEmpty()) {
            eventClock = Optional.of(begun().eventClock(invocation.clock()));
        }
        return eventClock.get();
    }

    private Journal begun() throws JournalFailure {
        if (journal.isEmpty()) {
            journal = Optional.of(OpenedJournal.open(invocation));
        }
        return journal.get();
    }

    /** Titles, and the texts of articles that the learner keeps. A folder that does not exist is reported. */
    public Shelf shelf() {
        return new LibraryShelf(invocation, library);
    }

    @Override
    public void close() {
        if (answered && journal.isPresent()) {
            new JournalCopies(invocation).afterAnswers(journal.get());
            new JournalSync(invocation).afterAnswers(journal.get());
        }
        journal.ifPresent(Journal::close);
    }
}
