package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.HomeNews;
import dev.dateline.app.Inbox;
import dev.dateline.app.Invocation;
import dev.dateline.app.Shelf;
import dev.dateline.app.Workplace;
import dev.dateline.deck.CardId;
import dev.dateline.library.QuickCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests several libraries that are studied together: a teacher's, a club's read-only one, and the learner's own. */
class LibrariesTest {
    @TempDir
    private Path folder;

    private Path own = Path.of("");
    private Path teacher = Path.of("");
    private Path club = Path.of("");

    @BeforeEach
    void aTeachersLibraryAndOneThatIsOnlyRead() throws IOException {
        own = folder.resolve("home/.local/share/dateline/library");
        teacher = folder.resolve("ms-rao");
        club = folder.resolve("quiz-club");
        sheet(teacher, "vote", "votes", "The council passed the plan with 43 votes.", "number: 43");
        sheet(teacher, "poll", "share", "The poll had 900 answers.", "number: 900");
        deck(teacher, "vote", "articles: [vote]", card("id: votes", "fact: votes", "ask: How many votes did it get?"));
        deck(club, "tides", "", card("id: moon", "unsourced: true", "ask: What makes the tides?", "answer: the moon"));
        settings("libraries: [" + teacher + ", " + club + "]");
    }

    private void settings(String text) throws IOException {
        write(folder.resolve("home/.config/dateline/config.yaml"), text + "\n");
    }

    private static void sheet(Path library, String id, String fact, String says, String value) throws IOException {
        write(
                library.resolve("seeds/" + id + ".yaml"),
                "article: " + id + "\ntitle: The vote\npublished: 2026-01-10\nfacts:\n  - { id: " + fact + ", says: \""
                        + says + "\", value: { " + value + " }, ages: event }\n");
    }

    private static void deck(Path library, String id, String head, String... cards) throws IOException {
        Files.createDirectories(library.resolve("seeds"));
        write(
                library.resolve("decks/" + id + ".yaml"),
                "deck: " + id + "\ntitle: Deck " + id + "\n" + (head.isEmpty() ? "" : head + "\n") + "cards:\n"
                        + String.join("\n", cards) + "\n");
    }

    private static String card(String... keys) {
        return "  - " + String.join("\n    ", keys);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private static Map<String, String> files(Path library) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(library)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(library.relativize(file).toString(), Files.readString(file, UTF_8));
            }
        }
        return files;
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    @Test
    void librariesAreStudiedTogether() throws IOException {
        deck(own, "mine", "", card("id: a", "fact: poll#share", "ask: How many answered the poll?"));
        Run.Outcome studied =
                new Run(folder).typing("900\nthe moon\n43\n:quit\n").of("study", "--in-order");
        assertThat(studied.out()).contains("Card 3 of 3").doesNotContain("Wrong");
        assertThat(run("decks").out()).contains("mine", "vote", "tides");
        assertThat(run("check").out())
                .contains("1 deck with 1 card")
                .doesNotContain("vote.yaml", "tides", "unknown-article");
    }

    @Test
    void everyCommandWritesToTheOwnLibraryOnly() throws IOException {
        Map<String, String> teachers = files(teacher);
        Map<String, String> clubs = files(club);
        write(folder.resolve("words.csv"), "question,answer\nWhat is the capital of Peru?,Lima\n");
        write(
                folder.resolve("ferry.txt"),
                "The Port Selwyn council passed a plan for a new ferry on 3 March 2025, with 43 votes of 60.\n\n"
                        + "The ferry will cost 12 million euros, council leader Ada Lund said on Monday.\n");
        assertThat(new Run(folder)
                        .typing("Who is mayor? = Ada Lund\n")
                        .of("add", "-")
                        .status())
                .isZero();
        assertThat(own.resolve("decks/inbox.yaml")).exists();
        assertThat(run("import", "words.csv").status()).isZero();
        assertThat(own.resolve("decks/words.yaml")).exists();
        assertThat(run("new", "article", "ferry.txt", "--published", "2025-03-04")
                        .status())
                .isZero();
        assertThat(own.resolve("seeds/ferry.yaml")).exists();
        Run.Outcome drafted = run("new", "deck", "ferry");
        assertThat(drafted.status()).as(drafted.err()).isZero();
        assertThat(own.resolve("decks/ferry.yaml")).exists();
        assertThat(files(teacher)).isEqualTo(teachers);
        assertThat(files(club)).isEqualTo(clubs);
        assertThat(run("decks").out()).contains("inbox", "words", "ferry", "vote", "tides");
    }

    @Test
    void aCardOnATeachersArticleGoesIntoCopiesOfSheetAndDeck() throws IOException {
        Map<String, String> teachers = files(teacher);
        Run.Outcome added = run("add", "Who proposed the plan? = person: Ada Lund", "--article", "vote");
        assertThat(added.out()).contains("decks/vote.yaml");
        assertThat(files(own).get("seeds/vote.yaml")).contains("id: votes", "Ada Lund");
        assertThat(files(own).get("decks/vote.yaml")).contains("id: votes", "Ada Lund");
        assertThat(files(own)).doesNotContainKey("decks/tides.yaml");
        assertThat(files(teacher)).isEqualTo(teachers);
    }

    @Test
    void newFactsOfATeacherAreReadBesideYourCopyOfTheSheet() throws IOException {
        run("add", "Who proposed the plan? = person: Ada Lund", "--article", "vote");
        write(
                teacher.resolve("seeds/vote.yaml"),
                Files.readString(teacher.resolve("seeds/vote.yaml"), UTF_8)
                        + "  - { id: day, says: \"The vote was on 9 January 2026.\","
                        + " value: { date: 2026-01-09 }, ages: event }\n");
        deck(teacher, "when", "articles: [vote]", card("id: day", "fact: day", "ask: When was the vote?"));
        Run.Outcome decks = run("decks");
        assertThat(decks.out()).contains("when");
        assertThat(decks.err()).doesNotContain("error");
        assertThat(run("check", "--library", teacher.toString()).out()).contains("2 decks with 2 cards");
    }

    @Test
    void anAcceptedFormIsWrittenIntoACopyOfThatDeck() throws IOException {
        Map<String, String> clubs = files(club);
        String typed = "Luna\n:override\n:accept\n:accept\n:quit\n";
        Run.Outcome studied = new Run(folder).typing(typed).of("study", "tides");
        assertThat(studied.out()).contains("This deck is from quiz-club. It is copied into your own library first.");
        assertThat(files(own).get("decks/tides.yaml")).contains("accept: [Luna]");
        assertThat(files(own)).doesNotContainKey("decks/vote.yaml");
        assertThat(files(club)).isEqualTo(clubs);
        assertThat(new Run(folder)
                        .typing("Luna\n")
                        .of("study", "tides", "--cram")
                        .out())
                .contains("Correct");
        assertThat(run("libraries").out())
                .contains("the deck tides of quiz-club is not asked: your library has a deck with the same id");
    }

    @Test
    void undoLeavesNoCopy() throws IOException {
        String typed = "Luna\n:override\n:accept\n:accept\n:undo\n:quit\n";
        new Run(folder).typing(typed).of("study", "tides");
        assertThat(own.resolve("decks/tides.yaml")).doesNotExist();
    }

    @Test
    void anEditCopiesTheDeckOnlyIfItChanges() throws IOException {
        Map<String, String> clubs = files(club);
        new Run(folder).with("EDITOR", "true").of("edit", "tides/moon");
        assertThat(own.resolve("decks/tides.yaml")).doesNotExist();
        Run.Outcome edited =
                new Run(folder).with("EDITOR", "sed -i s/makes/pulls/").of("edit", "tides");
        assertThat(edited.status()).as(edited.err()).isZero();
        assertThat(edited.out()).contains("decks/tides.yaml is a copy in your own library now");
        assertThat(files(own).get("decks/tides.yaml")).contains("What pulls the tides?");
        assertThat(files(own)).doesNotContainKeys("decks/vote.yaml", "seeds/vote.yaml");
        assertThat(files(club)).isEqualTo(clubs);
        assertThat(run("search", "pulls").out()).contains("tides/moon");
    }

    @Test
    void theHistoryOfADeckGoesOnInItsCopy() throws IOException {
        new Run(folder).typing("the moon\n").of("study", "tides");
        new Run(folder).with("EDITOR", "sed -i s/makes/pulls/").of("edit", "tides");
        Run.Outcome next = run("decks", "--json");
        assertThat(next.out())
                .contains("{\"deck\":\"tides\",\"title\":\"Deck tides\",\"cards\":1,\"due\":0,\"new\":0}");
    }

    @Test
    void theMarkedLibraryIsWrittenAndComesFirst() throws IOException {
        Path marked = folder.resolve("mine");
        deck(marked, "tides", "", card("id: sun", "unsourced: true", "ask: What else makes tides?", "answer: the sun"));
        settings("libraries:\n  - " + teacher + "\n  - own: " + marked + "\n  - " + club);
        new Run(folder).typing("Who is mayor? = Ada Lund\n").of("add", "-");
        assertThat(marked.resolve("decks/inbox.yaml")).exists();
        assertThat(own).doesNotExist();
        assertThat(run("search", "sun").out()).contains("tides/sun");
        assertThat(run("libraries").out()).startsWith("mine  " + marked + "  (your own");
    }

    @Test
    void ofTwoDecksWithOneIdTheFirstIsAskedAndTheSecondReported() throws IOException {
        deck(club, "vote", "", card("id: a", "unsourced: true", "ask: Who votes?", "answer: all"));
        Run.Outcome decks = run("decks");
        assertThat(decks.err())
                .contains(
                        "the deck vote of quiz-club is not asked: ms-rao has a deck with the same id, and comes first");
        assertThat(run("search", "votes").out()).contains("vote/votes").doesNotContain("vote/a");
        Run.Outcome other = run("search", "votes", "--library", club.toString(), "--library", teacher.toString());
        assertThat(other.out()).contains("vote/a").doesNotContain("vote/votes");
    }

    @Test
    void theOptionReplacesTheList() throws IOException {
        deck(own, "mine", "", card("id: a", "unsourced: true", "ask: Who?", "answer: me"));
        assertThat(run("decks", "--library", club.toString()).out())
                .contains("tides")
                .doesNotContain("vote", "mine");
        assertThat(run("decks", "--library", club.toString(), "--library", teacher.toString())
                        .out())
                .contains("tides", "vote")
                .doesNotContain("mine");
        Run.Outcome added =
                new Run(folder).typing("Who is mayor? = Ada Lund\n").of("add", "-", "--library", club.toString());
        assertThat(added.status()).isZero();
        assertThat(club.resolve("decks/inbox.yaml"))
                .as("an explicit one is the own one")
                .exists();
    }

    @Test
    void aCloneOfTheProgramIsNeverWritten() throws IOException {
        Path clone = folder.resolve("clone");
        deck(clone, "shipped", "", card("id: a", "unsourced: true", "ask: Who?", "answer: me"));
        write(clone.resolve("pom.xml"), "<project/>");
        Files.createDirectories(clone.resolve("src/main/java/dev/dateline"));
        settings("new-cards: 5");
        Map<String, String> before = files(clone);
        String home = folder.resolve("home").toString();
        write(clone.resolve("words.csv"), "question,answer\nWhat is the capital of Peru?,Lima\n");
        before.put("words.csv", files(clone).get("words.csv"));
        Run.Outcome added = new Run(clone)
                .with("HOME", home)
                .typing("Who is mayor? = Ada Lund\n")
                .of("add", "-");
        assertThat(added.err()).contains("Dateline created your own library in " + own);
        Run.Outcome imported = new Run(clone).with("HOME", home).of("import", "words.csv");
        assertThat(imported.err()).contains(clone + " is read-only here; Dateline writes to your own library, " + own);
        assertThat(new Run(clone).with("HOME", home).of("decks").out()).contains("shipped", "inbox", "words");
        write(clone.resolve("a.txt"), "Rain\n\nOSLO, 4 March 2025 (Wire) - The fare rose by 4.5% on Tuesday.\n");
        new Run(clone).with("HOME", home).of("new", "article", "a.txt");
        assertThat(new Run(clone).with("HOME", home).of("new", "deck", "a").err())
                .contains("\"dateline edit a#\" opens the first");
        Files.delete(clone.resolve("a.txt"));
        assertThat(files(clone)).isEqualTo(before);
        assertThat(run("decks").out())
                .as("elsewhere the decks of the program stay beside it")
                .contains("inbox", "words", "climate-finance");
        assertThat(new Run(clone).with("HOME", home).of("check").out()).contains("1 deck with 1 card");
    }

    @Test
    void librariesAreAddedAndRemoved() throws IOException {
        settings("new-cards: 5   # a day");
        assertThat(run("libraries").out()).contains("bundled  comes with the program", "is created in " + own);
        assertThat(run("libraries", "add", "quiz-club").out()).contains("bundled", "quiz-club  " + club, "tides");
        assertThat(run("libraries", "add", "nothing").err()).contains("is not a library");
        assertThat(run("libraries", "add", "--own", "mine").out())
                .contains("created when a command first writes to it");
        assertThat(run("libraries", "remove", "bundled").out()).doesNotContain("bundled");
        assertThat(run("libraries", "remove", "bundled").err()).contains("do not name bundled");
        assertThat(Files.readString(folder.resolve("home/.config/dateline/config.yaml"), UTF_8))
                .isEqualTo("new-cards: 5   # a day\nlibraries: [{own: \"" + folder.resolve("mine") + "\"}, \"" + club
                        + "\"]\n");
        assertThat(run("libraries", "--json").out())
                .isEqualTo("{\"own\":\"" + folder.resolve("mine") + "\",\"libraries\":[{\"name\":\"mine\",\"folder\":\""
                        + folder.resolve("mine") + "\",\"own\":true,\"there\":false,\"decks\":[],\"notAsked\":[]},"
                        + "{\"name\":\"quiz-club\",\"folder\":\"" + club
                        + "\",\"own\":false,\"there\":true,\"decks\":[\"tides\"],\"notAsked\":[]}]}\n");
    }

    @Test
    void aMissingLibraryIsReportedAndLeftOut() throws IOException {
        settings("libraries: [" + teacher + ", " + folder.resolve("unplugged") + "]");
        Run.Outcome decks = run("decks");
        assertThat(decks.err()).contains("does not exist: " + folder.resolve("unplugged"));
        assertThat(decks.out()).contains("vote");
        assertThat(decks.status()).isZero();
    }

    @Test
    void namesOfEveryLibraryAreKnown() throws IOException {
        write(own.resolve("seeds/names.yaml"), "names:\n  - person: Ada Lund\n    forms: [A. Lund]\n");
        write(club.resolve("seeds/names.yaml"), "names:\n  - place: Beijing\n    forms: [Peking]\n");
        deck(own, "mine", "", card("id: a", "unsourced: true", "ask: Which city?", "answer: Beijing"));
        Run.Outcome judged = run("judge", "mine/a", "Peking");
        assertThat(judged.out()).startsWith("Correct");
        assertThat(judged.err()).isEmpty();
    }

    @Test
    void newCardsOfATeacherAreReported() throws IOException {
        Clock sunday = Clock.fixed(Run.NOW, ZoneOffset.UTC);
        new Run(folder).at(sunday).typing("43\n:quit\n").of("study", "vote");
        deck(
                teacher,
                "vote",
                "articles: [vote]",
                card("id: votes", "fact: votes", "ask: How many votes did it get?"),
                card("id: more", "unsourced: true", "ask: Who counted?", "answer: the clerk"));
        Run.Outcome next = new Run(folder)
                .at(Clock.offset(sunday, Duration.ofDays(2)))
                .typing(":quit\n")
                .of("study", "tides");
        assertThat(next.err()).contains("1 new");
    }

    @Test
    void anEditInASessionCopiesThatDeckAndIsAskedAtOnce() throws Exception {
        Invocation invocation =
                new Run(folder).with("EDITOR", "sed -i s/makes/pulls/").invocation();
        try (Workplace workplace = Workplace.open(invocation)) {
            Shelf.Edited edited = workplace.shelf().edit(new CardId("tides", "moon"));
            assertThat(edited.message()).startsWith("saved; the card is asked in its new form");
            assertThat(edited.revision()).isPresent();
        }
        assertThat(files(own).get("decks/tides.yaml")).contains("What pulls the tides?");
        assertThat(files(own)).doesNotContainKey("decks/vote.yaml");
    }

    @Test
    void anEditorThatIsLeftWithoutAChangeBeginsNoLibrary() throws Exception {
        Path home = Files.createDirectories(folder.resolve("another"));
        Invocation invocation = new Run(home).with("EDITOR", "true").invocation();
        try (Workplace workplace = Workplace.open(invocation)) {
            CardId card = workplace.library().cards().get(0).id();
            assertThat(workplace.shelf().edit(card).message()).isEqualTo("nothing was changed");
        }
        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all).noneMatch(file -> file.endsWith("config.yaml") || file.endsWith("deck.schema.json"));
        }
    }

    @Test
    void aCardThatIsAddedOnHomeBeginsTheOwnLibrary() throws Exception {
        Inbox inbox = new Inbox(new Run(folder).invocation(), () -> {});
        assertThat(inbox.begins()).contains(own);
        assertThat(inbox.add(QuickCard.parse("Who is mayor? = Ada Lund").orElseThrow()))
                .startsWith("Added to your inbox: ");
        assertThat(inbox.begins()).isEmpty();
        assertThat(files(own).get("decks/inbox.yaml")).contains("Ada Lund");
        assertThat(run("decks").out()).contains("inbox", "vote", "tides");
    }

    @Test
    void homeSaysFromWhichLibraryNewCardsAreAndSinceWhen() throws Exception {
        Clock sunday = Clock.fixed(Run.NOW, ZoneOffset.UTC);
        new Run(folder).at(sunday).typing("43\n:quit\n").of("study", "vote");
        Invocation invocation =
                new Run(folder).at(Clock.offset(sunday, Duration.ofDays(2))).invocation();
        List<CardId> fresh = List.of(new CardId("tides", "moon"));
        try (Workplace workplace = Workplace.open(invocation)) {
            HomeNews news = new HomeDesk(invocation, workplace, fresh).news();
            assertThat(news.notices())
                    .extracting(HomeNews.Notice::text)
                    .contains("1 new card from quiz-club since Sunday");
        }
    }

    @Test
    void cardsOfALibraryThatIsNotThereAreNotTakenForGone() throws IOException {
        new Run(folder).typing("the moon\n").of("study", "tides");
        Path away = folder.resolve("away");
        Files.move(club, away);
        assertThat(run("study", "vote").err())
                .contains("does not exist: " + club)
                .doesNotContain("orphaned");
        Files.move(away, club);
        assertThat(run("study", "vote").err()).isEmpty();
    }

    @Test
    void withoutAnOwnLibraryOneIsNamedToBeChecked() {
        assertThat(run("check").err()).contains("you have no library of your own yet; --library DIR names");
        assertThat(run("check", "--library", teacher.toString()).out()).contains("1 deck with 1 card");
    }

    @Test
    void theHistoryGoesOnWhenTheOwnLibraryBeginsAndWhenTheListChanges() throws IOException {
        settings("new-cards: 5");
        new Run(folder).typing("Wang Yi\n:quit\n").of("study", "japan-china-talks", "--in-order");
        assertThat(run("decks", "--json").out())
                .contains("\"deck\":\"japan-china-talks\"")
                .contains("\"new\":50");
        new Run(folder).typing("Who is mayor? = Ada Lund\n").of("add", "-");
        Run.Outcome begun = new Run(folder).typing(":quit\n").of("study", "inbox");
        assertThat(begun.err()).isEmpty();
        assertThat(run("decks", "--json").out()).contains("\"new\":50");
        run("libraries", "add", club.toString());
        assertThat(new Run(folder).typing("the moon\n").of("study", "tides").err())
                .isEmpty();
        assertThat(run("decks", "--json").out()).contains("\"new\":50");
        run("libraries", "remove", club.toString());
        assertThat(new Run(folder).typing(":quit\n").of("study", "inbox").err()).isEmpty();
        assertThat(run("decks", "--json").out()).contains("\"new\":50");
        run("libraries", "add", club.toString());
        assertThat(run("decks", "--json").out())
                .contains("{\"deck\":\"tides\",\"title\":\"Deck tides\",\"cards\":1,\"due\":0,\"new\":0}");
    }

    @Test
    void aDeckInASubfolderIsCopiedAndReportedLikeAnyDeck() throws IOException {
        Files.createDirectories(club.resolve("decks/2026"));
        Files.move(club.resolve("decks/tides.yaml"), club.resolve("decks/2026/tides.yaml"));
        String typed = "Luna\n:override\n:accept\n:accept\n:quit\n";
        Run.Outcome studied = new Run(folder).typing(typed).of("study", "tides");
        assertThat(studied.out()).contains("This deck is from quiz-club.", "is accepted from now on");
        assertThat(run("libraries").out())
                .contains("the deck tides of quiz-club is not asked: your library has a deck");
        assertThat(run("decks").out()).containsOnlyOnce("tides ");
    }

    @Test
    void aMarkedLibraryThatCannotBeWrittenIsNotTheOwnOne() throws IOException {
        settings("libraries: [{own: " + club + "}, " + teacher + "]");
        assumeTrue(club.resolve("decks").toFile().setWritable(false) && !Files.isWritable(club.resolve("decks")));
        new Run(folder).typing("Who is mayor? = Ada Lund\n").of("add", "-");
        assertThat(own.resolve("decks/inbox.yaml")).exists();
        assertThat(run("decks").out()).contains("inbox", "tides", "vote");
    }

    @Test
    void aLinkToACloneOfTheProgramIsNotWrittenEither() throws IOException {
        Path clone = folder.resolve("clone");
        deck(clone, "shipped", "", card("id: a", "unsourced: true", "ask: Who?", "answer: me"));
        write(clone.resolve("pom.xml"), "<project/>");
        Files.createDirectories(clone.resolve("src/main/java/dev/dateline"));
        settings("new-cards: 5");
        Files.createDirectories(own.getParent());
        Files.createSymbolicLink(own, clone);
        Run.Outcome refused =
                new Run(folder).typing("Who is mayor? = Ada Lund\n").of("add", "-");
        assertThat(refused.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(refused.err()).contains("dateline libraries add --own DIR");
        assertThat(clone.resolve("decks/inbox.yaml")).doesNotExist();
        assertThat(run("decks").out()).contains("shipped");
        assertThat(run("libraries", "--json").status()).isZero();
    }

    @Test
    void aDeckOnATeachersArticleIsDraftedInTheOwnLibrary() throws IOException {
        Map<String, String> teachers = files(teacher);
        assertThat(run("new", "deck", "poll").out()).contains("decks/poll.yaml: 1 card");
        assertThat(files(own)).containsKey("decks/poll.yaml").doesNotContainKeys("seeds/poll.yaml", "decks/vote.yaml");
        write(
                teacher.resolve("seeds/vote.yaml"),
                teachers.get("seeds/vote.yaml")
                        + "  - { id: day, says: \"The vote was on 9 January 2026.\","
                        + " value: { date: 2026-01-09 }, ages: event }\n");
        assertThat(run("new", "deck", "vote").out()).contains("decks/vote.yaml: 1 more card");
        assertThat(files(own).get("decks/vote.yaml")).contains("id: votes", "id: day");
        assertThat(files(teacher).get("decks/vote.yaml")).isEqualTo(teachers.get("decks/vote.yaml"));
    }
}
