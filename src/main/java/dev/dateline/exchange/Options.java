package dev.dateline.exchange;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * The options of an export.
 *
 * @param now the time of the export, for formats that contain one
 * @param byteOrderMark whether text begins with a byte order mark; without it, some spreadsheets read text as
 *     Latin-1
 * @param key whether a page of answers is added, if the format has pages
 * @param seed the seed for shuffling questions and choices; without it they keep their order
 */
public record Options(Instant now, boolean byteOrderMark, boolean key, OptionalLong seed, PageOptions page) {
    /** Options without a byte order mark and without shuffling, and with an answer key. */
    public static Options plain(Instant now) {
        return new Options(now, false, true, OptionalLong.empty(), PageOptions.NONE);
    }
}
