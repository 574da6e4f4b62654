package dev.dateline.cli;

import java.lang.reflect.Field;
import java.time.ZoneId;

/** Makes the start faster and changes nothing else. */
final class Preload {
    private Preload() {}

    /**
     * Reads the annotations that picocli will need, on another thread. This saves about 8 ms, because Java creates a
     * class for every kind of annotation and keeps what was read. Nothing waits for this thread.
     */
    static void annotations() {
        aside("read-annotations", Preload::readAnnotations);
    }

    /** Reads the rules of the time zones on another thread. This saves about 4 ms. */
    static void zone() {
        aside("read-zone", () -> touch(ZoneId.systemDefault().hashCode()));
    }

    private static void aside(String name, Runnable work) {
        Thread thread = new Thread(work, name);
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
    }

    /** Uses a value, because the call that computes it loads annotations. */
    private static void touch(int ignored) {}
}
