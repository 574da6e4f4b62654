package dev.dateline.library;

import dev.dateline.judge.EnglishWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The English words of the program. The judge does not take them for typing slips. */
public final class Dictionary {
    private static final class Holder {
        static final EnglishWords ENGLISH = read();
    }

    private Dictionary() {}

    /** The words; they are read at first use. */
    public static EnglishWords english() {
        return Holder.ENGLISH;
    }

    private static EnglishWords read() {
        try (InputStream in = EnglishWords.class.getResourceAsStream("english.bloom")) {
            return in == null ? EnglishWords.NONE : EnglishWords.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
