package dev.dateline.app;

import dev.dateline.article.Article;
import dev.dateline.library.Library;
import dev.dateline.library.Proof;
import dev.dateline.library.Proofs;
import dev.dateline.library.lint.DeckFigures;
import dev.dateline.library.lint.Lint;
import dev.dateline.library.lint.Rule;
import dev.dateline.source.Finding;
import dev.dateline.source.Plural;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code check} found, and what the author can do next.
 *
 * @param findings the findings, by file and place
 */
public record CheckReport(Library library, List<Finding> findings, Proofs proofs, Lint lint) {
    public void lines(LinePrint out) {
        out.findings(findings.stream()
                .filter(finding -> !isDraft(finding) && !follows(finding))
                .toList());
        long following = findings.stream().filter(CheckReport::follows).count();
        if (following > 0) {
            out.line(Plural.of(following, "card") + (following == 1 ? " rests" : " rest")
                    + " on facts that have errors: fix the facts, and the cards are asked again.");
        }
        findings.stream()
                .filter(CheckReport::isDraft)
                .forEach(draft -> out.line(draft.message() + ": " + draft.hint()));
        if (!findings.isEmpty()) {
            out.line("", 0);
        }
        out.line(Plural.of(library.articles().size(), "fact sheet") + " with "
                + Plural.of(library.facts().size(), "fact") + ": "
                + proofs.in(Proof.PROVEN).size() + " proven, "
                + found()
                + proofs.in(Proof.CHANGED).size() + " changed, "
                + proofs.in(Proof.MISSING).size() + " missing, "
                + proofs.in(Proof.WITHOUT_TEXT).size() + " without text; "
                + lint.askedFacts() + " asked by cards");
        out.line(Plural.of(library.decks().size(), "deck") + " with "
                + Plural.of(library.cards().size(), "card"));
        for (DeckFigures figures : lint.figures()) {
            if (figures.cards() > 0) {
                out.line("  " + figures.deck() + ": " + text(figures), 4);
            }
        }
        out.line(verdict());
        out.line("Next: " + next());
    }

    private String found() {
        int found = proofs.in(Proof.FOUND).size();
        return found == 0 ? "" : found + " found, ";
    }

    private static String text(DeckFigures figures) {
        List<String> parts = new ArrayList<>();
        parts.add(figures.kinds().entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey().word())
                .collect(Collectors.joining(", ")));
        if (figures.singleChoices() > 0) {
            parts.add(String.format(
                    Locale.ROOT,
                    "right choice longest on %d of %d (chance: %.1f)",
                    figures.longestRight(),
                    figures.singleChoices(),
                    figures.longestExpected()));
        }
        int statements = figures.trueStatements() + figures.falseStatements();
        if (statements > 0) {
            parts.add(figures.trueStatements() + " of " + statements + " statements true");
        }
        return String.join("; ", parts);
    }

    private static boolean isDraft(Finding finding) {
        return finding.code().equals(Rule.DRAFT.code());
    }

    private String verdict() {
        String allowed = lint.allowed() == 0 ? "" : " (" + lint.allowed() + " allowed)";
        if (findings.isEmpty()) {
            return "No findings" + allowed + ".";
        }
        long errors = findings.stream().filter(Finding::isError).count();
        return Plural.of(errors, "error") + ", " + Plural.of(findings.size() - errors, "warning") + allowed
                + (leavesOut() ? "; cards and facts with errors are left out." : ".");
    }

    private boolean leavesOut() {
        return findings.stream()
                .anyMatch(each -> each.isError() && library.findings().contains(each));
    }

    /** Whether a finding follows from an error in a fact. The error is reported itself. */
    private static boolean follows(Finding finding) {
        return finding.code().equals("fact-left-out");
    }

    private String next() {
        if (library.cards().isEmpty() && findings.isEmpty()) {
            return "\"dateline init\" creates a library with a sample.";
        }
        for (Finding finding : findings) {
            if (finding.isError() && !follows(finding)) {
                return "fix " + finding.file() + ":" + finding.at().line() + ", the first error.";
            }
        }
        Optional<Finding> draft = findings.stream().filter(CheckReport::isDraft).findFirst();
        if (draft.isPresent()) {
            return "check and edit the drafts; the first is in " + draft.get().file() + ":"
                    + draft.get().at().line() + ".";
        }
        if (!findings.isEmpty()) {
            return "\"dateline explain " + mostFrequent() + "\" explains the most frequent warning.";
        }
        for (Article article : library.articles()) {
            boolean listed =
                    library.decks().stream().anyMatch(deck -> deck.articles().contains(article.id()));
            if (!listed
                    && !article.facts().isEmpty()
                    && article.facts().stream()
                            .allMatch(fact -> library.cardsOn(fact.ref()).isEmpty())) {
                return "\"dateline new deck " + article.id() + "\" drafts cards for its facts that no card asks for.";
            }
        }
        if (proofs.in(Proof.PROVEN).isEmpty()
                && proofs.in(Proof.FOUND).isEmpty()
                && library.facts().stream().anyMatch(f -> f.evidence().isPresent())) {
            return "\"dateline check --text FILE\" proves the facts by their article.";
        }
        return "\"dateline study\" asks the cards.";
    }

    private String mostFrequent() {
        Map<String, Integer> codes = new TreeMap<>();
        for (Finding finding : findings) {
            codes.merge(finding.code(), 1, Integer::sum);
        }
        return Collections.max(codes.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
