package dev.dateline.library.lint;

import dev.dateline.article.ArticleText;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.source.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The findings of the rules for a library.
 *
 * @param findings the warnings that no author silenced
 * @param allowed the number of findings that authors silenced
 * @param askedFacts the number of facts that have a card
 * @param figures the figures of each deck, in the library's order
 */
public record Lint(List<Finding> findings, int allowed, int askedFacts, List<DeckFigures> figures) {
    /**
     * Checks the files of a reading with several threads. The library may have further sheets and decks, whose names
     * and facts are known. Values that their passages contradict are reported too.
     *
     * @param today the day on which states and plans are checked
     * @param proofs the proofs of the library's facts by these texts
     */
    public static Lint of(Reading reading, LocalDate today, Collection<ArticleText> texts, Proofs proofs) {
        WrittenLibrary library = new WrittenLibrary(reading);
        KnownNames names = new KnownNames(reading.library());
        NameRules nameRules = new NameRules(reading.library());
        RivalRules rivalRules = new RivalRules(reading.library());
        List<DeckFigures> figures = library.decks().parallelStream()
                .map(deck -> {
                    for (WrittenCard card : deck.cards()) {
                        QuestionRules.check(card);
                        AnswerRules.check(card, names, reading.library().names());
                        ChoiceRules.check(card);
                        FactRules.check(card);
                        CardValueRules.check(card, names, reading.library());
                        TimeRules.check(card, reading.library().aging(), today);
                        ClarityRules.check(card);
                        rivalRules.check(card);
                        nameRules.check(card);
                        MeasureRules.check(card);
                        ChoiceKinds.check(card, names);
                        PairRules.check(card);
                        StatementRules.check(card, names, reading.library().names());
                        WhyRules.check(card);
                    }
                    DeckFigures seen = DeckFigures.of(deck);
                    DeckRules.check(deck, seen);
                    return seen;
                })
                .toList();
        library.sheets().parallelStream()
                .forEach(facts -> facts.forEach(fact -> FactValueRules.check(fact, reading.library(), proofs)));
        LibraryRules libraryRules = new LibraryRules(library, today);
        libraryRules.check();
        QuietDrafts.check(reading, library.reports());
        CopiedWords.check(reading, texts, library);
        List<Finding> left = new ArrayList<>();
        int said = 0;
        for (Report report : library.reports()) {
            left.addAll(Allowances.remaining(
                    report, library.hasError(report.source().file())));
            said += report.said().size();
        }
        long ofRules = left.stream()
                .filter(finding -> !finding.code().startsWith("allow-"))
                .count();
        return new Lint(List.copyOf(left), said - (int) ofRules, libraryRules.askedFacts(), figures);
    }
}
