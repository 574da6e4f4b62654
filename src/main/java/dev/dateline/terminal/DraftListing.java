package dev.dateline.terminal;

import dev.dateline.app.DraftDesk;
import dev.dateline.library.lint.WaitingDraft;
import dev.dateline.source.Finding;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/** The list of a library's drafts. Each can be kept, edited or dropped. */
final class DraftListing extends Listing<WaitingDraft> {
    private final TerminalSession terminal;
    private final DraftDesk desk;
    private Optional<WaitingDraft> looked = Optional.empty();
    private List<Finding> findings = List.of();

    DraftListing(TerminalSession terminal, DraftDesk desk) {
        this.terminal = terminal;
        this.desk = desk;
        list();
    }

    @Override
    List<WaitingDraft> items() {
        looked = Optional.empty();
        return desk.drafts();
    }

    @Override
    String text(WaitingDraft draft) {
        return draft.id() + " " + draft.text();
    }

    @Override
    String title() {
        return "Drafts";
    }

    @Override
    AttributedString line(Page page, WaitingDraft draft) {
        return Wrap.join(page.styled(Role.QUIET, draft.id() + "  "), page.styled(Role.TEXT, draft.text()));
    }

    @Override
    void preview(Printout page, WaitingDraft draft) {
        draft.lines().subList(1, draft.lines().size()).forEach(line -> page.paragraph(Role.TEXT, line));
        if (!looked.equals(Optional.of(draft))) {
            looked = Optional.of(draft);
            findings = desk.findings(draft);
        }
        for (Finding finding : findings) {
            page.finding(finding.isError(), finding.message());
        }
    }

    @Override
    List<Key> keys() {
        return List.of(
                new Key("enter", "keep"),
                new Key(Act.REMOVE.key(), "drop"),
                new Key(Act.EDIT.key(), "edit"),
                new Key(Act.UNDO.key(), "undo"));
    }

    @Override
    Reaction enter(WaitingDraft draft) {
        return done(desk.keep(draft));
    }

    @Override
    Reaction key(String key, WaitingDraft draft) throws InterruptedException {
        Optional<Act> act = Act.ofKey(key);
        if (act.isEmpty()) {
            return Reaction.NONE;
        }
        return done(
                switch (act.get()) {
                    case REMOVE -> desk.drop(draft);
                    case UNDO -> desk.undo();
                    case EDIT -> terminal.screen().away(() -> desk.edit(draft));
                    default -> "";
                });
    }

    private Reaction done(String said) {
        list();
        return Reaction.saying(said);
    }

    @Override
    Reaction keyWhereNothingIs(String key) {
        return done(key.equals(Act.UNDO.key()) ? desk.undo() : "");
    }
}
