package dev.dateline.study;

import dev.dateline.article.Ages;
import dev.dateline.article.Article;
import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.article.Withdrawal;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Response;
import dev.dateline.library.Library;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.source.Position;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A learner's workplace in a test. It has a clock that the test moves, a journal in memory, facts, cards and sessions.
 */
final class Desk implements AutoCloseable {
    static final String PARAMETERS = "fsrs-6-default";

    final TestClock clock = new TestClock("2026-03-02T09:00:00Z");
    final Journal journal;
    private final List<Fact> facts = new ArrayList<>();
    final List<Card> cards = new ArrayList<>();
    private final SplittableRandom random;
    final StudyCalendar calendar = new StudyCalendar(ZoneOffset.UTC);
    SessionSettings settings = SessionSettings.DEFAULT;
    Optional<Log> log = Optional.empty();
    /** Made once, because a year of sessions needs it every day. */
    private Optional<Judge> judge = Optional.empty();

    private Optional<Library> library = Optional.empty();

    Desk(long seed) {
        random = new SplittableRandom(seed);
        try {
            journal = Journal.inMemory();
        } catch (JournalFailure failure) {
            throw new IllegalStateException(failure);
        }
    }

    Desk with(Card... more) {
        cards.addAll(List.of(more));
        changed();
        return this;
    }

    /** Adds typed cards, each on its own fact, with the answer {@code yes}. */
    Desk withCards(int count) {
        for (int i = 1; i <= count; i++) {
            cards.add(Cards.typed("c" + i, "Question " + i + "?", "yes", "f" + i));
        }
        changed();
        return this;
    }

    Desk fact(String id, String asOf, List<Value> values, String... supersedes) {
        return fact(id, asOf, values, Optional.empty(), supersedes);
    }

    Desk withdrawnFact(String id, String on) {
        Withdrawal withdrawal = new Withdrawal(PartialDate.parse(on).orElseThrow(), "It was wrong.");
        return fact(id, "2022-12-16", List.of(), Optional.of(withdrawal));
    }

    private Desk fact(
            String id, String asOf, List<Value> values, Optional<Withdrawal> withdrawn, String... supersedes) {
        List<FactRef> old = new ArrayList<>();
        for (String each : supersedes) {
            old.add(new FactRef("harbour", each));
        }
        facts.add(new Fact(
                new FactRef("harbour", id),
                id + " is so.",
                values,
                Optional.empty(),
                Optional.empty(),
                Certainty.STATED,
                PartialDate.parse(asOf).orElseThrow(),
                Ages.STATE,
                Optional.empty(),
                old,
                List.of(),
                List.of(),
                Optional.empty(),
                withdrawn,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Position.START));
        changed();
        return this;
    }

    private void changed() {
        judge = Optional.empty();
        library = Optional.empty();
    }

    Library library() {
        if (library.isEmpty()) {
            library = Optional.of(read());
        }
        return library.get();
    }

    private Judge judge() {
        if (judge.isEmpty()) {
            judge = Optional.of(new Judge(Knowledge.of(facts, List.of(deck(cards)))));
        }
        return judge.get();
    }

    private Library read() {
        Article article = new Article(
                "harbour",
                "The harbour",
                PartialDate.ofYear(2022),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                facts,
                "seeds/harbour.yaml");
        return new Library(List.of(article), List.of(deck(cards)), Names.NONE, List.of());
    }

    /** The deck of these cards. */
    static Deck deck(List<Card> cards) {
        return new Deck(
                "deck",
                "The deck",
                Optional.empty(),
                List.of("harbour"),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cards,
                "decks/deck.yaml");
    }

    Scheduler scheduler() {
        return new Scheduler(
                MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)),
                SchedulerSettings.DEFAULT,
                new SplittableRandom(1));
    }

    SessionServices services(Scheduler scheduler) {
        return new SessionServices(judge(), scheduler, PARAMETERS, calendar, clock, random);
    }

    /** The cards that wait, according to the journal. */
    Waiting waiting() throws JournalFailure {
        return Waiting.of(library(), cards, learner(), settings, services(scheduler()));
    }

    /** A session on all cards, with the learner's state in the journal. */
    Session sit() throws JournalFailure {
        return sitAt(cards);
    }

    Session sit(List<String> ids) throws JournalFailure {
        return sitAt(
                cards.stream().filter(card -> ids.contains(card.id().card())).toList());
    }

    private Session sitAt(List<Card> selected) throws JournalFailure {
        Scheduler scheduler = scheduler();
        SessionServices services = services(scheduler);
        Learner learner = Learner.of(journal, scheduler, PARAMETERS);
        EventClock eventClock = new EventClock("test", clock, () -> EventId.random(random));
        return new Session(library(), selected, learner, settings, services, log.orElse(journal::append), eventClock);
    }

    Learner learner() throws JournalFailure {
        return Learner.of(journal, scheduler(), PARAMETERS);
    }

    static Response typed(String text) {
        return new Response.Typed(text);
    }

    static CardId id(String card) {
        return new CardId("deck", card);
    }

    /** The card of the present question; a dash if there is none. */
    static String standing(Session session) {
        return session.standing().map(asked -> asked.card().id().card()).orElse("-");
    }

    static Outcome right(Session session) throws JournalFailure {
        return session.answer(typed("yes"), Timing.ofLine(4000));
    }

    static Outcome wrong(Session session) throws JournalFailure {
        return session.answer(typed("no"), Timing.ofLine(4000));
    }

    /**
     * Answers all questions of a session rightly, ten seconds each.
     *
     * @return the cards that were asked
     */
    List<String> allRight(Session session) throws JournalFailure {
        List<String> asked = new ArrayList<>();
        while (session.standing().isPresent()) {
            asked.add(standing(session));
            right(session);
            clock.advance(Duration.ofSeconds(10));
        }
        return asked;
    }

    @Override
    public void close() {
        journal.close();
    }

    static SessionSettings withDailyLimits(SessionSettings base, int newCardsADay, int reviewsADay) {
        return new SessionSettings(
                base.cram(),
                base.inOrder(),
                base.sideBySide(),
                base.newCards(),
                base.maxCards(),
                newCardsADay,
                reviewsADay,
                base.budget(),
                base.learnAhead(),
                base.askOutdated());
    }
}
