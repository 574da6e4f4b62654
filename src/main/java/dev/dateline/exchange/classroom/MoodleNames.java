package dev.dateline.exchange.classroom;

import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.Shuffle;
import java.util.HexFormat;

/** The names of questions and categories in Moodle, for all formats. */
final class MoodleNames {
    /** The most characters of an id number in Moodle. */
    private static final int LONGEST = 100;

    private static final int DIGITS = 12;

    private MoodleNames() {}

    /** The id number of a question. It is the card's id. A long id is shortened and gets digits that make it unique. */
    static String idNumber(String id) {
        if (id.codePointCount(0, id.length()) <= LONGEST) {
            return id;
        }
        String digits = HexFormat.of().formatHex(Shuffle.sha256(id)).substring(0, DIGITS);
        return id.substring(0, id.offsetByCodePoints(0, LONGEST - DIGITS - 1)) + "-" + digits;
    }

    /**
     * The category of a deck in the course. A single slash would begin a subcategory, so it is doubled. A slash may not
     * be at an end.
     */
    static String category(String title) {
        String name = SafeText.line(title).strip().replace("/", "//");
        String before = name.startsWith("/") ? " " : "";
        String after = name.endsWith("/") ? " " : "";
        return "$course$/top/" + before + name + after;
    }
}
