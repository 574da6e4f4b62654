package dev.dateline.library.lint;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.library.Library;
import dev.dateline.library.Proofs;
import dev.dateline.library.StatedText;
import dev.dateline.library.StatedText.Match;
import dev.dateline.library.lint.WrittenLibrary.WrittenFact;

/** Rules that compare a fact's value with its statement and its passage. */
final class FactValueRules {
    private FactValueRules() {}

    static void check(WrittenFact written, Library library, Proofs proofs) {
        Fact fact = written.fact();
        PartialDate day =
                library.article(fact.ref().article()).map(Article::published).orElse(fact.asOf());
        StatedText says = new StatedText(fact.says(), day, library.names());
        for (Value value : fact.values()) {
            Match match = says.match(value);
            boolean date = value instanceof Value.Date;
            if (match == Match.OTHER) {
                written.piece("value").sayCase(Rule.VALUE_NOT_IN_SAYS, "other", value.shown(), kind(value));
            } else if (match == Match.PARTLY && date) {
                written.piece("value").sayCase(Rule.VALUE_NOT_IN_SAYS, "vague", value.shown());
            } else if (match == Match.NOTHING && !(date && StatedText.isRelative(fact.says()))) {
                written.piece("value").say(Rule.VALUE_NOT_IN_SAYS, value.shown());
            }
        }
        Value other = proofs.contradicted().get(fact.ref());
        if (other != null) {
            written.piece("value").say(Rule.VALUE_NOT_IN_PASSAGE, other.shown(), kind(other));
        }
    }

    private static String kind(Value value) {
        return value instanceof Value.Date ? "date" : "number";
    }
}
