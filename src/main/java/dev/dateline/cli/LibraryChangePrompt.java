package dev.dateline.cli;

import dev.dateline.app.Consent;
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

/**
 * Reports what changed in an edited library, so that a card's history follows the card. If the answer is not clear, the
 * learner is asked. If they cannot be asked, all history is kept, and the report names the commands that change this.
 */
final class LibraryChangePrompt {
    /** The most cards for which a command line is printed. */
    private static final int MOST = 5;

    private final Invocation invocation;
    private final Workplace workplace;
    private final boolean asking;

    LibraryChangePrompt(Invocation invocation, Workplace workplace) {
        this(invocation, workplace, !invocation.json() && TerminalCheck.isInteractive());
    }

    /** @param asking whether there is a person to ask */
    LibraryChangePrompt(Invocation invocation, Workplace workplace, boolean asking) {
        this.invocation = invocation;
        this.workplace = workplace;
        this.asking = asking;
    }

    /**
     * Finds the changes, reports them, asks the learner, and records the result.
     *
     * @return the new cards
     */
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
            kept = ask(diff, kept);
            offered = recognise(diff, offered);
        }
        Edits edits = diff.edits();
        if (edits.isEmpty() && diff.apart().isEmpty()) {
            return;
        }
        if (invocation.json()) {
            new ProtocolWriter(invocation.out(), workplace.material()).library(edits, kept, offered, diff.apart());
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

    /**
     * Asks which of the cards with a changed answer begin again.
     *
     * @return the other cards
     */
    private List<Edits.Reanswered> ask(LibraryDiff diff, List<Edits.Reanswered> doubtful) throws IOException {
        List<Edits.Reanswered> kept = new ArrayList<>();
        for (Edits.Reanswered each : doubtful) {
            PrintStream out = invocation.out();
            out.println(each.card() + " has another answer now.");
            out.println("  was " + quoted(each.was()));
            out.println("  is  " + quoted(each.is()));
            if (Consent.given(invocation, "Reset this card?")) {
                diff.reset(each.card());
            } else {
                kept.add(each);
            }
        }
        return kept;
    }

    /**
     * Asks which cards were renamed.
     *
     * @return those that were not
     */
    private List<Edits.Move> recognise(LibraryDiff diff, List<Edits.Move> offered) throws IOException {
        List<Edits.Move> others = new ArrayList<>();
        for (Edits.Move move : offered) {
            PrintStream out = invocation.out();
            out.println(move.from() + " is gone, and " + move.to() + " looks like it:");
            workplace.library().card(move.to()).ifPresent(card -> out.println("  " + VisibleText.line(card.ask())));
            if (Consent.given(invocation, "Is it the same card?")) {
                diff.recognise(move);
            } else {
                others.add(move);
            }
        }
        return others;
    }

    private static String quoted(String text) {
        return "\"" + VisibleText.line(text) + "\"";
    }
}
