package dev.dateline.study.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExamPaceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void itSaysWhenTheLastCardIsBegun() {
        assertThat(new ExamPace(180, 40).sentence(8, TODAY))
                .isEqualTo("At 8 a day you begin the last card on 5 December 2026");
        assertThat(new ExamPace(180, 41).sentence(8, TODAY)).endsWith("6 December 2026");
    }

    @Test
    void itSaysHowManyADayAreNeeded() {
        assertThat(new ExamPace(10, 90).sentence(5, TODAY))
                .isEqualTo("At 5 a day you begin 50 of 90 new cards; all of them take 10 a day");
        assertThat(new ExamPace(10, 0).sentence(5, TODAY)).isEqualTo("You have begun all cards");
        assertThat(new ExamPace(10, 3).sentence(0, TODAY)).startsWith("At 0 a day you begin 0 of 3");
    }
}
