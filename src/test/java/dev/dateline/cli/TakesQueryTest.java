package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.app.Invocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

final class TakesQueryTest {
    private final CommonOptions options = new CommonOptions();
    private final Invocation invocation = new Run(Path.of("").toAbsolutePath()).invocation(options);
    private final Ask ask = new Ask();
    private final CommandLine line = new Commands(invocation, options)
            .configure(new CommandLine(DatelineCommand.in(invocation, new RootCommand(options)))
                    .addSubcommand("ask", ask));

    @Test
    void aTermMayBeginWithAMinus() {
        CommandLine command = parse("ask japan -tag:china --max 3 -hayashi-visit-talks -is:new --json -Vietnam")
                .subcommand()
                .commandSpec()
                .commandLine();
        Commands.completeTerms(command);
        assertThat(ask.terms)
                .containsExactlyInAnyOrder("japan", "-tag:china", "-hayashi-visit-talks", "-is:new", "-Vietnam");
        assertThat(ask.max).isEqualTo(3);
        assertThat(invocation.json()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask --mxa 3", "ask japan --jsno", "ask --tag:x"})
    void twoMinusesAreAnOption(String words) {
        CommandLine command = parse(words).subcommand().commandSpec().commandLine();
        assertThatThrownBy(() -> Commands.completeTerms(command)).isInstanceOf(UnmatchedArgumentException.class);
    }

    @Test
    void helpIsStillHelp() {
        assertThat(parse("ask -h").subcommand().isUsageHelpRequested()).isTrue();
    }

    private CommandLine.ParseResult parse(String words) {
        return line.parseArgs(words.split(" ", -1));
    }

    @Command(name = "ask")
    static final class Ask implements TakesQuery {
        @Option(names = "--max")
        int max;

        @Parameters(arity = "0..*")
        List<String> terms = new ArrayList<>();
    }
}
