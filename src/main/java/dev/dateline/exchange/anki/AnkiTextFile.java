package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.exchange.anki.Collection.Note;
import dev.dateline.exchange.anki.Collection.Row;
import dev.dateline.exchange.anki.ForeignType.Template;
import dev.dateline.exchange.anki.NoteCards.Placed;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ClozeNote;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.exchange.text.GivenJson;
import dev.dateline.exchange.text.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads Anki's text format with header lines ({@code #separator:Tab}), as Anki exports notes and as {@link AnkiText}
 * writes cards.
 */
public final class AnkiTextFile implements IncomingFormat {
    private static final Set<String> KEYS = Set.of("""
            separator, html, tags, columns, notetype, deck, notetype column, deck column, tags column, guid column,
            if matches, match scope
            """.strip().split(",\\s+", -1));

    @Override
    public boolean recognises(ArrivedFile file) throws IOException, ImportFailure {
        return !headers(file.text()).isEmpty();
    }

    /** The header lines at the top, with keys in lower case. */
    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        text.lines().takeWhile(line -> line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(1, colon).strip().toLowerCase(Locale.ROOT);
            if (KEYS.contains(key)) {
                headers.put(key, line.substring(colon + 1));
            }
        });
        return headers;
    }

    @Override
    public Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure {
        String text = file.text();
        Map<String, String> headers = headers(text);
        char separator = separator(headers.getOrDefault("separator", "Tab"));
        List<Rows.Row> rows = Rows.of(text, separator, true, file.name());
        Map<String, Integer> columns = columns(headers, separator);
        String html = headers.getOrDefault("html", "").strip().toLowerCase(Locale.ROOT);
        boolean isHtml = html.isEmpty() ? FieldText.looksLikeHtml(text) : html.equals("true");
        Map<String, List<IncomingCard>> decks = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        NoteCards notes = new NoteCards(losses, isHtml, true);
        for (Rows.Row row : rows) {
            Line line = new Line(row, columns, headers, isHtml);
            String name = line.text("deck").orElse(file.baseName());
            Optional<JsonNode> whole = line.whole();
            List<Placed> cards = whole.isPresent() ? List.of(line.complete(whole.get())) : line.cards(notes, losses);
            for (Placed placed : cards) {
                String id = placed.home().isEmpty() ? DeckNames.id(name) : placed.home();
                titles.putIfAbsent(id, DeckNames.title(name));
                decks.computeIfAbsent(id, key -> new ArrayList<>()).add(placed.card());
            }
        }
        List<IncomingDeck> all = new ArrayList<>();
        decks.forEach((id, cards) -> all.add(IncomingDeck.named(id, titles.getOrDefault(id, id), cards)));
        return new Incoming("notes of Anki (text)", all);
    }

    private static char separator(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "comma", "," -> ',';
            case "semicolon", ";" -> ';';
            case "space" -> ' ';
            case "pipe", "|" -> '|';
            case "colon", ":" -> ':';
            default -> '\t';
        };
    }

    /** The positions of the columns that are no fields, from 0, by their names in the header lines. */
    private static Map<String, Integer> columns(Map<String, String> headers, char separator) {
        Map<String, Integer> columns = new HashMap<>();
        for (String name : List.of("guid", "notetype", "deck", "tags")) {
            String number = headers.getOrDefault(name + " column", "").strip();
            if (number.matches("[1-9][0-9]{0,2}")) {
                columns.put(name, Integer.parseInt(number) - 1);
            }
        }
        List<String> names = Stream.of(
                        headers.getOrDefault("columns", "").split(Pattern.quote(String.valueOf(separator)), -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.contains("card")) {
            columns.put("card", names.indexOf("card"));
        }
        return columns;
    }

    /** One note. */
    private record Line(Rows.Row row, Map<String, Integer> columns, Map<String, String> headers, boolean html) {
        private String cell(String column) {
            return row.cell(columns.getOrDefault(column, -1));
        }

        /** The text of a column, or else of the header line for all notes. */
        Optional<String> text(String column) {
            String own = cell(column).strip();
            String all = headers.getOrDefault(column, "").strip();
            return Optional.of(own.isEmpty() ? all : own).filter(text -> !text.isEmpty());
        }

        Optional<JsonNode> whole() {
            String json = cell("card");
            return json.startsWith("{") ? GivenJson.object(json) : Optional.empty();
        }

        private static List<String> words(String text) {
            return Stream.of(text.split("\\s+", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private String guid() {
            return cell("guid").strip();
        }

        Placed complete(JsonNode whole) {
            IncomingCard card = IncomingCard.of("line " + row.line(), new IncomingCard.Complete(whole))
                    .called(Optional.of(whole.path("id").asText()))
                    .of(Optional.of(guid()).filter(name -> !name.isEmpty()));
            return new Placed(row(0), guid(), whole.path("deck").asText(), card);
        }

        private static Row row(int ord) {
            return new Row(0, ord, 0, Collection.NOWHERE, false);
        }

        /** The cards of a note with a template for its first two fields, or of a text with deletions. */
        List<Placed> cards(NoteCards notes, Losses losses) {
            List<String> fields = new ArrayList<>(IntStream.range(0, row.cells().size())
                    .filter(column -> !columns.containsValue(column))
                    .mapToObj(row::cell)
                    .toList());
            fields.addAll(fields.isEmpty() ? List.of("") : List.of());
            String front = html ? FieldText.ofHtml(fields.get(0)).text() : fields.get(0);
            boolean cloze = ClozeNote.isOne(front);
            List<Row> cards = cloze
                    ? new ClozeNote(front)
                            .numbers().stream().map(number -> row(number - 1)).toList()
                    : List.of(row(0));
            if (cards.isEmpty()) {
                losses.drop("line " + row.line(), "without a hole");
                return List.of();
            }
            List<String> names = IntStream.range(0, fields.size())
                    .mapToObj(Integer::toString)
                    .toList();
            Template template = new Template("{{0}}", "{{" + String.join("}}{{", names) + "}}");
            ForeignType type =
                    new ForeignType(fields.size(), text("notetype").orElse(""), cloze, names, List.of(template));
            List<String> tags = words(cell("tags") + " " + headers.getOrDefault("tags", ""));
            Note note = new Note(row.line(), guid(), 0, tags, fields, cards);
            List<Placed> placed = notes.of(note, type, text("deck").orElse(""));
            // a note without its markup, type or tags cannot be written again
            boolean whole = html && !type.name().isEmpty() && columns.containsKey("tags");
            return whole ? placed : placed.stream().map(Placed::alone).toList();
        }
    }
}
