package dev.dateline.judge;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges an answer without the remark next to it. A remark that is a second answer or a doubt is not removed. */
final class RemarkJudge {
    /** Words before an earlier figure: 18% (was 28%). */
    private static final Set<String> EARLIER = WordList.words(Tables.text("before earlier figures"));

    private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital", "where");
    /** Words of a question about a match, so that its score may stand beside the answer. */
    private static final Set<String> MATCHES = Set.of(
            "won", "win", "beat", "team", "teams", "final", "match", "champion", "champions", "title", "side", "cup");

    /** Words of a question to which several things may be told. */
    private static final Set<String> TELLING = Set.of("why", "how", "happened", "happen", "happens");

    private static final Set<String> SEVERAL_COUNTRIES =
            Set.of("korea", "congo", "america", "africa", "europe", "asia");

    private final Card card;
    private final Fillers fillers;
    private final Index index;
    private final Mixups mixups;
    private final Function<String, Outcome> judged;
    private final Glosses glosses;

    /** @param judged judges a text without a remark */
    RemarkJudge(Card card, Fillers fillers, Index index, Mixups mixups, Function<String, Outcome> judged) {
        this.card = card;
        this.fillers = fillers;
        this.index = index;
        this.mixups = mixups;
        this.judged = judged;
        this.glosses = new Glosses(index);
    }

    /** The verdict on the text as typed, or on the answer in it if the text as typed is not right. */
    Outcome judge(String text) {
        String plain = Hedges.inFront(Remarks.plain(text));
        Outcome whole = judged.apply(plain);
        if (whole.accepted()) {
            return whole;
        }
        String bare = Hedges.withoutOne(Beside.withoutLegalForms(plain));
        if (!bare.equals(plain)) {
            Outcome unformed = judged.apply(bare);
            if (unformed.accepted()) {
                return unformed;
            }
        }
        Outcome best = bothNames(plain).orElse(whole);
        for (Remarks.Parted parted : Remarks.of(plain, isOfPerson())) {
            Outcome alone = judged.apply(parted.answer());
            boolean comma = plain.startsWith(parted.answer() + ",");
            boolean own = !alone.accepted()
                    && (isPlaceInCountry(parted)
                            || isOwnName(parted, alone)
                            || isInWords(parted, alone)
                            || isDescribed(parted, alone)
                            || (comma && !alone.closed() && isTold(parted.answer()))
                            || isInside(parted));
            if (own) {
                Outcome named = judged.apply(parted.remark());
                if (named.accepted()) {
                    return named;
                }
            }
            if (!alone.accepted() && mayStand(parted)) {
                alone = judge(parted.answer());
            }
            boolean told = comma && alone.accepted() && isTold(parted.remark());
            boolean part = alone.rule() == Rule.PART
                    || alone.rule() == Rule.WIDER
                    || (alone.rule() == Rule.ALIAS && isOwner(parted.remark()));
            if (alone.betterThan(best) && (told || (!part && mayStand(parted)))) {
                best = alone.beside(Rule.REMARK);
            }
        }
        if (!best.accepted() && isOfName()) {
            best = beforeCountry(plain).orElse(best);
        }
        if (!best.accepted() && isOfWords()) {
            best = withoutPeople(plain).orElse(best);
        }
        return best.accepted() || best.closed() || !isOfWords() ? best : glossed(plain, best);
    }

    /**
     * The verdict on a name before its country or capital: Wuhan China. It is empty if it is not right. If the question
     * does not ask for a town, the country must not be another answer of the library.
     */
    private Optional<Outcome> beforeCountry(String text) {
        return Remarks.beforeCountry(text)
                .filter(parted -> (fillers.asksOneOf(TOWNS) && !fillers.asks("where"))
                        || !mixups.isKnownElsewhere(Phrase.of(parted.remark()).key()))
                .filter(this::mayStand)
                .map(parted -> judged.apply(parted.answer()))
                .filter(alone -> alone.accepted() && alone.rule() != Rule.MEANING && alone.rule() != Rule.PART)
                .map(alone -> alone.beside(Rule.REMARK));
    }

    /**
     * The verdict on a text without the adjectives of countries in the question: British troops, if it asks whom
     * Britain sent. It is empty if the rest is not right, or if the answer has such an adjective.
     */
    private Optional<Outcome> withoutPeople(String text) {
        boolean product = isOfName() && fillers.asksForProduct(); // Russian Buk
        String rest = Peoples.without(text, people -> product || fillers.asksPeople(people));
        if (rest.equals(text)
                || card.answer().lines().stream()
                        .anyMatch(line -> !Peoples.in(line).isEmpty())) {
            return Optional.empty();
        }
        Outcome alone = judged.apply(rest);
        return alone.accepted() && alone.rule() != Rule.PART
                ? Optional.of(alone.beside(Rule.REMARK))
                : Optional.empty();
    }

    /** The verdict on the answer in a text that says what the answer is, without a sign between. */
    private Outcome glossed(String text, Outcome verdict) {
        Outcome best = verdict;
        for (String inner : glosses.answersIn(text, isOfName())) {
            Outcome alone = judged.apply(inner);
            if (alone.betterThan(best)) {
                best = alone.accepted() ? alone.beside(Rule.REMARK) : alone;
            }
        }
        int the = text.indexOf(" the ");
        String before = text.substring(Math.max(0, text.lastIndexOf(' ', the - 1) + 1), Math.max(the, 0));
        boolean link = Fillers.isPreposition(before) || Fillers.turns(before) || text.indexOf(',') >= 0;
        if (the > 0 && !link && !best.accepted() && isOfName()) {
            Remarks.Parted parted = new Remarks.Parted(text.substring(0, the), text.substring(the + 1), false);
            Outcome alone = judged.apply(isInitials(parted.answer()) ? parted.remark() : parted.answer());
            boolean numbered = Tokens.of(parted.remark()).stream().anyMatch(word -> NameParts.regnal(word) > 0);
            if (alone.accepted() && !numbered && mayStand(parted)) {
                return alone.beside(Rule.REMARK);
            }
        }
        return best;
    }

    /** Whether a text is the two initials of the answer, beside another name of it: SA the Boks. */
    private boolean isInitials(String text) {
        String line = card.answer().line();
        int space = line.indexOf(' ');
        return text.length() == 2
                && space > 0
                && line.indexOf(' ', space + 1) < 0
                && text.equalsIgnoreCase(line.substring(0, 1) + line.charAt(space + 1));
    }

    /** Whether the answer is words, and no person, number or date. */
    private boolean isOfWords() {
        @Nullable Value right = right();
        return right == null || right instanceof Value.Text;
    }

    private boolean isOfName() {
        return card.answer().lines().stream()
                .map(line -> NameForms.inside(TextJudge.withoutRemark(line)))
                .anyMatch(line -> !line.isEmpty() && Character.isUpperCase(line.charAt(0)));
    }

    /** Whether the answer stands behind a description of it: the vermilion one, sindoor. */
    private boolean isDescribed(Remarks.Parted parted, Outcome alone) {
        return isOfWords() && !alone.closed() && glosses.isDescription(parted.answer(), parted.remark());
    }

    /** Whether a text may tell more beside what happened or why: no rain in June, the river was too low. */
    private boolean isTold(String text) {
        return isOfSentence()
                && Tokens.of(text).size() > 2
                && text.indexOf('?') < 0
                && text.indexOf(',') < 0
                && !text.startsWith("or ")
                && !mixups.isKnownElsewhere(Phrase.of(text).key());
    }

    /** Whether the answer says in words what happened, or why or how, so that more may be told. */
    private boolean isOfSentence() {
        return isOfWords()
                && !isOfName()
                && !fillers.asksForOneOfItsKind()
                && !fillers.asksForSomePlace()
                && !fillers.asksForCertainName();
    }

    /** Whether a remark is the owner of what is behind it. A front of another people is another front. */
    private static boolean isOwner(String remark) {
        return remark.startsWith("by ");
    }

    /** The verdict on two right forms joined by "and" (cows and cattle), or on what somebody did beside what else they did. */
    private Optional<Outcome> bothNames(String text) {
        int and = text.indexOf(" and ");
        if (and <= 0) {
            return Optional.empty();
        }
        String before = text.substring(0, and);
        String behind = text.substring(and + " and ".length());
        Outcome one = judged.apply(before);
        boolean tells = fillers.asksForAct() || fillers.asksOneOf(TELLING);
        if (!one.accepted() && (!tells || one.closed())) {
            return Optional.empty();
        }
        Outcome other = judged.apply(behind);
        if (one.accepted() && other.accepted()) {
            return Optional.of(one);
        }
        boolean told = tells && !one.closed() && !other.closed() && isTold(one.accepted() ? behind : before);
        return told ? Optional.of(one.orBetter(other).beside(Rule.REMARK)).filter(Outcome::accepted) : Optional.empty();
    }

    /**
     * Whether a remark may stand next to the answer: it describes the answer or names the same thing, and is not
     * another answer.
     */
    private boolean mayStand(Remarks.Parted parted) {
        String remark = parted.remark();
        if (judged.apply(remark).accepted()) {
            return true;
        }
        if (remark.startsWith("not ")) {
            return !judged.apply(remark.substring(4)).accepted();
        }
        if (isOfOneKindAsDate(remark)) {
            return judged.apply(remark).verdict() == Verdict.PARTIAL; // Easter Monday, without its year
        }
        if (isOfOneKindAsNumber(remark)) {
            return false;
        }
        if (!parted.bracketed() && Remarks.isScore(remark.split(" ", -1)[0])) {
            return fillers.asksOneOf(MATCHES) && !Slips.hasDigit(parted.answer());
        }
        if (isFigureBesideWords(parted) || isWordsBesideFigure(remark)) {
            return true;
        }
        Phrase said = Phrase.of(remark);
        if (said.named().size() == 1) {
            String token = said.named().get(0);
            Gazetteer known = Gazetteer.builtIn();
            boolean name = known.isKnown(token) || known.isToken(token);
            if (name) {
                return besideName(parted, token);
            }
        }
        if (isWiderPlace(parted) || isPlainWords(parted) || isInAskedCountry(said)) {
            return true;
        }
        return Remarks.looksLikeOne(parted)
                && !isSecondName(parted)
                && (isOfPerson() || !mixups.isKnownElsewhere(said.key()));
    }

    /** Whether a remark is a town in a country that the question names: Bharat Biotech, Hyderabad. */
    private boolean isInAskedCountry(Phrase remark) {
        Gazetteer known = Gazetteer.builtIn();
        return !fillers.asksForSomePlace()
                && fillers.asksOneOf(word -> known.isCountry(known.countryOfPeople(word))
                        && fillers.isWider(
                                WordFamily.of(known.countryOfPeople(word)), EnglishWords.key(remark.text())));
    }

    /**
     * Whether the remark is words and not a name: Pantanal, shared with Bolivia. If the answer is a person, a remark in
     * brackets may have capitals: Moraes (Supreme Court).
     */
    private boolean isPlainWords(Remarks.Parted parted) {
        List<String> words = Tokens.of(parted.remark());
        if (words.contains("or") || words.isEmpty() || parted.remark().indexOf('?') >= 0) {
            return false;
        }
        if (isOfPerson() && (parted.bracketed() || words.size() == 1)) {
            return words.stream().allMatch(word -> index.isEnglish(word) || isParty(parted));
        }
        boolean name = isName(parted.answer()) || isOfPerson();
        String first = words.get(Phrase.isArticle(words.get(0)) && words.size() > 1 ? 1 : 0);
        return name
                && Character.isLowerCase(parted.remark().charAt(0))
                && index.isEnglishWord(first)
                && !PhraseParts.turns(first)
                && !Fillers.turns(first)
                && !mixups.isKnownElsewhere(Phrase.of(parted.remark()).key());
    }

    /** Whether a remark beside a person is the initials of a party: Takaichi, LDP. */
    private static boolean isParty(Remarks.Parted parted) {
        return parted.remark().length() < 6 && isInCapitals(parted.remark()) && !isInCapitals(parted.answer());
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a remark after a figure has a number word that is not a second figure: Seven ministers, one of them
     * president.
     */
    private boolean isWordsBesideFigure(String remark) {
        List<String> words = Tokens.of(remark);
        return right() instanceof Value.Quantity quantity
                && words.size() > 2
                && words.stream().noneMatch(Fillers::turns)
                && remark.indexOf('?') < 0
                && !isAmount(remark, quantity);
    }

    /** Whether the remark is a number or date and the answer is words without a number: Sri Lanka - 51 bn dollars. */
    private static boolean isFigureBesideWords(Remarks.Parted parted) {
        String remark = parted.remark();
        boolean figure = Slips.hasDigit(remark) && !Slips.hasDigit(parted.answer()) && remark.indexOf('?') < 0;
        return figure
                && (AmountReader.read(remark, Fillers.ofNoQuestion(), List.of()).isPresent()
                        || !DateReader.read(remark, Fillers.ofNoQuestion(), 2000)
                                .isEmpty());
    }

    /**
     * Whether the remark is the region of a town that the question asks for: Xi'an, Shaanxi. It must not be a known
     * town or another answer.
     */
    private boolean isWiderPlace(Remarks.Parted parted) {
        List<String> said = Phrase.of(parted.remark()).named();
        if (!fillers.asksOneOf(TOWNS) || said.isEmpty() || said.size() > 2) {
            return false;
        }
        for (String word : said) {
            boolean country = Gazetteer.builtIn().isCountry(word) || SEVERAL_COUNTRIES.contains(word);
            boolean people =
                    said.size() > 1 && CommonNames.countryOfPeople(word).isPresent();
            if (!country
                    && !people
                    && (index.isKnownPhrase(word) || Gazetteer.builtIn().isKnown(word) || Fillers.turns(word))) {
                return false;
            }
        }
        boolean small = Character.isLowerCase(parted.answer().charAt(0)) && isName(parted.answer());
        return (small || Character.isUpperCase(parted.remark().charAt(0))) && !index.isKnownPhrase(Phrase.joined(said));
    }

    /** Whether a typed answer is a name: it has a capital, or the answer of the card has one. */
    private boolean isName(String typed) {
        return Character.isUpperCase(typed.charAt(0))
                || card.answer().lines().stream().anyMatch(line -> Character.isUpperCase(line.charAt(0)));
    }

    private boolean isOfPerson() {
        return card.answer().kind() == CardKind.PERSON;
    }

    /** Whether a known name may be a remark: Lima (Peru), Ruto (Kenya); but not Cambodia (Thailand). */
    private boolean besideName(Remarks.Parted parted, String token) {
        Gazetteer known = Gazetteer.builtIn();
        List<String> answer = Phrase.of(parted.answer()).named();
        boolean named = answer.size() == 1 && (known.isKnown(answer.get(0)) || known.isToken(answer.get(0)));
        return named
                ? known.belongTogether(answer.get(0), token)
                        || (parted.bracketed() && known.isCountry(token) && !known.isCountry(answer.get(0)))
                        || (parted.bracketed() && known.isPlace(token) && !known.isKnownPlace(answer.get(0)))
                : isOfPerson()
                        || known.isCountry(token)
                        || parted.bracketed()
                        || (known.isPlace(token) && !fillers.asksOneOf(TOWNS));
    }

    /**
     * Whether a remark in brackets is a second name: Jupiter (Saturn). A place of a country, as in Egypt (Giza),
     * another spelling, and a name of more or fewer words are allowed.
     */
    private boolean isSecondName(Remarks.Parted parted) {
        List<String> own = Phrase.of(parted.answer()).named();
        List<String> words = List.of(parted.remark().split(" ", -1));
        boolean counted = !isOfPerson() && Phrase.of(parted.answer()).words().size() != words.size();
        if (!parted.bracketed()
                || words.size() > 2
                || counted
                || Slips.hasDigit(parted.answer())
                || !Character.isUpperCase(parted.answer().charAt(0))
                || (own.size() == 1 && Gazetteer.builtIn().isCountry(own.get(0)))) {
            return false;
        }
        for (String word : words) {
            boolean capital = word.length() > 2 && Character.isUpperCase(word.charAt(0));
            String lower = word.toLowerCase(Locale.ROOT);
            boolean name = isOfPerson() || lower.length() < 5 || (index.isKnown(lower) || index.isKnownPhrase(lower));
            if (!capital || isInCapitals(word) || !name) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the text is a place and its country: Timbuktu, Mali. The place must be the capital or not be known, and
     * must not be plain words: Iran's neighbour.
     */
    private boolean isPlaceInCountry(Remarks.Parted parted) {
        List<String> place = Phrase.of(parted.answer()).named();
        List<String> country = Phrase.of(parted.remark()).named();
        Gazetteer known = Gazetteer.builtIn();
        if (country.size() != 1
                || !known.isCountry(country.get(0))
                || place.size() > 3
                || place.contains("or")
                || (place.size() == 1 && index.isEnglish(place.get(0)))) {
            return false;
        }
        for (String word : place) {
            boolean name = known.isKnown(word) || known.isToken(word);
            if ((name && !known.belongTogether(word, country.get(0))) || Phrase.isNegation(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the answer to where something is stands behind a place in it that is not known: Kourou in French Guiana. */
    private boolean isInside(Remarks.Parted parted) {
        return (parted.remark().startsWith("in ")
                        || Character.isUpperCase(card.answer().line().charAt(0)))
                && fillers.asksForSomePlace()
                && Phrase.of(parted.answer()).named().stream()
                        .noneMatch(word -> Gazetteer.builtIn().isKnown(word)
                                || Gazetteer.builtIn().isToken(word)
                                || Fillers.turns(word));
    }

    /**
     * Whether the first of two names belongs to the answer in brackets: Abbay (Blue Nile), Congo (DRC). It is a part of
     * the answer, or is not known for anything else.
     */
    private boolean isOwnName(Remarks.Parted parted, Outcome alone) {
        if (!parted.bracketed()
                || Slips.hasDigit(parted.answer())
                || alone.confusion().isPresent()) {
            return false;
        }
        if (alone.verdict() == Verdict.PARTIAL) {
            return true;
        }
        List<String> said = Phrase.of(parted.answer()).named();
        return !said.isEmpty()
                && said.size() <= 2
                && said.stream()
                        .noneMatch(word -> index.isKnown(word) || index.isKnownPhrase(word) || Phrase.isNegation(word));
    }

    /** Whether the remark is the same number in digits: about a third (35 %), nearly a week, 6 days. "Over 3200" is one. */
    private boolean isInWords(Remarks.Parted parted, Outcome alone) {
        return !Slips.hasDigit(parted.answer())
                && !AmountWords.ABOUT.contains(parted.answer())
                && isOfOneKindAsNumber(parted.remark())
                && (parted.bracketed()
                        || alone.verdict() == Verdict.PARTIAL
                        || (!Fillers.isPreposition(Tokens.of(parted.remark()).get(0))
                                && Tokens.of(parted.answer()).stream().noneMatch(AmountWords.BOUNDS::containsKey)));
    }

    private boolean isOfOneKindAsNumber(String remark) {
        List<String> words = Tokens.of(remark);
        return right() instanceof Value.Quantity quantity
                && Slips.hasDigit(remark)
                && !EARLIER.contains(words.get(0))
                && !isByYear(words)
                && isAmount(remark, quantity);
    }

    private boolean isAmount(String remark, Value.Quantity right) {
        return AmountReader.read(remark, fillers, AmountReader.unitOf(right.unit(), fillers.units()))
                .isPresent();
    }

    /** The value of the card; null if it is not a single one. */
    private @Nullable Value right() {
        return card.answer() instanceof Answer.Typed typed ? typed.value() : null;
    }

    /** Whether the words are a time and not another number: by 2035. */
    private static boolean isByYear(List<String> words) {
        String year = words.get(words.size() - 1);
        return words.size() == 2 && words.get(0).equals("by") && year.length() == 4 && year.compareTo("1900") >= 0;
    }

    private boolean isOfOneKindAsDate(String remark) {
        return right() instanceof Value.Date date
                && !DateReader.read(remark, Fillers.ofNoQuestion(), date.date().year())
                        .isEmpty();
    }
}
