package dev.dateline.terminal;

import dev.dateline.app.CardExport;
import dev.dateline.app.CardTable;
import dev.dateline.app.Failure;
import dev.dateline.app.Shelf;
import dev.dateline.app.Workplace;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event.CardEvent.Action;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Query;
import dev.dateline.source.Plural;
import dev.dateline.study.CardAction;
import dev.dateline.study.Session;
import dev.dateline.study.SessionSettings;
import dev.dateline.terminal.Theme.Role;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.jline.utils.AttributedString;

/** The card browser: all cards of a library, how well the learner knows each, and the actions on them. */
final class BrowserListing extends Listing<CardTable.Row> {
    private final HomeLoop home;
    private final Workplace workplace;
    private final CardTable table;
    private final Shelf shelf;
    /** What was done here, the last action first. */
    private final Deque<Done> done = new ArrayDeque<>();

    private final String title;

    /**
     * An action on a card.
     *
     * @param what the action in words, such as {@code suspended}
     */
    private record Done(CardId card, String what) {}

    BrowserListing(HomeLoop home, String title, Query base) {
        this.home = home;
        this.workplace = home.workplace;
        this.title = title;
        this.table = new CardTable(workplace, base);
        this.shelf = workplace.shelf();
    }

    void sort(CardTable.Column column, boolean backwards) {
        table.sort(column, backwards);
    }

    @Override
    String title() {
        return title;
    }

    @Override
    List<CardTable.Row> items() {
        return table.rows();
    }

    @Override
    List<CardTable.Row> listed() {
        return table.rows();
    }

    @Override
    String text(CardTable.Row row) {
        return row.text();
    }

    @Override
    String filter(String typed) {
        List<String> errors = table.filter(List.of(typed));
        return errors.isEmpty() ? "" : errors.get(0);
    }

    @Override
    void refresh() {
        table.refresh();
    }

    @Override
    AttributedString line(Page page, CardTable.Row row) {
        return CardColumns.of(page)
                .line(row, table.rows(), home.invocation.clock().instant());
    }

    @Override
    Optional<AttributedString> headings(Page page) {
        return Optional.of(CardColumns.of(page).headings(table));
    }

    @Override
    void preview(Printout page, CardTable.Row row) {
        try {
            CardView.draw(page, row, workplace, shelf);
        } catch (JournalFailure failure) {
            page.paragraph(Role.TEXT, failure.getMessage() + "; " + failure.advice());
        }
    }

    @Override
    List<Key> keys() {
        return List.of(
                new Key("enter", "open"),
                new Key(Act.FLAG.key(), "flag"),
                new Key(Act.REMOVE.key(), "suspend"),
                new Key(Act.STUDY_LISTED.key(), "study"));
    }

    @Override
    void explainKeys(Printout page) {
        page.explainKeys("card browser", false);
    }

    @Override
    Reaction key(String key, CardTable.Row row) throws InterruptedException {
        try {
            Optional<Act> act = Act.ofKey(key);
            return act.isPresent() ? act(act.get(), row) : Reaction.NONE;
        } catch (JournalFailure failure) {
            return Reaction.saying(failure.getMessage() + "; " + failure.advice());
        } catch (Failure | IOException failure) {
            return Reaction.saying(String.valueOf(failure.getMessage()));
        }
    }

    @Override
    Reaction enter(CardTable.Row row) throws InterruptedException {
        TextScreen.show(home.terminal.screen(), "Card", "back", page -> preview(page, row));
        return Reaction.NONE;
    }

    @Override
    Reaction press(Event event, CardTable.Row row) throws InterruptedException {
        if (event instanceof Event.Press press) {
            switch (press.key()) {
                case LEFT -> sort(-1);
                case RIGHT -> sort(1);
                case TAB -> table.sort(table.column(), !table.reversed());
                default -> {}
            }
        }
        return super.press(event, row);
    }

    private void sort(int step) {
        List<CardTable.Column> columns = List.of(CardTable.Column.values());
        int next = Math.floorMod(columns.indexOf(table.column()) + step, columns.size());
        table.sort(columns.get(next), false);
    }

    private Reaction act(Act act, CardTable.Row row) throws JournalFailure, InterruptedException, IOException {
        return switch (act) {
            case FLAG -> simply(row, row.state().flagged() ? Action.UNFLAG : Action.FLAG);
            case REMOVE -> simply(row, row.state().suspended() ? Action.UNSUSPEND : Action.SUSPEND);
            case RESET -> simply(row, Action.RESET);
            case NOTE -> note(row);
            case EDIT -> edit(row.card().id());
            case UNDO -> undo();
            case STUDY_LISTED -> study();
            case EXPORT_LISTED -> export();
            default -> Reaction.NONE;
        };
    }

    private Reaction simply(CardTable.Row row, Action action) throws JournalFailure {
        String did = switch (action) {
            case FLAG -> "flagged";
            case UNFLAG -> "flag removed";
            case SUSPEND -> "suspended";
            case UNSUSPEND -> "unsuspended";
            case RESET -> "new again";
            case READ -> "read";
        };
        return apply(row, new CardAction.Simple(action), did);
    }

    private Reaction apply(CardTable.Row row, CardAction action, String did) throws JournalFailure {
        if (workplace.apply(action, List.of(row.card())).isEmpty()) {
            return Reaction.saying("there is nothing to change");
        }
        done.push(new Done(row.card().id(), did));
        table.renew(row.card().id());
        return Reaction.saying(did + "; " + Act.UNDO.key() + " takes it back");
    }

    private Reaction note(CardTable.Row row) throws InterruptedException, JournalFailure {
        Optional<String> note = StudyScreen.askNote(
                home.terminal.screen(), row.card().id(), row.state().note());
        return note.isPresent()
                ? apply(row, new CardAction.Note(note.get()), note.get().isEmpty() ? "note removed" : "noted")
                : Reaction.NONE;
    }

    private Reaction edit(CardId card) throws InterruptedException {
        Shelf.Edited edited = home.terminal.screen().away(() -> shelf.edit(card));
        workplace.reload();
        refresh();
        return Reaction.saying(edited.message());
    }

    private Reaction undo() throws JournalFailure {
        if (done.isEmpty()) {
            return Reaction.saying("there is nothing to undo");
        }
        Done last = done.pop();
        table.undo(last.card());
        return Reaction.saying("undone: " + last.card() + ", " + last.what());
    }

    private Reaction study() throws JournalFailure, InterruptedException {
        List<Card> cards = table.cards();
        SessionSettings settings = home.invocation.settings().session();
        Session session = workplace.session(cards, settings, new SplittableRandom());
        if (!session.hasNext()) {
            session = workplace.session(cards, settings.cramming(), new SplittableRandom());
        }
        if (!session.hasNext()) {
            return Reaction.saying("none of these cards can be asked");
        }
        home.study(session, "cards");
        done.clear();
        refresh();
        return Reaction.NONE;
    }

    private Reaction export() throws IOException, JournalFailure, InterruptedException {
        CardExport export = new CardExport(home.invocation);
        int count = table.rows().size();
        Optional<String> file = FieldScreen.ask(
                home.terminal.screen(),
                new FieldScreen.Field(
                        "Export " + Plural.of(count, "card"),
                        List.of("Name a file. Its ending chooses the format: .apkg for Anki, .csv, .html, .md,"
                                + " .json and others (dateline export --help)."),
                        "cards.apkg",
                        "write"),
                new ExportName(export),
                "");
        return file.isPresent() ? Reaction.saying(export.write(workplace, table.cards(), file.get())) : Reaction.NONE;
    }

    /** Checks the name of a file to write. If the file exists, a second Enter confirms the name. */
    private static final class ExportName implements UnaryOperator<String> {
        private final CardExport export;
        private String confirmed = "";

        ExportName(CardExport export) {
            this.export = export;
        }

        @Override
        public String apply(String name) {
            if (export.formats().of(name).isEmpty()) {
                return "no format has this ending";
            }
            if (export.exists(name) && !name.equals(confirmed)) {
                confirmed = name;
                return "this file exists; press enter again to replace it";
            }
            return "";
        }
    }
}
