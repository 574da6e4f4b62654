package dev.dateline.library;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.disk.FileChanges;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Position;
import dev.dateline.source.YamlEdits;
import dev.dateline.source.YamlText;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds a fact and a card on it to a library. Either both are added or neither. */
public record Addition(QuickCard card, Sourced sourced) {
    /**
     * The fields of the fact besides its value.
     *
     * @param says the statement; if empty, it is question and answer together
     * @param ages {@code event}, {@code state} or {@code plan}
     * @param from the passage's first words; if empty, the fact has no evidence
     * @param to the passage's last words
     * @param text the article's text, for finding and hashing the passage
     */
    public record Sourced(
            String article,
            Optional<String> says,
            Optional<String> by,
            String ages,
            Optional<String> from,
            Optional<String> to,
            Optional<ArticleText> text) {}

    /**
     * The result of an addition.
     *
     * @param errors the errors; if there are any, nothing was written
     * @param there whether the fact and the card existed already, so that nothing was written
     */
    public record Result(CardId card, String deckFile, List<Finding> errors, boolean there) {}

    /** The error if the passage cannot be found by its words; empty if it is found or there is no text. */
    public Optional<String> whyNotFound() {
        if (sourced.text().isEmpty() || sourced.from().isEmpty() || passage().isPresent()) {
            return Optional.empty();
        }
        String from = sourced.from().get();
        int count = sourced.text().get().count(from);
        if (count != 1) {
            return Optional.of("\"" + from + "\" "
                    + (count == 0 ? "is not in it" : "is in it " + count + " times, so give more words"));
        }
        return Optional.of("\"" + sourced.to().orElse("") + "\" does not come after \"" + from + "\"");
    }

    /**
     * Writes the fact and then the card into files of the own library. A sheet or deck of another library is copied
     * there. If the fact exists without a card, which happens after a kill, only the card is added. If both exist,
     * nothing is written. The caller must take the {@linkplain LibraryLock lock} before it reads the
     * library, and still hold it.
     *
     * @param deck the id of an existing or new deck
     */
    public Result writeTo(WritableLibrary own, Library library, String deck, String title) throws IOException {
        String sheetFile = own.sheet(sourced.article());
        String deckFile = own.deck(deck);
        Findings findings = new Findings();
        Optional<LibraryFile> sheet = own.open(sheetFile, findings);
        boolean begun = own.hasText(deckFile);
        String head =
                "deck: " + deck + "\ntitle: " + YamlText.inline(title) + "\narticles: [" + sourced.article() + "]\n";
        Optional<LibraryFile> old = own.open(deckFile, head, findings);
        if (sheet.isEmpty() || old.isEmpty()) {
            return new Result(new CardId(deck, ""), deckFile, findings.sorted(), false);
        }
        Optional<String> there = factThere(library, sheet.get().source().text());
        Optional<CardId> known = there.flatMap(fact -> cardOn(library, deck, fact));
        if (known.isPresent()) {
            return new Result(known.get(), deckFile, List.of(), true);
        }
        String id = there.orElseGet(() -> freshId(library, deck));
        YamlEdits sheetEdits = sheet.get().edits();
        if (there.isEmpty()) {
            sheetEdits.add("facts", fact(id));
        }
        boolean bare = library.deck(deck)
                .map(Deck::articles)
                .map(list -> list.contains(sourced.article()))
                .orElse(!begun);
        YamlEdits deckEdits = old.get().edits();
        deckEdits.add("cards", card.card(id, "fact: " + (bare ? id : sourced.article() + "#" + id)));
        Map<String, String> texts = Map.of(sheetFile, sheetEdits.text(), deckFile, deckEdits.text());
        List<Finding> errors = own.newErrors(library, texts);
        if (errors.isEmpty()) {
            FileChanges changes = new FileChanges();
            sheet.get().change(sheetEdits.text(), changes);
            old.get().change(deckEdits.text(), changes);
            changes.write();
        }
        return new Result(new CardId(deck, id), deckFile, errors, false);
    }

    private String freshId(Library library, String deck) {
        Set<String> taken = new HashSet<>();
        library.facts().forEach(fact -> {
            if (fact.ref().article().equals(sourced.article())) {
                taken.add(fact.ref().fact());
            }
        });
        library.deck(deck).ifPresent(d -> d.cards().forEach(c -> taken.add(c.id().card())));
        return Fixes.freshId(card.ask(), taken);
    }

    /** The id of the fact in the sheet that is identical to this one. */
    private Optional<String> factThere(Library library, String sheet) {
        String lines = stripped(sheet);
        return library.facts().stream()
                .filter(fact -> fact.ref().article().equals(sourced.article())
                        && fact.says().equals(says()))
                .map(fact -> fact.ref().fact())
                .filter(id -> lines.contains(stripped("- " + fact(id))))
                .findFirst();
    }

    private static String stripped(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private Optional<CardId> cardOn(Library library, String deck, String fact) {
        FactRef ref = new FactRef(sourced.article(), fact);
        return library.deck(deck).stream()
                .flatMap(found -> found.cards().stream())
                .filter(found ->
                        found.ask().equals(card.ask()) && found.head().facts().contains(ref))
                .map(Card::id)
                .findFirst();
    }

    private String fact(String id) {
        StringBuilder out = new StringBuilder("id: " + id);
        out.append("\nsays: ").append(YamlText.inline(says()));
        out.append("\nvalue: ").append(card.value());
        sourced.by().ifPresent(by -> out.append("\nby: ").append(YamlText.inline(by)));
        out.append("\nages: ").append(sourced.ages());
        evidence().ifPresent(evidence -> {
            out.append("\nevidence:\n  from: ").append(YamlText.inline(evidence.from()));
            evidence.to().ifPresent(to -> out.append("\n  to: ").append(YamlText.inline(to)));
            passage().ifPresent(passage -> out.append("\n  sha256: ").append(passage.sha256()));
        });
        return out.toString();
    }

    private String says() {
        return sourced.says().orElseGet(() -> card.ask() + " " + sentence(card.shownAnswer()));
    }

    private static String sentence(String answer) {
        String upper = answer.substring(0, 1).toUpperCase(Locale.ROOT) + answer.substring(1);
        return upper.endsWith(".") ? upper : upper + ".";
    }

    private Optional<Evidence> evidence() {
        return sourced.from()
                .map(from -> new Evidence(
                        from, sourced.to(), Optional.empty(), Optional.empty(), Optional.empty(), Position.START));
    }

    private Optional<ArticleText.Passage> passage() {
        return evidence().flatMap(evidence -> sourced.text().flatMap(text -> text.passage(evidence)));
    }
}
