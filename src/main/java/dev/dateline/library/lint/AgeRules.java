package dev.dateline.library.lint;

import dev.dateline.article.Fact;
import dev.dateline.library.Aging;
import dev.dateline.library.lint.WrittenLibrary.Reviewed;
import dev.dateline.library.lint.WrittenLibrary.WrittenDeck;
import java.time.LocalDate;
import java.util.List;

/** Rules for cards on withdrawn facts, and for the days up to which authors looked for news. */
final class AgeRules {
    private AgeRules() {}

    static void check(WrittenLibrary library, LocalDate today, Report report) {
        for (WrittenDeck deck : library.decks()) {
            deck.cards().forEach(card -> takenBack(card, library.library().aging(), report));
        }
        library.reviewed().forEach(reviewed -> impossible(reviewed, today, report));
    }

    private static void takenBack(WrittenCard card, Aging aging, Report report) {
        for (Fact fact : card.facts()) {
            List<Fact> right = aging.corrections(fact.ref());
            boolean corrected = !right.isEmpty();
            if (corrected || fact.withdrawn().isPresent()) {
                report.say(
                        Rule.FACT_TAKEN_BACK,
                        card.piece("fact"),
                        "\"" + fact.ref() + "\" was "
                                + (corrected
                                        ? "never true; \"" + right.get(0).ref() + "\" corrects it"
                                        : "withdrawn, "
                                                + fact.withdrawn().get().on().inWords()
                                                + ", so this card is not asked any more"),
                        corrected
                                ? "point the card to the correction (\"dateline check --repoint\" does it), then check the"
                                        + " answer"
                                : "point the card to a fact that holds, or delete the card");
                return;
            }
        }
    }

    private static void impossible(Reviewed reviewed, LocalDate today, Report report) {
        boolean early = reviewed.published()
                .filter(published -> reviewed.day().lastDay().isBefore(published.firstDay()))
                .isPresent();
        if (early || reviewed.day().firstDay().isAfter(today)) {
            report.say(
                    Rule.REVIEWED_IMPOSSIBLE,
                    reviewed.piece(),
                    "nobody can have looked for later news up to "
                            + reviewed.day().inWords()
                            + (early ? ", before the article was published" : ", which is in the future"));
        }
    }
}
