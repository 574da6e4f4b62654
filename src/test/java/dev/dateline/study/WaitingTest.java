package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final Duration PACE = Duration.ofSeconds(10);

    @Test
    void newCardsWaitAsFarAsTheDayAdmitsThem() throws Exception {
        try (Desk desk = new Desk(1).withCards(30)) {
            assertThat(desk.waiting().fresh()).isEqualTo(20);
            assertThat(desk.waiting().cards()).isEqualTo(30);
            assertThat(desk.waiting().due()).isZero();
            assertThat(desk.waiting().next()).isEmpty();
            Desk.right(desk.sit());
            assertThat(desk.waiting().fresh()).isEqualTo(19);
        }
    }

    @Test
    void aCardInLearningWaitsWhenItsMinutesAreOver() throws Exception {
        try (Desk desk = new Desk(1).withCards(1)) {
            Desk.wrong(desk.sit());
            assertThat(desk.waiting().due()).isZero();
            assertThat(desk.waiting().next()).contains(desk.clock.instant().plus(Duration.ofMinutes(1)));
            desk.clock.advance(Duration.ofMinutes(2));
            assertThat(desk.waiting().due()).isEqualTo(1);
            assertThat(desk.waiting().next()).isEmpty();
        }
    }

    @Test
    void reviewsWaitAsFarAsTheDayAdmitsThem() throws Exception {
        try (Desk desk = new Desk(1).withCards(5)) {
            Session session = desk.sit();
            while (session.standing().isPresent()) {
                Desk.right(session);
                desk.clock.advance(Duration.ofMinutes(11));
            }
            desk.clock.advance(Duration.ofDays(30));
            assertThat(desk.waiting().due()).isEqualTo(5);
            desk.settings = Desk.withDailyLimits(SessionSettings.DEFAULT, 20, 3);
            assertThat(desk.waiting().due()).isEqualTo(3);
        }
    }

    @Test
    void aNewCardTakesThreeAnswersOfItsDay() {
        assertThat(new Waiting(6, 2, 6, 2, 10, java.util.Optional.empty()).expected(PACE))
                .isEqualTo(Duration.ofMinutes(2));
    }
}
