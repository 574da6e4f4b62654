package dev.dateline.exchange.page;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SourceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The printed page: questions with space to write, and the answer key with sources on a separate sheet. */
final class Paper {
    private final Export export;
    private final List<ExportCard> cards;
    private final Options options;
    private final long seed;

    Paper(Export export, List<ExportCard> cards, Options options) {
        this.export = export;
        this.cards = cards;
        this.options = options;
        this.seed = options.seed().orElse(0);
    }

    String html() {
        StringBuilder out = new StringBuilder();
        out.append(version());
        out.append("<h1>").append(Html.text(export.title())).append("</h1>\n");
        out.append("<p class=\"who\"><span>Name</span><span>Class</span><span>Date</span></p>\n");
        out.append("<ol class=\"questions\">\n");
        for (ExportCard card : cards) {
            out.append("<li>");
            card.heading()
                    .ifPresent(heading ->
                            out.append("<em>").append(Html.text(heading)).append(".</em> "));
            out.append(asked(card.card())).append("</li>\n");
        }
        out.append("</ol>\n");
        if (options.key()) {
            key(out);
        }
        return out.toString();
    }

    /** The version of the paper: A for seed 1, B for seed 2, and so on. After Z it is the number. */
    private String version() {
        if (options.seed().isEmpty()) {
            return "";
        }
        String name = seed >= 1 && seed <= 26 ? String.valueOf((char) ('A' + seed - 1)) : Long.toString(seed);
        return "<p class=\"version\">Version " + name + "</p>\n";
    }

    private void key(StringBuilder out) {
        out.append("<section class=\"key\" aria-label=\"Key\">\n").append(version());
        out.append("<h1>Key: ").append(Html.text(export.title())).append("</h1>\n<ol class=\"questions\">\n");
        for (ExportCard card : cards) {
            out.append("<li><strong>").append(Html.text(answer(card.card()))).append("</strong>");
            card.news().forEach(line -> note(out, "Since: " + line));
            card.card().head().why().ifPresent(why -> note(out, why));
            card.sources().stream().map(SourceNote::datedLine).distinct().forEach(source -> note(out, source));
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    private static void note(StringBuilder out, String text) {
        out.append("<div class=\"note\">").append(Html.text(text)).append("</div>");
    }

    /** The answer of a card. For a match it uses the letters on the sheet. */
    private String answer(Card card) {
        if (!(card.answer() instanceof Answer.Matching matching)) {
            return card.answer().line();
        }
        List<String> shown = Layout.lines(card, seed);
        List<String> parts = new ArrayList<>();
        for (Answer.Matching.Pair pair : matching.pairs()) {
            parts.add(pair.left() + " → " + letter(shown.indexOf(pair.right())) + " (" + pair.right() + ")");
        }
        return String.join("; ", parts);
    }

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : Integer.toString(place + 1);
    }

    private static String lines(int count) {
        return "<div class=\"line\"></div>".repeat(count);
    }

    /** A question with space for its answer. */
    private String asked(Card card) {
        String ask = Html.text(card.ask());
        List<String> shown = Layout.lines(card, seed);
        return switch (card.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST -> ask + lines(1);
            case RECALL -> ask + lines(3);
            case CHOICES ->
                ask
                        + (((Answer.Choice) card.answer()).several() ? " <em>(one or more)</em>" : "")
                        + boxes("boxes", shown);
            case TRUE_FALSE -> ask + boxes("boxes", List.of("True", "False"));
            case ORDER -> ask + " <em>(number them)</em>" + boxes("boxes number", shown);
            case MATCH -> ask + pairs(((Answer.Matching) card.answer()).lefts(), shown);
            case CLOZE ->
                ClozePart.joined(((Answer.Cloze) card.answer()).parts(), Html::text, hole -> "______________");
        };
    }

    private static String pairs(List<String> lefts, List<String> rights) {
        StringBuilder out = new StringBuilder("<table>");
        for (int i = 0; i < rights.size(); i++) {
            out.append("<tr><td><span class=\"blank\"></span> ").append(Html.text(lefts.get(i)));
            out.append("</td><td>").append(letter(i)).append(". ").append(Html.text(rights.get(i)));
            out.append("</td></tr>");
        }
        return out.append("</table>").toString();
    }

    private static String boxes(String style, List<String> lines) {
        String items =
                lines.stream().map(line -> "<li>" + Html.text(line) + "</li>").collect(Collectors.joining());
        return "<ul class=\"" + style + "\">" + items + "</ul>";
    }
}
