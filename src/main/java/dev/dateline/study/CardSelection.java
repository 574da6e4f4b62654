package dev.dateline.study;

import dev.dateline.article.Article;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.library.Library;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Selects the cards of a session, their order and their number. */
final class CardSelection {
    private final Library library;
    private final Learner learner;
    private final SessionSettings settings;
    private final SessionServices services;
    private final Instant now;
    private int leftOut;
    private int reviews;

    CardSelection(Library library, Learner learner, SessionSettings settings, SessionServices services, Instant now) {
        this.library = library;
        this.learner = learner;
        this.settings = settings;
        this.services = services;
        this.now = now;
    }

    boolean mayAsk(Card card) {
        return !askable(List.of(card)).isEmpty();
    }

    /** The cards that may be asked, by the rules of {@link Learner#askable}. */
    List<Card> askable(Collection<Card> selected) {
        return learner.askable(selected, library, settings, now, services.calendar());
    }

    CardQueue queue(List<Card> cards) {
        if (settings.cram()) {
            return crammed(cards);
        }
        return settings.inOrder() || settings.sideBySide() ? asGiven(cards) : dueFirst(cards);
    }

    private CardQueue crammed(List<Card> cards) {
        List<Card> order = new ArrayList<>(cards);
        if (!settings.inOrder() && !settings.sideBySide()) {
            Presentation.shuffle(order, services.random());
        }
        CardQueue queue = new CardQueue();
        order.forEach(card -> queue.add(card, CardQueue.Place.PASS));
        return queue;
    }

    private CardQueue asGiven(List<Card> cards) {
        CardQueue queue = new CardQueue();
        int left = reviewsLeft();
        for (Card card : cards) {
            CardMemory memory = learner.memory(card.id());
            boolean due = memory.isDue(now, services.calendar());
            boolean inTurn = memory.isNew() || (due && (memory.inSteps() || left-- > 0));
            if (inTurn || settings.sideBySide()) {
                reviews += due && !memory.inSteps() ? 1 : 0;
                queue.add(card, CardQueue.Place.PASS);
            } else if (memory.inSteps()) {
                queue.add(card, CardQueue.Place.STEPS);
            } else if (due) {
                leftOut++;
            }
        }
        return queue;
    }

    /** A due card. The card with the highest recall comes first. */
    private record Due(Card card, double recall, long tie) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            int byRecall = Double.compare(other.recall, recall);
            return byRecall != 0 ? byRecall : Long.compare(tie, other.tie);
        }
    }

    /**
     * Queues due cards by falling recall. If more cards are due than can be done, this order keeps the promised
     * retention at the least cost (simulations in the FSRS literature). New cards stay in their written order. Decks on
     * older news come first, so that an event comes before its results.
     */
    private CardQueue dueFirst(List<Card> cards) {
        List<Due> waiting = new ArrayList<>();
        List<Card> fresh = new ArrayList<>();
        CardQueue queue = new CardQueue();
        for (Card card : cards) {
            CardMemory memory = learner.memory(card.id());
            if (memory.isNew()) {
                fresh.add(card);
            } else if (memory.inSteps()) {
                queue.add(card, CardQueue.Place.STEPS);
            } else if (memory.isDue(now, services.calendar())) {
                double recall = services.scheduler().retrievability(memory, now, services.calendar());
                waiting.add(new Due(card, recall, services.random().nextLong()));
            }
        }
        Map<String, PartialDate> news = new HashMap<>();
        fresh.sort(Comparator.comparing(card -> news.computeIfAbsent(card.id().deck(), this::newest)));
        fresh.forEach(card -> queue.add(card, CardQueue.Place.FRESH));
        Collections.sort(waiting);
        reviews = Math.min(waiting.size(), reviewsLeft());
        waiting.subList(0, reviews).forEach(due -> queue.add(due.card(), CardQueue.Place.PASS));
        leftOut = waiting.size() - reviews;
        return queue;
    }

    /** When the newest article of a deck was published; the earliest date if it has none. */
    private PartialDate newest(String deck) {
        List<String> ids = library.deck(deck).map(Deck::articles).orElse(List.of());
        return library.articles().stream()
                .filter(article -> ids.contains(article.id()))
                .map(Article::published)
                .max(Comparator.naturalOrder())
                .orElse(PartialDate.ofYear(1));
    }

    /** How many cards may be asked, in all and new. Call it after the queue is made. */
    Limits limits() {
        int most = settings.maxCards().orElse(Integer.MAX_VALUE);
        if (settings.newCards().isPresent()) {
            return new Limits(most, settings.newCards().getAsInt());
        }
        if (settings.cram()) {
            return new Limits(most, Integer.MAX_VALUE);
        }
        int ofDay = isBehind() ? 0 : newPerDay() - learner.introducedOn(day());
        return new Limits(most, Math.max(0, ofDay));
    }

    /** Whether more is due than the day allows. Call it after the queue is made. */
    boolean isBehind() {
        return leftOut > 0;
    }

    private int newPerDay() {
        int whole = settings.newPerDay();
        return settings.budget()
                .map(budget -> Math.min(whole, budget.newCards(learner.reviewedOn(day()) + reviews)))
                .orElse(whole);
    }

    /** The number of due cards that the day's limit left out. Call it after the queue is made. */
    int leftOut() {
        return leftOut;
    }

    private int reviewsLeft() {
        return Math.max(0, settings.reviewsOfADay() - learner.reviewedOn(day()));
    }

    private StudyDay day() {
        return services.calendar().dayOf(now);
    }
}
