package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.NamesReader;
import dev.dateline.article.OwnUnit;
import dev.dateline.article.Sheet;
import dev.dateline.article.SheetReader;
import dev.dateline.deck.Deck;
import dev.dateline.deck.DeckReader;
import dev.dateline.deck.KnownFacts;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Reads one library or several: the sheets, then the decks on them. Parts with errors are reported and left out; the
 * rest is used. If several libraries have the same deck, the first one counts. If several have the same sheet, their
 * facts are combined. If several have the same fact, the first one counts. Files of the first library are named
 * relative to it. The names of other files contain their library's place. Decks are parsed on a second thread, because
 * the first question waits for the library.
 */
public final class LibraryReader {
    private static final String YAML = ".yaml";

    private final List<LibrarySource> sources;

    private LibraryReader(List<LibrarySource> sources) {
        this.sources = sources;
    }

    /** Reads a library. Errors in its files are among its findings. */
    public static Library read(LibrarySource source) {
        return read(List.of(source));
    }

    public static Library read(List<LibrarySource> sources) {
        return readWithSources(sources).library();
    }

    /** Reads several libraries as one and keeps their files. */
    public static Reading readWithSources(List<LibrarySource> sources) {
        return new LibraryReader(sources).reading();
    }

    /**
     * Reads what has changed since a library was read. If only decks have changed, only these are read, because a deck
     * depends only on its file and the sheets. If a sheet had errors, everything is read, because the library does not
     * know which parts are missing.
     *
     * @param changed the new, deleted or changed files, by their names in the library
     */
    public static Library readAgain(List<LibrarySource> sources, Library before, Set<String> changed) {
        LibraryReader reader = new LibraryReader(sources);
        boolean everything = changed.stream().anyMatch(reader::isSheet)
                || before.findings().stream().anyMatch(finding -> finding.isError() && reader.isSheet(finding.file()));
        return everything ? reader.reading().library() : reader.update(before, changed);
    }

    /** Whether a file is not a deck of any library. */
    private boolean isSheet(String file) {
        for (int i = 0; i < sources.size(); i++) {
            if (file.startsWith(LibrarySource.where(sources, i) + LibrarySource.DECKS + "/")) {
                return false;
            }
        }
        return true;
    }

    private Library update(Library before, Set<String> changed) {
        Map<String, Deck> kept = new HashMap<>();
        for (Deck deck : before.decks()) {
            if (!changed.contains(deck.file())) {
                kept.put(deck.file(), deck);
            }
        }
        KnownFacts known = new KnownFacts(before.articles(), Map.of(), List.of(), before.names());
        List<Deck> decks = new ArrayList<>();
        Findings findings = new Findings();
        Set<String> asBefore = new HashSet<>();
        for (Parsed file : parse(LibrarySource.DECKS, kept.keySet())) {
            Deck old = kept.get(file.file());
            if (old != null && file.findings().isEmpty()) {
                decks.add(old);
                asBefore.add(file.file());
            } else {
                deck(file, known).ifPresent(decks::add);
                findings.addAll(file.findings().sorted());
            }
        }
        for (Finding finding : before.findings()) {
            if (isSheet(finding.file()) || asBefore.contains(finding.file())) {
                findings.add(finding);
            }
        }
        return new Library(before.articles(), decks, before.names(), findings.sorted());
    }

    /** A file that was parsed, with its findings. References to other files are not resolved yet. */
    private record Parsed(String file, Optional<SourceText> text, Optional<Node> root, Findings findings) {
        /** The name without folder and extension; empty for a folder that cannot be read. */
        String id() {
            return file.lastIndexOf('.') > file.lastIndexOf('/') ? LibrarySource.id(file) : "";
        }
    }

    private Reading reading() {
        CompletableFuture<List<Parsed>> parsing =
                CompletableFuture.supplyAsync(() -> parse(LibrarySource.DECKS, Set.of()));
        List<Parsed> seeds = parse(LibrarySource.SEEDS, Set.of());
        Names names = names(seeds);
        List<Sheet> read = new ArrayList<>();
        Map<FactRef, Fact> facts = new HashMap<>();
        List<String> lost = new ArrayList<>();
        for (Parsed file : seeds) {
            if (holdsNames(file)) {
                continue;
            }
            Optional<Sheet> sheet = sheet(file, names);
            if (sheet.isPresent()) {
                added(sheet.get(), facts).ifPresent(read::add);
            } else {
                lost.add(file.id());
            }
        }
        Findings findings = new Findings();
        seeds.forEach(file -> findings.addAll(file.findings().sorted()));
        Map<String, Set<String>> leftOut = new HashMap<>();
        for (Sheet sheet : read) {
            leftOut.computeIfAbsent(sheet.article().id(), id -> new HashSet<>()).addAll(sheet.leftOut());
        }
        KnownFacts known = new KnownFacts(articles(read), leftOut, lost, names);
        List<Article> articles = articles(Succession.check(read, known, findings));
        List<Parsed> parsedDecks = parsing.join();
        List<Deck> decks = new ArrayList<>();
        for (Parsed file : parsedDecks) {
            deck(file, known).ifPresent(decks::add);
            findings.addAll(file.findings().sorted());
        }
        Map<String, SourceText> texts = new HashMap<>();
        Map<String, Node> roots = new HashMap<>();
        seeds.forEach(file -> keep(file, texts, roots));
        parsedDecks.forEach(file -> keep(file, texts, roots));
        return new Reading(new Library(articles, decks, names, findings.sorted()), texts, roots);
    }

    private static List<Article> articles(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::article).toList();
    }

    /** The sheet with only those facts that no earlier library has; empty if there are none. */
    private static Optional<Sheet> added(Sheet sheet, Map<FactRef, Fact> facts) {
        List<Fact> fresh = new ArrayList<>();
        for (Fact fact : sheet.article().facts()) {
            if (facts.putIfAbsent(fact.ref(), fact) == null) {
                fresh.add(fact);
            }
        }
        int all = sheet.article().facts().size();
        if (fresh.size() == all) {
            return Optional.of(sheet);
        }
        return fresh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(
                        sheet.article().with(fresh),
                        sheet.references().stream()
                                .filter(reference -> fresh.contains(facts.get(reference.from())))
                                .toList(),
                        sheet.leftOut(),
                        sheet.source()));
    }

    private static Optional<Sheet> sheet(Parsed file, Names names) {
        return file.root()
                .flatMap(root -> SheetReader.read(file.text().orElseThrow(), root, file.id(), names, file.findings()));
    }

    private static Optional<Deck> deck(Parsed file, KnownFacts known) {
        return file.root()
                .flatMap(root -> DeckReader.read(file.text().orElseThrow(), root, file.id(), known, file.findings()));
    }

    private static boolean holdsNames(Parsed file) {
        return file.root().filter(root -> NamesReader.isNames(file.id(), root)).isPresent();
    }

    /** Reads the names of persons and things. Every sheet needs them. */
    private static Names names(List<Parsed> seeds) {
        List<Name> all = new ArrayList<>();
        List<OwnUnit> units = new ArrayList<>();
        UnitSizes sizes = new UnitSizes();
        for (Parsed file : seeds) {
            if (holdsNames(file)) {
                SourceText text = file.text().orElseThrow();
                Names read = NamesReader.read(text, file.root().orElseThrow(), file.findings());
                sizes.check(text, file.root().orElseThrow(), file.findings());
                all.addAll(read.all());
                units.addAll(read.units());
            }
        }
        return new Names(all, units);
    }

    private static void keep(Parsed file, Map<String, SourceText> texts, Map<String, Node> roots) {
        file.text().ifPresent(text -> {
            texts.put(text.file(), text);
            file.root().ifPresent(root -> roots.put(text.file(), root));
        });
    }

    /**
     * Parses the files of a folder. They are sorted by id, and by the order of the libraries for the same id.
     *
     * @param known the files that need not be read
     */
    private List<Parsed> parse(String folder, Set<String> known) {
        List<Parsed> parsed = new ArrayList<>();
        Set<String> decks = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            LibrarySource source = sources.get(i);
            String where = LibrarySource.where(sources, i);
            Map<String, String> own = new HashMap<>();
            try {
                List<String> names = new ArrayList<>(source.files(folder));
                names.sort(Comparator.comparingLong(
                        (String name) -> name.chars().filter(c -> c == '/').count()));
                for (String name : names) {
                    String id = LibrarySource.id(name);
                    String file = where + folder + "/" + name;
                    String first = own.putIfAbsent(id, name);
                    if (first != null) {
                        String taken = where + folder + "/" + first;
                        parsed.add(refused(Finding.error(file, "duplicate-file", id, taken)));
                    } else if (folder.equals(LibrarySource.SEEDS) || decks.add(id)) {
                        parsed.add(known.contains(file) ? unread(file) : parse(source, file, folder, name));
                    }
                }
                for (String name : source.misnamedFolders(folder)) {
                    parsed.add(refused(Finding.error(where + folder + "/" + name, "folder-not-file")));
                }
            } catch (IOException e) {
                parsed.add(refused(unreadable(where + folder, e)));
            }
        }
        parsed.sort(Comparator.comparing(Parsed::id));
        return parsed;
    }

    private static Parsed unread(String file) {
        return new Parsed(file, Optional.empty(), Optional.empty(), new Findings());
    }

    /** A file that is not read, with the reason. */
    private static Parsed refused(Finding reason) {
        Parsed unread = unread(reason.file());
        unread.findings().add(reason);
        return unread;
    }

    private static Parsed parse(LibrarySource source, String file, String folder, String name) {
        Parsed unread = unread(file);
        Findings findings = unread.findings();
        if (!name.endsWith(YAML)) {
            findings.add(Finding.error(file, "not-named-yaml", unread.id()));
            return unread;
        }
        try {
            Optional<SourceText> text = SourceText.decode(file, source.bytes(folder, name), findings);
            return new Parsed(file, text, text.flatMap(it -> YamlReader.read(it, findings)), findings);
        } catch (IOException e) {
            findings.add(unreadable(file, e));
            return unread;
        }
    }

    private static Finding unreadable(String file, IOException e) {
        if (e instanceof LinkOutside link) {
            return link.finding(file);
        }
        if (e instanceof AccessDeniedException) {
            return Finding.error(file, "unreadable permission");
        }
        String reason = e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : "the disk reports an error";
        return Finding.error(file, "unreadable", reason);
    }
}
