package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.Letters;
import dev.dateline.article.Value;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;

/**
 * Finds cards, facts and articles that contain all of some words, best first. They are ranked by BM25F (Robertson and
 * Zaragoza, "The Probabilistic Relevance Framework", 2009). Rare words count more than common ones, question and answer
 * more than an explanation, and short texts more than long ones. Words in the typed order count half as much again.
 * There is no index, because building one takes longer than a search.
 */
public final class Search {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.5;
    private static final double IN_A_ROW = 1.5;

    private final SearchWords words;
    private final List<Match> matches = new ArrayList<>();
    private final int[] holding;
    private int texts;
    private long allWords;

    // the next fields describe the text that is being searched
    private final double[] weights;
    private int length;
    private boolean row;
    private boolean refused;

    /**
     * A text with all words.
     *
     * @param length the number of words in the text
     * @param row whether the words are in the typed order
     * @param found makes the result from its score
     */
    private record Match(List<Double> weights, int length, boolean row, DoubleFunction<Found> found) {}

    private Search(SearchWords words) {
        this.words = words;
        int terms = words.wantedTerms().size();
        this.holding = new int[terms];
        this.weights = new double[terms];
    }

    /**
     * The results with all words, best first.
     *
     * @param words at least one
     */
    public static List<Found> find(Library library, SearchWords words) {
        return find(library, library.cards(), Set.copyOf(library.facts()), words);
    }

    /**
     * Searches these cards and facts, and the articles with one of the facts. If no word is wanted, all texts without
     * an unwanted word are returned, in the given order.
     */
    public static List<Found> find(Library library, List<Card> cards, Set<Fact> facts, SearchWords words) {
        Search search = new Search(words);
        for (Card card : cards) {
            search.card(card);
        }
        boolean all = facts.size() == library.facts().size();
        for (Article article : library.articles()) {
            boolean any = all;
            for (Fact fact : article.facts()) {
                if (facts.contains(fact)) {
                    any = true;
                    search.fact(fact, article);
                }
            }
            if (any) {
                search.article(article);
            }
        }
        return search.ranked();
    }

    private void card(Card card) {
        begin();
        look(card.ask(), 2);
        look(card.answer().shown(), 2);
        look(card.id().toString(), 1);
        card.head().why().ifPresent(why -> look(why, 0.7));
        card.head().tags().forEach(tag -> look(tag, 1));
        end(score -> new Found.ACard(card, score));
    }

    private void fact(Fact fact, Article article) {
        begin();
        look(fact.says(), 2);
        fact.label().ifPresent(label -> look(label, 1));
        fact.by().ifPresent(by -> look(by, 1));
        for (Value value : fact.values()) {
            look(value.shown(), 1);
        }
        look(fact.ref().toString(), 1);
        fact.note().ifPresent(note -> look(note, 0.7));
        fact.tags().forEach(tag -> look(tag, 1));
        end(score -> new Found.AFact(fact, article, score));
    }

    private void article(Article article) {
        begin();
        look(article.title(), 3);
        look(article.id(), 2);
        article.publisher().ifPresent(publisher -> look(publisher, 1));
        article.tags().forEach(tag -> look(tag, 1));
        end(score -> new Found.AnArticle(article, score));
    }

    private void begin() {
        Arrays.fill(weights, 0);
        length = 0;
        row = false;
        refused = false;
    }

    private void look(String text, double weight) {
        List<SearchTerm> terms = words.wantedTerms();
        String folded = Letters.plain(text);
        int follows = 0; // how many of the words have matched in a row
        for (SearchWords.Span word : SearchTerm.spans(folded)) {
            length++;
            boolean next = false;
            for (int i = 0; i < weights.length; i++) {
                double fit = terms.get(i).fit(folded, word.from(), word.to());
                weights[i] += fit * weight;
                next |= fit > 0 && i == follows;
            }
            boolean first = !next && weights.length > 0 && terms.get(0).fit(folded, word.from(), word.to()) > 0;
            follows = next ? follows + 1 : first ? 1 : 0;
            if (follows == weights.length && follows > 0) {
                row = true;
                follows = 0;
            }
            for (SearchTerm term : words.unwantedTerms()) {
                refused |= term.fit(folded, word.from(), word.to()) > 0;
            }
        }
    }

    private void end(DoubleFunction<Found> found) {
        texts++;
        allWords += length;
        boolean all = !refused;
        for (int i = 0; i < weights.length; i++) {
            holding[i] += weights[i] > 0 ? 1 : 0;
            all &= weights[i] > 0;
        }
        if (all) {
            matches.add(new Match(Arrays.stream(weights).boxed().toList(), length, row, found));
        }
    }

    private List<Found> ranked() {
        List<Found> found = new ArrayList<>(matches.size());
        for (Match match : matches) {
            found.add(match.found().apply(score(match)));
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return found;
    }

    private double score(Match match) {
        double average = Math.max(1, (double) allWords / texts);
        double normal = 1 - LENGTH + LENGTH * match.length() / average;
        double score = 0;
        for (int i = 0; i < holding.length; i++) {
            double rarity = Math.log(1 + (texts - holding[i] + 0.5) / (holding[i] + 0.5));
            double weight = match.weights().get(i) / normal;
            score += rarity * weight / (SATURATION + weight);
        }
        return match.row() && holding.length > 1 ? score * IN_A_ROW : score;
    }
}
