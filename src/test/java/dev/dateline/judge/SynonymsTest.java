package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests word families, and that the bundled filter knows the synonyms of the project's own list. */
class SynonymsTest {
    @ParameterizedTest
    @ValueSource(strings = {"synonyms.txt", "news.txt"})
    void everySynonymOfTheListsIsInTheFilter(String list) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/build/words", list))) {
            List<String> terms = line.startsWith("#") ? List.of() : List.of(line.split(", ", -1));
            for (String one : terms) {
                for (String other : terms) {
                    if (!isKnown(EnglishWords.key(one), EnglishWords.key(other))) {
                        missing.add(one + " = " + other);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isKnown(String one, String other) {
        return one.equals(other) || Dictionary.english().areSynonyms(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "dams, dam",
        "bursting, burst",
        "extradite, extradition",
        "extraditing, extradition",
        "planned, planning",
        "taken, took",
        "cities, city",
        "lowered, lower",
        "lowering, lower",
        "withdrawal, withdrew",
        "appointment, appointed",
        "freely, free",
    })
    void inflectionsAndTheNounOfAnActAreOneFamily(String one, String other) {
        assertThat(WordFamily.of(one)).isEqualTo(WordFamily.of(other));
    }

    @ParameterizedTest
    @CsvSource({"organ, organization", "police, policy", "import, important", "king, kingdom", "adult, adultery"})
    void wordsThatOnlyLookAlikeAreNot(String one, String other) {
        assertThat(WordFamily.of(one)).isNotEqualTo(WordFamily.of(other));
    }

    @ParameterizedTest
    @CsvSource({"banking, bank", "training, train", "fishing, fish", "mining, mine"})
    void aNounAloneIsNotTheActWithItsStem(String typed, String right) {
        assertThat(WordFamily.same(typed, right, false)).isFalse();
    }
}
