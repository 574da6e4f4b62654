package dev.dateline.source;

import dev.dateline.disk.BundledFile;
import java.util.Map;

/** The usual advice on findings: what to do, by the code of the finding. */
public final class Advice {
    private static final Map<String, String> ALL = BundledFile.texts("/dev/dateline/source/advice.txt");

    private Advice() {}

    /** The advice for a code; empty if there is none. */
    public static String of(String code) {
        return ALL.getOrDefault(code, "");
    }
}
