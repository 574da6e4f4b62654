package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.DOWN;
import static dev.dateline.terminal.Event.Key.ENTER;
import static dev.dateline.terminal.Event.Key.ESCAPE;
import static dev.dateline.terminal.Event.Key.UP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.terminal.HomeModel.Choice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final HomeDeck ALL =
            new HomeDeck("", "All decks", 12, 20, 190, 9, Optional.empty(), Optional.empty());
    private static final HomeDeck HARBOUR = new HomeDeck(
            "harbour", "Port Selwyn's harbour, February 2019", 12, 0, 90, 3, Optional.empty(), Optional.empty());
    private static final HomeDeck SEA = new HomeDeck(
            "sea", "The sea", 0, 0, 100, 0, Optional.of(SampleAnswers.NOW.plusSeconds(3 * 86_400)), Optional.empty());

    private static HomeModel press(HomeModel model, Object... pressed) {
        HomeModel now = model;
        for (Event event : Press.keys(pressed)) {
            now = now.on(event);
        }
        return now;
    }

    private static HomeModel home() {
        return HomeModel.of(List.of(ALL, HARBOUR, SEA));
    }

    private static String text(HomeModel model, int columns, int rows) {
        return Golden.text(HomeView.render(model, THEME, columns, rows, "20 December 2022", SampleAnswers.NOW));
    }

    @Test
    void enterStudiesTheDeckPointedAt() {
        assertThat(press(home(), ENTER).choice()).isEqualTo(Choice.STUDY);
        HomeModel second = press(home(), DOWN, ENTER);
        assertThat(second.choice()).isEqualTo(Choice.STUDY);
        assertThat(second.pointed()).isEqualTo(HARBOUR);
    }

    @Test
    void aDeckWithNothingDueIsOnlyPractised() {
        assertThat(press(home(), UP, ENTER).choice()).isEqualTo(Choice.NONE);
        assertThat(press(home(), UP, "p").choice()).isEqualTo(Choice.PRACTISE);
    }

    @Test
    void escapeAndCtrlCLeave() {
        assertThat(press(home(), ESCAPE).choice()).isEqualTo(Choice.LEAVE);
        assertThat(press(home(), "?", new Event.Interrupt()).choice()).isEqualTo(Choice.LEAVE);
    }

    @Test
    void theDecksAreListedWithWhatWaits() throws Exception {
        Golden.matches("home", text(home(), 80, 24));
        Golden.matches("home-small", text(press(home(), UP), 40, 12));
        Golden.matches("home-keys", text(press(home(), "?"), 80, 24));
    }

    @Test
    void anEmptyLibrarySaysHowToBegin() {
        HomeModel empty =
                HomeModel.of(List.of(new HomeDeck("", "All decks", 0, 0, 0, 0, Optional.empty(), Optional.empty())));
        assertThat(text(empty, 80, 24)).contains("dateline init").doesNotContain("enter study");
    }
}
