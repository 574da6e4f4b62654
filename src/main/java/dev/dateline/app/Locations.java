package dev.dateline.app;

import dev.dateline.library.LibrarySource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The places of the library, the journal, the settings and the cache. These are the XDG base directories, also on
 * macOS, and {@code %LOCALAPPDATA%\dateline} on Windows. This class creates nothing.
 */
public record Locations(Host host) {
    private static final String NAME = "dateline";

    /**
     * The library if the settings name none. It is {@code named}, or {@code DATELINE_LIBRARY}, or the current folder if
     * that has both {@code seeds} and {@code decks}, or the library in the data folder, or the bundled one.
     *
     * @param named the value of {@code --library}
     */
    LibraryPlace library(Optional<Path> named) {
        if (named.isPresent()) {
            return place(absolute(named.get()), LibraryPlace.Reason.OPTION);
        }
        Optional<String> variable = host.variable("DATELINE_LIBRARY");
        if (variable.isPresent()) {
            return place(absolute(path(variable.get(), "DATELINE_LIBRARY")), LibraryPlace.Reason.VARIABLE);
        }
        Path here = host.workingDirectory();
        if (Files.isDirectory(here.resolve(LibrarySource.SEEDS))
                && Files.isDirectory(here.resolve(LibrarySource.DECKS))) {
            return place(here, LibraryPlace.Reason.CURRENT_FOLDER);
        }
        Optional<Path> own = dataIfAny().map(data -> data.resolve("library"));
        if (own.isPresent() && Files.isDirectory(own.get())) {
            return place(own.get(), LibraryPlace.Reason.DATA_FOLDER);
        }
        return new LibraryPlace(Optional.empty(), LibraryPlace.Reason.BUNDLED);
    }

    /** The journal's file: {@code named}, or {@code journal.db} in the data folder. */
    Path journal(Optional<Path> named) {
        return named.isPresent() ? absolute(named.get()) : data().resolve("journal.db");
    }

    /** The folder of the journal and of the user's own library. */
    public Path data() {
        return dataIfAny().orElseThrow(Locations::homeless);
    }

    /** The folder of the journal and of the user's own library; empty without a home folder. */
    Optional<Path> dataIfAny() {
        return base("XDG_DATA_HOME", ".local/share");
    }

    /**
     * A folder that the settings name. {@code ~/} is the home folder. A relative path starts at the folder of the
     * settings.
     */
    Path named(String folder) {
        Path path = path(folder.startsWith("~/") ? folder.substring(2) : folder, "\"" + folder + "\" in the settings");
        Optional<Path> base = folder.startsWith("~/") ? home() : settings().map(Path::getParent);
        return base.map(from -> from.resolve(path)).orElse(path).normalize();
    }

    /** The file of the settings; empty without a home folder. */
    public Optional<Path> settings() {
        return base("XDG_CONFIG_HOME", ".config").map(folder -> folder.resolve("config.yaml"));
    }

    /** The folder of files that may be deleted at any time; empty without a home folder. */
    public Optional<Path> cache() {
        boolean besideTheRest =
                host.isWindows() && absoluteVariable("XDG_CACHE_HOME").isEmpty();
        return base("XDG_CACHE_HOME", ".cache").map(folder -> besideTheRest ? folder.resolve("cache") : folder);
    }

    private static LibraryPlace place(Path folder, LibraryPlace.Reason reason) {
        return new LibraryPlace(Optional.of(folder), reason);
    }

    Path absolute(Path path) {
        return host.workingDirectory().resolve(path).normalize();
    }

    private Optional<Path> base(String variable, String underHome) {
        Optional<Path> named = absoluteVariable(variable);
        if (named.isEmpty() && host.isWindows()) {
            named = absoluteVariable("LOCALAPPDATA");
        }
        if (named.isEmpty()) {
            named = home().map(home -> home.resolve(underHome));
        }
        return named.map(folder -> folder.resolve(NAME));
    }

    /** The folder in a variable. By the XDG specification, an empty or relative one is ignored. */
    private Optional<Path> absoluteVariable(String variable) {
        return host.variable(variable).map(text -> path(text, variable)).filter(Path::isAbsolute);
    }

    /** The home folder: {@code HOME}, as in other programs, or the folder in the system's user database. */
    private Optional<Path> home() {
        Optional<Path> home = absoluteVariable("HOME");
        if (home.isPresent() && !host.isWindows()) {
            return home;
        }
        return Optional.of(host.userHome())
                .filter(text -> !text.isEmpty())
                .map(text -> path(text, "user.home"))
                .filter(Path::isAbsolute);
    }

    private static Path path(String text, String variable) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Failure(variable + " is not a path: " + e.getReason(), e);
        }
    }

    static Failure homeless() {
        return new Failure("there is no home folder to keep the journal in; set HOME or XDG_DATA_HOME");
    }
}
