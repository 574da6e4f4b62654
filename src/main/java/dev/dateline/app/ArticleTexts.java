package dev.dateline.app;

import dev.dateline.article.ArticleText;
import dev.dateline.disk.FileChanges;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the texts of articles that the user names with {@code --text}, and keeps texts, so that the source of an answer
 * can be shown.
 */
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

    /**
     * Keeps a text in the learner's folder of texts, under the article's id, if the options ask for it or the user agrees at the terminal.
     *
     * @return whether it was written
     */
    public static boolean keep(Invocation invocation, String id, ArticleText text, boolean wanted) throws IOException {
        Optional<Path> folder = invocation.folder(Setting.ARTICLES);
        if (folder.isEmpty()) {
            if (wanted) {
                throw new Failure("there is no folder for texts yet; \"dateline config articles FOLDER\" names one");
            }
            return false;
        }
        boolean agreed = wanted
                || (invocation.isWatched()
                        && !invocation.plain()
                        && invocation.agrees("Keep the text in " + folder.get() + ", so that sources can be shown?"));
        if (!agreed) {
            return false;
        }
        Path file = folder.get().resolve(id + ".txt");
        if (Files.exists(file)) {
            return false;
        }
        String paragraphs = String.join("\n\n", text.paragraphs()) + "\n";
        new FileChanges()
                .putForOwner(file, paragraphs.getBytes(StandardCharsets.UTF_8))
                .write();
        return true;
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
