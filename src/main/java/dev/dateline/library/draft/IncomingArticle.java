package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.Readings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A saved article, with the metadata of its file.
 *
 * @param text the text without navigation, advertisements and markup
 */
public record IncomingArticle(
        Optional<String> title,
        Optional<PartialDate> published,
        Optional<String> publisher,
        Optional<String> url,
        String text) {
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b");
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^(?:#{1,6} \\S|---\\s*$|> \\S|\\* \\S|!?\\[[^\\]]*\\]\\()|\\]\\(https?://|\\*\\*\\S");
    private static final Pattern REPORT_HEAD = Pattern.compile(
            "(?m)^[\\p{Lu}][\\p{L} .'-]{1,40}(?:, [\\p{Lu}][\\p{L}. ]{1,25}){0,2}(?:, (?<day>(?:\\p{L}{3,9}\\.?"
                    + " \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? (?<year>\\d{4}))?))?(?: ?\\((?<publisher>[\\p{L}][\\p{L}"
                    + " .'-]{1,30})\\))? ?(?:-|--|\u2013|\u2014) ");

    /**
     * Matches the beginning of a report: {@code Sofia, 9 March 2026.}, {@code Bengaluru, December 1:}, {@code CEBU,
     * Philippines, Aug 14 (Wire) -}.
     */
    private static final Pattern DAY_LINE = Pattern.compile(
            "(?m)^(?:[\\p{Lu}][\\p{L} .'-]{1,40}(?:, [\\p{Lu}][\\p{L}. ]{1,25}){0,2}, )?(?<day>\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}"
                    + " \\p{L}{3,9}\\.?)(?<year>,? \\d{4})?(?= ?[-\u2013\u2014(:.]|\\s*$)");

    private static final String FULL_DAY = "(?<day>\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.?"
            + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\\p{L}{0,3}day)?\\.?,? )?";

    /**
     * Matches a line with the day: {@code 27 November 2026}, {@code By Ada Lund, 27 Nov 2026}, {@code Port News | May
     * 3, 2026 10:30 IST}.
     */
    private static final Pattern HEAD_LINE = Pattern.compile(
            "(?:.{1,60}[,|\u00b7\u2022:(\u2013\u2014-] ?|By .{2,50} |(?:Last )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|Dated?)(?: on)?:?"
                    + " )?" + WEEKDAY + FULL_DAY
                    + "(?:\\)|\\.|[ ,]+(?:at )?\\d{1,2}[:.]\\d{2}.{0,25}|, [\\p{Lu}\\d].{0,40}|"
                    + " ?[|\u00b7\u2022(\u2013\u2014-].{0,60})?");

    private static final int HEAD_LINES = 5;
    private static final int LONGEST_HEAD = 400; // characters

    /**
     * Whether a file is a web page.
     *
     * @param look the first characters of the file
     */
    public static boolean isWebPage(String name, String look) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith(".html")
                || low.endsWith(".htm")
                || low.endsWith(".xhtml")
                || WEB_PAGE.matcher(look).find();
    }

    /** Reads a web page, in the encoding that it declares. */
    public static IncomingArticle page(byte[] bytes) {
        return WebPage.read(bytes);
    }

    /** Reads Markdown or plain text. */
    public static IncomingArticle text(String name, String text) {
        String low = name.toLowerCase(Locale.ROOT);
        boolean markdown = low.endsWith(".md") || low.endsWith(".markdown");
        return markdown || (!low.endsWith(".txt") && MARKDOWN.matcher(text).find())
                ? MarkdownText.read(text)
                : plain(text);
    }

    /**
     * Reads a plain text. Its first line is the title, unless it ends like a sentence. The beginning of the report
     * gives the author.
     */
    static IncomingArticle plain(String text) {
        String bare = text.strip();
        List<String> lines =
                bare.lines().map(String::strip).limit(2 * HEAD_LINES).toList();
        List<String> top =
                lines.stream().filter(line -> !line.isEmpty()).limit(HEAD_LINES).toList();
        Optional<String> first =
                top.stream().filter(line -> headDay(line).isEmpty()).findFirst();
        int behind = first.map(lines::indexOf).orElse(0) + 1;
        boolean titled = first.filter(IncomingArticle::isTitle).isPresent()
                && behind < lines.size()
                && (lines.get(behind).isEmpty()
                        || isHead(lines.get(behind))
                        || (behind > 1
                                && Character.isUpperCase(lines.get(behind).charAt(0))));
        Matcher head = REPORT_HEAD.matcher(bare);
        boolean told = head.find() && head.start() < LONGEST_HEAD;
        Optional<String> publisher = told ? Optional.ofNullable(head.group("publisher")) : Optional.empty();
        Optional<PartialDate> day =
                told && head.group("year") != null ? Readings.date(head.group("day")) : Optional.empty();
        Optional<PartialDate> line =
                top.stream().flatMap(each -> headDay(each).stream()).findFirst();
        return new IncomingArticle(
                titled ? first : Optional.empty(), day.or(() -> line), publisher, Optional.empty(), bare);
    }

    private static boolean isTitle(String line) {
        return !line.isEmpty() && line.length() <= 160 && ".!\"':;,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Whether a line begins a report, or names its author and day. */
    private static boolean isHead(String line) {
        return headDay(line).isPresent()
                || line.startsWith("By ")
                || REPORT_HEAD.matcher(line).lookingAt()
                || DAY_LINE.matcher(line).lookingAt();
    }

    private static Optional<PartialDate> headDay(String line) {
        Matcher matcher = HEAD_LINE.matcher(line);
        return matcher.matches() ? Readings.date(matcher.group("day")) : Optional.empty();
    }

    /**
     * The article with the day at the beginning of its report. A day without a year is the last such day before today.
     */
    public IncomingArticle dated(PartialDate today) {
        Matcher line = DAY_LINE.matcher(text);
        Optional<PartialDate> read = published;
        while (read.isEmpty() && line.find() && line.start() <= LONGEST_HEAD) {
            String day = line.group("day") + (line.group("year") == null ? "" : line.group("year"));
            read = DateFinder.in(TaggedSentence.of("It began on " + day), today).stream()
                    .flatMap(mention -> mention.values().stream())
                    .flatMap(value -> value instanceof Value.Date date ? Stream.of(date.date()) : Stream.empty())
                    .findFirst();
        }
        return with(Optional.empty(), read, Optional.empty(), Optional.empty());
    }

    /** This article with corrected metadata. */
    public IncomingArticle with(
            Optional<String> otherTitle,
            Optional<PartialDate> otherDay,
            Optional<String> otherPublisher,
            Optional<String> otherUrl) {
        return new IncomingArticle(
                otherTitle.or(() -> title),
                otherDay.or(() -> published),
                otherPublisher.or(() -> publisher),
                otherUrl.or(() -> url),
                text);
    }

    static String paragraphs(List<String> blocks) {
        return String.join("\n\n", blocks);
    }
}
