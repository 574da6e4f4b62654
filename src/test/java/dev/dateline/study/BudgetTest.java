package dev.dateline.study;

import static dev.dateline.study.Desk.id;
import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static dev.dateline.study.Desk.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.journal.JournalFailure;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void minutesAreCardsByThePaceOfTheLearner() {
        Budget budget = new Budget(Duration.ofMinutes(10), TEN_SECONDS);
        assertThat(budget.reviews()).isEqualTo(50);
        assertThat(budget.newCards(0)).isEqualTo(20);
        assertThat(budget.newCards(25)).isEqualTo(10);
        assertThat(budget.newCards(60)).isZero();
        assertThatThrownBy(() -> new Budget(Duration.ofMinutes(10), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShortDayAdmitsFewNewCards() throws JournalFailure {
        try (Desk desk = new Desk(1).withCards(30)) {
            desk.settings = desk.settings.within(new Budget(Duration.ofMinutes(2), TEN_SECONDS));
            Session session = desk.sit();
            int asked = 0;
            while (session.standing().isPresent()) {
                asked += session.standing().get().isNew() ? 1 : 0;
                right(session);
                desk.clock.advance(Duration.ofSeconds(30));
            }
            assertThat(asked).isEqualTo(4);
            assertThat(session.summary().behind()).isFalse();
            assertThat(desk.waiting().fresh()).as("the day is full").isZero();
        }
    }

    @Test
    void aCardForgottenForTheEighthTimeIsNamedAtTheEnd() throws JournalFailure {
        try (Desk desk = new Desk(1).withCards(1)) {
            Session session = desk.sit();
            for (int lapse = 0; lapse <= 8; lapse++) {
                while (!standing(session).equals("-")) {
                    right(session);
                    desk.clock.advance(Duration.ofMinutes(11));
                }
                assertThat(session.summary().leeches()).isEmpty();
                desk.clock.advance(Duration.ofDays(40));
                session = desk.sit();
                wrong(session);
                desk.clock.advance(Duration.ofMinutes(11));
                if (lapse == 7) {
                    assertThat(session.summary().leeches()).containsExactly(id("c1"));
                    return;
                }
            }
        }
    }
}
