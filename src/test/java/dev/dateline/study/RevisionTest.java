package dev.dateline.study;

import static dev.dateline.study.Desk.id;
import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static dev.dateline.study.Desk.typed;
import static dev.dateline.study.Desk.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests a deck that is edited during a session. */
class RevisionTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    private static Revision revision(Card... cards) {
        Deck deck = Desk.deck(List.of(cards));
        return new Revision(deck, new Judge(Knowledge.of(List.of(), List.of(deck))));
    }

    private static Card asks(String card, String ask, String answer) {
        return Cards.typed(card, ask, answer, card.replace('c', 'f'));
    }

    private static String question(Session session) {
        return session.standing().map(asked -> asked.card().ask()).orElse("-");
    }

    @Test
    void aCardThatWasNotAskedYetIsAskedAsItIsWrittenNow() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        right(session);
        session.revise(revision(asks("c1", "Question 1?", "yes"), asks("c2", "Which harbour?", "Hollin")));
        assertThat(question(session)).isEqualTo("Which harbour?");
        Outcome outcome = session.answer(typed("Hollin"), Timing.ofLine(4000));
        assertThat(outcome.judgement().verdict()).isEqualTo(Verdict.CORRECT);
    }

    @Test
    void aCardWhoseFactWasReadIsAskedAsItIsWrittenNow() throws JournalFailure {
        Session session = desk.fact("f1", "2022-12-16", List.of()).withCards(1).sit();
        session.read(session.digest().orElseThrow());
        session.revise(revision(asks("c1", "Which harbour?", "Hollin")));
        assertThat(question(session)).isEqualTo("Which harbour?");
    }

    @Test
    void theCardItselfComesAgainInItsNewTextAndKeepsItsHistory() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        wrong(session);
        session.revise(revision(asks("c1", "Which harbour?", "Hollin")));
        desk.clock.advance(Duration.ofMinutes(2));
        assertThat(question(session)).isEqualTo("Which harbour?");
        assertThat(session.standing().orElseThrow().isNew()).isFalse();
        session.answer(typed("Hollin"), Timing.ofLine(4000));
        assertThat(desk.journal.card(id("c1")).answers())
                .extracting(answer -> answer.verdict())
                .containsExactly(Verdict.WRONG, Verdict.CORRECT);
    }

    @Test
    void anUndoneAnswerIsAskedInTheNewText() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        right(session);
        session.revise(revision(asks("c1", "Which harbour?", "Hollin")));
        session.undo();
        assertThat(question(session)).isEqualTo("Which harbour?");
        assertThat(session.standing().orElseThrow().isNew()).isTrue();
        assertThat(desk.journal.card(id("c1")).answers()).isEmpty();
    }

    @Test
    void theOpenQuestionIsShownInItsNewForm() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        assertThat(question(session)).isEqualTo("Question 1?");
        session.revise(revision(asks("c1", "Which harbour?", "Hollin")));
        assertThat(question(session)).isEqualTo("Which harbour?");
    }

    @Test
    void aCardThatIsGoneIsNotAskedAnyMoreAndANewOneWaitsForAnotherSession() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        right(session);
        session.revise(revision(asks("c1", "Question 1?", "yes"), asks("c9", "Who came?", "Ada Lund")));
        assertThat(standing(session)).isIn("-", "c1");
        assertThat(session.summary().tally().asked()).isOne();
    }
}
