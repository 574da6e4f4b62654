package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.deck.CardId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of all cards, driven by keys. */
class BrowserTest {
    private static final Path LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath();
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final Clock CLOCK = Clock.fixed(SampleAnswers.NOW, ZoneOffset.UTC);

    private final VirtualScreen virtual;
    private CompletableFuture<List<String>> end = CompletableFuture.completedFuture(List.of());

    @TempDir
    private Path folder;

    BrowserTest() throws Exception {
        virtual = new VirtualScreen(92, 30);
    }

    @BeforeEach
    void open() throws Exception {
        Invocation invocation = SampleRun.of(LIBRARY, folder, CLOCK);
        end = CompletableFuture.supplyAsync(() -> {
            try (Workplace workplace = Workplace.open(invocation);
                    Screen screen = new Screen(virtual.terminal())) {
                TerminalSession terminal = TerminalSession.on(
                        virtual.terminal(), screen, THEME, CLOCK, Preferences.of(invocation.settings()));
                return new HomeLoop(terminal, invocation, new HomeDesk(invocation, workplace, List.of()))
                        .browse(List.of());
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        see(text -> text.contains("id↓"));
    }

    @AfterEach
    void stop() throws Exception {
        if (!end.isDone()) {
            virtual.type("\003");
        }
        end.get(5, TimeUnit.SECONDS);
        virtual.close();
    }

    private String see(Predicate<String> shown) throws InterruptedException {
        String text = virtual.await(shown);
        Thread.sleep(Screen.BLINK_MILLIS + 10);
        return text;
    }

    private String press(String keys, String shown) throws Exception {
        virtual.type(keys);
        return see(text -> text.contains(shown));
    }

    /** What the journal says of a card now, read anew. */
    private Workplace reopened() throws Exception {
        return Workplace.open(SampleRun.of(LIBRARY, folder, CLOCK));
    }

    @Test
    void theListIsFilteredByAQueryWhileItIsTyped() throws Exception {
        press("/kind:num", "there is no \"kind:num\"");
        String numbers = press("ber", "/kind:number");
        assertThat(numbers.lines().filter(line -> line.contains(" number ")).count())
                .isPositive();
        assertThat(numbers).doesNotContain(" choices ").doesNotContain(" order ");
        press("\r", "S study");
        press("\033", "choices");
    }

    @Test
    void aCardIsFlaggedAndSuspendedAndThatIsTakenBack() throws Exception {
        press("f", "❯ f");
        press("x", "❯ fx");
        press("u", "undone");
        see(text -> text.contains("❯ f  "));
        press("u", "undone");
        see(text -> !text.contains("❯ f"));
        press("u", "there is nothing to undo");
    }

    @Test
    void aNoteIsWrittenAndFoundAgain() throws Exception {
        press("j", "Note on");
        press("beside the pier\r", "noted");
        press("/pier", "Note     beside the pier");
        try (Workplace workplace = reopened()) {
            List<CardId> noted = new ArrayList<>();
            workplace.library().cards().stream()
                    .map(card -> card.id())
                    .filter(card -> !workplace.learner().state(card).note().isEmpty())
                    .forEach(noted::add);
            assertThat(noted).hasSize(1);
        }
    }

    @Test
    void theListIsSortedByAnyColumnAndFromEitherEnd() throws Exception {
        press("\033[C", "question↓");
        press("\033[C\033[C", "due↓");
        press("\t", "due↑");
        press("\033[D\033[D", "question↓");
    }

    @Test
    void theCardsListedAreStudiedAndTheListComesBack() throws Exception {
        press("/harbour/mayor\r", "/harbour/mayor");
        press("S", "Read first");
        press("s", "card 1 of 1");
        press("nobody\r", "wrong");
        press("\033", "1 asked");
        String back = press("\033", "S study");
        assertThat(back).contains("1 answer").doesNotContain("Never answered");
    }

    @Test
    void theCardsListedAreExportedToAFileWhoseNameSaysTheFormat() throws Exception {
        press("/kind:number\r", "/kind:number");
        press("E", "cards.apkg");
        press("\025numbers\r", "no format has files of this name");
        press(".csv\r", "wrote");
        assertThat(folder.resolve("numbers.csv"))
                .content()
                .contains(",number,")
                .contains("harbour,support,")
                .doesNotContain("harbour,berths,");
    }

    @Test
    void aCardIsBegunAnewOnlyIfItWasAnswered() throws Exception {
        press("0", "there is nothing to change");
        press("/harbour/mayor\r", "/harbour/mayor");
        press("S", "Read first");
        press("s", "card 1 of 1");
        press("nobody\r", "wrong");
        press("\033", "1 asked");
        press("\033", "1 answer");
        press("0", "begun anew");
        press("u", "undone");
        see(text -> text.contains("1 answer"));
    }
}
