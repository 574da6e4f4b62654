package dev.dateline.library.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests saved articles in the markup of different publishers. */
class IncomingArticleTest {
    private static final Path PAGES =
            Path.of("src", "test", "resources", "dev", "dateline", "library", "draft", "pages");

    @Test
    void titleAndDayAreReadFromJsonLd() throws IOException {
        IncomingArticle article = page("agency.html");
        assertThat(article.title()).contains("Council votes for new harbour & mole");
        assertThat(article.published()).isEqualTo(PartialDate.parse("2026-02-03"));
        assertThat(article.publisher()).contains("Selwyn Wire Agency");
        assertThat(article.url()).contains("https://wire.example/2026/02/03/harbour");
        assertThat(article.text().split("\n\n", -1)).hasSize(3);
        assertThat(article.text())
                .startsWith("PORT SELWYN (SWA) - The island council voted")
                .endsWith("three years. The old mole will be torn down.");
    }

    @Test
    void titleAndDayAreReadFromOpenGraph() throws IOException {
        IncomingArticle article = page("daily.html");
        assertThat(article.title()).contains("Ferry fares to rise in March");
        assertThat(article.published()).isEqualTo(PartialDate.parse("2026-01-28"));
        assertThat(article.publisher()).contains("The Daily Mole");
        assertThat(article.url()).contains("https://mole.example/ferry-fares");
        assertThat(article.text().split("\n\n", -1)).hasSize(4);
        assertThat(article.text())
                .startsWith("Fares on the ferry")
                .contains("Adults will pay 23 crowns")
                .endsWith("told caf\u00e9 owners in the harbour.")
                .doesNotContain("cookies", "Ten harbours", "swim", "Most read", "Share", "READ MORE");
    }

    @Test
    void aStationMarksOnlyTheTimeAndTheBody() throws IOException {
        IncomingArticle article = page("public.xhtml");
        assertThat(article.title()).contains("Lighthouse gets new lamp");
        assertThat(article.published()).isEqualTo(PartialDate.parse("2025-11-09"));
        assertThat(article.publisher()).contains("Radio Selwyn");
        assertThat(article.url()).contains("https://radio.example/lamp");
        assertThat(article.text().split("\n\n", -1)).hasSize(4);
        assertThat(article.text()).startsWith("The lighthouse on Gull Rock").endsWith("on Saturday.");
    }

    @Test
    void markdownKeepsItsWordsAndLosesItsMarks() {
        IncomingArticle article = IncomingArticle.text("a.md", """
            ---
            title: "Fog stops the ferry"
            date: 2026-03-04T10:00:00Z
            source: https://mole.example/fog
            ---
            ## A third day

            The **ferry** stayed in [port](https://mole.example/port) on *Tuesday*.

            ![Fog](fog.jpg)

            - It carries 1,200 people a day.
            """);
        assertThat(article.title()).contains("Fog stops the ferry");
        assertThat(article.published()).isEqualTo(PartialDate.parse("2026-03-04"));
        assertThat(article.url()).contains("https://mole.example/fog");
        assertThat(article.text())
                .isEqualTo("A third day\n\nThe ferry stayed in port on Tuesday.\n\n\n\nIt carries 1,200 people a day.");
    }

    @Test
    void titlePublisherAndDayAreReadFromTheHeadOfAPlainText() {
        IncomingArticle article = IncomingArticle.text("a.txt", """
            Floods kill 12 in the hills

            PORT SELWYN, 21 January 2026 (Island Wire) - Floods have killed 12 people.
            """);
        assertThat(article.title()).contains("Floods kill 12 in the hills");
        assertThat(article.published()).isEqualTo(PartialDate.parse("2026-01-21"));
        assertThat(article.publisher()).contains("Island Wire");
        assertThat(IncomingArticle.text("b.txt", "It rained. It snowed.").title())
                .isEmpty();
    }

    private static IncomingArticle page(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(PAGES.resolve(name));
        assertThat(IncomingArticle.isWebPage(name, new String(bytes, UTF_8))).isTrue();
        return IncomingArticle.page(bytes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OSLO, Sept 30 (Wire) - It rained.            | 2026-09-30
        CEBU, Philippines, Dec. 14 (Wire) - It rose. | 2025-12-14
        Sofia, 9 March 2025. Hands were found.       | 2025-03-09
        Bengaluru, 1 November: It flew.              | 2026-11-01
        It rained in Oslo, and 5 men left.           |
        """)
    void theDayAtTheHeadOfAReportIsItsDay(String text, String day) {
        PartialDate today = PartialDate.parse("2026-11-25").orElseThrow();
        assertThat(IncomingArticle.text("a.txt", text).dated(today).published().map(PartialDate::toString))
                .isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Port Selwyn Courier, 27 November 2026
        27 November 2026
        Friday, November 27, 2026
        By Ada Lund, 27 Nov 2026
        By Ada Lund 27 November 2026
        Published on 27 November 2026 at 10:30
        Port News · 27 November 2026 · 4 min read
        Updated: November 27th, 2026 10:30 am IST
        2026-11-27
        PORT SELWYN, Nov 27 (Agency) - The town voted.
        27 November
        """)
    void aHeadlineAndItsDayNeedNoEmptyLineBetween(String line) {
        PartialDate today = PartialDate.parse("2026-12-03").orElseThrow();
        String body = "\nThe town of Port Selwyn passed its budget on Thursday. It costs 43 million.\n";
        IncomingArticle article = IncomingArticle.text("a.txt", "Port Selwyn passes its budget\n" + line + body)
                .dated(today);
        assertThat(article.title()).contains("Port Selwyn passes its budget");
        assertThat(article.published()).isEqualTo(PartialDate.parse("2026-11-27"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank, founded on 3 May 1921, has closed.\nIt had 43 branches.",
                "The town was shaken\nby floods that came on 3 May 1921\nand again.",
                "Chapter 12\nThe bank closed."
            })
    void aDayWithinASentenceIsNotTheArticles(String text) {
        PartialDate today = PartialDate.parse("2026-12-03").orElseThrow();
        assertThat(IncomingArticle.text("a.txt", text).dated(today).published()).isEmpty();
    }
}
