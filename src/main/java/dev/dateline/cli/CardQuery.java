package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The query terms that select a command's cards. */
final class CardQuery {
    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Which cards; default: all.")
    final List<String> terms = new ArrayList<>();
}
