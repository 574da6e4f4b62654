package dev.dateline.judge;

import dev.dateline.article.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers that tell only the size: a few billion, dozens, tens of thousands. */
final class VagueNumber {
    private static final Set<String> SOME = Set.of("few", "several");

    /** Words that stand before the magnitude in the plural, each with its power of ten. */
    private static final Map<String, Integer> MANY = Map.of("tens", 1, "hundreds", 2, "thousands", 3);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private VagueNumber() {}

    /**
     * Whether a text gives the size of a number and nothing else: a few billion francs for 3 billion francs. The number
     * is two to nine times the size that is said, and up to 99 times a plural such as "hundreds".
     */
    static boolean covers(Phrase phrase, Value.Quantity quantity, Fillers fillers) {
        List<String> words = new ArrayList<>(Tokens.of(phrase.text()));
        boolean some = false;
        int power = 0;
        int from = 0;
        for (; from < words.size(); from++) {
            String word = words.get(from);
            int magnitude = word.length() > 3 ? NumberWords.magnitude(word) : word.equals("bn") ? 9 : 0;
            if (SOME.contains(word)) {
                some = true;
            } else if (MANY.containsKey(word) || magnitude > 0 || word.equals("hundred")) {
                power += MANY.getOrDefault(word, word.equals("hundred") ? 2 : magnitude);
                some |= word.endsWith("s");
            } else if (!Phrase.isArticle(word) && !word.equals("of")) {
                break;
            }
        }
        if (!some || power < 2) {
            return false;
        }
        Amount right = Amount.of(quantity, fillers.units());
        BigDecimal times = right.value().abs().scaleByPowerOfTen(-power);
        List<String> unit = fillers.units().canonical(words.subList(from, words.size()));
        return times.compareTo(TWO) >= 0
                && times.compareTo(BigDecimal.TEN) < 0
                && UnitWords.same(unit, right.unit(), fillers);
    }
}
