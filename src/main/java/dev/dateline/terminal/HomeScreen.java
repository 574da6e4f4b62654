package dev.dateline.terminal;

import dev.dateline.app.HomeNews;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** Shows the home screen until the learner chooses what to do. */
final class HomeScreen {
    private static final String KEYS = "?";

    private HomeScreen() {}

    /**
     * Shows home and waits for a choice.
     *
     * @param news may arrive later; it is shown then
     */
    static Decision choose(Screen screen, Clock clock, HomeModel begin, CompletableFuture<HomeNews> news)
            throws InterruptedException {
        HomeModel model = begin;
        if (!news.isDone()) {
            CompletableFuture<Void> unused = news.thenRun(() -> screen.post(new Event.Redraw()));
        }
        while (model.decision().isEmpty()) {
            model = news.isDone() ? model.knowing(news.getNow(HomeNews.NONE)) : model;
            screen.paint(HomeView.render(model, screen.theme(), screen.columns(), screen.rows(), clock));
            Event event = screen.take();
            model = event.types(KEYS) ? keys(screen, model) : model.on(event);
        }
        return model.decision().get();
    }

    private static HomeModel keys(Screen screen, HomeModel model) throws InterruptedException {
        TextScreen.End end = TextScreen.show(screen, TextScreen.Text.of("Keys", "home", HomeView::keys));
        return end == TextScreen.End.QUIT ? model.on(new Event.Interrupt()) : model;
    }
}
