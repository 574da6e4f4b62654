package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.OwnLibrary;
import dev.dateline.app.ProgressBar;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.anki.AnkiAnswers;
import dev.dateline.exchange.anki.Guid;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.formats.ImportFormats;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.DeckFolder;
import dev.dateline.exchange.intake.ForeignAnswers;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.intake.Importer;
import dev.dateline.exchange.intake.Losses;
import dev.dateline.exchange.intake.Past;
import dev.dateline.exchange.text.PageResults;
import dev.dateline.journal.Event;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibraryReader;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Fields;
import dev.dateline.source.Plural;
import dev.dateline.source.VisibleText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class ImportCommand extends DatelineCommand {
    /** The number of steps from which a progress bar is shown. A card takes two steps. */
    private static final int LARGE = 2_000;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "DECK")
    private @Nullable String as;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--with-progress")
    private boolean withProgress;

    @Option(names = "--reviews")
    private boolean reviews;

    @Override
    public Integer call() throws IOException, JournalFailure {
        if (reviews) {
            if (as != null || replace || withProgress) {
                throw wrong("--reviews makes no deck; you can combine it only with --dry-run");
            }
            return reviews(arrived());
        }
        if (as != null && !Fields.isSlug(as)) {
            throw wrong("--as takes the id of a deck: small letters, digits and hyphens");
        }
        if (!dryRun) {
            return written();
        }
        DeckFolder folder = new DeckFolder(invocation.libraries().own());
        Report report = report(folder, read(arrived()));
        refusal(report).ifPresent(invocation::complain);
        return report(report, 0);
    }

    /** Imports answers given elsewhere to exported cards. */
    private int reviews(ArrivedFile arrived) throws IOException, JournalFailure {
        try (Workplace workplace = Workplace.open(invocation)) {
            ForeignAnswers answers = arrived.isZip()
                    ? AnkiAnswers.read(arrived, workplace.library().cards())
                    : PageResults.read(arrived, workplace.library().cards());
            report(answers, workplace.bringHome(answers.pasts(), !dryRun).size());
            return ExitStatus.DONE;
        } catch (ImportFailure e) {
            throw failure(e);
        }
    }

    private void report(ForeignAnswers answers, int added) {
        int known = answers.read() - answers.strange() - added;
        print(
                () -> new JsonObject()
                        .put("file", String.valueOf(file))
                        .put("format", answers.format())
                        .put("dryRun", dryRun)
                        .put("read", answers.read())
                        .put("added", added)
                        .put("known", known)
                        .put("notHere", answers.strange()),
                any -> say(VisibleText.line(String.valueOf(file)) + ", " + answers.format() + ": "
                        + Plural.of(answers.read(), "answer") + " read, " + added
                        + (dryRun ? " would be" : "")
                        + " added to your journal, " + known + " known already, " + answers.strange()
                        + " to cards that are not here"));
    }

    private Report report(DeckFolder folder, Imported imported) {
        return new Report(String.valueOf(file), imported, folder, folder.present(imported.decks()), dryRun);
    }

    private int written() throws IOException, JournalFailure {
        ArrivedFile arrived = arrived(); // opened first, so that no own library is created if this fails
        Path library = OwnLibrary.writable(invocation).folder();
        Report report = LibraryLock.during(library, () -> {
            Report read = report(new DeckFolder(library), read(arrived));
            refusal(read).ifPresent(why -> {
                throw new Failure(why);
            });
            KeptNotes.write(read.imported(), library, read.folder());
            return read;
        });
        return report(report, withProgress ? bringHome(report.imported()) : 0);
    }

    /** The reason why the decks may not be written, if there is one. */
    private Optional<String> refusal(Report read) {
        return replace || completes(read)
                ? Optional.empty()
                : Optional.of(there(read.present()) + "; --replace overwrites it, --as DECK gives another id");
    }

    /** Whether the existing decks are from the same import, which was interrupted. */
    private boolean completes(Report read) {
        List<Deck> present = read.present();
        boolean cutOff =
                withProgress || present.size() < read.imported().decks().size();
        return present.isEmpty() || (cutOff && present.stream().allMatch(read.folder()::isWritten));
    }

    private int report(Report report, int answers) {
        print(() -> report.json(answers), any -> report.print(invocation.out(), answers));
        if (!dryRun) {
            Set<String> decks = report.imported().decks().stream().map(Deck::id).collect(Collectors.toSet());
            invocation.libraries().hidden().stream()
                    .filter(hidden -> decks.contains(hidden.deck()))
                    .forEach(hidden -> invocation.complain(hidden.told()));
        }
        return ExitStatus.DONE;
    }

    /** Imports the answers to the imported cards that are in the library now. Returns how many were new. */
    private int bringHome(Imported imported) throws JournalFailure {
        try (Workplace workplace = Workplace.open(invocation)) {
            Map<Card, Past> pasts = new LinkedHashMap<>();
            imported.pasts()
                    .forEach((id, past) -> workplace.library().card(id).ifPresent(card -> pasts.put(card, past)));
            List<Event> events = workplace.bringHome(pasts, true);
            return (int) events.stream().filter(Event.Review.class::isInstance).count();
        }
    }

    private ArrivedFile arrived() throws IOException {
        try {
            return ArrivedFile.open(invocation.host().workingDirectory().resolve(file), String.valueOf(file));
        } catch (ImportFailure e) {
            throw failure(e);
        }
    }

    static Failure failure(ImportFailure e) {
        return new Failure(VisibleText.line(String.valueOf(e.getMessage())), e);
    }

    private Imported read(ArrivedFile arrived) throws IOException {
        Library library = LibraryReader.read(invocation.libraries().sources());
        Importer importer = new Importer(ImportFormats.all(withProgress), library, Guid::of);
        try (ProgressBar bar = invocation.progressBar("Importing")) {
            Imported imported = importer.read(arrived, Optional.ofNullable(as), bar.meter(LARGE));
            if (imported.decks().isEmpty()) {
                throw new Failure(Report.nothing(String.valueOf(file), imported));
            }
            return imported;
        } catch (ImportFailure e) {
            throw failure(e);
        }
    }

    private static String there(List<Deck> present) {
        String ids = present.stream().map(Deck::id).collect(Collectors.joining(", "));
        return present.size() == 1 ? "there is a deck \"" + ids + "\" already" : "there are decks already: " + ids;
    }

    /**
     * The report on an import: what was read, converted and dropped, and why.
     *
     * @param present those of its decks that existed before
     */
    private record Report(String file, Imported imported, DeckFolder folder, List<Deck> present, boolean dryRun) {
        /** The reason why a file gave no deck. */
        static String nothing(String file, Imported imported) {
            StringBuilder out = new StringBuilder(
                    VisibleText.line(file) + " (" + imported.format() + ") has no card that can be asked");
            for (Losses.Dropped dropped : imported.losses().dropped()) {
                out.append(System.lineSeparator()).append("  ").append(VisibleText.line(dropped.sentence()));
            }
            return out.toString();
        }

        /** @param answers the number of answers that were added to the journal */
        void print(PrintStream out, int answers) {
            int dropped = imported.losses().cards();
            out.println(VisibleText.line(file) + ", " + imported.format() + ": " + Plural.of(imported.read(), "card")
                    + " read, " + imported.cards() + " converted, " + dropped + " dropped");
            List<String> kinds = new ArrayList<>();
            imported.kinds().forEach((kind, cards) -> kinds.add(cards + " " + kind.word()));
            out.println("  " + String.join(", ", kinds));
            for (Losses.Dropped reason : imported.losses().dropped()) {
                out.println("  dropped: " + VisibleText.line(reason.sentence()));
            }
            for (Map.Entry<String, Integer> part : imported.losses().leftOut().entrySet()) {
                out.println("  left out: " + part.getValue() + " " + VisibleText.line(part.getKey()));
            }
            for (Deck deck : imported.decks()) {
                String verb = dryRun ? "would be " : "";
                String done = present.contains(deck) ? "replaced" : "written";
                out.println(folder.file(deck) + "  " + verb + done + ", "
                        + Plural.of(deck.cards().size(), "card"));
            }
            if (answers > 0) {
                out.println(Plural.of(answers, "answer") + " went into your journal");
            }
            if (!dryRun && present.isEmpty()) {
                out.println("To take this back, delete the file of the deck. \"dateline undo\" cannot take it back.");
            }
            if (!dryRun) {
                out.println("Next: dateline study " + imported.decks().get(0).id());
            }
        }

        JsonObject json(int answers) {
            return new JsonObject()
                    .put("file", file)
                    .put("format", imported.format())
                    .put("dryRun", dryRun)
                    .put("read", imported.read())
                    .put("converted", imported.cards())
                    .put("answers", answers)
                    .put("kinds", JsonObject.counts(imported.kinds(), CardKind::word))
                    .put(
                            "dropped",
                            imported.losses().dropped(),
                            reason -> new JsonObject().copy(reason, "why", "cards", "places"))
                    .put("leftOut", JsonObject.counts(imported.losses().leftOut(), part -> part))
                    .put(
                            "decks",
                            imported.decks(),
                            deck -> new JsonObject()
                                    .put("deck", deck.id())
                                    .put("file", folder.file(deck))
                                    .put("cards", deck.cards().size())
                                    .put("replaced", present.contains(deck)));
        }
    }
}
