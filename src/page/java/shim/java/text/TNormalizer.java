package shim.java.text;

import org.teavm.jso.JSBody;

/** Implements {@link java.text.Normalizer}, which the compiler's library lacks, with the browser's own. */
public final class TNormalizer {
    private TNormalizer() {}

    public enum Form {
        NFD,
        NFC,
        NFKD,
        NFKC
    }

    @JSBody(
            params = {"text", "form"},
            script = "return text.normalize(form);")
    private static native String normalize(String text, String form);

    public static String normalize(CharSequence text, Form form) {
        return normalize(text.toString(), form.name());
    }

    public static boolean isNormalized(CharSequence text, Form form) {
        return normalize(text, form).contentEquals(text);
    }
}
