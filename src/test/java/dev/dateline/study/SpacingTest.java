package dev.dateline.study;

import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.Forms;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.source.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Prepares four cards. {@code one} and {@code two} are on figures that can be mixed up. */
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
    void withoutSpacingCardsThatAreEasilyMixedUpAreAskedTogether() throws JournalFailure {
        deskOfLikeCards();
        desk.settings = SessionSettings.DEFAULT.asWritten();
        assertThat(desk.allRight(desk.sit())).contains("one", "two");
        desk.settings = SessionSettings.DEFAULT.cramming();
        assertThat(desk.allRight(desk.sit())).contains("one", "two");
    }

    /** The place of a card among the questions for a new learner, from 0. */
    private int place(String card) throws JournalFailure {
        Session session = desk.sit();
        List<String> asked = new ArrayList<>();
        while (session.standing().isPresent() && !asked.contains(card)) {
            asked.add(standing(session));
            right(session);
        }
        return asked.indexOf(card);
    }

    private void teller(String why, String hint) {
        desk.with(new Card(
                        new CardHead(
                                Desk.id("teller"),
                                List.of(new FactRef("harbour", "t")),
                                Optional.of(why),
                                Optional.of(hint),
                                Set.of(),
                                Position.START),
                        "What colour is the harbour?",
                        new Answer.Typed(new Value.Text("yes"), Forms.NONE)))
                .with(Cards.typed("told", "Where do birds nest?", "Long Pier", "b"))
                .withCards(20);
    }

    @Test
    void aNewCardWaitsTenCardsAfterAnExplanationThatTellsItsAnswer() throws JournalFailure {
        teller("Gulls like the Long Pier.", "It is dark.");
        assertThat(place("told")).isEqualTo(11);
    }

    @Test
    void aNewCardWaitsTenCardsAfterAHintThatTellsItsAnswer() throws JournalFailure {
        teller("It was painted.", "The colour of the long pier.");
        assertThat(place("told")).isEqualTo(11);
    }

    @Test
    void aNewCardWaitsTenCardsAfterASkippedQuestionThatTellsItsAnswer() throws JournalFailure {
        teller("Gulls like the Long Pier.", "It is dark.");
        Session session = desk.sit();
        session.skip();
        assertThat(standing(session)).isEqualTo("c1");
    }

    @Test
    void aSpoiledNewCardIsAskedIfNoOtherIsLeft() throws JournalFailure {
        desk.with(
                Cards.typed("teller", "Which bird nests on the Long Pier?", "yes", "a"),
                Cards.typed("told", "Where do birds nest?", "Long Pier", "b"),
                Cards.typed("other", "What is the harbour's colour?", "yes", "c"));
        assertThat(place("told")).isEqualTo(2);
    }

    @Test
    void anAnswerThatNearlyEveryCardShowsIsNotWaitedFor() throws JournalFailure {
        for (int i = 1; i <= 8; i++) {
            desk.with(Cards.typed("c" + i, "What of Port Selwyn, " + i + "?", "yes", "f" + i));
        }
        desk.with(Cards.typed("port", "Which port is this deck on?", "Port Selwyn", "p"));
        for (int i = 9; i <= 16; i++) {
            desk.with(Cards.typed("c" + i, "What of Port Selwyn, " + i + "?", "yes", "f" + i));
        }
        assertThat(place("port")).isEqualTo(8);
    }
}
