package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.HomeNews;
import dev.dateline.app.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeNewsTest {
    @TempDir
    Path folder;

    private void sheet(String id, String day, int ships, String more) throws IOException {
        Files.writeString(folder.resolve("seeds").resolve(id + ".yaml"), """
                article: %1$s
                title: Ships in %1$s
                published: %2$s
                facts:
                  - id: ships
                    says: The port had %3$d ships.
                    value: { number: %3$d, unit: ships }
                    ages: state
                    %4$s
                """.formatted(id, day, ships, more));
    }

    @Test
    void aFactThatChangedTwiceIsCountedOnce() throws Exception {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        sheet("winter", "2026-02-01", 3, "");
        sheet("spring", "2026-03-02", 4, "supersedes: winter#ships");
        sheet("summer", "2026-03-03", 5, "supersedes: spring#ships");
        Files.writeString(folder.resolve("decks/port.yaml"), """
                deck: port
                title: The port
                cards:
                  - id: ships
                    ask: How many ships had the port?
                    number: 3
                    unit: ships
                    fact: winter#ships
                """);
        Clock sunday = Clock.fixed(Run.NOW, ZoneOffset.UTC);
        new Run(folder).at(sunday).typing("3\n:quit\n").of("study");
        Clock later = Clock.offset(sunday, Duration.ofDays(3));
        try (Workplace workplace = Workplace.open(new Run(folder).at(later).invocation())) {
            HomeDesk desk = new HomeDesk(new Run(folder).at(later).invocation(), workplace, List.of());
            assertThat(desk.news().changes()).hasSize(2);
            assertThat(desk.news().notices())
                    .extracting(HomeNews.Notice::text)
                    .contains("1 fact you learned has changed since Sunday");
        }
    }

    @Test
    void anAnswerOfTheFutureIsAWarning() throws Exception {
        new Run(folder).of("init");
        Clock wrong = Clock.fixed(Run.NOW.plus(Duration.ofDays(400)), ZoneOffset.UTC);
        Run.Outcome first = new Run(folder).at(wrong).typing("43\n:quit\n").of("study", "sample/cost");
        assertThat(first.err()).doesNotContain("clock");
        String warning = "The clock may be wrong: the last answer is of 5 April 2027";
        Run.Outcome now = new Run(folder).typing(":quit\n").of("study");
        assertThat(now.err()).contains(warning);
        try (Workplace workplace = Workplace.open(new Run(folder).invocation())) {
            HomeDesk desk = new HomeDesk(new Run(folder).invocation(), workplace, List.of());
            assertThat(desk.news().progress()).contains(new HomeNews.Line("", warning));
        }
    }
}
