package dev.dateline.study;

import static dev.dateline.study.Desk.id;
import static dev.dateline.study.Desk.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MixedUpCardsTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    /** Prepares three cards. The first two ask for figures that can be mixed up. */
    private void deskOfFigures() {
        desk.fact("p1", "2022-12-16", List.of(Cards.percent(37)))
                .fact("p2", "2022-12-16", List.of(Cards.percent(60)))
                .with(figure("one", 37, "p1"), Cards.typed("x", "X?", "yes", "x"), figure("two", 60, "p2"));
    }

    private static Card figure(String id, int number, String fact) {
        Value.Quantity quantity = Cards.percent(number);
        Card typed = Cards.typed(id, "How many, " + id + "?", "yes", fact);
        return typed.with(new Answer.Typed(quantity, Forms.NONE));
    }

    /** Answers with the figure of the second card. */
    private Outcome mixedUp(Session session) throws JournalFailure {
        return session.answer(new Response.Typed("60"), Timing.ofLine(1000));
    }

    @Test
    void theConfusedCardCanBeAskedNext() throws JournalFailure {
        deskOfFigures();
        desk.settings = SessionSettings.DEFAULT.asWritten();
        Session session = desk.sit();
        assertThat(session.askConfused()).isFalse();
        assertThat(mixedUp(session).judgement().confusion()).isPresent();
        assertThat(standing(session)).isEqualTo("x");
        assertThat(session.askConfused()).isTrue();
        assertThat(standing(session)).isEqualTo("two");
        mixedUp(session);
        assertThat(session.askConfused()).isFalse();
        assertThat(standing(session)).isEqualTo("x");
    }

    @Test
    void theOtherCardOfAMixUpIsAskedThoughTheQueryDidNotChooseIt() throws JournalFailure {
        deskOfFigures();
        Session session = desk.sit(List.of("one"));
        mixedUp(session);
        assertThat(session.askConfused()).isTrue();
        assertThat(standing(session)).isEqualTo("two");
        session.undo();
        assertThat(standing(session)).isEqualTo("one");
        session.skip();
        assertThat(session.standing()).isEmpty();
    }

    @Test
    void aSuspendedCardIsNotAskedAfterAMixUp() throws JournalFailure {
        deskOfFigures();
        Session session = desk.sit();
        session.suspend(id("two"));
        mixedUp(session);
        assertThat(session.askConfused()).isFalse();
    }
}
