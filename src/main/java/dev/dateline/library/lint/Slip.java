package dev.dateline.library.lint;

import java.util.Locale;

/** Recognises texts that differ by a typing slip. */
final class Slip {
    private static final int SHORTEST = 5; // letters; shorter words are often other words

    private Slip() {}

    /** Whether two texts differ by one added, missing or changed letter; digits do not count as letters. */
    static boolean apart(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (Math.min(a.length(), b.length()) < SHORTEST || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String left = a.substring(head, a.length() - tail);
        String right = b.substring(head, b.length() - tail);
        return left.length() <= 1
                && right.length() <= 1
                && (left + right).chars().allMatch(Character::isLetter);
    }
}
