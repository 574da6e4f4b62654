package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Other forms of one name that need no list: without its initial, its legal form or its country, or in English. */
final class NameForms {
    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West");

    private static final Set<String> BEFORE_SHIPS =
            WordList.words("hms hmas hmcs uss ins cns kri brp roks pns rss slns bns mv ms ss rv fso fpso");

    private static final String UNIVERSITY = "University of ";

    /** Numbers as in Mark II. */
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** Words for a plan or text, which may be missing beside a name of several words: Belt and Road Initiative. */
    private static final Set<String> UNDERTAKINGS = WordList.words(Tables.text("undertakings"));

    /** Words for one side of a case that do not say which case it is. */
    private static final Set<String> STATES = Set.of("state", "people", "regina", "commonwealth", "government");

    private static final Set<String> VERSUS = Set.of("v", "v.", "vs", "vs.");

    private static final Set<String> NATIONAL =
            Set.of("national", "central", "supreme", "federal", "royal", "constitutional");

    private static final Set<String> LARGE = Set.of("grand", "great", "big", "new");

    private static final Set<String> TREATIES =
            Set.of("convention", "treaty", "agreement", "protocol", "covenant", "act", "law", "statute", "charter");

    private static final Set<String> OF_TITLES = WordList.words(Tables.text("words of legal titles"));

    /** The fewest letters of a word that is enough for a name. */
    private static final int DISTINCT = 5;

    /** What stands between a town and its river or coast. */
    private static final List<String> ON_RIVERS = List.of("-on-", "-upon-", " upon ", "-sur-", " am ", " an der ");

    private static final int SHORTEST_TOWN = 4;

    private NameForms() {}

    /** The other forms of a name without articles and prepositions before it. */
    static List<String> of(String name, Fillers fillers, Index index) {
        if (name.indexOf('/') < 0
                && name.chars().noneMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter))) {
            return List.of(); // a phrase has no other forms
        }
        String inside = inside(name);
        Set<String> forms = new LinkedHashSet<>(List.of(
                inside,
                withoutArticle(name),
                withShortStart(name),
                withInitials(name),
                Beside.withoutLegalForms(name),
                withoutInitial(name),
                inEnglish(name),
                spoken(name),
                catalogued(name),
                name.replace(" Mk ", " Mark "),
                name.replace(" Mk ", " ")));
        if (name.indexOf(", ") > 0 && fillers.asks("where")) {
            forms.add(withoutCountry(name));
        }
        forms.addAll(sides(name));
        forms.add(withoutRiver(name));
        forms.addAll(titles(name, index));
        forms.addAll(beforeNoun(inside, fillers, index));
        forms.addAll(versus(name));
        forms.addAll(distinctive(inside, index));
        forms.addAll(OtherKinds.of(inside, fillers, index));
        String digits = withDigits(name);
        forms.add(digits);
        forms.addAll(designated(digits, fillers));
        forms.addAll(unnational(name, fillers, index));
        boolean numbered = Slips.hasDigit(name.substring(name.lastIndexOf(' ') + 1));
        forms.add(numbered && Character.isUpperCase(name.charAt(0)) ? name + "s" : name); // F-16s
        forms.remove(name);
        return List.copyOf(forms);
    }

    /** A name without its kind before it and a remark behind it: Ever Given, for container ship Ever Given, run aground. */
    static String inside(String text) {
        if (text.isEmpty() || Character.isUpperCase(text.charAt(0))) {
            return text;
        }
        int comma = text.indexOf(", ");
        boolean aside = comma > 0 && Character.isLowerCase(text.charAt(comma + 2));
        List<String> words = List.of((aside ? text.substring(0, comma) : text).split(" ", -1));
        int from = 0;
        while (from < words.size() && isSmall(words.get(from)) && !Fillers.isPreposition(words.get(from))) {
            from++;
        }
        boolean kind = from > 0 && from < words.size() && PhraseParts.isKind(words.get(from - 1));
        String name = kind ? String.join(" ", words.subList(from, words.size())) : text;
        return kind
                        && Character.isUpperCase(name.charAt(0))
                        && !Gazetteer.builtIn().isKnown(Phrase.of(name).key())
                ? name
                : text;
    }

    /** A name of two words without the article of its language: Prensa, for La Prensa. */
    private static String withoutArticle(String text) {
        int space = text.indexOf(' ');
        String rest = text.substring(space + 1);
        return space > 0
                        && ForeignWords.isArticle(Folding.key(text.substring(0, space)))
                        && rest.length() >= DISTINCT
                        && !Gazetteer.builtIn().isKnown(Folding.key(rest))
                ? rest
                : text;
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    /** Other names of a case: Roe and Wade, for Roe v. Wade. */
    private static List<String> versus(String text) {
        List<String> sides = sidesOfCase(text);
        return sides.isEmpty() ? sides : List.of(String.join(" and ", sides), String.join(" against ", sides));
    }

    /** The first side of a case, which is enough for its name: Roe v. Wade. It is empty if both sides are states. */
    static String firstSide(String text) {
        for (String side : sidesOfCase(text)) {
            if (!isState(side.substring(0, Math.max(side.indexOf(' '), 0))) && !isState(side) && !isCountry(side)) {
                return side;
            }
        }
        return "";
    }

    private static List<String> sidesOfCase(String text) {
        List<String> words = text.indexOf(" v") < 0 ? List.of() : List.of(text.split(" ", -1));
        for (int i = 1; i + 1 < words.size(); i++) {
            if (VERSUS.contains(words.get(i))) {
                return List.of(
                        String.join(" ", words.subList(0, i)), String.join(" ", words.subList(i + 1, words.size())));
            }
        }
        return List.of();
    }

    private static boolean isState(String word) {
        return word.length() == 1 || STATES.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The part of a name that says which thing it is: the species in Homo naledi, and the words before "Initiative" or
     * behind "Operation", if they are several.
     */
    private static List<String> distinctive(String text, Index index) {
        List<String> words = List.of(text.split(" ", -1));
        int last = words.size() - 1;
        String end = words.get(last);
        boolean species = last == 1
                && end.length() >= DISTINCT
                && isSmall(end)
                && Character.isUpperCase(text.charAt(0))
                && end.chars().allMatch(Character::isLetter)
                && !index.isEnglish(end);
        if (species) {
            return List.of(end, text.charAt(0) + " " + end);
        }
        boolean initials =
                last == 1 && words.get(0).length() > 2 && words.get(0).chars().allMatch(Character::isUpperCase);
        if (initials && UNDERTAKINGS.contains(end.toLowerCase(Locale.ROOT))) {
            return List.of(words.get(0));
        }
        boolean behind = last > 1 && UNDERTAKINGS.contains(words.get(0).toLowerCase(Locale.ROOT));
        boolean before = last > 1 && UNDERTAKINGS.contains(end.toLowerCase(Locale.ROOT));
        if (behind == before) {
            return List.of();
        }
        Phrase said = Phrase.of(String.join(" ", words.subList(behind ? 1 : 0, before ? last : last + 1)));
        boolean several =
                said.named().size() > 1 && (behind || !said.words().stream().allMatch(PhraseParts::isGeneral));
        return several ? List.of(said.text()) : List.of();
    }

    /**
     * The first word of a name of two words, if the question asks which one it is, the word is no known name, and the
     * second word is a plain noun: Falepili, for Falepili Union.
     */
    private static List<String> beforeNoun(String text, Fillers fillers, Index index) {
        int space = text.indexOf(' ');
        if (space < DISTINCT
                || text.indexOf(' ', space + 1) > 0
                || !(fillers.asksForOneOfItsKind() || fillers.asksForCertainName())) {
            return List.of();
        }
        String first = Folding.key(text.substring(0, space));
        String noun = Folding.key(text.substring(space));
        boolean rare = text.substring(0, space).chars().allMatch(Character::isLetter)
                && Character.isUpperCase(text.charAt(0))
                && !index.isUsualWord(first)
                && !fillers.asks(first);
        return rare && index.isEnglish(noun) && !index.isEnglishName(noun)
                ? List.of(text.substring(0, space))
                : List.of();
    }

    /**
     * The parts of a title with a colon that are enough: Lunana and A Yak in the Classroom. Before the colon may be the
     * name of a series, so it needs a rare word. Behind it may be only a number: Dune: Part Two.
     */
    private static List<String> titles(String text, Index index) {
        int colon = text.indexOf(": ");
        if (colon < 1) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        List<String> first = Phrase.of(text.substring(0, colon)).named();
        List<String> rest = Phrase.of(text.substring(colon + 1)).named();
        if (first.stream().anyMatch(word -> word.length() >= DISTINCT && !index.isUsualWord(word))) {
            out.add(text.substring(0, colon));
        }
        boolean numbered = rest.stream().anyMatch(Slips::hasDigit);
        if (rest.size() > 1 && !numbered) {
            out.add(text.substring(colon + 2));
        }
        return out;
    }

    /** A name of a catalogue in full: Messier 87, for M87. */
    private static String catalogued(String text) {
        boolean number = text.length() > 1 && NumberWords.digitsEnd(text, 1) == text.length();
        return number && text.charAt(0) == 'M' ? "Messier " + text.substring(1) : text;
    }

    /** Whether a name is that of a treaty or law, so that its year may stand before it: the 1948 Genocide Convention. */
    static boolean isTreatyOfYear(List<String> typed, List<String> name) {
        int last = name.size() - 1;
        return last > 0
                && TREATIES.contains(name.get(last))
                && typed.size() == name.size() + 1
                && typed.subList(1, typed.size()).equals(name)
                && typed.get(0).length() == 4
                && NumberWords.isWhole(typed.get(0));
    }

    /** Whether a word is a plan or legal text: scheme, act. */
    static boolean isUndertaking(String word) {
        return UNDERTAKINGS.contains(word);
    }

    /** A name with its number as it is spoken: Article 3 70. */
    private static String spoken(String text) {
        int end = text.length();
        int from = end;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int length = end - from;
        boolean parts = from > 0 && text.charAt(from - 1) == ' ' && (length == 3 || length == 4);
        return parts && text.charAt(end - 2) != '0' ? text.substring(0, end - 2) + " " + text.substring(end - 2) : text;
    }

    /** Whether a word in small letters is an abbreviation before the name of a ship: hms. */
    static boolean isBeforeShip(String word) {
        return BEFORE_SHIPS.contains(word);
    }

    /** A name with a shortened direction, or without the letters before a ship: E China Sea, Arighat. */
    private static String withShortStart(String text) {
        int space = Math.max(0, text.indexOf(' '));
        String first = text.substring(0, space);
        String direction = DIRECTIONS.contains(first) ? text.charAt(0) + text.substring(space) : text;
        return isBeforeShip(first.toLowerCase(Locale.ROOT)) && first.equals(first.toUpperCase(Locale.ROOT))
                ? text.substring(space + 1)
                : direction;
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
    static String withDigits(String text) {
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

    /** Whether only the number or letter behind a form is missing (vitamins, for vitamin A), or the arm of a river. */
    static boolean isWithoutLetter(List<String> said, Phrase form, Fillers fillers) {
        List<String> due = form.spelt();
        int last = due.size() - 1;
        if (last < 1 || said.isEmpty()) {
            return false;
        }
        String end = due.get(last);
        if (last == 1 && fillers.asksForSort("river") && said.equals(List.of(end))) {
            return true;
        }
        boolean letter = end.length() == 1 || end.equals(Tokens.LETTER_A) || NumberWords.isWhole(end);
        return letter
                && !Slips.hasDigit(due.get(0))
                && WordFamily.areOneNoun(Phrase.joined(said), Phrase.joined(due.subList(0, last)));
    }

    /** Whether only the number or letter at the end of a key is missing: Bayraktar TB2, clade 1b. */
    static boolean isSeries(String said, String key) {
        String rest = said.length() > 2 && key.startsWith(said) ? key.substring(said.length()) : "";
        boolean number = !said.isEmpty() && Character.isDigit(said.charAt(said.length() - 1));
        return number
                ? rest.length() == 1 && Character.isLetter(rest.charAt(0))
                : rest.length() < 4 && Slips.hasDigit(rest);
    }

    /** A town without the river or coast on which it lies: Rostov, for Rostov-on-Don. */
    private static String withoutRiver(String name) {
        for (String link : ON_RIVERS) {
            int at = name.indexOf(link);
            if (at >= SHORTEST_TOWN
                    && at + link.length() < name.length()
                    && Character.isUpperCase(name.charAt(at + link.length()))) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    /** Two names with a slash between them, or the designation before a slash: R21/Matrix-M. */
    private static List<String> sides(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || text.indexOf('/', slash + 1) > 0) {
            return List.of();
        }
        String one = text.substring(0, slash).strip();
        boolean names = text.contains(" / ") && !Slips.hasDigit(text);
        String other = text.substring(slash + 1).strip();
        return names
                ? List.of(one, other)
                : isDesignation(one) ? List.of(one, other + " " + one) : List.of(other + " " + one);
    }

    /** A name with a noun of another language in English: Bases Law for Ley Bases, Bharatiya Nyaya Code. */
    private static String inEnglish(String text) {
        int space = Math.max(0, text.indexOf(' '));
        int last = text.lastIndexOf(' ') + 1;
        String first = ForeignWords.noun(Folding.key(text.substring(0, space)));
        String noun = first.isEmpty() && last > 0 ? ForeignWords.noun(Folding.key(text.substring(last))) : first;
        boolean known =
                noun.isEmpty() || Gazetteer.builtIn().isToken(Phrase.of(text).key()); // Rio de Janeiro
        if (known) {
            return text;
        }
        return (first.isEmpty() ? text.substring(0, last) : TextJudge.withoutRemark(text.substring(space + 1)) + " ")
                + Character.toUpperCase(noun.charAt(0))
                + noun.substring(1);
    }

    /**
     * The distinctive part of a name, without the country that the question names: Hidankyo, and Renaissance Dam for
     * Grand Ethiopian Renaissance Dam. If the question names a place, the country of a national body may be missing.
     */
    private static List<String> unnational(String text, Fillers fillers, Index index) {
        List<String> words = Phrase.plainWords(text);
        for (int i = 0; words.size() == 2 && i < 2; i++) {
            String rest = words.get(1 - i);
            if (fillers.asksPeople(words.get(i)) && rest.length() >= DISTINCT && !index.isUsualWord(rest)) {
                return List.of(rest);
            }
        }
        int of = text.lastIndexOf(" of ");
        boolean ofCountry = of > 0 && isCountry(text.substring(of + 4));
        boolean body = ofCountry
                && NATIONAL.contains(words.get(0))
                && fillers.asksOneOf(word -> isPlace(word, index) && fillers.givesTogether(List.of("in", word)));
        boolean given = ofCountry && text.indexOf(' ') < of && fillers.asksPeople(words.get(words.size() - 1));
        if (body || given) {
            return List.of(text.substring(0, of));
        }
        boolean large = words.size() == 4
                && LARGE.contains(words.get(0))
                && fillers.asksPeople(words.get(1))
                && PhraseParts.isKind(words.get(3))
                && !PhraseParts.isGeneral(words.get(2));
        return large ? List.of(words.get(2) + " " + words.get(3)) : List.of();
    }

    /** Whether a word of the question may be a place, because it is no English word: Rio. */
    private static boolean isPlace(String word, Index index) {
        return word.length() > 2
                && !index.isEnglish(word)
                && !Slips.hasDigit(word)
                && !Fillers.isLeadIn(word)
                && DateReader.monthOf(word) == 0;
    }
}
