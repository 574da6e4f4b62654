package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Separates an answer from a remark next to it: {@code Kenya (in Nairobi)}, {@code Lima, the capital of Peru}. */
final class Remarks {
    /**
     * An answer and its remark.
     *
     * @param bracketed whether the remark is in brackets
     */
    record Parted(String answer, String remark, boolean bracketed) {}

    /** Words that may begin a remark without brackets. A second answer does not begin with them. */
    private static final Set<String> BEGINNINGS = WordList.words(Tables.text("beginnings of remarks"));

    /** The most characters of a remark. */
    private static final int LONGEST = 120;

    /** The most characters of the name of a country. */
    private static final int LONGEST_COUNTRY = 40;

    /** Words that begin a remark if there is no sign before it. */
    private static final Set<String> TAILS = WordList.words(Tables.text("tails"));

    /** Words that begin a remark after a person's name. */
    private static final Set<String> TAILS_OF_PERSONS = Set.of("of", "from");

    /** The most words before the name of a work or product: the late Sean Baker's Anora. */
    private static final int MOST_WORDS_OF_OWNER = 3;

    private static final List<String> OF_TOWNS = List.of("city of ", "town of ", "village of ", "port of ");

    private static final Set<String> INSIDE = Set.of("in", "of", "at", "from", "near", "by", "on", "for", "with", "to");

    /** Words that make the name next to them another name. */
    private static final Set<String> TURNING = WordList.words(Tables.text("turning"));

    private static final String IN_ENGLISH = " in english";

    private Remarks() {}

    /** A text without emoji, and without the language of a translation at its end. */
    static String plain(String text) {
        String plain = withoutPictures(text);
        return plain.endsWith(IN_ENGLISH) ? plain.substring(0, plain.length() - IN_ENGLISH.length()) : plain;
    }

    /** A text without emoji and similar signs; the text itself if it contains nothing else. */
    private static String withoutPictures(String text) {
        boolean ordinary = true;
        for (int i = 0; i < text.length(); i++) {
            ordinary &= text.charAt(i) < 0x2600;
        }
        if (ordinary) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean picture = point >= 0x1F000 || (point >= 0x2600 && point <= 0x27BF) || point == 0xFE0F;
            boolean ideograph = point >= 0x20000 && point <= 0x3FFFF;
            if (!picture || ideograph) {
                out.appendCodePoint(point);
            }
        }
        String plain = out.toString().strip();
        return plain.isEmpty() ? text : plain;
    }

    /**
     * All ways to split a text into an answer and a remark, the most likely first.
     *
     * @param person whether the answer is a person
     */
    static List<Parted> of(String text, boolean person) {
        List<Parted> out = new ArrayList<>();
        brackets(text, out);
        signs(text, out);
        tails(text, person, out);
        possessor(text, person, out);
        place(text, out);
        return out;
    }

    private static void brackets(String text, List<Parted> out) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean full = last == '.' || last == '!';
        String bare = full ? text.substring(0, text.length() - 1) : text;
        if (bare.length() < 4) {
            return;
        }
        char close = bare.charAt(bare.length() - 1);
        char open = close == ')' ? '(' : close == ']' ? '[' : close == '"' && bare.indexOf('"') > 0 ? '"' : ' ';
        int at = open == ' ' ? -1 : bare.indexOf(open);
        if (at > 0 && at < bare.length() - 1) {
            add(bare.substring(0, at), bare.substring(at + 1, bare.length() - 1), true, out);
        } else if (bare.charAt(0) == '(' && bare.indexOf(')') > 0) {
            int end = bare.indexOf(')');
            add(bare.substring(end + 1), bare.substring(1, end), true, out);
        }
    }

    private static void signs(String text, List<Parted> out) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced = text.charAt(i + 1) == ' ';
            boolean dash = (c == '-' || c == '\u2013' || c == '\u2014') && spaced && text.charAt(i - 1) == ' ';
            if (dash || c == ';' || ((c == ',' || c == ':') && spaced)) {
                add(text.substring(0, i), text.substring(i + 1), false, out);
                return;
            }
        }
    }

    private static void tails(String text, boolean person, List<Parted> out) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            int end = text.indexOf(' ', i + 1);
            String word = end < 0 ? "" : text.substring(i + 1, end);
            boolean limit = word.equals("at") && AmountWords.BOUNDS.containsKey(text.substring(end + 1));
            if ((TAILS.contains(word) && !limit)
                    || isScore(word.isEmpty() ? text.substring(i + 1) : word)
                    || (word.equals("of") && (isOfCountry(text, i, end) || isDate(text.substring(end + 1))))
                    || (person && TAILS_OF_PERSONS.contains(word))) {
                add(text.substring(0, i), text.substring(i + 1), false, out);
                return;
            }
        }
        int last = text.lastIndexOf(' ');
        if (last > 0
                && text.length() == last + 5
                && !Slips.hasDigit(text.substring(0, last))
                && isDate(text.substring(last))) {
            add(text.substring(0, last), text.substring(last), false, out);
        }
    }

    /** Whether a word is the score of a match: 1-0. */
    static boolean isScore(String word) {
        int dash = word.indexOf('-');
        return dash > 0
                && dash < 3
                && word.length() - dash < 4
                && dash + 1 < word.length()
                && word.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    }

    /**
     * Whether the text is a name and its country: Samsung of Korea. A bank or republic of a country needs the country
     * in its name.
     */
    private static boolean isOfCountry(String text, int at, int end) {
        if (text.length() - end > LONGEST_COUNTRY) {
            return false;
        }
        List<String> before = Phrase.of(text.substring(0, at)).words();
        List<String> country = Phrase.of(text.substring(end + 1)).named();
        return country.size() == 1
                && (Gazetteer.builtIn().isCountry(country.get(0))
                        || country.get(0).equals("korea"))
                && !before.isEmpty()
                && !PhraseParts.isGeneral(before.get(before.size() - 1));
    }

    private static boolean isDate(String text) {
        return Slips.hasDigit(text)
                && !DateReader.read(text, Fillers.ofNoQuestion(), 2000).isEmpty();
    }

    /** The place of the apostrophe behind an owner; -1 if there is none. */
    private static int owner(String text) {
        return Math.max(text.indexOf("'s "), text.indexOf("\u2019s "));
    }

    /** Adds the name after its owner: Perseverance in NASA's Perseverance. A known owner may be a second answer. */
    private static void possessor(String text, boolean person, List<Parted> out) {
        int mark = owner(text);
        if (mark <= 0) {
            return;
        }
        String owner = text.substring(0, mark);
        String key = Phrase.of(owner).key();
        boolean known = Gazetteer.builtIn().isKnown(key) || Gazetteer.builtIn().isToken(key);
        if (owner.split(" ", -1).length <= (person && !owner.startsWith("the ") ? 1 : MOST_WORDS_OF_OWNER)
                && !Gazetteer.builtIn().isToken(Phrase.of(text).key())) {
            add(text.substring(mark + 3), known ? owner : "by " + owner, known, out);
        }
    }

    /** Adds a place after what it is, or after what is in it: the port city of Odesa, at the summit in Lima. */
    private static void place(String text, List<Parted> out) {
        for (String sign : text.startsWith("at ") ? List.of("in ") : OF_TOWNS) {
            int end = (' ' + text).indexOf(' ' + sign) + sign.length();
            if (end > sign.length() && !Phrase.of(text).hasNegation()) {
                add(text.substring(end), text.substring(0, end), false, out);
            }
        }
    }

    /** The name and the country or capital behind it: Wuhan China. It is empty if there is none. */
    static Optional<Parted> beforeCountry(String text) {
        boolean plain = text.indexOf(' ') > 0 && text.indexOf(',') < 0;
        List<String> named = plain ? Phrase.of(text).named() : List.of();
        String last = named.size() < 2 ? "" : named.get(named.size() - 1);
        if (!Gazetteer.builtIn().isCountry(last) && !Gazetteer.builtIn().isPlace(last)) {
            return Optional.empty();
        }
        int at = text.lastIndexOf(' ');
        while (at > 0 && !Phrase.of(text.substring(at + 1)).named().equals(List.of(last))) {
            at = text.lastIndexOf(' ', at - 1);
        }
        return at > 0
                ? Optional.of(new Parted(text.substring(0, at), text.substring(at + 1), false))
                : Optional.empty();
    }

    private static void add(String answer, String remark, boolean bracketed, List<Parted> out) {
        if (!answer.isBlank() && !remark.isBlank() && remark.length() <= LONGEST) {
            out.add(new Parted(answer.strip(), remark.strip(), bracketed));
        }
    }

    /** Whether a part of a list has one or two words, and does not begin as a remark does. */
    static boolean mayBeItem(String part) {
        List<String> words = Tokens.of(part);
        return !words.isEmpty()
                && words.size() < 3
                && !BEGINNINGS.contains(words.get(0))
                && !TAILS.contains(words.get(0));
    }

    /** Whether the words are a remark, and not a second answer, a doubt or a change of meaning. */
    static boolean looksLikeOne(Parted parted) {
        List<String> words = Tokens.of(parted.remark());
        if (words.isEmpty() || parted.remark().indexOf('?') >= 0) {
            return false;
        }
        int last = words.size() - 1;
        boolean turning = last < 2 && !INSIDE.contains(words.get(0)) && TURNING.contains(words.get(last));
        if (turning || words.contains("or") || isTurned(parted)) {
            return false;
        }
        boolean inside = last > 1 && !Collections.disjoint(words.subList(1, last), INSIDE);
        return parted.bracketed()
                || BEGINNINGS.contains(words.get(0))
                || TAILS.contains(words.get(0))
                || owner(parted.remark()) > 0
                || (words.get(0).equals("the") && words.size() > 2)
                || (inside && !words.contains("and"));
    }

    /** Whether the remark is a word that looks similar and means something else: emigration (immigration). */
    private static boolean isTurned(Parted parted) {
        Set<String> words = new HashSet<>(Tokens.of(parted.remark()));
        return Tokens.of(parted.answer()).stream()
                .filter(own -> own.length() > 4 && !words.contains(own))
                .anyMatch(own -> words.stream().anyMatch(word -> Slips.turned(own, word)));
    }
}
