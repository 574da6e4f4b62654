package dev.dateline.library;

import dev.dateline.judge.EnglishWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The English words that come with the program, which the judge is handed so that it takes none of them for a typing slip. */
public final class Dictionary {
    private static final class Holder {
        static final EnglishWords ENGLISH = read();
    }

    private Dictionary() {}

    /** Read when first asked for. */
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
