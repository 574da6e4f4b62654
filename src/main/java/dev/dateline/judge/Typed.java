package dev.dateline.judge;

import dev.dateline.article.Name;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges one typed text: the answer to a card, or one hole of a cloze. */
final class Typed {
    private static final Set<String> KINDS_OF_PLACES =
            Set.of("city", "town", "kingdom", "province", "region", "island");

    private static final Outcome VAGUER =
            Outcome.partial("the answer says more").by(Rule.WIDER);

    private final Index index;
    private final Card card;
    private final FigureJudge figures;
    private final Fillers fillers;
    private final Mixups mixups;
    private final DateOrder dates;

    /** The judges that were needed, because parts of a text are judged in the same way as the text. */
    private final Map<List<Object>, TextJudge> judges = new HashMap<>();

    Typed(Index index, Card card, Context context, DateOrder dates) {
        this.dates = dates;
        this.index = index;
        this.card = card;
        this.fillers = index.fillers(card.ask());
        this.mixups = new Mixups(index, card, fillers);
        this.figures = new FigureJudge(index, card, context, fillers, mixups, dates);
    }

    /** Judges a value by its type. */
    Outcome value(String text, Answer.Typed right) {
        Phrase phrase = Phrase.of(text);
        Value value = right.value();
        if (value instanceof Value.Quantity quantity) {
            return number(phrase, quantity, right.range(quantity), right.forms());
        }
        if (value instanceof Value.Date date) {
            return date(phrase, date.date(), right.forms());
        }
        return value instanceof Value.Person person
                ? person(phrase, person.name(), right.forms())
                : words(
                        card.answer() instanceof Answer.TypedList ? withCode(phrase, value.shown()) : phrase,
                        value.shown(),
                        right.forms());
    }

    /**
     * The verdict on the text as typed, or on the answer in it. If neither is right, misspelt words are mended, and the
     * text is judged again.
     */
    Outcome withRemark(String typed, Function<String, Outcome> judged) {
        String text = typed.strip();
        if (text.length() > Judge.LONGEST) {
            return Outcome.WRONG.by(Rule.TOO_LONG);
        }
        RemarkJudge judge = new RemarkJudge(card, fillers, index, mixups, judged);
        Outcome outcome = judge.judge(text);
        if (outcome.accepted()
                || outcome.rule() == Rule.REJECTED
                || outcome.confusion().isPresent()
                || !Misspelling.mayBeIn(text, index)) {
            return outcome;
        }
        Misspelling spelling = new Misspelling(card, fillers, index);
        String mended = spelling.mended(text);
        if (!mended.equals(text) && (!isOfName() || spelling.isNear(mended))) {
            outcome = outcome.orBetter(judge.judge(mended).asTypo());
        }
        for (String meant : outcome.accepted() || isOfName() ? List.<String>of() : spelling.inEnglish(mended)) {
            Outcome english = judge.judge(meant);
            outcome = english.accepted() ? outcome.orBetter(english.asTypo()) : outcome;
        }
        return outcome;
    }

    private boolean isOfName() {
        String line = TextJudge.withoutRemark(card.answer().line());
        return line.isEmpty() || !TextJudge.isPhrase(line, index);
    }

    /** Judges a text against an answer in words. Everyday words of other languages count as the English ones. */
    Outcome words(Phrase phrase, String answer, Forms forms) {
        Outcome outcome = inWords(phrase, answer, forms);
        boolean settled = outcome.accepted() && !(outcome.verdict() == Verdict.TYPO && outcome.rule() == Rule.ALIAS);
        if (settled || outcome.closed() || fillers.asksForCertainName()) {
            return outcome;
        }
        if (ForeignWords.inEnglish(phrase.words()).isEmpty() && Collections.disjoint(phrase.words(), KINDS_OF_PLACES)) {
            return outcome;
        }
        Set<String> own = new HashSet<>();
        all(answer, forms).forEach(form -> own.addAll(Phrase.of(form).words()));
        List<String> plain = withoutKindsOfPlaces(phrase.words(), own);
        List<String> english = ForeignWords.inEnglish(plain);
        List<String> other = english.isEmpty() ? plain : english;
        boolean fits = english.stream()
                .allMatch(word -> own.contains(word)
                        || fillers.mayGo(word)
                        || PhraseParts.isKind(word)
                        || NameForms.isUndertaking(word));
        return !fits || other.equals(phrase.words())
                ? outcome
                : outcome.orBetter(inWords(Phrase.of(String.join(" ", other)), answer, forms));
    }

    /** The words without the kind of a place behind its name in the answer: the bronzes from Benin City. */
    private static List<String> withoutKindsOfPlaces(List<String> words, Set<String> own) {
        List<String> out = words;
        for (int i = words.size() - 1; i > 1; i--) {
            if (KINDS_OF_PLACES.contains(words.get(i))
                    && !own.contains(words.get(i))
                    && own.contains(words.get(i - 1))
                    && Gazetteer.builtIn().isKnown(words.get(i - 1))) {
                out = out == words ? new ArrayList<>(words) : out;
                out.remove(i);
            }
        }
        return out;
    }

    /** Judges a text in English. An answer that is a number or date may be typed in other forms. */
    private Outcome inWords(Phrase phrase, String answer, Forms forms) {
        TextJudge judge = textJudge(all(answer, forms), answer, forms, true);
        Outcome outcome = byAlias(phrase, judge.own(), forms, byName(phrase, answer, forms, judge.judge(phrase)));
        if (outcome.accepted()
                && (fillers.asksForNewName()
                        || fillers.asksForNameOfTime()
                        || (fillers.asksForCertainName() && isNamedInQuestion(answer)))
                && isOtherName(phrase, judge.texts(), outcome.rule())) {
            return Outcome.WRONG.by(Rule.NOTHING); // the name from before, or in another language
        }
        boolean otherScore = outcome.accepted()
                && forms.accept().isEmpty()
                && Scores.of(answer)
                        .filter(score -> !score.isSaid(phrase.text(), fillers))
                        .isPresent();
        if (otherScore) {
            return Outcome.WRONG.by(Rule.SCORE); // 2-1 to the side that lost
        }
        if (outcome.accepted() || judge.isRejected(phrase)) {
            return outcome.with(outcome.accepted() ? Optional.empty() : mixups.ofText(phrase));
        }
        if (isOfWho(answer)) {
            Outcome named = person(phrase, PersonName.of(answer), forms);
            if (named.accepted()) {
                return named;
            }
        }
        BuiltAnswer built = new BuiltAnswer(
                fillers,
                dates,
                set -> new ListJudge((given, item) -> item(Phrase.of(given), item.line(), forms), index, set));
        for (String form : judge.texts()) {
            Phrase right = form.equals(answer) ? judge.own() : Phrase.of(form);
            Outcome special = fillers.units().sayTheSame(phrase, right, fillers)
                    ? Outcome.CORRECT
                    : built.judge(phrase, form).orElse(Outcome.WRONG);
            if (special.betterThan(outcome) && (special.accepted() || form.equals(answer))) {
                return special;
            }
        }
        if (outcome.verdict() == Verdict.PARTIAL) {
            return outcome;
        }
        String bare = TextJudge.withoutRemark(answer);
        Optional<PartialDate> date = DateReader.exact(bare);
        if (date.isPresent()) {
            return date(phrase, date.get(), forms);
        }
        Optional<Value.Quantity> quantity = Amount.in(bare, fillers.units());
        if (quantity.isPresent()) {
            Outcome figure = number(
                    phrase,
                    quantity.get(),
                    rangeOf(quantity.get().number(), quantity.get().unit().equals("percent")),
                    forms);
            boolean words = figure.verdict() == Verdict.WRONG && !Slips.hasDigit(phrase.key());
            return words && judge.isVaguer(phrase) ? VAGUER : figure; // running, for 200 metres
        }
        if (outcome.closed()) {
            return outcome;
        }
        Optional<Confusion> other = mixups.ofPerson(phrase);
        return other.isEmpty() && judge.isVaguer(phrase) ? VAGUER : outcome.with(other);
    }

    /** An item of three letters in capitals if the right item is a country, because it may be a code: aus. */
    private static Phrase withCode(Phrase typed, String answer) {
        String text = typed.text().strip();
        boolean code = text.length() == 3
                && Gazetteer.builtIn().isCountry(Phrase.of(answer).key());
        return code ? Phrase.of(text.toUpperCase(Locale.ROOT)) : typed;
    }

    /** Whether the question gives a well-known name of the answer. */
    private boolean isNamedInQuestion(String answer) {
        List<String> named = Phrase.of(answer).named();
        return named.size() == 1
                && Gazetteer.builtIn().namesOf(named.get(0)).stream()
                        .anyMatch(name -> fillers.gives(Phrase.plainWords(name)));
    }

    /** Whether a text that a rule accepted is a known name of the answer with other words: Bombay for Mumbai. */
    private static boolean isOtherName(Phrase phrase, List<String> forms, Rule rule) {
        for (String form : forms) {
            Phrase due = Phrase.of(form);
            boolean known =
                    rule == Rule.ALIAS || rule == Rule.NAME || due.named().equals(phrase.named());
            if (!known || phrase.words().containsAll(due.words())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the question asks for a person, and the answer is written like a person's name: Geoffrey Hinton, but not
     * Islamic State.
     */
    private boolean isOfWho(String answer) {
        if (!fillers.asksForPerson() || !isPersonName(answer)) {
            return false;
        }
        List<String> words = List.of(answer.toLowerCase(Locale.ROOT).split(" ", -1));
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        return words.size() > 1
                && NumberWords.roman(last) == 0
                && !PhraseParts.isGeneral(last)
                && !ForeignWords.isNoun(last)
                && !(CommonNames.countryOfPeople(first).isPresent() && index.isEnglish(last))
                && (NameSpellings.isGivenName(first)
                        || index.isEnglishName(first)
                        || !index.isUsualWord(first)
                        || !index.isUsualWord(last))
                && Phrase.of(answer).named().size() > 1;
    }

    /** Judges an item of a set. Beside the name of an item, only words of the question may stand. */
    private Outcome item(Phrase said, String item, Forms forms) {
        Phrase typed = withCode(said, item);
        String bare = TextJudge.withoutRemark(item);
        boolean name = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
        boolean more = fillers.stripped(typed.named()).size()
                > fillers.stripped(Phrase.of(item).named()).size();
        boolean otherAct = acts(item) > 0 && acts(typed.text()) > acts(item); // was arrested while fleeing
        if (otherAct || (name && more)) {
            boolean known = Aliases.of(item, fillers).stream().anyMatch(other -> typed.sameAs(Phrase.of(other)));
            return known ? Outcome.CORRECT.by(Rule.ALIAS) : Outcome.WRONG;
        }
        TextJudge judge = textJudge(List.of(item), item, forms, true);
        return byAlias(typed, judge.own(), forms, judge.judge(typed));
    }

    /** The number of words that are probably verbs, without those that lead in to an answer. */
    private static long acts(String text) {
        return Tokens.of(text).stream()
                .filter(word -> !Fillers.isLeadIn(word) && (WordFamily.isPast(word) || word.endsWith("ing")))
                .count();
    }

    /**
     * The verdict if the answer is a name from the library. Every form of the name is accepted, and a person is judged
     * as a person.
     */
    private Outcome byName(Phrase phrase, String answer, Forms forms, Outcome plain) {
        Optional<Name> name = index.names().of(answer);
        if (name.isEmpty() || plain.verdict() == Verdict.CORRECT) {
            return plain;
        }
        Optional<PersonName> person = name.get().person(answer);
        Outcome best = person.isPresent()
                ? personJudge(person.get(), name, forms).judge(phrase).orBetter(plain)
                : plain;
        return byForm(phrase, answer, name.get(), forms, best);
    }

    private Outcome byForm(Phrase phrase, String answer, Name name, Forms forms, Outcome plain) {
        Outcome best = plain;
        for (String form : name.allForms()) {
            if (best.verdict() != Verdict.CORRECT && !form.equals(answer)) {
                TextJudge judge = textJudge(List.of(form), answer, forms, true);
                best = best.orBetter(judge.judge(phrase).by(form, name));
            }
        }
        return best;
    }

    /**
     * The verdict by the other well-known names of the answer, if the text is not right by its own. The well-known name
     * of something else is wrong, even if its words mean nearly the same.
     */
    private Outcome byAlias(Phrase phrase, Phrase right, Forms forms, Outcome plain) {
        String answer = right.text();
        boolean longer = phrase.words().size() > right.words().size();
        boolean near =
                plain.verdict() != Verdict.WRONG && plain.rule() != Rule.NAME && (longer || plain.rule() != Rule.WORDS);
        boolean kind = plain.rule() == Rule.PART
                && phrase.words().size() == 1
                && right.words().size() == 2;
        if (near && !kind && !isOneOf(phrase, right, forms) && Aliases.areApart(phrase.text(), answer)) {
            return Outcome.WRONG.by(Rule.NOTHING);
        }
        if (plain.accepted() || !Aliases.isKnown(answer)) {
            return plain;
        }
        List<String> names = new ArrayList<>(Aliases.of(answer, fillers));
        Optional<Name> own = index.names().of(answer);
        Phrase said = Aliases.withoutKind(phrase, answer);
        names.removeIf(name -> (said.words().size() > 1 && name.length() < 4)
                || index.names()
                        .of(name)
                        .filter(other -> !own.equals(Optional.of(other)))
                        .isPresent());
        boolean shorter = said.words().size() < phrase.words().size();
        if (names.isEmpty() && !shorter) {
            return plain;
        }
        names.add(answer);
        TextJudge judge = textJudge(names, answer, forms, true);
        Outcome known = judge.judge(phrase);
        known = shorter ? known.orBetter(judge.judge(said)) : known;
        boolean word = known.rule() == Rule.MEANING && phrase.words().size() == 1; // a name has no synonyms
        if (!known.betterThan(plain) || word || isPartOfOne(phrase, names)) {
            return plain;
        }
        return Aliases.areApart(phrase.text(), answer) ? Outcome.WRONG.by(Rule.NOTHING) : known.beside(Rule.ALIAS);
    }

    /**
     * Whether a text is only plain words of a longer name: free trade area, for the African Free Trade Area. A country may
     * be missing: parliament, for the Parliament of Israel.
     */
    private boolean isPartOfOne(Phrase typed, List<String> names) {
        boolean part = false;
        for (String each : names) {
            Phrase name = Phrase.of(each);
            boolean inside = name.words().containsAll(typed.words());
            boolean whole = name.named().stream()
                    .allMatch(word ->
                            typed.words().contains(word) || Gazetteer.builtIn().isCountry(word) || word.equals("of"));
            if (name.sameAs(typed) || (inside && whole)) {
                return false;
            }
            part |= inside;
        }
        return part
                && typed.words().stream()
                        .allMatch(word -> word.length() < 4 || index.isEnglish(word) || PhraseParts.isGeneral(word));
    }

    private static boolean isOneOf(Phrase phrase, Phrase right, Forms forms) {
        return phrase.sameAs(right) || forms.accept().stream().anyMatch(form -> phrase.sameAs(Phrase.of(form)));
    }

    /**
     * The judge for these right texts. It knows all words except those of this card, its facts and the names of its
     * answer.
     *
     * @param things whether the texts may be names of things, which have other forms
     */
    private TextJudge textJudge(List<String> right, String answer, Forms forms, boolean things) {
        return judges.computeIfAbsent(
                List.of(right, forms.reject(), answer),
                any -> new TextJudge(
                        right,
                        forms.reject(),
                        fillers,
                        new Words(index, mixups, index.names().of(answer)),
                        things));
    }

    /** The judge for the forms of a person, number or date. */
    private TextJudge textJudge(String answer, Forms forms) {
        return textJudge(all(answer, forms), answer, forms, false);
    }

    private static List<String> all(String answer, Forms forms) {
        List<String> all = new ArrayList<>(forms.accept().size() + 1);
        all.add(answer);
        all.addAll(forms.accept());
        return all;
    }

    /**
     * The range of numbers that count as exact. A percentage with four or more decimals, such as a third, allows 0.4
     * more or less.
     */
    private static NumberRange rangeOf(BigDecimal number, boolean percent) {
        BigDecimal near = new BigDecimal("0.4");
        return percent && number.scale() >= 4
                ? new NumberRange(number.subtract(near), number.add(near))
                : NumberRange.exactly(number);
    }

    /** The fact or card for which a picked wrong choice is right. */
    Optional<Confusion> picked(String choice, String unit) {
        Optional<Confusion> named = mixups.ofPerson(Phrase.of(choice));
        if (named.isPresent()) {
            return named;
        }
        Optional<PartialDate> date = DateReader.exact(choice);
        if (date.isPresent() && unit.isEmpty()) {
            return mixups.ofDate(date.get());
        }
        List<String> counted = AmountReader.unitOf(unit, fillers.units());
        return AmountReader.read(choice, Fillers.ofNoQuestion(), counted)
                .flatMap(amount -> mixups.ofAmount(amount, counted));
    }

    private Outcome number(Phrase phrase, Value.Quantity quantity, NumberRange range, Forms forms) {
        return figures.number(phrase, quantity, range, forms, textJudge(quantity.shown(), forms));
    }

    private Outcome date(Phrase phrase, PartialDate date, Forms forms) {
        return figures.date(phrase, date, forms, textJudge(date.inWords(), forms));
    }

    private Outcome person(Phrase phrase, PersonName person, Forms forms) {
        Optional<Name> name = index.names().of(person.full()).filter(found -> found.kind() == Name.Kind.PERSON);
        Outcome outcome = personJudge(person, name, forms).judge(phrase);
        boolean open = !outcome.accepted() && !outcome.closed();
        List<String> others = new ArrayList<>(open ? Aliases.of(person.full(), fillers) : List.of());
        others.removeIf(other -> Folding.key(other).equals(Folding.key(person.full())));
        forms.accept().stream().filter(Typed::isPersonName).forEach(others::add);
        for (String form : others) {
            if (!outcome.accepted() && !outcome.closed()) {
                outcome = outcome.orBetter(
                        personJudge(PersonName.of(form), name, forms).judge(phrase));
            }
        }
        if (name.isPresent()) {
            outcome = byForm(phrase, person.full(), name.get(), forms, outcome);
        }
        boolean mixed = outcome.verdict() == Verdict.WRONG && !outcome.closed();
        return outcome.with(mixed ? mixups.ofPerson(phrase) : Optional.empty());
    }

    /** Whether every word begins with a capital, as in a name: Hemedti, but not "the general". */
    private static boolean isPersonName(String form) {
        for (String word : form.split(" ", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The judge for a person's name. If the person has several names in the library, the surname alone means this
     * person only if no other person in the library has it.
     *
     * @param name the person's entry in the library, if there is one
     */
    private PersonJudge personJudge(PersonName person, Optional<Name> name, Forms forms) {
        List<NameParts> variants = index.names().parts(person).variants();
        List<NameParts> others = new ArrayList<>(
                index.namesInDeck(card.id().deck(), variants.get(0).surnameKey()));
        if (name.isPresent()) {
            others.addAll(index.names().namesakes(name.get(), person));
        }
        return new PersonJudge(variants, others, textJudge(person.full(), forms), fillers, index);
    }
}
