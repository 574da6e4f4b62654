package dev.dateline.library;

import dev.dateline.disk.BundledFile;
import dev.dateline.judge.EnglishWords;

/** The English words of the program. The judge does not take them for typing slips. */
public final class Dictionary {
    private static final EnglishWords ENGLISH =
            EnglishWords.readBy(() -> BundledFile.bytes("/dev/dateline/judge/english.bloom"));

    private Dictionary() {}

    public static EnglishWords english() {
        return ENGLISH;
    }
}
