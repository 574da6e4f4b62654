package dev.dateline.judge;

import dev.dateline.judge.Pairing.Direction;
import dev.dateline.judge.Pairing.Word;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which words may be missing from a typed phrase, and which may be added to it. */
final class Leftovers {
    /** Families of words that say little: the way of counting, a low level. */
    static final Set<String> LIGHT = WordFamily.all(Tables.text("light words"));

    /** Words that stand for a name in the question: the country, for Niger. */
    static final Set<String> PLACEHOLDERS = Set.of("country", "nation", "city", "town", "island");

    /** Words beside a part of an answer that add nothing: some bonds, gold objects. */
    private static final Set<String> VAGUE = WordList.words(Tables.text("vague words"));

    /** Families of words that take something back, and of verbs that say that something does not happen. */
    static final Set<String> REFUSING = WordFamily.all(Tables.text("refusing"));

    /** Families of verbs that say that something is not done yet. */
    private static final Set<String> PLANNING = WordFamily.all(Tables.text("planning"));

    private static final Set<String> PEOPLE = Set.of("people", "anyone", "anybody", "everyone", "everybody", "those");

    /** Adjectives that the question implies, if it asks for a crime or something forbidden. */
    private static final Set<String> UNLAWFUL = WordList.words(Tables.text("against the law"));

    private static final Set<String> CRIMES = WordList.words(Tables.text("questions about crimes"));

    private static final Set<String> CREATING = WordFamily.all(Tables.text("creating"));

    private static final Set<String> PLANS = WordList.words(Tables.text("questions about plans"));

    private static final Set<String> PLAN = WordFamily.all("plan proposal");

    private static final Set<String> OPPOSING = WordList.words(Tables.text("questions about proposals"));

    /** A verb and an object that it always has, as families: drive a car. */
    private static final Set<String> OBVIOUS = obvious();

    private static final Set<String> PERMITTING = WordFamily.all("allow permit let decide agree");

    private static final String STOP = WordFamily.of("stop");

    /** Words that say little behind what happened: a doping scandal. */
    private static final Set<String> SCANDALS = Set.of("scandal", "affair", "case");

    private static final Set<String> CAUSING = WordFamily.all("leave cause bring make create");

    /** Words that may be missing: buried when a dune moved, a moving dune buried it. */
    private static final Set<String> IDLE = Set.of("both", "when");

    private static final Set<String> PRONOUNS = Set.of("it", "them");

    private static final Set<String> STATING =
            Set.of("because", "bc", "cos", "coz", "bcoz", "due", "is", "are", "was", "were", "has", "have", "had");

    private static final Set<String> ENDING = WordFamily.all("end stop prevent avoid resolve solve settle");

    private static final Set<String> SUBJECTS = Set.of("it", "they");

    /** Words of a reason that needs no other verb: for her health, the capital is overcrowded. */
    private static final Set<String> OF_REASONS = WordList.words(Tables.text("beside reasons"));

    private static final Set<String> ACTORS = WordList.words(Tables.text("actors"));

    private static final Set<String> TIME_AND_PLACE = Set.of("when", "where", "long", "often", "which", "since");

    private static final Set<String> MEASURES = Set.of("half", "more", "less", "than");

    /** Families of verbs that say little beside the noun of an act, and words for anybody. */
    private static final Set<String> WITH_NOUNS = WordFamily.all(Tables.text("verbs with nouns"));

    /** The length of words that the word list does not have. */
    private static final int SHORT = 3;

    /** The most plain words that may be added to a phrase. */
    private static final int MOST_ADDED = 5;

    private final Fillers fillers;
    private final Words known;
    private final boolean name;
    private final Pairing pairs;
    private final List<Word> said;
    private final List<Word> due;

    /** @param name whether the right form is a name */
    Leftovers(Fillers fillers, Words known, boolean name, List<Word> said, List<Word> due, Pairing pairs) {
        this.fillers = fillers;
        this.known = known;
        this.name = name;
        this.said = said;
        this.due = due;
        this.pairs = pairs;
    }

    private static Set<String> obvious() {
        Set<String> out = new HashSet<>();
        for (String pair : WordList.words(Tables.text("obvious objects"))) {
            int hyphen = pair.indexOf('-');
            out.add(WordFamily.of(pair.substring(0, hyphen)) + "-" + WordFamily.of(pair.substring(hyphen + 1)));
        }
        return out;
    }

    /** Whether a word is the object that one of the other words always has. */
    static boolean isObvious(Word word, List<Word> others) {
        return others.stream().anyMatch(verb -> OBVIOUS.contains(verb.family() + "-" + word.family()));
    }

    /** Whether a word makes the phrase another one, so that it may be neither missing nor added. */
    static boolean turns(String word) {
        return word.length() == 1
                || Slips.hasDigit(word)
                || Fillers.turns(word)
                || PhraseParts.turns(word)
                || Slips.isPrefix(word)
                || Beside.contrasts(word);
    }

    /** Whether an adjective makes the noun behind it another thing, or tells it from its counterpart. A colour does not. */
    static boolean turnsNoun(String word) {
        return (turns(word) && !Gist.COLOURS.contains(word)) || Beside.narrows(word);
    }

    /** The missing words that say something. */
    List<Word> missing() {
        List<Word> missing = pairs.missing();
        boolean against = said.stream().anyMatch(word -> word.direction() == Direction.OVER); // a law allowing casinos
        missing.removeIf(word -> !name
                && !(against && PERMITTING.contains(word.family()))
                && !(word.text().equals("used") && due.indexOf(word) > 0)
                && (LIGHT.contains(word.family()) || isJoin(word) || IDLE.contains(word.text())));
        return missing;
    }

    /** Whether a word is an "and" between two words that were typed. */
    private boolean isJoin(Word word) {
        int at = due.indexOf(word);
        return word.text().equals("and")
                && pairs.matched() > 2
                && at > 0
                && at + 1 < due.size()
                && pairs.at(at - 1) >= 0
                && pairs.at(at + 1) >= 0;
    }

    /** Whether the question implies a word at the beginning: to build, if it asks for a plan. */
    private boolean isAsked(Word word) {
        return word.equals(due.get(0))
                && pairs.matched() > 1
                && ((CREATING.contains(word.family()) && fillers.asksOneOf(PLANS))
                        || (PLAN.contains(word.family()) && fillers.asksOneOf(OPPOSING)));
    }

    /** Removes the words that the question gives, and those that say little beside the others. */
    void dropGiven(List<Word> missing) {
        boolean bare = !name && pairs.extra().stream().allMatch(extra -> fillers.asks(extra.text()));
        boolean ofOneThing = said.stream().anyMatch(word -> known.isOfOneThing(word.text()));
        missing.removeIf(word -> isGiven(word)
                || (bare && isObvious(word, said))
                || (!name && isAsked(word))
                || (ofOneThing && PhraseParts.isKind(word.text()))
                || (!name && isOfSize(word)));
    }

    /** Whether the word may be missing because the question gives it. A word of a choice may not be missing. */
    private boolean isGiven(Word word) {
        return !turns(word.text())
                && !fillers.asks("or")
                && (fillers.asks(word.text())
                        || (!name && fillers.asksPeople(word.text()))
                        || (PEOPLE.contains(word.text()) && fillers.asksForPerson()));
    }

    /** Whether a word only says how large or new something is, next to two words that were typed. */
    private boolean isOfSize(Word word) {
        return pairs.matched() > 1
                && (word.text().equals("new")
                        || (UNLAWFUL.contains(word.text()) && fillers.asksOneOf(CRIMES))
                        || Beside.isDegree(word.text())
                        || Beside.isDegree(word.family()));
    }

    /** Removes a time or place behind the rest, or who acted. Returns whether there was one. */
    boolean dropAside(List<Word> missing) {
        if (name) {
            return false;
        }
        boolean aside = missing.removeIf(this::isAside);
        boolean actor = dropActor(missing);
        boolean detail = missing.size() == 1 && isDetail(missing.get(0));
        missing.subList(0, detail ? 1 : 0).clear();
        return aside || actor || detail;
    }

    /**
     * Whether the only missing word is a detail inside a sentence of which everything else was typed, and nothing more:
     * two, in "two dams burst", or imports, in "a ban on imports of grain". What the sentence begins with is no detail, if
     * it is a verb or has a preposition behind it: opposition, in "opposition to the law".
     */
    private boolean isDetail(Word word) {
        int at = due.indexOf(word);
        boolean bare = pairs.extra().stream().allMatch(extra -> mayBeBesideDetail(extra));
        if (!bare || at + 1 == due.size() || pairs.at(at + 1) < 0 || AmountWords.BOUNDS.containsKey(word.text())) {
            return false;
        }
        if (isSmallNumber(word)) {
            return !ContentWords.isTime(due.get(at + 1).text()) && due.stream().anyMatch(Roles::isAct);
        }
        boolean verb = at > 0 && pairs.at(at - 1) >= 0 && WordFamily.isPast(word.text());
        Direction next = due.get(1).direction();
        boolean against = next == Direction.OVER && said.get(0).direction() == next;
        boolean core = at == 0 && !against && (isVerb(word) || next != Direction.NONE);
        return pairs.matched() > 2
                && !core
                && (!verb || said.stream().anyMatch(Leftovers::isVerb))
                && (!turns(word.text()) || isOrdinal(word.text()))
                && due.stream().noneMatch(each -> each.text().equals("and"))
                && !REFUSING.contains(word.family())
                && !PLANNING.contains(word.family())
                && !Changes.isChange(word)
                && !fillers.areRelated(word.family(), STOP);
    }

    /** Whether a word belongs to a time or place that the question does not ask for: after 58 years. */
    private boolean isAside(Word word) {
        boolean told = fillers.asksWith(TIME_AND_PLACE) || fillers.asksForPerson();
        return word.aside() > 0
                && !pairs.isBegun(word.aside())
                && !told
                && !(hasDirection(word.aside(), Direction.FROM) && hasDirection(word.aside(), Direction.TO));
    }

    /** Removes the rest of a name of which a rare word was typed, and what the person is: the player Jenni Hermoso. */
    void dropRestOfNames(List<Word> missing, String form) {
        Set<String> capitals = new HashSet<>();
        for (String word : form.substring(form.indexOf(' ') + 1).split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                capitals.addAll(Tokens.of(word));
            }
        }
        for (int i = 0; i < due.size(); i++) {
            String word = due.get(i).text();
            if (pairs.at(i) < 0 || !capitals.contains(word) || !known.isOfOneThing(word)) {
                continue;
            }
            for (int j = i; j > 0 && continuesName(j, due.get(j - 1), capitals); j--) {
                missing.remove(due.get(j - 1));
            }
            for (int j = i + 1; j < due.size() && continuesName(j, due.get(j), capitals); j++) {
                missing.remove(due.get(j));
            }
        }
    }

    private boolean continuesName(int behind, Word word, Set<String> capitals) {
        boolean capital = capitals.contains(word.text()) && (word.text().length() == 1 || !turns(word.text()));
        return due.get(behind).direction() == Direction.NONE && (capital || Counted.isSortOfPeople(word.text()));
    }

    private boolean hasDirection(int aside, Direction direction) {
        return due.stream().anyMatch(word -> word.aside() == aside && word.direction() == direction);
    }

    /** Whether an added word cannot stand for the detail that is missing. */
    private boolean mayBeBesideDetail(Word extra) {
        return !changes(extra)
                && !turns(extra.text())
                && !PERMITTING.contains(extra.family())
                && LIGHT.contains(extra.family());
    }

    static boolean isVerb(Word word) {
        return WordFamily.isPast(word.text()) || word.text().endsWith("ing");
    }

    private static boolean isOrdinal(String word) {
        return !NumberWords.cardinal(word).equals(word);
    }

    /** Whether the missing words begin with who acted, at the beginning of the right form. They are removed. */
    private boolean dropActor(List<Word> missing) {
        int actors = 0;
        while (actors < Math.min(missing.size(), due.size() - 1)
                && missing.get(actors).equals(due.get(actors))
                && (isActor(due.get(actors)) || isCause(due.get(actors)))) {
            actors++;
        }
        boolean may = actors > 0
                && pairs.matched() > 1
                && !fillers.asksForPerson()
                && pairs.extra().stream().noneMatch(this::isActor)
                && WordFamily.isPast(due.get(actors).text());
        boolean leaving = may
                && actors < missing.size()
                && isCause(due.get(actors - 1))
                && CAUSING.contains(missing.get(actors).family());
        missing.subList(0, may ? actors + (leaving ? 1 : 0) : 0).clear();
        return may;
    }

    /** Whether a word is an event that caused the rest, if the question asks why: a drought lowered the lake. */
    private boolean isCause(Word word) {
        return fillers.asks("why") && Gist.isWhole(word);
    }

    private boolean isActor(Word word) {
        return ACTORS.contains(word.text()) || known.isName(word.text()) || Counted.isSortOfPeople(word.text());
    }

    /** Removes a small number, and the measure behind the rest: the two in "two dams", by more than half. */
    void dropMeasure(List<Word> missing) {
        boolean head = !name && pairs.isBeginning() && said.stream().anyMatch(word -> !fillers.asks(word.text()));
        missing.removeIf(word ->
                isSmallNumber(word) || (head && (MEASURES.contains(word.text()) || Slips.hasDigit(word.text()))));
    }

    private boolean isSmallNumber(Word word) {
        return !name && word.text().length() == 1 && Slips.hasDigit(word.text());
    }

    /**
     * Removes the first verb of a reason that has another verb, or none (for her health, its capital is crowded), and a
     * verb such as "end" before what the reason tells as a state: because they quarrelled, for "to end the quarrel".
     */
    void dropVerbOfReason(List<Word> missing, List<String> typed) {
        boolean rest = pairs.matched() > 1 && pairs.missing().size() == 1;
        boolean told = !Collections.disjoint(typed, OF_REASONS);
        boolean state = !Collections.disjoint(typed, STATING) || said.stream().anyMatch(Leftovers::isVerb);
        missing.removeIf(word -> rest
                && word.equals(due.get(0))
                && !turns(word.text())
                && ((told && !REFUSING.contains(word.family()))
                        || (state && word.direction() == Direction.TO && ENDING.contains(word.family()))));
    }

    /** Whether the typed words are a part of the right form that says which thing is meant. */
    boolean isPart(List<Word> missing, boolean term) {
        boolean half = term && !name && pairs.at(due.size() - 1) < 0;
        return !half
                && pairs.extra().stream().allMatch(word -> !name && VAGUE.contains(word.text()))
                && !said.stream().allMatch(word -> ContentWords.isTime(word.text()))
                && !fillers.asks("words")
                && missing.stream()
                        .noneMatch(word -> PERMITTING.contains(word.family())
                                || (turns(word.text()) && (name || !Beside.narrows(word.text()))));
    }

    /** The words that the question does not say, not even in other words. */
    private List<Word> inOtherWords(List<Word> words) {
        Pairing asked = new Pairing(fillers.content(), words);
        asked.terms((one, other) -> !turns(other) && fillers.areSynonyms(one, other));
        return asked.missing();
    }

    /**
     * Whether the words that were added are harmless.
     *
     * @param form the words of the right form
     * @param plain whether plain English words are harmless
     */
    boolean mayBeAdded(List<String> form, boolean plain) {
        List<String> behind = form.subList(Math.min(1, form.size()), form.size());
        boolean pronoun = !Collections.disjoint(behind, PRONOUNS);
        boolean subject = pronoun || SUBJECTS.contains(form.get(0));
        List<Word> extra = subject ? inOtherWords(pairs.extra()) : pairs.extra();
        boolean few = plain && !name && extra.size() <= MOST_ADDED;
        boolean other = !extra.isEmpty()
                && known.isOtherAnswer(
                        Phrase.joined(extra.stream().map(Word::text).toList()));
        return !other
                && extra.stream()
                        .allMatch(word -> !changes(word)
                                && (fillers.mayGo(word.text())
                                        || fillers.asksPeople(word.text())
                                        || (few && isPlain(word.text()))
                                        || (pronoun && isGeneral(word))
                                        || (pairs.matched() > 2 && isPlaceholder(word))
                                        || isOfQuality(word)
                                        || isSource(word)
                                        || (!name && pairs.matched() > 1 && Gist.IDLE.contains(word.family()))
                                        || (!name && (isInstance(word) || saysLittle(word) || isObvious(word, due)))));
    }

    /** Whether an added word changes the meaning of the others. */
    private boolean changes(Word word) {
        String text = word.text();
        return (PhraseParts.turns(text) && (name || !text.equals("new")))
                || (Fillers.turns(text) && !text.equals("than") && !isAlso(word))
                || Slips.hasDigit(text)
                || REFUSING.contains(word.family())
                || (PLANNING.contains(word.family()) && !fillers.asks(text) && !fillers.asks("why"))
                || pairs.pairedAfter(word)
                        .filter(next -> Beside.contrasts(text)
                                || (AmountWords.BOUNDS.containsKey(text) && Slips.hasDigit(next.text())))
                        .isPresent()
                || fillers.asksOpposite(text);
    }

    /** Whether a word is the "and" beside another act: pushed it over and burned it. */
    private boolean isAlso(Word word) {
        boolean between = pairs.extra().size() == 1
                && pairs.pairedAfter(word).isPresent()
                && pairs.pairedBefore(word).isPresent();
        return word.text().equals("and")
                && (between || due.stream().anyMatch(Roles::isAct))
                && pairs.matched() > 1
                && (between || pairs.extra().stream().anyMatch(Roles::isAct));
    }

    private boolean isPlain(String word) {
        return (known.index().isEnglish(word) || word.length() == SHORT) && !known.isName(word);
    }

    private boolean saysLittle(Word word) {
        return LIGHT.contains(word.family())
                || Meaning.STRONG.contains(word.text())
                || ContentWords.MANNERS.contains(word.text())
                || (SCANDALS.contains(word.text()) && pairs.pairedBefore(word).isPresent())
                || (WITH_NOUNS.contains(word.family())
                        && pairs.after(word)
                                .filter(next -> Roles.isParticle(next.text()))
                                .isEmpty())
                || (word.text().endsWith("ly") && known.index().isEnglish(word.text()));
    }

    /** Whether a word is the unknown name of a thing whose kind stands before it: the asteroid Ryugu. */
    private boolean isInstance(Word word) {
        return known.isOfOneThing(word.text())
                && pairs.pairedBefore(word)
                        .filter(kind -> kind.aside() == word.aside()
                                && (PhraseParts.isKind(kind.text()) || known.isOfOneThing(kind.text()))
                                && WordFamily.singular(kind.text()).equals(kind.text()))
                        .isPresent();
    }

    /** Whether a word may say what a pronoun of the right form stands for: people, animals. */
    private boolean isGeneral(Word word) {
        return PhraseParts.isKind(WordFamily.singular(word.text()))
                || isPlaceholder(word)
                || fillers.asksOneOf(each -> fillers.isWider(word.family(), WordFamily.of(each)));
    }

    /** Whether a word says from what something changed to what is due: from museum to mosque. */
    private boolean isSource(Word word) {
        return word.direction() == Direction.FROM
                && pairs.pairedAfter(word)
                        .filter(next -> next.direction() == Direction.TO)
                        .isPresent();
    }

    /** Whether a word only carries the adjective of the quality that is due: an independent country, for independence. */
    private boolean isOfQuality(Word word) {
        return isPlaceholder(word)
                && pairs.pairedBefore(word)
                        .filter(quality ->
                                due.stream().noneMatch(each -> each.text().equals(quality.text())))
                        .isPresent();
    }

    private static boolean isPlaceholder(Word word) {
        return PLACEHOLDERS.contains(word.text()) || word.text().equals("people");
    }
}
