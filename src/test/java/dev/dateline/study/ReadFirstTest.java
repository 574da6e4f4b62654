package dev.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.exchange.JournalLog;
import dev.dateline.journal.History;
import dev.dateline.journal.PastAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadFirstTest {
    private static Desk desk(int cards, long seed) {
        Desk desk = new Desk(seed);
        for (int i = 1; i <= cards; i++) {
            desk.fact("f" + i, "2022-12-16", List.of());
        }
        return desk.withCards(cards);
    }

    private static List<String> facts(Digest digest) {
        return digest.facts().stream().map(entry -> entry.fact().ref().fact()).toList();
    }

    @Test
    void atMostSixFactsAreReadInTheOrderOfTheSheet() throws Exception {
        try (Desk desk = desk(9, 1)) {
            assertThat(facts(desk.sit().digest().orElseThrow())).containsExactly("f1", "f2", "f3", "f4", "f5", "f6");
        }
    }

    @Test
    void aFactOnThePageIsNotRepeatedAsALaterChange() throws Exception {
        Desk begun = new Desk(1);
        begun.fact("f1", "2022-12-16", List.of());
        begun.fact("f2", "2022-12-17", List.of(), "f1");
        begun.fact("f3", "2022-12-16", List.of());
        begun.fact("later", "2022-12-18", List.of(), "f3");
        try (Desk desk = begun.withCards(3)) {
            Digest digest = desk.sit().digest().orElseThrow();
            assertThat(digest.facts())
                    .extracting(entry -> entry.since().stream()
                            .map(fact -> fact.ref().fact())
                            .toList())
                    .containsExactly(List.of(), List.of(), List.of("later"));
        }
    }

    @Test
    void aFactThatOnlyRepeatsTheQuestionIsNotRead() throws Exception {
        Desk begun = new Desk(1)
                .fact("f1", "2022-12-16", List.of())
                .fact("f9", "2022-12-16", List.of())
                .withCards(1);
        begun.cards.add(Cards.typed("c9", "f9 is so", "yes", "f9"));
        try (Desk desk = begun.withCards(0)) {
            assertThat(facts(desk.sit().digest().orElseThrow())).containsExactly("f1");
        }
    }

    @Test
    void onlyFactsOfCardsThatThisSessionBeginsAreRead() throws Exception {
        try (Desk desk = desk(9, 1)) {
            desk.settings = desk.settings.withNewCards(2);
            assertThat(facts(desk.sit().digest().orElseThrow())).containsExactly("f1", "f2");
        }
    }

    @Test
    void anArticleIsOfferedOnceASessionAndNeverBeforeACardThatIsKnown() throws Exception {
        try (Desk desk = desk(3, 1)) {
            Session first = desk.sit();
            assertThat(first.digest()).isPresent();
            assertThat(first.digest()).isEmpty();
            desk.allRight(first);
            desk.clock.advance(Duration.ofDays(30));
            assertThat(desk.sit().digest()).isEmpty();
        }
    }

    /** The facts of the last three cards are not in the library, so nothing is read before them. */
    @Test
    void twoOtherCardsComeFirstAndTheOrderIsAnother() throws Exception {
        List<String> read = List.of("c1", "c2", "c3", "c4", "c5", "c6");
        for (long seed = 1; seed <= 20; seed++) {
            Desk begun = new Desk(seed);
            read.forEach(card -> begun.fact(card.replace('c', 'f'), "2022-12-16", List.of()));
            try (Desk desk = begun.withCards(9)) {
                Session session = desk.sit();
                session.read(session.digest().orElseThrow());
                List<String> asked = new ArrayList<>();
                for (int i = 0; i < 9; i++) {
                    asked.add(Desk.standing(session));
                    Desk.right(session);
                }
                assertThat(asked.subList(0, 2)).doesNotContainAnyElementsOf(read);
                asked.removeIf(card -> !read.contains(card));
                assertThat(asked).isNotEqualTo(read);
            }
        }
    }

    /** A card without facts would otherwise be asked in between, as the last new card. */
    @Test
    void factsThatWereReadAreAskedInTheSameSession() throws Exception {
        for (long seed = 1; seed <= 20; seed++) {
            try (Desk desk = new Desk(seed).fact("f1", "2022-12-16", List.of()).withCards(3)) {
                desk.settings = desk.settings.withNewCards(1);
                Session session = desk.sit();
                Optional<Digest> digest = session.digest();
                if (digest.isPresent()) {
                    session.read(digest.get());
                }
                assertThat(Desk.standing(session).equals("c1")).isEqualTo(digest.isPresent());
            }
        }
    }

    @Test
    void factsThatDoNotFitOnAPageAreReadAfterTheCardsOfThatPage() throws Exception {
        for (long seed = 1; seed <= 20; seed++) {
            try (Desk desk = desk(9, seed)) {
                Session session = desk.sit();
                List<List<String>> pages = new ArrayList<>();
                Set<String> asked = new LinkedHashSet<>();
                while (session.hasNext()) {
                    for (Optional<Digest> page = session.digest(); page.isPresent(); page = session.digest()) {
                        pages.add(facts(page.get()));
                        session.read(page.get());
                    }
                    String fact = Desk.standing(session).replace('c', 'f');
                    asked.add(fact);
                    assertThat(pages).anyMatch(page -> page.containsAll(asked) || pages.size() == 2);
                    Desk.right(session);
                    assertThat(session.lastRead().map(ReadFirstTest::facts))
                            .hasValueSatisfying(facts -> assertThat(facts).contains(fact));
                }
                assertThat(pages)
                        .containsExactly(List.of("f1", "f2", "f3", "f4", "f5", "f6"), List.of("f7", "f8", "f9"));
                assertThat(asked).hasSize(9);
            }
        }
    }

    @Test
    void withoutOtherCardsTheQuestionsComeAtOnce() throws Exception {
        try (Desk desk = desk(2, 1)) {
            Session session = desk.sit();
            session.read(session.digest().orElseThrow());
            assertThat(session.hasNext()).isTrue();
            assertThat(Desk.standing(session)).isIn("c1", "c2");
        }
    }

    @Test
    void theFirstAnswerAfterReadingIsKeptAsSuchAndNotTrainedOn() throws Exception {
        try (Desk desk = desk(1, 1)) {
            Session session = desk.sit();
            session.read(session.digest().orElseThrow());
            Desk.right(session);
            desk.clock.advance(Duration.ofDays(30));
            Desk.right(desk.sit());
            History history = desk.journal.history();
            assertThat(desk.journal.card(Desk.id("c1")).answers())
                    .extracting(PastAnswer::afterReading)
                    .containsExactly(true, false);
            assertThat(JournalLog.of(history).reviews()).isEqualTo(1);
        }
    }

    @Test
    void skippedFactsDoNotCountAsRead() throws Exception {
        try (Desk desk = desk(1, 1)) {
            Session session = desk.sit();
            assertThat(session.digest()).isPresent();
            Desk.right(session);
            assertThat(desk.journal.card(Desk.id("c1")).answers())
                    .extracting(PastAnswer::afterReading)
                    .containsExactly(false);
        }
    }
}
