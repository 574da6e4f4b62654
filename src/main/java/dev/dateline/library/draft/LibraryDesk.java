package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.deck.Deck;
import dev.dateline.disk.FileChanges;
import dev.dateline.library.FileUndo;
import dev.dateline.library.Fixes;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryFile;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.library.WritableLibrary;
import dev.dateline.library.lint.Lint;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.YamlEdits;
import dev.dateline.source.YamlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a reviewed fact and its card into a sheet and a deck of a library. Either both are written or neither. */
public final class LibraryDesk implements ReviewDesk {
    private final WritableLibrary own;
    private final Path folder;
    private final SheetDraft.Head head;
    private final ArticleText text;
    private final LocalDate today;
    private final Schemas schemas;
    private final String sheetFile;
    private final String deckFile;
    private final Deque<List<FileUndo>> written = new ArrayDeque<>();

    /** @param schemas the first lines of a new sheet and a new deck, which name their schema */
    public LibraryDesk(WritableLibrary own, SheetDraft.Head head, ArticleText text, LocalDate today, Schemas schemas) {
        this.own = own;
        this.folder = own.folder();
        this.head = head;
        this.text = text;
        this.today = today;
        this.schemas = schemas;
        this.sheetFile = own.sheet(head.id());
        this.deckFile = own.deck(head.id());
    }

    /** The first lines of new files. */
    public record Schemas(String sheet, String deck) {}

    private record Draft(String id, Map<String, String> texts) {}

    @Override
    public List<Finding> check(Proposal proposal, boolean card) {
        try {
            Draft draft = draft(proposal, card);
            Reading reading = own.with(draft.texts());
            Proofs proofs = Proofs.of(reading, Map.of(head.id(), text));
            Lint lint = Lint.of(reading, today, List.of(text), proofs);
            int sheetLine = line(draft, sheetFile);
            int deckLine = card ? line(draft, deckFile) : Integer.MAX_VALUE;
            Set<Finding> all = new java.util.LinkedHashSet<>(reading.library().findings());
            all.addAll(proofs.findings());
            all.addAll(lint.findings());
            return all.stream()
                    .filter(finding -> (finding.file().equals(sheetFile)
                                    && finding.at().line() >= sheetLine)
                            || (finding.file().equals(deckFile) && finding.at().line() >= deckLine))
                    .filter(finding -> !card || !proposal.ask().isEmpty() || isOnAsk(finding))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * Whether a finding is about the question. If there is no question, all other findings of the card follow from
     * that.
     */
    private boolean isOnAsk(Finding finding) {
        return finding.file().equals(deckFile) && finding.code().equals("missing-key");
    }

    private static int line(Draft draft, String file) {
        String found = draft.texts().getOrDefault(file, "");
        int at = found.indexOf("- id: " + draft.id() + "\n");
        return at < 0
                ? Integer.MAX_VALUE
                : (int) found.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    @Override
    public void keep(Proposal proposal, boolean card) throws IOException {
        LibraryLock.during(folder, () -> {
            Draft draft = draft(proposal, card);
            FileChanges changes = new FileChanges();
            List<FileUndo> undo = new ArrayList<>();
            for (String file : List.of(sheetFile, deckFile)) {
                String content = draft.texts().get(file);
                if (content != null) {
                    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
                    undo.add(FileUndo.of(folder.resolve(file), bytes));
                    changes.put(folder.resolve(file), bytes);
                }
            }
            changes.write();
            written.push(undo);
            return draft.id();
        });
    }

    @Override
    public boolean undo() throws IOException {
        boolean taken = !written.isEmpty() && FileUndo.takeBack(folder, written.getFirst());
        if (taken) {
            written.pop();
        }
        return taken;
    }

    /** The texts of both files, with the fact and the card at their ends. */
    private Draft draft(Proposal proposal, boolean card) throws IOException {
        Library library = own.read();
        Set<String> taken = new HashSet<>();
        library.article(head.id())
                .ifPresent(found ->
                        found.facts().forEach(fact -> taken.add(fact.ref().fact())));
        Optional<Deck> deck = library.deck(head.id());
        deck.ifPresent(
                found -> found.cards().forEach(each -> taken.add(each.id().card())));
        String ask = DraftCard.withoutHeadline(proposal.ask());
        String id = Fixes.freshId(ask.isEmpty() ? SheetDraft.stem(proposal.candidate()) : ask, taken);
        Map<String, String> texts = new HashMap<>();
        texts.put(
                sheetFile,
                with(
                        sheetFile,
                        "facts",
                        proposal.fact(id),
                        schemas.sheet() + SheetDraft.head(head, text) + "\nfacts:\n"));
        if (card) {
            boolean named =
                    deck.map(found -> found.articles().contains(head.id())).orElse(true);
            String title = head.title().orElse(head.id().replace('-', ' '));
            String begin = schemas.deck() + "deck: " + head.id() + "\ntitle: " + YamlText.inline(title)
                    + "\narticles: [" + head.id() + "]\ncards:\n";
            texts.put(deckFile, with(deckFile, "cards", proposal.card(id, named ? id : head.id() + "#" + id), begin));
        }
        return new Draft(id, texts);
    }

    private String with(String file, String list, String block, String begin) throws IOException {
        if (!own.knows(file)) {
            return begin + "  - " + block.replace("\n", "\n    ") + "\n";
        }
        LibraryFile old = own.open(file, new Findings())
                .orElseThrow(() -> new IOException(file + " has errors; fix them before you add to it"));
        YamlEdits edits = old.edits();
        edits.add(list, block);
        return edits.text();
    }
}
