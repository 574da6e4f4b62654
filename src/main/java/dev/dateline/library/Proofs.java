package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Checks the facts of a library against the texts of their articles. */
public final class Proofs {
    private final Map<FactRef, Proof> proofs = new LinkedHashMap<>();
    private final Map<String, ArticleText> texts = new LinkedHashMap<>();
    private final Map<FactRef, Value> contradicted = new LinkedHashMap<>();
    private final Findings findings = new Findings();

    private Proofs() {}

    /**
     * Finds the article of each text and every passage that is cited from it.
     *
     * @param texts the texts by the names that the user gave
     */
    public static Proofs of(Reading reading, Map<String, ArticleText> texts) {
        Proofs proofs = new Proofs();
        List<Article> articles = reading.library().articles();
        texts.forEach((name, text) -> proofs.assign(name, text, articles));
        for (Article article : articles) {
            Optional<ArticleText> text = Optional.ofNullable(proofs.texts.get(article.id()));
            for (Fact fact : article.facts()) {
                Proof proof = text.isEmpty() || fact.evidence().isEmpty()
                        ? Proof.WITHOUT_TEXT
                        : proofs.prove(fact, fact.evidence().get(), text.get(), reading);
                proofs.proofs.put(fact.ref(), proof);
            }
        }
        return proofs;
    }

    /** The facts with this result, by article and in file order. */
    public List<FactRef> in(Proof state) {
        return proofs.keySet().stream()
                .filter(fact -> proofs.get(fact) == state)
                .toList();
    }

    /** The values that a passage contradicts, because it has another number or date. */
    public Map<FactRef, Value> contradicted() {
        return Collections.unmodifiableMap(contradicted);
    }

    /** The findings: changed passages, missing passages, and texts that belong to no sheet. */
    public List<Finding> findings() {
        return findings.sorted();
    }

    /** The article of a text: the one that cites exactly this text, or the one with most passages in it. */
    public static Optional<Article> owner(ArticleText text, List<Article> articles) {
        return best(articles, article -> passages(article, text));
    }

    /** How many of an article's passages are in a text. If the article cites exactly this text, more than any other. */
    static int passages(Article article, ArticleText text) {
        return article.textSha256().filter(text.sha256()::equals).isPresent()
                ? Integer.MAX_VALUE
                : (int) article.facts().stream()
                        .flatMap(fact -> fact.evidence().stream())
                        .filter(evidence -> text.count(evidence.from()) > 0)
                        .count();
    }

    /** The first thing with the highest score; empty if no score is above zero. */
    static <T> Optional<T> best(List<T> things, ToIntFunction<T> score) {
        Optional<T> best = Optional.empty();
        int most = 0;
        for (T thing : things) {
            int own = score.applyAsInt(thing);
            if (own > most) {
                most = own;
                best = Optional.of(thing);
            }
        }
        return best;
    }

    private void assign(String name, ArticleText text, List<Article> articles) {
        Optional<Article> article = owner(text, articles);
        if (article.isEmpty()) {
            findings.add(Finding.error(name, "text-of-no-sheet"));
        } else if (texts.putIfAbsent(article.get().id(), text) != null) {
            findings.add(Finding.error(name, "second-text", article.get().id()));
        }
    }

    private Proof prove(Fact fact, Evidence evidence, ArticleText text, Reading reading) {
        Optional<ArticleText.Passage> passage =
                text.passage(evidence).filter(any -> evidence.sha256().isPresent());
        if (passage.map(ArticleText.Passage::sha256).equals(evidence.sha256()) && passage.isPresent()) {
            String words =
                    text.text().substring(passage.get().start(), passage.get().end());
            return compared(fact, evidence, words, reading);
        }
        String file = LibrarySource.file(LibrarySource.SEEDS, fact.ref().article());
        SourceText source = reading.sources().getOrDefault(file, new SourceText(file, ""));
        String problem = passage.isPresent() ? "evidence-changed" : missing(evidence, text);
        findings.add(source.error(evidence.at(), problem, fact.ref().fact(), text.count(evidence.from())));
        return passage.isPresent() ? Proof.CHANGED : Proof.MISSING;
    }

    /** Whether the passage has all values of its fact. Relative words in it are read as the evidence says. */
    private Proof compared(Fact fact, Evidence evidence, String passage, Reading reading) {
        String words = passage + evidence.reads().map(text -> ". " + text).orElse("");
        PartialDate day = reading.library()
                .article(fact.ref().article())
                .map(Article::published)
                .orElse(fact.asOf());
        StatedText stated = new StatedText(words, day, reading.library().names());
        boolean held = !fact.values().isEmpty();
        for (Value value : fact.values()) {
            StatedText.Match match = stated.match(value);
            held &= match == StatedText.Match.HELD;
            if (match == StatedText.Match.OTHER) {
                contradicted.putIfAbsent(fact.ref(), value);
            }
        }
        return held ? Proof.PROVEN : Proof.FOUND;
    }

    private static String missing(Evidence evidence, ArticleText text) {
        int count = text.count(evidence.from());
        if (count != 1) {
            return count == 0 ? "evidence-missing begin" : "evidence-missing often";
        }
        return text.passage(evidence).isEmpty() ? "evidence-missing end" : "evidence-missing uncited";
    }
}
