package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Article;
import java.io.IOException;

/** Writes an article in reports for programs. */
public final class ArticleJson {
    private ArticleJson() {}

    /** Writes {@code article}, {@code title}, {@code published}, {@code publisher} and {@code url} into the open object. */
    public static void write(JsonGenerator json, Article article) throws IOException {
        json.writeStringField("article", article.id());
        json.writeStringField("title", article.title());
        json.writeStringField("published", article.published().toString());
        JsonReport.optional(json, "publisher", article.publisher());
        JsonReport.optional(json, "url", article.url());
    }
}
