package dev.dateline.library.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The metadata of an article in a page's JSON-LD, in the vocabulary of schema.org. */
record StructuredData(
        Optional<String> headline,
        Optional<PartialDate> published,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    static StructuredData of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> all = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), all, articles, 0);
            } catch (JsonProcessingException broken) {
                // a page with invalid structured data still has other metadata
            }
        }
        if (articles.isEmpty()) {
            return new StructuredData(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        JsonNode article = articles.get(0);
        return new StructuredData(
                text(article.path("headline")).or(() -> text(article.path("name"))),
                text(article.path("datePublished"))
                        .or(() -> text(article.path("dateCreated")))
                        .flatMap(WebPage::day),
                name(article.path("publisher"), all).or(() -> name(article.path("sourceOrganization"), all)),
                text(article.path("url"))
                        .or(() -> text(article.path("mainEntityOfPage")))
                        .or(() -> text(article.path("mainEntityOfPage").path("@id")))
                        .filter(WebPage::isAddress),
                text(article.path("articleBody")));
    }

    private static void collect(JsonNode node, List<JsonNode> all, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, all, articles, depth + 1));
        } else if (node.isObject()) {
            all.add(node);
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            collect(node.path("@graph"), all, articles, depth + 1);
            collect(node.path("mainEntity"), all, articles, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    /** The name in this element, or in the element to which it refers. */
    private static Optional<String> name(JsonNode node, List<JsonNode> all) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        Optional<String> own = text(one).or(() -> text(one.path("name")));
        if (own.isPresent() || !one.path("@id").isTextual()) {
            return own;
        }
        return all.stream()
                .filter(each -> each.path("@id").equals(one.path("@id")))
                .flatMap(each -> text(each.path("name")).stream())
                .findFirst();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(org.jsoup.Jsoup.parse(node.asText()).text())
                : Optional.empty();
    }
}
