package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tests the correction of a count from 43 to 34 votes, between the counts of the year before and the year after. */
class CorrectionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String BEFORE = sheet("before", "2021-03-04", "41", "");
    private static final String WRONG = sheet("wrong", "2022-03-04", "43", "supersedes: before#votes");
    private static final String RIGHT = sheet("right", "2022-03-09", "34", "corrects: wrong#votes")
            .replace("published: 2022-03-09", "published: 2022-03-09\nreviewed: 2026-11-28");
    private static final String AFTER = sheet("after", "2023-03-04", "45", "supersedes: wrong#votes");
    private static final String DECK = """
        deck: d
        title: The votes
        articles: [wrong]
        cards:
          - id: votes   # as first told
            fact: votes
            ask: How many voted for it in 2022?
          - id: both
            fact: [before#votes, 'wrong#votes']
            ask: What was counted in 2021 and 2022?
            answer: votes
        """;

    @Test
    void aCorrectedFactIsNotAskedEvenForItsOwnDay() {
        Aging aging = read(DECK).library().aging();
        assertThat(aging.status(ref("wrong"), LocalDate.of(2022, 3, 4))).isEqualTo(FactStatus.CORRECTED);
        assertThat(aging.status(ref("wrong"), TODAY).takenBack()).isTrue();
        assertThat(aging.hasTakenBack()).isTrue();
    }

    @Test
    void theCorrectionTakesThePlaceOfTheWrongFactInItsChain() {
        Aging aging = read(DECK).library().aging();
        assertThat(articles(aging.since(ref("before"), TODAY))).containsExactly("right", "after");
        assertThat(articles(aging.since(ref("right"), TODAY))).containsExactly("after");
        assertThat(articles(aging.predecessors(ref("after")))).containsExactlyInAnyOrder("right", "before");
        assertThat(aging.status(ref("right"), LocalDate.of(2022, 6, 1))).isEqualTo(FactStatus.CURRENT);
    }

    @Test
    void aCorrectionMayBeOfTheSameDayAndACircleOfCorrectionsIsRefused() {
        assertThat(read(DECK).library().findings()).isEmpty();
        Library circle = new Memory()
                .with("seeds/a.yaml", sheet("a", "2022", "43", "corrects: b#votes"))
                .with("seeds/b.yaml", sheet("b", "2022", "34", "corrects: a#votes"))
                .read();
        assertThat(circle.findings()).extracting(Finding::code).containsExactly("succession-circle");
    }

    @Test
    void aCorrectionAppliesFromItsPublication() {
        Library library = read(DECK).library();
        List<Changes.Change> changes = Changes.between(
                LocalDate.of(2022, 3, 5),
                TODAY,
                library,
                library.deck("d").orElseThrow().cards());
        assertThat(changes)
                .filteredOn(change -> change.overtaken().stream().anyMatch(Changes.Overtaken::corrected))
                .extracting(change -> change.date() + " " + change.fact().ref())
                .containsExactly("2022-03-09 right#votes");
    }

    @Test
    void aCardOnAFactThatWasNeverTrueIsAFindingUntilItIsMoved() {
        Reading reading = read(DECK);
        assertThat(codes(reading)).contains("fact-taken-back", "fact-taken-back");
        Repoint repoint = Repoint.of(
                reading.library().deck("d").orElseThrow(),
                reading.library(),
                Objects.requireNonNull(reading.sources().get("decks/d.yaml")),
                Objects.requireNonNull(reading.roots().get("decks/d.yaml")));
        assertThat(repoint.moves()).hasSize(2);
        assertThat(repoint.text())
                .isEqualTo(DECK.replace("fact: votes", "fact: right#votes").replace("'wrong#votes'", "right#votes"));
        assertThat(codes(read(repoint.text()))).doesNotContain("fact-taken-back", "fact-not-asked");
    }

    @Test
    void aCardOnAWithdrawnFactIsAFinding() {
        String withdrawn = WRONG + "    withdrawn: { on: 2022-03-08, why: The count was of another vote. }\n";
        Reading reading = LibraryReader.readWithSources(List.of(new Memory()
                .with("seeds/before.yaml", BEFORE)
                .with("seeds/wrong.yaml", withdrawn)
                .with("decks/d.yaml", DECK)));
        assertThat(codes(reading)).contains("fact-taken-back");
    }

    @Test
    void aDayOfReviewIsNeitherStillToComeNorBeforeTheArticle() {
        for (String day : List.of("2026-12", "2021-12-31")) {
            Reading reading = LibraryReader.readWithSources(List.of(new Memory()
                    .with(
                            "seeds/right.yaml",
                            RIGHT.replace("2026-11-28", day).replace("    corrects: wrong#votes\n", ""))));
            assertThat(codes(reading)).as(day).contains("reviewed-impossible");
        }
        assertThat(codes(read(DECK.replace("articles:", "reviewed: 2027-01-01\narticles:"))))
                .contains("reviewed-impossible");
        assertThat(codes(read(DECK))).doesNotContain("reviewed-impossible");
    }

    @Test
    void aTagOfAFactSelectsItsCards() {
        Library library = read(DECK).library();
        QueryReader.Result result = QueryReader.read(List.of("tag:counted-after"), library);
        assertThat(result.errors()).isNotEmpty();
        QueryReader.Result known = QueryReader.read(List.of("tag:counted-before"), library);
        assertThat(known.errors()).isEmpty();
        assertThat(known.query().select(library, new SearchTest.Nobody()))
                .extracting(card -> card.id().card())
                .containsExactly("both");
    }

    private static List<String> codes(Reading reading) {
        return Lint.of(reading, TODAY, List.of(), Proofs.of(reading, Map.of())).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> articles(List<Fact> facts) {
        return facts.stream().map(fact -> fact.ref().article()).toList();
    }

    private static FactRef ref(String article) {
        return new FactRef(article, "votes");
    }

    private static Reading read(String deck) {
        return LibraryReader.readWithSources(List.of(new Memory()
                .with("seeds/before.yaml", BEFORE)
                .with("seeds/wrong.yaml", WRONG)
                .with("seeds/right.yaml", RIGHT)
                .with("seeds/after.yaml", AFTER)
                .with("decks/d.yaml", deck)));
    }

    private static String sheet(String id, String day, String votes, String more) {
        return """
            article: %s
            title: The vote
            published: %s
            facts:
              - id: votes
                says: %s councillors voted for it.
                value: { number: %s, unit: votes }
                ages: state
                tags: [counted-%s]
            """.formatted(id, day, votes, votes, id) + (more.isEmpty() ? "" : "    " + more + "\n");
    }
}
