package dev.dateline.app;

import dev.dateline.article.Article;
import dev.dateline.library.Fixes;
import dev.dateline.library.Library;
import dev.dateline.library.draft.IncomingArticle;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads saved articles: web pages, Markdown, plain texts, or pasted text. */
public record ArticleSources(Invocation invocation) {
    /** The name that stands for pasted text, or for text from a pipe. */
    public static final String STANDARD_INPUT = "-";

    private static final int LARGEST_BYTES = 16_000_000;
    private static final int LOOK = 4_000; // bytes of a file that are searched for the signs of a web page

    public record Named(String file, IncomingArticle article) {
        /**
         * An id from the file's name. For pasted text, the id comes from the title, and no sheet of the library has it.
         */
        public String freshId(Library library) {
            if (file.equals(STANDARD_INPUT)) {
                Set<String> taken = library.articles().stream().map(Article::id).collect(Collectors.toSet());
                return Fixes.freshId(article.title().orElse("article"), taken);
            }
            String name = Optional.ofNullable(Path.of(file).getFileName())
                    .map(Path::toString)
                    .orElse("article");
            int dot = name.lastIndexOf('.');
            return Fixes.freshId(dot > 0 ? name.substring(0, dot) : name, new HashSet<>());
        }
    }

    /** Reads articles, in the order of the names. Fails if one cannot be read. */
    public List<Named> read(List<String> files) {
        List<Named> all = new ArrayList<>(files.size());
        for (String file : files) {
            byte[] bytes = bytes(file);
            String look = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
            boolean page = IncomingArticle.isWebPage(file, look);
            IncomingArticle article = page
                    ? IncomingArticle.page(bytes)
                    : IncomingArticle.text(file, ArticleTexts.decoded(named(file), bytes));
            if (article.text().isBlank()) {
                throw new Failure(named(file) + " contains no article text");
            }
            all.add(new Named(file, article));
        }
        return all;
    }

    private byte[] bytes(String file) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                // the stream of a file seeks when it reads many bytes, and a pipe or a terminal cannot seek
                return new BufferedInputStream(invocation.in()).readNBytes(LARGEST_BYTES);
            }
            Path path = invocation.host().workingDirectory().resolve(file);
            if (Files.isRegularFile(path) && Files.size(path) > LARGEST_BYTES) {
                throw new Failure(file + " is larger than any article");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            if (file.matches("https?://.*")) {
                throw new Failure("Dateline does not use the network; save the page, and name its file", e);
            }
            String what = e instanceof NoSuchFileException ? "there is no file " + file : file + " cannot be read";
            throw new Failure(what + "; name a file with an article, or - for pasted text", e);
        }
    }

    private static String named(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }
}
