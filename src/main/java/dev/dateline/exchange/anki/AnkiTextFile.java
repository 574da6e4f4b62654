package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.deck.AnkiLink;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ClozeNote;
import dev.dateline.exchange.intake.FieldText;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.intake.KeptNote;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.exchange.text.GivenJson;
import dev.dateline.exchange.text.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
        int at = 0;
        while (at < text.length() && text.charAt(at) == '#') {
            int end = text.indexOf('\n', at);
            String line = text.substring(at + 1, end < 0 ? text.length() : end);
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KEYS.contains(key)) {
                headers.put(key, line.substring(colon + 1));
            }
            at = end < 0 ? text.length() : end + 1;
        }
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
        for (Rows.Row row : rows) {
            Line line = new Line(row, columns, headers, isHtml);
            String deck = line.text("deck").orElse(file.baseName());
            Optional<JsonNode> whole = line.whole();
            Optional<OwnNote> own = whole.isPresent() ? Optional.empty() : OwnNote.of(line.texts(), isHtml);
            String id = whole.map(card -> card.path("deck").asText(""))
                    .or(() -> own.map(OwnNote::home))
                    .filter(name -> !name.isEmpty())
                    .orElse(DeckNames.id(deck));
            titles.putIfAbsent(id, DeckNames.title(deck));
            List<IncomingCard> cards = decks.computeIfAbsent(id, key -> new ArrayList<>());
            if (own.isPresent()) {
                cards.add(own.get().incoming(line.guid().orElse(""), losses));
            } else {
                line.cards(whole, cards, losses);
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

        Optional<String> guid() {
            return Optional.of(cell("guid").strip()).filter(text -> !text.isEmpty());
        }

        void cards(Optional<JsonNode> whole, List<IncomingCard> cards, Losses losses) {
            if (whole.isPresent()) {
                cards.add(IncomingCard.of(where(), new IncomingCard.Complete(whole.get()))
                        .called(Optional.of(whole.get().path("id").asText()))
                        .of(guid().map(name -> new AnkiLink(name, Optional.empty()))));
                return;
            }
            List<FieldText> texts = texts().stream()
                    .map(text -> html ? FieldText.ofHtml(text) : FieldText.ofPlain(text))
                    .toList();
            for (FieldText text : texts) {
                losses.leaveOut("pictures and sounds", text.media());
            }
            String front = texts.isEmpty() ? "" : texts.get(0).text();
            if (!ClozeNote.isOne(front)) {
                cards.add(note(texts, true, 1).sides(List.of(0), List.of(1), from(2)));
                return;
            }
            ClozeNote cloze = new ClozeNote(front);
            if (cloze.numbers().isEmpty()) {
                losses.drop(where(), "without a hole");
            }
            NoteFields note = note(texts, cloze.numbers().size() == 1, 0);
            cloze.numbers().forEach(number -> cards.add(note.hole(cloze, 0, from(1), number)));
        }

        private String where() {
            return "line " + row.line();
        }

        /** @param backs the number of fields behind the first one that the note needs to be kept */
        private NoteFields note(List<FieldText> texts, boolean hasOneCard, int backs) {
            boolean two = texts().stream().skip(2).allMatch(String::isBlank);
            Optional<String> type = text("notetype");
            Optional<AnkiLink> link =
                    guid().filter(name -> hasOneCard).map(name -> new AnkiLink(name, type.filter(any -> two)));
            Set<String> tags = new LinkedHashSet<>(words(cell("tags")));
            tags.addAll(words(headers.getOrDefault("tags", "")));
            return new NoteFields(where(), texts, tags, link, type.flatMap(name -> kept(name, backs)));
        }

        /** The fields as they are in the file. */
        List<String> texts() {
            return IntStream.range(0, row.cells().size())
                    .filter(column -> !columns.containsValue(column))
                    .mapToObj(row::cell)
                    .toList();
        }

        private List<Integer> from(int field) {
            return IntStream.range(field, texts().size()).boxed().toList();
        }

        /** The note to keep. Empty if the file lacks its markup, name or tags. */
        private Optional<KeptNote> kept(String type, int backs) {
            String guid = cell("guid");
            List<String> texts = texts();
            if (!html || guid.isBlank() || !columns.containsKey("tags") || texts.size() <= backs) {
                return Optional.empty();
            }
            String deck = text("deck").orElse(DeckNames.DEFAULT);
            return Optional.of(new KeptNote(guid, type, deck, words(cell("tags")), texts));
        }
    }
}
