package dev.dateline.exchange.classroom;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.NumberRange;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.classroom.Spellings.Spelling;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes Moodle's own XML. Every question has {@code deck/id} as its id number, tags, and the source as feedback. */
public final class MoodleXml {
    public static final Format FORMAT = Format.ofText("moodle", ".xml", MoodleXml::text);

    private static final String PLAIN = "moodle_auto_format";

    private MoodleXml() {}

    private static void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        Lesson lesson = new Lesson(export, conversions, Lesson.Bank.MOODLE);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        for (ExportDeck deck : export.decks()) {
            out.write("<question type=\"category\">\n<category><text>"
                    + Html.xml(MoodleNames.category(deck.deck().title()))
                    + "</text></category>\n</question>\n");
            for (ExportCard card : deck.cards()) {
                out.write(question(card, lesson.answer(card.card()), lesson));
            }
        }
        out.write("</quiz>\n");
    }

    private static String question(ExportCard card, Answer answer, Lesson lesson) {
        String id = card.card().id().toString();
        String tags = card.tags().stream()
                .map(tag -> "<tag><text>" + Html.xml(tag) + "</text></tag>")
                .collect(Collectors.joining());
        return "<question type=\"" + type(answer) + "\">\n"
                + "<name><text>" + Html.xml(id) + "</text></name>\n"
                + html("questiontext", stem(card, answer))
                + html("generalfeedback", paragraphs(Lesson.feedback(card)))
                + "<defaultgrade>1</defaultgrade>\n<penalty>0.3333333</penalty>\n<hidden>0</hidden>\n"
                + "<idnumber>" + Html.xml(MoodleNames.idNumber(id)) + "</idnumber>\n"
                + answers(answer, lesson)
                + card.card()
                        .head()
                        .hint()
                        .map(hint -> html("hint", paragraphs(List.of(hint))))
                        .orElse("")
                + "<tags>" + tags + "</tags>\n</question>\n";
    }

    private static String type(Answer answer) {
        return switch (answer.kind()) {
            case ANSWER, PERSON, DATE -> "shortanswer";
            case NUMBER -> ((Answer.Typed) answer).tolerance().isPresent() ? "numerical" : "shortanswer";
            case CHOICES -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case ORDER, MATCH -> "matching";
            case CLOZE -> "cloze";
            case LIST, RECALL -> "essay";
        };
    }

    private static String stem(ExportCard card, Answer answer) {
        if (!(answer instanceof Answer.Cloze cloze)) {
            return paragraphs(List.of(Lesson.stem(card)));
        }
        String heading = card.heading().map(text -> Html.text(text) + ". ").orElse("");
        return "<p>" + heading + ClozePart.joined(cloze.parts(), MoodleXml::words, MoodleXml::embedded) + "</p>";
    }

    /** Words of a text with gaps, escaped so that a brace does not begin a gap. */
    private static String words(String words) {
        return Html.text(words).replace("{", "&#123;").replace("}", "&#125;");
    }

    private static String embedded(ClozePart.Hole hole) {
        return Spellings.words(hole.answer(), hole.accept()).stream()
                .map(spelling -> "=" + Html.text(spelling.text().replaceAll("[\\\\}~#/\"*]", "\\\\$0")))
                .collect(Collectors.joining("~", "{1:SHORTANSWER:", "}"));
    }

    private static String answers(Answer answer, Lesson lesson) {
        if (answer instanceof Answer.Typed typed) {
            return typed.tolerance()
                    .map(range -> range(((Value.Quantity) typed.value()).number(), range))
                    .orElseGet(() -> texts(lesson.spellings(typed)));
        }
        if (answer instanceof Answer.Choice choice) {
            List<String> offered = choice.offered();
            return "<single>" + !choice.several() + "</single>\n<shuffleanswers>" + !choice.keepOrder()
                    + "</shuffleanswers>\n<answernumbering>abc</answernumbering>\n"
                    + IntStream.range(0, offered.size())
                            .mapToObj(i -> answer(Lesson.share(choice, i), "html", cdata(Html.text(offered.get(i)))))
                            .collect(Collectors.joining());
        }
        if (answer instanceof Answer.Truth statement) {
            return answer(statement.holds() ? "100" : "0", PLAIN, "true")
                    + answer(statement.holds() ? "0" : "100", PLAIN, "false");
        }
        if (answer instanceof Answer.Matching match) {
            return match.pairs().stream()
                    .map(pair -> "<subquestion format=\"html\"><text>" + cdata(Html.text(pair.left()))
                            + "</text><answer><text>" + Html.xml(pair.right()) + "</text></answer></subquestion>\n")
                    .collect(Collectors.joining("", "<shuffleanswers>true</shuffleanswers>\n", ""));
        }
        return answer instanceof Answer.Recall essay
                ? "<responseformat>editor</responseformat>\n<responsefieldlines>5</responsefieldlines>\n"
                        + html("graderinfo", paragraphs(essay.lines()))
                : "";
    }

    private static String texts(List<Spelling> spellings) {
        StringBuilder out = new StringBuilder("<usecase>0</usecase>\n");
        for (Spelling spelling : spellings) {
            String text = Html.xml(spelling.text().replace("*", "\\*"));
            out.append(answer(Integer.toString(spelling.percent()), PLAIN, text));
        }
        return out.toString();
    }

    /** A number and its range. Moodle shows the first number as the right answer. */
    private static String range(BigDecimal number, NumberRange range) {
        BigDecimal half = range.high().subtract(range.low()).divide(BigDecimal.valueOf(2));
        BigDecimal middle = range.low().add(half);
        return (middle.compareTo(number) == 0 ? "" : number(number, BigDecimal.ZERO)) + number(middle, half);
    }

    private static String number(BigDecimal number, BigDecimal tolerance) {
        return "<answer fraction=\"100\" format=\"" + PLAIN + "\"><text>" + number.toPlainString()
                + "</text><tolerance>" + tolerance.toPlainString() + "</tolerance></answer>\n";
    }

    private static String answer(String fraction, String format, String text) {
        return "<answer fraction=\"" + fraction + "\" format=\"" + format + "\"><text>" + text + "</text></answer>\n";
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
