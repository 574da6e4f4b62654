package dev.dateline.cli;

import dev.dateline.app.FrontEnd;
import dev.dateline.app.Invocation;
import dev.dateline.app.Libraries;
import dev.dateline.app.Workplace;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.Session;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.Waiting;
import dev.dateline.terminal.Decision;
import dev.dateline.terminal.HomeDeck;
import dev.dateline.terminal.ScreenFrontEnd;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The first screen, and the session that is begun from it. Where no screen can be drawn it lists the decks, as {@code dateline
 * decks} does.
 */
final class Home {
    private final Invocation invocation;

    Home(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Returns the exit status. */
    int open() throws IOException, JournalFailure, InterruptedException {
        if (!FrontEnds.onScreen(invocation)) {
            int status = new DecksCommand(invocation).call();
            if (!invocation.json()) {
                invocation.out().println();
                invocation
                        .out()
                        .println("\"dateline study\" asks what is due; \"dateline --help\" says what else there is.");
            }
            return status;
        }
        try (Workplace workplace = Workplace.open(invocation)) {
            Libraries.tellErrors(workplace.library(), invocation.err());
            new LibraryChangePrompt(invocation, workplace).show();
            ScreenFrontEnd front = new ScreenFrontEnd(invocation, workplace);
            FrontEnd.tellWithdrawn(front, workplace, workplace.library().cards());
            front.home(workplace.today(), decks(workplace), decision -> session(workplace, decision));
            return ExitStatus.DONE;
        }
    }

    private Session session(Workplace workplace, Decision decision) throws JournalFailure {
        SessionSettings settings = invocation.settings().session();
        List<Card> cards = new ArrayList<>();
        for (Deck deck : workplace.library().decks()) {
            if (decision.deck().isEmpty() || decision.deck().get().equals(deck.id())) {
                cards.addAll(deck.cards());
            }
        }
        return workplace.session(cards, decision.practice() ? settings.cramming() : settings, new SplittableRandom());
    }

    private static List<HomeDeck> decks(Workplace workplace) throws JournalFailure {
        List<Deck> decks = workplace.library().decks();
        List<List<Card>> selections = new ArrayList<>();
        List<Card> all = new ArrayList<>();
        selections.add(all);
        for (Deck deck : decks) {
            all.addAll(deck.cards());
            selections.add(deck.cards());
        }
        List<Waiting> waiting = workplace.waiting(selections);
        Duration pace = workplace.pace();
        List<HomeDeck> rows = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            String id = i == 0 ? "" : decks.get(i - 1).id();
            String title = i == 0 ? "All decks" : decks.get(i - 1).title();
            Optional<PartialDate> reviewed =
                    i == 0 ? Optional.empty() : decks.get(i - 1).reviewed();
            rows.add(row(id, title, waiting.get(i), pace, reviewed));
        }
        return rows;
    }

    private static HomeDeck row(
            String id, String title, Waiting waiting, Duration pace, Optional<PartialDate> reviewed) {
        long minutes = waiting.expected(pace).plusSeconds(59).toMinutes();
        return new HomeDeck(
                id, title, waiting.due(), waiting.fresh(), waiting.cards(), minutes, waiting.next(), reviewed);
    }
}
