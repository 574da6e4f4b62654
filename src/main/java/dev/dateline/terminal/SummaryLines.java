package dev.dateline.terminal;

import dev.dateline.deck.CardId;
import dev.dateline.source.Plural;
import dev.dateline.source.VisibleText;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.Summary;
import dev.dateline.study.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The summary of a session in plain lines. */
public final class SummaryLines {
    private SummaryLines() {}

    /** The results by deck, the cards that are left, and when to come back. */
    public static List<String> of(Summary summary, boolean recorded, Instant now) {
        List<String> lines = new ArrayList<>();
        Tally tally = summary.tally();
        if (tally.asked() == 0) {
            lines.add("Nothing was answered.");
        } else {
            boolean brief = summary.spent().toMinutes() == 0;
            lines.add(
                    counted(tally) + ", in " + (brief ? "under a minute" : SessionTexts.spent(summary.spent())) + ".");
            if (summary.decks().size() > 1) {
                for (Summary.OfDeck deck : summary.decks()) {
                    lines.add("  " + VisibleText.line(deck.title()) + ": "
                            + deck.tally().right() + " of " + deck.tally().asked() + " right");
                }
            }
        }
        if (summary.introduced() > 0 && recorded) {
            lines.add(Plural.of(summary.introduced(), "new card") + " begun.");
        }
        if (summary.deferred() > 0) {
            lines.add(Plural.of(summary.deferred(), "card") + " due, but left for later"
                    + (summary.behind() ? "; new cards wait until you have caught up." : "."));
        }
        if (!summary.leeches().isEmpty()) {
            lines.add("Forgotten again and again: " + listed(summary.leeches())
                    + ". What may help: dateline stats leeches");
        }
        if (!summary.suspended().isEmpty()) {
            lines.add("Suspended: " + listed(summary.suspended()) + ".");
        }
        if (summary.heldBack() > 0) {
            lines.add(Plural.of(summary.heldBack(), "new card") + (summary.heldBack() == 1 ? " waits" : " wait")
                    + " for another session, to avoid mix-ups with cards of this session.");
        }
        if (recorded) {
            summary.nextDue().ifPresent(due -> lines.add("Next card due " + SessionTexts.until(due, now) + "."));
        } else {
            lines.add("Practice only: nothing was recorded.");
        }
        return lines;
    }

    /**
     * The counts in words: {@code 24 asked: 20 correct, 1 with a slip, 2 partly right, 1 wrong}. Zero counts are left
     * out.
     */
    private static String counted(Tally tally) {
        List<String> parts = new ArrayList<>();
        add(parts, tally.correct(), " correct");
        add(parts, tally.typo(), " with a slip");
        add(parts, tally.partial(), " partly right");
        add(parts, tally.wrong(), " wrong");
        return tally.asked() + " asked: " + String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + what);
        }
    }

    private static String listed(List<CardId> cards) {
        return String.join(", ", cards.stream().map(CardId::toString).toList());
    }
}
