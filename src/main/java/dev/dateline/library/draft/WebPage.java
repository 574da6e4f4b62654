package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads a saved web page: its structured data (JSON-LD, OpenGraph, {@code <time>}), and the text of its article without
 * navigation, advertisements and similar parts.
 */
final class WebPage {
    private static final String NO_TEXT =
            "script, style, noscript, template, nav, aside, footer, form, iframe, button, input, select, svg, canvas,"
                    + " figure, figcaption, picture, video, audio, dialog, menu, [role=navigation], [role=complementary],"
                    + " [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alert], [aria-hidden=true],"
                    + " [hidden], [style*=display:none], [style*=display: none]";
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:^|[ _-])(?:ad|ads|advert\\w*|adslot|sponsor\\w*|promo\\w*|related\\w*|newsletter\\w*|subscri\\w*"
                    + "|share\\w*|sharing|social\\w*|comments?|cookie\\w*|consent|breadcrumbs?|sidebar|recirc\\w*|taboola|outbrain|paywall|tags?|taglist|topics|trending"
                    + "|most-?read|most-?popular|more-on|read-?more|also-?read|signup|sign-up|banner|popup|modal|nav|navbar|navigation|menu|footer|toolbar|caption|credit|byline|author-?bio|disclaimer|copyright|widget|teaser|recommend\\w*|skip|correction-?note|live-?ticker|print-only|sr-only|visually-hidden)(?:$|["
                    + " _-])");
    private static final Pattern IDLE = Pattern.compile(
            "(?i)^(?:advertisement|anzeige|publicit\u00e9|sponsored.*|read (?:more|also|next)\\b.*|also read\\b.*|see"
                    + " also\\b.*|related:.*|watch:.*|listen:.*|sign up\\b.*|subscribe\\b.*|follow us\\b.*|share"
                    + " this.*|click here.*|copyright .*|\u00a9.*|all rights reserved.*|photo:.*|image:.*|by clicking"
                    + " .*|download our app.*|join our .*|get the latest.*|this article is .* min(?:ute)?s? read.*|\\d+"
                    + " min(?:ute)?s? read)$");
    private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre";
    private static final int LEAST_TEXT = 140; // chars

    private final Document page;

    private WebPage(Document page) {
        this.page = page;
    }

    static IncomingArticle read(byte[] bytes) {
        try {
            return new WebPage(Jsoup.parse(new ByteArrayInputStream(bytes), null, "")).article();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IncomingArticle article() {
        StructuredData data = StructuredData.of(page);
        Optional<String> title = data.headline()
                .or(() -> meta("og:title", "twitter:title", "dc.title"))
                .or(this::heading);
        Optional<String> publisher =
                data.publisher().or(() -> meta("og:site_name", "application-name", "dc.publisher", "publisher"));
        Optional<String> url = data.url().or(this::canonical);
        Optional<PartialDate> published = data.published().or(this::published);
        String text = text(title)
                .filter(found -> found.length() >= LEAST_TEXT)
                .or(data::body)
                .or(() -> text(title))
                .orElse("");
        return new IncomingArticle(title.map(found -> withoutSite(found, publisher)), published, publisher, url, text);
    }

    private Optional<String> meta(String... names) {
        for (String name : names) {
            String query = Stream.of("property", "name", "itemprop")
                    .map(key -> "meta[" + key + "=\"" + name + "\"]")
                    .collect(Collectors.joining(","));
            for (String content : page.select(query).eachAttr("content")) {
                if (!content.isBlank()) {
                    return Optional.of(content.strip());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> heading() {
        return Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(page.title()).filter(text -> !text.isBlank()));
    }

    /** The title without the name of the paper: {@code Council votes - The Selwyn Post}. */
    private static String withoutSite(String title, Optional<String> publisher) {
        for (String sign : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ")) {
            int at = title.lastIndexOf(sign);
            if (at > 0
                    && publisher.isPresent()
                    && title.substring(at)
                            .toLowerCase(Locale.ROOT)
                            .contains(publisher.get().toLowerCase(Locale.ROOT))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private Optional<String> canonical() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .or(() -> meta("og:url", "twitter:url"))
                .filter(WebPage::isAddress);
    }

    static boolean isAddress(String url) {
        return (url.startsWith("https://") || url.startsWith("http://")) && url.indexOf(' ') < 0;
    }

    private Optional<PartialDate> published() {
        return meta(
                        "article:published_time",
                        "og:article:published_time",
                        "datepublished",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "parsely-pub-date",
                        "sailthru.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "citation_publication_date")
                .flatMap(WebPage::day)
                .or(() -> time("time[itemprop=datePublished], [itemprop=datePublished]"))
                .or(() -> time("article time[datetime], main time[datetime]"))
                .or(() -> time("time[datetime]"));
    }

    private Optional<PartialDate> time(String query) {
        for (Element each : page.select(query)) {
            String text = each.hasAttr("datetime")
                    ? each.attr("datetime")
                    : each.hasAttr("content") ? each.attr("content") : each.text();
            Optional<PartialDate> day = day(text);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The day of an ISO time in the publisher's own zone, or of a date in words. */
    static Optional<PartialDate> day(String text) {
        String bare = text.strip();
        boolean iso = bare.matches("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");
        if (iso) {
            return PartialDate.parse(bare.substring(0, 10));
        }
        return bare.matches("\\d{8}.*")
                ? PartialDate.parse(bare.substring(0, 4) + "-" + bare.substring(4, 6) + "-" + bare.substring(6, 8))
                : dev.dateline.judge.Readings.date(bare).filter(day -> day.day() > 0);
    }

    /** The paragraphs of the article, in order. */
    private Optional<String> text(Optional<String> title) {
        Document bare = page.clone();
        bare.select(NO_TEXT).remove();
        for (Element each : bare.select("[class], [id]")) {
            boolean aside = ASIDE.matcher(each.className()).find()
                    || ASIDE.matcher(each.id()).find();
            boolean whole = each.is("html, body, main, article")
                    || !each.select("[itemprop=articleBody], article").isEmpty();
            if (aside && !whole && each.parent() != null) {
                each.remove();
            }
        }
        Set<String> blocks = new LinkedHashSet<>();
        for (Element each : body(bare).select(BLOCKS)) {
            String text = each.text().strip();
            boolean inner = each.select(BLOCKS).size() > 1; // an element also selects itself
            if (!inner
                    && !text.isEmpty()
                    && !isIdle(each, text)
                    && !title.filter(text::equals).isPresent()) {
                blocks.add(text);
            }
        }
        if (blocks.isEmpty()) {
            body(bare)
                    .wholeText()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(blocks::add);
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(IncomingArticle.paragraphs(new ArrayList<>(blocks)));
    }

    private static boolean isIdle(Element block, String text) {
        int linked = block.select("a").text().length();
        boolean links = linked > 0.7 * text.length();
        boolean item = block.is("li") && (linked > 0.4 * text.length() || text.length() < 25);
        return IDLE.matcher(text).matches() || links || item;
    }

    /** The element with the article: one that is marked as such, or the one with most text in its own paragraphs. */
    private static Element body(Document page) {
        for (String query : List.of(
                "[itemprop=articleBody]",
                "[class~=(?i)article-?_?(body|content|text)]",
                "[class~=(?i)(story|entry|post)-?_?(body|content|text)]",
                "article",
                "main",
                "[role=main]")) {
            Optional<Element> best =
                    longest(page.select(query), each -> each.select("p").text().length());
            if (best.filter(each -> each.select("p").text().length() >= LEAST_TEXT)
                    .isPresent()) {
                return best.get();
            }
        }
        return longest(page.select("div, section, td"), WebPage::ownText)
                .filter(best -> ownText(best) > 0)
                .orElse(page.body());
    }

    private static Optional<Element> longest(Elements all, ToIntFunction<Element> length) {
        return all.stream().max(Comparator.comparingInt(length));
    }

    /** The length of an element's own paragraphs without their links. */
    private static int ownText(Element element) {
        return element.children().stream()
                .filter(child -> child.is("p"))
                .mapToInt(child ->
                        child.text().length() - child.select("a").text().length())
                .sum();
    }
}
