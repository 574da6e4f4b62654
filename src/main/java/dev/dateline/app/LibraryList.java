package dev.dateline.app;

import dev.dateline.library.LibrarySource;
import dev.dateline.library.NewLibrary;
import dev.dateline.library.WritableLibrary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The libraries of a run in their order. The learner's own library, to which commands write, is the first. It is never
 * a clone of the program, and always writable.
 */
public final class LibraryList {
    private final List<LibraryPlace> places;
    private final Optional<Path> own;
    private final Optional<LibraryPlace> named;

    /**
     * @param places the libraries in their order
     * @param own the folder of the own library, which need not exist; empty without a home folder
     * @param named the one library that the user named or that is the current folder
     */
    private LibraryList(List<LibraryPlace> places, Optional<Path> own, Optional<LibraryPlace> named) {
        List<LibraryPlace> ordered = new ArrayList<>();
        for (LibraryPlace place : places) {
            ordered.add(own.filter(place::isAt).isPresent() ? 0 : ordered.size(), place);
        }
        this.places = List.copyOf(ordered);
        this.own = own;
        this.named = named;
    }

    /** A deck that is not asked, because an earlier library has a deck with the same id. */
    public record Hidden(String deck, LibraryPlace first, LibraryPlace hidden) {
        /** A sentence without a full stop. */
        public String told() {
            return "the deck " + deck + " of " + hidden.label() + " is not asked: " + first.label()
                    + " has a deck with the same id, and comes first";
        }
    }

    /**
     * The libraries of a run. These are the libraries in {@code --library}, or in {@code DATELINE_LIBRARY}, or in the
     * settings. If the current folder is a library that the settings do not name, it is used instead. Without settings,
     * {@link Locations#library} decides.
     */
    static LibraryList of(Locations locations, List<Path> options, List<ListedLibrary> settings) {
        List<LibraryPlace> listed = new ArrayList<>();
        Optional<Path> marked = Optional.empty();
        for (ListedLibrary each : settings) {
            Optional<Path> folder = each.isBundled() ? Optional.empty() : Optional.of(locations.named(each.folder()));
            listed.add(new LibraryPlace(folder, LibraryPlace.Reason.SETTING));
            marked = marked.or(() -> folder.filter(path -> each.own() && mayBeOwn(path)));
        }
        Optional<Path> standard = marked.or(
                () -> locations.dataIfAny().map(data -> data.resolve("library")).filter(LibraryList::mayBeOwn));
        if (options.size() > 1) {
            List<LibraryPlace> all = options.stream()
                    .map(each -> locations.library(Optional.of(each)))
                    .toList();
            return new LibraryList(all, standard, Optional.empty());
        }
        LibraryPlace chosen = locations.library(options.isEmpty() ? Optional.empty() : Optional.of(options.get(0)));
        boolean here = chosen.reason() == LibraryPlace.Reason.CURRENT_FOLDER;
        Optional<LibraryPlace> named = Optional.of(chosen).filter(place -> place.isNamed() || here);
        List<LibraryPlace> withOwn = with(standard, listed);
        if (settings.isEmpty() || chosen.isNamed() || (here && withOwn.stream().noneMatch(chosen::isSame))) {
            Optional<Path> own = chosen.folder().filter(LibraryList::mayBeOwn).or(() -> standard);
            return new LibraryList(here ? with(own, List.of(chosen)) : List.of(chosen), own, named);
        }
        return new LibraryList(withOwn, standard, named);
    }

    private static List<LibraryPlace> with(Optional<Path> own, List<LibraryPlace> others) {
        List<LibraryPlace> all = new ArrayList<>(others);
        own.filter(LibrarySource::isLibrary)
                .filter(folder -> others.stream().noneMatch(place -> place.isAt(folder)))
                .ifPresent(folder -> all.add(new LibraryPlace(Optional.of(folder), LibraryPlace.Reason.DATA_FOLDER)));
        return all;
    }

    /** Whether a folder is an own library or can become one. */
    private static boolean mayBeOwn(Path folder) {
        return !isClone(folder)
                && mayBeWritten(folder)
                && mayBeWritten(folder.resolve(LibrarySource.SEEDS))
                && mayBeWritten(folder.resolve(LibrarySource.DECKS));
    }

    private static boolean mayBeWritten(Path folder) {
        return !Files.exists(folder) || Files.isWritable(folder);
    }

    /** Whether a folder is a clone of the program. Its decks are versioned and are part of the build. */
    private static boolean isClone(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml"))
                && Files.isDirectory(folder.resolve("src/main/java/dev/dateline"));
    }

    /** All libraries; the own library is the first. */
    public List<LibraryPlace> places() {
        return places;
    }

    /** The folders in the settings that are not a library. The own library, which need not exist, is not among them. */
    public List<Path> missing() {
        return places.stream()
                .filter(place -> place.reason() == LibraryPlace.Reason.SETTING && !place.isThere() && !isOwn(place))
                .flatMap(place -> place.folder().stream())
                .toList();
    }

    /** The folder of the own library, which need not exist; empty if there can be none. */
    public Optional<Path> ownIfAny() {
        return own;
    }

    /** The folder of the own library, which need not exist. */
    public Path own() {
        return own.orElseThrow(() -> new Failure("there is no library of your own that can be written;"
                + " \"dateline libraries add --own DIR\" marks one"));
    }

    /** The folder of the own library, if it exists. */
    public Optional<Path> begun() {
        return own.filter(LibrarySource::isLibrary);
    }

    public boolean isOwn(LibraryPlace place) {
        return own.filter(place::isAt).isPresent();
    }

    public boolean isBegun() {
        return begun().isPresent();
    }

    /**
     * The library that the user named or that is the current folder. Empty if there is none, or if commands may write
     * to it.
     */
    public Optional<LibraryPlace> notWritten() {
        return named.filter(place -> !isOwn(place));
    }

    /** The name of these libraries in the journal: their paths, with links resolved. */
    public String name() {
        List<String> names = new ArrayList<>();
        boolean listed = places.stream().anyMatch(place -> place.reason() == LibraryPlace.Reason.SETTING);
        if (listed && places.stream().noneMatch(this::isOwn)) {
            // the name stays the same when the own library is created
            own.ifPresent(folder -> names.add(folder.toString()));
        }
        places.forEach(place -> names.add(place.name()));
        return String.join(File.pathSeparator, names);
    }

    /** The sources of all libraries. Fails if a folder that the user named is not a library. */
    public List<LibrarySource> sources() {
        return places.stream().map(LibraryPlace::source).toList();
    }

    /** The sources of all libraries. The library that {@code check} reports on is the first. */
    public List<LibrarySource> sourcesToCheck() {
        LibraryPlace first = toCheck();
        List<LibrarySource> sources = new ArrayList<>(List.of(first.source()));
        places.stream().filter(place -> !place.isSame(first)).forEach(place -> sources.add(place.source()));
        return sources;
    }

    /** The command that checks the own library. It names the library if {@code check} would take another one. */
    public String checksOwn() {
        return "dateline check"
                + own.filter(folder -> notWritten().isPresent())
                        .map(folder -> " --library " + folder)
                        .orElse("");
    }

    /**
     * The library that {@code check} reports on: the library that the user named or that is the current folder, or else
     * the own one.
     */
    public LibraryPlace toCheck() {
        LibraryPlace place = named.orElse(places.get(0));
        if (place.reason() == LibraryPlace.Reason.SETTING && !isOwn(place)) {
            throw new Failure("you have no library of your own yet; --library DIR names the one to check");
        }
        return place;
    }

    /** The own library for writing, with the other libraries. It is created if it does not exist. */
    WritableLibrary writable(Optional<Path> settings) throws IOException {
        sources();
        Path folder = own();
        if (!isBegun()) {
            begin(settings.orElseThrow(Locations::homeless));
        }
        return new WritableLibrary(
                folder,
                places.stream()
                        .filter(place -> !isOwn(place))
                        .map(LibraryPlace::source)
                        .toList());
    }

    /** Creates the own library. If the settings name no libraries yet, the bundled decks stay in the list. */
    private void begin(Path settings) throws IOException {
        SettingsFile.during(settings, () -> {
            SettingsFile file = SettingsFile.read(settings);
            if (file.line(Setting.LIBRARIES) == 0) {
                file.set(Setting.LIBRARIES, "[" + ListedLibrary.BUNDLED + "]");
                file.save();
            }
            new NewLibrary(SchemaFiles.files()).writeTo(own());
            return settings;
        });
    }

    public LibraryPlace placeOf(String deck) {
        return places.stream()
                .filter(place -> place.deckIds().contains(deck))
                .findFirst()
                .orElse(places.get(0));
    }

    /** The decks that are not asked because an earlier library has a deck with the same id. */
    public List<Hidden> hidden() {
        List<Hidden> hidden = new ArrayList<>();
        Map<String, LibraryPlace> first = new HashMap<>();
        for (LibraryPlace place : places.size() < 2 ? List.<LibraryPlace>of() : places) {
            for (String deck : place.deckIds()) {
                LibraryPlace before = first.putIfAbsent(deck, place);
                if (before != null && !before.equals(place)) {
                    hidden.add(new Hidden(deck, before, place));
                }
            }
        }
        return hidden;
    }
}
