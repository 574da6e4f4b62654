package dev.dateline.exchange.classroom;

import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.Shuffle;
import java.util.HexFormat;

/** How questions and categories are called in Moodle, whichever format brings them there. */
final class MoodleNames {
    /** Moodle takes no id number of more characters. */
    private static final int LONGEST = 100;

    private static final int DIGITS = 12;

    private MoodleNames() {}

    /** The id number of a question: its id, shortened where it is too long, and then with digits that no other has. */
    static String idNumber(String id) {
        if (id.codePointCount(0, id.length()) <= LONGEST) {
            return id;
        }
        String digits = HexFormat.of().formatHex(Shuffle.sha256(id)).substring(0, DIGITS);
        return id.substring(0, id.offsetByCodePoints(0, LONGEST - DIGITS - 1)) + "-" + digits;
    }

    /** The category of a deck, in the course. A slash would begin another below it: Moodle wants it twice, and not at an end. */
    static String category(String title) {
        String name = SafeText.line(title).strip().replace("/", "//");
        String before = name.startsWith("/") ? " " : "";
        String after = name.endsWith("/") ? " " : "";
        return "$course$/top/" + before + name + after;
    }
}
