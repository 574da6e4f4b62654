package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.util.List;
import java.util.Optional;

/**
 * A value in a sentence.
 *
 * @param start the offset of its first char in the sentence
 * @param end the offset after its last char
 * @param values one value; two for a range
 * @param unit the unit of a number, range or vote; empty if there is none
 */
record Mention(Kind kind, int start, int end, List<Value> values, String unit) {
    /** The kind of value. */
    enum Kind {
        NUMBER,
        RANGE,
        SHARE,
        ORDINAL,
        VOTE,
        SCORE,
        TIME,
        DATE,
        PERIOD,
        PERSON,
        ORGANISATION,
        PLACE,
        NAME,
        QUOTE,
        TITLE
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    String in(String sentence) {
        return sentence.substring(start, end);
    }

    /** The date; empty if it is another value. */
    Optional<PartialDate> date() {
        return values.get(0) instanceof Value.Date date ? Optional.of(date.date()) : Optional.empty();
    }

    boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.RANGE || kind == Kind.SHARE;
    }
}
