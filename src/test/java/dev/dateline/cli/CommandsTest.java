package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Invocation;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

final class CommandsTest {
    private static final String COMMON = "--library lib --journal j.db --now 2022-12-16 --json --plain";

    private final Path folder = Path.of("").toAbsolutePath();
    private final CommonOptions options = new CommonOptions();
    private final Invocation invocation = new Invocation(
            new Run(folder).host(),
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            options);

    @TestFactory
    List<DynamicTest> everyCommandSaysWhatItDoesAndShowsExamples() {
        return new Commands(invocation, options)
                .all().getSubcommands().entrySet().stream()
                        .map(command -> DynamicTest.dynamicTest(command.getKey(), () -> isExplained(command)))
                        .toList();
    }

    private static void isExplained(Map.Entry<String, CommandLine> command) {
        UsageMessageSpec help = command.getValue().getCommandSpec().usageMessage();
        assertThat(help.description()).as("description").isNotEmpty();
        assertThat(command.getValue().getCommandSpec().args())
                .filteredOn(arg -> !arg.hidden())
                .allSatisfy(arg -> assertThat(arg.description()).isNotEmpty());
        assertThat(help.footerHeading()).isEqualTo("%nExamples:%n");
        assertThat(help.footer())
                .as("examples")
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("dateline " + command.getKey()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COMMON + " help",
                "help " + COMMON,
                "--library lib --json help --journal j.db --plain --now 2022-12-16"
            })
    void commonOptionsStandBeforeTheCommandOrAfterIt(String line) {
        new Commands(invocation, options).named(line.split(" ", -1)).parseArgs(line.split(" ", -1));
        assertThat(invocation.json()).isTrue();
        assertThat(invocation.plain()).isTrue();
        assertThat(invocation.journal()).isEqualTo(folder.resolve("j.db"));
        assertThat(invocation.libraries().places().get(0).folder()).contains(folder.resolve("lib"));
        assertThat(invocation.clock().instant()).isEqualTo(Instant.parse("2022-12-16T12:00:00Z"));
    }

    @Test
    void onlyTheCommandThatIsNamedIsBuilt() {
        Commands commands = new Commands(invocation, options);
        assertThat(commands.named("help").getSubcommands())
                .hasSameSizeAs(commands.all().getSubcommands());
        assertThat(commands.named("--json", "nothing").getSubcommands())
                .hasSameSizeAs(commands.all().getSubcommands());
    }

    @Test
    void withoutTheOptionTheClockIsTheMachines() {
        Clock clock = invocation.clock();
        assertThat(clock.instant()).isEqualTo(Run.NOW);
    }
}
