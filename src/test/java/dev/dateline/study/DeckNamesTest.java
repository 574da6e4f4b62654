package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardState;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.memory.StudyCalendar;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DeckNamesTest {
    private static final CardId OURS = new CardId("harbour", "mayor");
    private static final CardId RECORDED = new CardId("harbour~1f", "mayor");

    private final DeckNames names = DeckNames.OWN.with("harbour", "harbour~1f");
    private final SplittableRandom random = new SplittableRandom(1);
    private final EventHead head = new EventClock(
                    "test", new TestClock("2026-03-02T09:00:00Z"), () -> EventId.random(random))
            .next(new StudyCalendar(ZoneOffset.UTC));

    @Test
    void namesFollowTheDigestOfTheirLibrary() {
        String digest = names.with("ferry", "ferry~2").behind("12-ab");
        assertThat(digest).isEqualTo("12-ab ferry>ferry~2 harbour>harbour~1f");
        assertThat(DeckNames.ofDigest(digest)).isEqualTo(names.with("ferry", "ferry~2"));
        assertThat(DeckNames.ofDigest("12-ab")).isEqualTo(DeckNames.OWN);
        assertThat(names.with("harbour", "harbour")).isEqualTo(DeckNames.OWN);
    }

    @Test
    void actionsOnACardAreRecordedUnderItsNameInTheJournal() {
        List<Event> events = List.of(
                new Event.CardEvent(head, OURS, Event.CardEvent.Action.SUSPEND),
                new Event.CardEvent(head, OURS, Event.CardEvent.Action.UNSUSPEND),
                new Event.Bury(head, OURS, head.at()),
                new Event.CardEvent(head, OURS, Event.CardEvent.Action.FLAG),
                new Event.CardEvent(head, OURS, Event.CardEvent.Action.UNFLAG),
                new Event.Note(head, OURS, "x"),
                new Event.CardEvent(head, OURS, Event.CardEvent.Action.RESET));
        for (Event event : events) {
            assertThat(names.recorded(event)).hasSameClassAs(event);
            assertThat(((Event.OfCard) names.recorded(event)).card()).isEqualTo(RECORDED);
            assertThat(DeckNames.OWN.recorded(event)).isEqualTo(event);
        }
        assertThat(names.recorded(new Event.Rename(head, OURS, new CardId("ferry", "mayor"))))
                .isEqualTo(new Event.Rename(head, RECORDED, new CardId("ferry", "mayor")));
    }

    @Test
    void anEventWithoutACardIsRecordedUnchanged() {
        List<Event> events = List.of(
                new Event.Undo(head, head.id()),
                new Event.AdoptParameters(head, "set", "fsrs-6", List.of(1.0), 5),
                new Event.LibrarySeen(head, "home", "1-a", Map.of(), Set.of()));
        assertThat(events).allSatisfy(event -> assertThat(names.recorded(event)).isEqualTo(event));
    }

    @Test
    void theOtherLibrarysDeckOfThatNameIsNotKnown() {
        CardState own = CardState.untouched(RECORDED);
        CardState others = CardState.untouched(OURS);
        CardId elsewhere = new CardId("ferry", "mayor");
        Learner everything =
                new Learner(Map.of(RECORDED, own, OURS, others, elsewhere, CardState.untouched(elsewhere)), Map.of());
        assertThat(names.known(everything).states())
                .isEqualTo(Map.of(OURS, own, elsewhere, CardState.untouched(elsewhere)));
    }
}
