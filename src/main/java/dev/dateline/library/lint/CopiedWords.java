package dev.dateline.library.lint;

import dev.dateline.article.ArticleText;
import dev.dateline.library.ArticleRuns;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.SourceText;
import java.util.Collection;
import java.util.Map;

/** Finds words that were copied from an article. */
final class CopiedWords {
    private final ArticleRuns runs;
    private final Report report;

    private CopiedWords(Collection<ArticleText> texts, Report report) {
        this.runs = new ArticleRuns(texts);
        this.report = report;
    }

    static void check(Reading reading, Collection<ArticleText> texts, Report report) {
        if (texts.isEmpty()) {
            return;
        }
        CopiedWords copied = new CopiedWords(texts, report);
        for (Map.Entry<String, Node> file : reading.roots().entrySet()) {
            SourceText source = reading.sources().getOrDefault(file.getKey(), new SourceText(file.getKey(), ""));
            copied.look(source, file.getValue());
        }
    }

    private void look(SourceText source, Node node) {
        if (node instanceof Scalar text) {
            look(source, text);
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> look(source, item));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                look(source, entry.key());
                if (!entry.key().text().equals("title")) { // a headline may be cited
                    look(source, entry.value());
                }
            }
        }
    }

    private void look(SourceText source, Scalar text) {
        runs.copiedIn(text.text())
                .ifPresent(run -> report.say(
                        Rule.COPIED_WORDS,
                        Piece.of(source, text, text.at()),
                        ArticleRuns.LENGTH + " words in a row are copied from the article, from \"" + run.get(0)
                                + "\" to \"" + run.get(run.size() - 1) + "\""));
    }
}
