package dev.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of the program: the project's version, and the commit if it was built from a clone. */
public final class Version {
    private Version() {}

    /**
     * The version: {@code 0.1.0 (v0.1.0-3-gabc1234-dirty)}, {@code 0.1.0} if built from a source archive, {@code
     * development} if not packaged.
     */
    public static String text() throws IOException {
        Properties built = new Properties();
        try (InputStream resource = Version.class.getResourceAsStream("version.properties")) {
            if (resource != null) {
                built.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            }
        }
        return describe(built.getProperty("version", "development"), built.getProperty("commit", ""));
    }

    static String describe(String version, String commit) {
        return commit.isEmpty() ? version : version + " (" + commit + ")";
    }
}
