package dev.dateline.page.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Replaces {@link String#split(String, int)} for texts that are cut at a single character. The judge cuts its tables
 * thousands of times, and no pattern is made for each.
 */
public final class Split {
    private static final String SPECIAL = "\\.$|()[{^?*+";

    private Split() {}

    public static String[] split(String text, String at, int limit) {
        boolean plain = at.length() == 1 && SPECIAL.indexOf(at.charAt(0)) < 0;
        boolean escaped = at.length() == 2 && at.charAt(0) == '\\' && SPECIAL.indexOf(at.charAt(1)) >= 0;
        if (limit >= 0 || text.isEmpty() || !(plain || escaped)) {
            return Pattern.compile(at).split(text, limit);
        }
        char sign = at.charAt(at.length() - 1);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int next = text.indexOf(sign); next >= 0; next = text.indexOf(sign, from)) {
            parts.add(text.substring(from, next));
            from = next + 1;
        }
        parts.add(text.substring(from));
        String[] array = new String[parts.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = parts.get(i);
        }
        return array;
    }
}
