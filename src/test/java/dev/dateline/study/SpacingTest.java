package dev.dateline.study;

import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpacingTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    @Test
    void twoCardsOnOneFactDoNotFollowEachOther() throws JournalFailure {
        desk.with(
                Cards.typed("a1", "A one?", "yes", "a"),
                Cards.typed("a2", "A two?", "yes", "a"),
                Cards.typed("b1", "B one?", "yes", "b"),
                Cards.typed("b2", "B two?", "yes", "b"));
        List<String> asked = desk.allRight(desk.sit());
        for (int i = 1; i < 4; i++) {
            assertThat(asked.get(i).charAt(0))
                    .as("%s", asked)
                    .isNotEqualTo(asked.get(i - 1).charAt(0));
        }
    }

    @Test
    void aCardDoesNotFollowOneThatTellsItsAnswer() throws JournalFailure {
        desk.with(
                Cards.typed("teller", "Which bird nests on the Long Pier?", "yes", "a"),
                Cards.typed("told", "Where do birds nest?", "Long Pier", "b"),
                Cards.typed("other", "What is the harbour's colour?", "yes", "c"));
        desk.settings = SessionSettings.DEFAULT.cramming();
        Session session = desk.sit();
        List<String> asked = new ArrayList<>();
        while (session.standing().isPresent()) {
            asked.add(standing(session));
            right(session);
        }
        assertThat(asked.indexOf("told")).isNotEqualTo(asked.indexOf("teller") + 1);
    }

    @Test
    void aCardDoesNotFollowPairsOrARowThatTellItsAnswer() throws JournalFailure {
        for (Card teller : List.<Card>of(
                Cards.matching("teller", "Long Pier", "gulls", "Short Pier", "seals"),
                Cards.ordering("teller", "Long Pier", "Short Pier", "Quay"))) {
            try (Desk fresh = new Desk(11)) {
                fresh.with(
                        Cards.typed("first", "What is the harbour's colour?", "yes", "a"),
                        teller,
                        Cards.typed("told", "Where do birds nest?", "Long Pier", "b"),
                        Cards.typed("last", "What is the harbour's age?", "forty", "c"));
                Session session = fresh.sit();
                assertThat(standing(session)).isEqualTo("first");
                right(session);
                List<Integer> as = teller.answer() instanceof Answer.Matching ? List.of(0, 1) : List.of(0, 1, 2);
                assertThat(standing(session)).isEqualTo("teller");
                session.answer(
                        teller.answer() instanceof Answer.Matching ? new Response.Paired(as) : new Response.Ordered(as),
                        Timing.ofLine(4000));
                assertThat(standing(session)).isEqualTo("last");
            }
        }
    }

    /** Four cards, of which {@code one} and {@code two} rest on figures that can be mixed up. */
    private void deskOfLikeCards() {
        desk.fact("p1", "2022-12-16", List.of(Cards.percent(37)))
                .fact("p2", "2022-12-16", List.of(Cards.percent(60)))
                .with(
                        Cards.typed("one", "How many of these?", "yes", "p1"),
                        Cards.typed("two", "How many of those?", "yes", "p2"),
                        Cards.typed("x1", "X one?", "yes", "x1"),
                        Cards.typed("x2", "X two?", "yes", "x2"));
    }

    @Test
    void freshCardsThatAreEasilyMixedUpAreNotIntroducedTogether() throws JournalFailure {
        deskOfLikeCards();
        Session session = desk.sit();
        assertThat(session.progress().total()).isEqualTo(4);
        assertThat(desk.allRight(session)).contains("one", "x1", "x2").doesNotContain("two");
        assertThat(session.summary().heldBack()).isEqualTo(1);
        assertThat(session.progress().total()).isEqualTo(3);
        desk.clock.advance(Duration.ofDays(1));
        assertThat(desk.allRight(desk.sit())).contains("two");
    }

    @Test
    void whereNothingIsSpacedCardsThatAreEasilyMixedUpAreAskedTogether() throws JournalFailure {
        deskOfLikeCards();
        desk.settings = SessionSettings.DEFAULT.asWritten();
        assertThat(desk.allRight(desk.sit())).contains("one", "two");
        desk.settings = SessionSettings.DEFAULT.cramming();
        assertThat(desk.allRight(desk.sit())).contains("one", "two");
    }
}
