package dev.dateline.terminal;

import dev.dateline.library.draft.DraftReview;
import java.io.IOException;

/** The review of a draft on the whole screen, until the author leaves. */
final class ReviewScreen {
    private ReviewScreen() {}

    static void hold(Screen screen, DraftReview review) throws InterruptedException, IOException {
        ReviewModel model = new ReviewModel(review);
        while (!model.left()) {
            screen.paint(ReviewView.render(model, screen.theme(), screen.columns(), screen.rows()));
            Event event = screen.take(!model.editing());
            int kept = review.kept();
            model.on(model.editing() ? event : TextScreen.keys(event, screen, "back", ReviewView::keys));
            if (review.kept() != kept) { // a key pressed while files were written was not meant for the next fact
                screen.dropKeysTypedAhead();
            }
        }
    }
}
