package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardSnapshot;
import dev.dateline.journal.History;
import dev.dateline.journal.PastAnswer;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Fsrs6State;
import dev.dateline.memory.Interval;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A learner's answers to a card, and its next review.
 *
 * @param answers the answers by time; no two have the same millisecond
 * @param due the time of the next review; absent if unknown
 * @param dueDay the study day of that time
 * @param memory the current memory; absent if the model does not have a stability and a difficulty
 * @param note the learner's note; empty if there is none
 */
public record Studied(
        List<Answer> answers,
        Optional<Instant> due,
        Optional<LocalDate> dueDay,
        Optional<Memory> memory,
        boolean suspended,
        boolean flagged,
        String note) {
    /** The index of the decay in the parameters of FSRS-6. */
    private static final int DECAY = 20;

    public Studied {
        answers = List.copyOf(answers);
    }

    /**
     * The data on every card that was answered, suspended or flagged, or has a note. Answers that were undone or given
     * before a reset are left out.
     *
     * @param memory the current memory of a card
     * @param retention the desired probability of recall, 0 to 1
     */
    public static Map<CardId, Studied> of(
            History history,
            Function<CardId, CardMemory> memory,
            StudyCalendar calendar,
            double retention,
            Parameters parameters) {
        Map<CardId, Studied> studied = new HashMap<>();
        history.cards().forEach((id, card) -> {
            CardMemory now = memory.apply(id);
            Optional<Instant> due = now.due(calendar);
            Studied one = new Studied(
                    card.answers().stream()
                            .filter(PastAnswer::counts)
                            .map(Answer::of)
                            .toList(),
                    due,
                    due.map(instant -> calendar.dayOf(instant).date()),
                    now.state()
                            .filter(Fsrs6State.class::isInstance)
                            .map(Fsrs6State.class::cast)
                            .map(state -> new Memory(
                                    state.stability(), state.difficulty(), retention, parameters.weight(DECAY))),
                    card.state().suspended(),
                    card.state().flagged(),
                    card.state().note());
            if (!one.answers.isEmpty() || one.suspended || one.flagged || !one.note.isEmpty()) {
                studied.put(id, one);
            }
        });
        return studied;
    }

    /**
     * One answer.
     *
     * @param grade 1 again, 2 hard, 3 good, 4 easy
     * @param phase the card's phase before this answer
     */
    public record Answer(Instant at, int grade, Duration took, Duration interval, Phase phase) {
        private static Answer of(PastAnswer answer) {
            Interval given = answer.scheduling().given();
            return new Answer(
                    answer.review().head().at(),
                    answer.grade().rating(),
                    Duration.ofMillis(answer.review().answer().millis()),
                    given instanceof Interval.Days days
                            ? Duration.ofDays(days.count())
                            : ((Interval.Step) given).length(),
                    answer.scheduling().before().map(CardSnapshot::phase).orElse(Phase.NEW));
        }
    }

    /**
     * The memory state of FSRS.
     *
     * @param stability in days
     * @param difficulty 1 to 10
     * @param retention the desired probability of recall, 0 to 1
     * @param decay the speed of forgetting, above 0; the last of the learner's parameters
     */
    public record Memory(double stability, double difficulty, double retention, double decay) {}
}
