package dev.dateline.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.PageOptions;
import dev.dateline.exchange.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class QuizPageTest {
    private static String page(List<Card> cards, boolean key, OptionalLong seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options options = new Options(Instant.EPOCH, false, key, seed, PageOptions.NONE);
        QuizPage.FORMAT.write(Samples.export(cards), options, Meter.NONE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String paper(String page) {
        return page.substring(
                page.indexOf("<section class=\"paper\""), page.indexOf("<script type=\"application/json\""));
    }

    @Test
    void thePageReachesNothingAndRunsNothingButItsOwn() throws IOException {
        String page = page(Samples.cards(), true, OptionalLong.empty());
        assertThat(page).contains("default-src 'none'; script-src 'sha256-", "base-uri 'none'; form-action 'none'");
        assertThat(page).doesNotContain("unsafe-", " src=", "@import", "url(", "fetch(", "XMLHttpRequest", "@SCRIPT");
        assertThat(page.replaceAll("(?s)<script.*?</script>", "")).doesNotContain(" style=", " onclick");
    }

    @Test
    void noTextOfADeckIsMarkupInIt() throws IOException {
        Card card = new Card(
                Samples.head("evil"),
                "</script><img src=x onerror=alert(1)>@DATA@",
                new Answer.Typed(new Value.Text("<b>"), Forms.NONE));
        String page = page(List.of(card), true, OptionalLong.empty());
        assertThat(page).doesNotContain("<img", "</script><img").contains("&lt;img src=x", "\\u003cimg");
        assertThat(page.split("<script", -1)).hasSize(7);
    }

    @Test
    void thePaperAsksForNameClassAndDateAndEndsWithAKey() throws IOException {
        String paper = paper(page(Samples.cards(), true, OptionalLong.empty()));
        assertThat(paper).contains("<span>Name</span><span>Class</span><span>Date</span>", "<h1>Key: ");
        assertThat(paper.split("Source: the harbour office, in: A harbour grows", -1))
                .hasSize(Samples.cards().size() + 1);
    }

    @Test
    void withoutAKeyThePageShowsNoAnswerOnPaperOrOnTheScreen() throws IOException {
        String page = page(Samples.cards(), false, OptionalLong.empty());
        assertThat(page).doesNotContain("Key", "Amber Sea", "da Silva", "classList.remove");
        assertThat(page).contains("class=\"noscript\"", "<ol class=\"questions\">");
    }

    @Test
    void aSeedAlwaysGivesTheSameVersion() throws IOException {
        String a = page(Samples.cards(), true, OptionalLong.of(1));
        String b = page(Samples.cards(), true, OptionalLong.of(2));
        assertThat(paper(a)).contains("Version A").isNotEqualTo(paper(b));
        assertThat(paper(b)).contains("Version B");
        assertThat(page(Samples.cards(), true, OptionalLong.of(1))).isEqualTo(a);
    }

    @Test
    void onlyAPageOnWhichSomethingIsTypedCarriesTheJudgeWhichIsNotTooLarge() throws IOException {
        Card picked =
                new Card(Samples.head("pick"), "Which?", Answer.Choice.single(List.of("North", "South"), 0, false, ""));
        Card typed = new Card(Samples.head("type"), "Which?", new Answer.Typed(new Value.Text("North"), Forms.NONE));
        int without = page(List.of(picked), true, OptionalLong.empty()).length();
        int with = page(List.of(typed), true, OptionalLong.empty()).length();
        assertThat(without).isLessThan(60_000);
        assertThat(with - without).isBetween(300_000, 2_150_000);
    }
}
