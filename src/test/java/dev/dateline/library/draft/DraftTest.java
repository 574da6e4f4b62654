package dev.dateline.library.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Overlay;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "dateline", "library", "draft");
    private static final ArticleText TEXT = new ArticleText(read("election.txt"));
    private static final SheetDraft DRAFT = SheetDraft.of(
            new SheetDraft.Head(
                    "election",
                    Optional.of("Port Selwyn's election"),
                    PartialDate.parse("2022-05-30").orElseThrow(),
                    Optional.of("not named"),
                    Optional.empty()),
            TEXT,
            Names.NONE);

    @TempDir
    Path library;

    @Test
    void everyCandidateIsAnErrorUntilTheAuthorSaysIt() {
        Library drafted = read(Map.of("seeds/election.yaml", DRAFT.text())).library();
        assertThat(drafted.facts()).isEmpty();
        assertThat(drafted.findings())
                .hasSize(DRAFT.facts())
                .allSatisfy(finding -> assertThat(finding.message()).startsWith("nothing stands behind \"says\""));
    }

    @Test
    void fourFifthsOfTheFactsAreFoundAndFewDraftsAreUseless() {
        List<ArticleText.Passage> drafts = passages(said().library().facts());
        List<ArticleText.Passage> wanted = wanted();
        long found = wanted.stream()
                .filter(fact -> drafts.stream().anyMatch(draft -> 2 * shared(fact, draft) >= fact.end() - fact.start()))
                .count();
        long useful = drafts.stream()
                .filter(draft -> wanted.stream().anyMatch(fact -> shared(fact, draft) > 0))
                .count();
        assertThat(found / (double) wanted.size()).isGreaterThanOrEqualTo(0.8);
        assertThat(drafts.size() - useful).isLessThanOrEqualTo(useful / 2);
    }

    @Test
    void everyPassageIsProvenByTheText() {
        assertThat(said().library().facts()).allSatisfy(fact -> {
            Evidence evidence = fact.evidence().orElseThrow();
            assertThat(TEXT.passage(evidence).orElseThrow().sha256())
                    .isEqualTo(evidence.sha256().orElseThrow());
        });
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
    void valuesSpeakersAndRelativeWordsAreReadFromTheSentence() {
        assertThat(DRAFT.text())
                .contains("value: { number: 71.4, unit: per cent }", "by: the electoral office", "certainty: alleged")
                .contains("reads: on Sunday = 29 May 2022", "ages: plan", "value: { date: 2022-06-09 }");
    }

    @Test
    void aDeckDraftedFromASheetIsReportedUntilItIsRead() {
        Reading said = said();
        Article article = said.library().article("election").orElseThrow();
        DeckDraft deck = DeckDraft.of(said.library(), article, "election");
        assertThat(deck.cards()).isEqualTo(article.facts().size());
        Reading with = read(Map.of("seeds/election.yaml", says(DRAFT.text()), "decks/election.yaml", deck.text()));
        assertThat(with.library().findings()).isEmpty();
        assertThat(with.library().cards()).hasSize(deck.cards());
        List<Finding> drafts = Lint.of(with, LocalDate.of(2022, 6, 1)).findings().stream()
                .filter(finding -> finding.code().equals("draft"))
                .toList();
        assertThat(drafts).hasSize(2 * deck.cards());
        assertThat(DeckDraft.of(with.library(), article, "again").text()).endsWith("cards: []\n");
    }

    @Test
    void wrongChoicesAreTheValuesOfLikeFacts() {
        String sheet = """
                article: a
                title: A
                published: 2022
                facts:
                  - { id: p1, says: Ada Lund was mayor., value: { person: Ada Lund }, ages: state }
                  - { id: p2, says: Ben Orr was judge., value: { person: Ben Orr }, ages: state }
                  - { id: p3, says: Cora Munn led the union., value: { person: Cora Munn }, ages: state }
                  - { id: p4, says: Edmund Vale spoke., value: { person: Edmund Vale }, ages: event }
                  - { id: n, says: 43 voted., value: { number: 43, unit: votes }, ages: event }
                  - { id: d, says: They met on 3 May 2022., value: { date: 2022-05-03 }, ages: event }
                """;
        Library read = read(Map.of("seeds/a.yaml", sheet)).library();
        assertThat(DeckDraft.of(read, read.article("a").orElseThrow(), "b").text())
                .contains("    ask: \"____ was mayor.\"\n    choices:\n      - Ada Lund\n      - Ben Orr\n")
                .contains("    answer: Ada Lund\n")
                .contains("    ask: \"____ voted.\"\n    number: 43\n    unit: votes\n")
                .contains("    ask: They met on ____.\n    date: 2022-05-03\n");
    }

    @Test
    void sentencesEndWhereAReaderEndsThem() {
        assertThat(Sentences.of(
                        "Mr. A. Vale paid $3.5m. \"No,\" he said. He met the U.S. envoy at 9 a.m. and left! Why?"))
                .containsExactly(
                        "Mr. A. Vale paid $3.5m.",
                        "\"No,\" he said.",
                        "He met the U.S. envoy at 9 a.m. and left!",
                        "Why?");
    }

    @Test
    void headingsAndThePlaceOfWritingAreNoPartOfASentence() {
        assertThat(
                        Sentences.of(
                                new ArticleText(
                                        "Bank cuts rates after four years\n\nPORT SELWYN (PSN) - The bank cut rates.\nIt fell.\n\nMore")))
                .containsExactly("The bank cut rates.", "It fell.");
        assertThat(Sentences.of(new ArticleText("Bank cuts rates"))).containsExactly("Bank cuts rates");
    }

    @Test
    void whoSaysSoIsSomebodyByName() {
        assertThat(Speaker.of("The bank cut rates and said that more would follow."))
                .isEmpty();
        assertThat(Speaker.of("\"It is over,\" she said.")).isEmpty();
        assertThat(Speaker.of("They gave in to pressure, which Ms Brandt denied."))
                .contains("Ms Brandt");
        assertThat(Speaker.of("The opposition called it late.")).contains("the opposition");
        assertThat(Speaker.of("He said it shrank, according to the statistics office."))
                .contains("the statistics office");
    }

    @Test
    void daysAndMonthsWithoutAYearAreReadFromTheArticlesDay() {
        assertThat(draft("The bank is to publish forecasts on 12 March."))
                .contains("value: { date: 2027-03-12 }", "ages: plan");
        assertThat(draft("The bank cut rates on 12 March.")).contains("value: { date: 2026-03-12 }");
        assertThat(draft("Prices rose 2.4 per cent on 12 March.")).contains("value: { number: 2.4, unit: per cent }");
        assertThat(draft("Unemployment was 7.1 per cent in December.")).contains("reads: in December = December 2025");
        assertThat(draft("The bank is to meet 9 times next year.")).contains("reads: next year = 2027");
        assertThat(draft("The court is to hear 3 cases on Monday.")).contains("reads: on Monday = 30 November 2026");
        assertThat(draft("It grew by 2 per cent last summer."))
                .contains("reads: last summer = seen from 25 November 2026");
    }

    @Test
    void whatTheLibraryKnowsByNameIsOfTheKindAndWrittenAsThere() {
        Names names = new Names(List.of(new Name(
                Name.Kind.ORGANISATION, "Land Union", Optional.empty(), List.of("Union of the Land"), Position.START)));
        String sentence = "The vote was lost by the Land Union at last.";
        assertThat(draft(sentence, Names.NONE)).contains("value: { text: Land Union }");
        assertThat(draft(sentence, names)).contains("value: { organisation: Land Union }");
    }

    private static String draft(String sentence) {
        return draft(sentence, Names.NONE);
    }

    private static String draft(String sentence, Names names) {
        PartialDate published = PartialDate.parse("2026-11-25").orElseThrow();
        return SheetDraft.of(
                        new SheetDraft.Head("a", Optional.empty(), published, Optional.empty(), Optional.empty()),
                        new ArticleText(sentence),
                        names)
                .text();
    }

    /** The draft with every statement written by an author in a hurry. */
    private Reading said() {
        return read(Map.of("seeds/election.yaml", says(DRAFT.text())));
    }

    private static String says(String sheet) {
        return sheet.replace("    says:\n", "    says: Written by the author.\n");
    }

    private Reading read(Map<String, String> texts) {
        return LibraryReader.readWithSources(new Overlay(LibrarySource.folder(library), texts));
    }

    private static List<ArticleText.Passage> passages(List<Fact> facts) {
        return facts.stream()
                .map(fact -> TEXT.passage(fact.evidence().orElseThrow()).orElseThrow())
                .toList();
    }

    private static List<ArticleText.Passage> wanted() {
        List<ArticleText.Passage> wanted = new ArrayList<>();
        for (String line : read("election.facts").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] ends = line.split(" \\| ", 2);
                wanted.add(TEXT.passage(new Evidence(
                                ends[0],
                                Optional.of(ends[1]),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Position.START))
                        .orElseThrow(() -> new AssertionError(line)));
            }
        }
        return wanted;
    }

    private static int shared(ArticleText.Passage one, ArticleText.Passage other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
