package dev.dateline.cli;

import dev.dateline.app.EditTarget;
import dev.dateline.app.FileEditing;
import dev.dateline.app.LinePrint;
import dev.dateline.app.OwnLibrary;
import dev.dateline.app.TerminalCheck;
import dev.dateline.library.Library;
import dev.dateline.library.WritableLibrary;
import dev.dateline.protocol.CheckJson;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

final class EditCommand extends DatelineCommand {
    @Parameters(paramLabel = "CARD")
    private String name = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        FileEditing editing = new FileEditing(invocation);
        WritableLibrary own = OwnLibrary.writable(invocation);
        Library library = own.read();
        EditTarget target = EditTarget.of(own, library, name);
        invocation.out().flush();
        boolean here = own.holds(target.file());
        while (true) {
            FileEditing.Edited edited = editing.edit(own, library, target);
            library = edited.library();
            if (!Files.isDirectory(own.folder())) {
                invocation.complain("nothing was changed, so your own library was not created");
            }
            List<Finding> findings =
                    edited.findings().stream().filter(target.isOwn(library)).toList();
            if (!here && !target.isNames() && own.holds(target.file()) && !invocation.json()) {
                invocation.tell(
                        target.file() + " is a copy in your own library now. Dateline uses this copy from now on.");
                here = true;
            }
            print(
                    () -> CheckJson.about(name, edited.findings()),
                    out -> tell(target, findings, edited.findings().size() - findings.size(), out));
            Optional<Finding> error = findings.stream().filter(Finding::isError).findFirst();
            if (error.isEmpty() || !again(error.get())) {
                return status(findings.isEmpty());
            }
        }
    }

    private static void tell(EditTarget target, List<Finding> own, int others, LinePrint out) {
        out.findings(own);
        String elsewhere = others == 0
                ? ""
                : others + " elsewhere in " + target.file() + ": \"dateline check\" shows "
                        + (others == 1 ? "it" : "them");
        if (own.isEmpty()) {
            out.line(target.name() + ": no findings" + (elsewhere.isEmpty() ? "" : " here, " + elsewhere));
        } else if (!elsewhere.isEmpty()) {
            out.line("And " + elsewhere);
        }
    }

    /** Whether to edit the file again, because a person is there who can fix the error. */
    private boolean again(Finding error) throws IOException {
        return TerminalCheck.isInteractive()
                && !invocation.plain()
                && invocation.agrees("Open it again, at line " + error.at().line() + "?");
    }
}
