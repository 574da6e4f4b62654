package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command on the cards or facts that a query selects. */
abstract class QueryCommand extends DatelineCommand implements TakesQuery {
    @Parameters(arity = "0..*", paramLabel = "QUERY")
    final List<String> terms = new ArrayList<>();
}
