package dev.dateline.terminal;

import dev.dateline.library.Changes;
import dev.dateline.terminal.Theme.Role;
import java.util.List;

/** Draws the changes to facts that the learner knows: the new fact, and the one that it replaces. */
final class ChangesView {
    private ChangesView() {}

    static void draw(Printout page, List<Changes.Change> changes) {
        for (Changes.Change change : changes) {
            page.blank();
            page.paragraph(Role.LABEL, change.date().inWords() + (change.withdrawal() ? ", withdrawn" : ""));
            page.paragraph(Role.TEXT, change.fact().says());
            for (Changes.Overtaken old : change.overtaken()) {
                String how = old.corrected() ? "Never true: " : old.resolved() ? "Planned: " : "Before: ";
                page.paragraph(
                        "  ",
                        page.styled(
                                Role.QUIET,
                                how + old.fact().says() + " ("
                                        + old.fact().asOf().inWords() + ")"));
            }
        }
    }
}
