package dev.dateline.cli;

import dev.dateline.app.ArticleTexts;
import dev.dateline.app.CheckReport;
import dev.dateline.app.LibraryFixes;
import dev.dateline.app.Version;
import dev.dateline.article.ArticleText;
import dev.dateline.library.FutureArticles;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Lint;
import dev.dateline.library.lint.QuietDrafts;
import dev.dateline.protocol.CheckJson;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

final class CheckCommand extends DatelineCommand implements Paged {
    @Option(names = "--text", paramLabel = "FILE")
    private List<Path> texts = new ArrayList<>();

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--repoint")
    private boolean repoint;

    @Option(names = "--sarif")
    private boolean sarif;

    @Override
    public Integer call() throws IOException {
        LibraryFixes fixes = new LibraryFixes(invocation, this::report);
        if (fix) {
            fixes.fix();
        }
        if (repoint) {
            fixes.repoint();
        }
        List<LibrarySource> sources = invocation.libraries().sourcesToCheck();
        List<LibrarySource> others = sources.subList(1, sources.size());
        Reading read = LibraryReader.readWithSources(sources);
        Reading reading = read.first(others);
        Map<String, ArticleText> articles = ArticleTexts.read(invocation, texts);
        Proofs proofs = Proofs.of(reading, articles);
        Findings all = new Findings();
        all.addAll(reading.library().findings());
        all.addAll(FutureArticles.in(reading, today()));
        all.addAll(proofs.findings());
        Reading checked = new Reading(read.library(), reading.sources(), reading.roots());
        Lint lint = Lint.of(checked, today(), articles.values(), proofs);
        all.addAll(lint.findings());
        List<Finding> findings = QuietDrafts.of(reading, all.sorted());
        if (sarif) {
            CheckJson.sarif(findings, Version.text()).print(invocation.out());
        } else {
            print(
                    () -> CheckJson.of(reading.library(), findings, proofs, lint),
                    new CheckReport(reading.library(), findings, proofs, lint)::lines);
        }
        return status(findings.isEmpty());
    }

    private void report(String change) {
        if (!invocation.json() && !sarif) {
            say(change);
        }
    }

    /**
     * The day of the check. It is the real day or the day of {@code --now}, whichever is later, so that a clock that is
     * set back makes no sheet wrong.
     */
    private LocalDate today() {
        LocalDate real = LocalDate.now(invocation.host().clock());
        LocalDate played = LocalDate.now(invocation.clock());
        return played.isAfter(real) ? played : real;
    }
}
