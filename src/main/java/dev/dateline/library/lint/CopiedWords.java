package dev.dateline.library.lint;

import dev.dateline.article.ArticleText;
import dev.dateline.library.ArticleRuns;
import dev.dateline.library.Reading;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import java.util.Collection;

/** Finds words that were copied from an article. */
record CopiedWords(ArticleRuns runs) {
    static void check(Reading reading, Collection<ArticleText> texts, WrittenLibrary library) {
        if (!texts.isEmpty()) {
            CopiedWords copied = new CopiedWords(new ArticleRuns(texts));
            reading.roots().forEach((file, root) -> copied.look(library.report(file), root));
        }
    }

    private void look(Report report, Node node) {
        if (node instanceof Scalar text) {
            look(report, text);
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> look(report, item));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                look(report, entry.key());
                if (!entry.key().text().equals("title")) { // a headline may be cited
                    look(report, entry.value());
                }
            }
        }
    }

    private void look(Report report, Scalar text) {
        runs.copiedIn(text.text())
                .ifPresent(run -> report.piece(text, text.at())
                        .say(Rule.COPIED_WORDS, ArticleRuns.LENGTH, run.get(0), run.get(run.size() - 1)));
    }
}
