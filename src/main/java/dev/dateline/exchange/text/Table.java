package dev.dateline.exchange.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ClozeNote;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.exchange.text.Headings.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a table with one card in each row, separated by commas, semicolons or tabs. If the first row names the columns,
 * they may have any order. Otherwise the first column is the question, the second the answer, and further columns
 * explain it.
 */
public final class Table implements IncomingFormat {
    /** Whether the file is a text. Every text that has no more specific format is tried as a table. */
    @Override
    public boolean recognises(ArrivedFile file) throws IOException, ImportFailure {
        file.text();
        return true;
    }

    @Override
    public Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure {
        String text = file.text();
        char separator = Rows.separator(text, file.name());
        List<Rows.Row> rows = Rows.of(text, separator, false, file.name());
        Optional<Headings> named = Headings.of(rows.get(0).cells());
        Headings headings = named.orElseGet(Headings::none);
        boolean html = !headings.isOurs() && FieldText.looksLikeHtml(text);
        int width = named.isPresent()
                ? rows.get(0).cells().size()
                : Rows.common(rows).getKey();
        Reading reading = new Reading(headings, html, width, losses);
        Map<String, List<IncomingCard>> decks = new LinkedHashMap<>();
        for (Rows.Row row : rows.subList(named.isPresent() ? 1 : 0, rows.size())) {
            String deck = headings.cell(row, Column.DECK).strip();
            List<IncomingCard> cards =
                    decks.computeIfAbsent(deck.isEmpty() ? file.baseName() : deck, key -> new ArrayList<>());
            reading.row(row, cards);
        }
        List<IncomingDeck> all = new ArrayList<>();
        decks.forEach((deck, cards) -> all.add(IncomingDeck.named(deck, deck, cards)));
        return new Incoming(name(separator) + (named.isPresent() ? " with headings" : " without headings"), all);
    }

    private static String name(char separator) {
        return switch (separator) {
            case '\t' -> "a table (tabs)";
            case ';' -> "a table (semicolons)";
            case ',' -> "a table (commas)";
            default -> "a table (strokes)";
        };
    }

    private record Reading(Headings headings, boolean html, int width, Losses losses) {
        void row(Rows.Row row, List<IncomingCard> cards) {
            String where = "line " + row.line();
            if (!row.cells().stream().skip(width).allMatch(String::isBlank)) {
                losses.drop(
                        where,
                        "with more columns than the others; write quotation marks around a text with separators");
                return;
            }
            losses.leaveOut("cells in unknown columns", headings.isOurs() ? 0 : headings.unknownCells(row));
            Optional<JsonNode> whole = headings.isOurs()
                    ? GivenJson.object(Cells.armed(headings.cell(row, Column.CARD)))
                    : Optional.empty();
            String front = text(headings.cell(row, Column.QUESTION)).text();
            if (whole.isPresent()) {
                IncomingCard.Body body = new IncomingCard.Complete(whole.get());
                cards.add(IncomingCard.of(where, body).called(id(row)));
            } else if (ClozeNote.isOne(front)) {
                holes(new ClozeNote(front), row, where, cards);
            } else {
                Optional<String> hint =
                        some(text(headings.cell(row, Column.HINT)).text());
                cards.add(IncomingCard.of(where, body(row))
                        .called(id(row))
                        .tagged(tags(row))
                        .explained(some(why(row)), hint));
            }
        }

        private Optional<String> id(Rows.Row row) {
            return some(headings.cell(row, Column.ID).strip());
        }

        private void holes(ClozeNote note, Rows.Row row, String where, List<IncomingCard> cards) {
            Optional<String> why = some(text(headings.cell(row, Column.ANSWER)).text());
            for (int number : note.numbers()) {
                cards.add(IncomingCard.of(where, new IncomingCard.Holes(note.parts(number)))
                        .tagged(tags(row))
                        .explained(why, note.hint(number)));
            }
        }

        private IncomingCard.Body body(Rows.Row row) {
            FieldText front = text(headings.cell(row, Column.QUESTION));
            FieldText back = text(headings.cell(row, Column.ANSWER));
            losses.leaveOut("pictures and sounds", front.media() + back.media());
            List<String> choices = lines(headings.cell(row, Column.CHOICES));
            if (choices.size() > 1) {
                return IncomingCard.pick(front.text(), choices, lines(back.text()));
            }
            List<String> accept = lines(headings.cell(row, Column.ACCEPT));
            return new IncomingCard.Sides(front.text(), back.text(), accept, back.plain());
        }

        private FieldText text(String cell) {
            String own = headings.isOurs() ? Cells.armed(cell) : cell;
            return html ? FieldText.ofHtml(own) : FieldText.ofPlain(own);
        }

        private String why(Rows.Row row) {
            if (headings.areNamed()) {
                return text(headings.cell(row, Column.WHY)).text();
            }
            return row.cells().stream()
                    .skip(2)
                    .map(cell -> text(cell).text())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private Set<String> tags(Rows.Row row) {
            return new LinkedHashSet<>(words(headings.cell(row, Column.TAGS), "[\\s,;]+"));
        }

        private static List<String> lines(String text) {
            String separator = text.indexOf('\n') >= 0 ? "\n" : text.indexOf('|') >= 0 ? "\\|" : ";";
            return words(text, separator);
        }

        private static List<String> words(String text, String separator) {
            return Stream.of(text.split(separator, -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private static Optional<String> some(String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(text);
        }
    }
}
