package dev.dateline.cli;

import dev.dateline.app.LibraryList;
import dev.dateline.app.LibraryPlace;
import dev.dateline.app.LibrarySettings;
import dev.dateline.app.LinePrint;
import dev.dateline.protocol.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class LibrariesCommand extends DatelineCommand {
    enum Change {
        add,
        remove
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "add|remove")
    private @Nullable Change change;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR")
    private @Nullable String folder;

    @Option(names = "--own")
    private boolean own;

    @Override
    public Integer call() throws IOException {
        if (change != null) {
            if (folder == null) {
                throw wrong("name the folder: dateline libraries " + change + " DIR");
            }
            LibrarySettings settings = new LibrarySettings(invocation);
            if (change == Change.add) {
                settings.add(folder, own);
            } else {
                settings.remove(folder);
            }
        }
        LibraryList list = invocation.libraries();
        print(() -> json(list), out -> lines(list, out));
        return ExitStatus.DONE;
    }

    private static List<String> hidden(List<LibraryList.Hidden> all, LibraryPlace place) {
        return all.stream()
                .filter(hidden -> hidden.hidden().equals(place))
                .map(LibraryList.Hidden::deck)
                .toList();
    }

    private static List<String> asked(List<LibraryList.Hidden> all, LibraryPlace place) {
        List<String> hidden = hidden(all, place);
        return place.deckIds().stream().filter(deck -> !hidden.contains(deck)).toList();
    }

    private static void lines(LibraryList list, LinePrint out) {
        List<LibraryList.Hidden> hidden = list.hidden();

        for (LibraryPlace place : list.places()) {
            String where = place.folder().map(Path::toString).orElse("comes with the program");
            String state = !place.isThere() ? "  (not there)" : "";
            if (list.isOwn(place)) {
                state = place.isThere()
                        ? "  (your own: commands write here)"
                        : "  (your own: created when a command first writes to it)";
            }
            out.line(place.word() + "  " + where + state, 4);
            List<String> decks = asked(hidden, place);
            out.line("    " + (decks.isEmpty() ? "no decks" : String.join(", ", decks)), 4);
        }
        hidden.forEach(each -> out.line(each.told() + "."));
        if (list.ownIfAny().isEmpty()) {
            out.line("You have no library of your own that can be written.");
        } else if (list.places().stream().noneMatch(list::isOwn)) {
            out.line(
                    list.isBegun()
                            ? "Commands write to your own library in " + list.own() + ", which is not read now."
                            : "Your own library is created in " + list.own() + " when a command first writes to it.");
        }
    }

    private static JsonObject json(LibraryList list) {
        List<LibraryList.Hidden> hidden = list.hidden();
        return new JsonObject()
                .putPresent("own", list.ownIfAny())
                .put(
                        "libraries",
                        list.places(),
                        place -> new JsonObject()
                                .put("name", place.word())
                                .putPresent("folder", place.folder())
                                .put("own", list.isOwn(place))
                                .put("there", place.isThere())
                                .put("decks", asked(hidden, place))
                                .put("notAsked", hidden(hidden, place)));
    }
}
