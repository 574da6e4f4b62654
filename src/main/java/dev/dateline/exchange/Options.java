package dev.dateline.exchange;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * The options of an export.
 *
 * @param now the time of the export, for formats that contain one
 * @param byteOrderMark begin text with a byte order mark, for spreadsheets that read other text as Latin-1
 * @param key add a page of answers, if the format has pages
 * @param seed the seed to shuffle questions and choices; written order if absent
 * @param page the options of a quiz page
 */
public record Options(Instant now, boolean byteOrderMark, boolean key, OptionalLong seed, PageOptions page) {
    /** With a plain page. */
    public Options(Instant now, boolean byteOrderMark, boolean key, OptionalLong seed) {
        this(now, byteOrderMark, key, seed, PageOptions.NONE);
    }

    /** Nothing asked for. */
    public static Options plain(Instant now) {
        return new Options(now, false, true, OptionalLong.empty());
    }
}
