package dev.dateline.cli;

import dev.dateline.app.ArticleTexts;
import dev.dateline.app.Invocation;
import dev.dateline.article.ArticleText;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for an article's text. */
final class TextOption {
    @Option(names = "--text", paramLabel = "FILE", description = "The article's text.")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Reads the text. Fails if the file cannot be read. */
    Optional<ArticleText> read(Invocation invocation) {
        return file().map(named -> ArticleTexts.read(invocation, named));
    }
}
