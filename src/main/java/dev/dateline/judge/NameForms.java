package dev.dateline.judge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Other forms of one name that need no list: without its initial, its legal form or its country, or in English. */
final class NameForms {
    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West");

    private static final Set<String> BEFORE_SHIPS =
            WordList.words("HMS HMAS HMCS USS INS CNS KRI BRP ROKS PNS RSS SLNS BNS MV SS");

    private static final String UNIVERSITY = "University of ";

    /** Numbers as in Mark II. */
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** Nouns of other languages in names, each with its English noun. */
    private static final Map<String, String> IN_ENGLISH = WordList.map(Tables.text("nouns in names"));

    private static final Set<String> TREATIES =
            Set.of("convention", "treaty", "agreement", "protocol", "covenant", "act", "law", "statute", "charter");

    private static final Set<String> OF_TITLES = WordList.words(Tables.text("words of legal titles"));

    /** The fewest letters of a word that is enough for a name. */
    private static final int DISTINCT = 5;

    private NameForms() {}

    /** The other forms of a name without articles and prepositions before it. */
    static List<String> of(String name, Fillers fillers, Index index) {
        if (name.indexOf('/') < 0
                && name.chars().noneMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))) {
            return List.of(); // a phrase has no other forms
        }
        Set<String> forms = new LinkedHashSet<>(List.of(
                withoutSort(name),
                withShortStart(name),
                withInitials(name),
                Beside.withoutLegalForms(name),
                withoutInitial(name),
                inEnglish(name),
                name.replace(" Mk ", " Mark "),
                name.replace(" Mk ", " ")));
        if (fillers.asks("where")) {
            forms.add(withoutCountry(name));
        }
        forms.addAll(sides(name));
        String digits = withDigits(name);
        forms.add(digits);
        forms.addAll(designated(digits, fillers));
        forms.addAll(unnational(name, fillers, index));
        forms.remove(name);
        return List.copyOf(forms);
    }

    /** A name without the noun before it that says what it is: asteroid Bennu. */
    private static String withoutSort(String text) {
        String name = Aliases.withoutKind(text);
        boolean noun = name.length() < text.length() && Character.isLowerCase(text.charAt(0));
        return noun
                        && Character.isUpperCase(name.charAt(0))
                        && !Gazetteer.builtIn().isKnown(Phrase.of(name).key())
                ? name
                : text;
    }

    /** A name with a shortened direction, or without the letters before a ship: E China Sea, Arighat. */
    private static String withShortStart(String text) {
        int space = Math.max(0, text.indexOf(' '));
        String first = text.substring(0, space);
        String direction = DIRECTIONS.contains(first) ? text.charAt(0) + text.substring(space) : text;
        return BEFORE_SHIPS.contains(first) ? text.substring(space + 1) : direction;
    }

    /** A name with the initials of two or more words before "of": SC of India. A university's campus stays: UC Davis. */
    private static String withInitials(String text) {
        int campus = Math.max(text.indexOf(", "), text.indexOf(" at "));
        if (campus > UNIVERSITY.length() && text.startsWith(UNIVERSITY)) {
            return "U" + text.charAt(UNIVERSITY.length()) + text.substring(text.indexOf(' ', campus + 1));
        }
        int of = Math.max(0, text.indexOf(" of "));
        StringBuilder initials = new StringBuilder();
        for (String word : text.substring(0, of).split(" ", -1)) {
            initials.append(!word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? word.charAt(0) : ' ');
        }
        return initials.length() > 1 && initials.indexOf(" ") < 0 ? initials + text.substring(of) : text;
    }

    /** A name without the initial between a given name and a surname: Vera C. Rubin Observatory. */
    private static String withoutInitial(String text) {
        int point = text.indexOf(". ");
        boolean initial = point > 2 && text.charAt(point - 2) == ' ' && Character.isUpperCase(text.charAt(point - 1));
        return initial ? text.substring(0, point - 1) + text.substring(point + 2) : text;
    }

    /** A place without its country: Apia, for Apia, Samoa. */
    private static String withoutCountry(String text) {
        int comma = text.indexOf(", ");
        boolean pair = comma > 0 && isCountry(text.substring(comma)) && !isCountry(text.substring(0, comma));
        return pair ? text.substring(0, comma) : text;
    }

    private static boolean isCountry(String text) {
        return Gazetteer.builtIn().isCountry(Phrase.of(text).key());
    }

    /**
     * Whether a text is the official title of a treaty or law with a short name: Convention on the Prevention and Punishment
     * of the Crime of Genocide. It has all words of the name, and only words of such titles besides.
     */
    static boolean isOfficialTitle(Phrase typed, Phrase name) {
        if (Collections.disjoint(name.words(), TREATIES) || name.words().size() < 2) {
            return false;
        }
        List<String> due = name.words().stream().map(WordFamily::of).toList();
        List<String> said = typed.words().stream().map(WordFamily::of).toList();
        return said.containsAll(due)
                && typed.words().stream()
                        .allMatch(word -> due.contains(WordFamily.of(word))
                                || (OF_TITLES.contains(word) && !TREATIES.contains(word)));
    }

    /** Whether the words are only the noun for a treaty or law, and so do not say which one is meant. */
    static boolean isTreaty(List<String> words) {
        return words.size() == 1 && TREATIES.contains(words.get(0));
    }

    /** A name with its Roman numbers in digits: Saturn 5, clade 1B. A small letter might be an article. */
    private static String withDigits(String text) {
        if (text.indexOf(" I") < 0 && text.indexOf(" V") < 0 && text.indexOf(" X") < 0) {
            return text;
        }
        String[] words = text.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            int last = words[i].length() - 1;
            boolean letter = last > 0 && words[i].charAt(last) >= 'a' && words[i].charAt(last) <= 'd';
            int number = ROMAN.indexOf(letter ? words[i].substring(0, last) : words[i]) + 1;
            words[i] = number == 0
                    ? words[i]
                    : number + (letter ? words[i].substring(last).toUpperCase(Locale.ROOT) : "");
        }
        return String.join(" ", words);
    }

    /**
     * The parts of a name with a designation that are enough: KF-21 and Boramae, for KF-21 Boramae, if the question asks
     * for a product; 1b, for clade 1b.
     */
    private static List<String> designated(String text, Fillers fillers) {
        if (!Slips.hasDigit(text)) {
            return List.of();
        }
        List<String> words = List.of(text.split(" ", -1));
        int end = 0;
        while (end < words.size() && (Slips.hasDigit(words.get(end)) || isBeforeDigits(words, end))) {
            end++;
        }
        boolean last = end == 0 && words.size() == 2 && Slips.hasDigit(words.get(1));
        String code = last ? words.get(1) : String.join(" ", words.subList(0, end));
        boolean sort =
                last && Character.isLowerCase(text.charAt(0)) && code.chars().anyMatch(Character::isLetter);
        if (end == words.size() || !(sort || (isDesignation(code) && fillers.asksForProduct()))) {
            return List.of();
        }
        return last ? List.of(code) : List.of(code, String.join(" ", words.subList(end, words.size())));
    }

    /** Whether a word is letters and digits: F-35. */
    private static boolean isDesignation(String word) {
        return Slips.hasDigit(word) && word.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a word is the capitals of a designation: JAS 39. */
    private static boolean isBeforeDigits(List<String> words, int at) {
        String word = words.get(at);
        return at + 1 < words.size()
                && Slips.hasDigit(words.get(at + 1))
                && word.length() > 1
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether only the number or letter at the end of a key is missing: Bayraktar TB2, clade 1b. */
    static boolean isSeries(String said, String key) {
        String rest = said.length() > 2 && key.startsWith(said) ? key.substring(said.length()) : "";
        boolean number = !said.isEmpty() && Character.isDigit(said.charAt(said.length() - 1));
        return number
                ? rest.length() == 1 && Character.isLetter(rest.charAt(0))
                : rest.length() < 4 && Slips.hasDigit(rest);
    }

    /** Two names with a slash between them, or the designation before a slash: R21/Matrix-M. */
    private static List<String> sides(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || text.indexOf('/', slash + 1) > 0) {
            return List.of();
        }
        String one = text.substring(0, slash).strip();
        boolean names = text.contains(" / ") && !Slips.hasDigit(text);
        return names ? List.of(one, text.substring(slash + 1).strip()) : isDesignation(one) ? List.of(one) : List.of();
    }

    /** A name with a noun of another language in English order: Bases Law, for Ley Bases. */
    private static String inEnglish(String text) {
        int space = Math.max(0, text.indexOf(' '));
        String noun = IN_ENGLISH.getOrDefault(Folding.key(text.substring(0, space)), "");
        boolean known =
                noun.isEmpty() || Gazetteer.builtIn().isToken(Phrase.of(text).key()); // Rio de Janeiro
        return known ? text : TextJudge.withoutRemark(text.substring(space + 1)) + " " + noun;
    }

    /** The distinctive word of a name of two words, if the other is the country that the question names: Hidankyo. */
    private static List<String> unnational(String text, Fillers fillers, Index index) {
        List<String> words = Phrase.plainWords(text);
        for (int i = 0; words.size() == 2 && i < 2; i++) {
            String rest = words.get(1 - i);
            if (fillers.asksPeople(words.get(i)) && rest.length() >= DISTINCT && !index.isUsualWord(rest)) {
                return List.of(rest);
            }
        }
        return List.of();
    }
}
