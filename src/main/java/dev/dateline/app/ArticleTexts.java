package dev.dateline.app;

import dev.dateline.article.ArticleText;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the texts of articles that the user names with {@code --text}. */
public final class ArticleTexts {
    private ArticleTexts() {}

    /** Reads the texts of files, by the names that the user gave. Fails if one cannot be read. */
    public static Map<String, ArticleText> read(Invocation invocation, List<Path> files) {
        Map<String, ArticleText> texts = new LinkedHashMap<>();
        for (Path file : files) {
            texts.put(file.toString(), read(invocation, file));
        }
        return texts;
    }

    public static ArticleText read(Invocation invocation, Path file) {
        try {
            byte[] bytes =
                    Files.readAllBytes(invocation.host().workingDirectory().resolve(file));
            return new ArticleText(decoded(file.toString(), bytes));
        } catch (IOException e) {
            throw new Failure(file + " cannot be read; \"--text\" takes a file with the text of an article", e);
        }
    }

    /** The text in these bytes. Fails if the bytes are not text. */
    static String decoded(String name, byte[] bytes) {
        Findings findings = new Findings();
        return SourceText.decode(name, bytes, findings)
                .orElseThrow(() -> new Failure(String.join(
                        "\n", findings.sorted().stream().map(Finding::render).toList())))
                .text();
    }
}
