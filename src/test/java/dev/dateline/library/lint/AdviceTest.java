package dev.dateline.library.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.disk.BundledFile;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceTest {
    @Test
    void adviceIsForCodesThatAreExplained() {
        Stream<String> codes = BundledFile.text("/dev/dateline/source/advice.txt")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(':')));
        assertThat(codes)
                .isSubsetOf(Explanation.all().stream().map(Explanation::code).toList());
    }

    @Test
    void everyRuleHasAdvice() {
        assertThat(Stream.of(Rule.values()).map(Rule::hint)).doesNotContain("");
    }

    @Test
    void everyRuleHasAMessage() {
        Set<String> messages =
                BundledFile.texts("/dev/dateline/library/lint/messages.txt").keySet();
        Set<String> codes =
                messages.stream().map(message -> message.split(" ", 2)[0]).collect(Collectors.toSet());
        assertThat(codes)
                .isEqualTo(Stream.of(Rule.values())
                        .filter(rule -> rule != Rule.ALLOW_UNKNOWN)
                        .map(Rule::code)
                        .collect(Collectors.toSet()));
    }
}
