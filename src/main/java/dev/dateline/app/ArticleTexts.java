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
import java.util.Optional;

/** Reads the texts of articles that the user names with {@code --text}. */
public final class ArticleTexts {
    private ArticleTexts() {}

    /** The texts by the names given. Fails if one cannot be read. */
    public static Map<String, ArticleText> read(Invocation invocation, List<Path> files) {
        Map<String, ArticleText> texts = new LinkedHashMap<>();
        for (Path file : files) {
            texts.put(file.toString(), read(invocation, file));
        }
        return texts;
    }

    public static ArticleText read(Invocation invocation, Path file) {
        Findings findings = new Findings();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(invocation.host().workingDirectory().resolve(file));
        } catch (IOException e) {
            throw new Failure(file + " cannot be read; \"--text\" takes a file with the text of an article", e);
        }
        Optional<SourceText> text = SourceText.decode(file.toString(), bytes, findings);
        if (text.isEmpty()) {
            StringBuilder why = new StringBuilder();
            for (Finding finding : findings.sorted()) {
                why.append(why.isEmpty() ? "" : "\n").append(finding.render());
            }
            throw new Failure(why.toString());
        }
        return new ArticleText(text.get().text());
    }
}
