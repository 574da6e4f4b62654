package dev.dateline.judge;

import dev.dateline.deck.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges several items typed in one line, in any order. Each item is judged as if it were asked alone. An item that is
 * typed twice counts once.
 */
final class ListJudge {
    /** The most consecutive parts that are tried as one name: {@code Saint Vincent, the Grenadines and ...}. */
    private static final int MOST_JOINED = 4;

    private static final int MOST_WORDS = 30;

    private final Typed judge;
    private final Index index;
    private final Answer.TypedList right;
    private final Map<String, List<Outcome>> results = new HashMap<>();

    ListJudge(Typed judge, Index index, Answer.TypedList right) {
        this.judge = judge;
        this.index = index;
        this.right = right;
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
        Outcome listed = judgeItems(text.substring(colon + 2));
        return listed.betterThan(whole) ? listed : whole;
    }

    private Outcome judgeItems(String text) {
        List<String> given = new ArrayList<>();
        for (String part : ListText.parts(withoutSigns(text))) {
            for (String item : items(part)) {
                given.addAll(apart(item));
            }
        }
        List<Optional<Verdict>> had = new ArrayList<>();
        right.items().forEach(item -> had.add(Optional.empty()));
        List<String> open = new ArrayList<>(given);
        for (Verdict verdict : List.of(Verdict.CORRECT, Verdict.TYPO, Verdict.PARTIAL)) {
            open.removeIf(part -> take(part, verdict, had));
        }
        open.removeIf(this::isSaidAlready);
        return result(had, open);
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
        String[] words = text.split(" +", -1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return List.of(text);
        }
        List<String> items = new ArrayList<>();
        int from = 0;
        while (from < words.length) {
            int most = Math.min(words.length, from + MOST_JOINED);
            int to = from + 1;
            while (to <= most && !isRight(joined(words, from, to))) {
                to++;
            }
            if (to > most) {
                return List.of(text);
            }
            items.add(joined(words, from, to));
            from = to;
        }
        return items;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    /** The verdicts on a typed item, one for each right item. */
    private List<Outcome> results(String given) {
        return results.computeIfAbsent(
                given,
                any -> right.items().stream()
                        .map(item -> judge.withRemark(given, each -> judge.value(each, item)))
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
        if (halves < needed || wrong.size() > full) {
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

    /** Splits a part at commas and "and", except inside names. */
    private List<String> items(String stretch) {
        List<Integer> begins = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        ListText.softParts(stretch, begins, ends);
        List<String> items = new ArrayList<>();
        int from = 0;
        while (from < begins.size()) {
            int to = Math.min(begins.size(), from + MOST_JOINED);
            while (to > from + 1 && !isOne(stretch, begins.subList(from, to), ends.subList(from, to))) {
                to--;
            }
            String item = ListText.withoutAnd(
                    stretch.substring(begins.get(from), Math.max(begins.get(from), ends.get(to - 1))));
            if (!item.isEmpty() && !Beside.isLegalForm(item)) {
                items.add(item);
            }
            from = to;
        }
        return items;
    }

    /** Whether several parts together are one right item or known name, and not each of them is right alone. */
    private boolean isOne(String stretch, List<Integer> begins, List<Integer> ends) {
        String joined =
                stretch.substring(begins.get(0), ends.get(ends.size() - 1)).strip();
        boolean allAlone = true;
        for (int i = 0; i < begins.size(); i++) {
            allAlone &= isRight(stretch.substring(begins.get(i), Math.max(begins.get(i), ends.get(i)))
                    .strip());
        }
        return !allAlone
                && (isRight(joined) || index.isKnownPhrase(Phrase.of(joined).key()));
    }
}
