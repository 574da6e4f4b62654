package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.Found;
import dev.dateline.library.SearchWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchViewTest {
    private static final SearchWords WORDS = SearchWords.of(List.of("harbour"), List.of());
    private static final List<Found> FOUND =
            List.of(new Found.ACard(SampleCards.date(), 2), new Found.ACard(SampleCards.choice(), 1));

    @Test
    void theWordsAreMarkedInColour() {
        Printout page = new Printout(new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE), true, 80);
        SearchView.draw(page, FOUND, WORDS, 20);
        assertThat(String.join("\n", page.lines())).contains("The new \u001b[4;1mharbour\u001b[0m of Port Selwyn");
    }

    @Test
    void linesForPipesHaveNoEscapeByteAndFitTheWidth() {
        Printout page = new Printout(new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE), false, 40);
        SearchView.draw(page, FOUND, WORDS, 1);
        assertThat(page.lines())
                .allSatisfy(line -> assertThat(line).doesNotContain("\u001b").hasSizeLessThanOrEqualTo(40))
                .contains("card harbour/opening", "    → February 2019", "2 found, the best 1 shown; --max shows")
                .doesNotContain("card harbour/payer");
    }
}
