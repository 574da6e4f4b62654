package dev.dateline.study;

import static dev.dateline.study.Desk.right;
import static dev.dateline.study.Desk.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgedCardsTest {
    private final Desk desk = new Desk(11);

    @AfterEach
    void clear() {
        desk.close();
    }

    @Test
    void aWithdrawnFactIsNotAsked() throws JournalFailure {
        desk.withdrawnFact("gone", "2023-01-10").with(Cards.typed("c", "Gone?", "yes", "gone"));
        assertThat(desk.sit().standing()).isEmpty();
        desk.clock.set("2023-01-09T12:00:00Z");
        assertThat(desk.sit().standing()).isPresent();
    }

    @Test
    void anOutdatedFactIsAskedWithItsDateAndItsSuccessorIsIntroducedTenCardsLater() throws JournalFailure {
        desk.fact("old", "2022-12-16", List.of())
                .fact("new", "2023-10-10", List.of(), "old")
                .with(Cards.typed("on-old", "Old?", "yes", "old"), Cards.typed("on-new", "New?", "yes", "new"))
                .withCards(20);
        Session session = desk.sit();
        Asked asked = session.standing().orElseThrow();
        assertThat(asked.heading().orElseThrow().text()).isEqualTo("As of 16 December 2022");
        Outcome outcome = right(session);
        assertThat(outcome.since()).extracting(fact -> fact.ref().fact()).containsExactly("new");
        List<String> before = new ArrayList<>();
        while (!standing(session).equals("on-new")) {
            before.add(standing(session));
            right(session);
        }
        assertThat(before).doesNotContain("on-old").hasSize(10);
    }

    @Test
    void theOldValueIsOfferedAmongTheChoicesOfItsSuccessor() throws JournalFailure {
        desk.fact("old", "2022-12-16", List.of(Cards.percent(90)))
                .fact("new", "2023-10-10", List.of(Cards.percent(92)), "old")
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
                .fact("new", "2023-10-10", List.of(Cards.percent(92)), "old")
                .with(Cards.single("c", List.of("92 per cent", "50 per cent"), 0, "new"));
        assertThat(desk.sit().standing().orElseThrow().presentation().lines())
                .containsExactlyInAnyOrder("92 per cent", "50 per cent");
    }
}
