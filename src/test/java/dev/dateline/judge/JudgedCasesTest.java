package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests the tables of typed answers with the expected verdicts. */
class JudgedCasesTest {
    private final CaseTable cases = CaseTable.read("cases.tsv", CaseTable.invented());
    private final CaseTable heldOut = CaseTable.read("held-out.tsv", CaseTable.invented());
    private final CaseTable world = CaseTable.read("world.tsv", CaseTable.world());
    private final CaseTable shipped = CaseTable.read("shipped.tsv", CaseTable.shipped());

    @Test
    void everyCaseOfTheTableIsJudgedAsAFairQuizmasterWould() {
        assertThat(cases.rows()).hasSizeGreaterThan(900);
        assertThat(cases.failures()).isEmpty();
    }

    @Test
    void theCasesSetAsideBeforeTheJudgeWasWrittenAreJudgedSoToo() {
        assertThat(heldOut.rows()).hasSizeGreaterThan(300);
        assertThat(heldOut.failures()).isEmpty();
    }

    @Test
    void theCasesOnTheShippedDecksThatWereSetAsideLaterAreJudgedSoToo() {
        assertThat(shipped.rows()).hasSizeGreaterThan(400);
        assertThat(shipped.failures()).isEmpty();
    }

    @Test
    void answersFromAllOverTheWorldAreJudgedSoToo() {
        assertThat(world.rows()).hasSizeGreaterThan(600);
        assertThat(world.failures()).isEmpty();
    }

    @Test
    void theAnswersFromAllOverTheWorldThatWereSetAsideKeepTheirFiguresOfFirstSight() {
        CaseTable aside = CaseTable.read("aside.tsv", CaseTable.aside());
        assertThat(aside.rows()).hasSize(273);
        assertThat(aside.errorsAtFirst()).isEqualTo(new CaseTable.Errors(2, 12));
        assertThat(aside.errors().falseAccepts()).isZero();
        assertThat(aside.errors().falseRejects()).isLessThanOrEqualTo(4);
    }

    @Test
    void theSecondPartThatWasSetAsideKeepsItsFiguresOfFirstSight() {
        CaseTable second = CaseTable.read("second.tsv", CaseTable.second());
        assertThat(second.rows()).hasSize(397);
        assertThat(second.errorsAtFirst()).isEqualTo(new CaseTable.Errors(4, 55));
        assertThat(second.errors().falseAccepts()).isZero();
        assertThat(second.errors().falseRejects()).isLessThanOrEqualTo(16);
    }

    @Test
    void theThirdPartThatWasSetAsideKeepsItsFiguresOfFirstSight() {
        CaseTable third = CaseTable.read("third.tsv", CaseTable.third());
        assertThat(third.rows()).hasSize(123);
        assertThat(third.errorsAtFirst()).isEqualTo(new CaseTable.Errors(4, 10));
        assertThat(third.errors().falseAccepts()).isLessThanOrEqualTo(1);
        assertThat(third.errors().falseRejects()).isLessThanOrEqualTo(7);
    }

    @Test
    void theFourthPartKeepsItsFiguresOfFirstSightAndIsJudgedBetterNow() {
        CaseTable fourth = CaseTable.read("fourth.tsv", CaseTable.fourth());
        assertThat(fourth.rows()).hasSize(504);
        assertThat(fourth.errorsAtFirst()).isEqualTo(new CaseTable.Errors(2, 52));
        assertThat(fourth.errors().falseAccepts()).isLessThanOrEqualTo(2);
        assertThat(fourth.errors().falseRejects()).isLessThanOrEqualTo(6);
    }

    @Test
    void theFifthPartKeepsItsFiguresOfFirstSightAndIsJudgedBetterNow() {
        CaseTable fifth = CaseTable.read("fifth.tsv", CaseTable.fifth());
        assertThat(fifth.rows()).hasSize(402);
        assertThat(fifth.errorsAtFirst()).isEqualTo(new CaseTable.Errors(3, 57));
        assertThat(fifth.errors().falseAccepts()).isLessThanOrEqualTo(1);
        assertThat(fifth.errors().falseRejects()).isLessThanOrEqualTo(18);
    }

    @Test
    void theSixthPartKeepsItsFiguresOfFirstSightAndIsJudgedBetterNow() {
        CaseTable sixth = CaseTable.read("sixth.tsv", CaseTable.sixth());
        assertThat(sixth.rows()).hasSize(304);
        assertThat(sixth.errorsAtFirst()).isEqualTo(new CaseTable.Errors(1, 36));
        assertThat(sixth.errors().falseAccepts()).isLessThanOrEqualTo(1);
        assertThat(sixth.errors().falseRejects()).isLessThanOrEqualTo(17);
    }

    @Test
    void theSeventhPartKeepsItsFiguresOfFirstSightAndIsJudgedBetterNow() {
        CaseTable seventh = CaseTable.read("seventh.tsv", CaseTable.seventh());
        assertThat(seventh.rows()).hasSize(257);
        assertThat(seventh.errorsAtFirst()).isEqualTo(new CaseTable.Errors(3, 17));
        assertThat(seventh.errors().falseAccepts()).isLessThanOrEqualTo(2);
        assertThat(seventh.errors().falseRejects()).isLessThanOrEqualTo(5);
    }

    @Test
    void theEighthPartKeepsItsFiguresOfFirstSightAndIsJudgedBetterNow() {
        CaseTable eighth = CaseTable.read("eighth.tsv", CaseTable.eighth());
        assertThat(eighth.rows()).hasSize(252);
        assertThat(eighth.errorsAtFirst()).isEqualTo(new CaseTable.Errors(3, 27));
        assertThat(eighth.errors().falseAccepts()).isLessThanOrEqualTo(2);
        assertThat(eighth.errors().falseRejects()).isLessThanOrEqualTo(15);
    }

    @Test
    void thePartThatWasKeptToTheEndKeepsItsFiguresOfFirstSight() {
        CaseTable kept = CaseTable.read("kept.tsv", CaseTable.kept());
        assertThat(kept.rows()).hasSize(409);
        assertThat(kept.errorsAtFirst()).isEqualTo(new CaseTable.Errors(2, 30));
        assertThat(kept.errors().falseAccepts()).isLessThanOrEqualTo(1);
        assertThat(kept.errors().falseRejects()).isLessThanOrEqualTo(12);
    }

    @Test
    void theFiguresOfThePartsSetAsideAreToldAsTheyWereAtFirstSight() {
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
