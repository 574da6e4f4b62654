package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.judge.CommonNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The country that an article is about: the one it names most, by its name, its people or its capital. */
final class Setting {
    private static final Pattern NAME =
            Pattern.compile("\\b\\p{Lu}[\\p{L}-]+(?: (?:and )?\\p{Lu}[\\p{L}-]+)?|\\b(?:U\\.S\\.|UK|US)(?![\\p{L}$])");

    private Setting() {}

    /** Empty where no country is named twice as often as any other. */
    static Optional<String> country(ArticleText text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher name = NAME.matcher(text.text());
        while (name.find()) {
            Optional<String> country = country(name.group());
            if (country.isEmpty() && name.group().indexOf(' ') > 0) {
                country = country(name.group().substring(0, name.group().indexOf(' ')));
            }
            country.ifPresent(found -> counts.merge(found, 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long second = counts.values().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .limit(Math.max(0, counts.size() - 1))
                .max()
                .orElse(0);
        return most >= 2 * second && (most > 1 || counts.size() == 1)
                ? counts.entrySet().stream()
                        .filter(each -> each.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> country(String name) {
        return CommonNames.country(name)
                .or(() -> CommonNames.countryOfPeople(name))
                .or(() -> CommonNames.countryOfCapital(name));
    }
}
