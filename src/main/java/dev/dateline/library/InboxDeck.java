package dev.dateline.library;

import dev.dateline.deck.Deck;
import dev.dateline.disk.FileChanges;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.YamlEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The deck of quickly added cards without an article. */
public final class InboxDeck {
    /** The id of the deck. */
    public static final String ID = "inbox";

    private static final String FILE = LibrarySource.file(LibrarySource.DECKS, ID);

    private InboxDeck() {}

    /**
     * The result.
     *
     * @param added the ids of the new cards
     * @param there how many identical cards existed already
     * @param errors the errors; if there are any, nothing was written
     */
    public record Result(List<String> added, int there, List<Finding> errors) {}

    /**
     * Adds cards at the end of the deck, or creates it. The caller must hold the {@linkplain LibraryLock lock} since before the
     * library was read.
     */
    public static Result add(WritableLibrary own, Library library, List<QuickCard> cards) throws IOException {
        Findings findings = new Findings();
        Path path = own.folder().resolve(FILE);
        boolean begun = Files.exists(path) && Files.size(path) > 0;
        Optional<LibraryFile> old = begun ? own.open(FILE, findings) : Optional.empty();
        if (begun && old.isEmpty()) {
            return new Result(List.of(), 0, findings.sorted());
        }
        Set<String> taken = new HashSet<>();
        Set<String> asked = new HashSet<>();
        library.deck(ID).map(Deck::cards).orElse(List.of()).forEach(card -> {
            taken.add(card.id().card());
            asked.add(card.ask());
        });
        List<String> ids = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        for (QuickCard card : cards) {
            if (asked.add(card.ask())) {
                String id = Fixes.freshId(card.ask(), taken);
                ids.add(id);
                blocks.add(card.unsourced(id));
            }
        }
        String text = old.isPresent() ? added(old.get(), blocks) : begun(blocks);
        List<Finding> errors = blocks.isEmpty() ? List.of() : errors(own, text);
        if (errors.isEmpty() && !blocks.isEmpty()) {
            FileChanges changes = new FileChanges();
            if (old.isPresent() && !old.get().change(text, changes)) {
                throw new IOException(FILE + " changed while it was being added to");
            }
            if (old.isEmpty()) {
                changes.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
            changes.write();
        }
        return new Result(List.copyOf(ids), cards.size() - blocks.size(), errors);
    }

    private static String added(LibraryFile deck, List<String> blocks) {
        YamlEdits edits = deck.edits();
        blocks.forEach(block -> edits.add("cards", block));
        return edits.text();
    }

    private static String begun(List<String> blocks) {
        StringBuilder out = new StringBuilder("deck: " + ID + "\ntitle: Inbox\ncards:\n");
        blocks.forEach(block ->
                out.append("  - ").append(block.replace("\n", "\n    ")).append('\n'));
        return out.toString();
    }

    private static List<Finding> errors(WritableLibrary own, String text) {
        Library after = own.with(Map.of(FILE, text)).library();
        return after.findings().stream()
                .filter(finding -> finding.isError() && finding.file().equals(FILE))
                .toList();
    }
}
