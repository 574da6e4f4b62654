package dev.dateline.exchange;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What a user may ask of an export.
 *
 * @param now the time of the export, for formats that carry one
 * @param byteOrderMark begin text with one, for spreadsheets that take everything else for Latin-1
 * @param key with a page of answers, where there are pages
 * @param seed shuffle questions and choices by it; as written where absent
 * @param page what is asked of a quiz page
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
