package dev.dateline.exchange.classroom;

import dev.dateline.deck.Answer;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.NumberRange;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.classroom.Spellings.Spelling;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes GIFT, the plain text that Moodle and others import. GIFT supports only one missing word, so a text with
 * several gaps becomes one question for each gap.
 */
public final class Gift {
    public static final Format FORMAT = Format.ofText("gift", ".gift", Gift::text);

    private Gift() {}

    private static void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        Lesson lesson = new Lesson(export, conversions, Lesson.Bank.MOODLE);
        for (ExportDeck deck : export.decks()) {
            out.write("$CATEGORY: " + MoodleNames.category(deck.deck().title()) + "\n\n");
            for (ExportCard card : deck.cards()) {
                Answer answer = lesson.answer(card.card());
                if (answer instanceof Answer.Cloze cloze) {
                    holes(card, cloze, out, conversions);
                } else {
                    question(card, "", escaped(Lesson.stem(card)) + " ", answers(answer, lesson), "", out);
                }
            }
        }
    }

    private static void question(
            ExportCard card, String suffix, String before, String answers, String after, Writer out)
            throws IOException {
        String id = card.card().id() + suffix;
        out.write("// [id:" + MoodleNames.idNumber(id) + "]");
        for (String tag : card.tags()) {
            out.write(" [tag:" + SafeText.line(tag).replace(']', ')') + "]");
        }
        out.write("\n::" + escaped(id) + "::[plain]" + before + "{\n" + answers);
        List<String> feedback = Lesson.feedback(card);
        if (!feedback.isEmpty()) {
            out.write("\t####" + escaped(String.join("\n", feedback)) + "\n");
        }
        out.write("}" + after + "\n\n");
    }

    private static void holes(ExportCard card, Answer.Cloze cloze, Writer out, Conversions conversions)
            throws IOException {
        boolean several = cloze.holes().size() > 1;
        if (several) {
            conversions.add(cloze.title(), "sets of one-hole questions");
        }
        List<ClozePart> parts = cloze.parts();
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof ClozePart.Hole hole) {
                number++;
                String before = escaped(Lesson.heading(card) + new Answer.Cloze(parts.subList(0, i)).withGaps());
                String after = escaped(new Answer.Cloze(parts.subList(i + 1, parts.size())).withGaps());
                String answers = texts(Spellings.words(hole.answer(), hole.accept()));
                question(card, several ? "-" + number : "", before, answers, after, out);
            }
        }
    }

    private static String answers(Answer answer, Lesson lesson) {
        if (answer instanceof Answer.Typed typed) {
            return typed.tolerance().map(Gift::range).orElseGet(() -> texts(lesson.spellings(typed)));
        }
        if (answer instanceof Answer.Choice choice) {
            return options(choice);
        }
        if (answer instanceof Answer.Truth statement) {
            return statement.holds() ? "\tT\n" : "\tF\n";
        }
        if (answer instanceof Answer.Matching match) {
            return match.pairs().stream()
                    .map(pair -> "\t=" + escaped(pair.left()) + " -> " + escaped(pair.right()) + "\n")
                    .collect(Collectors.joining());
        }
        return ""; // an essay has no answers
    }

    private static String range(NumberRange range) {
        return "\t#" + range.low().toPlainString() + ".." + range.high().toPlainString() + "\n";
    }

    private static String texts(List<Spelling> answers) {
        StringBuilder out = new StringBuilder();
        for (Spelling answer : answers) {
            // a text that begins with % would be read as a weight
            boolean weighted = answer.percent() != 100 || answer.text().startsWith("%");
            out.append("\t=").append(weighted ? "%" + answer.percent() + "%" : "");
            // an asterisk matches any text
            out.append(escaped(answer.text()).replace("*", "\\*")).append('\n');
        }
        return out.toString();
    }

    private static String options(Answer.Choice choice) {
        StringBuilder out = new StringBuilder();
        List<String> offered = choice.offered();
        for (int i = 0; i < offered.size(); i++) {
            String text = escaped(offered.get(i));
            String sign = !choice.several() && choice.right().contains(i) ? "=" : "~";
            boolean weighted = choice.several() || text.startsWith("%");
            out.append('\t').append(sign);
            out.append(weighted ? "%" + Lesson.share(choice, i) + "%" : "")
                    .append(text)
                    .append('\n');
        }
        return out.toString();
    }

    /** Escapes the special characters of GIFT. The arrow, which would make a pair of a text, is escaped too. */
    static String escaped(String text) {
        return SafeText.of(text)
                .replace("->", "→")
                .replaceAll("[\\\\~=#{}:]", "\\\\$0")
                .replace("\n", "\\n");
    }
}
