package dev.dateline.source;

import dev.dateline.disk.BundledFile;
import java.util.Map;

/** The usual advice on findings: what to do, by the code of the finding. */
public final class Advice {
    private static final Map<String, String> ALL = BundledFile.texts("/dev/dateline/source/advice.txt");

    private Advice() {}

    public static String of(String code) {
        return ALL.getOrDefault(code, "");
    }
}
