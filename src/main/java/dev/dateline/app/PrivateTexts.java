package dev.dateline.app;

import dev.dateline.article.ArticleText;
import dev.dateline.disk.FileChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder in which a learner keeps the texts of articles, so that the source of an answer can be shown. */
public record PrivateTexts(Invocation invocation) {
    /**
     * Keeps a text under the article's id, if the options ask for it or the user agrees at the terminal.
     *
     * @return whether it was written
     */
    public boolean offer(String id, ArticleText text, boolean wanted) throws IOException {
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
}
