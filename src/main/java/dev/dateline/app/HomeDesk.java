package dev.dateline.app;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Changes;
import dev.dateline.library.lint.WaitingDraft;
import dev.dateline.source.Finding;
import dev.dateline.source.Plural;
import dev.dateline.study.Session;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.Waiting;
import dev.dateline.study.stats.ExamPace;
import dev.dateline.study.stats.Reports;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Gives the home screen its content, and starts its sessions.
 *
 * @param newCards the cards that were added to the library since the learner last saw it
 */
public record HomeDesk(Invocation invocation, Workplace workplace, List<CardId> newCards) {
    /** The number of questions in a learner's first session, which is short. */
    public static final int FIRST_QUESTIONS = 10;

    /** Whether the learner has never answered a card, although there are cards. */
    public boolean isFirstStart() {
        return workplace.learner().memories().isEmpty()
                && !workplace.library().cards().isEmpty();
    }

    /** The entry for all decks together, followed by each deck. Decks with due cards come first. */
    public List<HomeDeck> decks() throws JournalFailure {
        List<Deck> decks = workplace.library().decks();
        List<List<Card>> selections = new ArrayList<>();
        selections.add(workplace.library().cards());
        decks.forEach(deck -> selections.add(deck.cards()));
        List<Waiting> waiting = workplace.waiting(selections);
        Duration pace = workplace.pace();
        List<HomeDeck> rows = new ArrayList<>();
        for (int i = 0; i < decks.size(); i++) {
            Deck deck = decks.get(i);
            rows.add(row(deck.id(), deck.title(), waiting.get(i + 1), pace, deck.reviewed()));
        }
        rows.sort(
                Comparator.comparingInt((HomeDeck row) -> row.count().allDue()).reversed());
        rows.add(0, row("", "All decks", waiting.get(0), pace, Optional.empty()));
        return rows;
    }

    private static HomeDeck row(
            String id, String title, Waiting waiting, Duration pace, Optional<PartialDate> reviewed) {
        long minutes = waiting.expected(pace).plusSeconds(59).toMinutes();
        return new HomeDeck(id, title, waiting, minutes, reviewed);
    }

    /**
     * A session on a deck.
     *
     * @param deck the deck's id; empty for all decks
     * @param practice whether every card is asked once and nothing is recorded
     */
    public Session session(String deck, boolean practice) throws JournalFailure {
        SessionSettings settings = invocation.settings().session();
        List<Card> cards = deck.isEmpty()
                ? workplace.library().cards()
                : workplace.library().deck(deck).map(Deck::cards).orElse(List.of());
        return workplace.session(cards, practice ? settings.cramming() : settings, new SplittableRandom());
    }

    /**
     * A session of a few questions of the first deck that are typed or picked. It is for a learner who has never
     * answered a question.
     */
    public Session firstSession() throws JournalFailure {
        List<Card> cards = workplace.library().decks().stream()
                .map(Deck::cards)
                .filter(deck -> !deck.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Card> easy = cards.stream()
                .filter(card -> card.answer() instanceof Answer.Typed
                        || (card.answer() instanceof Answer.Choice choice && !choice.several()))
                .toList();
        SessionSettings settings = invocation.settings().session().withMaxCards(FIRST_QUESTIONS);
        return workplace.session(easy.isEmpty() ? cards : easy, settings, new SplittableRandom());
    }

    public Session sessionOnNewCards() throws JournalFailure {
        return workplace.session(freshCards(), invocation.settings().session(), new SplittableRandom());
    }

    /** A session on these cards. Each is asked once, in this order, even if it is not due. */
    public Session sessionNow(List<Card> cards) throws JournalFailure {
        SessionSettings settings = invocation.settings().session().drilling().withNewCards(cards.size());
        return workplace.session(cards, settings, new SplittableRandom());
    }

    private List<Card> freshCards() {
        return unanswered(newCards.stream()
                .map(workplace.library()::card)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The new cards that may be asked. */
    private List<Card> unanswered(Collection<Card> cards) {
        return workplace.askable(cards).stream()
                .filter(card -> workplace.learner().memory(card.id()).isNew())
                .toList();
    }

    /** The errors that remove parts of the library. */
    public List<Finding> problems() {
        return Libraries.errors(invocation, workplace.library());
    }

    /** The news on the home screen. This reads all answers, so show the decks first. */
    public HomeNews news() throws JournalFailure {
        List<HomeNews.Line> progress = new ArrayList<>();
        List<HomeNews.Notice> notices = new ArrayList<>();
        List<Changes.Change> changes = List.of();
        String since = "";
        if (!workplace.learner().memories().isEmpty()) {
            Reports.KeptUp kept =
                    new Reports(workplace.learned(workplace.library().cards())).keptUp();
            keptUp(kept).ifPresent(progress::add);
            since = kept.lastBefore()
                    .map(day -> " since " + dayName(day.date()))
                    .orElse("");
            changes = kept.lastBefore().map(day -> changesSince(day.date())).orElse(List.of());
            if (!changes.isEmpty()) {
                notices.add(new HomeNews.Notice(
                        HomeNews.Subject.CHANGES,
                        changed(facts(changes), kept.lastBefore().orElseThrow().date())));
            }
        }
        exam().ifPresent(progress::add);
        workplace.clockWarning().ifPresent(warning -> progress.add(new HomeNews.Line("", warning)));
        List<Card> fresh = freshCards();
        if (!fresh.isEmpty()) {
            notices.add(new HomeNews.Notice(HomeNews.Subject.NEW_CARDS, freshIn(fresh, since)));
        }
        drafts().ifPresent(text -> notices.add(new HomeNews.Notice(HomeNews.Subject.DRAFTS, text)));
        int problems = problems().size();
        if (problems > 0) {
            notices.add(new HomeNews.Notice(
                    HomeNews.Subject.PROBLEMS,
                    Plural.of(problems, "problem") + " in the library: something is left out"));
        }
        return new HomeNews(progress, notices, changes);
    }

    /** A notice on drafts: {@code 5 drafts wait in boe-may}. */
    private Optional<String> drafts() {
        List<WaitingDraft> drafts = new DraftDesk(invocation).drafts();
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        long files = drafts.stream().map(WaitingDraft::id).distinct().count();
        String where = files == 1 ? drafts.get(0).id() : files + " files";
        return Optional.of((drafts.size() == 1 ? "1 draft waits in " : drafts.size() + " drafts wait in ") + where);
    }

    private Optional<HomeNews.Line> keptUp(Reports.KeptUp kept) {
        String days = kept.days() < 2 ? "" : kept.days() + " study days in a row";
        long target = Math.round(100 * invocation.settings().get(Setting.RETENTION));
        String recalled = kept.reviews() == 0
                ? ""
                : "Last 7 days: " + Math.round(100.0 * kept.known() / kept.reviews()) + "% recalled, target " + target
                        + "%";
        return days.isEmpty() && recalled.isEmpty() ? Optional.empty() : Optional.of(new HomeNews.Line(days, recalled));
    }

    private Optional<HomeNews.Line> exam() {
        LocalDate today =
                workplace.calendar().dayOf(invocation.clock().instant()).date();
        Optional<LocalDate> exam = invocation.settings().get(Setting.EXAM_DATE);
        if (exam.isEmpty() || exam.get().isBefore(today)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(today, exam.get());
        String when = days == 0 ? "Exam today" : days == 1 ? "Exam tomorrow" : "Exam in " + days + " days";
        int fresh = unanswered(workplace.library().cards()).size();
        int allowed = invocation.settings().get(Setting.NEW_CARDS);
        String pace = ExamPace.isPlannable(days) ? new ExamPace((int) days, fresh).sentence(allowed, today) : "";
        return Optional.of(new HomeNews.Line(when, pace));
    }

    private List<Changes.Change> changesSince(LocalDate day) {
        List<Card> known = workplace.library().cards().stream()
                .filter(card -> !workplace.learner().memory(card.id()).isNew())
                .toList();
        return Changes.between(day, workplace.today(), workplace.library(), known);
    }

    private String dayName(LocalDate day) {
        return day.isAfter(workplace.today().minusDays(7))
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : PartialDate.of(day).inWords();
    }

    /** How many facts have changed. One fact may have several newer ones, and one newer fact may replace several. */
    private static int facts(List<Changes.Change> changes) {
        Set<FactRef> facts = new HashSet<>();
        for (Changes.Change change : changes) {
            if (change.withdrawal()) {
                facts.add(change.fact().ref());
            }
            change.overtaken().forEach(old -> facts.add(old.fact().ref()));
        }
        return facts.size();
    }

    private String changed(int facts, LocalDate since) {
        return (facts == 1 ? "1 fact you learned has" : facts + " facts you learned have") + " changed since "
                + dayName(since);
    }

    /**
     * A notice on new cards. Cards of the own library are named by their deck, and those of another library by the
     * library.
     */
    private String freshIn(List<Card> fresh, String since) {
        List<String> decks =
                fresh.stream().map(card -> card.id().deck()).distinct().toList();
        LibraryList libraries = invocation.libraries();
        if (libraries.places().size() > 1) {
            Set<LibraryPlace> places = decks.stream().map(libraries::placeOf).collect(Collectors.toSet());
            LibraryPlace place = places.iterator().next();
            if (places.size() == 1 && !libraries.isOwn(place)) {
                return Plural.of(fresh.size(), "new card") + " from " + place.label() + since;
            }
        }
        String where = decks.size() == 1 ? workplace.library().title(decks.get(0)) : decks.size() + " decks";
        return Plural.of(fresh.size(), "new card") + " in " + where;
    }
}
