package dev.dateline.exchange.classroom;

import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes GIFT, the plain text that Moodle and others import. GIFT supports only one missing word, so a text with
 * several gaps becomes one question for each gap.
 */
public final class Gift extends TextFormat {
    public Gift() {
        super("gift", ".gift");
    }

    @Override
    protected void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        Lesson lesson = new Lesson(export, conversions, Lesson.Bank.MOODLE);
        for (ExportDeck deck : export.decks()) {
            out.write("$CATEGORY: " + MoodleNames.category(deck.deck().title()) + "\n\n");
            for (ExportCard card : deck.cards()) {
                Body body = lesson.body(card.card());
                if (body instanceof Body.Holes holes) {
                    holes(card, holes, out, conversions);
                } else {
                    question(card, "", escaped(Lesson.stem(card)) + " ", answers(body), "", out);
                }
            }
        }
    }

    private static void question(
            ExportCard card, String suffix, String before, String answers, String after, Writer out)
            throws IOException {
        String id = card.card().id() + suffix;
        StringBuilder tags = new StringBuilder();
        for (String tag : card.tags()) {
            tags.append(" [tag:").append(SafeText.line(tag).replace(']', ')')).append(']');
        }
        out.write("// [id:" + MoodleNames.idNumber(id) + "]" + tags + "\n");
        out.write("::" + escaped(id) + "::[plain]" + before + "{\n" + answers);
        List<String> feedback = Lesson.feedback(card);
        if (!feedback.isEmpty()) {
            out.write("\t####" + escaped(String.join("\n", feedback)) + "\n");
        }
        out.write("}" + after + "\n\n");
    }

    private static void holes(ExportCard card, Body.Holes holes, Writer out, Conversions conversions)
            throws IOException {
        long count = holes.pieces().stream()
                .filter(piece -> !piece.answers().isEmpty())
                .count();
        if (count > 1) {
            conversions.add(card.card().answer().title(), "sets of one-hole questions");
        }
        String heading = card.heading().map(text -> text + ". ").orElse("");
        List<Body.Holes.Piece> pieces = holes.pieces();
        int number = 0;
        for (int asked = 0; asked < pieces.size(); asked++) {
            if (!pieces.get(asked).answers().isEmpty()) {
                number++;
                String before = escaped(heading + shown(pieces.subList(0, asked)));
                String after = escaped(shown(pieces.subList(asked + 1, pieces.size())));
                String suffix = count > 1 ? "-" + number : "";
                question(card, suffix, before, texts(pieces.get(asked).answers()), after, out);
            }
        }
    }

    private static String shown(List<Body.Holes.Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Body.Holes.Piece piece : pieces) {
            out.append(piece.answers().isEmpty() ? piece.words() : "____");
        }
        return out.toString();
    }

    private static String answers(Body body) {
        if (body instanceof Body.Typed typed) {
            return texts(typed.answers());
        }
        if (body instanceof Body.Numeric number) {
            return "\t#" + number.low().toPlainString() + ".." + number.high().toPlainString() + "\n";
        }
        if (body instanceof Body.Choice choice) {
            return options(choice);
        }
        if (body instanceof Body.TrueFalse statement) {
            return statement.holds() ? "\tT\n" : "\tF\n";
        }
        if (body instanceof Body.Match match) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < match.left().size(); i++) {
                out.append("\t=").append(escaped(match.left().get(i))).append(" -> ");
                out.append(escaped(match.right().get(i))).append('\n');
            }
            return out.toString();
        }
        return ""; // an essay has no answers
    }

    private static String texts(List<Body.Spelling> answers) {
        StringBuilder out = new StringBuilder();
        for (Body.Spelling answer : answers) {
            // a text that begins with % would be read as a weight
            boolean weighted = answer.percent() != 100 || answer.text().startsWith("%");
            out.append("\t=").append(weighted ? "%" + answer.percent() + "%" : "");
            // an asterisk matches any text
            out.append(escaped(answer.text()).replace("*", "\\*")).append('\n');
        }
        return out.toString();
    }

    private static String options(Body.Choice choice) {
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            boolean right = choice.right().contains(i);
            String share = choice.one()
                    ? (right ? "=" : "~")
                    : "~%" + Lesson.share(right, choice.right().size()) + "%";
            String text = escaped(choice.options().get(i));
            boolean looksLikeWeight = choice.one() && text.startsWith("%");
            shares.add("\t" + share + (looksLikeWeight ? (right ? "%100%" : "%0%") : "") + text + "\n");
        }
        return String.join("", shares);
    }

    /** Escapes the special characters of GIFT. The arrow, which would make a pair of a text, is escaped too. */
    static String escaped(String text) {
        return SafeText.of(text)
                .replace("->", "→")
                .replaceAll("[\\\\~=#{}:]", "\\\\$0")
                .replace("\n", "\\n");
    }
}
