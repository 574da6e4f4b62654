package dev.dateline.terminal;

import dev.dateline.app.Workplace;
import dev.dateline.article.Article;
import java.util.Comparator;
import java.util.List;

/** The list of a library's articles. Each can be opened and read. */
final class ArticleListing extends Listing<Article> {
    private final TerminalSession terminal;
    private final Workplace workplace;

    ArticleListing(TerminalSession terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
        list();
    }

    @Override
    String title() {
        return "Articles";
    }

    /** The articles, the newest first. */
    @Override
    List<Article> items() {
        return workplace.library().articles().stream()
                .sorted(Comparator.comparing(Article::published).reversed())
                .toList();
    }

    @Override
    String text(Article article) {
        return article.title() + ", " + article.published().inWords();
    }

    @Override
    List<Key> keys() {
        return List.of(new Key("enter", "read"));
    }

    @Override
    Reaction enter(Article article) throws InterruptedException {
        TextScreen.show(
                terminal.screen(),
                article.title(),
                "back",
                page -> ArticleView.draw(page, article, workplace.standings(article.facts())));
        return Reaction.NONE;
    }
}
