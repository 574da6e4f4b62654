package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the home screen lists waiting drafts, and that they can be kept, dropped and restored from there. */
class DraftsTest extends SeenScreen<List<String>> {
    private static final String SHEET = """
            article: vote
            title: A vote on the harbour
            published: 2022-12-16
            publisher: The Selwyn Echo
            facts:
              # dateline: draft: check it, then delete this line
              - id: carried
                says: The assembly carried the vote by 41 to 9.
                ages: event
              # dateline: draft: check it, then delete this line
              - id: cost
                says: The assembly put the cost at 12 million crowns.
                ages: event
            """;

    @TempDir
    private Path folder;

    private Path sheet;

    DraftsTest() throws Exception {
        super(80, 24, List.of());
    }

    @BeforeEach
    void open() throws Exception {
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("decks"));
        sheet = Files.createDirectories(own.resolve("seeds")).resolve("vote.yaml");
        Files.writeString(sheet, SHEET);
        Invocation invocation = SampleRun.of(own, folder, CLOCK);
        show(screen -> {
            try (Workplace workplace = Workplace.open(invocation)) {
                TerminalSession terminal = TerminalSession.on(virtual.terminal(), screen);
                new HomeLoop(terminal, invocation, new HomeDesk(invocation, workplace, List.of())).run();
                return List.of();
            }
        });
        see("d  2 drafts wait in vote");
    }

    @Test
    void oneIsKeptAndTheOtherDroppedAndTakenBack() throws Exception {
        press("d", "The assembly carried the vote by 41 to 9.");
        press("\r", "kept");
        assertThat(sheet).content().containsOnlyOnce("# dateline: draft").contains("id: carried");
        press("x", "dropped; u takes it back");
        assertThat(sheet).content().doesNotContain("# dateline: draft", "id: cost");
        press("\033", "q quit");
    }

    @Test
    void aDropIsTakenBack() throws Exception {
        press("d", "The assembly carried the vote");
        press("x", "dropped; u takes it back");
        press("x", "Nothing here.");
        press("u", "taken back");
        press("u", "41 to 9");
        assertThat(sheet).content().isEqualTo(SHEET);
    }
}
