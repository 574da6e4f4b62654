package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Fact;
import dev.dateline.source.Findings;
import dev.dateline.source.Lazy;
import dev.dateline.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of articles that a user keeps outside every library. They are the UTF-8 files of a folder whose names end
 * in {@code .txt}. A file is read only when it is needed, and a file that cannot be read is skipped.
 */
public final class ArticleFolder {
    /** A larger file is not an article. */
    private static final long LARGEST_BYTES = 4_000_000;

    private final Path folder;
    private final Map<String, Optional<ArticleText>> known = new HashMap<>();
    private final Lazy<List<ArticleText>> texts = new Lazy<>(this::readAll);

    public ArticleFolder(Path folder) {
        this.folder = folder;
    }

    /** The passage that proves a fact. Empty if the fact has no evidence, or if there is no text with the passage. */
    public Optional<Excerpt> excerpt(Article article, Fact fact) {
        return fact.evidence()
                .flatMap(evidence -> known.computeIfAbsent(article.id(), id -> find(article))
                        .flatMap(text -> Excerpt.of(evidence, text)));
    }

    /**
     * The text of an article: the file with the article's id, if it has any of the article's passages. Otherwise the
     * text from which the article cites, or the text with most of its passages.
     */
    private Optional<ArticleText> find(Article article) {
        return read(folder.resolve(article.id() + ".txt"))
                .filter(text -> Proofs.passages(article, text) > 0)
                .or(() -> Proofs.best(texts.get(), text -> Proofs.passages(article, text)));
    }

    private List<ArticleText> readAll() {
        List<ArticleText> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().endsWith(".txt")) {
                    read(file).ifPresent(all::add);
                }
            }
        } catch (IOException notAFolder) {
            return List.of();
        }
        return all;
    }

    private static Optional<ArticleText> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
                return Optional.empty();
            }
            return SourceText.decode(file.toString(), Files.readAllBytes(file), new Findings())
                    .map(text -> new ArticleText(text.text()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
