package dev.dateline.terminal;

import dev.dateline.app.HomeNews;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** Shows the home screen until the learner chooses what to do. */
final class HomeScreen {
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
            model = model.on(TextScreen.keys(screen.take(), screen, "home", HomeView::keys));
        }
        return model.decision().get();
    }
}
