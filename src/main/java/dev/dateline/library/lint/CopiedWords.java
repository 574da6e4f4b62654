package dev.dateline.library.lint;

import dev.dateline.article.ArticleText;
import dev.dateline.library.Reading;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.SourceText;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds words that were copied from an article: its sentences are its publisher's. */
final class CopiedWords {
    private static final int RUN = 9; // words in a row
    private static final int FEWEST_OWN = 4; // of them that are no names and no figures

    private final Set<List<String>> runs = new HashSet<>();
    private final Report report;

    private CopiedWords(Collection<ArticleText> texts, Report report) {
        this.report = report;
        for (ArticleText text : texts) {
            List<String> words = TextWords.of(text.text());
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(words.subList(i, i + RUN));
            }
        }
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
                if (!entry.key().text().equals("title")) { // a headline is cited
                    look(source, entry.value());
                }
            }
        }
    }

    /** How many of the words are written small, and so belong to no name. */
    private static int ownWords(List<String> run, String text) {
        Set<String> small = new HashSet<>();
        for (String part : text.split("[\\s\u2013-]+", -1)) {
            if (!part.isEmpty()
                    && Character.isLowerCase(part.replaceAll("^\\W+", "x").codePointAt(0))) {
                small.addAll(TextWords.of(part));
            }
        }
        int own = 0;
        for (String word : run) {
            own += small.contains(word) ? 1 : 0;
        }
        return own;
    }

    private void look(SourceText source, Scalar text) {
        List<String> words = TextWords.of(text.text());
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.contains(words.subList(i, i + RUN))
                    && ownWords(words.subList(i, i + RUN), text.text()) >= FEWEST_OWN) {
                report.say(
                        Rule.COPIED_WORDS,
                        Piece.of(source, text, text.at()),
                        RUN + " words in a row stand in the article, from \"" + words.get(i) + "\" to \""
                                + words.get(i + RUN - 1) + "\"",
                        "say it in your own words");
                return;
            }
        }
    }
}
