package dev.dateline.library;

import dev.dateline.judge.EnglishWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The English words of the program. The judge does not take them for typing slips. */
public final class Dictionary {
    private static final EnglishWords ENGLISH = EnglishWords.readBy(Dictionary::read);

    private Dictionary() {}

    public static EnglishWords english() {
        return ENGLISH;
    }

    private static byte[] read() {
        try (InputStream in = EnglishWords.class.getResourceAsStream("english.bloom")) {
            return Objects.requireNonNull(in, "english.bloom").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
