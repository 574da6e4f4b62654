package dev.dateline.library.draft;

import dev.dateline.disk.BundledFile;
import dev.dateline.library.draft.Word.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** A sentence in words with their parts of speech. Words in brackets are left out. The words are tagged at the first use. */
final class TaggedSentence {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{L}{0,3}\\p{Sc}?\\d+(?:[.,:]\\d+)*\\p{L}*(?:-\\p{L}+)*|(?:\\p{Lu}\\.)+(?= \\p{Lu}\\p{Ll})|(?:\\p{L}\\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Sgt|Lt|Gov|Sen|Rep|Rev|Hon|Rs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|[\\p{L}\\p{M}\\d]+(?:[-'’/][\\p{L}\\p{M}\\d]+)*(?:(?<=s)'(?!\\p{L}))?|\\S");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> AUXILIARIES = WordLists.words("auxiliaries");
    /** Matches words with a short "is", which look like a possessive. */
    private static final Pattern CONTRACTED =
            Pattern.compile("(?:it|he|she|that|there|here|what|who|where|how|let|one)'s|'s?");

    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "we", "i", "who", "which", "that");

    /** Loads the model at the first use. */
    private static final class Model {
        static final POSModel MODEL_OF_ENGLISH = read();

        private static POSModel read() {
            try {
                return new POSModel(new ByteArrayInputStream(BundledFile.bytes(MODEL)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private Optional<List<Clause>> clauses = Optional.empty();

    private TaggedSentence(String text) {
        this.text = text;
    }

    static TaggedSentence of(String sentence) {
        return new TaggedSentence(sentence);
    }

    String text() {
        return text;
    }

    /** The text with spaces for the words in brackets. */
    String withoutBrackets() {
        return BRACKETS.matcher(text)
                .replaceAll(aside -> " ".repeat(aside.group().length()));
    }

    List<Word> words() {
        if (words.isEmpty() && !text.isBlank()) {
            tag();
        }
        return words;
    }

    /** The clauses in their order. */
    List<Clause> clauses() {
        if (clauses.isEmpty()) {
            clauses = Optional.of(Clauses.of(this));
        }
        return clauses.get();
    }

    private void tag() {
        List<MatchResult> tokens = TOKEN.matcher(withoutBrackets()).results().toList();
        String[] texts = tokens.stream().map(MatchResult::group).toArray(String[]::new);
        String[] tags = new POSTaggerME(Model.MODEL_OF_ENGLISH).tag(texts);
        for (int i = 0; i < texts.length; i++) {
            int plus = tags[i].indexOf('+'); // a possessive has two tags
            Tag tag = Tag.valueOf(plus < 0 ? tags[i] : tags[i].substring(0, plus));
            words.add(word(texts[i], tag, tokens.get(i).start()));
        }
        correct();
    }

    private static Word word(String text, Tag tag, int start) {
        String low = text.toLowerCase(Locale.ROOT);
        boolean verb = tag == Tag.VERB || tag == Tag.AUX;
        return new Word(text, tag, verb ? Verbs.baseOfAny(low) : low, start);
    }

    /** Corrects tags that are often wrong in news: the model has learned from blogs, reviews and letters. */
    private void correct() {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String low = word.low();
            boolean inside =
                    i > 0 && word.isCapital() && !words.get(i - 1).text().equals("\"");
            if (low.matches("am|pm") && at(i - 1).is(Tag.NUM)) {
                tag(i, Tag.NOUN); // 5:40 am
            } else if (Character.isDigit(low.charAt(0))
                    || WordLists.CURRENCY_SIGNS.containsKey(word.text().replaceFirst("\\d.*", ""))) {
                tag(i, Tag.NUM);
            } else if (AUXILIARIES.contains(low) && !inside) {
                tag(i, Tag.AUX);
            } else if (word.isPossessive()
                    && !word.isNoun()
                    && !CONTRACTED.matcher(low).matches()) {
                tag(i, word.isCapital() ? Tag.PROPN : Tag.NOUN);
            } else if (word.is(Tag.VERB, Tag.AUX) && inside) {
                tag(i, Tag.PROPN);
            } else if ((word.is(Tag.VERB) && low.endsWith("ings") && !Verbs.isThirdPerson(low))
                    || (word.is(Tag.PUNCT) && Character.isLetter(low.charAt(0)))) {
                tag(i, Tag.NOUN); // export earnings, km/h
            } else if (word.is(Tag.VERB) && isBeforeNoun(i)) {
                tag(i, Tag.ADJ);
            } else if (word.is(Tag.VERB) && at(i - 1).low().matches("its|his|their") && !low.matches(".*(?:ed|ing)")) {
                tag(i, Tag.NOUN); // its shares closed
            } else if (low.matches("late|early|dawn")) {
                tag(i, low.equals("dawn") ? Tag.NOUN : Tag.ADV);
            } else if (word.is(Tag.VERB)
                    && low.endsWith("s")
                    && (i == 0 || at(i - 1).text().equals(";") || at(i - 1).is(Tag.AUX, Tag.ADJ))) {
                tag(i, Tag.NOUN);
            } else if ((word.is(Tag.CCONJ) && !low.matches("and|or|but|nor|yet|so|plus|&|either|neither|both"))
                    || (word.is(Tag.SCONJ) && low.equals("forecast"))
                    || isAct(i)) {
                tag(i, Tag.NOUN);
            } else if (low.equals("put") && word.is(Tag.NOUN) && at(i - 1).isNoun()) {
                tag(i, Tag.VERB);
            } else if (word.is(Tag.VERB) && low.matches(".*(?:ed|ing)") && i == 0 && at(1).is(Tag.NOUN)) {
                tag(i, Tag.ADJ); // operating margin
            } else if (word.is(Tag.NOUN, Tag.ADJ) && isChange(i)) {
                tag(i, Tag.VERB);
            } else if (word.is(Tag.VERB) && low.matches(".*-\\p{Ll}+ed")) {
                tag(i, Tag.ADJ); // state-owned
            } else if (word.is(Tag.AUX)) {
                tag(i, Tag.VERB);
            } else if (i == 0 && word.is(Tag.ADV) && at(1).is(Tag.ADV) && at(2).is(Tag.VERB)) {
                tag(i, Tag.PROPN); // Rosnor now expects
            } else if (word.is(Tag.ADJ, Tag.NOUN) && (isBehindHelper(i) || isSecondVerb(i))) {
                tag(i, Tag.VERB);
            } else if (low.equals("won") && at(i - 1).is(Tag.NUM, Tag.SYM)) {
                tag(i, Tag.NOUN); // the currency
            } else if (low.equals("of")
                    && at(i - 1).is(Tag.ADJ)
                    && at(i - 2).low().matches("an?")) {
                tag(i - 1, Tag.NOUN); // a fine of
            } else if (low.equals("to") && word.is(Tag.ADP) && isInfinitive(i + 1)) {
                tag(i, Tag.PART);
                tag(i + 1, Tag.VERB);
            } else if (low.equals("to") && word.is(Tag.PART) && at(i + 1).is(Tag.NUM, Tag.SYM)) {
                tag(i, Tag.ADP);
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) { // the institute/VERB expects/NOUN
            boolean says = WordLists.REPORTING // figures show/NOUN that
                            .contains(words.get(i).low())
                    && at(i - 1).isNoun()
                    && (at(i + 1).low().equals("that")
                            || (Counted.isPlural(at(i - 1).low()) && at(i + 1).is(Tag.PUNCT)));
            if (says) {
                tag(i, Tag.VERB);
            }
            Word word = words.get(i);
            Word next = at(i + 1);
            boolean base = word.is(Tag.VERB) && word.low().equals(word.base()) && !Verbs.isPast(word.low());
            boolean poll = base // an opinion poll/VERB by
                    && at(i - 1).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)
                    && at(i - 2).low().matches("an?");
            boolean noun = word.is(Tag.VERB) // Corella shares/VERB jumped/VERB
                    && word.low().endsWith("s")
                    && next.is(Tag.VERB);
            boolean shifted = base
                    && at(i - 1).is(Tag.NOUN, Tag.ADJ, Tag.DET, Tag.PROPN)
                    && (next.is(Tag.NOUN) ? Verbs.isThirdPerson(next.low()) : isFinite(i + 1));
            if (poll || noun || shifted) {
                tag(i, Tag.NOUN);
            }
            if (shifted) {
                tag(i + 1, Tag.VERB);
            }
        }
        for (int from = 0; from < words.size(); ) {
            int to = end(from);
            findVerb(from, to);
            from = to > from && at(to - 1).is(Tag.VERB) ? to : to + 1;
        }
    }

    /** Whether a word is {@code reckoning} of {@code by her reckoning}. */
    private boolean isAct(int i) {
        return words.get(i).low().endsWith("ing")
                && at(i - 1).low().matches("its|his|her|their")
                && at(i - 2).is(Tag.ADP);
    }

    /** Whether a participle describes the noun behind it: {@code at 34 monitored reefs}, {@code a combined 9m euros}. */
    private boolean isBeforeNoun(int i) {
        boolean led = at(i - 1).low().matches("an?|the|its|their|his|every")
                || (at(i - 1).is(Tag.NUM) && at(i - 2).is(Tag.ADP) && at(i + 1).is(Tag.NOUN))
                || (at(i - 1).low().endsWith("ly") && at(i - 2).is(Tag.DET, Tag.ADV)); // the most widely used vaccine
        boolean missing =
                words.get(i).low().equals("missing") && at(i - 1).base().equals("be");
        return missing
                || (led
                        && Verbs.isRegularPast(words.get(i).low())
                        && (at(i + 1).isNoun() || at(i + 1).is(Tag.ADJ, Tag.NUM, Tag.SYM)));
    }

    /** Whether a word is {@code rose} of {@code its profit rose by 3%} or {@code its profit rose 3%}. */
    private boolean isChange(int i) {
        String low = words.get(i).low();
        boolean level = at(i + 1).low().matches("by|to|from");
        boolean change = at(i - 1).is(Tag.NOUN)
                && NumberQuestion.CHANGES.contains(Verbs.base(low).orElse(""));
        return Verbs.isPast(low)
                && (level || change)
                && at(level ? i + 2 : i + 1).text().matches("(?:\\p{L}{0,3}\\p{Sc})?\\d.*");
    }

    /** Whether a word is {@code open} of {@code to open}, or {@code fined} of {@code was not fined}. */
    private boolean isBehindHelper(int i) {
        String low = words.get(i).low();
        if (at(i - 1).is(Tag.PART) && at(i - 1).low().equals("to")) {
            return true;
        }
        int helper = i - 1;
        while (at(helper).is(Tag.ADV, Tag.PART) || at(helper).low().matches("more|less|than")) {
            helper--;
        }
        return at(helper).is(Tag.AUX) && Verbs.isPast(low) && !WordLists.ADJECTIVES_ON_ED.contains(low);
    }

    /** Whether a noun is {@code restore} of {@code hoped to restore 80%}. */
    private boolean isInfinitive(int i) {
        return at(i).is(Tag.NOUN)
                && Verbs.isBase(at(i).low())
                && (isAmount(i + 1) || (at(i + 1).low().matches("at|by") && isAmount(i + 2)));
    }

    /** Whether a word is {@code halted} of {@code injured nine and halted output}, or {@code aim} of {@code and aim to}. */
    private boolean isSecondVerb(int i) {
        return at(i - 1).is(Tag.CCONJ)
                && (Verbs.isRegularPast(words.get(i).low())
                        || (Verbs.isThirdPerson(words.get(i).low()) && isAmount(i + 1))
                        || (NumberQuestion.isWith(words.get(i).low())
                                && at(i + 1).is(Tag.PART)));
    }

    /** Makes a word the verb of a part between two signs if the part has no verb but needs one. */
    private void findVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return;
            }
        }
        for (int i = Math.max(from, 1); i < to; i++) {
            Word word = words.get(i);
            Word before = at(i - 1);
            Word next = at(i + 1);
            boolean amount = next.low().matches("at|for|to|by") && isAmount(i + 2); // stands at 2.9%
            boolean subject = SUBJECTS.contains(before.low())
                    || before.is(Tag.ADV, Tag.PRON, Tag.NUM)
                    || before.low().equals("far")
                    || before.low().equals("next") // the council next meets
                    || (before.is(Tag.ADJ)
                            && ((i - 1 == from && amount) || at(i - 2).is(Tag.DET)))
                    || ((before.isNoun() || before.isCapital()) && !before.isPossessive() && !isUnit(i - 1));
            boolean object = next.is(Tag.DET, Tag.PRON, Tag.NUM, Tag.SYM, Tag.SCONJ)
                    || isAmount(i + 1)
                    || (next.low().equals("to") && !at(i + 2).isCapital());
            String low = word.low();
            boolean past = Verbs.isPast(low) && (object || next.is(Tag.ADP, Tag.PROPN) || i + 1 == to);
            boolean plural = WordLists.PRESENT_VERBS.contains(low)
                    && (before.low().endsWith("s") ? next.is(Tag.ADP) : amount && !low.endsWith("s"));
            boolean third = low.endsWith("s")
                    && (SUBJECTS.contains(before.low())
                            || before.low().equals("next")
                            || ((Verbs.isThirdPerson(low) || WordLists.PRESENT_VERBS.contains(low))
                                    ? object
                                            || amount
                                            || next.is(Tag.ADJ, Tag.PROPN)
                                            || at(i + 2).low().equals("to")
                                    : object && before.is(Tag.NOUN)));
            boolean other = word.is(Tag.NOUN, Tag.ADJ, Tag.ADP, Tag.ADV) && !word.isCapital();
            boolean owned = before.low().matches("its|his|their");
            if (subject && other && !owned && (past || plural || third)) {
                tag(i, Tag.VERB);
                return;
            }
        }
    }

    /** Whether a number begins at a word, perhaps with a word that hedges it. */
    private boolean isAmount(int i) {
        return at(i).is(Tag.NUM, Tag.SYM)
                || (at(i).low().matches("about|some|nearly|around|almost|roughly|just|only")
                        && at(i + 1).is(Tag.NUM, Tag.SYM));
    }

    /** Whether a noun is the unit of a number before it. */
    private boolean isUnit(int i) {
        return at(i - 1).is(Tag.NUM) && !at(i - 1).low().equals("one");
    }

    /** Whether a word is a verb, but not an infinitive or a participle on -ing. */
    private boolean isFinite(int i) {
        Word word = words.get(i);
        boolean infinitive = at(i - 1).low().equals("to");
        return word.is(Tag.VERB, Tag.AUX) && !infinitive && !word.low().endsWith("ing");
    }

    /** The index of the next sign, "that", "and" before a verb, or the word behind a verb of saying. */
    private int end(int from) {
        int i = from;
        while (i < words.size()
                && !",;:\"()\u2013\u2014".contains(words.get(i).text())
                && !words.get(i).low().equals("that")
                && !(i > from
                        && isFinite(i - 1)
                        && WordLists.REPORTING.contains(at(i - 1).base()))
                && !(words.get(i).is(Tag.CCONJ) && i + 1 < words.size() && isFinite(i + 1))) {
            i++;
        }
        return i;
    }

    private void tag(int i, Tag tag) {
        words.set(i, word(words.get(i).text(), tag, words.get(i).start()));
    }

    private static final Word NONE = new Word(" ", Tag.X, "", 0);

    /** A word; a blank one before the first and after the last. */
    Word at(int i) {
        return i >= 0 && i < words().size() ? words().get(i) : NONE;
    }

    int size() {
        return words().size();
    }

    /** The index of the first word that ends after an offset. */
    int indexAt(int offset) {
        int i = 0;
        while (i < words().size() && words().get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** The text from one word to the word before another, without brackets. */
    String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(words().get(from).start(), words().get(to - 1).end())
                        .replaceAll(" ?" + BRACKETS.pattern(), "");
    }
}
