package dev.dateline.terminal;

import dev.dateline.app.HomeNews;
import dev.dateline.app.Inbox;
import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Shelf;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.draft.DraftReview;
import dev.dateline.study.Session;
import dev.dateline.study.exam.Exam;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jline.terminal.Terminal;

/**
 * The program's terminal, for one view after another. The first view takes the whole screen; closing restores the
 * former content.
 */
public final class TerminalSession implements AutoCloseable {
    private final Terminal terminal;
    private final Theme theme;
    private final Clock clock;
    private final Preferences preferences;
    private final boolean asksGround;
    private Optional<Screen> screen = Optional.empty();
    private Optional<Inbox> inbox = Optional.empty();

    private TerminalSession(Terminal terminal, Theme theme, Clock clock, Preferences preferences, boolean asksGround) {
        this.terminal = terminal;
        this.theme = theme;
        this.clock = clock;
        this.preferences = preferences;
        this.asksGround = asksGround;
    }

    /**
     * Takes the terminal, opened before or now. The caller has to close it.
     *
     * @param added runs after a card was added
     */
    public static TerminalSession take(Invocation invocation, Runnable added) throws IOException, InterruptedException {
        Map<String, String> environment = invocation.host().environment();
        Optional<TerminalOpening> opening = TerminalOpening.taken();
        Terminal terminal = opening.isPresent() ? opening.get().await() : Terminals.open(environment);
        String wanted = invocation.settings().get(Setting.THEME);
        Theme theme = Terminals.theme(environment, wanted);
        boolean asksGround =
                wanted.equals(Setting.THEME.standard()) && theme.palette().isForAGround();
        TerminalSession session = new TerminalSession(
                terminal, theme, invocation.clock(), Preferences.of(invocation.settings()), asksGround);
        return session.adding(new Inbox(invocation, added));
    }

    /** A session on a screen that the caller opens and closes. */
    static TerminalSession on(Terminal terminal, Screen screen, Theme theme, Clock clock, Preferences preferences) {
        TerminalSession session = new TerminalSession(terminal, theme, clock, preferences, false);
        session.screen = Optional.of(screen);
        return session;
    }

    /** The same, with cards added from every screen. */
    TerminalSession adding(Inbox cards) {
        inbox = Optional.of(cards);
        screen.ifPresent(this::capturing);
        return this;
    }

    private void capturing(Screen shown) {
        inbox.ifPresent(cards -> shown.capturing(() -> AddScreen.show(shown, theme, cards)));
    }

    /** Lets the learner add cards. */
    void add() throws InterruptedException {
        screen().capture();
    }

    /** Asks for one line; empty if the learner goes back. */
    Optional<String> ask(FieldScreen.Field field, FieldScreen.Check check) throws InterruptedException {
        return FieldScreen.ask(screen(), theme, field, check);
    }

    /** Shows home until the learner chooses what to do. */
    Decision home(HomeModel begin, CompletableFuture<HomeNews> news) throws InterruptedException {
        return HomeScreen.choose(screen(), theme, clock, begin, news);
    }

    /** Shows a text to scroll through; returns whether the learner wants to quit the program. */
    boolean read(String title, String enter, Consumer<Printout> draw) throws InterruptedException {
        return read(TextScreen.Text.of(title, enter, draw)).end() == TextScreen.End.QUIT;
    }

    /** Shows a text to scroll through. */
    TextScreen.Ended read(TextScreen.Text text) throws InterruptedException {
        return TextScreen.run(screen(), theme, text);
    }

    /** Shows a list until the learner goes back; returns whether they want to quit the program. */
    boolean list(Listing listing) throws InterruptedException {
        return ListScreen.show(screen(), theme, listing);
    }

    /**
     * Shows the setup of an exam until the learner has chosen; {@code cards} gives the number of cards available for
     * it.
     */
    SetupModel setUp(SetupModel begin, ToIntFunction<SetupModel> cards, String said) throws InterruptedException {
        return SetupScreen.show(screen(), theme, begin, cards, said);
    }

    /** Gives the terminal to another program for a while. */
    void away(Runnable errand) throws InterruptedException {
        screen().away(errand);
    }

    /**
     * Runs a session until it is over or the learner stops. Each answer is recorded when this returns or throws.
     *
     * @param said one line about the last action; usually empty
     * @return whether the learner wants to quit the program
     */
    boolean hold(Session session, Shelf shelf, String said) throws InterruptedException {
        return session.hasNext() && StudyScreen.hold(screen(), theme, clock, session, shelf, preferences, said);
    }

    /**
     * Runs an exam until the learner ends it, its time is up, or they leave. Everything is saved in each case.
     *
     * @param confident whether the learner may say how sure they are
     * @return whether to end and mark the exam
     */
    public boolean hold(Exam exam, boolean confident) throws InterruptedException, JournalFailure {
        return ExamScreen.hold(screen(), theme, exam, confident);
    }

    /** Reviews a draft until the author leaves. When this returns, the kept candidates are written. */
    public void review(DraftReview review) throws InterruptedException, IOException {
        ReviewScreen.hold(screen(), theme, review);
    }

    /** Drops keys that were pressed before the next view was visible. */
    private Screen screen() {
        screen.ifPresent(Screen::dropKeysTypedAhead);
        if (screen.isEmpty()) {
            screen = Optional.of(new Screen(terminal));
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
