package dev.dateline.source;

import dev.dateline.disk.BundledFile;
import java.util.Locale;
import java.util.Map;

/**
 * What a finding says.
 *
 * @param code the stable name of the finding's rule
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
public record Wording(String code, String message, String hint) {
    private static final Map<String, String> MESSAGES = BundledFile.texts("/dev/dateline/source/messages.txt");
    private static final Map<String, String> ADVICE = BundledFile.texts("/dev/dateline/source/advice.txt");

    /**
     * The words for a code.
     *
     * @param name the code; for a special case, with the word of the case after it
     * @param values what the words name
     */
    public static Wording of(String name, Object... values) {
        String code = name.split(" ", 2)[0];
        String[] texts = MESSAGES.getOrDefault(name, name).split(" \\|(?: |$)", 2);
        String hint = texts.length == 1 ? advice(code) : String.format(Locale.ROOT, texts[1], values);
        return new Wording(code, String.format(Locale.ROOT, texts[0], values), hint);
    }

    /** What to do about findings with a code, if their words do not say it; may be empty. */
    public static String advice(String code) {
        return ADVICE.getOrDefault(code, "");
    }
}
