package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Fact;
import dev.dateline.library.Citation;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Reading;
import dev.dateline.library.Replacement;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.SourceText;
import dev.dateline.source.Suggestion;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline cite SHEET --text FILE}. */
@Command(
        name = "cite",
        description =
                "Write into a fact sheet the hashes by which its passages are known again; nothing else of it changes.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline cite hayashi-visit-talks --text article.txt"})
final class CiteCommand implements Callable<Integer> {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Invocation invocation;

    @Parameters(paramLabel = "SHEET", description = "The sheet's id.")
    private String sheet = "";

    @Option(names = "--text", required = true, paramLabel = "FILE", description = "The text of its article.")
    private Path text = Path.of("");

    CiteCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        ArticleText article = ArticleTexts.read(invocation, text);
        Path folder = OwnLibrary.writable(invocation);
        String id = id();
        Reading reading = LibraryReader.readWithSources(LibrarySource.folder(folder));
        Path file = folder.resolve(LibrarySource.SEEDS).resolve(id + ".yaml");
        Article sought = reading.library().article(id).orElseThrow(() -> unreadable(reading, id));
        SourceText source = reading.sources().get(sought.file());
        Optional<Node> root = source == null ? Optional.empty() : YamlReader.read(source, new Findings());
        if (source == null || root.isEmpty()) {
            throw unreadable(reading, id);
        }
        Citation citation = Citation.of(sought, source, root.get(), article);
        if (!citation.text().equals(source.text())) {
            Replacement.write(file, bytes(file, citation.text()));
        }
        if (invocation.json()) {
            json(citation, id);
        } else {
            lines(citation, id);
        }
        return citation.notFound().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /** The id, also where somebody gives the file's name. */
    private String id() {
        String name = sheet.substring(Math.max(sheet.lastIndexOf('/'), sheet.lastIndexOf('\\')) + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }

    private static Failure unreadable(Reading reading, String id) {
        String file = LibrarySource.SEEDS + "/" + id + ".yaml";
        StringBuilder why = new StringBuilder();
        for (Finding finding : reading.library().findings()) {
            if (finding.file().equals(file)) {
                why.append(finding.render()).append('\n');
            }
        }
        if (!why.isEmpty()) {
            return new Failure(why + "mend this first; nothing was written");
        }
        List<String> ids = new ArrayList<>();
        for (Article article : reading.library().articles()) {
            ids.add(article.id());
        }
        return new Failure("there is no fact sheet \"" + id + "\" in the library; "
                + Suggestion.hint(id, ids, "a sheet lies in " + LibrarySource.SEEDS + "/ and is called by its file"));
    }

    private static byte[] bytes(Path file, String text) throws IOException {
        byte[] old = Files.readAllBytes(file);
        boolean marked = old.length >= BYTE_ORDER_MARK.length
                && old[0] == BYTE_ORDER_MARK[0]
                && old[1] == BYTE_ORDER_MARK[1]
                && old[2] == BYTE_ORDER_MARK[2];
        return ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private void lines(Citation citation, String id) {
        PrintStream out = invocation.out();
        for (Fact fact : citation.notFound()) {
            out.println(LibrarySource.SEEDS + "/" + id + ".yaml:" + fact.at().line() + ":"
                    + fact.at().column() + ": the passage for \"" + fact.ref().fact()
                    + "\" is not in the text; \"dateline check --text\" says why");
        }
        out.println(id + ": " + citation.written() + " written, " + citation.kept() + " as they were, "
                + citation.notFound().size() + " not found");
    }

    private void json(Citation citation, String id) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(invocation.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("sheet", id);
            json.writeNumberField("written", citation.written());
            json.writeNumberField("kept", citation.kept());
            json.writeArrayFieldStart("notFound");
            for (Fact fact : citation.notFound()) {
                json.writeString(fact.ref().toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        invocation.out().println();
    }
}
