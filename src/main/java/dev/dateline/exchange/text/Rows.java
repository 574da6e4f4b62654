package dev.dateline.exchange.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.dateline.exchange.intake.ImportFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a text as rows of cells. */
public final class Rows {
    /** The most characters of a cell. */
    private static final int LONGEST_CELL = 1_000_000;

    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_CELLS = 1_000;

    /** The possible separators, the preferred ones first. */
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    /** The number of characters that are enough to detect the separator. */
    private static final int SAMPLE = 64 * 1024;

    private static final double MOST_OF_THEM = 0.8;

    /**
     * A row that is not empty.
     *
     * @param line the number of its first line
     */
    public record Row(int line, List<String> cells) {
        /** The cell at an index; empty if the row is shorter. */
        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }

    private Rows() {}

    /**
     * The rows of a text.
     *
     * @param comments whether lines that begin with {@code #} are skipped
     * @param name the file's name, for messages
     */
    public static List<Row> of(String text, char separator, boolean comments, String name) throws ImportFailure {
        return of(text, separator, comments, name, true);
    }

    private static List<Row> of(String text, char separator, boolean comments, String name, boolean quotes)
            throws ImportFailure {
        try {
            return read(text, separator, comments, quotes);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            if (e instanceof StreamConstraintsException) {
                throw new ImportFailure(name + ": a cell is longer than a million characters; it was not read", e);
            }
            if (separator == '\t' && quotes) {
                // tabs from another program, in which quotation marks have no special meaning
                return of(text, separator, comments, name, false);
            }
            throw new ImportFailure(
                    name + ":" + line + ": a cell begins with a quotation mark but does not end with one;"
                            + " write a quotation mark inside a cell twice",
                    e);
        } catch (IOException e) {
            throw new ImportFailure(name + " cannot be read as a table: " + e.getMessage(), e);
        }
    }

    private static List<Row> read(String text, char separator, boolean comments, boolean quotes) throws IOException {
        CsvFactory factory = CsvFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_CELL)
                        .build())
                .build();
        CsvSchema.Builder schema =
                CsvSchema.builder().setColumnSeparator(separator).setAllowComments(comments);
        List<Row> rows = new ArrayList<>();
        try (CsvParser parser = factory.createParser(text)) {
            parser.setSchema((quotes ? schema : schema.disableQuoteChar()).build());
            int line = 1;
            List<String> cells = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    cells.clear();
                } else if (token == JsonToken.VALUE_STRING && cells.size() < MOST_CELLS) {
                    line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
                    cells.add(parser.getText());
                } else if (token == JsonToken.END_ARRAY && !cells.stream().allMatch(String::isBlank)) {
                    rows.add(new Row(line, List.copyOf(cells)));
                    if (rows.size() > MOST_ROWS) {
                        throw new IOException("it has more than " + MOST_ROWS + " rows");
                    }
                }
            }
        }
        return rows;
    }

    /**
     * The separator of a text's cells. It is the one that gives most rows the same number of cells.
     *
     * @throws ImportFailure if there is none
     */
    public static char separator(String text, String name) throws ImportFailure {
        String sample = sample(text);
        char best = 0;
        double most = 0;
        for (char separator : SEPARATORS) {
            double share = alike(sample, separator);
            if (share > most) {
                most = share;
                best = separator;
            }
        }
        if (most < MOST_OF_THEM) {
            for (char separator : SEPARATORS) {
                if (isOnMostLines(text, separator)) {
                    of(text, separator, false, name); // fails if a quotation mark is the cause
                }
            }
            if (isOnMostLines(text, '=')) {
                throw new ImportFailure(
                        name + " has \"question = answer\" lines, which \"dateline add\" reads: dateline" + " add < "
                                + name);
            }
            throw new ImportFailure(
                    name + " is text, but not in a format that Dateline can import. In a table, each row has"
                            + " a question and an answer, separated by a comma, a semicolon or a tab");
        }
        return best;
    }

    private static boolean isOnMostLines(String text, char sign) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return 2 * lines.stream().filter(line -> line.indexOf(sign) >= 0).count() > lines.size();
    }

    /** The first complete rows of a long text. A quoted cell may contain line ends. */
    private static String sample(String text) {
        int end = 0;
        boolean quoted = false;
        for (int i = 0; i < SAMPLE && i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            end = text.charAt(i) == '\n' && !quoted ? i + 1 : end;
        }
        return text.length() <= SAMPLE || end == 0 ? text : text.substring(0, end);
    }

    /** The share of rows that have the most common number of cells; 0 if that number is one. */
    private static double alike(String text, char separator) {
        if (text.indexOf(separator) < 0) {
            return 0;
        }
        try {
            List<Row> rows = of(text, separator, false, "");
            return (double) common(rows).getValue() / Math.max(1, rows.size());
        } catch (ImportFailure e) {
            return 0;
        }
    }

    /** The most common number of cells that is more than one, and the number of rows that have it. */
    static Map.Entry<Integer, Long> common(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.cells().size() > 1)
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElse(Map.entry(2, 0L));
    }
}
