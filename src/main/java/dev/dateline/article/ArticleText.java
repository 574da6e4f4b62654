package dev.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The normalised text of an article. It finds a passage by its first and last words. Immutable. */
public final class ArticleText {
    private final String text;
    private final String folded; // the text without case, with the same length
    private final String published;
    private final String sha256;

    /** @param text the published text, which the constructor normalises */
    public ArticleText(String text) {
        this.published = text;
        this.text = NormalisedText.of(text);
        this.folded = fold(this.text);
        this.sha256 = sha256(this.text);
    }

    public String text() {
        return text;
    }

    /** The normalised paragraphs. Empty lines separate them in the text. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : published.split("\\R\\s*\\R", -1)) {
            String normalised = NormalisedText.of(paragraph);
            if (!normalised.isEmpty()) {
                paragraphs.add(normalised);
            }
        }
        return paragraphs;
    }

    /** The SHA-256 of the normalised text, in lower-case hex digits. */
    public String sha256() {
        return sha256;
    }

    /** How often the words occur as whole words. Case is ignored. */
    public int count(String words) {
        String wanted = fold(NormalisedText.of(words));
        int count = 0;
        for (int at = next(wanted, 0); at >= 0; at = next(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    /**
     * The passage that the evidence names. Empty if its first words do not occur exactly once, or if its last words do
     * not follow them.
     */
    public Optional<Passage> passage(Evidence evidence) {
        String from = fold(NormalisedText.of(evidence.from()));
        int start = next(from, 0);
        if (start < 0 || next(from, start + 1) >= 0) {
            return Optional.empty();
        }
        int end = start + from.length();
        if (evidence.to().isPresent()) {
            String to = fold(NormalisedText.of(evidence.to().get()));
            int last = next(to, end);
            if (last < 0) {
                return Optional.empty();
            }
            end = last + to.length();
        }
        return Optional.of(new Passage(start, end, sha256(text.substring(start, end))));
    }

    /**
     * A part of the normalised text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last character
     * @param sha256 the SHA-256 in lower-case hex digits
     */
    public record Passage(int start, int end, String sha256) {}

    private int next(String wanted, int from) {
        if (wanted.isEmpty()) {
            return -1;
        }
        int at = folded.indexOf(wanted, from);
        while (at >= 0 && !(isBoundary(at) && isBoundary(at + wanted.length()))) {
            at = folded.indexOf(wanted, at + 1);
        }
        return at;
    }

    /** Whether a word begins or ends at this offset. In scripts without spaces, every offset is a boundary. */
    private boolean isBoundary(int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        int before = text.codePointBefore(offset);
        int after = text.codePointAt(offset);
        return !isWord(before) || !isWord(after) || isSpaceless(before) || isSpaceless(after);
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(c) || mark || c == '_';
    }

    private static boolean isSpaceless(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
