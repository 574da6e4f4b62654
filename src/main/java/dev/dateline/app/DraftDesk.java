package dev.dateline.app;

import dev.dateline.disk.FileChanges;
import dev.dateline.library.FileUndo;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.WritableLibrary;
import dev.dateline.library.lint.WaitingDraft;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The drafts in the learner's own library, which the learner keeps, edits or drops. */
public final class DraftDesk {
    private static final String CHANGED = "the file has changed since";

    private final Invocation invocation;
    private final Optional<Path> folder;
    private final Deque<FileUndo> done = new ArrayDeque<>();

    public DraftDesk(Invocation invocation) {
        this.invocation = invocation;
        this.folder = invocation.libraries().begun();
    }

    /** The drafts of all files, in order. The bundled library has none. */
    public List<WaitingDraft> drafts() {
        List<WaitingDraft> drafts = new ArrayList<>();
        if (folder.isEmpty()) {
            return drafts;
        }
        LibrarySource source = LibrarySource.folder(folder.get());
        for (String part : List.of(LibrarySource.SEEDS, LibrarySource.DECKS)) {
            try {
                for (String name : source.files(part)) {
                    SourceText.decode(part + "/" + name, source.bytes(part, name), new Findings())
                            .map(WaitingDraft::of)
                            .ifPresent(drafts::addAll);
                }
            } catch (IOException unreadable) {
                // the library reports files that it cannot read
            }
        }
        return drafts;
    }

    /** The findings of {@code check} for a draft, without the finding that it is a draft. */
    public List<Finding> findings(WaitingDraft draft) {
        try {
            WritableLibrary own = OwnLibrary.open(invocation);
            return FileEditing.checked(invocation, own, draft.file(), List.of()).findings().stream()
                    .filter(finding ->
                            finding.at().line() > draft.first() && finding.at().line() <= draft.last())
                    .toList();
        } catch (IOException unreadable) {
            return List.of(); // the reason is reported when the draft is written
        }
    }

    /** Keeps a draft by removing its mark. Returns a message. */
    public String keep(WaitingDraft draft) {
        Optional<Finding> error =
                findings(draft).stream().filter(Finding::isError).findFirst();
        return error.isPresent() ? "fix it first: " + error.get().message() : change(draft, draft::kept, "kept");
    }

    /** Removes a draft from its file. Returns a message. */
    public String drop(WaitingDraft draft) {
        return change(draft, draft::dropped, "dropped; u takes it back");
    }

    /** Opens the learner's editor at a draft. The editor takes over the terminal. Returns a message. */
    public String edit(WaitingDraft draft) {
        try {
            Editor.of(invocation.host())
                    .open(folder.orElseThrow().resolve(draft.file()), new Position(draft.first(), 1));
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stopped";
        } catch (Failure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    /** Takes back the last keep or drop. Returns a message. */
    public String undo() {
        if (done.isEmpty()) {
            return "there is nothing to take back";
        }
        try {
            return FileUndo.takeBack(folder.orElseThrow(), List.of(done.pop())) ? "taken back" : CHANGED;
        } catch (IOException failure) {
            return "not written: " + failure.getMessage();
        }
    }

    /** Replaces a file's text under the library's lock. */
    private String change(WaitingDraft draft, Function<String, Optional<String>> how, String said) {
        Path file = folder.orElseThrow().resolve(draft.file());
        try {
            return LibraryLock.during(folder.orElseThrow(), () -> {
                Optional<String> after = how.apply(Files.readString(file, StandardCharsets.UTF_8));
                if (after.isEmpty()) {
                    return CHANGED;
                }
                byte[] bytes = after.get().getBytes(StandardCharsets.UTF_8);
                FileUndo undo = FileUndo.of(file, bytes);
                new FileChanges().put(file, bytes).write();
                done.push(undo);
                return said;
            });
        } catch (IOException failure) {
            return "not written: " + failure.getMessage();
        }
    }
}
