package dev.dateline.cli;

import dev.dateline.app.ArticleTexts;
import dev.dateline.app.Failure;
import dev.dateline.app.LinePrint;
import dev.dateline.app.OwnLibrary;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Fact;
import dev.dateline.library.Citation;
import dev.dateline.library.LibraryFile;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.library.WritableLibrary;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Findings;
import dev.dateline.source.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class CiteCommand extends DatelineCommand {
    @Parameters(paramLabel = "SHEET")
    private String sheet = "";

    @Option(names = "--text", required = true, paramLabel = "FILE")
    private Path text = Path.of("");

    @Override
    public Integer call() throws IOException {
        ArticleText article = ArticleTexts.read(invocation, text);
        WritableLibrary own = OwnLibrary.writable(invocation);
        return LibraryLock.during(own.folder(), () -> cite(article, own));
    }

    private int cite(ArticleText article, WritableLibrary own) throws IOException {
        String id = id();
        Reading reading = own.reading();
        Article sought = reading.library().article(id).orElseThrow(() -> unreadable(reading, id));
        String name = own.sheet(id);
        LibraryFile file = own.open(name, new Findings()).orElseThrow(() -> unreadable(reading, id));
        Citation citation = Citation.of(sought, file.edits(), article);
        file.save(citation.text());
        print(
                () -> new JsonObject()
                        .put("sheet", id)
                        .copy(citation, "written", "kept")
                        .put("notFound", citation.notFound(), Fact::ref),
                out -> lines(citation, id, name, out));
        return status(citation.notFound().isEmpty());
    }

    /** The id of the sheet. The user may also give its file name. */
    private String id() {
        String name = sheet.substring(Math.max(sheet.lastIndexOf('/'), sheet.lastIndexOf('\\')) + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }

    private static Failure unreadable(Reading reading, String id) {
        String why = reading.library().findings().stream()
                .filter(finding -> finding.file().startsWith(LibrarySource.SEEDS)
                        && finding.file().endsWith("/" + id + ".yaml"))
                .map(finding -> finding.render() + "\n")
                .collect(Collectors.joining());
        if (!why.isEmpty()) {
            return new Failure(why + "fix this first; nothing was written");
        }
        List<String> ids =
                reading.library().articles().stream().map(Article::id).toList();
        return Failure.ofUsage("there is no fact sheet \"" + id + "\" in the library; "
                + Suggestion.hint(
                        id, ids, "the name of a sheet is the name of its file in " + LibrarySource.SEEDS + "/"));
    }

    private static void lines(Citation citation, String id, String file, LinePrint out) {
        for (Fact fact : citation.notFound()) {
            out.line(
                    file + ":" + fact.at().line() + ":"
                            + fact.at().column() + ": the passage for \""
                            + fact.ref().fact()
                            + "\" is not in the text; \"dateline check --text\" says why",
                    4);
        }
        out.line(id + ": " + citation.written() + " written, " + citation.kept() + " unchanged, "
                + citation.notFound().size() + " not found");
    }
}
