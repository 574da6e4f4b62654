package dev.dateline.app;

import dev.dateline.library.LibrarySource;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes the list of libraries in the settings. */
public record LibrarySettings(Invocation invocation) {
    /**
     * Adds a library at the end of the list, or an own library at the beginning. If there was no list yet, the
     * libraries that were read before are added too.
     *
     * @param name a folder, or the word for the bundled decks
     * @param own whether commands write to it from now on
     */
    public void add(String name, boolean own) throws IOException {
        ListedLibrary added = new ListedLibrary(written(name), own);
        if (own && added.isBundled()) {
            throw new Failure("the decks that come with the program cannot be written; name a folder of your own");
        }
        if (!own && !added.isBundled() && !LibrarySource.isLibrary(path(added))) {
            throw new Failure(path(added) + " is not a library: it has neither seeds nor decks");
        }
        if (added.folder().contains(" #")) {
            throw new Failure("the settings cannot hold a path with \" #\" in it; rename the folder");
        }
        change(list -> {
            Path standard = invocation.locations().data().resolve("library");
            boolean begun = LibrarySource.isLibrary(standard);
            if (list.isEmpty() && !begun) {
                list.add(new ListedLibrary(ListedLibrary.BUNDLED, false));
            }
            list.removeIf(each -> isSame(each, added));
            list.add(own ? 0 : list.size(), added);
            ListedLibrary before = new ListedLibrary(standard.toString(), false);
            if (own && begun && list.stream().noneMatch(each -> isSame(each, before))) {
                list.add(before);
            }
        });
    }

    public void remove(String name) throws IOException {
        ListedLibrary removed = new ListedLibrary(written(name), false);
        change(list -> {
            if (!list.removeIf(each -> isSame(each, removed) || each.folder().equals(name))) {
                throw new Failure("the settings do not name " + name + "; they name "
                        + (list.isEmpty() ? "no library" : Setting.LIBRARIES.written(list)));
            }
        });
    }

    private boolean isSame(ListedLibrary one, ListedLibrary other) {
        if (one.isBundled() || other.isBundled()) {
            return one.folder().equals(other.folder());
        }
        return new LibraryPlace(Optional.of(path(one)), LibraryPlace.Reason.SETTING).isAt(path(other));
    }

    private Path path(ListedLibrary library) {
        return invocation.locations().named(library.folder());
    }

    /**
     * A folder in the form for the settings: an absolute path. A relative path would start at the folder of the
     * settings.
     */
    private String written(String name) {
        return name.equals(ListedLibrary.BUNDLED) || name.startsWith("~/")
                ? name
                : invocation.locations().absolute(Path.of(name)).toString();
    }

    private void change(Consumer<List<ListedLibrary>> edit) throws IOException {
        Path path = invocation.locations().settings().orElseThrow(Locations::homeless);
        SettingsFile.during(path, () -> {
            List<ListedLibrary> list = new ArrayList<>(invocation.settings().get(Setting.LIBRARIES));
            edit.accept(list);
            SettingsFile file = SettingsFile.read(path);
            if (list.isEmpty()) {
                file.unset(Setting.LIBRARIES);
            } else {
                file.set(Setting.LIBRARIES, Setting.LIBRARIES.written(list));
            }
            Optional<Finding> wrong = file.findings().stream().findFirst();
            if (wrong.isPresent()) {
                throw new Failure(wrong.get().render() + "\nnothing was written; fix the settings first");
            }
            file.save();
            return path;
        });
        invocation.forgetLibraries();
    }
}
