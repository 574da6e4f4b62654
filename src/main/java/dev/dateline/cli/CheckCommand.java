package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.FactRef;
import dev.dateline.library.FutureArticles;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.Proof;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline check [--text FILE]…}. */
@Command(
        name = "check",
        description =
                "Say what is wrong with the files of the library, and prove its facts by the texts of their articles.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline check",
            "  dateline check --library my-library",
            "  dateline check --text article.txt --text other.txt",
            "  dateline check --json"
        })
final class CheckCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--text", paramLabel = "FILE", description = "The text of an article; may be given several times.")
    private List<Path> texts = new ArrayList<>();

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = LibraryReader.readWithSources(OwnLibrary.source(invocation));
        Proofs proofs = Proofs.of(reading, ArticleTexts.read(invocation, texts));
        Findings all = new Findings();
        all.addAll(reading.library().findings());
        all.addAll(FutureArticles.in(reading, today()));
        all.addAll(proofs.findings());
        Lint lint = Lint.of(reading, today());
        all.addAll(lint.findings());
        List<Finding> findings = all.sorted();
        if (invocation.json()) {
            json(findings, proofs, reading.library());
        } else {
            lines(findings, proofs, reading.library());
        }
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /** The later of the real day and the one that is played: no sheet becomes wrong because the clock is set back. */
    private LocalDate today() {
        LocalDate real = LocalDate.now(invocation.host().clock());
        LocalDate played = LocalDate.now(invocation.clock());
        return played.isAfter(real) ? played : real;
    }

    private void lines(List<Finding> findings, Proofs proofs, Library library) {
        PrintStream out = invocation.out();
        for (Finding finding : findings) {
            out.println(finding.render());
        }
        int errors = 0;
        for (Finding finding : findings) {
            errors += finding.isError() ? 1 : 0;
        }
        if (!findings.isEmpty()) {
            out.println();
        }
        out.println(counted(library.articles().size(), "fact sheet") + " with "
                + counted(library.facts().size(), "fact") + ": "
                + proofs.in(Proof.PROVEN).size() + " proven, "
                + proofs.in(Proof.CHANGED).size() + " changed, "
                + proofs.in(Proof.MISSING).size() + " missing, "
                + proofs.in(Proof.WITHOUT_TEXT).size() + " without text");
        out.println(counted(library.decks().size(), "deck") + " with "
                + counted(library.cards().size(), "card"));
        int warnings = findings.size() - errors;
        out.println(
                findings.isEmpty()
                        ? "No findings."
                        : counted(errors, "error") + ", " + counted(warnings, "warning")
                                + (leftOut(library) ? "; what has errors is left out." : "."));
    }

    private static boolean leftOut(Library library) {
        for (Finding finding : library.findings()) {
            if (finding.isError()) {
                return true;
            }
        }
        return false;
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void json(List<Finding> findings, Proofs proofs, Library library) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(invocation.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                finding(json, finding);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("facts");
            json.writeNumberField("proven", proofs.in(Proof.PROVEN).size());
            refs(json, "changed", proofs.in(Proof.CHANGED));
            refs(json, "missing", proofs.in(Proof.MISSING));
            json.writeNumberField("withoutText", proofs.in(Proof.WITHOUT_TEXT).size());
            json.writeEndObject();
            json.writeNumberField("sheets", library.articles().size());
            json.writeNumberField("decks", library.decks().size());
            json.writeNumberField("cards", library.cards().size());
            json.writeEndObject();
        }
        invocation.out().println();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.at().line());
        json.writeNumberField("column", finding.at().column());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("code", finding.code());
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.hint());
        json.writeEndObject();
    }

    private static void refs(JsonGenerator json, String key, List<FactRef> refs) throws IOException {
        json.writeArrayFieldStart(key);
        for (FactRef ref : refs) {
            json.writeString(ref.toString());
        }
        json.writeEndArray();
    }
}
