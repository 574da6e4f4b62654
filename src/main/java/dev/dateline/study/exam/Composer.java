package dev.dateline.study.exam;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.library.Heading;
import dev.dateline.library.Library;
import dev.dateline.study.Giveaways;
import dev.dateline.study.Presentation;
import dev.dateline.study.SessionServices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes an exam from cards. Each card is asked once at most, and the order is random. If there are enough cards, no two
 * questions are on one fact and no question gives away another answer. On a paper of statements, pairs and choices, no
 * answer is typed.
 */
public final class Composer {
    private final Library library;
    private final SessionServices services;
    private final FourChoices fourChoices;
    private final Collection<Fact> facts;

    public Composer(Library library, SessionServices services) {
        this.library = library;
        this.services = services;
        this.facts = library.facts();
        this.fourChoices = new FourChoices(library, facts, services.judge(), services.random());
    }

    /**
     * What a paper should contain.
     *
     * @param questions the most questions
     * @param choices whether typed answers become four choices if possible
     * @param statements whether facts and true-or-false cards become questions on three statements
     * @param pairs whether typed and matching cards become questions on three pairs
     */
    public record Wish(int questions, boolean choices, boolean statements, boolean pairs) {
        private boolean ofSets() {
            return statements || pairs;
        }

        private boolean avoids(ExamQuestion question) {
            boolean typed = question.card().answer() instanceof Answer.Typed
                    || question.card().answer() instanceof Answer.TypedList;
            return typed && choices && ofSets();
        }
    }

    private record Draft(ExamQuestion question, Set<FactRef> facts) {}

    /**
     * Makes questions from these cards; fewer than wished if there are not enough. Recall cards and cards on withdrawn
     * facts are left out.
     */
    public List<ExamQuestion> compose(Collection<Card> cards, Wish wish) {
        List<Card> pool = new ArrayList<>(cards);
        pool.removeIf(card -> card.kind() == CardKind.RECALL
                || library.aging().status(card, services.today()).takenBack());
        Presentation.shuffle(pool, services.random());
        List<Draft> sets = wish.ofSets() ? sets(pool, wish) : List.of();
        List<Draft> drafts = new ArrayList<>();
        for (Card card : pool) {
            drafts.add(draft(wish.choices() ? choices(card) : asWritten(card)));
        }
        int most = (2 * wish.questions() + 2) / 3;
        List<Draft> first = sets.subList(0, Math.min(most, sets.size()));
        drafts.addAll(sets.subList(first.size(), sets.size()));
        Presentation.shuffle(drafts, services.random());
        drafts.addAll(0, first);
        List<Draft> taken = taken(drafts, wish);
        Presentation.shuffle(taken, services.random());
        return IntStream.range(0, taken.size())
                .mapToObj(i -> taken.get(i).question().numbered(i + 1))
                .toList();
    }

    /** Makes questions on three statements or pairs at once. Their cards are removed from the pool. */
    private List<Draft> sets(List<Card> pool, Wish wish) {
        FalseValues values = new FalseValues(facts, library.cards(), services.judge());
        FactStatements made = new FactStatements(library, values, services.random());
        SetParts parts = SetParts.of(pool, wish, made, services.random());
        pool.removeAll(parts.used());
        List<List<Card>> statements = threes(parts.statements(), pool);
        List<List<Card>> pairs = threes(parts.pairs(), pool);
        pairs.addAll(parts.matched());
        Presentation.shuffle(pairs, services.random());
        List<Draft> sets = new ArrayList<>();
        for (int i = 0; i < Math.max(statements.size(), pairs.size()); i++) {
            if (i < statements.size()) {
                sets.add(draft(question(statements.get(i), made(statements.get(i)))));
            }
            if (i < pairs.size()) {
                sets.add(draft(question(pairs.get(i), ExamQuestion.Made.PAIRS)));
            }
        }
        return sets;
    }

    private ExamQuestion.Made made(List<Card> statements) {
        boolean which = StatementSet.anyHolds(statements) && services.random().nextInt(3) > 0;
        return which ? ExamQuestion.Made.WHICH : ExamQuestion.Made.STATEMENTS;
    }

    /**
     * Puts statements or pairs into groups of three that have most in common. The cards of the rest return to the pool.
     */
    private List<List<Card>> threes(List<Card> made, List<Card> pool) {
        List<Card> open = new ArrayList<>(made);
        List<List<Card>> threes = new ArrayList<>();
        while (open.size() >= StatementSet.SIZE) {
            List<Card> set = new ArrayList<>(List.of(open.remove(0)));
            while (set.size() < StatementSet.SIZE) {
                set.add(open.remove(nearest(set.get(0), set, open)));
            }
            threes.add(set);
        }
        open.forEach(card -> library.card(card.id()).ifPresent(pool::add));
        return threes;
    }

    private static int nearest(Card to, List<Card> set, List<Card> open) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < open.size(); i++) {
            Card candidate = open.get(i);
            Set<String> shared = new HashSet<>(candidate.head().tags());
            shared.retainAll(to.head().tags());
            boolean sibling = set.stream()
                    .anyMatch(card -> !Collections.disjoint(
                            card.head().facts(), candidate.head().facts()));
            int nearness = shared.size() - (sibling ? 100 : 0);
            if (nearness > most) {
                most = nearness;
                best = i;
            }
        }
        return best;
    }

    /**
     * Makes a question again as it was on an earlier paper.
     *
     * @param choices the choices that replaced typing, the right one first; for statements, whether each is true,
     *     its words, and the true version; empty if neither was recorded
     * @throws IllegalArgumentException if the cards have changed so that this question is no longer possible
     */
    ExamQuestion again(
            int number, ExamQuestion.Made made, List<Card> from, List<Integer> places, List<String> choices) {
        if (made.ofStatements()) {
            return question(statementsAgain(from, choices), made).numbered(number);
        }
        Card card = from.get(0);
        Card asked = choices.isEmpty() ? card : FourChoices.with(card, choices);
        List<String> written = asked.answer().offered();
        if (places.size() != written.size() || places.stream().anyMatch(place -> place >= written.size())) {
            throw new IllegalArgumentException(card.id() + " has other choices now");
        }
        List<String> lines = places.stream().map(written::get).toList();
        return new ExamQuestion(
                number, made, asked, new Presentation(places, lines), heading(card), article(card), List.of(), from);
    }

    private static List<Card> statementsAgain(List<Card> from, List<String> written) {
        List<Card> statements = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Card card = from.get(i);
            if (written.size() == 3 * from.size()) {
                String instead = written.get(3 * i + 2);
                Answer truth = new Answer.Truth(
                        Boolean.parseBoolean(written.get(3 * i)),
                        instead.isEmpty() ? Optional.empty() : Optional.of(instead));
                statements.add(new Card(card.head(), written.get(3 * i + 1), truth));
            } else if (card.answer() instanceof Answer.Truth) {
                statements.add(card);
            } else {
                throw new IllegalArgumentException(card.id() + " is not a statement any more");
            }
        }
        return statements;
    }

    private ExamQuestion question(List<Card> statements, ExamQuestion.Made made) {
        Card card = switch (made) {
            case WHICH -> StatementSet.which(statements);
            case PAIRS -> StatementSet.pairs(statements);
            default -> StatementSet.howMany(statements);
        };
        boolean ofOneCard = statements.stream().map(Card::id).distinct().count() == 1;
        String task = ofOneCard ? written(statements.get(0)).ask() + " " : "";
        String parts = made == ExamQuestion.Made.PAIRS ? "pairs:" : "statements:";
        return new ExamQuestion(
                0,
                made,
                card,
                Presentation.asWritten(card),
                ofOneCard ? headingOfPart(statements.get(0)) : Optional.empty(),
                Optional.of(task + "Consider the following " + parts),
                StatementSet.lines(statements, ofOneCard ? any -> Optional.empty() : this::headingOfPart),
                List.copyOf(statements));
    }

    private ExamQuestion choices(Card card) {
        return fourChoices
                .of(card)
                .map(choice -> question(ExamQuestion.Made.CHOICES, choice, card))
                .orElseGet(() -> asWritten(card));
    }

    private ExamQuestion asWritten(Card card) {
        return question(ExamQuestion.Made.AS_WRITTEN, card, card);
    }

    private ExamQuestion question(ExamQuestion.Made made, Card asked, Card from) {
        return new ExamQuestion(
                0,
                made,
                asked,
                Presentation.shuffled(asked, services.random()),
                heading(from),
                article(from),
                List.of(),
                List.of(from));
    }

    /** The article that a question calls "the article"; empty if its title gives the answer away. */
    private Optional<String> article(Card card) {
        return card.ask().toLowerCase(Locale.ROOT).contains("the article")
                ? library.sources(card).stream()
                        .map(source -> "On \"" + source.article().title() + "\", "
                                + source.article().published().inWords() + ":")
                        .filter(line -> !Giveaways.tells(line, card))
                        .findFirst()
                : Optional.empty();
    }

    /** The library's card from which a statement or pair was made. */
    private Card written(Card part) {
        return library.card(part.id()).orElse(part);
    }

    /**
     * The date above a statement or pair. A false statement has the date of the true one, so that the date does not
     * give it away. A statement that contains its year has no date
     * above it.
     */
    private Optional<Heading> headingOfPart(Card part) {
        Card written = written(part);
        boolean statement = part.answer() instanceof Answer.Truth && !(written.answer() instanceof Answer.Truth);
        String says =
                part.answer() instanceof Answer.Truth truth ? truth.instead().orElse(part.ask()) : part.ask();
        if (!statement || part.ask().contains(FactStatements.JOINT)) {
            return heading(written);
        }
        return heading(new Card(part.head(), says, part.answer()))
                .filter(it -> !says.contains(Integer.toString(it.date().year())));
    }

    private Optional<Heading> heading(Card card) {
        return library.aging().heading(card, services.today());
    }

    private static Draft draft(ExamQuestion question) {
        Set<FactRef> facts = new HashSet<>();
        question.from().forEach(card -> facts.addAll(card.head().facts()));
        return new Draft(question, facts);
    }

    private static List<Draft> taken(List<Draft> drafts, Wish wish) {
        List<Draft> taken = new ArrayList<>();
        List<Draft> siblings = new ArrayList<>();
        List<Draft> typed = new ArrayList<>();
        Set<FactRef> asked = new HashSet<>();
        Giveaways giveaways = new Giveaways();
        for (Draft draft : drafts) {
            if (taken.size() < wish.questions()) {
                boolean fresh = Collections.disjoint(asked, draft.facts())
                        && taken.stream().noneMatch(other -> tells(giveaways, draft, other));
                boolean avoided = wish.avoids(draft.question());
                (avoided ? typed : fresh ? taken : siblings).add(draft);
                asked.addAll(avoided ? Set.of() : draft.facts());
            }
        }
        siblings.addAll(typed);
        siblings.subList(0, Math.min(siblings.size(), wish.questions() - taken.size()))
                .forEach(taken::add);
        return taken;
    }

    /** Whether a question gives away the answer of another one. */
    private static boolean tells(Giveaways giveaways, Draft one, Draft other) {
        if (one.question().made().ofStatements() || other.question().made().ofStatements()) {
            return false;
        }
        Card mine = one.question().from().get(0);
        Card its = other.question().from().get(0);
        return giveaways.tells(mine, its) || giveaways.tells(its, mine);
    }
}
