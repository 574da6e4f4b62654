package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEditsTest {
    private static final List<String> ORDER = List.of("id", "fact", "ask", "answer", "accept", "why", "hint", "tags");
    private static final String DECK = """
            # about this deck
            deck: d   # the name
            cards:
              # first the ferry

              - id: ferry
                ask: 'When does the ferry leave?'   # on Sundays too
                answer: ten   # sharp
                why: |
                  It always did.

                # and a last word
                tags: [a, b]

              - id: mole
                fact: x
                ask: >-   # folded
                  Who built
                  the mole?

                accept:
                  - Lund   # the elder

                answer: Ada Lund
            # the end
            """;

    @Test
    void aValueIsReplacedInItsQuotesAndItsCommentStays() {
        assertThat(edited((e, card) -> e.set(card, "ask", "Who's late?")))
                .isEqualTo(DECK.replace("'When does the ferry leave?'", "'Who''s late?'"));
        assertThat(edited((e, card) -> e.set(card, "answer", "10: no"))).contains("answer: \"10: no\"   # sharp\n");
    }

    @Test
    void aBlockIsReplacedWithoutTheEmptyLineAfterIt() {
        assertThat(edited((e, card) -> e.set(card, "why", "So it is.")))
                .isEqualTo(DECK.replace("why: |\n      It always did.\n", "why: So it is.\n"));
        assertThat(editedSecond((e, card) -> e.set(card, "ask", "Who?")))
                .isEqualTo(DECK.replace(">-   # folded\n      Who built\n      the mole?\n", "Who?   # folded\n"));
    }

    @Test
    void severalLinesBecomeAnIndentedBlock() {
        assertThat(edited((e, card) -> e.set(card, "answer", "one\n\ntwo")))
                .contains("    answer: \"one\\n\\ntwo\"   # sharp\n");
        assertThat(edited((e, card) -> e.set(card, "hint", "one\n\ntwo")))
                .contains("    tags: [a, b]\n    hint: |-\n      one\n\n      two\n\n  - id: mole");
    }

    @Test
    void aNewKeyGoesWhereItBelongs() {
        assertThat(edited((e, card) -> e.set(card, "fact", "f", ORDER)))
                .isEqualTo(DECK.replace("- id: ferry\n", "- id: ferry\n    fact: f\n"));
        assertThat(edited((e, card) -> e.set(card, "hint", "h", ORDER)))
                .isEqualTo(DECK.replace("always did.\n", "always did.\n    hint: h\n"));
        assertThat(edited((e, card) -> e.set(card, "other", "o", ORDER)))
                .isEqualTo(DECK.replace("tags: [a, b]\n", "tags: [a, b]\n    other: o\n"));
    }

    @Test
    void aNewFirstKeyComesAfterTheDash() {
        String text = "cards:\n  - fact: x\n    ask: Who?\n";
        YamlEdits edits = edits(text);
        Sequence cards = (Sequence) edits.root().orElseThrow().get("cards").orElseThrow();
        edits.set((Mapping) cards.items().get(0), "id", "a-b", ORDER);
        assertThat(edits.text()).isEqualTo("cards:\n  - id: a-b\n    fact: x\n    ask: Who?\n");
    }

    @Test
    void textsAreAddedToAnyKindOfList() {
        assertThat(edited((e, card) -> e.append(card, "tags", List.of("b", "c, d", "e"), ORDER)))
                .isEqualTo(DECK.replace("[a, b]", "[a, b, \"c, d\", e]"));
        assertThat(editedSecond((e, card) -> e.append(card, "accept", List.of("Lund", "no", "two\nlines"), ORDER)))
                .isEqualTo(DECK.replace(
                        "- Lund   # the elder\n",
                        "- Lund   # the elder\n      - \"no\"\n      - |-\n        two\n        lines\n"));
        assertThat(edited((e, card) -> e.append(card, "answer", List.of("10"), ORDER)))
                .isEqualTo(DECK.replace("answer: ten ", "answer: [ten, 10] "));
        assertThat(edited((e, card) -> e.append(card, "accept", List.of("10", "X?"), ORDER)))
                .isEqualTo(DECK.replace("# sharp\n", "# sharp\n    accept: [10, \"X?\"]\n"));
        assertThat(edited((e, card) -> e.append(card, "accept", List.of("x".repeat(130)), ORDER)))
                .contains("    accept:\n      - xxx");
    }

    @Test
    void betweenBracketsEverythingStaysOnItsLine() {
        String text = "a: { b: 1, c }\nd: {}\ne: [{ id: x, f: [] }]\n";
        YamlEdits edits = edits(text);
        Mapping root = edits.root().orElseThrow();
        edits.set((Mapping) root.get("a").orElseThrow(), "c", "2, 3");
        edits.set((Mapping) root.get("d").orElseThrow(), "g", "h");
        edits.append(edits.item("e", "x").orElseThrow(), "f", List.of("i"), List.of());
        edits.add("e", "id: w\nf: z");
        assertThat(edits.text())
                .isEqualTo("a: { b: 1, c: \"2, 3\" }\nd: {g: h}\ne: [{ id: x, f: [i] }, { id: w, f: z }]\n");
    }

    @Test
    void aNewCardHasTheSameSpacingAsTheOthers() {
        YamlEdits edits = edits(DECK);
        edits.add("cards", "id: new\nwhy: |-\n  one\n\n  two");
        assertThat(edits.text())
                .isEqualTo(DECK.replace(
                        "answer: Ada Lund\n",
                        "answer: Ada Lund\n\n  - id: new\n    why: |-\n      one\n\n      two\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards: []\n", "cards:\n", "cards:   # none yet\n", "cards: ~\n"})
    void theFirstCardsGoUnderTheirKey(String empty) {
        YamlEdits edits = edits("deck: d\n" + empty + "# end\n");
        edits.add("cards", "id: new\nask: Who?", "id: next\nask: When?");
        Map<?, ?> read = (Map<?, ?>) plain(edits(edits.text()).root().orElseThrow());
        assertThat(read.get("cards"))
                .isEqualTo(List.of(Map.of("id", "new", "ask", "Who?"), Map.of("id", "next", "ask", "When?")));
        assertThat(edits.text()).endsWith("# end\n");
    }

    @Test
    void keysMoveWithTheirComments() {
        String text = """
                cards:
                  - ask: Who?   # asked
                    # the answer

                    answer: Ada
                    why: |
                      Because.

                    id: a
                  - id: b
                """;
        YamlEdits edits = edits(text);
        Sequence cards = (Sequence) edits.root().orElseThrow().get("cards").orElseThrow();
        assertThat(edits.order((Mapping) cards.items().get(0), ORDER)).isTrue();
        assertThat(edits.order((Mapping) cards.items().get(1), ORDER)).isFalse();
        assertThat(edits.text()).isEqualTo("""
                        cards:
                          - id: a

                            ask: Who?   # asked
                            # the answer

                            answer: Ada
                            why: |
                              Because.
                          - id: b
                        """);
    }

    @Test
    void anItemCannotBeAddedToAMapping() {
        YamlEdits edits = edits("order: { a: 1 }\n");
        Mapping root = edits.root().orElseThrow();
        assertThatThrownBy(() -> edits.append(root, "order", List.of("b"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edits.add("cards", "id: x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoEditsOfOnePlaceAreRefused() {
        YamlEdits edits = edits(DECK);
        Mapping card = edits.item("cards", "ferry").orElseThrow();
        edits.set(card, "answer", "nine");
        edits.set(card, "answer", "eight");
        assertThatThrownBy(edits::text).isInstanceOf(IllegalStateException.class);
    }

    /**
     * Edits cards of real decks that are laid out in odd ways. The new value must be there, nothing else may change,
     * and a second edit must change nothing.
     */
    @ParameterizedTest
    @ValueSource(strings = {"decks/japan-china-talks.yaml", "decks/japan-china-since.yaml"})
    void everyOtherLineOfARealDeckStays(String file) throws IOException {
        String shipped = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = laidOutByHand(shipped, random);
            YamlEdits edits = edits(text);
            Sequence cards = (Sequence) edits.root().orElseThrow().get("cards").orElseThrow();
            int number = random.nextInt(cards.items().size());
            Change change = Change.values()[random.nextInt(Change.values().length)];
            change.edit.accept(edits, (Mapping) cards.items().get(number));
            String changed = edits.text();

            YamlEdits again = edits(changed);
            Mapping root = again.root().orElseThrow();
            List<Node> after = ((Sequence) root.get("cards").orElseThrow()).items();
            change.edit.accept(again, (Mapping) after.get(number));
            if (change != Change.ADD) {
                assertThat(again.text()).as("seed %d, %s twice", seed, change).isEqualTo(changed);
            }
            assertThat(otherCards(after, number))
                    .as("seed %d, %s", seed, change)
                    .isEqualTo(otherCards(cards.items(), number));
            if (change != Change.ORDER_KEYS) {
                assertOnlyAFewLinesDiffer(text, changed, seed + ", " + change);
            }
            assertThat(changed.lines().map(String::strip).filter(line -> line.startsWith("#")))
                    .as("comments, seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(text.lines()
                            .map(String::strip)
                            .filter(line -> line.startsWith("#"))
                            .toList());
            assertThat(plainSorted(after.get(number)))
                    .as("seed %d, %s", seed, change)
                    .containsAllEntriesOf(untouched(cards.items().get(number), change));
            assertThat(changed.contains("\r\n")).isEqualTo(text.contains("\r\n"));
            assertThat(changed.replace("\r\n", "").contains("\n"))
                    .isEqualTo(text.replace("\r\n", "").contains("\n"));
        }
    }

    private enum Change {
        RENAME(List.of("id"), (e, card) -> e.set(card, "id", "another-id", ORDER)),
        ASK(List.of("ask"), (e, card) -> e.set(card, "ask", "Who: what #1?", ORDER)),
        WHY(List.of("why"), (e, card) -> e.set(card, "why", "Because.\nSo it is.", ORDER)),
        HINT(List.of("hint"), (e, card) -> e.set(card, "hint", "h", ORDER)),
        TAG(List.of("tags"), (e, card) -> e.append(card, "tags", List.of("t", "japan"), ORDER)),
        ACCEPT(List.of("accept"), (e, card) -> e.append(card, "accept", List.of("one, two", "three?"), ORDER)),
        ORDER_KEYS(List.of(), (e, card) -> e.order(card, List.of("tags", "ask", "id", "why", "fact"))),
        ADD(List.of(), (e, card) -> e.add("cards", "id: quite-new\nfact: f\ntrue: It holds."));

        @SuppressWarnings("ImmutableEnumChecker") // functions without state
        private final BiConsumer<YamlEdits, Mapping> edit;

        @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable list
        private final List<String> touches;

        Change(List<String> touches, BiConsumer<YamlEdits, Mapping> edit) {
            this.touches = touches;
            this.edit = edit;
        }
    }

    private static String laidOutByHand(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (random.nextInt(6) == 0) {
                out.append(random.nextBoolean() ? "\n" : "   # seen by " + random.nextInt(9) + "\n");
            }
            boolean behind = random.nextInt(6) == 0 && !line.isBlank();
            out.append(line).append(behind ? "   # really" : "").append('\n');
        }
        return random.nextBoolean() ? out.toString() : out.toString().replace("\n", "\r\n");
    }

    private static void assertOnlyAFewLinesDiffer(String before, String after, String as) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> now = List.of(after.split("\n", -1));
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        assertThat(old.size() - head - tail).as("lines touched, seed %s", as).isLessThanOrEqualTo(1);
        assertThat(now.size() - head - tail).as("lines written, seed %s", as).isLessThanOrEqualTo(4);
    }

    private static List<Object> otherCards(List<Node> cards, int number) {
        List<Object> others = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (i != number && !plain(cards.get(i)).toString().contains("quite-new")) {
                others.add(plain(cards.get(i)));
            }
        }
        return others;
    }

    private static Map<String, Object> plainSorted(Node card) {
        Map<String, Object> map = new TreeMap<>();
        ((Mapping) card).entries().forEach(e -> map.put(e.key().text(), plain(e.value())));
        return map;
    }

    private static Map<String, Object> untouched(Node card, Change change) {
        Map<String, Object> map = plainSorted(card);
        map.keySet().removeAll(change.touches);
        return map;
    }

    private static Object plain(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(YamlEditsTest::plain).toList();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((Mapping) node).entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
        return map;
    }

    private static String edited(BiConsumer<YamlEdits, Mapping> edit) {
        return edited("ferry", edit);
    }

    private static String editedSecond(BiConsumer<YamlEdits, Mapping> edit) {
        return edited("mole", edit);
    }

    private static String edited(String id, BiConsumer<YamlEdits, Mapping> edit) {
        YamlEdits edits = edits(DECK);
        edit.accept(edits, edits.item("cards", id).orElseThrow());
        return edits.text();
    }

    private static YamlEdits edits(String text) {
        Findings findings = new Findings();
        SourceText source = new SourceText("f", text);
        Node root = YamlReader.read(source, findings)
                .orElseThrow(() -> new AssertionError(Goldens.rendered(findings.sorted()) + Arrays.asList(text)));
        return new YamlEdits(source, root);
    }
}
