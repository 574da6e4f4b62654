package dev.dateline.study.exam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that false statements in an exam are false, for every tolerance and on every date of the fact's chain. */
class FalseStatementTest {
    private static final String ARROW = " \u2192 ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSwappedValueIsOfTheSameTypeAndFalseOnEveryDateOfTheChain(long seed) throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(seed)) {
            int swapped = 0;
            for (ExamQuestion set : desk.compose(500, PaperForm.MIXED)) {
                for (Card made : set.made().ofStatements() ? set.from() : List.<Card>of()) {
                    Card card = ExamDesk.LIBRARY.card(made.id()).orElseThrow();
                    Answer.Truth truth = (Answer.Truth) made.answer();
                    if (card.answer() instanceof Answer.Typed typed && !truth.holds()) {
                        swapped++;
                        isFalse(desk, card, typed, swapped(made, truth, typed));
                    }
                }
            }
            assertThat(swapped).isGreaterThan(2);
        }
    }

    /**
     * Of the percentages in the poll's article, only 75 is false: 62 is within the tolerance, 40 was true before, and
     * 81 is true since.
     */
    @Test
    void noValueWithinAToleranceOrOfAnotherDateIsSwappedIn() throws Exception {
        write("seeds/poll.yaml", """
                article: poll
                title: A poll on the harbour
                published: 2024-12-01
                facts:
                  - id: now
                    says: The poll put support for the harbour at 60 per cent.
                    as-of: 2024-06-01
                    value: { number: 60, unit: per cent }
                    ages: state
                    supersedes: before
                  - id: before
                    says: An older survey gave 40 per cent in favour of building.
                    as-of: 2022-06-01
                    value: { number: 40, unit: per cent }
                    ages: state
                  - id: since
                    says: A later count found 81 per cent happy about it.
                    as-of: 2024-09-01
                    value: { number: 81, unit: per cent }
                    ages: state
                    supersedes: now
                  - id: turnout
                    says: Turnout among fishermen reached 62 per cent that spring.
                    value: { number: 62, unit: per cent }
                    ages: event
                  - id: catch
                    says: Herring made up 75 per cent of every catch landed.
                    value: { number: 75, unit: per cent }
                    ages: event
                """);
        write("decks/poll.yaml", """
                deck: poll
                title: A poll
                articles: [poll]
                cards:
                  - id: support
                    ask: What share did the poll of June 2024 find for the harbour?
                    number: 60
                    unit: per cent
                    within: 3
                    fact: now
                """);
        Library library = LibraryReader.read(LibrarySource.folder(folder));
        Judge judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names()));
        FalseValues values = new FalseValues(library.facts(), library.cards(), judge);
        assertThat(library.findings()).noneMatch(Finding::isError);
        Card card = library.cards().get(0);
        Fact fact = library.fact(card.head().facts().get(0)).orElseThrow();
        assertThat(values.of(card, (Answer.Typed) card.answer(), fact)).containsExactly("75 per cent");
    }

    /** A leader of another country, a future year and a distant year would give a statement away. */
    @Test
    void aFalseValueIsBelievable() throws Exception {
        write("seeds/posts.yaml", """
                article: posts
                title: Posts
                published: 2024-12-01
                facts:
                  - { id: premier, says: "Ann Lee was prime minister of Arland that spring.", ages: event, value: { person: Ann Lee } }
                  - { id: stranger, says: "Bo Ek leads Borland.", ages: event, value: { person: Bo Ek } }
                  - { id: colleague, says: "Cy Fox, foreign minister of Arland, went there.", ages: event, value: { person: Cy Fox } }
                  - { id: poll, says: "The survey of 2020 had the highest figure.", ages: event, value: { date: "2020" } }
                  - { id: goal, says: "A goal is to be reached by 2027.", ages: plan, value: { date: "2027" } }
                  - { id: treaty, says: "They signed a treaty in 1978.", ages: event, value: { date: "1978" } }
                  - { id: quake, says: "An earthquake struck in 2018.", ages: event, value: { date: "2018" } }
                """);
        write("decks/posts.yaml", """
                deck: posts
                title: Posts
                articles: [posts]
                cards:
                  - { id: who, ask: "Who was prime minister?", person: Ann Lee, fact: premier }
                  - { id: when, ask: "Of which year was the survey?", date: "2020", fact: poll }
                """);
        Library library = LibraryReader.read(LibrarySource.folder(folder));
        Judge judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names()));
        FalseValues values = new FalseValues(library.facts(), library.cards(), judge);
        assertThat(library.findings()).noneMatch(Finding::isError);
        assertThat(library.cards())
                .extracting(card -> values.of(
                        card,
                        (Answer.Typed) card.answer(),
                        library.fact(card.head().facts().get(0)).orElseThrow()))
                .containsExactly(List.of("Cy Fox"), List.of("2018"));
    }

    /** "Over 60", 60 and 63 per cent are true for 62.9, or are rounded forms of it. */
    @Test
    void noLimitAndNoRoundedFormOfTheRightNumberIsOffered() throws Exception {
        StringBuilder facts = new StringBuilder();
        for (String shown : List.of("62.9", "over 60", "60", "63", "52.9", "66.1", "75", "1.5")) {
            String number = shown.replace("over ", "");
            facts.append("""
                      - { id: f%3$d, says: "It was %1$s per cent.", ages: event,
                          value: { number: %2$s, unit: per cent, shown: %1$s per cent } }
                    """.formatted(shown, number, facts.length()));
        }
        write("seeds/poll.yaml", "article: poll\ntitle: A poll\npublished: 2024-12-01\nfacts:\n" + facts);
        write("decks/poll.yaml", """
                deck: poll
                title: A poll
                articles: [poll]
                cards:
                  - { id: share, ask: "What share was it?", number: 62.9, unit: per cent, fact: f0 }
                """);
        Library library = LibraryReader.read(LibrarySource.folder(folder));
        Judge judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names()));
        assertThat(library.findings()).noneMatch(Finding::isError);
        Card card = library.cards().get(0);
        for (int seed = 0; seed < 10; seed++) {
            FourChoices four = new FourChoices(library, library.facts(), judge, new SplittableRandom(seed));
            Answer.Choice made = (Answer.Choice) four.of(card).orElseThrow().answer();
            assertThat(made.choices())
                    .containsExactlyInAnyOrder("62.9 per cent", "66.1 per cent", "75 per cent", "52.9 per cent");
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String swapped(Card made, Answer.Truth truth, Answer.Typed typed) {
        int arrow = made.ask().indexOf(ARROW);
        if (arrow >= 0) {
            return made.ask().substring(arrow + ARROW.length());
        }
        String says = truth.instead().orElseThrow();
        int from = says.indexOf(typed.value().shown());
        int behind = says.length() - from - typed.value().shown().length();
        return made.ask().substring(from, made.ask().length() - behind);
    }

    private static void isFalse(ExamDesk desk, Card card, Answer.Typed typed, String value) {
        Set<FactRef> chain = chain(card.head().facts().get(0));
        boolean sameType = ExamDesk.LIBRARY.facts().stream()
                .flatMap(fact -> fact.values().stream())
                .anyMatch(each -> each.shown().equals(value)
                        && each.getClass() == typed.value().getClass()
                        && unit(each).equals(unit(typed.value())));
        assertThat(sameType).as("%s: %s", card.id(), value).isTrue();
        for (Card other : ExamDesk.LIBRARY.cards()) {
            boolean onChain = other.head().facts().stream().anyMatch(chain::contains);
            if (onChain && other.answer() instanceof Answer.Typed) {
                assertThat(desk.services
                                .judge()
                                .judge(other, new Response.Typed(value), Context.NONE)
                                .verdict())
                        .as("%s of %s for %s", value, card.id(), other.id())
                        .isEqualTo(Verdict.WRONG);
            }
        }
        for (Fact fact : ExamDesk.LIBRARY.facts()) {
            if (chain.contains(fact.ref())) {
                assertThat(fact.values())
                        .as("%s", fact.ref())
                        .noneMatch(each -> each.shown().equalsIgnoreCase(value));
            }
        }
    }

    private static String unit(Value value) {
        return value instanceof Value.Quantity quantity ? quantity.unit() : "";
    }

    /** All facts that replace or correct each other, or are an outcome of each other. */
    private static Set<FactRef> chain(FactRef from) {
        Set<FactRef> chain = new HashSet<>(Set.of(from));
        Deque<FactRef> open = new ArrayDeque<>(chain);
        while (!open.isEmpty()) {
            FactRef at = open.remove();
            for (Fact fact : ExamDesk.LIBRARY.facts()) {
                Set<FactRef> ties = new HashSet<>(fact.supersedes());
                ties.addAll(fact.supersededBy());
                ties.addAll(fact.corrects());
                fact.outcome().ifPresent(ties::add);
                if (fact.ref().equals(at)) {
                    ties.stream().filter(chain::add).forEach(open::add);
                } else if (ties.contains(at) && chain.add(fact.ref())) {
                    open.add(fact.ref());
                }
            }
        }
        return chain;
    }
}
