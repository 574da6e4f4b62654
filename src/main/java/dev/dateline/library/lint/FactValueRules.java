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

    static void check(WrittenFact written, Library library, Proofs proofs, Report report) {
        Fact fact = written.fact();
        PartialDate day =
                library.article(fact.ref().article()).map(Article::published).orElse(fact.asOf());
        StatedText says = new StatedText(fact.says(), day, library.names());
        for (Value value : fact.values()) {
            Match match = says.match(value);
            String shown = "\"" + value.shown() + "\"";
            if (match == Match.OTHER) {
                report.say(
                        Rule.VALUE_NOT_IN_SAYS,
                        written.piece("value"),
                        "the value is " + shown + ", but \"says\" gives a different " + kind(value));
            } else if (match == Match.PARTLY && value instanceof Value.Date) {
                report.say(
                        Rule.VALUE_NOT_IN_SAYS,
                        written.piece("value"),
                        "the value is " + shown + ", but \"says\" gives the date less precisely",
                        "write the whole date in \"says\", or make the value less precise");
            } else if (match == Match.NOTHING && !saysRelative(value, fact.says())) {
                report.say(
                        Rule.VALUE_NOT_IN_SAYS,
                        written.piece("value"),
                        "the value " + shown + " does not occur in \"says\"",
                        "state it in \"says\", or correct the value");
            }
        }
        Value other = proofs.contradicted().get(fact.ref());
        if (other != null) {
            report.say(
                    Rule.VALUE_NOT_IN_PASSAGE,
                    written.piece("value"),
                    "the value is \"" + other.shown() + "\", but the passage has a different " + kind(other));
        }
    }

    private static boolean saysRelative(Value value, String says) {
        return value instanceof Value.Date && StatedText.isRelative(says);
    }

    private static String kind(Value value) {
        return value instanceof Value.Date ? "date" : "number";
    }
}
