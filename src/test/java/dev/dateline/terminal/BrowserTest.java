package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.CardTable;
import dev.dateline.app.HomeDesk;
import dev.dateline.app.Inbox;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.deck.CardId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the card browser with keys. */
class BrowserTest extends SeenScreen<List<String>> {
    private static final Path LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath();

    @TempDir
    private Path folder;

    BrowserTest() throws Exception {
        super(92, 30, List.of());
    }

    @BeforeEach
    void open() throws Exception {
        Invocation invocation = SampleRun.of(LIBRARY, folder, CLOCK);
        show(screen -> {
            try (Workplace workplace = Workplace.open(invocation)) {
                TerminalSession terminal =
                        TerminalSession.on(virtual.terminal(), screen).adding(new Inbox(invocation, workplace::reload));
                new HomeLoop(terminal, invocation, new HomeDesk(invocation, workplace, List.of()))
                        .browse(List.of(), CardTable.Column.ID, false);
                return List.of();
            }
        });
        see("id↓");
    }

    /** The library and the journal, read again. */
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
        press("u", "undone: harbour/berths, suspended");
        see(text -> text.contains("❯ f  "));
        press("u", "undone: harbour/berths, flagged");
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
        assertThat(virtual.text()).containsSubsequence("berths ", "builder ", "claim ", "course ");
        press("\033[C", "question↓");
        press("\033[C\033[C", "due↓");
        press("\t", "due↑");
        press("\033[D\033[D", "question↓");
    }

    @Test
    void aTimeInDaysIsRoundedAsInTheDetails() {
        assertThat(CardColumns.length(10.6)).isEqualTo("11 d");
        assertThat(CardColumns.length(0.4)).isEqualTo("<1 d");
        assertThat(CardColumns.due(Optional.of(CLOCK.instant().plusSeconds(90_000)), CLOCK.instant()))
                .isEqualTo("2 d");
    }

    @ParameterizedTest
    @CsvSource({
        "opera-house, opera-ho…",
        "visit-of-the-minister-2019, visi…2019",
        "visit-of-the-minister-2023, visi…2023",
        "bridge-over-the-river-north-bank, …north-b…",
        "bridge-over-the-river-south-bank, …south-b…",
        "lake, lake"
    })
    void aLongNameIsCutWhereItIsLikeAnother(String name, String shown) {
        List<String> names = List.of(
                "opera-house",
                "visit-of-the-minister-2019",
                "visit-of-the-minister-2023",
                "bridge-over-the-river-north-bank",
                "bridge-over-the-river-south-bank",
                "lake");
        assertThat(CardColumns.shortened(name, names.stream(), 9, "…")).isEqualTo(shown);
    }

    @Test
    void aWideWindowShowsWholeQuestionsAndIds() throws Exception {
        virtual.resize(160, 30);
        press("\t", "harbour/mayor");
        see("Who was mayor of Norrvik when the harbour opened?");
    }

    @Test
    void aWideWindowShowsWholeKinds() throws Exception {
        virtual.resize(160, 30);
        press("\t", "true-false");
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
    void cardsThatAreNotDueArePractised() throws Exception {
        press("/harbour/mayor\r", "/harbour/mayor");
        press("S", "Read first");
        press("s", "card 1 of 1");
        press("Lind\r", "1 of 1 right");
        press("\r", "mayor");
        press("Lind\r", "2 of 2 right");
        press("\r", "2 asked");
        press("\033", "2 answers");
        press("S", "card 1 of 1");
        press("Lind\r", "✓");
        press("\r", "nothing was recorded");
        assertThat(press("\033", "S study")).contains("2 answers");
    }

    @Test
    void theCardsListedAreExportedToAFileWhoseNameSaysTheFormat() throws Exception {
        press("/kind:number\r", "/kind:number");
        press("E", "cards.apkg");
        press("\025numbers\r", "no format has this ending");
        press(".csv\r", "wrote");
        assertThat(folder.resolve("numbers.csv"))
                .content()
                .contains(",number,")
                .contains("harbour,support,")
                .doesNotContain("harbour,berths,");
    }

    @Test
    void onlyAnAnsweredCardCanBeReset() throws Exception {
        press("0", "there is nothing to change");
        press("/harbour/mayor\r", "/harbour/mayor");
        press("S", "Read first");
        press("s", "card 1 of 1");
        press("nobody\r", "wrong");
        press("\033", "1 asked");
        press("\033", "1 answer");
        press("0", "new again");
        press("u", "undone");
        see(text -> text.contains("1 answer"));
    }
}
