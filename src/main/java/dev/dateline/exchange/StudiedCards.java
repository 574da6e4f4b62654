package dev.dateline.exchange;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.CardSnapshot;
import dev.dateline.journal.CardState;
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

/** The data of the journal on cards, for an export. */
public final class StudiedCards {
    /** The index of the decay in the parameters of FSRS-6. */
    private static final int DECAY = 20;

    private final StudyCalendar calendar;
    private final double retention;
    private final Parameters parameters;

    private StudiedCards(StudyCalendar calendar, double retention, Parameters parameters) {
        this.calendar = calendar;
        this.retention = retention;
        this.parameters = parameters;
    }

    /**
     * The data on every card that was answered, suspended or flagged, or has a note. Answers that were undone or given
     * before a reset are left out.
     *
     * @param memory the current memory of a card
     * @param retention the desired probability of recall, 0 to 1
     * @param parameters the parameters that the memories were computed with
     */
    public static Map<CardId, Studied> of(
            History history,
            Function<CardId, CardMemory> memory,
            StudyCalendar calendar,
            double retention,
            Parameters parameters) {
        StudiedCards cards = new StudiedCards(calendar, retention, parameters);
        Map<CardId, Studied> studied = new HashMap<>();
        history.cards().forEach((id, card) -> {
            Studied one = cards.studied(card, memory.apply(id));
            boolean marked = one.suspended() || one.flagged() || !one.note().isEmpty();
            if (!one.answers().isEmpty() || marked) {
                studied.put(id, one);
            }
        });
        return studied;
    }

    private Studied studied(CardHistory card, CardMemory memory) {
        List<Studied.Answer> answers = card.answers().stream()
                .filter(PastAnswer::counts)
                .map(StudiedCards::answer)
                .toList();
        CardState state = card.state();
        Optional<Instant> due = memory.due(calendar);
        Optional<LocalDate> dueDay = due.map(instant -> calendar.dayOf(instant).date());
        return new Studied(answers, due, dueDay, numbers(memory), state.suspended(), state.flagged(), state.note());
    }

    private static Studied.Answer answer(PastAnswer answer) {
        return new Studied.Answer(
                answer.review().head().at(),
                answer.grade().rating(),
                Duration.ofMillis(answer.review().answer().millis()),
                length(answer.scheduling().given()),
                answer.scheduling().before().map(CardSnapshot::phase).orElse(Phase.NEW));
    }

    private static Duration length(Interval interval) {
        return interval instanceof Interval.Days days
                ? Duration.ofDays(days.count())
                : ((Interval.Step) interval).length();
    }

    private Optional<Studied.Memory> numbers(CardMemory memory) {
        return memory.state()
                .filter(Fsrs6State.class::isInstance)
                .map(Fsrs6State.class::cast)
                .map(state ->
                        new Studied.Memory(state.stability(), state.difficulty(), retention, parameters.weight(DECAY)));
    }
}
