package dev.dateline.page;

import dev.dateline.deck.CardId;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Fsrs6State;
import dev.dateline.memory.Fsrs7State;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import dev.dateline.memory.MemoryState;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.PastReview;
import dev.dateline.memory.Phase;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyDay;
import dev.dateline.study.Budget;
import dev.dateline.study.SessionSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Writes {@link Carried} as text and reads it again, with one line for each text or number. Each method describes both
 * directions: it writes the value that it gets, or ignores it and returns the value that it reads.
 */
public final class CarriedText {
    private static final StudyDay DAY = new StudyDay(0);
    private static final PastReview REVIEW = new PastReview(Instant.EPOCH, DAY, Grade.GOOD, new Interval.Days(1));
    private static final CardMemory.Last LAST =
            new CardMemory.Last(Instant.EPOCH, DAY, new Fsrs6State(1, 1), REVIEW.given());
    private static final Carried.OfCard CARD =
            new Carried.OfCard(Optional.empty(), CardMemory.NEW, List.of(), Set.of(), false, Optional.empty(), "");
    private static final Carried CARRIED = new Carried(
            "",
            "",
            Parameters.defaults(Algorithm.FSRS_6),
            SchedulerSettings.DEFAULT,
            SessionSettings.DEFAULT,
            LocalTime.MIDNIGHT,
            Map.of(),
            List.of());

    private final Iterator<String> in;
    private final List<String> out = new ArrayList<>();
    private final boolean reads;

    private CarriedText(List<String> lines) {
        this.in = lines.iterator();
        this.reads = !lines.isEmpty();
    }

    public static String write(Carried carried) {
        CarriedText text = new CarriedText(List.of());
        text.carried(carried);
        return String.join("\n", text.out);
    }

    /** Reads a text of {@link #write}. Any other text throws an unchecked exception. */
    public static Carried read(String text) {
        return new CarriedText(List.of(text.split("\n", -1))).carried(CARRIED);
    }

    private String text(String value) {
        if (reads) {
            return in.next();
        }
        out.add(value);
        return value;
    }

    private long number(long value) {
        return Long.parseLong(text(Long.toString(value)));
    }

    private int count(int value) {
        return (int) number(value);
    }

    private boolean flag(boolean value) {
        return number(value ? 1 : 0) == 1;
    }

    /** The exact bits of a number. The parser of decimals is not needed to read it. */
    private double real(double value) {
        return Double.longBitsToDouble(number(Double.doubleToLongBits(value)));
    }

    private Duration span(Duration value) {
        return Duration.ofMillis(number(value.toMillis()));
    }

    private Instant instant(Instant value) {
        return Instant.ofEpochMilli(number(value.toEpochMilli()));
    }

    private StudyDay day(StudyDay value) {
        return new StudyDay(number(value.epochDay()));
    }

    /** @param blank any value; it stands for a value that is read */
    private <T> List<T> all(Collection<T> values, T blank, UnaryOperator<T> each) {
        Iterator<T> given = values.iterator();
        List<T> all = new ArrayList<>();
        for (int rest = count(values.size()); rest > 0; rest--) {
            all.add(each.apply(given.hasNext() ? given.next() : blank));
        }
        return all;
    }

    private <T> Optional<T> some(Optional<T> value, T blank, UnaryOperator<T> each) {
        return all(value.stream().toList(), blank, each).stream().findFirst();
    }

    private Carried carried(Carried all) {
        return new Carried(
                text(all.learner()),
                text(all.set()),
                parameters(all.parameters()),
                schedule(all.schedule()),
                session(all.session()),
                LocalTime.ofSecondOfDay(number(all.dayEnds().toSecondOfDay())),
                cards(new TreeMap<>(all.cards())),
                all(all.others(), new Carried.Others(0, CardMemory.NEW, DAY, false), this::others));
    }

    private Parameters parameters(Parameters parameters) {
        return new Parameters(
                Algorithm.ofId(text(parameters.algorithm().id())),
                reals(parameters.weights()).stream()
                        .mapToDouble(weight -> weight)
                        .toArray());
    }

    private List<Double> reals(double... values) {
        return all(Arrays.stream(values).boxed().toList(), 0.0, this::real);
    }

    private SchedulerSettings schedule(SchedulerSettings settings) {
        return SchedulerSettings.DEFAULT
                .withSteps(spans(settings.learningSteps()), spans(settings.relearningSteps()))
                .withDesiredRetention(real(settings.desiredRetention()))
                .withMaximumInterval(count(settings.maximumInterval()));
    }

    private List<Duration> spans(List<Duration> spans) {
        return all(spans, Duration.ZERO, this::span);
    }

    private SessionSettings session(SessionSettings settings) {
        SessionSettings base = SessionSettings.DEFAULT;
        return new SessionSettings(
                false,
                false,
                false,
                base.newCards(),
                base.maxCards(),
                count(settings.newPerDay()),
                count(settings.reviewsPerDay()),
                some(
                        settings.budget(),
                        new Budget(Duration.ofDays(1), Duration.ofDays(1)),
                        budget -> new Budget(span(budget.day()), span(budget.pace()))),
                span(settings.learnAhead()),
                flag(settings.askOutdated()));
    }

    private Map<CardId, Carried.OfCard> cards(Map<CardId, Carried.OfCard> given) {
        Map<CardId, Carried.OfCard> cards = new HashMap<>();
        all(given.keySet(), new CardId("", ""), any -> {
            CardId id = CardId.of(text(any.toString()));
            cards.put(id, card(given.getOrDefault(any, CARD)));
            return id;
        });
        return cards;
    }

    private Carried.OfCard card(Carried.OfCard card) {
        return new Carried.OfCard(
                some(card.firstDay(), DAY, this::day),
                memory(card.base()),
                all(card.recent(), REVIEW, this::review),
                new HashSet<>(all(new TreeSet<>(card.seen()), 0L, this::number)),
                flag(card.flagged()),
                some(card.buriedUntil(), Instant.EPOCH, this::instant),
                text(card.note().replace('\n', '\u2028')).replace('\u2028', '\n'));
    }

    private Carried.Others others(Carried.Others others) {
        return new Carried.Others(
                count(others.count()), memory(others.memory()), day(others.firstDay()), flag(others.suspended()));
    }

    private CardMemory memory(CardMemory memory) {
        return new CardMemory(
                Phase.valueOf(text(memory.phase().name())),
                count(memory.step()),
                some(memory.last(), LAST, this::last),
                count(memory.reps()),
                count(memory.lapses()));
    }

    private CardMemory.Last last(CardMemory.Last last) {
        return new CardMemory.Last(
                instant(last.at()), day(last.day()), state(last.state()), interval(number(wait(last.given()))));
    }

    private MemoryState state(MemoryState state) {
        List<Double> read = state instanceof Fsrs7State it
                ? reals(it.slow(), it.fast(), it.difficulty())
                : reals(((Fsrs6State) state).stability(), state.difficulty());
        return read.size() == 2
                ? new Fsrs6State(read.get(0), read.get(1))
                : new Fsrs7State(read.get(0), read.get(1), read.get(2));
    }

    private PastReview review(PastReview review) {
        return new PastReview(
                instant(review.at()),
                day(review.day()),
                Grade.ofRating(count(review.grade().rating())),
                interval(number(wait(review.given()))));
    }

    /** A review from numbers: milliseconds and a day since 1970, a rating, and a {@link #wait}. */
    static PastReview review(long at, long day, int rating, long wait) {
        return new PastReview(Instant.ofEpochMilli(at), new StudyDay(day), Grade.ofRating(rating), interval(wait));
    }

    /** An interval as a number. Days are positive, and the milliseconds of a step are negative. */
    static long wait(Interval interval) {
        return interval instanceof Interval.Days days
                ? days.count()
                : -((Interval.Step) interval).length().toMillis();
    }

    private static Interval interval(long wait) {
        return wait > 0 ? new Interval.Days((int) wait) : new Interval.Step(Duration.ofMillis(-wait));
    }
}
