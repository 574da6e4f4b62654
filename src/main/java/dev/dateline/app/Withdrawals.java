package dev.dateline.app;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.WithdrawnFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells learners of facts that they learned and that are not true any more. */
public final class Withdrawals {
    private Withdrawals() {}

    /** Shows the withdrawn facts of these cards of which the learner was not told yet, and records that. */
    public static void tell(FrontEnd front, Workplace workplace, List<Card> cards) throws IOException, JournalFailure {
        Optional<Journal> journal = workplace.journal();
        List<WithdrawnFact> withdrawn =
                WithdrawnFact.among(cards, workplace.library(), workplace.learner(), workplace.today());
        if (withdrawn.isEmpty() || journal.isEmpty()) {
            return;
        }
        Set<FactRef> told = journal.get().toldOfWithdrawal();
        EventClock clock = workplace.eventClock();
        List<Event> events = new ArrayList<>();
        for (WithdrawnFact each : withdrawn) {
            FactRef fact = each.fact().ref();
            if (!told.contains(fact)) {
                front.withdrawn(each);
                events.add(new Event.ToldOfWithdrawal(clock.next(workplace.calendar()), fact));
            }
        }
        if (!events.isEmpty()) {
            journal.get().appendAll(events);
        }
    }
}
