package dev.dateline.cli;

import java.lang.reflect.Field;
import java.time.ZoneId;

/**
 * Does on a second core what a start needs anyway, and saves some 8 ms: reading annotations makes a class for every kind of
 * annotation, and Java keeps what was read.
 */
final class Preload extends Thread {
    private Preload() {
        super("preload");
    }

    /** Begins; nobody waits for the end. */
    static void begin() {
        Preload preload = new Preload();
        preload.setDaemon(true);
        preload.start();
    }

    @Override
    public void run() {
        touch(RootCommand.class.getAnnotations().length);
        for (Field field : RootCommand.class.getDeclaredFields()) {
            touch(field.getAnnotations().length);
        }
        for (Field field : CommonOptions.class.getDeclaredFields()) {
            touch(field.getAnnotations().length);
        }
        touch(ZoneId.systemDefault().hashCode());
    }

    /** The result is of no interest, that it was asked for is. */
    private static void touch(int ignored) {}
}
