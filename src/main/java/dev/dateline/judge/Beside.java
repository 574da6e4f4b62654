package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/** Tells whether the words next to a right form keep its meaning: {@code severe drought}, {@code dengue fever}. */
final class Beside {
    /** Words for how much, how large, how long, or of which time. They do not change what the thing is. */
    private static final Set<String> DEGREES = WordList.words(Tables.text("degrees"));

    /** Adjectives that distinguish a thing from its counterpart: internal. */
    private static final Set<String> NARROWING = WordList.words(Tables.text("narrowing"));

    /** These and words that say that a thing is not there or not real: failed, lack. */
    private static final Set<String> CONTRASTING =
            WordList.words(Tables.text("narrowing") + " " + Tables.text("contrasting"));

    /**
     * Nouns that may follow a common noun, because they only say what kind of thing it is. Nouns that name another
     * thing (a crisis, a vaccine) are not in the list.
     */
    private static final Set<String> SORTS_OF_NOUNS = WordList.words(Tables.text("sorts behind nouns"));

    /** Nouns that may follow a name of two words in the same way. */
    private static final Set<String> SORTS_BEHIND_TWO = WordList.words(Tables.text("sorts behind two words"));

    /** Nouns that may follow a rare name. */
    private static final Set<String> SORTS_BEHIND_RARE = WordList.words(Tables.text("sorts behind rare names"));

    private static final Set<String> CONTINENTS =
            Set.of("africa", "asia", "europe", "american", "australian", "arctic", "antarctic", "tropical");

    /**
     * Oceans, continents and other large regions. A side of one, such as the western Pacific, is a more precise answer.
     */
    private static final Set<String> WIDE =
            Set.of("pacific", "atlantic", "africa", "asia", "europe", "siberia", "sahara", "mediterranean");

    /** Words for how often something is, or whether it gets worse: frequent, rising. */
    private static final Set<String> OFTEN = WordList.words(Tables.text("how often"));

    private static final Set<String> SIDES = WordList.words(Tables.text("sides"));

    /** Nouns that follow a place's name in the name of something else: the London Bridge, the Tasmanian tiger. */
    private static final Set<String> OF_PLACES = WordList.words(Tables.text("nouns behind places"));

    /** Bodies in space, which have a number before their name: 433 Eros. */
    private static final Set<String> CATALOGUED = Set.of("asteroid", "planet", "comet", "body");

    /** Legal forms of companies. */
    private static final Set<String> LEGAL_FORMS = WordList.words(Tables.text("legal forms"));

    private static final int LONG = 3;
    private static final int MOST_BEFORE = 2;
    private static final int MOST_BETWEEN = 2;

    private final Fillers fillers;
    private final Words known;

    Beside(Fillers fillers, Words known) {
        this.fillers = fillers;
        this.known = known;
    }

    /** Whether all words except those from {@code from} to {@code to} are fillers. */
    boolean mayAllGo(List<String> words, int from, int to) {
        return mayAllGo(words.subList(0, from)) && mayAllGo(words.subList(to, words.size()));
    }

    /**
     * Whether the words before {@code from} and after {@code to} keep the meaning of the words between.
     *
     * @param common whether the form is a common noun and not a name
     */
    boolean mayStand(List<String> words, int from, int to, Phrase form, boolean common) {
        return mayPrecede(words.subList(0, from), form, common)
                && mayFollow(form, words.subList(to, words.size()), common);
    }

    /** Whether a word is the form and its kind run together: poliovirus. */
    static boolean isWithSort(String key, String form) {
        return key.startsWith(form) && PhraseParts.isKind(key.substring(form.length()));
    }

    /** Whether a word says how much, how large or of which time something is. */
    static boolean isDegree(String word) {
        return DEGREES.contains(word);
    }

    /** Whether a word says how strong, how often or for how long something is: a long dry spell, no rain for months. */
    static boolean saysHowOrWhen(String word) {
        return DEGREES.contains(word) || OFTEN.contains(word) || ContentWords.isTime(word);
    }

    /** Whether an adjective distinguishes a thing from its counterpart: failed, internal. */
    static boolean contrasts(String word) {
        return CONTRASTING.contains(word);
    }

    /** Whether an adjective only says which one of several things it is: external, first, southern. */
    static boolean narrows(String word) {
        return NARROWING.contains(word) || SIDES.contains(word);
    }

    /** Whether a text is only a legal form, as in Pfizer, Inc. */
    static boolean isLegalForm(String text) {
        return LEGAL_FORMS.contains(Folding.key(text));
    }

    /** A company's name without its legal form: Samsung Electronics Co., Ltd. */
    static String withoutLegalForms(String text) {
        String bare = text;
        for (int space = bare.lastIndexOf(' ');
                space > 0 && isLegalForm(bare.substring(space));
                space = bare.lastIndexOf(' ')) {
            String cut = bare.substring(0, space).strip();
            bare = cut.endsWith(",") ? cut.substring(0, cut.length() - 1) : cut;
        }
        return bare;
    }

    private boolean mayPrecede(List<String> words, Phrase form, boolean common) {
        int before = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean continent = common && CONTINENTS.contains(word);
            boolean people = CommonNames.countryOfPeople(word).isPresent()
                    && i + 1 < words.size()
                    && fillers.mayGo(words.get(i + 1));
            boolean sort = common
                    && PhraseParts.isKind(word)
                    && !CONTRASTING.contains(word)
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("of");
            boolean part = SIDES.contains(word) && WIDE.contains(form.words().get(0));
            boolean other = before > 0 && Fillers.isPreposition(word) && !word.equals("of");
            if (other) {
                return false; // the road to a hospital
            }
            boolean compound = i + 1 < words.size() && narrows(word) && WordFamily.isPast(words.get(i + 1));
            boolean body = Slips.hasDigit(word) && fillers.asksOneOf(CATALOGUED);
            boolean article = i == 0
                    && (ForeignWords.isArticle(word)
                            || (common && word.equals("1"))
                            || (!common && NameForms.isBeforeShip(word)));
            if (!fillers.mayGo(word)
                    && !fillers.asksPeople(word)
                    && !people
                    && !continent
                    && !sort
                    && !part
                    && !compound
                    && !body
                    && !article) {
                before++;
                boolean product = isDesignation(form.key()) || (form.named().size() == 1 && fillers.asksForProduct());
                boolean maker = !common && product && isNameOnly(word);
                boolean mere = maker
                        || (common && isNameOnly(word) && !word.endsWith("an"))
                        || (common && DEGREES.contains(word))
                        || (common
                                && isModifier(word)
                                && !fillers.isTerm(
                                        word,
                                        i + 1 < words.size()
                                                ? words.get(i + 1)
                                                : form.words().get(0)))
                        || (!common && isDescription(word));
                if (!mere || before > MOST_BEFORE || form.key().length() < LONG) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a name has letters and digits, like F-35. The maker's name before such a name does not change it. */
    private static boolean isDesignation(String key) {
        return Slips.hasDigit(key) && Character.isLetter(key.charAt(0));
    }

    private boolean isNameOnly(String word) {
        return word.length() > 3
                && !known.index().isEnglish(word)
                && !known.index().isName(word)
                && !Slips.hasDigit(word)
                && !Slips.isPrefix(word);
    }

    /** Whether a word next to a name only describes it: hosts Qatar. */
    private boolean isDescription(String word) {
        return isModifier(word) && !PhraseParts.isGeneral(word) && !OF_PLACES.contains(word);
    }

    /** Whether a long word has an adjective's ending: stratospheric. The word list may not contain it. */
    private static boolean isAdjective(String word) {
        boolean turned = word.startsWith("anti") || word.startsWith("non") || word.startsWith("pseudo");
        for (String ending : List.of("ive", "ic", "ical", "eric", "ous", "ary", "able", "ional", "ental")) {
            if (word.length() > 8 && word.endsWith(ending)) {
                return !turned;
            }
        }
        return false;
    }

    private boolean isModifier(String word) {
        return (known.index().isEnglish(word) || isAdjective(word))
                && !Fillers.turns(word)
                && !PhraseParts.turns(word)
                && !CONTRASTING.contains(word)
                && !fillers.asksOpposite(word)
                && !Gazetteer.builtIn().isKnown(word);
    }

    private boolean mayFollow(Phrase form, List<String> words, boolean common) {
        if (mayAllGo(words)) {
            return true;
        }
        boolean several = form.named().size() > 1;
        boolean numbered =
                several && Slips.hasDigit(form.named().get(form.named().size() - 1));
        if (numbered
                && words.size() > 1
                && words.size() < 6
                && (words.get(0).equals("of") || words.get(0).equals("de"))) {
            return words.stream().noneMatch(Fillers::turns) && words.stream().noneMatch(Slips::hasDigit);
        }
        if (common && words.size() > 1 && words.size() < 6 && Fillers.isPreposition(words.get(0))) {
            return words.subList(1, words.size()).stream()
                    .allMatch(word -> fillers.mayGo(word) || isModifier(word) || isNameOnly(word));
        }
        if (LEGAL_FORMS.contains(words.get(0)) && mayAllGo(words.subList(1, words.size()))) {
            return true;
        }
        if (!common && words.size() == 1 && Gazetteer.builtIn().isCountry(words.get(0))) {
            return Gazetteer.builtIn().belongTogether(Phrase.joined(form.named()), words.get(0));
        }
        if (words.size() == 1) {
            String only = WordFamily.singular(words.get(0));
            boolean sort = (common && PhraseParts.isKind(only))
                    || (several && SORTS_BEHIND_TWO.contains(only))
                    || (only.equals("group") && !common && !known.index().isUsualWord(form.key()))
                    || (common && form.key().length() >= LONG && SORTS_OF_NOUNS.contains(only));
            if (sort) {
                return true;
            }
        }
        if (!form.named().contains(words.get(words.size() - 1)) && isDescribedSort(words, !common && isRare(form))) {
            return true;
        }
        return !common
                && words.size() <= MOST_BETWEEN
                && form.key().length() >= LONG
                && words.stream().allMatch(word -> fillers.mayGo(word) || isDescription(word));
    }

    /**
     * Whether the words end with the kind of thing in the question, after one or two adjectives: "hydro dam" for "Which
     * dam", as in "Kariba hydro dam".
     *
     * @param rare whether they are behind a rare name, so that any noun for a system, plant or the like may be there
     */
    private boolean isDescribedSort(List<String> words, boolean rare) {
        int last = words.size() - 1;
        String noun = words.get(last);
        boolean kind = PhraseParts.isKind(noun) && fillers.asksOneOf(each -> Counted.isOfKind(noun, each));
        boolean system = rare && SORTS_BEHIND_RARE.contains(noun);
        if (last > MOST_BETWEEN || !(kind || system || fillers.asks(noun)) || Fillers.isLeadIn(noun)) {
            return false;
        }
        return words.subList(0, last).stream().allMatch(word -> isModifier(word) || (system && fillers.mayGo(word)));
    }

    /** Whether a name has a word that is no usual word, and the question does not ask for a place. */
    private boolean isRare(Phrase name) {
        return !fillers.asksForSomePlace()
                && name.words().stream()
                        .anyMatch(word -> word.length() >= LONG
                                && !known.index().isEnglishWord(word)
                                && !known.index().isUsualWord(word));
    }

    private boolean mayAllGo(List<String> words) {
        return words.stream().allMatch(fillers::mayGo);
    }
}
