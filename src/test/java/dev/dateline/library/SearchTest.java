package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final String SHEET = """
            article: selwyn-harbour
            title: Port Selwyn votes on its harbour
            published: 2018-11-04
            publisher: The Selwyn Gazette
            tags: [harbour]
            facts:
              - id: votes
                says: 412 islanders voted for the harbour.
                value: { number: 412, unit: votes }
                tags: [ballot]
                ages: event
              - id: minister
                says: Ana Ruiz Ortega was the minister of works.
                value: { person: Ana Ruiz Ortega, surname: Ruiz Ortega }
                by: the Ministry of Works
                ages: state
              - id: fee
                says: The harbour fee was to be 92.2 crowns a berth, according to the board.
                by: the harbour board
                ages: plan
                tags: [money]
            """;
    private static final String DECK = """
            deck: selwyn
            title: Port Selwyn
            articles: [selwyn-harbour]
            tags: [island]
            cards:
              - id: votes
                fact: votes
                ask: How many islanders voted for the harbour?
                number: 412
                why: The northern villages carried the ballot for the harbour, the harbour wall and the harbour light.
              - id: minister
                fact: minister
                ask: Which minister laid the first stone in Málaga?
                person: Ana Ruiz Ortega
              - id: policies
                unsourced: true
                ask: Whose policies on quays changed twice?
                choices: [The board, The bishop]
                answer: The board
            """;

    private final Library library = new Memory()
            .with("seeds/selwyn-harbour.yaml", SHEET)
            .with("decks/selwyn.yaml", DECK)
            .read();

    @ParameterizedTest
    @CsvSource({
        "votes,                selwyn-harbour#votes selwyn/votes selwyn-harbour",
        "VOTE islander,        selwyn-harbour#votes selwyn/votes",
        "malaga,               selwyn/minister",
        "MÁLAGA,               selwyn/minister",
        "policy quay,          selwyn/policies",
        "ruiz stone,           selwyn/minister",
        "gazette,              selwyn-harbour",
        "92.2,                 selwyn-harbour#fee",
        "92,                   ''",
        "minist,               selwyn-harbour#minister selwyn/minister",
        "mi,                   ''",
        "bishop,               ''",
        "harbour -board -vote, selwyn-harbour#minister",
        "tag:money harbour,    selwyn-harbour#fee selwyn-harbour",
        "kind:person ana,      selwyn/minister selwyn-harbour#minister",
        "month:2018-11 ortega, selwyn-harbour#minister selwyn/minister",
        "-tag:harbour works,   ''"
    })
    void wordsFindWhatHoldsThemAll(String typed, String expected) {
        assertThat(found(typed)).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void aWordInTheQuestionCountsMoreThanOneInTheExplanation() {
        assertThat(found("ballot")).containsExactly("selwyn-harbour#votes", "selwyn/votes");
        assertThat(found("harbour").get(0)).isEqualTo("selwyn-harbour");
    }

    @Test
    void wordsInARowComeBeforeTheSameWordsApart() {
        assertThat(found("harbour fee").get(0)).isEqualTo("selwyn-harbour#fee");
        assertThat(score("first stone")).isGreaterThan(score("stone first") * 1.4);
    }

    @Test
    void unknownTermsAreWordsUnlessTheyLookLikeTerms() {
        assertThat(QueryReader.search(List.of("10:30"), library).errors()).isEmpty();
        assertThat(QueryReader.search(List.of("tagg:harbour"), library).errors())
                .singleElement()
                .asString()
                .contains("tag");
        assertThat(QueryReader.search(List.of("tag:money"), library).errors()).isEmpty();
        assertThat(QueryReader.read(List.of("tag:money"), library).errors()).hasSize(1);
    }

    @Test
    void theWordsAreFoundAgainInTheTextAsItIsShown() {
        SearchWords words = SearchWords.of(List.of("málaga", "stone"), List.of());
        String text = "In MALAGA’s port: stones, Ma\u0301laga.";
        assertThat(words.in(text).stream().map(span -> text.substring(span.from(), span.to())))
                .containsExactly("MALAGA", "stones", "Ma\u0301laga");
        assertThat(words.wanted()).containsExactly("malaga", "stone");
    }

    @Test
    void aWordInAScriptWithoutSpacesIsFoundInside() {
        SearchWords words = SearchWords.of(List.of("外相"), List.of());
        assertThat(words.in("日本外相訪中")).hasSize(1);
    }

    @Test
    void factsHaveTheDecksAndStatesOfTheirCards() {
        Query query =
                QueryReader.ofFacts(List.of("selwyn", "-kind:number"), library).query();
        assertThat(query.selectFacts(library, new Nobody()))
                .extracting(fact -> fact.ref().fact())
                .containsExactly("minister");
    }

    private double score(String typed) {
        return search(typed).stream()
                .filter(Found.ACard.class::isInstance)
                .findFirst()
                .orElseThrow()
                .score();
    }

    private List<String> found(String typed) {
        return search(typed).stream().map(SearchTest::name).toList();
    }

    private List<Found> search(String typed) {
        QueryReader.Result wish = QueryReader.search(List.of(typed), library);
        assertThat(wish.errors()).isEmpty();
        return Search.find(
                library,
                wish.query().select(library, new Nobody()),
                java.util.Set.copyOf(wish.query().selectFacts(library, new Nobody())),
                wish.words());
    }

    private static String name(Found found) {
        if (found instanceof Found.ACard it) {
            return it.card().id().toString();
        }
        return found instanceof Found.AFact it
                ? it.fact().ref().toString()
                : ((Found.AnArticle) found).article().id();
    }

    /** A learner who never answered anything. */
    static final class Nobody implements CardTrait {
        @Override
        public boolean is(Card card, Is state) {
            return state == Is.NEW;
        }

        @Override
        public boolean confused(Card card, String with) {
            return false;
        }
    }
}
