package dev.dateline.source;

import dev.dateline.disk.BundledFile;
import java.util.Map;
import java.util.stream.Collectors;

/** The usual advice on findings: what to do, by the code of the finding. */
public final class Advice {
    private static final Map<String, String> ALL = BundledFile.text("/dev/dateline/source/advice.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

    private Advice() {}

    /** The advice for a code; empty if there is none. */
    public static String of(String code) {
        return ALL.getOrDefault(code, "");
    }
}
