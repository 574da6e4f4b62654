package dev.dateline.judge;

import dev.dateline.article.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name in words, and how well a typed name fits it: any order, any part that holds the surname, initials for given names.
 */
final class NameParts {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "abu", "von", "van", "der", "den", "de", "del", "della", "di",
            "da", "dos", "das", "du", "la", "le", "ter", "ten", "zu", "zur", "of", "the", "e", "y", "af", "av", "st",
            "san");

    /**
     * How a typed name fits.
     *
     * @param surname whether it holds the surname, not as an initial
     * @param complete whether every part of the name but particles and single letters is there in full
     * @param slips how many words hold a slip
     */
    record Fit(boolean surname, boolean complete, int slips) {}

    private final PersonName name;
    private final List<String> words;
    /** For each word whether it belongs to the surname and is no particle. */
    private final boolean[] core;

    private NameParts(PersonName name, String full, String surname) {
        this.name = name;
        this.words = Tokens.of(full.toLowerCase(Locale.ROOT));
        this.core = new boolean[words.size()];
        markSurname(Tokens.of(surname.toLowerCase(Locale.ROOT)));
    }

    static NameParts of(PersonName name) {
        return new NameParts(name, name.full(), name.surname());
    }

    /** The name as it is, and with umlauts written out where it has any. */
    static List<NameParts> variants(PersonName name) {
        String full = Folding.umlautsSpelt(name.full());
        NameParts plain = of(name);
        return full.equals(name.full())
                ? List.of(plain)
                : List.of(plain, new NameParts(name, full, Folding.umlautsSpelt(name.surname())));
    }

    PersonName name() {
        return name;
    }

    List<String> words() {
        return words;
    }

    /** The surname's words without particles, run together. */
    String surnameKey() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < core.length; i++) {
            if (core[i]) {
                out.append(words.get(i));
            }
        }
        return out.toString();
    }

    /** Whether both are the same words in some order. */
    boolean sameAs(NameParts other) {
        return words.size() == other.words.size() && words.containsAll(other.words) && other.words.containsAll(words);
    }

    /** Adds the name to some of which each is another, unless it is among them. */
    void addTo(List<NameParts> names) {
        for (NameParts other : names) {
            if (other.sameAs(this)) {
                return;
            }
        }
        names.add(this);
    }

    private void markSurname(List<String> surname) {
        int at = lastIndexOf(surname);
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            boolean inside = at < 0 ? i == words.size() - 1 : i >= at && i < at + surname.size();
            core[i] = inside && !PARTICLES.contains(words.get(i));
            any |= core[i];
        }
        if (!any && !words.isEmpty()) {
            core[words.size() - 1] = true;
        }
    }

    private int lastIndexOf(List<String> part) {
        for (int at = words.size() - part.size(); at >= 0; at--) {
            if (!part.isEmpty() && words.subList(at, at + part.size()).equals(part)) {
                return at;
            }
        }
        return -1;
    }

    /** The best way in which {@code typed} fits; null where it does not. */
    @org.jspecify.annotations.Nullable
    Fit fit(List<String> typed, Words known) {
        if (typed.isEmpty() || typed.size() > words.size() + 3) {
            return null;
        }
        Search search = new Search(typed, known);
        search.from(0, new int[words.size()], 0);
        return search.best;
    }

    /** Tries every way of giving typed words to words of the name. */
    private final class Search {
        private static final int FULL = 1;
        private static final int INITIAL = 2;

        private final List<String> typed;
        private final Words known;

        @org.jspecify.annotations.Nullable
        Fit best;

        private Search(List<String> typed, Words known) {
            this.typed = typed;
            this.known = known;
        }

        void from(int i, int[] used, int slips) {
            if (i == typed.size()) {
                offer(used, slips);
                return;
            }
            for (int length = 1; length <= 3 && i + length <= typed.size(); length++) {
                String word = String.join("", typed.subList(i, i + length));
                for (int j = 0; j < words.size(); j++) {
                    give(word, length == 1, i + length, j, used, slips);
                }
            }
        }

        private void give(String word, boolean single, int next, int j, int[] used, int slips) {
            StringBuilder run = new StringBuilder();
            StringBuilder initials = new StringBuilder();
            for (int end = j; end < words.size() && end < j + 3 && used[end] == 0; end++) {
                run.append(words.get(end));
                initials.append(words.get(end).charAt(0));
                if (word.contentEquals(run)) {
                    take(next, j, end, FULL, used, slips);
                } else if (word.contentEquals(initials) && !anyCore(j, end) && !Titles.isTitle(word)) {
                    take(next, j, end, INITIAL, used, slips);
                } else if (single
                        && end == j
                        && slips < 2
                        && Slips.isSlip(word, run.toString())
                        && !known.isKnown(word)) {
                    take(next, j, end, FULL, used, slips + 1);
                }
            }
        }

        private boolean anyCore(int from, int to) {
            for (int i = from; i <= to; i++) {
                if (core[i]) {
                    return true;
                }
            }
            return false;
        }

        private void take(int next, int from, int to, int how, int[] used, int slips) {
            int[] now = used.clone();
            for (int i = from; i <= to; i++) {
                now[i] = how;
            }
            from(next, now, slips);
        }

        private void offer(int[] used, int slips) {
            boolean surname = true;
            boolean complete = true;
            boolean given = false;
            for (int i = 0; i < used.length; i++) {
                boolean particle = PARTICLES.contains(words.get(i));
                surname &= !core[i] || used[i] == FULL;
                complete &= used[i] == FULL || particle || words.get(i).length() == 1;
                given |=
                        !core[i] && !particle && used[i] == FULL && words.get(i).length() > 2;
            }
            if (!surname && !given) {
                return;
            }
            Fit fit = new Fit(surname, surname && complete, slips);
            if (best == null || isBetter(fit, best)) {
                best = fit;
            }
        }

        private boolean isBetter(Fit one, Fit other) {
            if (one.surname() != other.surname()) {
                return one.surname();
            }
            return one.slips() != other.slips() ? one.slips() < other.slips() : one.complete() && !other.complete();
        }
    }
}
