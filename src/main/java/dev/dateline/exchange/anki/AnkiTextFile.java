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
import dev.dateline.exchange.intake.Origin;
import dev.dateline.exchange.text.GivenJson;
import dev.dateline.exchange.text.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        Columns columns = Columns.of(headers, separator);
        String html = headers.getOrDefault("html", "").strip().toLowerCase(Locale.ROOT);
        boolean isHtml = html.isEmpty() ? FieldText.looksLikeHtml(text) : html.equals("true");
        Map<String, List<IncomingCard>> decks = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            Line line = new Line(row, columns, headers, isHtml);
            String deck = line.deck().orElse(file.baseName());
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

    /** The positions of the columns, from 0; -1 if a column is missing. */
    private record Columns(int guid, int notetype, int deck, int tags, int card) {
        static Columns of(Map<String, String> headers, char separator) {
            List<String> names = new ArrayList<>();
            for (String name :
                    headers.getOrDefault("columns", "").split(Pattern.quote(String.valueOf(separator)), -1)) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
            return new Columns(
                    place(headers, "guid column"),
                    place(headers, "notetype column"),
                    place(headers, "deck column"),
                    place(headers, "tags column"),
                    names.indexOf("card"));
        }

        private static int place(Map<String, String> headers, String key) {
            String number = headers.getOrDefault(key, "").strip();
            return number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) - 1 : -1;
        }

        boolean isField(int column) {
            return column != guid && column != notetype && column != deck && column != tags && column != card;
        }
    }

    /** One note. */
    private record Line(Rows.Row row, Columns columns, Map<String, String> headers, boolean html) {
        Optional<String> deck() {
            return column(columns.deck(), "deck");
        }

        private Optional<String> column(int place, String header) {
            String own = row.cell(place).strip();
            String all = headers.getOrDefault(header, "").strip();
            return Optional.of(own.isEmpty() ? all : own).filter(text -> !text.isEmpty());
        }

        Optional<JsonNode> whole() {
            String json = row.cell(columns.card());
            return json.startsWith("{") ? GivenJson.object(json) : Optional.empty();
        }

        Set<String> tags() {
            return Stream.of(row.cell(columns.tags()), headers.getOrDefault("tags", ""))
                    .flatMap(text -> Stream.of(text.split("\\s+", -1)))
                    .filter(tag -> !tag.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Optional<String> guid() {
            return Optional.of(row.cell(columns.guid()).strip()).filter(text -> !text.isEmpty());
        }

        void cards(Optional<JsonNode> whole, List<IncomingCard> cards, Losses losses) {
            String where = "line " + row.line();
            Optional<String> guid = guid();
            if (whole.isPresent()) {
                cards.add(IncomingCard.of(where, new IncomingCard.Complete(whole.get()))
                        .called(Optional.of(whole.get().path("id").asText()))
                        .of(guid.map(name -> new AnkiLink(name, Optional.empty()))));
                return;
            }
            List<FieldText> fields = fields();
            for (FieldText field : fields) {
                losses.leaveOut("pictures and sounds", field.media());
            }
            Optional<String> type = column(columns.notetype(), "notetype").filter(name -> fields.size() <= 2);
            Optional<AnkiLink> link = guid.map(name -> new AnkiLink(name, type));
            String front = fields.isEmpty() ? "" : fields.get(0).text();
            if (ClozeNote.isOne(front)) {
                ClozeNote note = new ClozeNote(front);
                if (note.numbers().isEmpty()) {
                    losses.drop(where, "without a hole");
                }
                holes(where, note, more(fields, 1), link, cards);
                return;
            }
            FieldText back = fields.size() > 1 ? fields.get(1) : FieldText.ofPlain("");
            cards.add(IncomingCard.of(where, new IncomingCard.Sides(front, back.text(), List.of(), back.plain()))
                    .tagged(tags())
                    .explained(more(fields, 2), Optional.empty())
                    .of(link)
                    .madeOf(origin(List.of(1), Origin.NO_HOLE)));
        }

        private void holes(
                String where, ClozeNote note, Optional<String> why, Optional<AnkiLink> link, List<IncomingCard> cards) {
            boolean one = note.numbers().size() == 1;
            for (int number : note.numbers()) {
                cards.add(IncomingCard.of(where, new IncomingCard.Holes(note.parts(number)))
                        .tagged(tags())
                        .explained(why, note.hint(number))
                        .of(one ? link : Optional.empty())
                        .madeOf(origin(List.of(), number)));
            }
        }

        /** The fields as they are in the file. */
        List<String> texts() {
            return IntStream.range(0, row.cells().size())
                    .filter(columns::isField)
                    .mapToObj(row::cell)
                    .toList();
        }

        /** The note to keep. Empty if the file lacks its markup, name, note type or tags. */
        private Optional<Origin> origin(List<Integer> back, int hole) {
            String guid = row.cell(columns.guid());
            Optional<String> type = column(columns.notetype(), "notetype");
            List<String> texts = texts();
            if (!html || guid.isBlank() || type.isEmpty() || columns.tags() < 0 || texts.size() <= back.size()) {
                return Optional.empty();
            }
            List<String> tags = List.of(row.cell(columns.tags()).strip().split("\\s+", -1)).stream()
                    .filter(tag -> !tag.isEmpty())
                    .toList();
            List<Integer> more =
                    IntStream.range(1 + back.size(), texts.size()).boxed().toList();
            KeptNote note = new KeptNote(guid, type.get(), deck().orElse(DeckNames.DEFAULT), tags, texts);
            return Optional.of(new Origin(note, List.of(0), back, more, hole));
        }

        /** The fields up to the last one that is not empty. */
        private List<FieldText> fields() {
            List<String> texts = texts();
            int used = texts.size();
            while (used > 0 && texts.get(used - 1).isBlank()) {
                used--;
            }
            return texts.subList(0, used).stream()
                    .map(text -> html ? FieldText.ofHtml(text) : FieldText.ofPlain(text))
                    .toList();
        }

        private static Optional<String> more(List<FieldText> fields, int from) {
            return FieldText.joined(fields.subList(Math.min(from, fields.size()), fields.size()));
        }
    }
}
