package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.Inbox;
import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that every screen opens from the home screen with its key, and that Esc leads back from every screen. */
class HomeWalkTest extends SeenScreen<List<String>> {
    private static final Path LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath();
    private static final String HOME = "q quit";

    @TempDir
    private Path folder;

    HomeWalkTest() throws Exception {
        super(80, 24, List.of());
    }

    private void start(Path library) {
        Invocation invocation = SampleRun.of(library, folder, CLOCK);
        show(screen -> {
            try (Workplace workplace = Workplace.open(invocation)) {
                TerminalSession terminal =
                        TerminalSession.on(virtual.terminal(), screen).adding(new Inbox(invocation, workplace::reload));
                new HomeLoop(terminal, invocation, new HomeDesk(invocation, workplace, List.of())).run();
                return List.of();
            }
        });
    }

    @Test
    void everyScreenIsReachedFromHomeAndEscLeadsBack() throws Exception {
        start(LIBRARY);
        see("Dateline asks you about the news");
        press("\r", "Read first");
        press("s", "Which firm");
        press("nobody\r", "wrong");
        press("j", "Note on");
        press("a note\r", "note saved; it is shown with the answer");
        press("\033", "enter home");
        press("\033", "All decks");
        press("r", "Articles");
        press("\r", "enter back");
        press("\033", "/ filter");
        press("\033", HOME);
        press("b", "id↓");
        press("\r", "Learned");
        press("\033", "S study");
        press("?", "reverse the order");
        press("\033", "S study");
        press("j", "Note on");
        press("\033", "S study");
        press("E", "Export");
        press("\033", "S study");
        press("\033", HOME);
        press("v", "Statistics");
        press("/", "end the search");
        press("no such words", "not found");
        press("\025keep", "keep");
        press("\r", "end the search");
        press("\033", "/ search");
        press("\033", HOME);
        press("p", "card 1 of");
        press("\033", "Session");
        press("\033", HOME);
        press("?", "All commands");
        press("\033", HOME);
        press("a", "Add a card");
        press("\033", HOME);
        press("\033", HOME); // this key does nothing here
        press("t", "questions from");
        press("\033[B", "choose topics");
        press("\r", "Topics: everything");
        press("\r", "Topics: ");
        press("\033", "choose topics");
        press("\033", HOME);
        press("t", "questions from");
        press("\r", "question 1 of");
        press("\033", "esc leave");
        press("\033", "The exam is saved");
        press("t", "End it");
        press("\033[B", "end and mark it");
        press("\r", "press Enter again");
        press("\r", "Marks");
        press("\r", "All questions");
        press("\r", "Source: ");
        press("\033", "enter open");
        press("\033", "Marks");
        press("\033", HOME);
        press("t", "Past exams");
        press("\033[A", "enter open");
        press("\r", "enter report");
        press("\r", "Marks");
        press("\033", "enter report");
        press("\033", "enter open");
        press("\033", HOME);
        virtual.type("q");
        assertThat(end.get(5, TimeUnit.SECONDS)).isEmpty();
    }

    /**
     * Opens the screen for adding a card, and goes back without adding one.
     *
     * @param shown a text of the screen below
     */
    private void adds(String shown) throws Exception {
        press("a", "Add a card");
        press("\033", shown);
    }

    @Test
    void aCardIsAddedFromEveryScreenOnWhichLettersAreKeys() throws Exception {
        start(LIBRARY);
        see("Dateline asks you about the news");
        adds("Dateline asks you about the news");
        press("\r", "Read first");
        adds("Read first");
        press("s", "Which firm");
        press("\t", "h hint");
        adds("h hint");
        press("\t", "enter answer");
        press("nobody\r", "wrong");
        adds("wrong");
        press("\033", "enter home");
        adds("enter home");
        press("\033", "All decks");
        press("r", "/ filter");
        adds("/ filter");
        press("\r", "/ search");
        adds("/ search");
        press("\033", "/ filter");
        press("\033", HOME);
        press("b", "/ filter");
        adds("/ filter");
        press("\033", HOME);
        press("t", "questions from");
        adds("questions from");
        press("\r", "question 1 of");
        press("\033", "esc leave");
        adds("esc leave");
        press("z", "End the exam?");
        press("y", "Marks");
        adds("Marks");
        press("\r", "All questions");
        adds("All questions");
    }

    @Test
    void aSessionThatWasLeftIsGoneOnWith() throws Exception {
        start(LIBRARY);
        see("Dateline asks you about the news");
        press("\r", "Read first");
        press("s", "Which firm");
        press("nobody\r", "wrong");
        press("\033", "1 asked");
        press("\033", "k  keep going with card");
        press("p", "card 1 of");
        press("\033", "Nothing was answered");
        press("\033", "k  keep going with card");
        press("k", "card 2 of");
    }

    @Test
    void theSummaryNamesASuspendedCardAndUndoesTheLastStep() throws Exception {
        start(LIBRARY);
        see("Dateline asks you about the news");
        press("b", "id↓");
        press("/harbour/mayor\r", "/harbour/mayor");
        press("S", "Read first");
        press("s", "card 1 of 1");
        press("\t", "x suspend");
        press("x", "Suspended: harbour/mayor.");
        press("u", "undone: harbour/mayor");
        press("nobody\r", "wrong");
        press("\033", "1 asked");
        press("u", "undone: harbour/mayor");
        press("\033", "Nothing was answered.");
        press("\033", "/ filter");
    }

    @Test
    void aCardIsJottedDownFromHome() throws Exception {
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("decks"));
        Files.createDirectories(own.resolve("seeds"));
        for (String file : new String[] {"decks/harbour.yaml", "seeds/harbour-2022.yaml", "seeds/harbour-2024.yaml"}) {
            Files.copy(LIBRARY.resolve(file), own.resolve(file));
        }
        start(own);
        see("Dateline asks you about the news");
        press("a", "Add a card");
        press("Who is harbour master?\r", "not a question with an answer");
        press(" = Ada Lund\r", "Added to your inbox");
        assertThat(press("x\r", "not a question with an answer")).doesNotContain("Added");
        assertThat(own.resolve("decks/inbox.yaml")).content().contains("Ada Lund");
    }

    @Test
    void aCardThatWasAddedIsInTheLibraryAtOnce() throws Exception {
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("decks"));
        Files.createDirectories(own.resolve("seeds"));
        for (String file : new String[] {"decks/harbour.yaml", "seeds/harbour-2022.yaml", "seeds/harbour-2024.yaml"}) {
            Files.copy(LIBRARY.resolve(file), own.resolve(file));
        }
        start(own);
        see("Dateline asks you about the news");
        press("\r", "Read first");
        press("s", "Which firm");
        press("nobody\r", "wrong");
        press("\033", "1 asked");
        press("\033", HOME);
        press("a", "Add a card");
        press("Who is harbour master? = Ada Lund\r", "Added to your inbox");
        press("\033", "Inbox");
        press("b", "id↓");
        press("/pilot", "Nothing here");
        press("\r", "? keys");
        press("a", "Add a card");
        press("Who is pilot? = Bo Lind\r", "Added to your inbox");
        press("\033", "Answer   Bo Lind");
    }

    @Test
    void noticesLeadToTheirScreensAndBack() throws Exception {
        Path own = folder.resolve("own");
        Files.createDirectories(own.resolve("decks"));
        Files.createDirectories(own.resolve("seeds"));
        for (String file : new String[] {"decks/harbour.yaml", "seeds/harbour-2022.yaml", "seeds/harbour-2024.yaml"}) {
            Files.copy(LIBRARY.resolve(file), own.resolve(file));
        }
        Files.writeString(own.resolve("decks/broken.yaml"), "deck: broken\ntitle: [\n");
        Files.writeString(own.resolve("decks/jotted.yaml"), """
                deck: jotted
                title: Jotted down
                cards:
                  # dateline: draft
                  - id: mayor
                    ask: Who is mayor?
                    answer: Ada Lund
                """);
        start(own);
        see("1 problem in the library");
        press("i", "Problems in the library");
        press("\033", HOME);
        press("d", "Who is mayor?");
        press("\033", HOME);
    }
}
