package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    /** Texts that have a meaning in YAML, in this program, or on a terminal. */
    private static final List<String> PIECES = List.of(
            "a",
            "Ü",
            "中",
            "👩‍🚀",
            "7",
            " ",
            "  ",
            "\n",
            "\n\n",
            ":",
            ": ",
            " #",
            "#",
            "-",
            "- ",
            "?",
            "? ",
            "'",
            "\"",
            "\\",
            "{",
            "}",
            "{{",
            "}}",
            "[",
            "]",
            ",",
            "1,2",
            "|",
            ">",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            "~",
            "null",
            "no",
            "---",
            "...",
            "\t",
            "\r",
            "\u0007",
            "\u001b[2J",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffe",
            "\ud800",
            "\udc00",
            "\ue000",
            "<<",
            "=",
            "0x1F",
            "2022-12",
            "|-",
            "x".repeat(300));

    @Test
    void anyTextIsReadBackAsTheReaderCleansIt() {
        for (int seed = 0; seed < 4000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = text(random, random.nextInt(1, 9));
            String key = text(random, random.nextInt(1, 9));
            Findings findings = new Findings();
            String yaml = "deck: d\ntexts:\n  - " + YamlText.value(text, 4) + "\n  - last\ntext: "
                    + YamlText.value(text, 2) + "\npairs:\n  " + YamlText.entry(key, text, 2) + "\nend: here\n";
            Optional<Node> root = YamlReader.read(new SourceText("f", yaml), findings);
            assertThat(findings.sorted()).as("seed %d:%n%s", seed, yaml).isEmpty();
            Node.Mapping all = (Node.Mapping) root.orElseThrow();
            Node.Sequence texts = (Node.Sequence) all.get("texts").orElseThrow();
            Node.Entry pair =
                    ((Node.Mapping) all.get("pairs").orElseThrow()).entries().get(0);
            assertThat(scalar(texts.items().get(0))).as("seed %d", seed).isEqualTo(text);
            assertThat(scalar(all.get("text").orElseThrow()))
                    .as("seed %d", seed)
                    .isEqualTo(text);
            assertThat(pair.key().text()).as("seed %d", seed).isEqualTo(key);
            assertThat(scalar(pair.value())).as("seed %d", seed).isEqualTo(text);
        }
    }

    private static String text(SplittableRandom random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String scalar(Node node) {
        return ((Node.Scalar) node).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Amber Sea",
                "10:30 is the hour",
                "-1.5",
                "(nearly) 90 per cent",
                "Who's there? \"Nobody\"",
                "日本 and Zürich",
                "AT&T #1: no"
            })
    void aSafeTextIsWrittenWithoutQuotes(String text) {
        boolean safe = !text.contains(" #") && !text.contains(": ");
        assertThat(YamlText.inline(text)).isEqualTo(safe ? text : '"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "True", "null", "- a", "a:", "@home", "#1", "{{x}} y", "'s", "a\u00a0b", "?"})
    void aTextThatYamlWouldReadDifferentlyIsQuoted(String text) {
        assertThat(YamlText.inline(text)).startsWith("\"").endsWith("\"");
    }

    @Test
    void severalLinesAreABlock() {
        assertThat(YamlText.value("One: two\n\n\n  three #", 4)).isEqualTo("|-\n    One: two\n\n\n      three #");
    }
}
