package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an article that was saved as Markdown, by a program or by hand. */
final class MarkdownText {
    private static final Pattern FRONT = Pattern.compile("(?s)\\A---\\R(.*?)\\R---\\R?");
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z_-]+): *(.+)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^# +(.+?)(?: #+)?\\s*$");

    private MarkdownText() {}

    static IncomingArticle read(String text) {
        Matcher front = FRONT.matcher(text);
        Map<String, String> keys = new HashMap<>();
        String body = text;
        if (front.find()) {
            body = text.substring(front.end());
            Matcher key = KEY.matcher(front.group(1));
            while (key.find()) {
                keys.putIfAbsent(key.group(1).toLowerCase(Locale.ROOT), unquoted(key.group(2)));
            }
        }
        Matcher heading = HEADING.matcher(body);
        Optional<String> title =
                first(keys, "title").or(() -> heading.find() ? Optional.of(plain(heading.group(1))) : Optional.empty());
        String bare = plain(HEADING.matcher(body).replaceFirst(""));
        return new IncomingArticle(
                title,
                first(keys, "published", "date", "created").flatMap(MarkdownText::date),
                first(keys, "publisher", "site", "source_name", "author"),
                first(keys, "url", "source", "link").filter(url -> url.startsWith("http")),
                bare.strip());
    }

    private static Optional<String> first(Map<String, String> keys, String... names) {
        for (String name : names) {
            if (keys.containsKey(name)) {
                return Optional.of(keys.get(name));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(String text) {
        return text.length() < 10 ? Optional.empty() : PartialDate.parse(text.substring(0, 10));
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        boolean quoted = bare.length() > 1 && (bare.startsWith("\"") || bare.startsWith("'"));
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** The text without markup, images and code blocks. */
    private static String plain(String text) {
        return text.replaceAll("(?s)```.*?```", "")
                .replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\[([^\\]]+)\\]\\[[^\\]]*\\]", "$1")
                .replaceAll("(?m)^\\[[^\\]]+\\]: \\S+.*$", "")
                .replaceAll("(?m)^ {0,3}#{1,6} +", "")
                .replaceAll("(?m)^ {0,3}> ?", "")
                .replaceAll("(?m)^ {0,3}[-*+] +", "")
                .replaceAll("(?m)^ {0,3}(?:-{3,}|\\*{3,}|_{3,})\\s*$", "")
                .replaceAll("(\\*\\*|__)(\\S.*?)\\1", "$2")
                .replaceAll("(?<![\\p{L}\\d*])\\*(\\S[^*\\n]*?)\\*(?![\\p{L}\\d*])", "$1")
                .replaceAll("(?<![\\p{L}\\d_])_(\\S[^_\\n]*?)_(?![\\p{L}\\d_])", "$1")
                .replaceAll("`([^`]*)`", "$1")
                .replaceAll("<(https?://[^>]+)>", "$1")
                .replaceAll("</?[a-zA-Z][^>]*>", "")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!-])", "$1");
    }
}
