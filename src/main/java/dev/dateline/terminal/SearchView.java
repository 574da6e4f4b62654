package dev.dateline.terminal;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.library.Found;
import dev.dateline.library.SearchWords;
import dev.dateline.source.VisibleText;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The results of a search, with the words marked. */
public record SearchView(Printout page, SearchWords words) {
    private static final int INDENT = 4;

    /**
     * Shows the results.
     *
     * @param most the most results that are shown; the rest is only counted
     */
    public static void draw(Printout page, List<Found> found, SearchWords words, int most) {
        SearchView view = new SearchView(page, words);
        found.stream().limit(most).forEach(view::one);
        page.blank();
        String count = found.size() + " found";
        page.paragraph(
                Role.QUIET, found.size() > most ? count + ", the best " + most + " shown; --max shows more" : count);
    }

    private void one(Found found) {
        page.blank();
        if (found instanceof Found.ACard it) {
            card(it.card());
        } else if (found instanceof Found.AFact it) {
            fact(it.fact(), it.article());
        } else if (found instanceof Found.AnArticle it) {
            article(it.article());
        }
    }

    private void card(Card card) {
        head("card", card.id().toString(), "");
        text(Role.TEXT, card.ask());
        text(Role.QUIET, page.signs().arrow() + " " + card.answer().shown());
    }

    private void fact(Fact fact, Article article) {
        head("fact", fact.ref().toString(), fact.asOf().inWords());
        text(Role.TEXT, fact.says());
        fact.by()
                .filter(by -> !fact.says().contains(by))
                .ifPresent(by -> text(Role.QUIET, "says " + by + ", in \"" + article.title() + "\""));
    }

    private void article(Article article) {
        head("article", article.id(), article.published().inWords());
        text(Role.TEXT, article.title());
    }

    private void head(String what, String name, String date) {
        AttributedStringBuilder line = new AttributedStringBuilder()
                .append(page.styled(Role.LABEL, what))
                .append(" ")
                .append(page.styled(Role.KEY, name));
        if (!date.isEmpty()) {
            line.append(page.styled(Role.QUIET, "  " + date));
        }
        page.paragraph("", " ".repeat(INDENT), line);
    }

    private void text(Role role, String text) {
        String indent = " ".repeat(INDENT);
        page.paragraph(indent, marked(role, VisibleText.line(text)));
    }

    private AttributedString marked(Role role, String text) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        int from = 0;
        for (SearchWords.Span span : words.in(text)) {
            line.append(text.substring(from, span.from()), page.theme().style(role));
            line.append(text.substring(span.from(), span.to()), page.theme().style(Role.MARKED));
            from = span.to();
        }
        return line.append(text.substring(from), page.theme().style(role)).toAttributedString();
    }
}
