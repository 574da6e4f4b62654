package dev.dateline.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.memory.train.TrainingSet;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.source.Wording;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a log of reviews from CSV, as other spaced-repetition programs and their benchmarks write it. Columns are identified by their names in the first line and may have any order; other columns are ignored.
 *
 * <ul>
 *   <li>{@code card_id}: any text
 *   <li>{@code review_time}: milliseconds since 1970, or ISO 8601 (UTC if there is no offset)
 *   <li>{@code review_rating}: 1 Again to 4 Easy; 0, which Anki writes for cards moved by hand, is not a review
 *   <li>{@code delta_t}: whole days since the card's previous review, needed only if there is no {@code review_time}
 *   <li>{@code choices}: how many answers there were to choose from, if any
 * </ul>
 *
 * <p>Study days are in UTC and end at four in the morning, so that a log has the same meaning everywhere.
 */
public final class ReviewLog {
    private static final String CARD = "card_id";
    private static final String TIME = "review_time";
    private static final String RATING = "review_rating";
    private static final String DELTA = "delta_t";
    private static final String CHOICES = "choices";

    private static final StudyCalendar UTC = new StudyCalendar(ZoneOffset.UTC);
    private static final long MILLIS_A_DAY = 86_400_000L;
    private static final long ROLLOVER_MILLIS = UTC.rollover().toSecondOfDay() * 1_000L;
    /** The end of the year 9999, in milliseconds since 1970. */
    private static final long FARTHEST_MILLIS = 253_402_300_799_999L;

    private static final int MOST_FINDINGS = 50;

    private final String file;
    private final Findings findings;
    private final TrainingSet.Builder log = new TrainingSet.Builder();
    private final Map<String, Long> lastDay = new HashMap<>();
    private int reported;

    private ReviewLog(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Reads a log. Lines that cannot be read are skipped and reported as errors.
     *
     * @param file the log's name in findings
     */
    public static TrainingSet read(Reader csv, String file, Findings findings) throws IOException {
        ReviewLog reading = new ReviewLog(file, findings);
        ObjectReader lists = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.TRIM_SPACES)
                .with(CsvParser.Feature.SKIP_EMPTY_LINES);
        try (MappingIterator<List<String>> rows = lists.readValues(csv)) {
            reading.read(rows);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            reading.report(at == null ? 1 : Math.max(1, at.getLineNr()), "not-csv", e.getOriginalMessage(), "");
        }
        return reading.log.build();
    }

    private void read(MappingIterator<List<String>> rows) throws IOException {
        String hint = "the first line names the columns: card_id,review_time,review_rating";
        if (!rows.hasNextValue()) {
            report(1, "no-columns", "the file is empty", hint);
            return;
        }
        List<String> columns = rows.nextValue().stream()
                .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> missing = new ArrayList<>(List.of(CARD, TIME, RATING));
        missing.removeAll(columns);
        if (columns.contains(DELTA)) {
            missing.remove(TIME);
        }
        if (!missing.isEmpty()) {
            report(1, "no-column", "there is no column " + String.join(" and no column ", missing), hint);
            return;
        }
        while (rows.hasNextValue()) {
            List<String> row = rows.nextValue();
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.putIfAbsent(columns.get(i), i < row.size() ? row.get(i) : "");
            }
            read(cells, Math.max(2, rows.getCurrentLocation().getLineNr() - 1));
        }
    }

    private void read(Map<String, String> cells, int line) {
        String card = cells.getOrDefault(CARD, "");
        int rating = number(cells, RATING, line, 0, 4);
        int choices = cells.getOrDefault(CHOICES, "").isEmpty() ? 0 : number(cells, CHOICES, line, 0, 1_000);
        if (card.isEmpty()) {
            report(line, "no-card", "card_id is missing", "");
            return;
        }
        if (rating <= 0 || choices < 0) {
            return;
        }
        double guess = choices > 1 ? 1.0 / choices : 0;
        if (cells.containsKey(TIME)) {
            long at = time(cells.getOrDefault(TIME, ""), line);
            if (at != Long.MIN_VALUE) {
                log.add(card, at, Math.floorDiv(at - ROLLOVER_MILLIS, MILLIS_A_DAY), rating, guess);
            }
            return;
        }
        int delta = number(cells, DELTA, line, -1, 100_000);
        if (delta >= -1) {
            long day = lastDay.merge(card, (long) Math.max(0, delta), Long::sum);
            log.add(card, day * MILLIS_A_DAY + ROLLOVER_MILLIS, day, rating, guess);
        }
    }

    /** Reads a whole number; less than {@code least} if the text is not one. */
    private int number(Map<String, String> cells, String column, int line, int least, int most) {
        String text = cells.getOrDefault(column, "");
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        report(line, "bad-number", column + " is \"" + text + "\"", "a whole number from " + least + " to " + most);
        return least - 1;
    }

    private long time(String text, int line) {
        try {
            long at = text.matches("-?[0-9]+")
                    ? Long.parseLong(text)
                    : instant(text).toEpochMilli();
            if (Math.abs(at) <= FARTHEST_MILLIS) {
                return at;
            }
        } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
            // reported below
        }
        report(
                line,
                "bad-time",
                "review_time is \"" + text + "\"",
                "milliseconds since 1970, or a time like 2022-12-16T18:00:00Z");
        return Long.MIN_VALUE;
    }

    private static Instant instant(String text) {
        String iso = text.replace(' ', 'T');
        int time = iso.indexOf('T');
        boolean offset = time > 0 && (iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0);
        return offset
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }

    private void report(int line, String code, String message, String hint) {
        if (reported++ < MOST_FINDINGS) {
            findings.add(Finding.error(file, new Position(line, 1), new Wording(code, message, hint)));
        }
    }
}
