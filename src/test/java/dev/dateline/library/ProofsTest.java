package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleText;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlEdits;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofsTest {
    private static final String TEXT =
            "Harbour master Ada Lund told the council on Monday that the night ferry is late. It cost 43 million"
                    + " crowns, she said, and not 40 million. The first crossing is on 1 June.";

    private static final String SHEET = """
        # A sheet with comments, laid out by hand
        article: ferry
        title:   A night ferry     # spaces stay
        published: 2024-05-10

        facts:
          - id: master   # who
            says: Ada Lund is harbour master.
            ages: state
            evidence:
              from: Harbour master Ada
              to: told the council # of the town

          - id: cost
            says: The ferry cost 43 million crowns.
            ages: event
            evidence: { from: It cost, to: crowns }
          - id: crossing
            says: It crosses first on 1 June.
            ages: plan
            evidence:
              from: 'The first crossing'
              to: >-
                1
                June
              where: p. 4
          - id: lost
            says: Something else.
            ages: state
            evidence:
              from: Words that are nowhere
              sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
          - id: bare
            says: Something without evidence.
            ages: state
        """;

    @Test
    void citingWritesTheHashesAndNothingElse() {
        Citation citation = cite(SHEET, TEXT);
        assertThat(citation.written()).isEqualTo(3);
        assertThat(citation.notFound()).extracting(f -> f.ref().fact()).containsExactly("lost");
        String withoutHashes = citation.text()
                .replaceAll("(?m)^ *(text-)?sha256: [0-9a-f]{64}\\n", "")
                .replaceAll(", sha256: [0-9a-f]{64}", "");
        assertThat(withoutHashes).isEqualTo(SHEET.replaceAll("(?m)^ *sha256: .*\\n", ""));
        assertThat(citation.text())
                .contains("published: 2024-05-10\ntext-sha256: ")
                .contains("      sha256: ");
        assertThat(cite(citation.text(), TEXT).text()).isEqualTo(citation.text());
    }

    @Test
    void citingKeepsTheLineEndsOfAnotherSystem() {
        String written = cite(SHEET.replace("\n", "\r\n"), TEXT).text();
        assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(written.replace("\r\n", "\n")).isEqualTo(cite(SHEET, TEXT).text());
    }

    @Test
    void everyFactIsProvenChangedMissingOrWithoutText() {
        String cited = cite(SHEET, TEXT).text();
        assertThat(states(cited, TEXT))
                .isEqualTo("proven, found master cost crossing, changed, missing lost, without bare");
        assertThat(states(cited, TEXT.replace("43 million", "44 million")))
                .isEqualTo("proven, found master crossing, changed cost, missing lost, without bare");
        assertThat(states(cited, TEXT.replace("It cost", "It took")))
                .isEqualTo("proven, found master crossing, changed, missing cost lost, without bare");
        assertThat(states(cited, TEXT + " It cost much.")).contains("missing cost lost");
        assertThat(states(cited, TEXT.replace("told the council", "said"))).contains("missing master lost");
        assertThat(states(SHEET, TEXT))
                .isEqualTo("proven, found, changed, missing master cost crossing lost, without bare");
        assertThat(states(cited, TEXT.toUpperCase(Locale.ROOT)))
                .isEqualTo("proven, found, changed master cost crossing, missing lost, without bare");
    }

    @Test
    void aFactIsProvenOnlyIfItsPassageHasTheValue() {
        assertThat(proof("{ number: 43 million, unit: crowns }")).isEqualTo(Proof.PROVEN);
        assertThat(proof("{ text: a night ferry }")).isEqualTo(Proof.FOUND);
        assertThat(proof("{ number: 34 million, unit: crowns }")).isEqualTo(Proof.FOUND);
    }

    private static Proof proof(String value) {
        String sheet = SHEET.replace("ferry cost 43 million crowns.\n", "ferry cost much.\n    value: " + value + "\n");
        Reading reading = read(cite(sheet, TEXT).text());
        Proofs proofs = Proofs.of(reading, Map.of("a.txt", new ArticleText(TEXT)));
        assertThat(proofs.contradicted().isEmpty()).isEqualTo(!value.contains("34"));
        return proofs.in(Proof.PROVEN).isEmpty() ? Proof.FOUND : Proof.PROVEN;
    }

    @Test
    void errorsInEvidenceAreReportedAtTheirPlace() {
        Reading reading = read(cite(SHEET, TEXT).text());
        Proofs proofs = Proofs.of(reading, Map.of("a.txt", new ArticleText(TEXT)));
        assertThat(proofs.findings()).extracting(Finding::code).containsExactly("evidence-missing");
        assertThat(proofs.findings().get(0).render())
                .startsWith("seeds/ferry.yaml:")
                .contains("correct \"from\"");
    }

    @Test
    void aTextThatBelongsToNoSheetIsAnError() {
        Proofs proofs = Proofs.of(read(SHEET), Map.of("a.txt", new ArticleText("Nothing of the kind.")));
        assertThat(proofs.findings())
                .extracting(f -> f.file() + " " + f.code())
                .containsExactly("a.txt text-of-no-sheet");
    }

    @Test
    void aTextBelongsToTheSheetCitedFromItElseToTheOneMostOfWhosePassagesBeginInIt() throws IOException {
        String other = """
            article: other
            title: x
            published: 2024
            facts:
              - {id: a, says: x, ages: event, evidence: {from: It cost}}
            """;
        Memory files = new Memory().with("seeds/ferry.yaml", SHEET).with("seeds/other.yaml", other);
        Library library = files.read();
        ArticleText text = new ArticleText(TEXT);
        assertThat(Proofs.owner(text, library.articles()).orElseThrow().id()).isEqualTo("ferry");
        String hash = "text-sha256: " + text.sha256() + "\nfacts:";
        Library cited = new Memory()
                .with("seeds/ferry.yaml", SHEET)
                .with("seeds/other.yaml", other.replace("facts:", hash))
                .read();
        assertThat(Proofs.owner(text, cited.articles()).orElseThrow().id()).isEqualTo("other");
    }

    @Test
    void twoTextsForOneSheetAreOneTooMany() {
        Map<String, ArticleText> texts = new LinkedHashMap<>();
        texts.put("a.txt", new ArticleText(TEXT));
        texts.put("b.txt", new ArticleText(TEXT));
        assertThat(Proofs.of(read(cite(SHEET, TEXT).text()), texts).findings())
                .extracting(Finding::code)
                .contains("second-text");
    }

    private static Citation cite(String sheet, String text) {
        Reading reading = read(sheet);
        SourceText source = new SourceText("seeds/ferry.yaml", sheet);
        Node root = YamlReader.read(source, new Findings()).orElseThrow();
        return Citation.of(reading.library().articles().get(0), new YamlEdits(source, root), new ArticleText(text));
    }

    private static Reading read(String sheet) {
        Reading reading = LibraryReader.readWithSources(List.of(new Memory().with("seeds/ferry.yaml", sheet)));
        assertThat(reading.library().findings()).isEmpty();
        return reading;
    }

    private static String states(String sheet, String text) {
        Proofs proofs = Proofs.of(read(sheet), Map.of("a.txt", new ArticleText(text)));
        return "proven" + ids(proofs, Proof.PROVEN) + ", found" + ids(proofs, Proof.FOUND) + ", changed"
                + ids(proofs, Proof.CHANGED) + ", missing" + ids(proofs, Proof.MISSING) + ", without"
                + ids(proofs, Proof.WITHOUT_TEXT);
    }

    private static String ids(Proofs proofs, Proof state) {
        StringBuilder ids = new StringBuilder();
        proofs.in(state).forEach(ref -> ids.append(' ').append(ref.fact()));
        return ids.toString();
    }
}
