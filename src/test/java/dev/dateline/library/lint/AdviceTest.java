package dev.dateline.library.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.disk.BundledFile;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {
    @ParameterizedTest
    @ValueSource(strings = {"advice.txt", "messages.txt"})
    void wordsAreForCodesThatAreExplained(String file) {
        assertThat(codes(file))
                .isSubsetOf(Explanation.all().stream().map(Explanation::code).toList());
    }

    @Test
    void everyRuleHasAdvice() {
        assertThat(Stream.of(Rule.values()).map(Rule::hint)).doesNotContain("");
    }

    @Test
    void everyRuleHasAMessage() {
        assertThat(codes("messages.txt"))
                .containsAll(Stream.of(Rule.values()).map(Rule::code).toList());
    }

    private static Set<String> codes(String file) {
        return BundledFile.texts("/dev/dateline/source/" + file).keySet().stream()
                .map(name -> name.split(" ", 2)[0])
                .collect(Collectors.toSet());
    }
}
