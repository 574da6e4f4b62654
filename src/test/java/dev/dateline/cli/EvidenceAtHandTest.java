package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the passage that proves an answer, for users with and without the articles. */
final class EvidenceAtHandTest {
    @TempDir
    private Path home;

    @BeforeEach
    void library() throws IOException {
        write("seeds/vote.yaml", """
                article: vote
                title: Council votes
                published: 2026-02-03
                url: https://example.org/vote
                facts:
                  - id: votes-for
                    says: 43 councillors voted for the harbour.
                    value: { number: 43, unit: votes }
                    by: the mayor
                    certainty: reported
                    ages: event
                    evidence: { from: Forty-three of, to: in favour, reads: "Monday = 2 February 2026", where: p. 2 }
                  - id: second
                    says: A second vote is due.
                    ages: plan
                """);
        write("decks/vote.yaml", """
                deck: vote
                title: The vote
                articles: [vote]
                cards:
                  - id: votes-for
                    fact: votes-for
                    ask: How many voted for the harbour?
                    number: 43
                  - id: second
                    fact: second
                    ask: What is due?
                    answer: a second vote
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run.Outcome evidence() {
        return new Run(home).typing("43\n:evidence\n").of("study", "--plain", "--cram", "--in-order");
    }

    @Test
    void withTheTextThePassageIsMarkedInItsSentence() throws IOException {
        write("home/texts/monday.txt", "Dull day. On Monday Forty-three of them were in favour, she said. And then?");
        write("home/.config/dateline/config.yaml", "articles: ~/texts\n");
        Run.Outcome outcome = evidence();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("""
                        Fact: 43 councillors voted for the harbour.
                        Who says so: the mayor, reported
                        Source: the mayor, in "Council votes", 3 February 2026
                        Passage: On Monday [Forty-three of them were in favour], she said.
                        The passage has not been cited yet.
                        Place: p. 2
                        Meaning: Monday = 2 February 2026
                        Address: https://example.org/vote#:~:text=Forty%2dthree%20of,in%20favour
                        """);
    }

    @Test
    void withoutTheTextTheEndsOfThePassageAreShown() {
        assertThat(evidence().out())
                .contains("Passage: Forty-three of ... in favour\nPlace: p. 2\n")
                .doesNotContain("cited");
    }

    @Test
    void aMissingFolderIsReportedAndStopsNothing() throws IOException {
        write("home/.config/dateline/config.yaml", "articles: texts\n");
        Run.Outcome outcome = evidence();
        assertThat(outcome.err())
                .isEqualTo("dateline: the settings name \"texts\" for articles, and there is no such folder: "
                        + home.resolve("home/.config/dateline/texts") + "\n");
        assertThat(outcome.out()).contains("Passage: Forty-three of ... in favour");
    }
}
