package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.DOWN;
import static dev.dateline.terminal.Event.Key.ENTER;
import static dev.dateline.terminal.Event.Key.ESCAPE;
import static dev.dateline.terminal.Event.Key.UP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.HomeDeck;
import dev.dateline.app.HomeNews;
import dev.dateline.study.Waiting;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final Clock CLOCK = Clock.fixed(SampleAnswers.NOW, ZoneOffset.UTC);
    private static final HomeDeck ALL = deck("", "All decks", count(12, 20, 12, 98, 190), 9);
    private static final HomeDeck HARBOUR =
            deck("harbour", "Port Selwyn's harbour, February 2019", count(12, 8, 12, 8, 90), 5);
    private static final HomeDeck SEA =
            deck("sea", "The sea", noneUntil(SampleAnswers.NOW.plusSeconds(3 * 86_400), 100), 0);
    private static final HomeNews NEWS = new HomeNews(
            List.of(
                    new HomeNews.Line("9 study days in a row", "Last 7 days: 86% recalled, target 90%"),
                    new HomeNews.Line("Exam in 180 days", "At 8 a day you begin the last card on 1 January 2023")),
            List.of(
                    new HomeNews.Notice(HomeNews.Subject.CHANGES, "2 facts you learned have changed since Sunday"),
                    new HomeNews.Notice(HomeNews.Subject.NEW_CARDS, "5 new cards in The sea"),
                    new HomeNews.Notice(HomeNews.Subject.PROBLEMS, "1 problem in the library")),
            List.of());

    private static HomeDeck deck(String id, String title, Waiting count, long minutes) {
        return new HomeDeck(id, title, count, minutes, Optional.empty());
    }

    private static Waiting count(int due, int fresh, int allDue, int allFresh, int cards) {
        return new Waiting(due, fresh, allDue, allFresh, cards, Optional.empty());
    }

    private static Waiting noneUntil(Instant next, int cards) {
        return new Waiting(0, 0, 0, 0, cards, Optional.of(next));
    }

    private static HomeModel press(HomeModel model, Object... pressed) {
        HomeModel now = model;
        for (Event event : Press.keys(pressed)) {
            now = now.on(event);
        }
        return now;
    }

    private static HomeModel home() {
        return home(List.of(ALL, HARBOUR, SEA));
    }

    private static HomeModel home(List<HomeDeck> decks) {
        return new HomeModel(false, decks, HomeNews.NONE, "", "", 0, Optional.empty());
    }

    @Test
    void everyActIsExplainedUnderItsKey() {
        assertExplained("home", Act.PRACTISE, Act.EXAM, Act.BROWSE, Act.READ, Act.ADD, Act.STATISTICS);
        assertExplained(
                "card browser",
                Act.FLAG,
                Act.REMOVE,
                Act.NOTE,
                Act.EDIT,
                Act.RESET,
                Act.UNDO,
                Act.STUDY_LISTED,
                Act.EXPORT_LISTED);
    }

    private static void assertExplained(String screen, Act... acts) {
        Printout page = new Printout(THEME, false, 80);
        page.explainKeys(screen, false);
        for (Act act : acts) {
            assertThat(page.lines()).as(act.name()).anyMatch(line -> line.startsWith(act.key() + "  "));
        }
    }

    private static Optional<Act> decided(HomeModel model) {
        return model.decision();
    }

    private static void assertDecided(HomeModel model, Act act, String deck) {
        assertThat(decided(model)).contains(act);
        assertThat(model.pointed().id()).isEqualTo(deck);
    }

    private static String text(HomeModel model, int columns, int rows) {
        return Golden.text(HomeView.render(model, THEME, columns, rows, CLOCK));
    }

    @Test
    void enterStudiesTheDeckPointedAt() {
        assertDecided(press(home(), ENTER), Act.STUDY, "");
        assertDecided(press(home(), DOWN, ENTER), Act.STUDY, "harbour");
    }

    @Test
    void enterPractisesADeckOfWhichNothingIsDue() {
        assertDecided(press(home(), UP, ENTER), Act.PRACTISE, "sea");
        assertThat(text(press(home(), UP), 80, 24)).contains("Nothing due until 23 December 2022. Enter practises.");
    }

    @Test
    void cardsThatComeBackTodayShowTheHour() {
        HomeDeck soon = deck("", "All decks", noneUntil(SampleAnswers.NOW.plusSeconds(31_200), 9), 0);
        assertThat(text(home(List.of(soon)), 80, 24)).contains("Nothing due until 16:40.");
    }

    @Test
    void aDeckOfWhichNoCardIsAskedSaysSoAndCanBeBrowsed() {
        HomeDeck aside = deck("inbox", "Inbox", count(0, 0, 0, 0, 0), 0);
        HomeModel at = press(home(List.of(ALL, aside)), DOWN);
        assertThat(text(at, 80, 24))
                .contains("No card is asked here", "suspended", "b browse")
                .doesNotContain("dateline init");
        assertThat(decided(press(at, "b"))).contains(Act.BROWSE);
        assertThat(decided(press(at, ENTER))).isEmpty();
        HomeDeck none = deck("", "All decks", count(0, 0, 0, 0, 0), 0);
        assertThat(text(home(List.of(none)), 80, 24)).contains("dateline init");
    }

    @Test
    void escapeDoesNothingAtHomeAndQLeaves() {
        assertThat(decided(press(home(), ESCAPE))).isEmpty();
        assertThat(decided(press(home(), "q"))).contains(Act.QUIT);
    }

    @Test
    void aNoticesKeyExistsOnlyWhileItIsShown() {
        assertThat(decided(press(home(), "c"))).isEmpty();
        assertThat(decided(press(home().knowing(NEWS), "c"))).contains(Act.CHANGES);
        assertThat(decided(press(home().knowing(NEWS), "n"))).contains(Act.NOTICES);
    }

    @Test
    void everyNoticeIsSeenInEveryWindow() {
        for (int rows = Page.LEAST_ROWS; rows < 30; rows++) {
            for (int columns : new int[] {40, 60, 80, 160}) {
                assertThat(text(home().knowing(NEWS), columns, rows))
                        .as(columns + " by " + rows)
                        .contains(" c  2 facts", " S  5 new cards", " n  1 more")
                        .doesNotContain("more ━");
            }
        }
    }

    @Test
    void theDecksAreListedWithWhatWaits() throws Exception {
        Golden.matches("home", text(home().knowing(NEWS), 80, 24));
        Golden.matches("home-small", text(press(home().knowing(NEWS), UP), 40, 12));
    }

    @Test
    void linesWithNothingToSayAreAbsent() {
        assertThat(text(home(), 80, 24)).doesNotContain("days in a row").doesNotContain("Exam in");
    }

    @Test
    void atMostSixDecksAreListedAndTheNumbersAddUp() {
        List<HomeDeck> decks = new ArrayList<>();
        decks.add(deck("", "All decks", count(45, 20, 45, 90, 900), 9));
        for (int i = 1; i <= 9; i++) {
            decks.add(deck("deck-" + i, "Deck " + i, count(5, 10, 5, 10, 100), 2));
        }
        assertThat(text(home(decks), 80, 24))
                .contains("Deck 6")
                .doesNotContain("Deck 7")
                .containsPattern("3 more decks +15 +30 +300");
        assertThat(text(press(home(decks), UP), 80, 24)).contains("Deck 9").doesNotContain("Deck 3");
    }

    @Test
    void theVeryFirstStartShowsNoTable() {
        HomeModel first = new HomeModel(true, List.of(ALL, HARBOUR), HomeNews.NONE, "", "", 0, Optional.empty());
        assertThat(text(first, 80, 24))
                .contains("Dateline asks you about the news")
                .doesNotContain("All decks");
        assertThat(decided(press(first, ENTER))).contains(Act.STUDY);
    }

    @Test
    void anEmptyLibrarySaysHowToBegin() {
        HomeModel empty = home(List.of(deck("", "All decks", count(0, 0, 0, 0, 0), 0)));
        assertThat(text(empty, 80, 24)).contains("dateline init").doesNotContain("enter study");
    }
}
