package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the tables of typed answers with their expected verdicts. */
class JudgedCasesTest {
    private final CaseTable cases = CaseTable.read("cases.tsv", CaseTable.invented());
    private final CaseTable heldOut = CaseTable.read("held-out.tsv", CaseTable.invented());
    private final CaseTable world = CaseTable.read("world.tsv", CaseTable.world());
    private final CaseTable kinds = CaseTable.setAside("kinds");
    private final CaseTable variants = CaseTable.setAside("variants");
    private final CaseTable shipped = CaseTable.read("shipped.tsv", CaseTable.shipped());

    @Test
    void everyCaseOfTheTableIsJudgedAsAFairQuizmasterWould() {
        assertThat(cases.rows()).hasSizeGreaterThan(900);
        assertThat(cases.failures()).isEmpty();
    }

    @Test
    void heldOutCasesAreJudgedCorrectly() {
        assertThat(heldOut.rows()).hasSizeGreaterThan(300);
        assertThat(heldOut.failures()).isEmpty();
    }

    @Test
    void shippedCasesAreJudgedCorrectly() {
        assertThat(shipped.rows()).hasSizeGreaterThan(400);
        assertThat(shipped.failures()).isEmpty();
    }

    @Test
    void worldCasesAreJudgedCorrectly() {
        assertThat(world.rows()).hasSizeGreaterThan(600);
        assertThat(world.failures()).isEmpty();
    }

    @Test
    void numbersDatesPersonsPlacesAndListsAreJudgedCorrectly() {
        assertThat(kinds.rows()).hasSizeGreaterThan(400);
        assertThat(kinds.failures()).isEmpty();
    }

    @Test
    void otherFormsOfAnAnswerAreRightAndThoseNearToThemAreNot() {
        assertThat(variants.rows()).hasSizeGreaterThan(140);
        assertThat(variants.failures()).isEmpty();
    }

    /**
     * For each part: the number of rows, the errors of the judge when it first saw the part, and the most errors that
     * are allowed now.
     */
    @ParameterizedTest
    @CsvSource({
        "aside, 273, 2, 14, 0, 2",
        "second, 397, 4, 55, 0, 5",
        "third, 123, 4, 10, 1, 1",
        "fourth, 504, 2, 52, 2, 3",
        "fifth, 402, 3, 60, 1, 5",
        "sixth, 304, 1, 38, 1, 4",
        "seventh, 257, 3, 20, 2, 1",
        "eighth, 252, 3, 30, 1, 8",
        "kept, 409, 2, 30, 1, 5",
        "ninth, 729, 3, 52, 2, 14",
        "tenth, 729, 2, 53, 1, 7",
        "eleventh, 717, 1, 47, 1, 13",
        "twelfth, 728, 3, 53, 1, 18",
        "thirteenth, 360, 1, 100, 1, 10",
        "fourteenth, 180, 0, 37, 0, 12",
        "fifteenth, 575, 1, 17, 0, 1",
        "sixteenth, 366, 0, 11, 0, 1",
        "seventeenth, 202, 3, 51, 0, 2",
        "eighteenth, 197, 5, 53, 1, 16",
        "nineteenth, 101, 0, 14, 0, 3",
        "twentieth, 180, 1, 16, 0, 2",
        "twenty-first, 260, 1, 26, 0, 7",
        "twenty-second, 158, 0, 18, 0, 6",
        "twenty-third, 240, 1, 33, 1, 10",
        "twenty-fourth, 197, 1, 29, 1, 6",
        "twenty-fifth, 266, 1, 51, 0, 8",
        "twenty-sixth, 261, 0, 30, 0, 7",
        "twenty-seventh, 300, 0, 19, 0, 7",
        "twenty-eighth, 314, 0, 52, 0, 9",
        "twenty-ninth, 300, 0, 50, 0, 13",
        "thirtieth, 303, 0, 34, 0, 12",
        "thirty-first, 302, 0, 68, 0, 27",
        "thirty-second, 300, 0, 40, 0, 29",
        "thirty-third, 300, 1, 17, 0, 2",
        "thirty-fourth, 300, 0, 24, 0, 6",
        "thirty-fifth, 300, 1, 14, 0, 3",
        "thirty-sixth, 301, 0, 25, 0, 6",
        "thirty-seventh, 301, 1, 16, 0, 2",
        "thirty-eighth, 305, 0, 27, 0, 6",
        "thirty-ninth, 304, 1, 31, 1, 9",
        "fortieth, 325, 0, 36, 0, 12",
        "forty-first, 300, 2, 21, 0, 4",
        "forty-second, 480, 3, 84, 2, 31",
        "forty-third, 480, 2, 90, 2, 48",
        "forty-fourth, 301, 1, 13, 1, 7",
        "forty-fifth, 300, 1, 10, 0, 3",
        "forty-sixth, 340, 0, 20, 0, 5",
        "forty-seventh, 316, 0, 38, 0, 19",
        "forty-eighth, 314, 1, 57, 1, 37",
        "forty-ninth, 302, 0, 41, 0, 25",
        "fiftieth, 301, 2, 47, 2, 32",
        "fifty-first, 300, 1, 40, 1, 29",
        "fifty-second, 300, 0, 53, 0, 39",
        "fifty-third, 307, 1, 18, 1, 16",
        "fifty-fourth, 307, 0, 30, 0, 26",
        "fifty-fifth, 309, 0, 18, 0, 16",
        "free-phrases, 110, 2, 29, 2, 10",
        "free-phrases-aside, 98, 1, 36, 1, 13",
        "near-misses, 400, 0, 51, 0, 27",
        "names-of-the-world, 449, 1, 197, 0, 0",
        "language-of-news, 150, 3, 75, 2, 24",
        "language-of-news-aside, 150, 2, 70, 2, 30",
    })
    void aPartThatWasSetAsideKeepsItsFiguresOfFirstSightAndIsJudgedBetterNow(
            String name, int rows, int accepted, int refused, int acceptedNow, int refusedNow) {
        CaseTable part = CaseTable.setAside(name);
        assertThat(part.rows()).hasSize(rows);
        assertThat(part.errorsAtFirst()).isEqualTo(new CaseTable.Errors(accepted, refused));
        assertThat(part.errors().falseAccepts()).isLessThanOrEqualTo(acceptedNow);
        assertThat(part.errors().falseRejects()).isLessThanOrEqualTo(refusedNow);
    }

    @Test
    void theFirstVerdictsGiveThePublishedFigures() {
        CaseTable.Errors atFirst = shipped.errorsAtFirst();
        CaseTable.Errors now = shipped.errors();
        System.out.printf(
                "%s: %d rows; at first sight %d false accepts, %d false rejects; now %d and %d%n",
                shipped.file(),
                shipped.rows().size(),
                atFirst.falseAccepts(),
                atFirst.falseRejects(),
                now.falseAccepts(),
                now.falseRejects());
        assertThat(atFirst.falseAccepts() + atFirst.falseRejects()).isPositive();
    }
}
