package dev.dateline.judge;

import dev.dateline.deck.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Judges several items typed in one line, in any order. Each item is judged as if it were asked alone. An item that is
 * typed twice counts once.
 */
final class ListJudge {
    /** The most consecutive parts that are tried as one name: {@code Saint Vincent, the Grenadines and ...}. */
    private static final int MOST_JOINED = 4;

    private static final int MOST_WORDS = 30;

    private final BiFunction<String, Answer.Typed, Outcome> judge;
    private final Index index;
    private final Answer.TypedList right;
    private final Map<String, List<Outcome>> results = new HashMap<>();
    /** The results without words that were not typed. */
    private final Map<String, List<Outcome>> plain = new HashMap<>();
    /** The words with which all right items begin, and those with which they end. */
    private final String begin;

    private final String end;

    /** @param judge judges a typed item against a right one */
    ListJudge(BiFunction<String, Answer.Typed, Outcome> judge, Index index, Answer.TypedList right) {
        this.judge = judge;
        this.index = index;
        this.right = right;
        List<List<String>> items = right.items().stream()
                .map(item -> List.of(item.line().split(" ", -1)))
                .toList();
        List<String> first = items.get(0);
        int same = 0;
        while (areAll(items, same, false)) {
            same++;
        }
        this.begin = String.join(" ", first.subList(0, same));
        int last = 0;
        while (same == 0 && areAll(items, last, true)) {
            last++;
        }
        this.end = String.join(" ", first.subList(first.size() - last, first.size()));
    }

    /** Whether all items have the same word at this place, and further words. Places are counted from either end. */
    private static boolean areAll(List<List<String>> items, int at, boolean fromEnd) {
        List<String> first = items.get(0);
        return items.size() > 1
                && items.stream()
                        .allMatch(item -> item.size() > at + 1
                                && item.get(fromEnd ? item.size() - 1 - at : at)
                                        .equals(first.get(fromEnd ? first.size() - 1 - at : at)));
    }

    /**
     * Judges the line, and also what follows a colon: {@code the Baltic states: Estonia, …}. The better verdict counts.
     */
    Outcome judge(String text) {
        Outcome whole = judgeItems(text);
        int colon = text.indexOf(": ");
        if (colon < 0 || whole.accepted()) {
            return whole;
        }
        return whole.orBetter(judgeItems(text.substring(colon + 2)));
    }

    private Outcome judgeItems(String text) {
        List<Optional<Verdict>> had = new ArrayList<>();
        List<String> wrong = assigned(text, had);
        wrong.removeIf(this::isSaidAlready);
        return result(had, wrong);
    }

    /** The verdict on a text that has only right items, as the answer to a card whose answer is a set; else empty. */
    Optional<Outcome> judgeSet(String text) {
        List<Optional<Verdict>> had = new ArrayList<>();
        boolean wrong = !assigned(text, had).isEmpty() || had.contains(Optional.of(Verdict.PARTIAL));
        long found = had.stream().filter(Optional::isPresent).count();
        if (wrong || found == 0) {
            return Optional.empty();
        }
        return Optional.of(found == had.size() ? result(had, List.of()) : Outcome.partial(found + " of " + had.size()));
    }

    /**
     * Assigns the typed items to right ones.
     *
     * @param had takes the verdict on each right item
     * @return the typed items that are left
     */
    private List<String> assigned(String text, List<Optional<Verdict>> had) {
        List<String> given = new ArrayList<>();
        for (String part : ListText.parts(withoutSigns(text))) {
            for (String item : items(part)) {
                List<String> apart = apart(item);
                given.addAll(apart.size() == 1 && !isRight(item) ? ListText.members(item) : apart);
            }
        }
        if (given.size() > 1) {
            String last = given.get(given.size() - 1);
            String head = " " + last.substring(last.lastIndexOf(' ') + 1);
            given.replaceAll(item -> isRight(item) || !isRight(item + head) ? item : item + head);
        }
        right.items().forEach(item -> had.add(Optional.empty()));
        for (Verdict verdict : List.of(Verdict.CORRECT, Verdict.TYPO, Verdict.PARTIAL)) {
            given.removeIf(part -> take(part, verdict, had));
        }
        return given;
    }

    /** Replaces slashes and the numbers of a numbered list by semicolons, unless a right item contains them. */
    private String withoutSigns(String text) {
        boolean slash = false;
        boolean digit = false;
        for (Answer.Typed item : right.items()) {
            slash |= item.line().indexOf('/') >= 0;
            digit |= Slips.hasDigit(item.line());
        }
        String plain = slash || digit ? text : text.replace('/', ';');
        return digit ? plain : ListText.withoutNumbering(plain);
    }

    /** Splits right items that are separated only by spaces. Returns the whole text if one of them is not right. */
    private List<String> apart(String text) {
        List<String> words = List.of(text.split(" +", -1));
        Deque<String> items = new ArrayDeque<>();
        boolean right = words.size() > 1 && words.size() <= MOST_WORDS && areRight(words, items, new HashSet<>());
        return right ? List.copyOf(items) : List.of(text);
    }

    /**
     * Whether the words are only right items. Adds the items in front of the others.
     *
     * @param tried the numbers of words at the end that were tried in vain
     */
    private boolean areRight(List<String> words, Deque<String> items, Set<Integer> tried) {
        if (!tried.add(words.size())) {
            return false;
        }
        for (int end = 1; end <= Math.min(words.size(), MOST_JOINED); end++) {
            String item = String.join(" ", words.subList(0, end));
            boolean right = judged(item).stream().anyMatch(Outcome::accepted);
            if (right && (end == words.size() || areRight(words.subList(end, words.size()), items, tried))) {
                items.addFirst(item);
                return true;
            }
        }
        return false;
    }

    /**
     * The verdicts on a typed item, one for each right item. The words that all right items have at their beginning or
     * end may be missing: blue and white, for Blue Nile and White Nile.
     */
    private List<Outcome> results(String given) {
        return results.computeIfAbsent(given, any -> {
            List<Outcome> bare = judged(given);
            String shared = (begin + " " + end).strip();
            if (shared.isEmpty()
                    || !Collections.disjoint(Tokens.of(shared), Tokens.of(given))
                    || bare.stream().anyMatch(Outcome::accepted)) {
                return bare;
            }
            List<Outcome> whole = judged((begin + " " + Hedges.withoutOne(given) + " " + end).strip());
            return whole.stream().filter(Outcome::accepted).count() == 1 ? whole : bare;
        });
    }

    private List<Outcome> judged(String given) {
        return plain.computeIfAbsent(
                given,
                any -> right.items().stream()
                        .map(item -> judge.apply(given, item))
                        .toList());
    }

    private boolean isRight(String given) {
        return results(given).stream().anyMatch(result -> result.accepted());
    }

    /**
     * Assigns a typed item to the first free right item with this verdict.
     *
     * @return whether there is one
     */
    private boolean take(String given, Verdict verdict, List<Optional<Verdict>> had) {
        List<Outcome> all = results(given);
        for (int i = 0; i < had.size(); i++) {
            if (had.get(i).isEmpty() && all.get(i).verdict() == verdict) {
                had.set(i, Optional.of(verdict));
                return true;
            }
        }
        return false;
    }

    /** Whether an item that was not assigned repeats another item. */
    private boolean isSaidAlready(String given) {
        return results(given).stream().anyMatch(result -> result.verdict() != Verdict.WRONG);
    }

    private Outcome result(List<Optional<Verdict>> had, List<String> wrong) {
        int full = 0;
        int halves = 0;
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < had.size(); i++) {
            boolean accepted = had.get(i).filter(Verdict::accepted).isPresent();
            full += accepted ? 1 : 0;
            halves += accepted ? 2 : had.get(i).isPresent() ? 1 : 0;
            if (!accepted) {
                missing.add(right.items().get(i).line());
            }
        }
        int needed = right.needed();
        if (full >= needed && wrong.isEmpty()) {
            boolean typo = had.contains(Optional.of(Verdict.TYPO));
            return typo ? Outcome.TYPO : Outcome.CORRECT;
        }
        boolean tooFew = wrong.isEmpty() ? 3 * halves < 2 * needed : halves < needed;
        if (tooFew || wrong.size() > full) {
            Optional<Confusion> confusion = Optional.empty();
            for (String part : wrong) {
                confusion = confusion.or(() -> results(part).get(0).confusion());
            }
            return Outcome.WRONG.with(confusion);
        }
        List<String> note = new ArrayList<>();
        if (full < needed) {
            note.add(
                    needed == had.size()
                            ? "missing: " + String.join(", ", missing)
                            : needed - full + " more needed: " + String.join(", ", missing));
        }
        if (!wrong.isEmpty()) {
            note.add("not in the list: " + String.join(", ", wrong));
        }
        return Outcome.partial(String.join("; ", note));
    }

    /** Splits a text at commas and "and", except inside names. */
    private List<String> items(String text) {
        List<ListText.Part> parts = ListText.softParts(text);
        List<String> items = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int to = Math.min(parts.size(), from + MOST_JOINED);
            while (to > from + 1 && !isOne(text, parts.subList(from, to))) {
                to--;
            }
            String item = ListText.withoutAnd(joined(text, parts.subList(from, to)));
            if (!item.isEmpty() && !Beside.isLegalForm(item)) {
                items.add(item);
            }
            from = to;
        }
        return items;
    }

    /** Whether several parts together are one right item or known name, and not each of them is right alone. */
    private boolean isOne(String text, List<ListText.Part> parts) {
        String joined = joined(text, parts);
        return !parts.stream().allMatch(part -> isRight(part.in(text)))
                && ((isRight(joined) && !isSecondItem(joined, text, parts))
                        || index.isKnownPhrase(Phrase.of(joined).key()));
    }

    /** Whether the joined text is right only with a remark, and a part of one or two words may be a wrong item instead. */
    private boolean isSecondItem(String joined, String text, List<ListText.Part> parts) {
        boolean plain = results(joined).stream().anyMatch(it -> it.accepted() && it.rule() != Rule.REMARK);
        return !plain
                && parts.stream().anyMatch(part -> isRight(part.in(text)))
                && parts.stream()
                        .map(part -> part.in(text))
                        .anyMatch(part -> !isRight(part) && Remarks.mayBeItem(part));
    }

    private static String joined(String text, List<ListText.Part> parts) {
        return new ListText.Part(
                        parts.get(0).from(), parts.get(parts.size() - 1).to())
                .in(text);
    }
}
