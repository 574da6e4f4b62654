package dev.dateline.judge;

import dev.dateline.article.Letters;
import dev.dateline.disk.BundledFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other well-known names of things, such as Odra for the Oder. They are read from {@code aliases.txt} at first use. In
 * contrast to the names in {@link Gazetteer}, they count only if the answer is nothing but a name. So the file may hold
 * names that mean different things in different questions.
 */
final class Aliases {
    /** A thing with several names. It is no record, because the first comparison of records makes a start slow. */
    private static final class Thing {
        /** The country that it belongs to, or a subject. */
        private final String heading;

        /** All its names. */
        private final String line;

        Thing(String heading, String line) {
            this.heading = heading;
            this.line = line;
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            for (String name : WordList.commas(line.replace(" = ", ", "))) {
                boolean noun = name.charAt(0) == '*';
                names.add(noun ? Character.toUpperCase(name.charAt(1)) + name.substring(2) + " of " + heading : name);
            }
            return names;
        }

        /**
         * The names that may stand for one of them. For a nickname of a team, these are the name of its country and
         * longer or shorter forms: Boks for Springboks, but not the name of another team.
         */
        private List<String> namesBeside(String name) {
            List<String> names = names();
            String own = key(name);
            if (heading.equals(COUNTRIES) && !key(names.get(0)).equals(own)) {
                names.subList(1, names.size()).removeIf(each -> !key(each).endsWith(own) && !own.endsWith(key(each)));
            }
            return names;
        }

        private boolean mayBeIn(Fillers question) {
            return !question.asksOfOtherCountry(Phrase.of(heading).key());
        }

        /** Whether the heading has the plural of a word: party, parties. */
        private boolean isA(String word) {
            boolean country = Gazetteer.builtIn().isCountry(Phrase.of(heading).key());
            String stem = word.length() > 3 ? word.substring(0, word.length() - 1) : word;
            for (String kind : Tokens.of(country ? OF_COUNTRIES : heading)) {
                if (kind.startsWith(stem) && kind.length() - word.length() <= LONGEST_PLURAL && word.length() > 2) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word of a name, such as cricket, is in the question. */
        private boolean isAbout(Fillers question) {
            for (String word : Phrase.plainWords(line.replace('=', ','))) {
                if (word.length() > 3 && !PhraseParts.isGeneral(word) && question.asks(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Holder {
        static final Map<String, List<Thing>> BY_KEY = read();
    }

    /** The most letters that a plural is longer. */
    private static final int LONGEST_PLURAL = 2;

    /** The kinds of things under the heading of a country. */
    private static final String OF_COUNTRIES = "agencies, banks and parties";

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    /** The heading of the names of countries, and of the nicknames of their teams. */
    private static final String COUNTRIES = "countries";

    private Aliases() {}

    private static Map<String, List<Thing>> read() {
        Map<String, List<Thing>> byKey = new HashMap<>(16384);
        String heading = "";
        for (String line : BundledFile.text("/dev/dateline/judge/aliases.txt").split("\n", -1)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                addKeys(new Thing(heading, line), byKey);
            }
        }
        return byKey;
    }

    /** Adds a thing under the {@link #key} of each name. Reads the line once, because this is a part of a start. */
    private static void addKeys(Thing thing, Map<String, List<Thing>> byKey) {
        String line = Folding.plain(thing.line);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ',';
            if (c == ',' || c == '=') {
                add(key.toString(), thing, byKey);
                key.setLength(0);
            } else if (Letters.isLetterOrDigit(c)) {
                int article = key.length() == 0 ? article(line, i) : 0;
                i += article;
                key.append(Character.toLowerCase(line.charAt(i)));
            }
        }
    }

    private static void add(String key, Thing thing, Map<String, List<Thing>> byKey) {
        List<Thing> before = byKey.put(key, List.of(thing));
        if (before != null && !before.contains(thing)) {
            List<Thing> all = new ArrayList<>(before);
            all.add(thing);
            byKey.put(key, all);
        }
    }

    /** The length of an article at this place of a text, with the space behind it. */
    private static int article(String text, int at) {
        for (String each : ARTICLES) {
            if (text.regionMatches(true, at, each, 0, each.length())) {
                return each.length();
            }
        }
        return 0;
    }

    private static String key(String name) {
        return Folding.key(name.substring(article(name, 0)))
                .replace("unitednations", "un")
                .replace("isation", "ization");
    }

    static boolean isKnown(String name) {
        return !things(name).isEmpty();
    }

    /**
     * All names of the thing with this name, except those in the question. There are none if the name means several
     * things and the question does not tell which, or if it asks for one certain name: the Nepali name of Everest.
     */
    static List<String> of(String name, Fillers fillers) {
        List<Thing> things = new ArrayList<>(things(name));
        if (things.size() > 1) {
            things.removeIf(thing -> !thing.mayBeIn(fillers));
        }
        if (things.size() > 1) {
            things.removeIf(thing -> !thing.isAbout(fillers));
        }
        if (things.size() != 1) {
            return List.of();
        }
        String found = exactly(name).isEmpty() ? withoutKind(name) : name;
        boolean certain = fillers.asksForCertainName();
        List<String> names = new ArrayList<>();
        for (String each : things.get(0).namesBeside(found)) {
            List<String> words = Phrase.plainWords(each);
            if (certain && !each.contains("'s ") && fillers.gives(words)) { // "Meloni's party" describes
                return List.of();
            }
            boolean given = fillers.givesTogether(words)
                    || (each.contains("'s ") && words.stream().allMatch(fillers::asks)); // Lula's party
            if (!given && !key(each).equals(key(name))) {
                names.add(each);
                if (!found.equals(name)) {
                    names.add(name.replace(found, each));
                }
            }
        }
        return names;
    }

    /**
     * A text without the word for the kind of thing before or behind a name, as in "the river Danube", if the heading of
     * the answer has this word.
     */
    static Phrase withoutKind(Phrase typed, String answer) {
        List<String> words = typed.words();
        List<Thing> things = words.size() < 2 ? List.of() : things(answer);
        int last = words.size() - 1;
        if (things.isEmpty()) {
            return typed;
        }
        if (things.stream().allMatch(thing -> thing.isA(words.get(last)))) {
            return Phrase.of(String.join(" ", words.subList(0, last)));
        }
        boolean first = things.stream().allMatch(thing -> thing.isA(words.get(0)));
        return first ? Phrase.of(String.join(" ", words.subList(1, last + 1))) : typed;
    }

    /** Whether a text and an answer are both known, and there is no thing with both names. */
    static boolean areApart(String typed, String answer) {
        List<Thing> things = exactly(typed);
        List<Thing> right = things.isEmpty() ? List.of() : things(answer);
        return !right.isEmpty() && Collections.disjoint(things, right) && Collections.disjoint(bare(typed), right);
    }

    /** The things with this name, as it is, or without a remark or a word for its kind. */
    private static List<Thing> things(String name) {
        List<Thing> exactly = exactly(name);
        String bare = withoutKind(name);
        return exactly.isEmpty() && !bare.equals(name) ? called(bare) : exactly;
    }

    private static List<Thing> exactly(String name) {
        List<Thing> whole = called(name);
        String bare = TextJudge.withoutRemark(name);
        return whole.isEmpty() && !bare.equals(name) ? called(bare) : whole;
    }

    private static List<Thing> bare(String name) {
        return called(withoutKind(name));
    }

    private static List<Thing> called(String name) {
        return Holder.BY_KEY.getOrDefault(key(name), List.of());
    }

    /** A name without a remark or a word for the kind of thing: Oder, for River Oder. */
    static String withoutKind(String name) {
        String bare = TextJudge.withoutRemark(name);
        int first = bare.indexOf(' ');
        int last = bare.lastIndexOf(' ');
        if (first > 0 && PhraseParts.isKind(Folding.key(bare.substring(0, first)))) {
            return bare.substring(first + 1);
        }
        return first > 0 && PhraseParts.isKind(Folding.key(bare.substring(last))) ? bare.substring(0, last) : bare;
    }
}
