package dev.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes broken, odd and hostile files from valid ones. The same seed gives the same files. */
final class Mutations {
    /**
     * Texts that often cause errors: YAML's own signs, other scripts and directions, control sequences, odd numbers and
     * dates.
     */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "#",
            " #",
            "|\n",
            ">\n",
            "&a ",
            "*a",
            "!!binary ",
            "%TAG",
            "---\n",
            "...\n",
            "\t",
            "\"",
            "'",
            "\\",
            "`",
            "@",
            "? ",
            "<<: ",
            "null",
            "~",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u0000",
            "\u001b[2J",
            "\u001b]0;x\u0007",
            "\u202e",
            "\u200d",
            "\u0301",
            "\u009b",
            "\u007f",
            "日本",
            "👩‍🔬",
            "1e999999999",
            "-0",
            "0x1F",
            "9".repeat(400),
            "0." + "0".repeat(300) + "1",
            "2022-02-30",
            "0000-00-00",
            "9999-12-31",
            "-9999-01-01",
            "25:99",
            "43 trillion",
            "{{",
            "}}",
            "{{|}}",
            "<script>",
            "<b>",
            "=1+2",
            ",",
            ";",
            "|",
            "::",
            ":quit",
            ":undo",
            ":override",
            ":hint",
            "[1,",
            "[\"",
            "a or b",
            "not",
            "x".repeat(2000),
            "[".repeat(200),
            "- ".repeat(100),
            "{a: ".repeat(100),
            "\n",
            "\n\n",
            "    ");

    private final SplittableRandom random;

    Mutations(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A file that differs from one of these files in one to eight places. */
    byte[] of(List<byte[]> sound) {
        byte[] bytes = sound.get(random.nextInt(sound.size())).clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes = changed(bytes, sound);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes, List<byte[]> sound) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(1 << random.nextInt(1, 9)));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes);
            case 1 -> spliced(bytes, from, new byte[0], to);
            case 2 -> spliced(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 3 -> Arrays.copyOf(bytes, to);
            case 4 -> {
                byte[] other = sound.get(random.nextInt(sound.size()));
                int start = random.nextInt(other.length + 1);
                int end = Math.min(other.length, start + random.nextInt(200));
                yield spliced(bytes, from, Arrays.copyOfRange(other, start, end), to);
            }
            default ->
                spliced(bytes, from, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8), from);
        };
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** The bytes with {@code middle} in place of those between {@code from} and {@code to}. */
    private static byte[] spliced(byte[] bytes, int from, byte[] middle, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(middle);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
