package dev.dateline.terminal;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.source.Plural;
import dev.dateline.study.FactStanding;
import dev.dateline.study.SessionTexts;
import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** A fact sheet as a page: what the article states, who says so, later news, and how well the learner knows it. */
public record ArticleView(Printout page) {
    private static final int INDENT = 2;

    /** Shows an article with the current state of its facts. */
    public static void draw(Printout page, Article article, List<FactStanding> facts) {
        ArticleView view = new ArticleView(page);
        view.head(article, facts);
        facts.forEach(fact -> view.fact(article, fact));
    }

    public static void list(Printout page, List<Article> articles) {
        for (Article article : articles) {
            AttributedString line = Wrap.join(
                    page.styled(Role.KEY, article.id()),
                    page.styled(Role.QUIET, "  " + article.published().inWords() + "  "),
                    page.styled(Role.TEXT, article.title()));
            page.paragraph("", "  ", line);
        }
    }

    private void head(Article article, List<FactStanding> facts) {
        page.paragraph(Role.QUESTION, article.title());
        StringBuilder origin = new StringBuilder(article.published().inWords());
        article.publisher()
                .ifPresent(publisher ->
                        origin.append(", ").append(publisher.equals("not named") ? "publisher not named" : publisher));
        page.paragraph(Role.QUIET, origin.toString());
        article.url().ifPresent(url -> page.paragraph(Role.QUIET, url));
        article.reviewed()
                .ifPresent(day ->
                        page.paragraph(Role.QUIET, "Reviewed up to " + day.inWords() + "; later news is not in here."));
        page.paragraph(Role.TEXT, summary(facts));
    }

    private static String summary(List<FactStanding> facts) {
        int unasked = 0;
        int begun = 0;
        double recall = 0;
        for (FactStanding fact : facts) {
            unasked += fact.cards().isEmpty() ? 1 : 0;
            begun += fact.recall().isPresent() ? 1 : 0;
            recall += fact.recall().orElse(0);
        }
        List<String> parts = new ArrayList<>();
        parts.add(Plural.of(facts.size(), "fact"));
        parts.add(
                begun == 0
                        ? "none begun"
                        : begun + " begun, known with a chance of " + FactLines.percent(recall / begun));
        if (unasked > 0) {
            parts.add(unasked + " without a card");
        }
        return String.join("; ", parts) + ".";
    }

    private void fact(Article article, FactStanding standing) {
        Fact fact = standing.source().fact();
        page.blank();
        page.paragraph(Role.TEXT, fact.says());
        AttributedStringBuilder about = new AttributedStringBuilder()
                .append(page.styled(Role.LABEL, fact.ref().fact()));
        String by = FactLines.by(fact);
        if (!by.isEmpty()) {
            about.append(page.styled(Role.QUIET, " " + page.signs().dot() + " " + by));
        }
        if (!fact.asOf().equals(article.published())) {
            about.append(page.styled(
                    Role.QUIET,
                    " " + page.signs().dot() + " as of " + fact.asOf().inWords()));
        }
        about.append(FactLines.fate(page, standing.status()));
        indented(about.toAttributedString());
        fact.withdrawn()
                .ifPresent(withdrawn -> indented(Wrap.join(
                        page.styled(Role.LABEL, "Withdrawn " + withdrawn.on().inWords()))));
        for (Fact later : standing.since()) {
            indented(Wrap.join(page.styled(Role.LABEL, "Since "), page.styled(Role.TEXT, SessionTexts.since(later))));
        }
        fact.note()
                .ifPresent(note -> indented(Wrap.join(page.styled(Role.LABEL, "Note "), page.styled(Role.TEXT, note))));
        indented(Wrap.join(FactLines.sign(page, standing), page.styled(Role.QUIET, " " + FactLines.known(standing))));
    }

    private void indented(AttributedString text) {
        page.paragraph(" ".repeat(INDENT), " ".repeat(INDENT * 2), text);
    }
}
