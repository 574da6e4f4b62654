package dev.dateline.terminal;

import dev.dateline.article.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The first screen, until the learner has decided. */
final class HomeScreen {
    private HomeScreen() {}

    /**
     * Shows the decks and waits for a decision; empty where the learner leaves.
     *
     * @param decks all decks together first
     */
    static Optional<Decision> choose(Screen screen, Theme theme, Clock clock, LocalDate today, List<HomeDeck> decks)
            throws InterruptedException {
        HomeModel model = HomeModel.of(decks);
        String date = PartialDate.of(today).inWords();
        while (model.choice() == HomeModel.Choice.NONE) {
            screen.paint(HomeView.render(model, theme, screen.columns(), screen.rows(), date, clock.instant()));
            model = model.on(screen.take());
        }
        if (model.choice() == HomeModel.Choice.LEAVE) {
            return Optional.empty();
        }
        String id = model.pointed().id();
        Optional<String> deck = id.isEmpty() ? Optional.empty() : Optional.of(id);
        return Optional.of(new Decision(deck, model.choice() == HomeModel.Choice.PRACTISE));
    }
}
