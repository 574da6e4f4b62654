package dev.dateline.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Findings findings = new Findings();

    static Stream<Path> traps() {
        return Goldens.inputs("source/yaml");
    }

    @ParameterizedTest
    @MethodSource("traps")
    void everyTrapIsNamedWithItsPlaceAndItsMend(Path input) throws IOException {
        Optional<SourceText> source =
                SourceText.decode("decks/" + input.getFileName(), Files.readAllBytes(input), findings);
        Optional<Node> root = source.flatMap(text -> YamlReader.read(text, findings));
        String fate = root.isPresent() ? "-- the rest is read\n" : "-- the file is dropped\n";
        Goldens.check(input, Goldens.rendered(findings.sorted()) + fate);
    }

    @Test
    void everyScalarMeansWhatIsWritten() {
        Mapping mapping = read("no: no\non: 007\n1.10: 1.10\n2022: 2022-12\ntrue: 0x1F\n0777: 1_000\nx: 'it''s'\n");
        assertThat(mapping.entries().stream().map(e -> e.key().text() + "=" + ((Scalar) e.value()).text()))
                .containsExactly("no=no", "on=007", "1.10=1.10", "2022=2022-12", "true=0x1F", "0777=1_000", "x=it's");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void everyPieceKnowsItsPlaceInCodePoints() {
        Mapping mapping = read("a: {𝔟: [x, 'y z']}\nc:\n  - d\n");
        Mapping inner = (Mapping) mapping.entries().get(0).value();
        Sequence list = (Sequence) inner.entries().get(0).value();
        assertThat(inner.at()).isEqualTo(new Position(1, 4));
        assertThat(inner.entries().get(0).key().at()).isEqualTo(new Position(1, 5));
        assertThat(list.at()).isEqualTo(new Position(1, 8));
        assertThat(list.items().get(1))
                .isEqualTo(new Scalar(new Position(1, 12), new Position(1, 17), "y z", Node.Style.QUOTED));
        Sequence block = (Sequence) mapping.entries().get(1).value();
        assertThat(block.items().get(0).at()).isEqualTo(new Position(3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: text # a comment\n",
                "a: text #\n",
                "a: text ## a comment ##\n",
                "a: C# and F#major\n",
                "a: \"Which is the #1 exporter\"\n",
                "a: 'x' #comment\n",
                "#comment\na: |\n  [ @ #1 a: b\nb: >-\n  & * !\n",
                "a: x-{y}[z]@%*&!|>`\n",
                "a: at 10:30, 43,000 men, http://x.y/z#a\n",
                "a: [1, 2, x,2]\n",
                "a: 'multi\n  line'\nb: \"one\n\n  two\"\n",
                "---\na: b\n",
                "\uFEFFa: b\r\nc: d\r\n",
                "a: ~x\nb: nullable\n"
            })
    void harmlessYamlHasNoFindings(String yaml) {
        assertThat(YamlReader.read(new SourceText("decks/x.yaml", yaml), findings))
                .isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirPlace() {
        byte[] latin1 = {'a', ':', ' ', 'b', '\n', 'c', ':', ' ', (byte) 0xE9, '\n'};
        assertThat(SourceText.decode("seeds/x.yaml", latin1, findings)).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::at).containsExactly(new Position(2, 4));
    }

    @Test
    void emptyValuesAreReported() {
        Mapping mapping = read("a:\nb: ~\nc: null\nd: 'null'\ne: ''\n");
        List<Boolean> nothing = mapping.entries().stream()
                .map(Entry::value)
                .map(v -> ((Scalar) v).isNothing())
                .toList();
        assertThat(nothing).containsExactly(true, true, true, false, false);
    }

    @Test
    void nestingWithoutEndIsRefusedInsteadOfOverflowing() {
        assertThat(YamlReader.read(new SourceText("x", "a: " + "[".repeat(100_000) + "]".repeat(100_000)), findings))
                .isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).contains("too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", ":", "- ", "a:", ": ", "\"", "a ", "?"})
    void aBrokenFileWithALongLineIsSearched(String part) {
        String longLine = part.repeat(200_000 / part.length());
        assertThat(YamlReader.read(new SourceText("x", "a: @b\n" + longLine + "x\nb: x" + longLine + "y\n"), findings))
                .isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).contains("first-sign");
    }

    @Test
    void aFileOfManyMegabytesIsRead() {
        String yaml = "- a text of some length, written many times over\n".repeat(80_000);
        assertThat(YamlReader.read(new SourceText("x", yaml), findings)).isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void everyPlaceOfALineLeadsBackToItsOffset() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(new String[] {"a", "é", "𝔟", "東", " ", "\n", "\r\n", "\r"}[random.nextInt(8)]);
            }
            SourceText source = new SourceText("x", text.toString());
            for (int offset = 0; offset < text.length(); offset++) {
                if (!Character.isLowSurrogate(text.charAt(offset))) {
                    assertThat(source.offset(source.position(offset)))
                            .as("seed %d, offset %d", seed, offset)
                            .isEqualTo(offset);
                }
            }
        }
    }

    @Test
    void positionsSurviveARoundTripThroughAFileMadeAtRandom() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder yaml = new StringBuilder();
            List<String> keys = new java.util.ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String key = "k" + i;
                keys.add(key);
                yaml.append(" ".repeat(0)).append(key).append(':').append(" ".repeat(1 + random.nextInt(3)));
                yaml.append(new String[] {"plain é", "'𝔟 quoted'", "[a, b]", "{a: b}", "|\n   block", "two\n    lines"}
                        [random.nextInt(6)]);
                yaml.append(random.nextInt(4) == 0 ? "\n# comment\n\n" : "\n");
            }
            SourceText source = new SourceText("x", yaml.toString());
            Mapping mapping = (Mapping) YamlReader.read(source, findings).orElseThrow();
            assertThat(findings.sorted()).as("seed %d", seed).isEmpty();
            for (int i = 0; i < keys.size(); i++) {
                Scalar key = mapping.entries().get(i).key();
                int at = source.offset(key.at());
                assertThat(yaml.substring(at, at + key.width()))
                        .as("seed %d", seed)
                        .isEqualTo(keys.get(i));
            }
        }
    }

    @Test
    void brokenFilesAlwaysSayWhy() throws IOException {
        List<Path> inputs = traps().toList();
        for (long seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text =
                    new StringBuilder(new String(Files.readAllBytes(inputs.get(random.nextInt(inputs.size()))), UTF_8));
            for (int i = random.nextInt(1, 4); i > 0 && !text.isEmpty(); i--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(1, 8)));
                } else {
                    text.insert(at, "\"'[]{}:#-&*!|>%@`\n \t\\?,\u0000\uD800".charAt(random.nextInt(24)));
                }
            }
            Findings said = new Findings();
            SourceText source = new SourceText("decks/x.yaml", text.toString());
            boolean dropped = YamlReader.read(source, said).isEmpty();
            assertThat(dropped && said.isEmpty()).as("seed %d:%n%s", seed, text).isFalse();
            for (Finding finding : said.sorted()) {
                assertThat(finding.render()).as("seed %d", seed).isNotBlank().doesNotContain("\u0000", "\t");
                assertThat(finding.at().line()).as("seed %d", seed).isBetween(1, source.lineCount());
            }
        }
    }

    private Mapping read(String yaml) {
        return (Mapping)
                YamlReader.read(new SourceText("decks/x.yaml", yaml), findings).orElseThrow();
    }

    @Test
    void aFileWithALineWithoutEndIsRefusedWithoutItsText() {
        String text = "deck: x\n# " + "x".repeat(600_000) + "\n";
        assertThat(YamlReader.read(new SourceText("decks/x.yaml", text), findings))
                .isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("long-line");
            assertThat(finding.at().line()).isEqualTo(2);
            assertThat(finding.render()).hasSizeLessThan(500);
        });
    }
}
