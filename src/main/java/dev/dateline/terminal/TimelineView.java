package dev.dateline.terminal;

import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.source.Plural;
import dev.dateline.study.FactStanding;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import org.jline.utils.AttributedStringBuilder;

/** Shows facts by date, grouped by month. */
public final class TimelineView {
    /** The columns before a fact: the day of the month, and the sign for how well the fact is known. */
    private static final int LEAD = 6;

    private TimelineView() {}

    /**
     * Shows facts.
     *
     * @param facts the facts in order of their dates
     */
    public static void draw(Printout page, List<FactStanding> facts) {
        signs(page);
        String heading = "";
        for (FactStanding standing : facts) {
            Fact fact = standing.source().fact();
            String month = month(fact.asOf());
            if (!month.equals(heading)) {
                page.blank();
                page.paragraph(Role.LABEL, month);
                heading = month;
            }
            one(page, standing);
        }
        page.blank();
        page.paragraph(Role.QUIET, Plural.of(facts.size(), "fact"));
    }

    private static void signs(Printout page) {
        Theme.Signs signs = page.signs();
        page.paragraph(
                Role.QUIET,
                String.join(
                        "   ",
                        signs.right() + " you know it",
                        signs.partly() + " you half know it",
                        signs.wrong() + " you forgot it",
                        signs.unticked() + " not begun",
                        signs.dot() + " no card"));
    }

    private static String month(PartialDate date) {
        return date.month() == 0
                ? date.inWords()
                : PartialDate.ofMonth(date.year(), date.month()).inWords();
    }

    private static void one(Printout page, FactStanding standing) {
        Fact fact = standing.source().fact();
        int date = fact.asOf().day();
        String day = date == 0 ? "  " : date < 10 ? " " + date : Integer.toString(date);
        AttributedStringBuilder lead = new AttributedStringBuilder()
                .append(page.styled(Role.KEY, day))
                .append("  ")
                .append(FactLines.sign(page, standing));
        lead.append(" ".repeat(Math.max(1, LEAD - Wrap.width(lead))));
        AttributedStringBuilder text = new AttributedStringBuilder().append(page.styled(Role.TEXT, fact.says()));
        String by = FactLines.by(fact);
        String quiet = fact.by().filter(fact.says()::contains).isPresent() || by.isEmpty() ? "" : " (" + by + ")";
        text.append(page.styled(Role.QUIET, quiet));
        text.append(FactLines.fate(page, standing.status()));
        page.paragraph(lead, text);
    }
}
