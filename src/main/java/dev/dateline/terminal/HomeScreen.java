package dev.dateline.terminal;

import dev.dateline.article.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;

/** The first screen, until the learner has decided. */
public final class HomeScreen {
    private HomeScreen() {}

    /**
     * What the learner wants to do.
     *
     * @param deck its id; empty for all decks
     * @param practice ask every card once and record nothing
     */
    public record Decision(Optional<String> deck, boolean practice) {}

    /**
     * Shows the decks and waits for a decision; empty where the learner leaves. The terminal has been given back when this
     * returns.
     *
     * @param decks all decks together first
     */
    public static Optional<Decision> choose(
            Terminal terminal, Theme theme, Clock clock, LocalDate today, List<HomeDeck> decks)
            throws InterruptedException {
        HomeModel model = HomeModel.of(decks);
        String date = PartialDate.of(today).inWords();
        try (Screen screen = new Screen(terminal)) {
            while (model.choice() == HomeModel.Choice.NONE) {
                screen.paint(HomeView.render(model, theme, screen.columns(), screen.rows(), date, clock.instant()));
                model = model.on(screen.take());
            }
        }
        if (model.choice() == HomeModel.Choice.LEAVE) {
            return Optional.empty();
        }
        String id = model.pointed().id();
        Optional<String> deck = id.isEmpty() ? Optional.empty() : Optional.of(id);
        return Optional.of(new Decision(deck, model.choice() == HomeModel.Choice.PRACTISE));
    }
}
