package dev.dateline.terminal;

import dev.dateline.app.CardTable;
import dev.dateline.app.DraftDesk;
import dev.dateline.app.Failure;
import dev.dateline.app.HomeDesk;
import dev.dateline.app.HomeNews;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Changes;
import dev.dateline.library.Query;
import dev.dateline.library.QueryReader;
import dev.dateline.source.Finding;
import dev.dateline.study.Session;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.StudyAct;
import dev.dateline.study.Summary;
import dev.dateline.study.stats.Report;
import dev.dateline.study.stats.Reports;
import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Runs the home screen, and the screens that open from it. Each screen leads back home. */
final class HomeLoop {
    final TerminalSession terminal;
    final Invocation invocation;
    final HomeDesk desk;
    final Workplace workplace;
    private CompletableFuture<HomeNews> news = CompletableFuture.completedFuture(HomeNews.NONE);
    /** A session that was left before its end. */
    private Optional<Session> left = Optional.empty();

    private String deck = "";
    private String said = "";

    HomeLoop(TerminalSession terminal, Invocation invocation, HomeDesk desk) {
        this.terminal = terminal;
        this.invocation = invocation;
        this.desk = desk;
        this.workplace = desk.workplace();
    }

    /** Runs until the learner quits. */
    void run() throws JournalFailure, InterruptedException {
        while (true) {
            news = tellLater();
            String session = left.map(each -> "keep going with " + SessionTexts.place(each.progress()))
                    .orElse("");
            HomeModel home = new HomeModel(
                            desk.isFirstStart(), desk.decks(), HomeNews.NONE, session, said, 0, Optional.empty())
                    .at(deck);
            said = "";
            HomeModel decided = decided(terminal.screen(), home);
            deck = decided.pointed().id();
            try {
                follow(decided.decision().orElseThrow());
            } catch (Failure failure) {
                said = Objects.requireNonNullElse(failure.getMessage(), "");
            }
        }
    }

    /** Shows home until the learner chooses what to do; the news may arrive while it is shown. */
    private HomeModel decided(Screen screen, HomeModel begin) throws InterruptedException {
        HomeModel model = begin;
        if (!news.isDone()) {
            CompletableFuture<Void> unused = news.thenRun(() -> screen.post(new Event.Redraw()));
        }
        while (model.decision().isEmpty()) {
            model = news.isDone() ? model.knowing(news.getNow(HomeNews.NONE)) : model;
            screen.paint(HomeView.render(model, screen.theme(), screen.columns(), screen.rows(), invocation.clock()));
            model = model.on(TextScreen.keys(screen.take(), screen, "home", page -> page.explainKeys("home", false)));
        }
        return model;
    }

    /** Loads the news on another thread, so that the decks are shown first. */
    private CompletableFuture<HomeNews> tellLater() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return desk.news();
            } catch (JournalFailure unread) {
                return HomeNews.NONE;
            }
        });
    }

    private void follow(Act act) throws JournalFailure, InterruptedException {
        switch (act) {
            case STUDY -> study(desk.isFirstStart() ? desk.firstSession() : desk.session(deck, false));
            case PRACTISE -> study(desk.session(deck, true));
            case GO_ON -> study(left.orElseThrow());
            case STUDY_LISTED -> study(desk.sessionOnNewCards());
            case EXAM -> exam();
            case BROWSE -> browse(deck.isEmpty() ? List.of() : List.of("deck:" + deck), CardTable.Column.ID, false);
            case READ -> ListScreen.show(terminal.screen(), new ArticleListing(terminal, workplace));
            case ADD -> terminal.screen().capture();
            case STATISTICS -> statistics();
            case CHANGES -> changes();
            case EDIT -> drafts();
            case PROBLEMS -> problems();
            case NOTICES -> notices();
            case QUIT -> throw new Quit(List.of());
            default -> throw new IllegalStateException(act.toString());
        }
    }

    private void study(Session session) throws JournalFailure, InterruptedException {
        study(session, "home");
    }

    /**
     * Runs a session and shows its summary, on which the last step can be taken back. A session that was left can be
     * continued until another one begins.
     *
     * @param then what Enter opens after the summary
     */
    void study(Session session, String then) throws JournalFailure, InterruptedException {
        Optional<String> undone = Optional.of("");
        while (undone.isPresent()) {
            undone = held(session, then, undone.get());
        }
    }

    /**
     * Runs a session and shows its summary.
     *
     * @return what the learner took back on the summary, in words; empty if they took back nothing
     */
    private Optional<String> held(Session session, String then, String said)
            throws JournalFailure, InterruptedException {
        boolean quit = false;
        try {
            StudyScreen.hold(
                    terminal.screen(), invocation.clock(), session, workplace.shelf(), invocation.settings(), said);
        } catch (Quit thrown) {
            quit = true;
        }
        workplace.refresh();
        Summary summary = session.summary();
        if (!summary.isEmpty()) { // an empty session does not replace one that was left
            left = session.hasNext() ? Optional.of(session) : Optional.empty();
        }
        List<String> lines = new ArrayList<>(SummaryLines.of(
                summary, session.isRecorded(), invocation.clock().instant()));
        workplace.tuneOffer().ifPresent(lines::add);
        if (quit) {
            throw new Quit(lines);
        }
        List<Listing.Key> undo = summary.isEmpty() ? List.of() : List.of(new Listing.Key(StudyAct.UNDO.key(), "undo"));
        Optional<String> key = TextScreen.show(
                terminal.screen(),
                new TextScreen.Text(
                        "Session",
                        "",
                        then,
                        "back",
                        undo,
                        page -> lines.forEach(line -> page.paragraph(Role.TEXT, line))));
        return key.orElse("").isEmpty() ? Optional.empty() : StudyScreen.undone(session, workplace.shelf());
    }

    private void exam() throws JournalFailure, InterruptedException {
        ExamLoop exams = exams("home");
        exams.run();
        said = exams.said();
    }

    /** The screens of exams. The learner can study the cards of a report. */
    ExamLoop exams(String then) {
        return new ExamLoop(this, then);
    }

    /** Shows the cards of a query, which must be valid. */
    void browse(List<String> terms, CardTable.Column sort, boolean reverse) throws InterruptedException {
        String title = terms.isEmpty() ? "Cards" : "Cards: " + String.join(" ", terms);
        Query query = QueryReader.read(terms, workplace.library()).query();
        BrowserListing cards = new BrowserListing(this, title, query);
        cards.sort(sort, reverse);
        ListScreen.show(terminal.screen(), cards);
    }

    private void statistics() throws JournalFailure, InterruptedException {
        List<Report> reports = new Reports(workplace.learned(workplace.library().cards())).all();
        show("Statistics", page -> reports.forEach(report -> ReportView.draw(page, report, false)));
    }

    private void show(String title, Consumer<Printout> draw) throws InterruptedException {
        TextScreen.show(terminal.screen(), title, "home", draw);
    }

    private void changes() throws InterruptedException {
        HomeNews told = news.getNow(HomeNews.NONE);
        show("What has changed", page -> told.changes().forEach(change -> draw(page, change)));
    }

    /** Draws a change to a fact that the learner knows: the new fact, and those that it replaces. */
    private static void draw(Printout page, Changes.Change change) {
        page.blank();
        page.paragraph(Role.LABEL, change.date().inWords() + (change.withdrawal() ? ", withdrawn" : ""));
        page.paragraph(Role.TEXT, change.fact().says());
        for (Changes.Overtaken old : change.overtaken()) {
            String how = old.corrected() ? "Never true: " : old.resolved() ? "Planned: " : "Before: ";
            String day = old.fact().asOf().inWords();
            page.paragraph(2, Role.QUIET, how + old.fact().says() + " (" + day + ")");
        }
    }

    private void drafts() throws InterruptedException {
        ListScreen.show(terminal.screen(), new DraftListing(terminal, new DraftDesk(invocation)));
        workplace.reload();
    }

    private void problems() throws InterruptedException {
        List<Finding> problems = desk.problems();
        show("Problems in the library", page -> {
            problems.forEach(problem ->
                    problem.render().lines().forEach(line -> page.paragraph("", "  ", page.styled(Role.TEXT, line))));
            page.blank();
            page.paragraph(Role.TEXT, "Cards and facts with errors are left out; \"dateline check\" shows all.");
        });
    }

    private void notices() throws InterruptedException {
        HomeNews told = news.getNow(HomeNews.NONE);
        show(
                "Notices",
                page -> told.notices()
                        .forEach(notice -> page.paragraph(
                                page.styled(Role.KEY, HomeModel.kind(notice).key() + "  "),
                                page.styled(Role.TEXT, notice.text()))));
    }
}
