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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes {@link Carried} as text and reads it again. There is one line for each entry. Tabs separate cells, and spaces
 * separate the parts of a cell.
 */
public final class CarriedText {
    private CarriedText() {}

    public static String write(Carried carried) {
        List<String> lines = new ArrayList<>();
        SchedulerSettings schedule = carried.schedule();
        SessionSettings session = carried.session();
        lines.add(cells("learner", carried.learner(), "" + carried.dayEnds().toSecondOfDay()));
        lines.add(cells(
                "parameters",
                carried.set(),
                carried.parameters().algorithm().id(),
                numbers(carried.parameters().weights())));
        lines.add(cells(
                "schedule",
                bits(schedule.desiredRetention()),
                "" + schedule.maximumInterval(),
                steps(schedule.learningSteps()),
                steps(schedule.relearningSteps())));
        lines.add(cells(
                "session",
                "" + session.newPerDay(),
                "" + session.reviewsPerDay(),
                "" + session.learnAhead().toMillis(),
                "" + session.askOutdated(),
                session.budget()
                        .map(budget -> steps(List.of(budget.day(), budget.pace())))
                        .orElse("")));
        new TreeMap<>(carried.cards()).forEach((id, card) -> lines.add(card(id, card)));
        for (Carried.Others others : carried.others()) {
            lines.add(cells(
                    "others",
                    "" + others.count(),
                    memory(others.memory()),
                    day(others.firstDay()),
                    "" + others.suspended()));
        }
        return String.join("\n", lines);
    }

    private static String cells(String... cells) {
        return String.join("\t", cells);
    }

    private static String numbers(double[] numbers) {
        return String.join(
                " ", Arrays.stream(numbers).mapToObj(CarriedText::bits).toList());
    }

    /** The exact text of a number. The parser of decimals is not needed to read it. */
    private static String bits(double number) {
        return Long.toString(Double.doubleToLongBits(number));
    }

    private static double number(String bits) {
        return Double.longBitsToDouble(Long.parseLong(bits));
    }

    private static String steps(List<Duration> steps) {
        return String.join(" ", steps.stream().map(step -> "" + step.toMillis()).toList());
    }

    private static String card(CardId id, Carried.OfCard card) {
        List<String> recent = new ArrayList<>();
        for (PastReview review : card.recent()) {
            recent.add(review.at().toEpochMilli() + " " + day(review.day()) + " "
                    + review.grade().rating() + " " + wait(review.given()));
        }
        return cells(
                "card",
                id.toString(),
                card.firstDay().map(CarriedText::day).orElse(""),
                memory(card.base()),
                String.join(",", recent),
                String.join(
                        " ",
                        new TreeSet<>(card.seen()).stream().map(String::valueOf).toList()),
                "" + card.flagged(),
                card.buriedUntil().map(until -> "" + until.toEpochMilli()).orElse(""),
                card.note()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r"));
    }

    private static String memory(CardMemory memory) {
        if (memory.last().isEmpty()) {
            return "";
        }
        CardMemory.Last last = memory.last().get();
        double[] state = last.state() instanceof Fsrs6State it
                ? new double[] {it.stability(), it.difficulty()}
                : numbers((Fsrs7State) last.state());
        return String.join(
                " ",
                memory.phase().name(),
                "" + memory.step(),
                "" + memory.reps(),
                "" + memory.lapses(),
                "" + last.at().toEpochMilli(),
                day(last.day()),
                Long.toString(wait(last.given())),
                numbers(state));
    }

    private static double[] numbers(Fsrs7State state) {
        return new double[] {state.slow(), state.fast(), state.difficulty()};
    }

    /** Reads a text of {@link #write}. Any other text throws an unchecked exception. */
    public static Carried read(String text) {
        List<String[]> lines = Arrays.stream(text.split("\n", -1))
                .map(line -> line.split("\t", -1))
                .toList();
        Map<CardId, Carried.OfCard> cards = new HashMap<>();
        List<Carried.Others> others = new ArrayList<>();
        for (String[] cells : lines) {
            if (cells[0].equals("card")) {
                cards.put(CardId.of(cells[1]), card(cells));
            } else if (cells[0].equals("others")) {
                others.add(new Carried.Others(
                        Integer.parseInt(cells[1]), memory(cells[2]), day(cells[3]), cells[4].equals("true")));
            }
        }
        String[] learner = lines.get(0);
        String[] parameters = lines.get(1);
        return new Carried(
                learner[1],
                parameters[1],
                new Parameters(Algorithm.ofId(parameters[2]), doubles(parameters[3])),
                schedule(lines.get(2)),
                session(lines.get(3)),
                LocalTime.ofSecondOfDay(Long.parseLong(learner[2])),
                cards,
                others);
    }

    private static SchedulerSettings schedule(String[] cells) {
        return SchedulerSettings.DEFAULT
                .withSteps(durations(cells[3]), durations(cells[4]))
                .withDesiredRetention(number(cells[1]))
                .withMaximumInterval(Integer.parseInt(cells[2]));
    }

    private static SessionSettings session(String[] cells) {
        SessionSettings base = SessionSettings.DEFAULT;
        List<Duration> budget = durations(cells[5]);
        return new SessionSettings(
                false,
                false,
                false,
                base.newCards(),
                base.maxCards(),
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                budget.isEmpty() ? Optional.empty() : Optional.of(new Budget(budget.get(0), budget.get(1))),
                millis(cells[3]),
                cells[4].equals("true"));
    }

    private static double[] doubles(String text) {
        return parts(text, " ").stream().mapToDouble(CarriedText::number).toArray();
    }

    private static List<Duration> durations(String text) {
        return parts(text, " ").stream().map(CarriedText::millis).toList();
    }

    private static List<String> parts(String text, String between) {
        return text.isEmpty() ? List.of() : List.of(text.split(between, -1));
    }

    private static Carried.OfCard card(String[] cells) {
        Set<Long> seen = new HashSet<>();
        parts(cells[5], " ").forEach(at -> seen.add(Long.valueOf(at)));
        List<PastReview> recent = new ArrayList<>();
        for (String one : parts(cells[4], ",")) {
            String[] review = one.split(" ", -1);
            recent.add(review(
                    Long.parseLong(review[0]),
                    Long.parseLong(review[1]),
                    Integer.parseInt(review[2]),
                    Long.parseLong(review[3])));
        }
        return new Carried.OfCard(
                cells[2].isEmpty() ? Optional.empty() : Optional.of(day(cells[2])),
                memory(cells[3]),
                recent,
                seen,
                cells[6].equals("true"),
                cells[7].isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Long.parseLong(cells[7]))),
                note(cells[8]));
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

    private static String day(StudyDay day) {
        return Long.toString(day.epochDay());
    }

    private static StudyDay day(String text) {
        return new StudyDay(Long.parseLong(text));
    }

    private static Duration millis(String text) {
        return Duration.ofMillis(Long.parseLong(text));
    }

    private static String note(String escaped) {
        StringBuilder note = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                i++;
                char next = escaped.charAt(i);
                note.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                note.append(c);
            }
        }
        return note.toString();
    }

    private static CardMemory memory(String text) {
        if (text.isEmpty()) {
            return CardMemory.NEW;
        }
        String[] parts = text.split(" ", -1);
        double[] numbers = new double[parts.length - 7];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(parts[7 + i]);
        }
        MemoryState state = numbers.length == 2
                ? new Fsrs6State(numbers[0], numbers[1])
                : new Fsrs7State(numbers[0], numbers[1], numbers[2]);
        CardMemory.Last last = new CardMemory.Last(
                Instant.ofEpochMilli(Long.parseLong(parts[4])),
                day(parts[5]),
                state,
                interval(Long.parseLong(parts[6])));
        return new CardMemory(
                Phase.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Optional.of(last),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
