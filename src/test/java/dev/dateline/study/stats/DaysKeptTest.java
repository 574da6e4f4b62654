package dev.dateline.study.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.memory.StudyDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysKeptTest {
    private static final StudyDay FIRST = new StudyDay(LocalDate.parse("2026-03-02"));

    /**
     * The result for some days, with a letter for each: x if something was answered, o if nothing was due. The last day
     * is today.
     */
    private static DaysKept kept(String days) {
        List<StudyDay> studied = new ArrayList<>();
        for (int i = 0; i < days.length(); i++) {
            if (days.charAt(i) == 'x') {
                studied.add(FIRST.plusDays(i));
            }
        }
        StudyDay today = FIRST.plusDays(days.length() - 1L);
        return DaysKept.of(studied, day -> days.charAt((int) FIRST.daysUntil(day)) == 'o', today);
    }

    @ParameterizedTest
    @CsvSource({
        "x,           1, 1",
        "xxx,         3, 3",
        "xxx.,        3, 3", // the learner may still study today
        "xxx..,       3, 3", // yesterday was the day of rest of the week
        "xxx...,      0, 3",
        "xx.xx,       4, 4",
        "xx..xx,      2, 2",
        "xx.x.x,      1, 3", // two days of rest in one week
        "x.xxxxxx.x,  8, 8",
        "x.xxxxx.x,   1, 6",
        "xxxx...xx,   2, 4",
        "..........,  0, 0",
        "xooooox,     2, 2",
        "xoo.oox,     2, 2",
        "x.ooo.x,     1, 1", // cards were due on both days, which are within one week
        "x.oooooo.x,  2, 2",
        "xooo,        1, 1",
        "xo..,        1, 1",
        "xo...,       0, 1"
    })
    void aDayOfRestAWeekAndADayWithNothingDueBreakNoRowAndAreNotCounted(String days, int current, int longest) {
        DaysKept kept = kept(days);
        assertThat(kept.current()).as("current").isEqualTo(current);
        assertThat(kept.longest()).as("longest").isEqualTo(longest);
        assertThat(kept.studied())
                .isEqualTo((int) days.chars().filter(c -> c == 'x').count());
    }

    @Test
    void daysToComeDoNotCount() {
        assertThat(DaysKept.of(List.of(FIRST, FIRST.plusDays(1)), day -> false, FIRST))
                .isEqualTo(new DaysKept(1, 1, 1));
    }
}
