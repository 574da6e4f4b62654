package dev.dateline.app;

import dev.dateline.article.ArticleText;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.judge.Judge;
import dev.dateline.library.FileUndo;
import dev.dateline.library.Library;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.library.WritableLibrary;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.study.Revision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a file of the library in the user's editor, and then reports what is wrong with it. */
public final class FileEditing {
    private final Invocation invocation;
    private final OwnLibrary.Before before;

    /** Create this before the own library is opened, because opening creates the library. */
    public FileEditing(Invocation invocation) throws IOException {
        this.invocation = invocation;
        this.before = OwnLibrary.Before.of(invocation);
    }

    public record Edited(Library library, List<Finding> findings) {}

    /**
     * Lets the user edit something in their own library. A file of another library is copied there first. If the user
     * changes nothing, the copy is removed. The own library is removed too if it was created for the copy.
     *
     * @param library the library before the edit
     * @throws Failure if the editor fails
     */
    public Edited edit(WritableLibrary own, Library library, EditTarget target)
            throws IOException, InterruptedException {
        Path file = own.folder().resolve(target.file());
        Optional<byte[]> brought =
                own.bring(target.file(), target.isNames() ? Optional.of(beginning(own)) : Optional.empty());
        boolean copy = true;
        try {
            Position at = target.place(library).orElseGet(() -> firstToDo(own, target));
            Editor.of(invocation.host()).open(file, at);
        } finally {
            if (brought.isPresent() && Files.exists(file) && Arrays.equals(brought.get(), Files.readAllBytes(file))) {
                Files.delete(file);
                copy = false;
            }
        }
        Edited edited = checked(own, target.file());
        if (!copy) {
            before.restored();
        }
        return edited;
    }

    /** The text of a new names file, with examples in comments. */
    private static byte[] beginning(WritableLibrary own) {
        String text = SchemaFiles.firstLine(own.folder(), SchemaFiles.Kind.names) + """
                # People, places and organisations that have several names, once for the whole library.
                names:
                #  - person: Ada Lund
                #    forms: [Captain Lund]
                #  - organisation: Harbour Board
                #    forms: [HB]
                """;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The place at which the editor opens a file: the first error, or else the first finding, or else the beginning.
     */
    private Position firstToDo(WritableLibrary own, EditTarget target) {
        List<Finding> findings = checked(own, target.file()).findings();
        return Stream.concat(findings.stream().filter(Finding::isError), findings.stream())
                .map(Finding::at)
                .findFirst()
                .orElse(Position.START);
    }

    /** Lets the user edit a card during a session. If the edited deck has an error, the session keeps the old texts. */
    static Shelf.Edited editInSession(Invocation invocation, CardId id) {
        try {
            FileEditing editing = new FileEditing(invocation);
            WritableLibrary own = OwnLibrary.open(invocation);
            Library library = own.read();
            EditTarget target = EditTarget.of(own, library, id.toString());
            Path file = own.folder().resolve(target.file());
            Optional<ByteBuffer> before = FileUndo.read(file);
            Edited edited = editing.edit(own, library, target);
            return before.equals(FileUndo.read(file))
                    ? new Shelf.Edited("nothing was changed", Optional.empty())
                    : editing.edited(edited, target, id.deck());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Shelf.Edited("stopped", Optional.empty());
        } catch (IOException gone) {
            return new Shelf.Edited(
                    "the deck cannot be read: " + Faults.explain(gone).orElse(String.valueOf(gone.getMessage())),
                    Optional.empty());
        } catch (Failure failure) {
            return new Shelf.Edited(String.valueOf(failure.getMessage()), Optional.empty());
        }
    }

    /** The result of an edit. Its message is one line, with the important part first. */
    private Shelf.Edited edited(Edited edited, EditTarget target, String deckId) {
        Library library = edited.library();
        Optional<Deck> deck = library.deck(deckId);
        List<Finding> own =
                edited.findings().stream().filter(target.isOwn(library)).toList();
        Optional<Finding> error = own.stream().filter(Finding::isError).findFirst();
        if (error.isPresent() || deck.isEmpty()) {
            return new Shelf.Edited(
                    "the old text is kept: " + error.map(FileEditing::told).orElse("the deck is gone"),
                    Optional.empty());
        }
        Judge judge = Libraries.judge(invocation, library);
        String found = own.isEmpty() ? "" : "; " + told(own.get(0));
        return new Shelf.Edited(
                "saved; the card is asked in its new form" + found, Optional.of(new Revision(deck.get(), judge)));
    }

    private static String told(Finding finding) {
        return "line " + finding.at().line() + ": " + finding.message() + " [" + finding.code() + "]";
    }

    private Edited checked(WritableLibrary own, String file) {
        return checked(invocation, own, file, List.of());
    }

    /**
     * All libraries, with the findings of {@code check} for a file of the own library.
     *
     * @param texts the texts of articles, if there are any
     */
    public static Edited checked(Invocation invocation, WritableLibrary own, String file, List<ArticleText> texts) {
        Reading reading = own.reading();
        Findings all = new Findings();
        all.addAll(reading.library().findings());
        all.addAll(Lint.of(reading, LocalDate.now(invocation.clock()), texts, Proofs.of(reading, Map.of()))
                .findings());
        return new Edited(
                reading.library(),
                all.sorted().stream()
                        .filter(finding -> finding.file().equals(file))
                        .toList());
    }
}
