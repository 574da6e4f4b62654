package dev.dateline.terminal;

import dev.dateline.app.DraftDesk;
import dev.dateline.library.lint.WaitingDraft;
import dev.dateline.source.Finding;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The list of a library's drafts. Each can be kept, edited or dropped. */
final class DraftListing implements Listing {
    private final TerminalSession terminal;
    private final DraftDesk desk;
    private String wanted = "";
    private List<WaitingDraft> listed = List.of();
    private Optional<WaitingDraft> looked = Optional.empty();
    private List<Finding> findings = List.of();

    DraftListing(TerminalSession terminal, DraftDesk desk) {
        this.terminal = terminal;
        this.desk = desk;
        list();
    }

    private void list() {
        looked = Optional.empty();
        listed = desk.drafts().stream()
                .filter(draft -> (draft.id() + " " + draft.text())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    @Override
    public String title() {
        return "Drafts";
    }

    @Override
    public int size() {
        return listed.size();
    }

    @Override
    public String filter(String typed) {
        wanted = typed.toLowerCase(Locale.ROOT);
        list();
        return "";
    }

    @Override
    public AttributedString line(Page page, int item) {
        WaitingDraft draft = listed.get(item);
        return new AttributedStringBuilder()
                .append(page.styled(Role.QUIET, draft.id() + "  "))
                .append(page.styled(Role.TEXT, draft.text()))
                .toAttributedString();
    }

    @Override
    public void preview(Printout page, int item) {
        WaitingDraft draft = listed.get(item);
        draft.lines().subList(1, draft.lines().size()).forEach(line -> page.paragraph(0, Role.TEXT, line));
        if (!looked.equals(Optional.of(draft))) {
            looked = Optional.of(draft);
            findings = desk.findings(draft);
        }
        for (Finding finding : findings) {
            String sign = finding.isError() ? page.theme().signs().wrong() : "!";
            page.paragraph(
                    page.styled(finding.isError() ? Role.WRONG : Role.PARTLY, sign + " "),
                    "  ",
                    page.styled(Role.TEXT, finding.message()));
        }
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key("enter", "keep"),
                new Key(DraftAct.DROP.key(), "drop"),
                new Key(DraftAct.EDIT.key(), "edit"),
                new Key(DraftAct.UNDO.key(), "undo"));
    }

    @Override
    public Reaction press(Event event, int item) throws InterruptedException {
        WaitingDraft draft = listed.get(item);
        String said = "";
        if (event instanceof Event.Press press && press.key() == Event.Key.ENTER) {
            said = desk.keep(draft);
        } else if (event instanceof Event.Typed typed) {
            Optional<DraftAct> act = KeyedAct.ofKey(DraftAct.values(), typed.text());
            if (act.isEmpty()) {
                return Reaction.NONE;
            }
            said = switch (act.get()) {
                case DROP -> desk.drop(draft);
                case UNDO -> desk.undo();
                case EDIT -> edited(draft);
                case FACT_ONLY, SPLIT -> "";
            };
        }
        list();
        return Reaction.saying(said);
    }

    @Override
    public Reaction pressWhereNothingIs(Event event) {
        boolean undo = event instanceof Event.Typed typed
                && KeyedAct.ofKey(DraftAct.values(), typed.text()).equals(Optional.of(DraftAct.UNDO));
        String said = undo ? desk.undo() : "";
        list();
        return Reaction.saying(said);
    }

    private String edited(WaitingDraft draft) throws InterruptedException {
        StringBuilder said = new StringBuilder();
        terminal.away(() -> said.append(desk.edit(draft)));
        return said.toString();
    }
}
