package dev.dateline.exchange;

import dev.dateline.article.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Links that open an article at the passage of a fact (W3C text fragments). */
public final class TextFragment {
    private TextFragment() {}

    /** The link; empty if the address is not {@code http} or {@code https}. */
    public static Optional<String> link(String url, Optional<Evidence> evidence) {
        String address = url.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        if (!web || !address.equals(SafeText.line(address)) || address.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                evidence.map(passage -> address + directive(address, passage)).orElse(address));
    }

    private static String directive(String address, Evidence passage) {
        String from = encoded(passage.from());
        String to = passage.to().map(words -> "," + encoded(words)).orElse("");
        return (address.indexOf('#') >= 0 ? ":~:text=" : "#:~:text=") + from + to;
    }

    /** Escapes everything except letters and digits. Comma, hyphen and ampersand would have a special meaning. */
    private static String encoded(String words) {
        StringBuilder out = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain) {
                out.append((char) c);
            } else {
                out.append('%').append(HexFormat.of().toHexDigits(b));
            }
        }
        return out.toString();
    }
}
