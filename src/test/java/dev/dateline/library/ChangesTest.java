package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the lists of changes and of facts to check again, in the library of a harbour town. */
class ChangesTest {
    private static final Library LIBRARY = new Memory()
            .with("seeds/plan.yaml", """
                    article: plan
                    title: A harbour is planned
                    published: 2019-02-01
                    facts:
                      - id: harbour-master
                        says: Ada Lund was harbour master in February 2019.
                        ages: state
                        review-by: 2019-12
                      - id: opening
                        says: The town means to open the harbour in 2020.
                        by: the town
                        ages: plan
                        outcome: news#opened
                      - id: ferry
                        says: The town means to buy a ferry.
                        ages: plan
                      - id: crane
                        says: The old crane stands.
                        ages: state
                        withdrawn: { on: 2020-06-01, why: It never stood. }
                      - id: bridge
                        says: The bridge was opened on 1 February 2019.
                        ages: event
                    """)
            .with("seeds/news.yaml", """
                    article: news
                    title: News of the harbour
                    published: 2021-05-01
                    facts:
                      - id: opened
                        says: The harbour was opened on 1 May 2021.
                        ages: event
                      - id: second-master
                        says: Ida Berg was harbour master in 2020.
                        as-of: 2020
                        ages: state
                        supersedes: plan#harbour-master
                      - id: third-master
                        says: Per Holm was harbour master in May 2021.
                        by: the Post
                        ages: state
                        supersedes: second-master
                    """)
            .with("decks/harbour.yaml", """
                    deck: harbour
                    title: The harbour
                    articles: [plan, news]
                    cards:
                      - id: master
                        fact: harbour-master
                        ask: Who was harbour master in February 2019?
                        person: Ada Lund
                      - id: opening
                        fact: opening
                        ask: When does the town mean to open the harbour?
                        date: 2020
                      - id: crane
                        fact: crane
                        ask: What stands?
                        answer: the old crane
                      - id: master-now
                        fact: news#third-master
                        ask: Who was harbour master in May 2021?
                        person: Per Holm
                    """)
            .read();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> changes(String from, String until) {
        return Changes.between(day(from), day(until), LIBRARY, LIBRARY.cards()).stream()
                .map(change -> change.date() + " " + change.fact().ref()
                        + change.cards().stream()
                                .map(card -> " asked by " + card.id().card())
                                .reduce("", String::concat)
                        + (change.withdrawal() ? " withdrawn" : "")
                        + change.overtaken().stream()
                                .map(old -> (old.resolved() ? " resolves " : " replaces ")
                                        + old.fact().ref() + " of "
                                        + old.cards().get(0).id().card())
                                .reduce("", String::concat))
                .toList();
    }

    private static List<String> stale(String day) {
        return Revisit.by(day(day), LIBRARY).stream()
                .map(each -> each.since() + " " + each.fact().ref()
                        + each.cards().stream()
                                .map(card -> " " + card.id().card())
                                .reduce("", String::concat))
                .toList();
    }

    @Test
    void theLibraryIsSound() {
        assertThat(LIBRARY.findings()).isEmpty();
    }

    @Test
    void aChangeIsListedWithAllReplacedFacts() {
        assertThat(changes("2019-02-02", "2022-01-01"))
                .containsExactly(
                        "2020 news#second-master replaces plan#harbour-master of master",
                        "2020-06-01 plan#crane asked by crane withdrawn",
                        "2021-05-01 news#opened resolves plan#opening of opening",
                        "2021-05-01 news#third-master asked by master-now replaces plan#harbour-master of master");
    }

    @Test
    void bothEndsOfTheStretchCount() {
        assertThat(changes("2020-06-01", "2020-06-01"))
                .containsExactly("2020-06-01 plan#crane asked by crane withdrawn");
        assertThat(changes("2020-01-02", "2020-05-31")).isEmpty();
        assertThat(changes("2021-05-02", "2030-01-01")).isEmpty();
    }

    @Test
    void onlyTheCardsLookedAtCount() {
        assertThat(Changes.between(day("2019-01-01"), day("2030-01-01"), LIBRARY, List.of()))
                .isEmpty();
    }

    @Test
    void aStateIsLookedAtAfterItsDayAndAPlanAfterAYear() {
        assertThat(stale("2019-12-31")).isEmpty();
        assertThat(stale("2020-01-31")).isEmpty(); // the second harbour master is known by then
        assertThat(stale("2020-02-01")).containsExactly("2020-02-01 plan#ferry", "2020-02-01 plan#opening opening");
    }

    @Test
    void aFactThatIsKnownToHaveChangedIsNotStale() {
        assertThat(stale("2021-05-01")).containsExactly("2020-02-01 plan#ferry");
    }

    @Test
    void changesAreListedByDay() {
        Library two = new Memory().with("seeds/a.yaml", """
                        article: a
                        title: A
                        published: 2022-01-01
                        facts:
                          - id: late
                            says: The quay is new.
                            ages: state
                            review-by: 2023-03-05
                          - id: early
                            says: The mole is old.
                            ages: state
                            review-by: 2023-02
                        """).read();
        assertThat(Revisit.by(day("2023-03-06"), two))
                .extracting(each -> each.fact().ref().fact(), Revisit::since)
                .containsExactly(tuple("early", day("2023-03-01")), tuple("late", day("2023-03-06")));
    }
}
