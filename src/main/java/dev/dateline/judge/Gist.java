package dev.dateline.judge;

import dev.dateline.judge.Pairing.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Decides whether the typed part of a phrase is enough, because it or the question implies the rest: the drought, in
 * "low water after a drought", or martial law, in "he declared martial law".
 */
final class Gist {
    /** Families of nouns that say what happened, or what somebody wants, without a place or a kind. */
    private static final Set<String> WHOLE = WordFamily.all(Tables.text("whole nouns"));

    /** Families of nouns that say little without what they are about: a rise, a ban. */
    private static final Set<String> RELATIONAL = WordFamily.all(Tables.text("relational nouns"));

    /** Adjectives that a thing of its kind usually has: a military coup. */
    private static final Set<String> USUAL = WordList.words(Tables.text("usual adjectives"));

    /** Families of verbs that say little beside their object: declared martial law. */
    private static final Set<String> SUPPORTING = WordFamily.all(Tables.text("supporting verbs"));

    /** Families of nouns that say little beside two other words: social media accounts, the goal of peace. */
    static final Set<String> IDLE = WordFamily.all(Tables.text("idle nouns"));

    /** Nouns that say little behind what happened, or behind a rare name: a doping scandal. */
    private static final Set<String> AFFAIRS = WordList.words(Tables.text("affairs"));

    /** Families of nouns for a law or plan, which stands for what it contains if people are against it. */
    private static final Set<String> LAWS = WordFamily.all(Tables.text("laws and plans"));

    /** Adjectives that say how a change is. */
    private static final Set<String> OF_CHANGES = WordList.words(Tables.text("adjectives of changes"));

    static final Set<String> COLOURS = Set.of("black", "white", "red", "blue", "yellow", "green");

    /** Families of nouns for what happens to a thing. */
    private static final Set<String> EVENTS = WordFamily.all(Tables.text("events"));

    /** Families of nouns for what people pay. */
    private static final Set<String> PRICES = WordFamily.all("price cost tax fare fee rent toll");

    private static final Set<String> PROTESTS = WordFamily.all("protest demonstration riot strike march");

    private static final Set<String> OVER = Set.of("over", "against", "about");

    /** Nouns for places that say little about an event. */
    private static final Set<String> PLACES = WordList.words(Tables.text("places of events"));

    private static final Set<String> AT_PLACES = Set.of("in", "at", "on", "from", "near");

    /** Families of words for the sale or use of a thing. */
    private static final Set<String> TRADING = WordFamily.all(Tables.text("trade and use"));

    private static final Set<String> FORBIDDING = WordList.words(Tables.text("questions about bans"));

    /** Adjectives that a reason implies. */
    private static final Set<String> OF_REASONS = WordList.words(Tables.text("adjectives of reasons"));

    /** Words that begin what something is for. */
    private static final Set<String> PURPOSES = Set.of("for", "to");

    /** Words of a question for a cause or a goal. */
    private static final Set<String> CAUSE = WordList.words(Tables.text("questions about causes"));

    private static final Set<String> OPPOSING = Set.of("against", "oppose", "opposed", "protest", "protested", "over");

    /** Words that begin another part of a phrase, besides prepositions. */
    private static final Set<String> OPENING = WordList.words(Tables.text("beginning a part"));

    /** Words that begin a part with a cause. */
    private static final Set<String> OF_CAUSES = Set.of("because", "due", "owing", "thanks", "after", "following");

    /** Words that begin a place, or something else that the question often implies. */
    private static final Set<String> ASIDE =
            Set.of("in", "between", "among", "amid", "inside", "within", "across", "under", "off", "near");

    /** Words that begin what a whole noun does not need, besides those for a place. */
    private static final Set<String> BESIDE_WHOLE = Set.of("from", "at", "on", "by", "against");

    /** Words that begin what a reason does not need. */
    private static final Set<String> BESIDE_REASONS = Set.of("with", "by", "about", "over", "on", "as");

    private static final Set<String> ATTACKS = Set.of("strike", "attack", "raid");

    private static final Set<String> COMING = WordFamily.all("birth creation discovery existence launch introduction");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "them");

    /** Words before a noun that are implied beside two other words. */
    private static final Set<String> IMPLIED = Set.of("government", "deep", "excess", "free");

    /** Families of verbs to which "down" adds nothing. */
    private static final Set<String> DOWN = WordFamily.all("burn shut close slow melt break");

    /** Families of words before the cause of what somebody does: in retaliation for an attack. */
    private static final Set<String> REACTIONS = WordFamily.all(
            "retaliation revenge response reaction answer reply punishment honour memory protest fear sake");

    private static final String CAUSED = WordFamily.of("caused");

    private final Fillers fillers;
    private final Words known;
    private final List<Word> due;
    private final Pairing pairs;
    private final List<Word> missing;
    /** For each due word, the number of the part of the phrase to which it belongs. */
    private final int[] part;
    /** The words that begin each part. */
    private final List<String> openings = new ArrayList<>(List.of(""));
    /** The index of the last word of the first part. */
    private final int head;
    /** Whether the phrase says what somebody does: to protest, they were deported. */
    private final boolean verbal;
    /** Whether the phrase says what a person does, who is not named. */
    private final boolean person;

    /**
     * @param right all words of the right form, and {@code due} its content words
     * @param missing the due words that were not typed, and that say something; {@link #dropUntouched} removes some
     */
    Gist(Fillers fillers, Words known, List<String> right, List<Word> due, Pairing pairs, List<Word> missing) {
        this.fillers = fillers;
        this.known = known;
        this.due = due;
        this.pairs = pairs;
        this.missing = missing;
        this.part = new int[due.size()];
        int at = 0;
        boolean empty = true;
        for (String word : right) {
            int last = openings.size() - 1;
            if (opens(word) && empty) {
                openings.set(last, (openings.get(last) + " " + word).strip());
            } else if (opens(word)) {
                openings.add(word);
                empty = true;
            }
            if (at < due.size() && due.get(at).text().equals(word)) {
                part[at] = openings.size() - 1;
                empty &= opens(word);
                at++;
            }
        }
        int end = 0;
        while (end + 1 < due.size() && part[end + 1] == part[0]) {
            end++;
        }
        this.head = end;
        this.person = right.contains("he") || right.contains("she");
        this.verbal = right.get(0).equals("to") || !Collections.disjoint(right, PRONOUNS);
    }

    private static boolean opens(String word) {
        return OPENING.contains(word)
                || Fillers.isPreposition(word)
                || Pairing.Direction.of(word) != Pairing.Direction.NONE;
    }

    /** Whether a word is a noun for what happened, which says enough without a place or a kind: drought. */
    static boolean isWhole(Word word) {
        return WHOLE.contains(word.family());
    }

    /** Whether a word is the sale or use of what is forbidden or allowed: smoking cannabis, going to the cinema. */
    static boolean isUse(Word word, Fillers fillers) {
        return TRADING.contains(word.family()) && fillers.asksOneOf(FORBIDDING);
    }

    /** Whether the words that were typed are enough. */
    boolean isEnough() {
        return isCause()
                || isCausingNoun()
                || isOpposedLaw()
                || (missing.stream().noneMatch(this::changes)
                        && (isWholeNoun()
                                || isObject()
                                || isWithoutAside()
                                || isWithoutCause()
                                || isWithoutUsual()
                                || isWithoutDetails()
                                || isForbiddenThing()
                                || (isReason() && isReasonEnough())));
    }

    /** Whether the question asks for a cause, or for what people are against. */
    private boolean isReason() {
        return fillers.asksOneOf(CAUSE) || fillers.asksOneOf(OPPOSING);
    }

    /**
     * Whether a reason lacks only what such a reason implies: that a price is high or rises, that a storm is unusual, or what
     * the cause of something is for.
     */
    private boolean isReasonEnough() {
        if (pairs.matched() < 2) {
            return false;
        }
        boolean price = IntStream.range(0, due.size()).anyMatch(i -> isTyped(i) && PRICES.contains(family(i)));
        boolean of = head == 0 && due.size() > 1 && opening(1).equals("of");
        return mayLack(i -> (isBeforeTyped(i) && OF_REASONS.contains(text(i)))
                || (price && Changes.isMore(family(i)))
                || (of && isBehind(i, PURPOSES)));
    }

    /** Whether a word that is missing changes the meaning of the others. */
    private boolean changes(Word word) {
        int number = part[due.indexOf(word)];
        return (number == part[head] || isBegun(number))
                && !ASIDE.contains(word.text())
                && !COLOURS.contains(word.text())
                && (Leftovers.turns(word.text()) || Leftovers.REFUSING.contains(word.family()));
    }

    private boolean isMissing(int index) {
        return missing.contains(due.get(index));
    }

    private boolean isTyped(int index) {
        return pairs.at(index) >= 0;
    }

    private String text(int index) {
        return due.get(index).text();
    }

    private String family(int index) {
        return due.get(index).family();
    }

    /** The words that begin the part of a due word. */
    private String opening(int index) {
        return openings.get(part[index]);
    }

    /** Whether each missing word may be missing. */
    private boolean mayLack(IntPredicate may) {
        return IntStream.range(0, due.size()).allMatch(i -> !isMissing(i) || may.test(i));
    }

    /** Whether a word is behind the first part, in a part that begins in one of these ways and was not typed. */
    private boolean isBehind(int index, Set<String> ways) {
        int number = part[index];
        while (openings.get(number).equals("of") && number > part[head] + 1 && !isBegun(number)) {
            number--;
        }
        return index > head
                && ways.contains(openings.get(number).split(" ", -1)[0])
                && !isBegun(number)
                && !isBegun(part[index])
                && (text(index).length() == 1 || !Slips.hasDigit(text(index)));
    }

    private boolean isBegun(int number) {
        return IntStream.range(0, due.size()).anyMatch(i -> part[i] == number && isTyped(i));
    }

    /** Whether the phrase is a noun with what belongs to it, and does not say what somebody does. */
    private boolean isNoun() {
        return !verbal
                && !text(0).endsWith("ing")
                && !fillers.asksForAct()
                && IntStream.rangeClosed(1, head).noneMatch(i -> WordFamily.isPast(text(i)));
    }

    /** Whether the cause at the end was typed, and the question asks for one: low water after a drought. */
    private boolean isCause() {
        boolean reaction = head == 0 && REACTIONS.contains(family(0));
        if (!fillers.asksOneOf(CAUSE) || (opening(0).startsWith("to") && !reaction)) {
            return false;
        }
        int from = head + 1;
        while (from < due.size() && !reaction && !isOfCause(from)) {
            from++;
        }
        int begin = from;
        return from < due.size()
                && !(opening(from).equals("after") && (person || text(from).endsWith("ing")))
                && IntStream.range(begin, due.size()).noneMatch(i -> ContentWords.isTime(text(i)))
                && IntStream.range(begin, due.size()).anyMatch(this::isTyped)
                && IntStream.range(begin, due.size()).allMatch(i -> !isMissing(i) || opens(text(i)));
    }

    private boolean isOfCause(int index) {
        String first = opening(index).split(" ", -1)[0];
        return OF_CAUSES.contains(first)
                || (first.equals("by") && family(index - 1).equals(CAUSED));
    }

    /** Whether the noun at the beginning is the cause, and only what it did is missing: a drought had lowered the lake. */
    private boolean isCausingNoun() {
        int verb = 0;
        while (verb < head && !WordFamily.isPast(text(verb))) {
            verb++;
        }
        int noun = verb - 1;
        int begin = verb;
        return noun >= 0
                && WordFamily.isPast(text(verb))
                && fillers.asksOneOf(CAUSE)
                && isTyped(noun)
                && isWhole(due.get(noun))
                && mayLack(i -> i >= begin || USUAL.contains(text(i)));
    }

    /** Whether people are against something in a law, and the law was typed: tax rises in the finance bill. */
    private boolean isOpposedLaw() {
        int last = due.size() - 1;
        return (fillers.asksOneOf(OPPOSING) || PROTESTS.contains(family(0)))
                && last > head
                && ASIDE.contains(opening(last))
                && LAWS.contains(family(last))
                && IntStream.range(0, due.size()).allMatch(i -> part[i] != part[last] || isTyped(i));
    }

    /** Whether the noun was typed, and needs nothing else: independence from Spain, a doping scandal. */
    private boolean isWholeNoun() {
        boolean why = fillers.asks("why");
        int noun = why && AFFAIRS.contains(text(head)) && head > 0 && isTyped(head - 1) ? head - 1 : head;
        return isWhole(due.get(noun))
                && isTyped(noun)
                && mayLack(i -> (i < noun && USUAL.contains(text(i)))
                        || (i == head && i > noun)
                        || isBehind(i, ASIDE)
                        || isBehind(i, OF_CAUSES)
                        || isBehind(i, BESIDE_WHOLE)
                        || (opening(i).equals("of") && isName(text(i))));
    }

    /** Whether only a verb that says little beside its object is missing: declared martial law, to make peace. */
    private boolean isObject() {
        boolean verb = WordFamily.isPast(text(0))
                || text(0).endsWith("ing")
                || opening(0).startsWith("to");
        return verb
                && due.size() > 1
                && SUPPORTING.contains(family(0))
                && !fillers.asks("happen")
                && (head == 0 || isTyped(head))
                && mayLack(i -> i == 0 || Beside.isDegree(text(i)));
    }

    /** Whether two words were typed, and only a place or a cause behind them is missing: tax rises in the bill. */
    private boolean isWithoutAside() {
        boolean place = !fillers.asksForPerson() && (isNoun() || fillers.asks("how") || fillers.asksOneOf(CAUSE));
        boolean protest = PROTESTS.contains(family(head));
        boolean why = fillers.asks("why");
        return head > 0
                && (!RELATIONAL.contains(family(head)) || isNounBeforeHead())
                && mayLack(i -> isBehind(i, OF_CAUSES)
                        || (place && isBehind(i, ASIDE))
                        || (protest && isBehind(i, OVER))
                        || (why && isBehind(i, BESIDE_REASONS)));
    }

    /** Whether a noun was typed, and only its cause or a place that says little is missing: a flood after two dams burst. */
    private boolean isWithoutCause() {
        boolean why = fillers.asks("why");
        boolean caused = head > 0 && family(head).equals(CAUSED);
        int noun = caused ? head - 1 : head;
        return isTyped(noun)
                && !RELATIONAL.contains(family(noun))
                && mayLack(i -> (i == head && caused)
                        || (!why && isBehind(i, caused ? BESIDE_REASONS : OF_CAUSES))
                        || (PLACES.contains(text(i)) && isBehind(i, AT_PLACES)));
    }

    /** Whether somebody forbids or allows a thing, and only its sale or use is missing: the sale of beer. */
    private boolean isForbiddenThing() {
        int last = due.size() - 1;
        return last > 0
                && (isUse(due.get(0), fillers) || (COMING.contains(family(0)) && pairs.matched() > 1))
                && part[last] <= 1
                && isTyped(last)
                && mayLack(i -> i == 0);
    }

    private boolean isNounBeforeHead() {
        String before = text(head - 1);
        return !Beside.isDegree(before) && !OF_CHANGES.contains(before) && !before.endsWith("er");
    }

    /** Whether only words are missing that say nothing beside two others: the quotas for government jobs. */
    private boolean isWithoutUsual() {
        return pairs.matched() > 1
                ? mayLack(i -> IDLE.contains(family(i))
                        || ASIDE.contains(text(i))
                        || (isImplied(text(i)) && isBeforeTyped(i) && !fillers.isTerm(text(i), text(i + 1)))
                        || (ATTACKS.contains(text(i)) && i > 0 && isTyped(i - 1) && fillers.asks("how"))
                        || (AFFAIRS.contains(text(i)) && i > 0 && known.isOfOneThing(text(i - 1))))
                : due.size() == 2 && isMissing(1) && isIdleBehindVerb();
    }

    private boolean isImplied(String word) {
        return IMPLIED.contains(word) || Leftovers.PLACEHOLDERS.contains(WordFamily.singular(word));
    }

    /** Whether the second of two words adds nothing to a verb: leave the country, burn down. */
    private boolean isIdleBehindVerb() {
        boolean place = fillers.asksForAct() && Leftovers.PLACEHOLDERS.contains(text(1));
        return place || (text(1).equals("down") && DOWN.contains(family(0)));
    }

    /**
     * Removes the missing words of all parts behind the first from which nothing was typed, if its end was typed:
     * to Jammu and Kashmir, in "special status to Jammu and Kashmir".
     */
    void dropUntouched() {
        if (isTyped(head)) {
            missing.removeIf(word -> {
                int at = due.indexOf(word);
                boolean colour = at < head && COLOURS.contains(text(at)) && !fillers.isTerm(text(at), text(at + 1));
                return colour || (part[at] > part[head] && !isBegun(part[at]));
            });
        }
    }

    /**
     * Whether two words were typed, among them the noun or verb that says what it is, and only details are missing: a word
     * between (treated radioactive water, threw tomato soup), a colour before, a people that the place in the question implies
     * (French crown jewels), or what else belongs to a law with its subject (a bill on extradition to China).
     */
    private boolean isWithoutDetails() {
        return pairs.matched() > 1
                && isTyped(head)
                && (isNoun() || isTyped(0))
                && pairs.extra().isEmpty()
                && !fillers.asksForCertainName()
                && mayLack(i -> (isInOrder() && isAdjective(i)) || isBeyondSubject(i) || isOfEvent(i));
    }

    /** Whether a missing word only describes the next, which was typed. */
    private boolean isAdjective(int index) {
        String word = text(index);
        boolean light = Leftovers.LIGHT.contains(family(index));
        if (light || !isBeforeTyped(index) || Leftovers.turnsNoun(word) || fillers.isTerm(word, text(index + 1))) {
            return false;
        }
        boolean people = CommonNames.countryOfPeople(word).isPresent() && fillers.asksAtName();
        boolean first = index == 0 || part[index] != part[index - 1];
        boolean behind = index > head
                && due.get(index).direction() != Pairing.Direction.TO
                && !RELATIONAL.contains(family(head));
        boolean inside = (!first || behind) && !isName(word) && !RELATIONAL.contains(family(index + 1));
        return people || inside || COLOURS.contains(word);
    }

    /** Whether a word says more of the thing to which something happened: mining, in "the collapse of a mining dam". */
    private boolean isOfEvent(int index) {
        return EVENTS.contains(family(head))
                && opening(index).equals("of")
                && isBegun(part[index])
                && IntStream.range(0, due.size())
                        .filter(i -> part[i] == part[index])
                        .noneMatch(i -> isName(text(i)) || Counted.isSortOfPeople(text(i)));
    }

    /** Whether a word is in a part behind the subject of a law or plan, and the subject was typed. */
    private boolean isBeyondSubject(int index) {
        int subject = part[head] + (LAWS.contains(family(head)) ? 1 : 0);
        return IntStream.rangeClosed(0, head).anyMatch(i -> LAWS.contains(family(i)) && isTyped(i))
                && part[index] > subject
                && isBegun(subject)
                && !isBegun(part[index])
                && !Slips.hasDigit(text(index));
    }

    /** Whether the next word was typed, and is a noun or adjective of the same part. */
    private boolean isBeforeTyped(int index) {
        int next = index + 1;
        return next < due.size()
                && part[next] == part[index]
                && isTyped(next)
                && !WordFamily.isPast(text(next))
                && !Slips.hasDigit(text(next));
    }

    private boolean isName(String word) {
        return known.isName(word) || known.isOfOneThing(word);
    }

    /** Whether the typed words of each part are in the order of the phrase. */
    private boolean isInOrder() {
        int last = -1;
        for (int i = 0; i < due.size(); i++) {
            last = i > 0 && part[i] != part[i - 1] ? -1 : last;
            if (pairs.at(i) >= 0 && pairs.at(i) < last) {
                return false;
            }
            last = Math.max(last, pairs.at(i));
        }
        return true;
    }
}
