package dev.dateline.library;

import dev.dateline.deck.CardId;
import dev.dateline.disk.FileChanges;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.YamlEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Adds a form to what a card accepts, in its deck's file; everything else in the file stays as it is. */
public final class AcceptedForm {
    /** Behind which keys of a card {@code accept} stands. */
    private static final List<String> BEFORE = Fixes.CARD.subList(0, Fixes.CARD.indexOf("accept") + 1);

    /** What came of it. */
    public enum Result {
        ADDED,
        /** The card accepts it already. */
        THERE,
        /** The file cannot be read, or holds no such card any more. */
        GONE,
        /** Somebody else changed the file at the same moment. */
        CHANGED
    }

    private AcceptedForm() {}

    /**
     * Adds a form; a deck of another library is copied with it.
     *
     * @param file the deck's, relative to the library ({@code decks/x.yaml})
     */
    public static Result add(WritableLibrary library, String file, CardId card, String form) throws IOException {
        return LibraryLock.during(library.folder(), () -> addLocked(library, file, card, form));
    }

    /**
     * Puts a deck's file back as it was before a form was added.
     *
     * @param before empty where there was no such file
     * @param after the file as it was then left
     * @return whether it still was so; else nothing is written
     */
    public static boolean takeBack(Path library, String file, Optional<byte[]> before, byte[] after)
            throws IOException {
        return LibraryLock.during(library, () -> {
            Path path = library.resolve(file);
            if (!Arrays.equals(Files.readAllBytes(path), after)) {
                return false;
            }
            if (before.isPresent()) {
                new FileChanges().put(path, before.get()).write();
            } else {
                Files.delete(path);
            }
            return true;
        });
    }

    private static Result addLocked(WritableLibrary library, String file, CardId card, String form) throws IOException {
        Optional<LibraryFile> deck = library.open(file, new Findings());
        if (deck.isEmpty()) {
            return Result.GONE;
        }
        YamlEdits edits = deck.get().edits();
        Optional<Node.Mapping> item = edits.item("cards", card.card());
        if (item.isEmpty()) {
            return Result.GONE;
        }
        edits.append(item.get(), "accept", List.of(form), BEFORE);
        if (edits.isEmpty()) {
            return Result.THERE;
        }
        return deck.get().save(edits.text()) ? Result.ADDED : Result.CHANGED;
    }
}
