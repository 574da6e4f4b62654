package dev.dateline.terminal;

import dev.dateline.app.Workplace;
import dev.dateline.article.Article;
import dev.dateline.terminal.Theme.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/** The list of a library's articles. Each can be opened and read. */
final class ArticleListing implements Listing {
    private final TerminalSession terminal;
    private final Workplace workplace;
    private List<Article> listed;

    ArticleListing(TerminalSession terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
        this.listed = newest(workplace);
    }

    private static List<Article> newest(Workplace workplace) {
        return workplace.library().articles().stream()
                .sorted(Comparator.comparing(Article::published).reversed())
                .toList();
    }

    @Override
    public String title() {
        return "Articles";
    }

    @Override
    public int size() {
        return listed.size();
    }

    @Override
    public String filter(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        listed = newest(workplace).stream()
                .filter(article -> line(article).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return "";
    }

    private static String line(Article article) {
        return article.title() + ", " + article.published().inWords();
    }

    @Override
    public AttributedString line(Page page, int item) {
        return page.styled(Role.TEXT, line(listed.get(item)));
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("enter", "read"));
    }

    @Override
    public Reaction press(Event event, int item) throws InterruptedException {
        if (!(event instanceof Event.Press press) || press.key() != Event.Key.ENTER) {
            return Reaction.NONE;
        }
        Article article = listed.get(item);
        return Reaction.back(terminal.read(
                article.title(),
                "back",
                page -> ArticleView.draw(page, article, workplace.standings().of(article.facts()))));
    }
}
