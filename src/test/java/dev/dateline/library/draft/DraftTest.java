package dev.dateline.library.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryFile;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Overlay;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "dateline", "library", "draft");
    private static final ArticleText TEXT = new ArticleText(read("election.txt"));
    private static final List<Candidate> CANDIDATES =
            Candidates.of(TEXT, PartialDate.parse("2022-05-30").orElseThrow(), Names.NONE);
    private static final SheetDraft DRAFT = SheetDraft.of(
            new SheetDraft.Head(
                    "election",
                    Optional.of("Port Selwyn's election"),
                    PartialDate.parse("2022-05-30").orElseThrow(),
                    Optional.of("not named"),
                    Optional.empty()),
            TEXT,
            CANDIDATES);

    @TempDir
    Path library;

    @Test
    void aSecondDropChangesNothingAndOneUndoOpensTheDraftAgain() throws IOException {
        DraftReview review = new DraftReview("Port Selwyn's election", CANDIDATES, Set.of(), new Desk(List.of()));
        review.drop();
        review.previous();
        review.drop();
        assertThat(List.of(review.count(DraftReview.Fate.DROPPED), review.place()))
                .containsExactly(1, 1);
        assertThat(review.undo()).isTrue();
        assertThat(review.fate()).isEqualTo(DraftReview.Fate.OPEN);
        assertThat(review.undo()).isFalse();
    }

    @Test
    void whatIsWrongWithFactAndCardIsToldOnce() {
        Finding copied = Finding.error("seeds/a.yaml", "link-outside");
        Finding again = Finding.error("decks/a.yaml", "link-outside");
        assertThat(copied.message()).isEqualTo(again.message());
        DraftReview review =
                new DraftReview("Port Selwyn's election", CANDIDATES, Set.of(), new Desk(List.of(copied, again)));
        assertThat(review.findings(true)).containsExactly(copied);
    }

    private static Proposal quotation(String text) {
        return Candidates.of(
                        new ArticleText(text), PartialDate.parse("2022-05-30").orElseThrow(), Names.NONE)
                .stream()
                .filter(each -> each.kind().equals("quote"))
                .map(Proposal::of)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We sold the last of our three old ferries to a yard in Genoa,\" said the mayor, Ada Lund.",
                "\"We sold the last of our old ferries,\" Ada Lund said."
            })
    void aQuotationHasItsSpeakerAsAValueIfItsQuestionIsTheAuthors(String text) {
        Proposal asked = quotation(text).with(Proposal.Field.ASK, "Who told of the sale of three ferries to a yard?");
        assertThat(asked.fact("sale")).contains("{ person: Ada Lund }");
        assertThat(asked.card("sale", "sale")).contains("\nperson: Ada Lund");
    }

    @Test
    void theAnswerFollowsTheFieldThatItComesFromUntilItIsChanged() {
        Proposal quoted = quotation("\"We sold the last of our old ferries,\" Ada Lund said.")
                .with(Proposal.Field.ASK, "Who told of the sale of ferries?");
        Proposal other = quoted.with(Proposal.Field.BY, "Cora Munn");
        assertThat(other.text(Proposal.Field.ANSWER)).isEqualTo("Cora Munn");
        assertThat(other.fact("sale")).contains("{ person: Cora Munn }").doesNotContain("Ada Lund");
        assertThat(other.card("sale", "sale")).contains("\nperson: Cora Munn");
        assertThat(quoted.with(Proposal.Field.ANSWER, "Mayor Lund")
                        .with(Proposal.Field.BY, "Cora Munn")
                        .text(Proposal.Field.ANSWER))
                .isEqualTo("Mayor Lund");
        assertThat(Proposal.of(CANDIDATES.get(0))
                        .with(Proposal.Field.VALUE, "24 of 41 seats")
                        .text(Proposal.Field.ANSWER))
                .isEqualTo("24 of 41 seats");
    }

    @Test
    void theStatementFollowsTheAnswerUntilItIsChanged() {
        Proposal drafted = Proposal.of(Candidates.of(
                        new ArticleText("Selwyn votes for change\n\nIn the port, Norway's bank has 70 clerks."),
                        PartialDate.parse("2022-05-30").orElseThrow(),
                        Names.NONE)
                .get(0));
        assertThat(drafted.text(Proposal.Field.SAYS)).isEqualTo("Norway's bank has 70 clerks in the port.");
        assertThat(drafted.followsQuestion()).isFalse();
        assertThat(drafted.with(Proposal.Field.ANSWER, "71 clerks").text(Proposal.Field.SAYS))
                .isEqualTo("Norway's bank has 71 clerks in the port.");
        assertThat(drafted.with(Proposal.Field.ANSWER, "")
                        .with(Proposal.Field.ANSWER, "72 clerks")
                        .text(Proposal.Field.SAYS))
                .isEqualTo("Norway's bank has 72 clerks in the port.");
        assertThat(drafted.split()
                        .with(Proposal.Field.ASK, "How many clerks has it?")
                        .text(Proposal.Field.SAYS))
                .isEqualTo("How many clerks has it? 70 clerks.");
        assertThat(drafted.with(Proposal.Field.SAYS, "It has 70 clerks.")
                        .with(Proposal.Field.ANSWER, "71 clerks")
                        .text(Proposal.Field.SAYS))
                .isEqualTo("It has 70 clerks.");
    }

    @Test
    void theAuthorChoosesHowAFactAges() {
        Proposal drafted = Proposal.of(CANDIDATES.get(0));
        assertThat(drafted.text(Proposal.Field.AGES)).isEqualTo("event");
        Proposal state = drafted.with(Proposal.Field.AGES, " State ");
        assertThat(state.fact("seats")).contains("\nages: state\n").doesNotContain("event");
        assertThat(state.split().fact("seats")).contains("\nages: state\n");
        assertThat(drafted.with(Proposal.Field.AGES, "").fact("seats")).contains("\nages: event\n");
    }

    private record Desk(List<Finding> findings) implements ReviewDesk {
        @Override
        public List<Finding> check(Proposal proposal, boolean card) {
            return findings;
        }

        @Override
        public void keep(Proposal proposal, boolean card) {}

        @Override
        public boolean undo() {
            return false;
        }
    }

    @Test
    void noNineWordsOfTheArticleAreCopied() {
        List<String> article = List.of(TEXT.text().split(" ", -1));
        for (String line : DRAFT.text().lines().toList()) {
            List<String> words =
                    List.of(line.substring(line.indexOf(':') + 1).strip().split(" ", -1));
            for (int i = 0; i + 9 <= words.size(); i++) {
                assertThat(String.join(" ", article)).doesNotContain(String.join(" ", words.subList(i, i + 9)));
            }
        }
    }

    @Test
    void aFactIsStatedFromItsQuestionOrLeftToTheAuthor() {
        Library drafted = read(Map.of("seeds/election.yaml", DRAFT.text())).library();
        long asked = CANDIDATES.stream().filter(each -> each.card().isPresent()).count();
        assertThat(asked).isPositive();
        assertThat(drafted.facts())
                .hasSize((int) asked)
                .allSatisfy(fact -> assertThat(fact.says()).contains("? "))
                .allSatisfy(fact -> assertThat(fact.ref().fact()).doesNotStartWith("news-"));
        assertThat(drafted.findings())
                .hasSize(DRAFT.facts() - (int) asked)
                .allSatisfy(finding -> assertThat(finding.message()).startsWith("\"says\" has no value"));
    }

    @Test
    void theQuestionOfAFactBecomesTheQuestionOfItsCard() {
        String sheet = """
            article: a
            title: A
            published: 2022
            tags: [rates]
            facts:
              - { id: n, says: "How many voted for it? 43 votes.", value: { number: 43, unit: votes }, ages: event }
              - { id: p, says: Ada Lund was mayor., value: { person: Ada Lund }, ages: state }
              - { id: d, says: The Seven met Norway on 3 May 2022., value: { date: 2022-05-03 }, ages: event }
            """;
        Library read = read(Map.of("seeds/a.yaml", sheet)).library();
        assertThat(DeckDraft.of(read, read.article("a").orElseThrow(), "b").text("b"))
                .contains("tags: [rates]\n")
                .contains("    ask: How many voted for it?\n    number: 43\n    unit: votes\n")
                .contains("    ask: \"____ was mayor.\"\n    person: Ada Lund\n")
                .contains("    ask: On which day in May 2022 did the Seven meet Norway?\n    date: 2022-05-03\n");
    }

    @Test
    void cardsAreAddedToADeckThatIsThere() throws IOException {
        String sheet = """
            article: a
            title: A
            published: 2022
            facts:
              - { id: n, says: "How many voted for it? 43 votes.", value: { number: 43, unit: votes }, ages: event }
              - { id: p, says: "Who was mayor? Ada Lund.", value: { person: Ada Lund }, ages: state }
            """;
        String deck = """
            deck: b
            title: B
            articles: [a]
            cards:
              # mine
              - id: first
                fact: n
                ask: How many?
                number: 43
            """;
        Files.createDirectories(library.resolve("decks"));
        Files.writeString(library.resolve("decks/b.yaml"), deck, UTF_8);
        Library read = read(Map.of("seeds/a.yaml", sheet)).library();
        DeckDraft draft = DeckDraft.of(read, read.article("a").orElseThrow(), "b");
        LibraryFile file =
                LibraryFile.open(library, "decks/b.yaml", new Findings()).orElseThrow();
        assertThat(draft.addedTo(file)).isEqualTo(deck + """
              # dateline: draft: check it, then delete this line
              - id: p
                fact: p
                ask: Who was mayor?
                person: Ada Lund
            """);
    }

    @Test
    void aDeckDraftedFromASheetIsReportedUntilItIsRead() {
        Reading said = said();
        Article article = said.library().article("election").orElseThrow();
        DeckDraft deck = DeckDraft.of(said.library(), article, "election");
        assertThat(deck.cards()).isEqualTo(article.facts().size());
        Reading with =
                read(Map.of("seeds/election.yaml", says(DRAFT.text()), "decks/election.yaml", deck.text("election")));
        assertThat(with.library().findings()).isEmpty();
        assertThat(with.library().cards()).hasSize(deck.cards());
        List<Finding> drafts =
                Lint.of(with, LocalDate.of(2022, 6, 1), List.of(), Proofs.of(with, Map.of())).findings().stream()
                        .filter(finding -> finding.code().equals("draft"))
                        .toList();
        assertThat(drafts).hasSize(2 * deck.cards());
        assertThat(DeckDraft.of(with.library(), article, "again").text("again")).endsWith("cards: []\n");
    }

    @Test
    void sentencesAreSplitAsAReaderSplitsThem() {
        assertThat(Sentences.of(
                        "Mr. A. Vale paid $3.5m. \"No,\" he said. He met the U.S. envoy at 9 a.m. and left! Why?"))
                .containsExactly(
                        "Mr. A. Vale paid $3.5m.",
                        "\"No,\" he said.",
                        "He met the U.S. envoy at 9 a.m. and left!",
                        "Why?");
    }

    @Test
    void bracketsAroundASentenceAndTheCreditsOfAnAgencyAreLeftOut() {
        assertThat(Sentences.of("It rose (by 4%) in May. (The last rise was in 2019.) ($1 = 9.3620 crowns)"
                        + " (Reporting by Ada Lund; Editing by Jo Vale)"))
                .containsExactly("It rose (by 4%) in May.", "The last rise was in 2019.");
    }

    @Test
    void headingsAndThePlaceOfWritingAreNoPartOfASentence() {
        assertThat(Sentences.paragraphs(new ArticleText("Bank cuts rates after four years\n\n"
                        + "PORT SELWYN (PSN) - The bank cut rates.\n"
                        + "It fell.\n\n"
                        + "More")))
                .containsExactly(List.of("The bank cut rates.", "It fell."));
        assertThat(Sentences.paragraphs(new ArticleText("Bank cuts rates")))
                .containsExactly(List.of("Bank cuts rates"));
    }

    /** The draft, after an author has written every statement in a hurry. */
    private Reading said() {
        return read(Map.of("seeds/election.yaml", says(DRAFT.text())));
    }

    private static String says(String sheet) {
        return sheet.replace("    says:\n", "    says: Written by the author.\n");
    }

    private Reading read(Map<String, String> texts) {
        return LibraryReader.readWithSources(List.of(new Overlay(LibrarySource.folder(library), texts)));
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
