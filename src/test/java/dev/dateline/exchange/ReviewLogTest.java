package dev.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.memory.train.TrainingSet;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewLogTest {
    private final Findings findings = new Findings();

    private TrainingSet read(String... lines) throws IOException {
        return ReviewLog.read(new StringReader(String.join("\n", lines)), "log.csv", findings);
    }

    private List<String> complaints() {
        return findings.sorted().stream()
                .map(it -> it.at().line() + " " + it.code())
                .toList();
    }

    @Test
    void columnsAreKnownByName() throws IOException {
        TrainingSet log = read(
                "review_duration,review_rating,card_id,review_time",
                "100,3,a,2026-01-01T12:00:00.250000+00:00",
                "200,1,a,2026-01-04T12:00:00+00:00",
                "300,4,b,2026-01-04T12:00:00+00:00");
        assertThat(complaints()).isEmpty();
        assertThat(log.cards()).isEqualTo(2);
        assertThat(log.reviews()).isEqualTo(3);
        assertThat(log.rows()).isEqualTo(1);
    }

    @Test
    void studyDaysEndAtFourInUtc() throws IOException {
        TrainingSet log = read(
                "card_id,review_time,review_rating",
                "a,2026-01-01T22:00:00Z,3",
                "a,2026-01-02T03:59:59Z,3",
                "b,2026-01-01T22:00:00Z,3",
                "b,2026-01-02T04:00:00Z,3",
                "c,2026-01-01T23:00:00-05:00,3", // 4:00 in UTC
                "c,2026-01-03T03:00:00,3");
        assertThat(log.rows()).isEqualTo(1);
    }

    @Test
    void timesMayBeMillisecondsAndOrderDoesNotMatter() throws IOException {
        TrainingSet log = read("card_id,review_time,review_rating,delta_t", "1,288022400,1,3", "1,28800000,3,0");
        assertThat(complaints()).isEmpty();
        assertThat(log.rows()).isEqualTo(1);
    }

    @Test
    void withoutTimesDelaysAreEnough() throws IOException {
        TrainingSet log = read("card_id,review_rating,delta_t", "1,1,-1", "1,3,0", "2,3,-1", "1,3,2", "1,4,5", "2,3,1");
        assertThat(complaints()).isEmpty();
        assertThat(log.reviews()).isEqualTo(6);
        assertThat(log.rows()).isEqualTo(3);
    }

    @Test
    void cardsMovedByHandAreNoReviews() throws IOException {
        assertThat(read("card_id,review_time,review_rating", "1,0,3", "1,90000000,0")
                        .reviews())
                .isEqualTo(1);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void choicesGiveTheChanceOfAGuess() throws IOException {
        assertThat(read("card_id,review_time,review_rating,choices", "1,0,3,4").guessable())
                .isTrue();
        assertThat(read("card_id,review_time,review_rating,choices", "1,0,3,", "2,0,3,1")
                        .guessable())
                .isFalse();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void badLinesAreReportedAndAllOthersAreRead() throws IOException {
        TrainingSet log = read(
                "\uFEFFcard_id,review_time,review_rating",
                "a,yesterday,3",
                "a,2026-13-01T00:00:00Z,3",
                "a,999999999999999999,3",
                "a,0,5",
                "a,0,good",
                ",0,3",
                "a,0",
                "\"quoted, card\",0,3",
                "b,0,3");
        assertThat(complaints())
                .containsExactly(
                        "2 bad-time",
                        "3 bad-time",
                        "4 bad-time",
                        "5 bad-number",
                        "6 bad-number",
                        "7 no-card",
                        "8 bad-number");
        assertThat(log.reviews()).isEqualTo(2);
    }

    @Test
    void aFileWithoutItsColumnsSaysWhichAreMissing() throws IOException {
        read("card,time", "1,2");
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly("there is no column card_id and no column review_time and no column review_rating");
    }

    @Test
    void anEmptyFileIsReported() throws IOException {
        read("");
        assertThat(complaints()).containsExactly("1 no-columns");
    }

    @Test
    void aThousandBadLinesAreNotAThousandComplaints() throws IOException {
        String[] lines = new String[1_001];
        java.util.Arrays.fill(lines, "a,never,3");
        lines[0] = "card_id,review_time,review_rating";
        read(lines);
        assertThat(findings.sorted()).hasSize(50);
    }
}
