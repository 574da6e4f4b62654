package dev.dateline.cli;

import dev.dateline.app.CardExport;
import dev.dateline.app.Failure;
import dev.dateline.app.ProgressBar;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.PageOptions;
import dev.dateline.exchange.formats.ExportFormats;
import dev.dateline.exchange.page.PageFolder;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.SqliteFile;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import dev.dateline.source.Suggestion;
import dev.dateline.study.Giveaways;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class ExportCommand extends QueryCommand {
    /** The number of cards from which a progress bar is shown. */
    private static final int LARGE = 1_000;

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = "--to", paramLabel = "FORMAT")
    private @Nullable String to;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--folder", paramLabel = "DIR")
    private @Nullable Path appFolder;

    @Option(names = "--with-progress")
    private boolean withProgress;

    @Option(names = "--class")
    private boolean forClass;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    @Option(names = "--no-key")
    private boolean noKey;

    @Option(names = "--bom")
    private boolean bom;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Override
    public Integer call() throws IOException, JournalFailure {
        CardExport exporting = new CardExport(invocation);
        Format format = format(exporting.formats());
        requireUsable(format);
        if (!format.isText()) {
            loadSqliteAside();
        }
        try (Workplace workplace = open()) {
            List<Card> cards = workplace.select(terms);
            List<Card> standing = exporting.standing(workplace, cards);
            int takenBack = cards.size() - standing.size();
            if (standing.isEmpty()) {
                throw new Failure((takenBack > 0
                                ? "the facts of all selected cards were withdrawn or corrected"
                                : "no card is selected")
                        + ", so nothing was written; \"dateline decks\" lists the decks");
            }
            Export export = exporting.select(workplace, standing, withProgress);
            boolean page = format.word().equals("html");
            PageOptions wishes =
                    exporting.page(workplace, page && withProgress ? standing : List.of(), forClass, appFolder != null);
            Report report = write(exporting, export, format, wishes, takenBack);
            if (invocation.json()) {
                report.json().print(invocation.out());
            } else {
                report.print(invocation.out(), invocation.err());
            }
            exporting.remember();
            return ExitStatus.DONE;
        }
    }

    /** Loads SQLite on another thread while the library is read. Its first use would otherwise wait for that. */
    private static void loadSqliteAside() {
        Thread loading = new Thread(SqliteFile::prepare, "sqlite");
        loading.setDaemon(true);
        loading.start();
    }

    private Format format(ExportFormats formats) {
        boolean page = out == null && (forClass || appFolder != null || seed != null || noKey);
        String word = to == null && page ? "html" : to; // only this format has these options
        String all = String.join(", ", formats.words());
        if (word != null) {
            return formats.named(word)
                    .orElseThrow(() -> wrong("there is no format \"" + word + "\"; "
                            + Suggestion.hint(word, formats.words(), "there are " + all)));
        }
        if (out == null || out.getFileName() == null) {
            throw wrong("--to is missing; it takes one of " + all);
        }
        return formats.of(out.getFileName().toString())
                .orElseThrow(() -> wrong("\"" + out + "\" does not say a format; add --to and one of " + all));
    }

    /** Reports an option without effect. This is done before anything is written. */
    private void requireUsable(Format format) {
        requireOnly(withProgress, "--with-progress", format, "apkg", "html");
        requireOnly(appFolder != null, "--folder", format, "html");
        requireOnly(forClass, "--class", format, "html");
        refuse(forClass && withProgress, "--class", "--with-progress");
        refuse(noKey && forClass, "--no-key", "--class");
        refuse(noKey && withProgress, "--no-key", "--with-progress");
        refuse(noKey && appFolder != null, "--no-key", "--folder");
        refuse(out != null && appFolder != null, "--out", "--folder");
        requireOnly(seed != null, "--seed", format, "html");
        requireOnly(noKey, "--no-key", format, "html");
        requireOnly(bom, "--bom", format, "csv", "tsv");
        wrongIf(
                STANDARD_OUTPUT.equals(out) && (!format.isText() || invocation.json()),
                format.isText()
                        ? "--json and the cards cannot both be printed; name a file with --out"
                        : format.word() + " is not text; name a file with --out");
    }

    private void refuse(boolean both, String one, String other) {
        wrongIf(both, one + " and " + other + " do not go together");
    }

    private void requireOnly(boolean given, String option, Format format, String... takers) {
        wrongIf(
                given && !List.of(takers).contains(format.word()),
                option + " is for " + String.join(" and ", takers) + "; " + format.word() + " does not take it");
    }

    private Report write(CardExport exporting, Export export, Format format, PageOptions page, int takenBack)
            throws IOException {
        Options options = new Options(
                invocation.clock().instant(),
                bom,
                !noKey,
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                page);
        if (appFolder != null) {
            Path folder =
                    invocation.host().workingDirectory().resolve(appFolder).normalize();
            Conversions conversions = exporting.writeFolder(export, options, folder);
            return new Report(
                    export,
                    format,
                    conversions,
                    takenBack,
                    Optional.of(folder.resolve(PageFolder.START)),
                    exporting.shown(folder));
        }
        if (STANDARD_OUTPUT.equals(out)) {
            Conversions conversions = format.write(export, options, Meter.NONE, invocation.out());
            return new Report(export, format, conversions, takenBack, Optional.empty(), "");
        }
        Path place = place(export, format);
        boolean asks = !yes && invocation.isWatched() && Files.isRegularFile(place);
        if (asks && !invocation.agrees(exporting.shown(place) + " exists already. Replace it?")) {
            throw new Failure("nothing was written");
        }
        try (ProgressBar bar = invocation.progressBar("Exporting")) {
            Conversions conversions = exporting.write(export, format, options, bar.meter(LARGE), place);
            return new Report(export, format, conversions, takenBack, Optional.of(place), exporting.shown(place));
        }
    }

    private Path place(Export export, Format format) {
        Path here = invocation.host().workingDirectory();
        String name = export.fileName() + format.suffix();
        if (out == null) {
            return here.resolve(name);
        }
        Path named = here.resolve(out).normalize();
        return Files.isDirectory(named) ? named.resolve(name) : named;
    }

    /**
     * The report on an export.
     *
     * @param takenBack the number of selected cards that were left out because their facts are not true any more
     * @param file the written file; empty if the export was printed
     * @param shown the path of the file in the form for the user
     */
    private record Report(
            Export export, Format format, Conversions conversions, int takenBack, Optional<Path> file, String shown) {
        private static final int FEW = 5;

        private int cards() {
            return export.size() - conversions.leftOut();
        }

        /** The number of cards that were exported with their answers. */
        private long studied() {
            return exported().filter(card -> card.studied().isPresent()).count();
        }

        private Stream<ExportCard> exported() {
            return export.decks().stream().flatMap(deck -> deck.cards().stream());
        }

        /** The conversions and losses. */
        private List<String> sentences() {
            List<String> sentences = new ArrayList<>(conversions.sentences());
            if (takenBack > 0) {
                sentences.add(takenBack + (takenBack == 1 ? " card rests" : " cards rest")
                        + " on a fact that was withdrawn or corrected, and not exported");
            }
            if (format.word().equals("html")) {
                told().ifPresent(sentences::add);
            }
            return sentences;
        }

        private Optional<String> told() {
            List<String> told = new Giveaways()
                    .told(export.title(), exported().map(ExportCard::card).toList()).stream()
                            .map(card -> card.id().toString())
                            .toList();
            String rest = told.size() > FEW ? " and " + (told.size() - FEW) + " more" : "";
            return told.isEmpty()
                    ? Optional.empty()
                    : Optional.of("the title or another question of the page gives away the "
                            + (told.size() == 1 ? "answer" : "answers") + " of "
                            + String.join(", ", told.subList(0, Math.min(FEW, told.size()))) + rest);
        }

        /**
         * Prints the report for people. Conversions go to standard error, so that a file on standard output stays intact.
         */
        void print(PrintStream out, PrintStream err) {
            sentences().forEach(err::println);
            if (file.isPresent()) {
                out.println("Wrote " + Plural.of(cards(), "card")
                        + (studied() > 0 ? ", " + studied() + " of them with progress," : "") + " to " + shown);
            }
        }

        JsonObject json() throws IOException {
            JsonObject json = new JsonObject().put("format", format.word());
            if (file.isPresent()) {
                json.put("file", file.get()).put("bytes", Files.size(file.get()));
            }
            return json.put("decks", export.decks(), deck -> deck.deck().id())
                    .put("cards", cards())
                    .put("withProgress", studied())
                    .put("conversions", sentences());
        }
    }
}
