package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Workplace;
import dev.dateline.article.Fact;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.QueryReader;
import dev.dateline.protocol.ArticleJson;
import dev.dateline.study.FactStanding;
import dev.dateline.terminal.Printout;
import dev.dateline.terminal.TimelineView;
import java.util.Comparator;
import java.util.List;

final class TimelineCommand extends QueryCommand implements Paged {
    @Override
    public Integer call() throws JournalFailure {
        try (Workplace workplace = open()) {
            QueryReader.Result query = QueryReader.ofFacts(terms, workplace.library());
            Failure.ifAny(query.errors());
            List<Fact> facts = query.query().selectFacts(workplace.library(), workplace.trait()).stream()
                    .sorted(Comparator.comparing(Fact::asOf).thenComparing(Fact::ref))
                    .toList();
            List<FactStanding> standings = workplace.standings(facts);
            print(
                    () -> ArticleJson.of(standings),
                    any -> Printout.print(invocation, page -> TimelineView.draw(page, standings)));
            return ExitStatus.DONE;
        }
    }
}
