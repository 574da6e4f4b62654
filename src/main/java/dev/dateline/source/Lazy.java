package dev.dateline.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made at its first use. It never changes, so two threads may both make it. */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
