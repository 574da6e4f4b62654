package dev.dateline.terminal;

import dev.dateline.article.Certainty;
import dev.dateline.article.Fact;
import dev.dateline.judge.Verdict;
import dev.dateline.library.FactStatus;
import dev.dateline.source.Plural;
import dev.dateline.study.FactStanding;
import dev.dateline.terminal.Theme.Role;
import org.jline.utils.AttributedString;

/** The words for the state of a fact, for the page of a sheet and for the timeline. */
final class FactLines {
    private FactLines() {}

    /** Who says a fact: {@code Genron NPO, reported}. Empty if the article states it as a fact. */
    static String by(Fact fact) {
        String who = fact.by().orElse("");
        String how = fact.certainty() == Certainty.STATED
                ? ""
                : fact.certainty().name().toLowerCase(java.util.Locale.ROOT);
        return who.isEmpty() || how.isEmpty() ? who + how : who + ", " + how;
    }

    /** What has changed since, behind a dot. Empty if the fact still holds as far as is known. */
    static AttributedString fate(Printout page, FactStatus status) {
        String fate = switch (status) {
            case CURRENT -> "";
            case DUE_FOR_REVIEW -> "due for review";
            case RESOLVED -> "its outcome is known";
            case SUPERSEDED -> "overtaken";
            case CORRECTED -> "corrected: it was never true";
            case WITHDRAWN -> "withdrawn";
        };
        return page.styled(Role.PARTLY, fate.isEmpty() ? "" : " " + page.signs().dot() + " " + fate);
    }

    /** How well the learner knows the fact, in words. */
    static String known(FactStanding standing) {
        int cards = standing.cards().size();
        if (cards == 0) {
            return "no card asks for it";
        }
        String count = Plural.of(cards, "card");
        if (standing.recall().isEmpty()) {
            return "new to you, " + count;
        }
        String fresh = standing.fresh() > 0 ? ", " + standing.fresh() + " of them new" : "";
        return "you know it with a chance of " + percent(standing.recall().getAsDouble()) + ", " + count + fresh;
    }

    /** The sign for how well the learner knows the fact. */
    static AttributedString sign(Printout page, FactStanding standing) {
        if (standing.recall().isEmpty()) {
            Theme.Signs signs = page.signs();
            return page.styled(Role.QUIET, standing.cards().isEmpty() ? signs.dot() : signs.unticked());
        }
        double recall = standing.recall().getAsDouble();
        return page.sign(recall >= 0.8 ? Verdict.CORRECT : recall >= 0.5 ? Verdict.PARTIAL : Verdict.WRONG, "");
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
