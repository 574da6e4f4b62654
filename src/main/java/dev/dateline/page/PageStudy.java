package dev.dateline.page;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Scheduling;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.PastReview;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Asked;
import dev.dateline.study.Log;
import dev.dateline.study.Outcome;
import dev.dateline.study.Progress;
import dev.dateline.study.Session;
import dev.dateline.study.SessionServices;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.Summary;
import dev.dateline.study.Timing;
import dev.dateline.study.Waiting;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * Study in a page. It is the program's own session, on the page's data and the answers given in the browser. All
 * results are JSON. They also tell the changes of the log that the browser has to store: an answer is added, replaced
 * or removed.
 */
public final class PageStudy {
    /** How many days have openings: this day and the next two. */
    private static final int OPENINGS = 3;

    private final PageLibrary library;
    private final Carried carried;
    private final List<Card> cards;
    private final LongSupplier now;
    private final Scheduler scheduler;
    private final PageLearner learner;
    private final Map<EventId, Event.Review> reviews = new HashMap<>();
    private final List<JsonText> changes = new ArrayList<>();
    private long events;
    private ZoneId zone = ZoneOffset.UTC;
    private Optional<Session> running = Optional.empty();

    /** @param now the time in milliseconds since 1970 */
    public PageStudy(PageLibrary library, Carried carried, LongSupplier now) {
        this.library = library;
        this.carried = carried;
        this.now = now;
        this.cards = library.library().cards().stream()
                .filter(card -> carried.cards().containsKey(card.id()))
                .toList();
        this.scheduler = new Scheduler(MemoryModel.of(carried.parameters()), carried.schedule());
        this.learner = new PageLearner(carried, scheduler);
    }

    /**
     * Adds an answer that the browser has stored. Call this before any card is asked.
     *
     * @param at the time in milliseconds since 1970
     * @param day the study day, in days since 1970
     * @param wait the wait that was reported with the answer
     * @return whether the answer is new to the page
     */
    public boolean remember(String card, String id, long at, long day, int grade, long wait) {
        return learner.add(CardId.of(card), id, CarriedText.review(at, day, grade, wait));
    }

    private SessionServices services(LongSupplier time) {
        return new SessionServices(
                library.judge(),
                scheduler,
                carried.set(),
                new StudyCalendar(zone, carried.dayEnds()),
                new PageClock(time, zone),
                new Random(time.getAsLong()));
    }

    /**
     * The numbers of cards that wait now.
     *
     * @param offset the minutes by which the learner's clock is ahead of UTC
     */
    public String waiting(int offset) {
        zone = ZoneOffset.ofTotalSeconds(60 * offset);
        Waiting waiting = waiting(services(now));
        JsonText json = counts(waiting);
        waiting.next().ifPresent(next -> json.put("next", SessionTexts.until(next, instant())));
        return json.toString();
    }

    private Waiting waiting(SessionServices services) {
        return Waiting.of(library.library(), cards, learner.learner(), carried.session(), services);
    }

    private static JsonText counts(Waiting waiting) {
        return new JsonText()
                .put("due", waiting.due())
                .put("fresh", waiting.fresh())
                .put("cards", waiting.cards());
    }

    /**
     * Begins a session.
     *
     * @param first the card that is shown already; may be empty
     */
    public void begin(int offset, String first) {
        zone = ZoneOffset.ofTotalSeconds(60 * offset);
        Session session = session(services(now), this::record);
        if (!first.isEmpty()) {
            session.askNext(CardId.of(first));
        }
        running = Optional.of(session);
    }

    private Session session(SessionServices services, Log log) {
        EventClock eventClock = new EventClock("", services.clock(), () -> new EventId(now.getAsLong(), events++));
        return new Session(library.library(), cards, learner.learner(), carried.session(), services, log, eventClock);
    }

    /**
     * The beginnings of sessions on this day and the next days, if nothing is answered before. Each has the numbers of
     * {@link #waiting} and the question of {@link #standing}. It is true while {@code from <= now < until}.
     */
    public String openings(int offset) {
        zone = ZoneOffset.ofTotalSeconds(60 * offset);
        List<JsonText> openings = new ArrayList<>();
        Instant at = instant();
        for (int i = 0; i < OPENINGS; i++) {
            long from = at.toEpochMilli();
            SessionServices services = services(() -> from);
            Waiting waiting = waiting(services);
            Instant dayEnds = services.calendar().endOf(services.calendar().dayOf(at));
            Instant until = waiting.next().filter(dayEnds::isAfter).orElse(dayEnds);
            JsonText json = counts(waiting)
                    .put("from", from)
                    .put("until", until.toEpochMilli())
                    .put("offset", offset);
            openings.add(tell(session(services, event -> {}), json));
            at = dayEnds;
        }
        return new JsonText().put("openings", openings).toString();
    }

    private Session session() {
        return running.orElseThrow(() -> new IllegalStateException("no session"));
    }

    private Instant instant() {
        return Instant.ofEpochMilli(now.getAsLong());
    }

    /** The current question. If the session is over for now, an object without a card. */
    public String standing() {
        return tell(session(), new JsonText()).toString();
    }

    private static JsonText tell(Session session, JsonText json) {
        session.standing().ifPresent(asked -> tell(asked, json));
        Progress progress = session.progress();
        return json.put("number", progress.number())
                .put("total", progress.total())
                .put("right", progress.right());
    }

    private static void tell(Asked asked, JsonText json) {
        json.put("card", asked.card().id().toString())
                .put("isNew", asked.isNew())
                .put("places", asked.presentation().places())
                .put("lines", asked.presentation().lines());
        asked.heading().ifPresent(heading -> json.put("heading", heading.text()));
    }

    /** Shows the hint of the current question. */
    public String hint() {
        return session().hint().orElse("");
    }

    public void skip() {
        session().skip();
    }

    /**
     * Answers the current question.
     *
     * @param given the values that {@link Given} reads
     * @param millis milliseconds from the question to the answer
     */
    public String answer(List<String> given, long millis) throws JournalFailure {
        Session session = session();
        Asked asked = session.standing().orElseThrow(() -> new IllegalStateException("no question is open"));
        return told(session.answer(Given.response(asked.card(), given), Timing.ofLine(millis)));
    }

    /** Replaces the last verdict by the learner's own, or restores it. */
    public String overrule() throws JournalFailure {
        return told(session().overrule().orElseThrow(() -> new IllegalStateException("nothing was answered")));
    }

    /**
     * Takes back the last answer.
     *
     * @return its card, or an empty text
     */
    public String undo() throws JournalFailure {
        Optional<CardId> card = session().undo();
        return new JsonText()
                .put("card", card.map(CardId::toString).orElse(""))
                .put("changes", taken())
                .toString();
    }

    private String told(Outcome outcome) {
        JsonText json = PageLibrary.json(outcome.judgement())
                .put("words", words(outcome))
                .put("since", outcome.since().stream().map(SessionTexts::since).toList())
                .put("noted", outcome.asked().note())
                .put("due", SessionTexts.due(outcome, instant()))
                .put("overruled", outcome.overruled())
                .put("changes", taken());
        SessionTexts.reviewed(outcome).ifPresent(reviewed -> json.put("reviewed", reviewed));
        return json.toString();
    }

    private static String words(Outcome outcome) {
        return SessionTexts.verdict(outcome.judgement()) + (outcome.hinted() ? " after a hint" : "");
    }

    /** The result of the session. */
    public String summary() {
        Summary summary = session().summary();
        JsonText json = new JsonText()
                .put("answers", summary.tally().asked())
                .put("right", summary.tally().right())
                .put("introduced", summary.introduced())
                .put("deferred", summary.deferred())
                .put("heldBack", summary.heldBack());
        summary.nextDue().ifPresent(next -> json.put("next", SessionTexts.until(next, instant())));
        return json.toString();
    }

    private List<JsonText> taken() {
        List<JsonText> taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    private void record(Event event) {
        if (event instanceof Event.Review review) {
            reviews.put(review.head().id(), review);
            keep("add", review, review.verdict(), review.grade(), review.scheduling());
        } else if (event instanceof Event.Overrule overrule && reviews.containsKey(overrule.review())) {
            Event.Review review = reviews.get(overrule.review());
            keep("replace", review, overrule.verdict(), overrule.grade(), overrule.scheduling());
        } else if (event instanceof Event.Undo undo) {
            learner.remove(undo.of().toString());
            changes.add(new JsonText().put("do", "remove").put("id", undo.of().toString()));
        }
    }

    private void keep(String what, Event.Review review, Verdict verdict, Grade grade, Scheduling scheduling) {
        EventHead head = review.head();
        learner.add(
                review.card(), head.id().toString(), new PastReview(head.at(), head.day(), grade, scheduling.given()));
        changes.add(new JsonText()
                .put("do", what)
                .put("id", head.id().toString())
                .put("card", review.card().toString())
                .put("at", head.at().toEpochMilli())
                .put("offset", head.offset().getTotalSeconds() / 60)
                .put("day", head.day().epochDay())
                .put("verdict", verdict.word())
                .put("grade", grade.rating())
                .put("given", scheduling.given().toString())
                .put("wait", CarriedText.wait(scheduling.given()))
                .put("took", review.answer().millis())
                .put("hint", review.answer().hint()));
    }
}
