package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the unit after a number, or the things that it counts: {@code per cent}, {@code Swiss francs}, {@code health
 * centres}.
 */
final class Counted {
    private static final Pattern WORD = Pattern.compile("\\G([ -])([\\p{L}][\\p{L}\\d.'/-]*)");
    /** A sign of one letter is a measure only directly behind the number. */
    private static final Pattern MEASURE = Pattern.compile("\\G[ -]?("
            + WordLists.MEASURES.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(sign -> (sign.matches("\\p{L}") ? "(?<![ -])" : "")
                            + Pattern.quote(sign)
                            + (sign.equals("%") ? "" : "(?![\\p{L}\\d])"))
                    .collect(Collectors.joining("|"))
            + ")");

    private static final Pattern MONEY = Pattern.compile("\\G[ -]((?:\\p{Lu}[\\p{L}.]*[ -]){0,3}(?:"
            + String.join("|", WordLists.CURRENCY_WORDS) + "))(?![\\p{L}\\d])");
    private static final Pattern PER =
            Pattern.compile("\\G (?:an?|per|each|every) ((?:square )?[a-z-]+)\\b(?! (?:earlier|later|ago|before))");
    private static final Pattern HYPHEN = Pattern.compile("\\G-([a-z]+)(?:-(old|long|high|strong|deep|wide|tall))?\\b");
    private static final Set<String> HYPHEN_NONE = WordLists.words("hyphen none");
    private static final int MOST_WORDS = 3;
    private static final Pattern AGED =
            Pattern.compile("\\b(?:aged|age of) (?:between )?(?:\\d+(?: to | and |-))?\\d+$");
    private static final Pattern AGE_BEHIND_NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]+, [1-9]\\d$");
    /** Matches {@code a fisherman of 33}, but not {@code a number of 33}. */
    private static final Pattern AGE_OF_PERSON = Pattern.compile("(?i)\\b(?:an?|the) (?:[\\w'-]+ ){0,3}?(?!number|order"
            + "|quarter|border|layer|cover|power|offer|tower|river|factor|floor|error|sector|motor|corner|paper)"
            + "(?:\\w{2,}(?:ist|ian|man|woman|eer|er|or|ess|ant)|mother|father|boy|girl|student|nurse|widow|pilot|cook|guard"
            + "|monk) of [1-9]\\d$");

    private static final int LONGEST_AGE = 60; // characters
    private static final Set<String> VAGUE = WordLists.words("vague nouns");

    private Counted() {}

    /**
     * A unit.
     *
     * @param name its name
     * @param end the offset after it in the sentence; the end of the number if there is no unit
     */
    record Unit(String name, int end) {}

    /**
     * The unit after a number. Its name is empty if there is none.
     *
     * @param at the end of the number
     */
    static Unit behind(String sentence, int at, boolean digits) {
        String before = sentence.substring(Math.max(0, at - LONGEST_AGE), at);
        boolean age = AGED.matcher(before).find()
                || (sentence.startsWith(",", at)
                        && AGE_BEHIND_NAME.matcher(before).find())
                || (AGE_OF_PERSON.matcher(before).find()
                        && noun(sentence, at).name.isEmpty()
                        && !sentence.startsWith(" per", at));
        if (age) {
            return new Unit("years old", at);
        }
        return measure(sentence, at, digits)
                .or(() -> money(sentence, at))
                .map(unit -> withPer(sentence, unit))
                .or(() -> hyphen(sentence, at))
                .orElseGet(() -> withPer(sentence, noun(sentence, at)));
    }

    /** Adds the rest of a rate to a unit: {@code a barrel}, {@code per head}. */
    static Unit withPer(String sentence, Unit unit) {
        Matcher per = PER.matcher(sentence).region(unit.end, sentence.length());
        if (unit.name.isEmpty() || unit.name.equals("per cent") || !per.find()) {
            return unit;
        }
        String last = per.group(1).substring(per.group(1).lastIndexOf(' ') + 1);
        return WordLists.PER.contains(last)
                ? new Unit(unit.name + (last.equals("hour") ? " an " : " a ") + per.group(1), per.end())
                : unit;
    }

    private static Optional<Unit> measure(String sentence, int at, boolean digits) {
        Matcher measure = MEASURE.matcher(sentence).region(at, sentence.length());
        boolean found = measure.find() && (digits || !Character.isLetter(sentence.charAt(at)));
        return found
                ? Optional.of(new Unit(WordLists.MEASURES.getOrDefault(measure.group(1), ""), measure.end()))
                : Optional.empty();
    }

    private static Optional<Unit> money(String sentence, int at) {
        Matcher money = MONEY.matcher(sentence).region(at, sentence.length());
        return money.find() ? Optional.of(new Unit(plural(money.group(1)), money.end())) : Optional.empty();
    }

    /** A currency in the plural. */
    static String plural(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean one = last.matches("dollar|euro|pound") || !WordLists.CURRENCY_WORDS.contains(last);
        return one && WordLists.CURRENCY_WORDS.contains(last + "s") ? name + "s" : name;
    }

    private static Optional<Unit> hyphen(String sentence, int at) {
        Matcher word = HYPHEN.matcher(sentence).region(at, sentence.length());
        if (!word.find()
                || (WordLists.STOP.contains(word.group(1)) && !word.group(1).equals("over"))) {
            return Optional.empty();
        }
        String noun = word.group(1);
        boolean none = HYPHEN_NONE.contains(noun) || noun.endsWith("ed");
        String unit = noun.equals("year") && "old".equals(word.group(2)) ? "years old" : pluralNoun(noun);
        return Optional.of(none ? new Unit("", at) : new Unit(unit, word.end()));
    }

    private static String pluralNoun(String noun) {
        if (noun.endsWith("s") || WordLists.IRREGULAR_NOUNS.contains(noun)) {
            return noun;
        }
        boolean other = noun.endsWith("y") && !noun.endsWith("ay") && !noun.endsWith("ey");
        String plural = other ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return noun.equals("person") ? "people" : noun.equals("foot") ? "feet" : plural;
    }

    /** The words up to the first plural noun. Only adjectives and nouns may be before it. */
    private static Unit noun(String sentence, int at) {
        Matcher words = WORD.matcher(sentence).region(at, sentence.length());
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < MOST_WORDS && words.find() && words.group(1).equals(" "); i++) {
            String word = bare(words.group(2));
            if (i == 0 && Set.of("other", "more", "further").contains(word)) {
                continue;
            }
            if (!isPartOfName(word)) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
            boolean people = Character.isUpperCase(word.charAt(0)) && isPlural(word.toLowerCase(Locale.ROOT));
            if (isPlural(word) || people) {
                int end = words.start(2) + word.length();
                return new Unit(name.toString(), end);
            }
        }
        return new Unit("", at);
    }

    /** The noun after "one": {@code dose} of {@code One dose will do}. Its name is empty if there is none. */
    static Unit one(String sentence, int at) {
        TaggedSentence words = TaggedSentence.of(sentence);
        int first = words.indexAt(at);
        int i = first;
        while (words.at(i).is(Tag.ADJ, Tag.NOUN) && words.at(i + 1).is(Tag.NOUN)) {
            i++;
        }
        boolean counts = words.at(i).is(Tag.NOUN)
                && words.at(i + 1).is(Tag.VERB, Tag.AUX)
                && !VAGUE.contains(words.at(i).low());
        return counts ? new Unit(words.text(first, i + 1), words.at(i).end()) : new Unit("", at);
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".'-/".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = word.substring(0, end);
        return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    private static boolean isPartOfName(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || WordLists.STOP.contains(low)) {
            return false;
        }
        boolean verb = (low.endsWith("ed") || low.endsWith("ing"))
                && low.indexOf('-') < 0
                && !WordLists.ADJECTIVES_ON_ED.contains(low);
        return !verb && !low.endsWith("ly") && !Verbs.isIrregularPast(low) && !DateFinder.isMonthOrWeekday(word);
    }

    static boolean isPlural(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (WordLists.IRREGULAR_NOUNS.contains(low)) {
            return true;
        }
        boolean plural = low.length() > 3 && low.endsWith("s") && !low.endsWith("ss") && !low.endsWith("us");
        return plural
                && !WordLists.NO_NOUNS.contains(low)
                && !low.endsWith("'s")
                && Character.isLowerCase(word.charAt(0));
    }
}
