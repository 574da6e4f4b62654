package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.OwnLibrary;
import dev.dateline.app.SchemaFiles;
import dev.dateline.disk.BundledFile;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.NewLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class InitCommand extends DatelineCommand {
    private static final String FOLDER = "/dev/dateline/library/sample/";
    private static final String SHEET = "harbour-ferry.yaml";
    private static final String DECK = "sample.yaml";

    @Parameters(arity = "0..1", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--bundled")
    private boolean bundled;

    @Override
    public Integer call() throws IOException {
        Path here = invocation.host().workingDirectory();
        Path target = folder == null ? here : here.resolve(folder).normalize();
        NewLibrary library = bundled ? OwnLibrary.bundled() : sample();
        if (!library.fits(target)) {
            throw new Failure(target + " contains a library already; nothing was written");
        }
        library.writeTo(target);
        if (bundled) {
            say("The library that comes with the program is copied to " + target + ".");
        } else {
            tell(target);
        }
        return ExitStatus.DONE;
    }

    private static NewLibrary sample() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(SchemaFiles.files());
        files.put(LibrarySource.SEEDS + "/" + SHEET, BundledFile.bytes(FOLDER + SHEET));
        files.put(LibrarySource.DECKS + "/" + DECK, BundledFile.bytes(FOLDER + DECK));
        return new NewLibrary(files);
    }

    private void tell(Path target) {
        Path sheet = target.resolve(LibrarySource.SEEDS).resolve(SHEET);
        Path deck = target.resolve(LibrarySource.DECKS).resolve(DECK);
        say("Created a library in " + target + ":");
        say("  " + sheet + "  a fact sheet: the facts of one article");
        say("  " + deck + "  a deck: cards on these facts");
        String there = folder == null ? "" : " --library " + folder;
        say("Next: dateline check" + there + ", then dateline study sample" + there);
    }
}
