package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
    private static final String TEXT = """
            The council of Port Selwyn met on Monday.
            Forty-three of its members voted “in favour” of a new harbour, said Ada Lund (the mayor). Nobody
            asked who pays.
            """;
    private static final String SHEET = """
            article: vote
            title: Council votes
            published: 2026-02-03
            facts:
              - id: votes-for
                says: 43 councillors voted for the harbour.
                ages: event
                evidence: { from: Forty-three of, to: in favour }
              - id: payer
                says: Nobody asked about money.
                ages: event
                evidence: { from: asked who }
              - id: unproven
                says: The council is large.
                ages: state
              - id: lost
                says: Gulls were present.
                ages: event
                evidence: { from: gulls }
            """;

    @TempDir
    private Path folder;

    private final Article article =
            new Memory().with("seeds/vote.yaml", SHEET).read().articles().get(0);

    private Optional<Excerpt> excerpt(int fact) {
        return new ArticleFolder(folder).excerpt(article, article.facts().get(fact));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void thePassageIsShownInItsSentence() throws IOException {
        write("vote.txt", TEXT);
        Excerpt excerpt = excerpt(0).orElseThrow();
        assertThat(excerpt.before()).isEmpty();
        assertThat(excerpt.passage()).isEqualTo("Forty-three of its members voted \"in favour");
        assertThat(excerpt.after()).isEqualTo("\" of a new harbour, said Ada Lund (the mayor).");
        assertThat(excerpt.proven()).isFalse();
        Excerpt last = excerpt(1).orElseThrow();
        assertThat(last.before() + "|" + last.passage() + "|" + last.after()).isEqualTo("Nobody |asked who| pays.");
    }

    @Test
    void aPassageIsProvenByItsHash() throws IOException {
        write("vote.txt", TEXT);
        String hash = new dev.dateline.article.ArticleText(TEXT)
                .passage(article.facts().get(0).evidence().orElseThrow())
                .orElseThrow()
                .sha256();
        Article cited = new Memory()
                .with("seeds/vote.yaml", SHEET.replace("in favour }", "in favour, sha256: " + hash + " }"))
                .read()
                .articles()
                .get(0);
        assertThat(new ArticleFolder(folder)
                        .excerpt(cited, cited.facts().get(0))
                        .orElseThrow()
                        .proven())
                .isTrue();
    }

    @Test
    void aLongSentenceIsCutBetweenWords() throws IOException {
        String words = "and on it went for a while ".repeat(30);
        write("vote.txt", words + "Forty-three of them in favour " + words);
        Excerpt excerpt = excerpt(0).orElseThrow();
        assertThat(excerpt.before()).startsWith("... ").endsWith("while ").hasSizeBetween(200, 250);
        assertThat(excerpt.before().substring(4)).matches("(and|on|it|went|for|a|while) .*");
        assertThat(excerpt.after()).endsWith(" ...").hasSizeBetween(200, 250);
    }

    @Test
    void theTextIsFoundUnderAnyName() throws IOException {
        write("a.txt", "Nothing of the kind.");
        write("b.txt", TEXT);
        write("c.md", TEXT);
        assertThat(excerpt(0)).isPresent();
    }

    @Test
    void aFileWithADifferentTextIsIgnored() throws IOException {
        write("vote.txt", "Nothing of the kind.");
        write("z.txt", TEXT);
        assertThat(excerpt(0)).isPresent();
    }

    @Test
    void withoutTextOrEvidenceThereIsNoExcerpt() throws IOException {
        assertThat(excerpt(0)).as("no text").isEmpty();
        write("vote.txt", TEXT);
        assertThat(excerpt(2)).as("no evidence").isEmpty();
        assertThat(excerpt(3)).as("not in the text").isEmpty();
        assertThat(new ArticleFolder(folder.resolve("none"))
                        .excerpt(article, article.facts().get(0)))
                .as("no folder")
                .isEmpty();
    }

    @Test
    void filesThatAreNoTextDoNoHarm() throws IOException {
        Files.write(folder.resolve("vote.txt"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        Files.createDirectory(folder.resolve("folder.txt"));
        write("z.txt", TEXT);
        assertThat(excerpt(0)).isPresent();
    }
}
