package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Ages;
import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.article.Withdrawal;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Forms;
import dev.dateline.source.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgingTest {
    private final List<Fact> facts = new ArrayList<>();

    private static FactRef ref(String id) {
        return new FactRef("harbour", id);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The parts of a fact that a test may set. */
    private final class Draft {
        private final String id;
        private final String asOf;
        private final Ages ages;
        private Optional<PartialDate> reviewBy = Optional.empty();
        private List<FactRef> supersedes = List.of();
        private List<FactRef> supersededBy = List.of();
        private Optional<FactRef> outcome = Optional.empty();
        private Optional<Withdrawal> withdrawn = Optional.empty();
        private Optional<String> by = Optional.empty();

        Draft(String id, String asOf, Ages ages) {
            this.id = id;
            this.asOf = asOf;
            this.ages = ages;
        }

        Draft supersedes(String... old) {
            supersedes = refs(old);
            return this;
        }

        Draft supersededBy(String... next) {
            supersededBy = refs(next);
            return this;
        }

        Draft outcome(String fact) {
            outcome = Optional.of(ref(fact));
            return this;
        }

        Draft withdrawn(String on) {
            withdrawn = Optional.of(new Withdrawal(PartialDate.parse(on).orElseThrow(), "It was wrong."));
            return this;
        }

        Draft reviewBy(String date) {
            reviewBy = PartialDate.parse(date);
            return this;
        }

        Draft by(String who) {
            by = Optional.of(who);
            return this;
        }

        void add() {
            facts.add(new Fact(
                    ref(id),
                    id + " is so.",
                    List.of(),
                    Optional.empty(),
                    by,
                    Certainty.STATED,
                    PartialDate.parse(asOf).orElseThrow(),
                    ages,
                    reviewBy,
                    supersedes,
                    supersededBy,
                    List.of(),
                    outcome,
                    withdrawn,
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Position.START));
        }

        private List<FactRef> refs(String... ids) {
            List<FactRef> refs = new ArrayList<>();
            for (String each : ids) {
                refs.add(ref(each));
            }
            return refs;
        }
    }

    private Draft state(String id, String asOf) {
        return new Draft(id, asOf, Ages.STATE);
    }

    private Aging aging() {
        Map<FactRef, Fact> byRef = new LinkedHashMap<>();
        facts.forEach(fact -> byRef.put(fact.ref(), fact));
        return new Aging(byRef);
    }

    private FactStatus status(String id, String on) {
        return aging().status(ref(id), day(on));
    }

    private List<String> since(String id, String on) {
        List<String> ids = new ArrayList<>();
        for (Fact fact : aging().since(ref(id), day(on))) {
            ids.add(fact.ref().fact());
        }
        return ids;
    }

    private static Card asking(String ask, String answer, String... refs) {
        List<FactRef> on = new ArrayList<>();
        for (String id : refs) {
            on.add(ref(id));
        }
        CardHead head =
                new CardHead(new CardId("d", "c"), on, Optional.empty(), Optional.empty(), Set.of(), Position.START);
        return new Card(head, ask, new Answer.Typed(new Value.Text(answer), Forms.NONE));
    }

    private Optional<String> heading(Card card, String on) {
        return aging().heading(card, day(on)).map(Heading::text);
    }

    @Test
    void aSuccessorCountsFromItsOwnFirstDay() {
        state("old", "2022-12-16").add();
        state("new", "2023-10").supersedes("old").add();
        assertThat(status("old", "2023-09-30")).isEqualTo(FactStatus.CURRENT);
        assertThat(status("old", "2023-10-01")).isEqualTo(FactStatus.SUPERSEDED);
        assertThat(status("new", "2023-10-01")).isEqualTo(FactStatus.CURRENT);
    }

    @Test
    void eitherEndOfASuccessionIsEnough() {
        state("old", "2022").supersededBy("new").add();
        state("new", "2023").add();
        assertThat(status("old", "2023-01-01")).isEqualTo(FactStatus.SUPERSEDED);
    }

    @Test
    void laterFactsAreTheWholeChainUpToToday() {
        state("first", "2020").add();
        state("second", "2022").supersedes("first").add();
        state("third", "2023").supersedes("second").add();
        state("fourth", "2024").supersedes("third").add();
        assertThat(since("first", "2023-05-01")).containsExactly("second", "third");
        assertThat(since("first", "2021-12-31")).isEmpty();
        assertThat(since("fourth", "2030-01-01")).isEmpty();
    }

    @Test
    void aPlanIsResolvedByItsOutcomeAndLaterFacts() {
        new Draft("plan", "2022-12-16", Ages.PLAN).outcome("visit").add();
        new Draft("visit", "2023-04-02", Ages.EVENT).add();
        new Draft("next-visit", "2024-12-25", Ages.EVENT).supersedes("visit").add();
        assertThat(status("plan", "2023-04-01")).isEqualTo(FactStatus.CURRENT);
        assertThat(status("plan", "2023-04-02")).isEqualTo(FactStatus.RESOLVED);
        assertThat(since("plan", "2025-01-01")).containsExactly("visit", "next-visit");
    }

    @Test
    void aWithdrawnSuccessorReplacesNothing() {
        state("old", "2022").add();
        state("hoax", "2023").supersedes("old").withdrawn("2023-02-01").add();
        assertThat(status("old", "2023-01-15")).isEqualTo(FactStatus.SUPERSEDED);
        assertThat(status("old", "2023-02-01")).isEqualTo(FactStatus.CURRENT);
        assertThat(status("hoax", "2023-02-01")).isEqualTo(FactStatus.WITHDRAWN);
        assertThat(since("old", "2023-02-01")).isEmpty();
    }

    @Test
    void aReviewIsDueOnceItsDateHasPassed() {
        state("figure", "2022").reviewBy("2023-12").add();
        assertThat(status("figure", "2023-12-31")).isEqualTo(FactStatus.CURRENT);
        assertThat(status("figure", "2024-01-01")).isEqualTo(FactStatus.DUE_FOR_REVIEW);
    }

    @Test
    void aCircleIsWalkedOnce() {
        state("a", "2022").supersedes("b").add();
        state("b", "2022").supersedes("a").add();
        assertThat(since("a", "2023-01-01")).containsExactly("b");
    }

    @Test
    void anOutdatedStateIsAskedWithItsDateAndAReportAsReported() {
        state("rate", "2022-12-16").add();
        state("poll", "2022-12-16").by("an institute").add();
        state("rate-2", "2023").supersedes("rate").add();
        state("poll-2", "2023").supersedes("poll").add();
        assertThat(heading(asking("What is the rate?", "two", "rate"), "2022-12-20"))
                .isEmpty();
        assertThat(heading(asking("What is the rate?", "two", "rate"), "2024-01-01"))
                .contains("As of 16 December 2022");
        assertThat(heading(asking("What share?", "ten", "poll"), "2024-01-01")).contains("Reported 16 December 2022");
    }

    @Test
    void aHeadingIsLeftOutIfTheQuestionNamesTheDate() {
        state("rate", "2022-12-16").add();
        state("rate-2", "2023").supersedes("rate").add();
        for (String ask : List.of(
                "What was the rate in December 2022?",
                "What was the rate on 16 December 2022?",
                "What was the rate on December 16, 2022?",
                "What was the rate (2022-12-16)?")) {
            assertThat(heading(asking(ask, "two", "rate"), "2024-01-01"))
                    .as(ask)
                    .isEmpty();
        }
        assertThat(heading(asking("What was the rate of the 2022 plan?", "two", "rate"), "2024-01-01"))
                .isPresent();
    }

    @Test
    void aHeadingThatTellsTheAnswerIsLeftOut() {
        state("year", "2022-12-16").add();
        state("year-2", "2023").supersedes("year").add();
        assertThat(heading(asking("Which year?", "fiscal 2022", "year"), "2024-01-01"))
                .isEmpty();
        assertThat(heading(asking("Which year?", "fiscal 2027", "year"), "2024-01-01"))
                .isPresent();
    }

    @Test
    void aCardThatAlsoUsesAllLaterFactsHasNoHeading() {
        state("plan", "2024-11-24").add();
        state("done", "2025-11-05").supersedes("plan").add();
        state("more", "2026-02").supersedes("done").add();
        Card card = asking("What became of the plan?", "a report", "done", "plan");
        assertThat(heading(card, "2025-12-01")).isEmpty();
        assertThat(heading(card, "2026-03-01")).contains("As of 24 November 2024");
    }

    /** The estimate of 2022 is between two facts of the card, so it is not later news. */
    @Test
    void aFactThatAnotherFactOfTheCardReplacesIsNoLaterFact() {
        state("2021", "2021").add();
        state("estimate", "2022-12-16").supersedes("2021").add();
        state("2023", "2023").supersedes("estimate").add();
        state("2024", "2024").supersedes("2023").add();
        Card card = asking("In which order?", "this", "2021", "2023");
        assertThat(aging().since(card, day("2025-01-01")))
                .extracting(fact -> fact.ref().fact())
                .containsExactly("2024");
        assertThat(aging().since(card, day("2023-06-01"))).isEmpty();
    }

    @Test
    void anEventHasNoHeadingButASince() {
        new Draft("visit", "2019-12", Ages.EVENT).add();
        new Draft("visit-2", "2023-04-02", Ages.EVENT).supersedes("visit").add();
        assertThat(heading(asking("Who went?", "Moe", "visit"), "2024-01-01")).isEmpty();
        assertThat(since("visit", "2024-01-01")).containsExactly("visit-2");
    }

    @Test
    void aCardOnSeveralFactsIsAsOfTheEarliestAndOutdatedWhenAnyIs() {
        state("early", "2021-03").add();
        state("late", "2022-12-16").add();
        state("late-2", "2023").supersedes("late").add();
        Card card = asking("Which two?", "both", "late", "early");
        assertThat(aging().status(card, day("2024-01-01"))).isEqualTo(FactStatus.SUPERSEDED);
        assertThat(heading(card, "2024-01-01")).contains("As of March 2021");
    }

    @Test
    void predecessorsAreNearestFirst() {
        state("first", "2020").add();
        state("second", "2022").supersedes("first").add();
        state("third", "2023").supersedes("second").add();
        assertThat(aging().predecessors(ref("third")))
                .extracting(fact -> fact.ref().fact())
                .containsExactly("second", "first");
    }
}
