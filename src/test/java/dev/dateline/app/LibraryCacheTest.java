package dev.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.study.LibraryFingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCacheTest {
    @TempDir
    Path folder;

    private LibrarySource source;
    private Path deck;
    private Path copies;

    @BeforeEach
    void aLibraryOfOneCard() throws IOException {
        Path library = folder.resolve("library");
        deck = library.resolve("decks").resolve("d.yaml");
        copies = folder.resolve("cache");
        Files.createDirectories(deck.getParent());
        Files.createDirectories(library.resolve("seeds"));
        Files.writeString(
                library.resolve("seeds").resolve("a.yaml"),
                "article: a\ntitle: The mayor\npublished: 2024-05-10\nfacts:\n"
                        + "  - { id: f, says: \"The mayor is Ann Ven.\", value: { person: Ann Ven }, ages: event }\n");
        ask("Who?");
        source = LibrarySource.folder(library);
    }

    private void ask(String question) throws IOException {
        Files.writeString(
                deck,
                "deck: d\ntitle: D\narticles: [a]\ncards:\n  - { id: c, fact: f, ask: \"" + question + "\" }\n",
                StandardCharsets.UTF_8);
    }

    private LibraryCache cache(String build) {
        return new LibraryCache(copies, build, Runnable::run);
    }

    private Library open() {
        return cache("build 1").open("one", List.of(source)).library();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(copies)) {
            return all.sorted().toList();
        }
    }

    @Test
    void aSecondStartReadsTheCopy() throws IOException {
        Library first = open();
        Path copy = files().get(0);
        Files.setLastModifiedTime(copy, FileTime.from(Instant.EPOCH));
        Library second = open();
        assertThat(second.decks()).isEqualTo(first.decks());
        assertThat(second.articles()).isEqualTo(first.articles());
        assertThat(Files.getLastModifiedTime(copy).toInstant())
                .as("not written anew")
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void theDigestOfTheCardsIsThatOfTheCards() {
        Optional<String> digest =
                Optional.of(LibraryFingerprint.of(open().cards()).digest());
        LibraryCache cache = cache("build 1");
        assertThat(cache.open("one", List.of(source)).prints()).isEqualTo(digest);
        assertThat(cache.open("one", List.of(source)).prints()).isEqualTo(digest);
    }

    @Test
    void anEditCountsEvenWhereSizeAndTimeOfTheFileStayTheSame() throws IOException {
        open();
        FileTime time = Files.getLastModifiedTime(deck);
        ask("How?");
        Files.setLastModifiedTime(deck, time);
        assertThat(open().cards().get(0).ask()).isEqualTo("How?");
        assertThat(files()).as("one copy for one library").hasSize(1);
    }

    @Test
    void anotherBuildMakesItsOwnCopy() throws IOException {
        open();
        cache("build 2").open("one", List.of(source));
        assertThat(files()).hasSize(2);
    }

    @Test
    void aFileThatIsAddedOrRemovedCounts() throws IOException {
        open();
        Path other = deck.resolveSibling("e.yaml");
        Files.writeString(other, "deck: e\ntitle: E\narticles: [a]\ncards:\n  - { id: c, fact: f, ask: \"Whom?\" }\n");
        assertThat(open().decks()).hasSize(2);
        Files.delete(other);
        assertThat(open().decks()).hasSize(1);
    }

    @Test
    void mistakesAreToldAtEveryStart() throws IOException {
        Files.writeString(deck, "deck: d\ntitle: D\ncards:\n  - { id: c, fact: nothing, ask: \"Who?\" }\n");
        assertThat(open().findings()).isNotEmpty();
        assertThat(open().findings()).isEqualTo(open().findings()).isNotEmpty();
    }

    /**
     * Files are edited, added and removed at random. The decks from an older copy must then equal those read from the
     * files.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aLibraryReadAgainIsThatOfItsFiles(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path second = Files.createDirectories(folder.resolve("seeds").resolve("decks"));
        Files.createDirectories(second.resolve("decks"));
        Files.createDirectories(second.resolve("seeds"));
        List<LibrarySource> sources = List.of(source, LibrarySource.folder(second));
        for (int edit = 0; edit < 12; edit++) {
            Path library = random.nextInt(3) == 0 ? second : folder.resolve("library");
            edit(library, random);
            Library read = LibraryReader.read(sources);
            LibraryCache.Opened copied = cache("build 1").open("both", sources);
            Library opened = copied.library();
            String which = "seed " + seed + ", edit " + edit;
            assertThat(opened.decks()).as(which).isEqualTo(read.decks());
            assertThat(opened.articles()).as(which).isEqualTo(read.articles());
            assertThat(opened.findings()).as(which).isEqualTo(read.findings());
            assertThat(opened.facts()).as(which).isEqualTo(read.facts());
            assertThat(copied.prints())
                    .as(which)
                    .contains(LibraryFingerprint.of(read.cards()).digest());
        }
    }

    private static void edit(Path library, SplittableRandom random) throws IOException {
        List<String> decks = List.of(
                "deck: %s\ntitle: D\narticles: [a]\ncards:\n  - { id: c, fact: f, ask: \"Who %d?\" }\n",
                "deck: %s\ntitle: D\ncards:\n  - { id: c, fact: a#f, ask: \"Who %d?\", answr: x }\n",
                "deck: %s\ntitle: D\ncards:\n  - { id: c, fact: a#g, ask: \"Who %d?\" }\n",
                "deck: %s\n  title: no deck at all %d\n");
        List<String> sheets = List.of(
                "article: %s\ntitle: The mayor\npublished: 2024-05-10\nfacts:\n"
                        + "  - { id: f, says: \"The mayor is Ann Ven %d.\", value: { person: Ann Ven }, ages: event }\n",
                "article: %s\ntitle: The mayor\npublished: 2024-05-10\nfacts:\n"
                        + "  - { id: f, says: \"It was %d.\", value: { person: Ann Ven }, ages: never }\n"
                        + "  - { id: g, says: \"The mayor is Ann Ven.\", value: { person: Ann Ven }, ages: event }\n",
                "article: %s\ntitel: none %d\n");
        boolean sheet = random.nextInt(4) == 0;
        String name = sheet ? "ab".substring(random.nextInt(2)).substring(0, 1) : "def".charAt(random.nextInt(3)) + "";
        Path place = library.resolve(sheet ? "seeds" : "decks");
        Path file = Files.createDirectories(random.nextInt(4) == 0 ? place.resolve("2024") : place)
                .resolve(name + ".yaml");
        if (random.nextInt(5) == 0) {
            Files.deleteIfExists(file);
            return;
        }
        List<String> texts = sheet ? sheets : decks;
        String text = texts.get(random.nextInt(texts.size()));
        Files.writeString(file, String.format(Locale.ROOT, text, name, random.nextInt(9)), StandardCharsets.UTF_8);
    }

    @Test
    void aDeckThatDidNotChangeIsNotReadAgain() throws IOException {
        Path other = deck.resolveSibling("e.yaml");
        Files.writeString(other, "deck: e\ntitle: E\narticles: [a]\ncards:\n  - { id: c, fact: f, ask: \"Whom?\" }\n");
        open();
        ask("How?");
        Library before = LibraryReader.read(source);
        Library again = LibraryReader.readAgain(List.of(source), before, Set.of("decks/d.yaml"));
        assertThat(again.deck("e").orElseThrow()).isSameAs(before.deck("e").orElseThrow());
        assertThat(again.deck("d").orElseThrow()).isNotSameAs(before.deck("d").orElseThrow());
    }

    @Test
    void aDamagedCopyIsReplaced() throws IOException {
        Library first = open();
        Path copy = files().get(0);
        Files.writeString(copy, "something else");
        assertThat(open().decks()).isEqualTo(first.decks());
        assertThat(Files.size(copy)).isGreaterThan(20);
    }

    @Test
    void withoutACopyTheFilesAreRead() throws IOException {
        Files.writeString(copies, "a file where the folder should be");
        assertThat(open().cards()).hasSize(1);
        assertThat(Files.readString(copies)).isEqualTo("a file where the folder should be");
    }

    @Test
    void copiesThatWereNotWrittenForMonthsGo() throws IOException {
        open();
        Path old = copies.resolve("library-0-0.bin");
        Files.writeString(old, "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(61))));
        Path another = copies.resolve("fault-1.txt");
        Files.writeString(another, "not a copy");
        Files.setLastModifiedTime(another, FileTime.from(Instant.EPOCH));
        ask("Whom?");
        open();
        assertThat(old).doesNotExist();
        assertThat(another).exists();
    }

    @Test
    void onlyTheirOwnerMayReadCopies() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copies)))
                .isEqualTo("rwx------");
    }

    @Test
    void severalLibrariesHaveACopyOfTheirOwnForEveryOrder() throws IOException {
        Path second = folder.resolve("second");
        Files.createDirectories(second.resolve("decks"));
        Files.writeString(
                second.resolve("decks/d.yaml"),
                "deck: d\ntitle: Other\ncards:\n  - { id: x, unsourced: true, ask: \"Where?\", answer: Lima }\n");
        LibrarySource other = LibrarySource.folder(second);
        LibraryCache cache = cache("build 1");
        for (int start = 0; start < 2; start++) {
            assertThat(title(cache.open("first then second", List.of(source, other))))
                    .isEqualTo("D");
            assertThat(title(cache.open("second then first", List.of(other, source))))
                    .isEqualTo("Other");
            assertThat(title(cache.open("second then first", List.of(other, source, LibrarySource.bundled()))))
                    .isEqualTo("Other");
        }
        Files.writeString(second.resolve("decks/e.yaml"), "deck: e\ntitle: E\ncards: []\n");
        assertThat(cache.open("first then second", List.of(source, other))
                        .library()
                        .deck("e"))
                .isPresent();
    }

    @Test
    void aFactThatALibraryBeforeNowHasIsAskedAsItIsThere() throws IOException {
        Path own = folder.resolve("own");
        List<LibrarySource> both = List.of(LibrarySource.folder(own), source);
        LibraryCache cache = new LibraryCache(copies, "build 1", Runnable::run);
        assertThat(answer(cache.open("both", both))).isEqualTo("Ann Ven");
        Files.createDirectories(own.resolve("seeds"));
        Files.writeString(
                own.resolve("seeds/a.yaml"),
                "article: a\ntitle: The mayor\npublished: 2024-05-10\nfacts:\n"
                        + "  - { id: f, says: \"The mayor is Bob Ray.\", value: { person: Bob Ray }, ages: event }\n");
        assertThat(answer(cache.open("both", both))).isEqualTo("Bob Ray");
        Files.delete(own.resolve("seeds/a.yaml"));
        assertThat(answer(cache.open("both", both))).isEqualTo("Ann Ven");
    }

    private static String answer(LibraryCache.Opened opened) {
        return opened.library().cards().get(0).answer().line();
    }

    private static String title(LibraryCache.Opened opened) {
        return opened.library().deck("d").orElseThrow().title();
    }
}
