package dev.dateline.study;

import static dev.dateline.study.Desk.id;
import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static dev.dateline.study.Desk.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.PastAnswer;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Phase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    /** Goes through the whole session with right answers; says what was asked. */
    private List<String> allRight(Session session) throws JournalFailure {
        List<String> asked = new ArrayList<>();
        while (session.standing().isPresent()) {
            asked.add(standing(session));
            right(session);
            desk.clock.advance(Duration.ofSeconds(10));
        }
        return asked;
    }

    @Test
    void anAnswerIsInTheJournalWhenItsOutcomeIsSeen() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        Outcome outcome = right(session);
        List<PastAnswer> answers = desk.journal.card(id("c1")).answers();
        assertThat(answers).hasSize(1);
        PastAnswer answer = answers.get(0);
        assertThat(answer.verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(answer.grade()).isEqualTo(Grade.GOOD);
        assertThat(answer.review().answer().given()).isEqualTo("yes");
        assertThat(answer.review().answer().millis()).isEqualTo(4000);
        assertThat(Optional.of(answer.scheduling().due())).isEqualTo(outcome.due());
        assertThat(desk.learner().memory(id("c1"))).isEqualTo(outcome.after());
    }

    @Test
    void whereTheJournalCannotBeWrittenTheQuestionStillStands() throws JournalFailure {
        desk.log = Optional.of(event -> {
            throw new JournalTrouble();
        });
        Session session = desk.withCards(1).sit();
        assertThatThrownBy(() -> right(session)).isInstanceOf(JournalTrouble.class);
        assertThat(standing(session)).isEqualTo("c1");
        assertThat(session.summary().tally()).isEqualTo(Tally.NONE);
    }

    /** Stands for whatever goes wrong outside. */
    private static final class JournalTrouble extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void aCardComesBackUntilItHasLeftItsSteps() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        assertThat(wrong(session).due()).contains(Instant.parse("2026-03-02T09:01:00Z"));
        assertThat(right(session).due()).isPresent();
        assertThat(right(session).after().phase()).isEqualTo(Phase.REVIEW);
        assertThat(session.standing()).isEmpty();
    }

    @Test
    void aCardWhoseStepIsOverComesBeforeNewOnes() throws JournalFailure {
        Session session = desk.withCards(4).sit();
        wrong(session);
        right(session);
        desk.clock.advance(Duration.ofSeconds(61));
        assertThat(standing(session)).isEqualTo("c1");
    }

    @Test
    void whatIsDueComesBeforeWhatIsNew() throws JournalFailure {
        allRight(desk.withCards(3).sit());
        desk.with(Cards.typed("n1", "New one?", "yes", "n1"), Cards.typed("n2", "New two?", "yes", "n2"));
        desk.clock.advance(Duration.ofDays(10));
        List<String> asked = allRight(desk.sit());
        assertThat(asked.subList(0, 3)).containsExactlyInAnyOrder("c1", "c2", "c3");
        assertThat(asked.subList(3, 5)).containsExactly("n1", "n2");
    }

    @Test
    void aDayHasItsLimitOfNewCardsAndTheNextDayItsOwn() throws JournalFailure {
        desk.withCards(30);
        assertThat(allRight(desk.sit())).hasSize(40);
        assertThat(desk.sit().standing()).isEmpty();
        desk.clock.advance(Duration.ofDays(1));
        assertThat(new HashSet<>(allRight(desk.sit()))).hasSize(10);
    }

    @Test
    void newCapsNewCardsAndMaxAllCards() throws JournalFailure {
        desk.withCards(30);
        desk.settings = SessionSettings.DEFAULT.withNewCards(3);
        assertThat(new HashSet<>(allRight(desk.sit()))).containsExactlyInAnyOrder("c1", "c2", "c3");
        desk.settings = SessionSettings.DEFAULT.withMaxCards(2);
        assertThat(new HashSet<>(allRight(desk.sit()))).hasSize(2);
    }

    @Test
    void moreReviewsThanADayAllowsAreDeferredAndNewCardsPause() throws JournalFailure {
        allRight(desk.withCards(10).sit());
        desk.with(Cards.typed("n1", "New one?", "yes", "n1"));
        desk.clock.advance(Duration.ofDays(20));
        desk.settings = SessionSettings.DEFAULT.withDailyLimits(20, 4);
        Session session = desk.sit();
        assertThat(allRight(session)).hasSize(4).doesNotContain("n1");
        assertThat(session.summary().deferred()).isEqualTo(6);
        assertThat(desk.sit().standing()).isEmpty();
    }

    @Test
    void aBacklogIsDoneByFallingRecall() throws JournalFailure {
        desk.withCards(6);
        Session first = desk.sit();
        // c1 is learnt with a lapse in between and so is forgotten sooner
        wrong(first);
        allRight(first);
        desk.clock.advance(Duration.ofDays(40));
        Session session = desk.sit();
        List<Double> recalls = new ArrayList<>();
        while (session.standing().isPresent()) {
            CardMemory memory = session.standing().get().memory();
            recalls.add(desk.scheduler().retrievability(memory, desk.clock.instant(), desk.calendar));
            right(session);
        }
        assertThat(recalls).hasSize(6).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void crammingAsksEveryCardOnceAndRecordsNothing() throws JournalFailure {
        desk.withCards(30);
        desk.settings = SessionSettings.DEFAULT.cramming();
        Session session = desk.sit();
        List<String> asked = new ArrayList<>();
        while (session.standing().isPresent()) {
            asked.add(standing(session));
            assertThat(wrong(session).due()).isEmpty();
        }
        assertThat(asked).hasSize(30).doesNotHaveDuplicates();
        assertThat(desk.journal.answers()).isZero();
        assertThat(session.summary().nextDue()).isEmpty();
        assertThat(session.summary().tally().wrong()).isEqualTo(30);
    }

    @Test
    void inOrderMeansAsWritten() throws JournalFailure {
        allRight(desk.with(Cards.typed("b", "B?", "yes", "same")).sit());
        desk.with(Cards.typed("a", "A?", "yes", "same"), Cards.typed("c", "C?", "yes", "same"));
        desk.clock.advance(Duration.ofDays(10));
        desk.settings = SessionSettings.DEFAULT.asWritten();
        assertThat(allRight(desk.sit()).subList(0, 3)).containsExactly("b", "a", "c");
    }

    @Test
    void twoCardsOnOneFactDoNotFollowEachOther() throws JournalFailure {
        desk.with(
                Cards.typed("a1", "A one?", "yes", "a"),
                Cards.typed("a2", "A two?", "yes", "a"),
                Cards.typed("b1", "B one?", "yes", "b"),
                Cards.typed("b2", "B two?", "yes", "b"));
        List<String> asked = allRight(desk.sit());
        for (int i = 1; i < 4; i++) {
            assertThat(asked.get(i).charAt(0))
                    .as("%s", asked)
                    .isNotEqualTo(asked.get(i - 1).charAt(0));
        }
    }

    @Test
    void aCardDoesNotFollowOneThatTellsItsAnswer() throws JournalFailure {
        desk.with(
                Cards.typed("teller", "Which bird nests on the Long Pier?", "yes", "a"),
                Cards.typed("told", "Where do birds nest?", "Long Pier", "b"),
                Cards.typed("other", "What is the harbour's colour?", "yes", "c"));
        desk.settings = SessionSettings.DEFAULT.cramming();
        Session session = desk.sit();
        List<String> asked = new ArrayList<>();
        while (session.standing().isPresent()) {
            asked.add(standing(session));
            right(session);
        }
        assertThat(asked.indexOf("told")).isNotEqualTo(asked.indexOf("teller") + 1);
    }

    /** Four cards, of which {@code one} and {@code two} rest on figures that can be mixed up. */
    private void deskOfLikeCards() {
        desk.fact("p1", "2022-12-16", List.of(percent(37)))
                .fact("p2", "2022-12-16", List.of(percent(60)))
                .with(
                        Cards.typed("one", "How many of these?", "yes", "p1"),
                        Cards.typed("two", "How many of those?", "yes", "p2"),
                        Cards.typed("x1", "X one?", "yes", "x1"),
                        Cards.typed("x2", "X two?", "yes", "x2"));
    }

    @Test
    void freshCardsThatAreEasilyMixedUpAreNotIntroducedTogether() throws JournalFailure {
        deskOfLikeCards();
        Session session = desk.sit();
        assertThat(session.progress().total()).isEqualTo(4);
        assertThat(allRight(session)).contains("one", "x1", "x2").doesNotContain("two");
        assertThat(session.summary().heldBack()).isEqualTo(1);
        assertThat(session.progress().total()).isEqualTo(3);
        desk.clock.advance(Duration.ofDays(1));
        assertThat(allRight(desk.sit())).contains("two");
    }

    @Test
    void whereNothingIsSpacedCardsThatAreEasilyMixedUpAreAskedTogether() throws JournalFailure {
        deskOfLikeCards();
        desk.settings = SessionSettings.DEFAULT.asWritten();
        assertThat(allRight(desk.sit())).contains("one", "two");
        desk.settings = SessionSettings.DEFAULT.cramming();
        assertThat(allRight(desk.sit())).contains("one", "two");
    }

    private static Value percent(int number) {
        return new Value.Quantity(BigDecimal.valueOf(number), "per cent", number + " per cent");
    }

    @Test
    void anAnswerIsTakenBackAsIfItHadNotBeen() throws JournalFailure {
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
        assertThat(allRight(session)).hasSize(6);
    }

    @Test
    void theLearnerHasTheLastWordBothWays() throws JournalFailure {
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
    void aHintMakesTheAnswerWorthHardAtMost() throws JournalFailure {
        Card plain = Cards.typed("c1", "Question?", "yes", "f1");
        Card hinting = new Card.ShortAnswer(
                new CardHead(
                        plain.id(),
                        plain.head().facts(),
                        Optional.empty(),
                        Optional.of("Not no."),
                        plain.head().tags(),
                        plain.head().at()),
                "Question?",
                "yes",
                Forms.NONE);
        Session session = desk.with(hinting).sit();
        assertThat(session.hint()).contains("Not no.");
        assertThat(right(session).grade()).isEqualTo(Grade.HARD);
        assertThat(right(session).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void whatIsSkippedIsNoReviewAndDoesNotComeBackInThisSession() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        assertThat(session.skip().orElseThrow().card().id()).isEqualTo(id("c1"));
        assertThat(allRight(session)).containsExactly("c2", "c2");
        assertThat(standing(desk.sit())).isEqualTo("c1");
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

    @Test
    void aFlagIsPutUpAndTakenDown() throws JournalFailure {
        Session session = desk.withCards(1).sit();
        assertThat(session.flag(id("c1"))).isTrue();
        assertThat(session.standing().orElseThrow().flagged()).isTrue();
        assertThat(desk.sit().standing().orElseThrow().flagged()).isTrue();
        assertThat(session.flag(id("c1"))).isFalse();
        assertThat(desk.learner().flagged(id("c1"))).isFalse();
    }

    @Test
    void aWithdrawnFactIsNotAsked() throws JournalFailure {
        desk.withdrawnFact("gone", "2023-01-10").with(Cards.typed("c", "Gone?", "yes", "gone"));
        assertThat(desk.sit().standing()).isEmpty();
        desk.clock.set("2023-01-09T12:00:00Z");
        assertThat(desk.sit().standing()).isPresent();
    }

    @Test
    void anOutdatedFactIsAskedWithItsDateAndItsSuccessorIsIntroducedNext() throws JournalFailure {
        desk.fact("old", "2022-12-16", List.of())
                .fact("new", "2023-10-10", List.of(), "old")
                .with(
                        Cards.typed("on-old", "Old?", "yes", "old"),
                        Cards.typed("x1", "X one?", "yes", "x1"),
                        Cards.typed("x2", "X two?", "yes", "x2"),
                        Cards.typed("on-new", "New?", "yes", "new"));
        Session session = desk.sit();
        Asked asked = session.standing().orElseThrow();
        assertThat(asked.heading().orElseThrow().text()).isEqualTo("As of 16 December 2022");
        Outcome outcome = right(session);
        assertThat(outcome.since()).extracting(fact -> fact.ref().fact()).containsExactly("new");
        assertThat(standing(session)).isEqualTo("on-new");
    }

    @Test
    void theOldValueIsOfferedAmongTheChoicesOfItsSuccessor() throws JournalFailure {
        desk.fact("old", "2022-12-16", List.of(percent(90)))
                .fact("new", "2023-10-10", List.of(percent(92)), "old")
                .with(Cards.single("c", List.of("92 per cent", "50 per cent", "70 per cent"), 0, "new"));
        Session session = desk.sit();
        assertThat(session.standing().orElseThrow().presentation().lines())
                .containsExactlyInAnyOrder("92 per cent", "50 per cent", "70 per cent", "90 per cent");
        Confusion confusion = session.answer(new Response.Picked(3), Timing.ofLine(900))
                .judgement()
                .confusion()
                .orElseThrow();
        assertThat(confusion.given()).isEqualTo("90 per cent");
        assertThat(confusion.called()).isEqualTo("old is so.");
        assertThat(confusion.asOf()).contains(new PartialDate(2022, 12, 16));
    }

    @Test
    void anOldValueThatEqualsTheAnswerIsNotOffered() throws JournalFailure {
        desk.fact(
                        "old",
                        "2022-12-16",
                        List.of(new Value.Quantity(new BigDecimal("92.0"), "per cent", "some 92.0 per cent")))
                .fact("new", "2023-10-10", List.of(percent(92)), "old")
                .with(Cards.single("c", List.of("92 per cent", "50 per cent"), 0, "new"));
        assertThat(desk.sit().standing().orElseThrow().presentation().lines())
                .containsExactlyInAnyOrder("92 per cent", "50 per cent");
    }

    @Test
    void theClockMaySetBackAndNothingBreaks() throws JournalFailure {
        Session session = desk.withCards(3).sit();
        right(session);
        desk.clock.advance(Duration.ofDays(-400));
        right(session);
        desk.clock.advance(Duration.ofDays(800));
        allRight(session);
        Session next = desk.sit();
        while (next.standing().isPresent()) {
            right(next);
        }
        assertThat(desk.learner().memories()).hasSize(3);
    }

    @Test
    void whatIsRememberedIsWhatAReplayOfTheJournalSays() throws JournalFailure {
        desk.withCards(12);
        for (int day = 0; day < 40; day++) {
            Session session = desk.sit();
            int count = 0;
            while (session.standing().isPresent()) {
                if (++count % 5 == 0) {
                    wrong(session);
                } else {
                    right(session);
                }
                desk.clock.advance(Duration.ofSeconds(20));
            }
            desk.clock.advance(Duration.ofHours(21));
        }
        Learner learner = desk.learner();
        for (int i = 1; i <= 12; i++) {
            CardMemory replayed =
                    desk.scheduler().replay(desk.journal.card(id("c" + i)).pastReviews());
            assertThat(learner.memory(id("c" + i))).isEqualTo(replayed);
        }
    }

    @Test
    void theSameSeedAsksTheSame() throws JournalFailure {
        List<List<String>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (Desk fresh = new Desk(5)) {
                fresh.settings = SessionSettings.DEFAULT.cramming();
                Session session = fresh.withCards(15).sit();
                List<String> asked = new ArrayList<>();
                while (session.standing().isPresent()) {
                    asked.add(standing(session));
                    right(session);
                }
                runs.add(asked);
            }
        }
        assertThat(runs.get(0)).isEqualTo(runs.get(1)).hasSize(15);
    }

    @Test
    void progressCountsDifferentCards() throws JournalFailure {
        Session session = desk.withCards(25).sit();
        session.standing();
        assertThat(session.progress().number()).isEqualTo(1);
        assertThat(session.progress().total()).isEqualTo(20);
        wrong(session);
        right(session);
        desk.clock.advance(Duration.ofSeconds(61));
        assertThat(standing(session)).isEqualTo("c1");
        assertThat(session.progress()).isEqualTo(new Progress(2, 20, 1, Duration.ofSeconds(61)));
        right(session);
        session.standing();
        assertThat(session.progress().number()).isEqualTo(3);
        assertThat(session.progress().right()).isEqualTo(2);
    }

    @Test
    void theSummarySaysWhatWasAskedOfWhichDeckAndWhenToComeBack() throws JournalFailure {
        Session session = desk.withCards(2).sit();
        allRight(session);
        Summary summary = session.summary();
        assertThat(summary.tally()).isEqualTo(new Tally(4, 0, 0, 0));
        assertThat(summary.introduced()).isEqualTo(2);
        assertThat(summary.decks()).containsExactly(new Summary.OfDeck("deck", "The deck", new Tally(4, 0, 0, 0)));
        assertThat(summary.deferred()).isZero();
        assertThat(summary.nextDue().orElseThrow()).isAfter(Instant.parse("2026-03-03T00:00:00Z"));
    }

    /** Three cards, of which the first two ask for figures that can be mixed up. */
    private void deskOfFigures() {
        desk.fact("p1", "2022-12-16", List.of(percent(37)))
                .fact("p2", "2022-12-16", List.of(percent(60)))
                .with(figure("one", 37, "p1"), Cards.typed("x", "X?", "yes", "x"), figure("two", 60, "p2"));
    }

    private static Card figure(String id, int number, String fact) {
        Value.Quantity quantity = (Value.Quantity) percent(number);
        Card typed = Cards.typed(id, "How many, " + id + "?", "yes", fact);
        return new Card.NumberAnswer(
                typed.head(), typed.ask(), quantity, NumberRange.exactly(quantity.number()), Forms.NONE);
    }

    /** Gives the answer of the second figure. */
    private Outcome mixedUp(Session session) throws JournalFailure {
        return session.answer(new Response.Typed("60"), Timing.ofLine(1000));
    }

    @Test
    void afterAMixUpTheOtherCardIsAskedNextIfTheLearnerWantsIt() throws JournalFailure {
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
    void aCardThatWasSetAsideIsNotAskedAfterAMixUp() throws JournalFailure {
        deskOfFigures();
        Session session = desk.sit();
        session.suspend(id("two"));
        mixedUp(session);
        assertThat(session.askConfused()).isFalse();
    }
}
