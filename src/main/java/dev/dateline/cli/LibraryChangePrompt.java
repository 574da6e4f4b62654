package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.TerminalCheck;
import dev.dateline.app.Workplace;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.ProtocolWriter;
import dev.dateline.source.VisibleText;
import dev.dateline.study.DeckNames;
import dev.dateline.study.Edits;
import dev.dateline.study.LibraryDiff;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reports what changed in an edited library, so that a card's history follows the card. If the answer is not clear, the
 * learner is asked. If they cannot be asked, all history is kept, and the report names the commands that change this.
 *
 * @param asking whether there is a person to ask
 */
record LibraryChangePrompt(Invocation invocation, Workplace workplace, boolean asking) {
    /** The most cards for which a command line is printed. */
    private static final int MOST = 5;

    LibraryChangePrompt(Invocation invocation, Workplace workplace) {
        this(invocation, workplace, !invocation.json() && TerminalCheck.isInteractive());
    }

    /** Finds the changes, reports them, asks the learner, and records the result. Returns the new cards. */
    List<CardId> show() throws IOException, JournalFailure {
        Optional<LibraryDiff> diff = workplace.diff();
        if (diff.isPresent()) {
            see(diff.get());
            workplace.settle(diff.get());
        }
        return diff.map(found -> found.edits().fresh()).orElse(List.of());
    }

    private void see(LibraryDiff diff) throws IOException {
        List<Edits.Reanswered> kept = diff.doubtful();
        List<Edits.Move> offered = diff.offered();
        if (asking) {
            kept = declined(kept, this::show, "Reset this card?", each -> diff.reset(each.card()));
            offered = declined(offered, this::show, "Is it the same card?", diff::recognise);
        }
        Edits edits = diff.edits();
        if (edits.isEmpty() && diff.apart().isEmpty()) {
            return;
        }
        if (invocation.json()) {
            new ProtocolWriter(invocation.out(), workplace.library()).library(edits, kept, offered, diff.apart());
            return;
        }
        PrintStream err = invocation.err();
        for (DeckNames.Namesake each : diff.apart()) {
            err.println("The deck \"" + each.deck() + "\" is not the same as that in " + VisibleText.line(each.other())
                    + "; each has its own history.");
        }
        if (edits.isEmpty() || (asking && edits.isOnlyNew())) { // the home screen shows new cards
            return;
        }
        err.println("The library has changed: "
                + (edits.edited().size() + edits.reanswered().size()) + " edited, "
                + edits.moved().size() + " moved, " + edits.fresh().size() + " new, "
                + edits.orphaned().size() + " orphaned.");
        if (!asking) {
            advise(err, kept, offered);
        }
        err.flush();
    }

    private static void advise(PrintStream err, List<Edits.Reanswered> kept, List<Edits.Move> offered) {
        for (Edits.Reanswered each : first(kept)) {
            err.println("  " + each.card() + " has another answer, " + quoted(each.is()) + " for " + quoted(each.was())
                    + "; its history is kept. To start again: dateline reset " + each.card());
        }
        more(err, kept);
        for (Edits.Move move : first(offered)) {
            err.println("  " + move.from() + " is gone, and " + move.to()
                    + " looks like it. If it is the same card: dateline rename " + move.from() + " " + move.to());
        }
        more(err, offered);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private static void more(PrintStream err, List<?> all) {
        if (all.size() > MOST) {
            err.println("  and " + (all.size() - MOST) + " more like this");
        }
    }

    /** Asks the learner about each of these. Returns those to which they did not agree. */
    private <T> List<T> declined(List<T> all, Consumer<T> show, String question, Consumer<T> agreed)
            throws IOException {
        List<T> declined = new ArrayList<>();
        for (T each : all) {
            show.accept(each);
            if (invocation.agrees(question)) {
                agreed.accept(each);
            } else {
                declined.add(each);
            }
        }
        return declined;
    }

    private void show(Edits.Reanswered each) {
        PrintStream out = invocation.out();
        out.println(each.card() + " has another answer now.");
        out.println("  was " + quoted(each.was()));
        out.println("  is  " + quoted(each.is()));
    }

    private void show(Edits.Move move) {
        PrintStream out = invocation.out();
        out.println(move.from() + " is gone, and " + move.to() + " looks like it:");
        workplace.library().card(move.to()).ifPresent(card -> out.println("  " + VisibleText.line(card.ask())));
    }

    private static String quoted(String text) {
        return "\"" + VisibleText.line(text) + "\"";
    }
}
