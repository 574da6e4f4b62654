package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.judge.CommonNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The country that an article is about: the one that it names most, by its name, people or capital. */
final class Setting {
    private static final Pattern NAME = Pattern.compile(
            "(?<!\\d ?)\\b\\p{Lu}[\\p{L}-]+(?: (?:and )?\\p{Lu}[\\p{L}-]+)?|\\b(?:U\\.S\\.|UK|US)(?![\\p{L}$])");

    private static final Pattern NATIONAL = Pattern.compile(
            "(?:\\bthe |^)(?=(?i:government|parliament|economy|central bank|finance ministry|army|electorate|president|prime minister|cabinet|senate|"
                    + "(?:\\p{Ll}+ ){1,2}ministry|peso|rupee|rupiah|ringgit|naira|kwacha|shilling|rand|lira|krone|krona|crown|zloty|forint|real|won|yen|yuan|baht|taka|cedi|dong|hryvnia|franc)\\b(?! of| minister| \\p{Lu}|s\\b))");

    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:[Rr]evenues?|[Tt]urnover|[Dd]ividend|(?:[Nn]et|[Oo]perating) (?:profit|loss)|[Tt]he (?:company|firm)|[Ss]hares (?:of|in))\\b");

    private Setting() {}

    /** The country; empty if no country is named twice as often as any other. */
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
        return most >= 2 * second && isThere(text.text(), counts, most) && (most > 1 || counts.size() == 1)
                ? counts.entrySet().stream()
                        .filter(each -> each.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Whether the article takes place in the country that it names most: it was written in the capital or names it, or says
     * "in Norway" or "Norway's".
     */
    private static boolean isThere(String text, Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .anyMatch(country -> text.startsWith(country + " ")
                        || Pattern.compile("\\b[Ii]n (?:the |[a-z]+ )?" + Pattern.quote(country) + "\\b|\\b"
                                        + Pattern.quote(country) + "'s?\\b")
                                .matcher(text)
                                .find()
                        || namesCapital(text, country));
    }

    /** Whether a text names a country, its people or its capital. */
    static boolean isNamed(String text) {
        return NAME.matcher(text.replaceFirst("^In ", ""))
                        .results()
                        .flatMap(name ->
                                Stream.of(name.group().split("[ -]", -1)).map(word -> word.replaceFirst("s$", "")))
                        .anyMatch(name -> country(name).isPresent() || name.matches("Europe(?:an)?|EU|African?|Asian?"))
                || NAME.matcher(text.replaceFirst("^In ", ""))
                        .results()
                        .anyMatch(name -> country(name.group()).isPresent());
    }

    /**
     * The company that an article is about: the name at the end of the subject that it begins with. Empty if the article
     * tells nothing that only companies have.
     */
    static Optional<String> firm(TaggedSentence lead, String text, Cast cast) {
        String subject = lead.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .map(clause -> clause.subject().replaceFirst(" on \\p{Lu}\\p{Ll}+day$", ""))
                .findFirst()
                .orElse("");
        boolean people = text.matches("(?s).*\\b(?:he|she)\\b.*");
        return Cast.occurrences(subject).stream()
                .filter(name -> COMPANY.matcher(text).find() && name.end() == subject.length())
                .map(Cast.Occurrence::name)
                .filter(name ->
                        country(name).isEmpty() && CommonNames.body(name).isEmpty())
                .filter(name -> !isInstitution(name))
                .filter(name -> !people || cast.roleOf(name) == Cast.Role.ORGANISATION || isFirm(name, text))
                .findFirst();
    }

    /** Whether a text calls a name a company: {@code the airline Corella}, {@code Corella's profit}. */
    private static boolean isFirm(String name, String text) {
        return Pattern.compile("\\b(?:firm|company|maker|group|retailer|airline|miner|lender|operator|builder) "
                        + Pattern.quote(name) + "\\b|\\b" + Pattern.quote(name)
                        + "(?:'s)? (?:shares|profit|revenue|sales|Q\\d|results)\\b")
                .matcher(text)
                .find();
    }

    /** Whether a name is of a body that is no company. */
    static boolean isInstitution(String name) {
        return name.matches(
                ".*\\b(?:Court|Council|Commission|Ministry|Parliament|Party|Agency|Authority|Union|Congress|Senate|Board|University|Police|Department|Government|Assembly)\\b.*");
    }

    private static boolean namesCapital(String text, String country) {
        return NAME.matcher(text)
                .results()
                .anyMatch(name -> CommonNames.countryOfCapital(name.group()).equals(Optional.of(country)));
    }

    /** The country that has this name, these people or this capital. */
    static Optional<String> country(String name) {
        return CommonNames.country(name)
                .or(() -> CommonNames.countryOfPeople(name))
                .or(() -> CommonNames.countryOfCapital(name));
    }

    /** {@code the government}: Ghana's government. */
    static String national(String text, Optional<String> country) {
        return country.map(name -> NATIONAL.matcher(
                                text.replaceFirst("\\b[Tt]he country's\\b", Matcher.quoteReplacement(of(name))))
                        .replaceFirst(Matcher.quoteReplacement(of(name) + " ")))
                .orElse(text);
    }

    static String article(String country) {
        return country.startsWith("United ")
                        || (country.endsWith("s")
                                && !country.equals("Cyprus")
                                && !country.equals("Laos")
                                && !country.equals("Honduras")
                                && !country.equals("Mauritius"))
                ? "the " + country
                : country;
    }

    /** The genitive of a country: {@code the United States'}, {@code Norway's}. */
    static String of(String country) {
        return possessive(article(country));
    }

    static String possessive(String name) {
        return name.endsWith("'s") || name.endsWith("'") ? name : name + (name.endsWith("s") ? "'" : "'s");
    }
}
