package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);

    private static List<String> rows(int columns, int rows, String said) {
        Page page = new Page(THEME, columns, rows);
        page.paragraph(Theme.Role.TEXT, "A question?");
        page.status(said);
        page.key("enter", "next");
        return Golden.text(page.frame(0)).lines().toList();
    }

    @Test
    void aLowWindowShowsTheFirstWholeClauseOfALongStatus() {
        assertThat(rows(40, 12, "suspended, not asked any more; u takes it back"))
                .anyMatch(row -> row.equals(" suspended, not asked any more"));
        assertThat(rows(40, 12, "no: this is a sentence that is far too long for it"))
                .anyMatch(row -> row.startsWith(" no: this is a sentence") && row.endsWith("…"));
    }

    @Test
    void aMessageIsAtTheRightIfItFits() {
        assertThat(rows(80, 24, "flagged")).hasSize(24).anyMatch(row -> row.endsWith(" ".repeat(70) + "flagged"));
    }

    @Test
    void aLongMessageTakesSeveralRows() {
        String long80 = "the library that comes with the program cannot be edited; \"dateline init\" makes a copy";
        assertThat(rows(80, 24, long80))
                .hasSize(24)
                .anyMatch(row -> row.contains("the library that comes"))
                .anyMatch(row -> row.contains("makes a copy"));
        assertThat(String.join(" ", rows(40, 20, long80)).replaceAll("\\s+", " "))
                .contains(long80);
    }

    @Test
    void aLowWindowSaysTheBeginningAndThatThereIsMore() {
        assertThat(rows(40, 12, "one two three four five six seven eight nine ten eleven"))
                .hasSize(12)
                .anyMatch(row -> row.startsWith(" one two three") && row.endsWith("…"));
    }

    @Test
    void aPageIsCentredInAWideWindow() {
        Page page = new Page(THEME, 160, 24);
        page.paragraph(Theme.Role.TEXT, "word ".repeat(60));
        List<String> body = Golden.text(page.frame(0))
                .lines()
                .filter(line -> line.contains("word"))
                .toList();
        assertThat(body).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(line.strip()).hasSizeLessThanOrEqualTo(Page.MOST_TEXT);
            assertThat(line).startsWith(" ".repeat(37) + "word");
        });
    }
}
