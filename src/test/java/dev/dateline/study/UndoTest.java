package dev.dateline.study;

import static dev.dateline.study.Desk.id;
import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static dev.dateline.study.Desk.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndoTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    @Test
    void undoRestoresTheStateBeforeTheAnswer() throws JournalFailure {
        Session session = desk.withCards(3).sit();
        wrong(session);
        right(session);
        assertThat(session.undo()).contains(id("c2"));
        assertThat(standing(session)).isEqualTo("c2");
        assertThat(session.undo()).contains(id("c1"));
        assertThat(standing(session)).isEqualTo("c1");
        assertThat(session.undo()).isEmpty();
        assertThat(session.summary().tally()).isEqualTo(Tally.NONE);
        assertThat(desk.journal.answers()).isZero();
        assertThat(desk.learner().memory(id("c1"))).isEqualTo(CardMemory.NEW);
        assertThat(desk.allRight(session)).hasSize(6);
    }

    @Test
    void theLearnerCanOverruleBothWays() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        wrong(session);
        Outcome turned = session.overrule().orElseThrow();
        assertThat(turned.judgement().verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(turned.grade()).isEqualTo(Grade.GOOD);
        assertThat(turned.overruled()).isTrue();
        assertThat(desk.learner().memory(id("c1"))).isEqualTo(turned.after());
        Outcome back = session.overrule().orElseThrow();
        assertThat(back.judgement().verdict()).isEqualTo(Verdict.WRONG);
        assertThat(back.overruled()).isFalse();
        assertThat(desk.learner().memory(id("c1"))).isEqualTo(back.after());
        assertThat(session.summary().tally()).isEqualTo(new Tally(0, 0, 0, 1));
    }

    @Test
    void anOverruledAnswerIsTakenBackWithItsOverrule() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        right(session);
        session.overrule();
        session.undo();
        assertThat(desk.journal.answers()).isZero();
        assertThat(desk.learner().memory(id("c1"))).isEqualTo(CardMemory.NEW);
        assertThat(session.summary().tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void aSuspendedCardIsNotAskedUntilItIsTakenBack() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        session.suspend(id("c1"));
        assertThat(standing(session)).isEqualTo("c2");
        assertThat(standing(desk.sit())).isEqualTo("c2");
        session.undo();
        assertThat(standing(desk.sit())).isEqualTo("c1");
    }
}
