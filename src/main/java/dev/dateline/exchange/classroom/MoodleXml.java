package dev.dateline.exchange.classroom;

import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes Moodle's own XML. Every question has {@code deck/id} as its id number, tags, and the source as feedback. */
public final class MoodleXml extends TextFormat {
    private static final Map<Class<?>, String> TYPES = Map.of(
            Body.Typed.class, "shortanswer",
            Body.Numeric.class, "numerical",
            Body.Choice.class, "multichoice",
            Body.TrueFalse.class, "truefalse",
            Body.Match.class, "matching",
            Body.Holes.class, "cloze");

    public MoodleXml() {
        super("moodle", ".xml");
    }

    @Override
    protected void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        Lesson lesson = new Lesson(export, conversions, Lesson.Bank.MOODLE);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        for (ExportDeck deck : export.decks()) {
            out.write("<question type=\"category\">\n<category><text>"
                    + Html.xml(MoodleNames.category(deck.deck().title()))
                    + "</text></category>\n</question>\n");
            for (ExportCard card : deck.cards()) {
                out.write(question(card, lesson.body(card.card())));
            }
        }
        out.write("</quiz>\n");
    }

    private static String question(ExportCard card, Body body) {
        StringBuilder out = new StringBuilder();
        out.append("<question type=\"")
                .append(TYPES.getOrDefault(body.getClass(), "essay"))
                .append("\">\n");
        out.append("<name><text>").append(Html.xml(card.card().id().toString())).append("</text></name>\n");
        out.append(html("questiontext", stem(card, body)));
        out.append(html("generalfeedback", paragraphs(Lesson.feedback(card))));
        out.append("<defaultgrade>1</defaultgrade>\n<penalty>0.3333333</penalty>\n<hidden>0</hidden>\n");
        String number = MoodleNames.idNumber(card.card().id().toString());
        out.append("<idnumber>").append(Html.xml(number)).append("</idnumber>\n");
        out.append(answers(body));
        card.card().head().hint().ifPresent(hint -> out.append(html("hint", paragraphs(List.of(hint)))));
        out.append("<tags>");
        for (String tag : card.tags()) {
            out.append("<tag><text>").append(Html.xml(tag)).append("</text></tag>");
        }
        return out.append("</tags>\n</question>\n").toString();
    }

    private static String stem(ExportCard card, Body body) {
        if (!(body instanceof Body.Holes holes)) {
            return paragraphs(List.of(Lesson.stem(card)));
        }
        StringBuilder text = new StringBuilder();
        card.heading().ifPresent(heading -> text.append(Html.text(heading)).append(". "));
        for (Body.Holes.Piece piece : holes.pieces()) {
            text.append(piece.answers().isEmpty() ? words(piece.words()) : embedded(piece.answers()));
        }
        return "<p>" + text + "</p>";
    }

    /** Words of a text with gaps, escaped so that a brace does not begin a gap. */
    private static String words(String words) {
        return Html.text(words).replace("{", "&#123;").replace("}", "&#125;");
    }

    private static String embedded(List<Body.Spelling> answers) {
        List<String> texts = new ArrayList<>();
        for (Body.Spelling answer : answers) {
            String text = answer.text().replaceAll("[\\\\}~#/\"*]", "\\\\$0");
            texts.add("=" + Html.text(text));
        }
        return "{1:SHORTANSWER:" + String.join("~", texts) + "}";
    }

    private static String answers(Body body) {
        StringBuilder out = new StringBuilder();
        if (body instanceof Body.Typed typed) {
            out.append("<usecase>0</usecase>\n");
            for (Body.Spelling spelling : typed.answers()) {
                out.append(answer(
                        Integer.toString(spelling.percent()),
                        Html.xml(spelling.text().replace("*", "\\*"))));
            }
        } else if (body instanceof Body.Numeric number) {
            BigDecimal half = number.high().subtract(number.low()).divide(BigDecimal.valueOf(2));
            BigDecimal middle = number.low().add(half);
            if (middle.compareTo(number.number()) != 0) {
                out.append(number(number.number(), BigDecimal.ZERO)); // Moodle shows the first one as the right answer
            }
            out.append(number(middle, half));
        } else if (body instanceof Body.Choice choice) {
            out.append("<single>").append(choice.one()).append("</single>\n<shuffleanswers>");
            out.append(!choice.keepOrder()).append("</shuffleanswers>\n<answernumbering>abc</answernumbering>\n");
            for (int i = 0; i < choice.options().size(); i++) {
                boolean right = choice.right().contains(i);
                String share = choice.one() && !right
                        ? "0"
                        : Lesson.share(right, choice.right().size());
                out.append(htmlAnswer(share, Html.text(choice.options().get(i))));
            }
        } else if (body instanceof Body.TrueFalse statement) {
            out.append(answer(statement.holds() ? "100" : "0", "true"));
            out.append(answer(statement.holds() ? "0" : "100", "false"));
        } else if (body instanceof Body.Match match) {
            out.append("<shuffleanswers>true</shuffleanswers>\n");
            for (int i = 0; i < match.left().size(); i++) {
                out.append("<subquestion format=\"html\"><text>")
                        .append(cdata(Html.text(match.left().get(i))));
                out.append("</text><answer><text>")
                        .append(Html.xml(match.right().get(i)));
                out.append("</text></answer></subquestion>\n");
            }
        } else if (body instanceof Body.Essay essay) {
            out.append("<responseformat>editor</responseformat>\n<responsefieldlines>5</responsefieldlines>\n");
            out.append(html("graderinfo", paragraphs(List.of(essay.model()))));
        }
        return out.toString();
    }

    private static String number(BigDecimal number, BigDecimal tolerance) {
        return "<answer fraction=\"100\" format=\"moodle_auto_format\"><text>" + number.toPlainString()
                + "</text><tolerance>" + tolerance.toPlainString() + "</tolerance></answer>\n";
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction=\"" + fraction + "\" format=\"moodle_auto_format\"><text>" + text
                + "</text></answer>\n";
    }

    private static String htmlAnswer(String fraction, String html) {
        return "<answer fraction=\"" + fraction + "\" format=\"html\"><text>" + cdata(html) + "</text></answer>\n";
    }

    private static String html(String element, String html) {
        return "<" + element + " format=\"html\"><text>" + cdata(html) + "</text></" + element + ">\n";
    }

    private static String paragraphs(List<String> lines) {
        return Lesson.paragraphs(lines, Html::text);
    }

    private static String cdata(String html) {
        return "<![CDATA[" + html.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}
