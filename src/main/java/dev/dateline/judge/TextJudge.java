package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges a text against the accepted forms that are words. */
final class TextJudge {
    /** The most words of a typed text. A longer one is right only if the answer is as long. */
    private static final int MOST_WORDS = 40;

    private final List<String> texts;
    private final List<Phrase> forms = new ArrayList<>();
    private final List<Phrase> rejected = new ArrayList<>();
    /** The forms that are common nouns and not names. */
    private final Set<Phrase> common = new HashSet<>();

    private final Set<Phrase> names = new HashSet<>();

    private final Fillers fillers;
    private final Words known;
    private final Beside beside;
    private final boolean things;

    /** The card's own answer. */
    private final Phrase own;

    /**
     * @param accept every right form; the card's own answer is the first
     * @param things whether the forms may be names of things, which have other forms
     */
    TextJudge(List<String> accept, List<String> reject, Fillers fillers, Words known, boolean things) {
        this.texts = accept;
        this.fillers = fillers;
        this.known = known;
        this.beside = new Beside(fillers, known);
        this.things = things;
        this.own = Phrase.of(accept.get(0));
        for (String text : reject) {
            rejected.add(Phrase.of(text));
        }
    }

    /** Makes all forms at first use, because most answers are right as they are. */
    private void makeForms() {
        for (String text : forms.isEmpty() ? texts : List.<String>of()) {
            add(text);
            addIfOther(text, Folding.umlautsSpelt(text));
            addIfOther(
                    text, text.replace("'m ", " am ").replace("n't ", " not ").replace("'re ", " are "));
            String bare = withoutRemark(text);
            addIfOther(text, bare);
            Period.otherNames(bare).forEach(this::add);
            ShorterForms.of(text, fillers).forEach(this::add);
            addIfOther(text, isSymbol(text) ? text.substring(1) : text);
            (things ? NameForms.of(bare, fillers, known.index()) : List.<String>of()).forEach(this::add);
            addIfOther(bare, bare.replace(" in ", " "));
            addIfOther(text, text.replace("Lake ", "L "));
            boolean month = bare.indexOf(' ') < 0 && DateReader.monthOf(bare.toLowerCase(Locale.ROOT)) > 0;
            addIfOther(bare, month ? bare.substring(0, 3) : bare);
        }
    }

    /** Whether a text is a name behind a dollar sign, as of a coin: $LIBRA. */
    private static boolean isSymbol(String text) {
        return text.startsWith("$") && text.length() > 1 && Character.isLetter(text.charAt(1));
    }

    private void addIfOther(String text, String otherwise) {
        if (!otherwise.equals(text)) {
            add(otherwise);
        }
    }

    private void add(String text) {
        Phrase form = text.equals(own.text()) ? own : Phrase.of(text);
        forms.add(form);
        String bare = withoutRemark(text);
        if (bare.isEmpty() || !Character.isLetter(bare.charAt(0))) {
            return;
        }
        (isPhrase(bare, known.index()) ? common : names).add(form);
    }

    /**
     * Whether an answer without remarks is no name: it begins with a small letter, or it contains an ordinary word with
     * one.
     */
    static boolean isPhrase(String text, Index index) {
        if (Character.isLowerCase(text.charAt(0))) {
            return true;
        }
        String[] words = text.split(" ", -1);
        String first = words[0].toLowerCase(Locale.ROOT);
        boolean ordinary = Fillers.isLeadIn(first)
                || NumberWords.isNumber(first)
                || (index.isEnglish(first) && !index.isName(first));
        boolean names = false;
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && word.length() > 3 && !Fillers.isPreposition(word) && index.isEnglish(word)) {
                return true;
            }
            names |= !small;
        }
        return words.length > 1 && ordinary && !names;
    }

    /** The answer without a remark in brackets after it and prepositions before it: {@code off Queensland}. */
    static String withoutRemark(String text) {
        int open = text.endsWith(")") ? text.indexOf(" (") : -1;
        String bare = open > 0 ? text.substring(0, open).strip() : text;
        for (boolean cut = true; cut; ) {
            int space = bare.indexOf(' ');
            String first = space < 0 ? "" : bare.substring(0, space);
            cut = first.equals("the") || first.equals("off") || Fillers.isPreposition(first);
            bare = cut ? bare.substring(space + 1) : bare;
        }
        return bare;
    }

    /** The card's own answer. */
    Phrase own() {
        return own;
    }

    List<String> texts() {
        return texts;
    }

    Outcome judge(Phrase typed) {
        if (isRejected(typed)) {
            return Outcome.WRONG.by(Rule.REJECTED);
        }
        if (own.sameAs(typed)) {
            return Outcome.CORRECT.by(Rule.WORDS);
        }
        makeForms();
        if (isGiven(typed)) {
            return Outcome.wrong("the question gives that name").by(Rule.NOTHING);
        }
        if (forms.stream().anyMatch(form -> PhraseParts.areTwoUniversities(form.words(), typed.words()))) {
            return Outcome.WRONG;
        }
        List<String> bare = fillers.stripped(typed.spelt());
        if (isExact(typed) || isInitialism(bare)) {
            // an unknown word beside a short form may be a slip in a longer form
            boolean slip = texts.size() > 1 && slips(typed, bare) % Alignment.NONE > 0;
            return slip ? Outcome.TYPO.by(Rule.SLIP) : Outcome.CORRECT.by(Rule.WORDS);
        }
        if (names.stream()
                .anyMatch(name -> NameForms.isOfficialTitle(typed, name)
                        || NameForms.isTreatyOfYear(typed.words(), name.words()))) {
            return Outcome.CORRECT.by(Rule.WORDS);
        }
        if (isPluralOfPlace(bare)) {
            return Outcome.WRONG;
        }
        Optional<Outcome> refusal = refusal(typed);
        boolean denied = refusal.isPresent() && isDescribedByDenial(typed);
        if (refusal.isPresent() && !denied) {
            boolean same = meaning(typed) == Meaning.Fit.SAME;
            return same ? Outcome.CORRECT.by(Rule.MEANING) : refusal.get();
        }
        int slips = denied ? Alignment.NONE : slips(typed, bare);
        if (slips == 0) {
            return Outcome.CORRECT.by(Rule.WORDS);
        }
        if (slips < Alignment.NONE) {
            return Outcome.TYPO.by(Rule.SLIP);
        }
        Meaning.Fit meaning = meaning(typed);
        if (meaning == Meaning.Fit.SAME) {
            return Outcome.CORRECT.by(Rule.MEANING);
        }
        if (meaning == Meaning.Fit.CORE) {
            return Outcome.CORRECT.by(Rule.PART);
        }
        String digits = NameForms.withDigits(typed.text());
        String key =
                digits.equals(typed.text()) ? typed.key() : Phrase.of(digits).key();
        boolean rare = !known.index().isEnglish(key);
        boolean series = forms.stream()
                .anyMatch(form -> (rare && NameForms.isSeries(key, Phrase.joined(form.spelt())))
                        || NameForms.isWithoutLetter(bare, form, fillers));
        if (meaning == Meaning.Fit.LESS || series) {
            return Outcome.partial("the answer says more").by(Rule.PART);
        }
        return isInOwnWords(typed) ? Outcome.ownWords() : Outcome.WRONG;
    }

    /**
     * Whether a text with "not" or "no" may describe the answer, and does not only deny it: no fuel left, but not "not
     * the fuel".
     */
    private boolean isDescribedByDenial(Phrase typed) {
        List<String> rest = new ArrayList<>(typed.named());
        rest.removeIf(Phrase::isNegation);
        return common.contains(forms.get(0))
                && Hedges.isOneAnswer(typed, texts, forms)
                && !Hedges.isShrug(typed.words())
                && !isExact(Phrase.of(String.join(" ", rest)));
    }

    /** Whether a text describes something in two or more words of its own, and the answer is not a name. */
    private boolean isInOwnWords(Phrase typed) {
        List<String> words = common.contains(forms.get(0)) ? typed.named() : List.of();
        int told = 0;
        for (int i = 0; i < words.size(); i++) {
            told += Fillers.isGrammar(words, i) || fillers.asks(words.get(i)) ? 0 : 1;
        }
        return told > 1 && !known.isKnownPhrase(typed.key());
    }

    /** Whether a text that is not right says less than a right form, and nothing else. */
    boolean isVaguer(Phrase typed) {
        Vaguer vaguer = new Vaguer(fillers, known);
        return forms.stream().anyMatch(form -> vaguer.isVaguer(typed, form, names.contains(form)));
    }

    /** How well the content words fit a right form; the best fit counts. */
    private Meaning.Fit meaning(Phrase typed) {
        Meaning.Fit best = Meaning.Fit.OTHER;
        if (known.isKnownPhrase(typed.key())
                || (known.isKnownPhrase(Phrase.joined(fillers.stripped(typed.named())))
                        && forms.stream().noneMatch(form -> typed.hasWordsOf(form)))) {
            return best;
        }
        List<String> named = plain(typed.named());
        for (Phrase form : forms) {
            if (typed.isParted() && !common.contains(form)) {
                continue;
            }
            Meaning meaning = new Meaning(fillers, known, names.contains(form), form, typed.isParted());
            Meaning.Fit fit = meaning.compare(named, plain(form.named()));
            if (fit != Meaning.Fit.SAME
                    && ((common.contains(form) && (known.mayBeWords(typed) || known.mayBeWords(form)))
                            || form.named().size() < form.words().size())) {
                Meaning.Fit other = meaning.compare(plain(typed.words()), plain(form.words()));
                fit = other.compareTo(fit) < 0 ? other : fit;
            }
            if (fit == Meaning.Fit.SAME && needsKind(form, typed.words())) {
                fit = Meaning.Fit.LESS;
            }
            best = fit.compareTo(best) < 0 ? fit : best;
        }
        return best;
    }

    private static List<String> plain(List<String> words) {
        return Phrasings.plain(Negations.plain(words));
    }

    /** Whether the text is the name of a place with an s behind it: Niles. Other names may have a plural: Kurds. */
    private boolean isPluralOfPlace(List<String> said) {
        String key = fillers.asksForPlace() ? Phrase.joined(said) : "";
        return key.endsWith("s")
                && names.stream()
                        .anyMatch(form -> key.equals(form.key() + "s")
                                || key.equals(Phrase.joined(fillers.stripped(form.words())) + "s"));
    }

    /** Whether the text is a name of the answer that the question gives, and not a right form: Swaziland. */
    private boolean isGiven(Phrase typed) {
        return Gazetteer.builtIn().isToken(typed.key())
                && fillers.gives(typed.words())
                && forms.stream().noneMatch(form -> form.words().equals(typed.words()));
    }

    /**
     * Whether the text is the initials of a name of at least three words, such as ANC. Initials in the question do not
     * count.
     */
    boolean isInitialism(Phrase typed) {
        return isInitialism(fillers.stripped(typed.spelt()));
    }

    private boolean isInitialism(List<String> said) {
        return said.size() == 1
                && said.get(0).length() > 2
                && !fillers.asks(said.get(0))
                && !known.isKnownPhrase(said.get(0))
                && !known.index().isKnown(said.get(0))
                && PhraseParts.isInitials(said.get(0), texts.get(0));
    }

    /** The refusal if the text is no answer, two answers or a denial; else empty. */
    Optional<Outcome> refusal(Phrase typed) {
        if (Hedges.isShrug(typed.words())) {
            return Optional.of(Outcome.refused(""));
        }
        makeForms();
        return Hedges.refusal(typed, texts, forms);
    }

    boolean isRejected(Phrase typed) {
        if (rejected.isEmpty()) {
            return false;
        }
        List<String> bare = fillers.stripped(typed.named());
        for (Phrase no : rejected) {
            if (no.sameAs(typed) || no.key().equals(Phrase.joined(bare))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is a right form in any spelling or order. Fillers may stand around it. */
    boolean isExact(Phrase typed) {
        if (own.sameAs(typed)) {
            return true;
        }
        makeForms();
        String side = NameForms.firstSide(texts.get(0));
        if (!side.isEmpty() && Phrase.of(side).words().equals(fillers.stripped(typed.words()))) {
            return true;
        }
        for (Phrase form : forms) {
            if (form.sameAs(typed)
                    || (typed.words().size() == 1
                            && form.key().length() > 3
                            && Beside.isWithSort(typed.key(), form.key()))
                    || isWithin(form, typed)
                    || isSameRank(form, typed)
                    || isShortened(form, typed)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form is an ordinal, and the text the same number: 2 for second. */
    private boolean isSameRank(Phrase form, Phrase typed) {
        String number = cardinal(form.key());
        return !number.equals(form.key())
                && NumberWords.isWhole(number)
                && number.equals(Phrase.joined(fillers.stripped(typed.words())));
    }

    private boolean isWithin(Phrase form, Phrase typed) {
        List<String> words = typed.named();
        boolean noun = common.contains(form) && form.key().length() > 3 && !Slips.hasDigit(typed.key());
        String stem = form.key().substring(0, form.key().length() - (noun ? 1 : 0));
        if (form.isEmpty() || words.size() > MOST_WORDS || !typed.key().contains(stem)) {
            return false;
        }
        // words may be split, but not into many more pieces than the form has
        int most = form.named().size() + 3;
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + most); to > from; to--) {
                String part = Phrase.joined(words.subList(from, to));
                if ((noun ? WordFamily.areOneNoun(part, form.key()) : part.equals(form.key()))
                        && (beside.mayAllGo(words, from, to)
                                || (!typed.isParted() && mayStand(typed, from, to, form, form)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the words around a part of a right form may stand there.
     *
     * @param said the part of the form that was typed
     */
    private boolean mayStand(Phrase typed, int from, int to, Phrase form, Phrase said) {
        boolean words = common.contains(form) || names.contains(form);
        return words
                && !known.isOtherAnswer(typed.key())
                && !isOtherAnswer(typed.named().subList(0, from))
                && !isOtherAnswer(typed.named().subList(to, typed.named().size()))
                && beside.mayStand(typed.named(), from, to, said, common.contains(form));
    }

    /** Whether the words next to a right form are the answer to something else. */
    private boolean isOtherAnswer(List<String> words) {
        List<String> said = fillers.stripped(words);
        return !said.isEmpty()
                && (known.isOtherAnswer(Phrase.joined(said)) || known.isOtherAnswer(Phrase.joined(words)));
    }

    /** Whether the only missing words are in the question: "Land and Sea" for "Which party?". */
    private boolean isShortened(Phrase form, Phrase typed) {
        List<String> cut = fillers.stripped(form.words());
        boolean solid = false;
        for (String word : cut) {
            solid |= word.length() >= 4 || NumberWords.isDigits(word);
        }
        boolean turned = form.words().contains("from") != typed.words().contains("from")
                && form.words().contains("to") != typed.words().contains("to");
        if (cut.size() == form.words().size() || turned || lostMonth(form, cut) || needsKind(form, cut)) {
            return false;
        }
        boolean sort = isSortLeftOut(form, cut);
        boolean letter = cut.size() == 1 && cut.get(0).length() == 1;
        if (!solid && !(sort && letter)) {
            return false;
        }
        String key = Phrase.joined(cut);
        String said = Phrase.joined(fillers.stripped(typed.words()));
        boolean number = cut.size() == 1 && NumberWords.isDigits(cut.get(0));
        boolean same = key.equals(said) || (number && cardinal(key).equals(cardinal(said)));
        if (same && sort && !known.isOtherAnswer(typed.key())) {
            return true;
        }
        boolean named = cut.stream().anyMatch(word -> !known.index().isEnglish(word) && !Slips.hasDigit(word));
        boolean beside = !same && named && !isOtherKind(cut, typed, form) && isAmongHarmless(cut, typed, form);
        return (same || beside)
                && !known.isKnownPhrase(key)
                && !Gazetteer.builtIn().isKnown(key);
    }

    /** Whether the words without those of the question do not say which title or treaty is meant. */
    private boolean needsKind(Phrase form, List<String> cut) {
        return NameForms.isTreaty(cut)
                || isWordOfTitle(form, cut)
                || (!texts.contains(form.text()) && OtherKinds.lacksTreaty(cut, form));
    }

    /** Whether another noun stands in place of the last word of a form: Kigali Gazette, for Kigali Amendment. */
    private boolean isOtherKind(List<String> cut, Phrase typed, Phrase form) {
        String kind = form.words().get(form.words().size() - 1);
        String last = typed.isEmpty() ? kind : typed.words().get(typed.words().size() - 1);
        return !cut.contains(kind)
                && !cut.contains(last)
                && !typed.words().contains(kind)
                && !kind.startsWith(last)
                && !fillers.mayGo(last)
                && !fillers.isWider(WordFamily.of(last), WordFamily.of(kind));
    }

    /** Whether only one plain word of a title is left, without its small words: It Was Just an Accident. */
    private boolean isWordOfTitle(Phrase form, List<String> cut) {
        return cut.size() == 1
                && form.words().size() > 2
                && names.contains(form)
                && known.index().isEnglish(cut.get(0))
                && form.words().stream()
                        .anyMatch(word -> !cut.contains(word) && Fillers.isLeadIn(word) && !fillers.asks(word));
    }

    /**
     * Whether harmless words are between or around the typed words of a form: Lassa haemorrhagic fever, for Lassa
     * fever.
     */
    private boolean isAmongHarmless(List<String> cut, Phrase typed, Phrase form) {
        List<String> words = typed.named();
        int from = Collections.indexOfSubList(words, cut);
        return from >= 0
                && !typed.isParted()
                && words.size() <= cut.size() + 3
                && mayStand(typed, from, from + cut.size(), form, Phrase.of(String.join(" ", cut)));
    }

    /** Whether only the kind of thing in the question is missing: Chad for Lake Chad in "Which lake". */
    private boolean isSortLeftOut(Phrase form, List<String> cut) {
        List<String> left = new ArrayList<>(form.words());
        cut.forEach(left::remove);
        left.remove("of");
        return left.size() == 1 && fillers.asksForSort(left.get(0));
    }

    private static String cardinal(String number) {
        return number.endsWith("th") ? number.substring(0, number.length() - 2) : number;
    }

    /** Whether the month of a date is missing, and the question names it only in another year. */
    private boolean lostMonth(Phrase form, List<String> words) {
        return form.words().stream()
                .filter(word -> word.length() == 4 && Slips.hasDigit(word))
                .anyMatch(year -> form.words().stream()
                        .anyMatch(word -> DateReader.monthOf(word) > 0
                                && !words.contains(word)
                                && !fillers.asksMonth(word, year)));
    }

    /**
     * The least number of slips against a right form; 0 if only singular and plural differ; {@link Alignment#NONE} if
     * it fits none.
     */
    private int slips(Phrase typed, List<String> bare) {
        boolean cut = bare.size() < typed.spelt().size();
        if (known.isKnownPhrase(typed.key()) || (cut && known.isKnownPhrase(Phrase.joined(bare)))) {
            return Alignment.NONE;
        }
        int least = Alignment.NONE;
        for (Phrase form : forms) {
            least = Math.min(least, Alignment.slips(typed.spelt(), form.spelt(), known, names.contains(form)));
            if (cut) {
                least = Math.min(least, Alignment.slips(bare, form.spelt(), known));
            }
            List<String> asked = fillers.stripped(form.spelt());
            boolean shorter = asked.size() < form.spelt().size();
            if (shorter && Phrase.joined(asked).length() >= 5 && !needsKind(form, asked)) {
                least = Math.min(least, Alignment.slips(bare, asked, known));
            }
        }
        return least;
    }
}
