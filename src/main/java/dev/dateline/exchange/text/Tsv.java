package dev.dateline.exchange.text;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.SourceNote;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes two columns with a tab between them, for pasting into Quizlet and similar programs: term and definition,
 * without headings or quoting. Choice, ordering and matching cards become a pair of texts. The source follows the
 * answer.
 */
public final class Tsv {
    public static final Format FORMAT = Format.ofText("tsv", ".tsv", Tsv::text);

    private Tsv() {}

    private static void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        for (ExportCard card : export.cards()) {
            if (!card.card().answer().offered().isEmpty() || card.card().answer() instanceof Answer.Truth) {
                conversions.add(card.card().answer().title(), "question-and-answer pairs");
            }
            out.write(cell(question(card)) + "\t" + cell(answer(card)) + "\n");
        }
    }

    /** The text without tabs, line breaks or a formula. A tab or line break would end the cell. */
    private static String cell(String text) {
        return Cells.defused(SafeText.line(text));
    }

    private static String question(ExportCard exported) {
        Card card = exported.card();
        String ask = exported.heading().map(heading -> heading + ": ").orElse("") + card.ask();
        if (card.answer() instanceof Answer.Truth) {
            return "True or false? " + ask;
        }
        List<String> shown = Layout.lines(card, 0);
        if (shown.isEmpty()) {
            return ask;
        }
        String left =
                card.answer() instanceof Answer.Matching matching ? String.join(" / ", matching.lefts()) + " — " : "";
        return ask + " (" + left + String.join(" / ", shown) + ")";
    }

    private static String answer(ExportCard exported) {
        StringBuilder out = new StringBuilder(exported.card().answer().line());
        exported.news().forEach(line -> out.append(" | Since: ").append(line));
        exported.card().head().why().ifPresent(why -> out.append(" | ").append(why));
        exported.sources().stream()
                .map(SourceNote::datedLine)
                .distinct()
                .forEach(line -> out.append(" | ").append(line));
        return out.toString();
    }
}
