package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Workplace;
import dev.dateline.article.Article;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.ArticleJson;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Suggestion;
import dev.dateline.study.FactStanding;
import dev.dateline.terminal.ArticleView;
import dev.dateline.terminal.Printout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

final class ReadCommand extends DatelineCommand implements Paged {
    @Parameters(arity = "0..1", paramLabel = "ARTICLE")
    private @Nullable String id;

    @Override
    public Integer call() throws IOException, JournalFailure {
        try (Workplace workplace = open()) {
            List<Article> articles = workplace.library().articles();
            if (id == null) {
                list(articles);
                return ExitStatus.DONE;
            }
            String name = id.endsWith(".yaml") ? id.substring(id.lastIndexOf('/') + 1, id.length() - 5) : id;
            Optional<Article> article = workplace.library().article(name);
            if (article.isEmpty()) {
                List<String> ids = articles.stream().map(Article::id).toList();
                throw Failure.ofUsage("there is no article \"" + name + "\"; "
                        + Suggestion.hint(name, ids, "\"dateline read\" lists them"));
            }
            List<FactStanding> facts = workplace.standings(article.get().facts());
            print(
                    () -> ArticleJson.of(article.get()).putAll(ArticleJson.of(facts)),
                    any -> Printout.print(invocation, page -> ArticleView.draw(page, article.get(), facts)));
            return ExitStatus.DONE;
        }
    }

    private void list(List<Article> articles) {
        print(
                () -> new JsonObject()
                        .put(
                                "articles",
                                articles,
                                article -> ArticleJson.of(article)
                                        .put("facts", article.facts().size())),
                any -> {
                    if (articles.isEmpty()) {
                        invocation.tell("There is no article here; \"dateline init\" creates a library.");
                    }
                    Printout.print(invocation, page -> ArticleView.list(page, articles));
                });
    }
}
