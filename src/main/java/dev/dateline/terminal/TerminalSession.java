package dev.dateline.terminal;

import dev.dateline.app.Inbox;
import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.library.QuickCard;
import dev.dateline.library.draft.DraftReview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * The program's terminal for one view after another. The first view takes the whole screen, and closing restores its
 * former content.
 */
public final class TerminalSession implements AutoCloseable {
    private static final String FORM = "Question? = answer | another form of it";

    private final Terminal terminal;
    private final Theme theme;
    private final boolean asksGround;
    private Optional<Screen> screen = Optional.empty();
    private Optional<Inbox> inbox = Optional.empty();

    private TerminalSession(Terminal terminal, Theme theme, boolean asksGround) {
        this.terminal = terminal;
        this.theme = theme;
        this.asksGround = asksGround;
    }

    /**
     * Takes the terminal. If it was not opened before, it is opened now. The caller has to close it.
     *
     * @param added runs after a card was added
     */
    public static TerminalSession take(Invocation invocation, Runnable added) throws IOException, InterruptedException {
        Map<String, String> environment = invocation.host().environment();
        Terminal terminal = Terminals.take(environment);
        String wanted = invocation.settings().get(Setting.THEME);
        Theme theme = Terminals.theme(environment, wanted);
        boolean asksGround =
                wanted.equals(Setting.THEME.standard()) && theme.palette().isForAGround();
        return new TerminalSession(terminal, theme, asksGround).adding(new Inbox(invocation, added));
    }

    /** A session on a screen that the caller opens and closes. */
    static TerminalSession on(Terminal terminal, Screen screen) {
        TerminalSession session = new TerminalSession(terminal, screen.theme(), false);
        session.screen = Optional.of(screen);
        return session;
    }

    /** This session, with cards added from every screen. */
    TerminalSession adding(Inbox cards) {
        inbox = Optional.of(cards);
        screen.ifPresent(this::capturing);
        return this;
    }

    private void capturing(Screen shown) {
        inbox.ifPresent(cards -> shown.capturing(() -> add(shown, cards)));
    }

    /** Adds cards, one after another, until the learner goes back. */
    private static void add(Screen screen, Inbox inbox) throws InterruptedException {
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

    /** Reviews a draft until the author leaves. The kept candidates are written when this returns. */
    public void review(DraftReview review) throws InterruptedException, IOException {
        try {
            ReviewScreen.hold(screen(), review);
        } catch (Quit quit) {
            return; // the same as going back
        }
    }

    /** The screen for the next view. Keys that are pressed before the view is visible are dropped. */
    Screen screen() {
        screen.ifPresent(Screen::dropKeysTypedAhead);
        if (screen.isEmpty()) {
            screen = Optional.of(new Screen(terminal, theme));
            capturing(screen.get());
            if (asksGround) {
                screen.get().askGround(theme::onGround);
            }
        }
        return screen.get();
    }

    @Override
    public void close() throws IOException {
        screen.ifPresent(Screen::close);
        terminal.close();
    }
}
