package dev.dateline.terminal;

import dev.dateline.app.Inbox;
import dev.dateline.library.QuickCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screen for adding cards. It opens from every screen on which letters are keys. */
final class AddScreen {
    private static final String FORM = "Question? = answer | another form of it";

    private AddScreen() {}

    /** Adds cards, one after another, until the learner goes back. */
    static void show(Screen screen, Inbox inbox) throws InterruptedException {
        String said = "";
        Optional<QuickCard> card;
        do {
            screen.dropKeysTypedAhead();
            List<String> lines = new ArrayList<>();
            lines.add("Write a question and its answer: " + FORM);
            inbox.begins().ifPresent(folder -> lines.add("Your own library is created in " + folder + "."));
            card = FieldScreen.ask(
                            screen,
                            new FieldScreen.Field("Add a card", lines, "", "add"),
                            text -> QuickCard.parse(text).isPresent()
                                    ? ""
                                    : text.isEmpty()
                                            ? "nothing is written yet; Esc goes back"
                                            : "this is not a question with an answer: write " + FORM,
                            said)
                    .flatMap(QuickCard::parse);
            said = card.map(inbox::add).orElse("");
        } while (card.isPresent());
        screen.dropKeysTypedAhead();
    }
}
