package dev.dateline.cli;

import java.lang.reflect.Field;
import java.time.ZoneId;

/** What makes a start shorter and changes nothing else. */
final class Preload {
    /** From this one on Java warns of the old locale data. */
    private static final int WARNING_JAVA = 21;

    private Preload() {}

    /**
     * Reads on a second core the annotations that picocli will ask for, which saves some 8 ms: Java makes a class for every kind
     * of annotation and keeps what was read. Nobody waits for the end.
     */
    static void annotations() {
        Thread thread = new Thread(Preload::readAnnotations, "read-annotations");
        thread.setDaemon(true);
        thread.start();
    }

    private static void readAnnotations() {
        touch(RootCommand.class.getAnnotations().length);
        for (Field field : RootCommand.class.getDeclaredFields()) {
            touch(field.getAnnotations().length);
        }
        for (Field field : CommonOptions.class.getDeclaredFields()) {
            touch(field.getAnnotations().length);
        }
        touch(ZoneId.systemDefault().hashCode());
    }

    /**
     * Has Java take the smaller of its two collections of locale data, which saves some 10 ms: the database driver makes a format
     * for dates that is never used. A session itself asks for the names and forms of no locale.
     */
    static void smallLocaleData() {
        if (Runtime.version().feature() < WARNING_JAVA && System.getProperty("java.locale.providers") == null) {
            System.setProperty("java.locale.providers", "COMPAT");
        }
    }

    /** The result is of no interest, that it was asked for is. */
    private static void touch(int ignored) {}
}
