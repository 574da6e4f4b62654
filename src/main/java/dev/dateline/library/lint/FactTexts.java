package dev.dateline.library.lint;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.Mentions;
import dev.dateline.judge.Readings;
import dev.dateline.library.StatedText;
import dev.dateline.library.TextWords;
import dev.dateline.source.Lazy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of a card's facts, prepared for looking up words, numbers, dates and names. */
final class FactTexts {
    /** Words before a limit. If the facts have several values, the limit may be a comparison of two of them. */
    private static final Pattern BOUND = Pattern.compile("\\b(?:(?:more|less|fewer) than|over|under|at least|up to) $");

    private final List<Fact> facts;
    private final List<Article> articles;
    private final String text;
    private final Set<String> words;
    /** The numbers and dates of the texts. Most rules do not need them. */
    private final Lazy<Mentions> mentions;

    /** @param articles the articles of the facts; a fact may leave out names and dates that its article gives */
    FactTexts(List<Fact> facts, List<Article> articles) {
        this.articles = articles;
        this.facts = facts;
        StringBuilder all = new StringBuilder();
        for (Fact fact : facts) {
            all.append(fact.says()).append(". ");
            fact.label().ifPresent(label -> all.append(label).append(". "));
            fact.by().ifPresent(by -> all.append(by).append(". "));
            fact.note().ifPresent(note -> all.append(note).append(". "));
            for (Value value : fact.values()) {
                all.append(value.shown()).append(". ");
            }
            all.append(fact.asOf().inWords()).append(". ");
        }
        this.text = all.toString();
        this.mentions = new Lazy<>(() -> Mentions.of(text));
        this.words = new LinkedHashSet<>(TextWords.of(text));
    }

    /** The titles and all facts of the articles. */
    String context() {
        StringBuilder all = new StringBuilder();
        for (Article article : articles) {
            all.append(article.title()).append(". ");
            article.facts().forEach(fact -> all.append(fact.says()).append(' '));
        }
        return all.toString();
    }

    String titles() {
        return String.join(". ", articles.stream().map(Article::title).toList());
    }

    Set<String> words() {
        return words;
    }

    /** Whether a fact gives this date or a more precise one. */
    boolean holds(PartialDate date) {
        return mentions.get().holds(date);
    }

    /** Whether a fact gives a date that does not contradict this one, or a time such as "last year". */
    boolean allows(PartialDate date) {
        return StatedText.isRelative(text) || mentions.get().allows(date);
    }

    /** Whether a fact gives this number, in this unit or without a unit. */
    boolean holds(BigDecimal number, String unit) {
        return amounts().stream()
                        .anyMatch(
                                value -> value.number().compareTo(number) == 0 && Readings.sameUnit(value.unit(), unit))
                || Mentions.of(text, unit).holds(new Value.Quantity(number, unit, ""));
    }

    private List<Value.Quantity> amounts() {
        return facts.stream()
                .flatMap(fact -> fact.values().stream())
                .filter(Value.Quantity.class::isInstance)
                .map(Value.Quantity.class::cast)
                .toList();
    }

    /** The first number, date or name of a statement that is not in the facts; empty if all are in them. */
    Optional<String> firstMissing(String statement, KnownNames known, Names names) {
        Optional<String> number = missingNumber(statement);
        if (number.isPresent()) {
            return number;
        }
        for (PartialDate date : Mentions.of(statement).dates()) {
            if (!allows(date) && !Mentions.of(context()).holds(date)) {
                return Optional.of(date.inWords());
            }
        }
        for (String name : ProperNames.in(statement)) {
            if (!holdsName(name, known, names)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The first number of a statement that is not in the facts; empty if all are in them. */
    Optional<String> missingNumber(String statement) {
        for (Mentions.Quantity quantity : Mentions.of(statement).quantities()) {
            boolean rank = quantity.ordinal() && quantity.number().compareTo(BigDecimal.ONE) > 0;
            int at = statement.indexOf(quantity.text());
            boolean bound = amounts().size() > 1
                    && at > 0
                    && BOUND.matcher(statement.substring(0, at)).find();
            if ((quantity.counts() || rank) && !bound && !holds(quantity)) {
                return Optional.of(quantity.text());
            }
        }
        return Optional.empty();
    }

    private boolean holds(Mentions.Quantity wanted) {
        return amounts().stream().anyMatch(value -> wanted.says(value.number(), value.unit()))
                || mentions.get().quantities().stream()
                        .anyMatch(said -> wanted.says(
                                        said.number(),
                                        said.unit().isEmpty() ? "" : said.unit().get(0))
                                || (said.number().compareTo(wanted.number()) == 0
                                        && said.unit().isEmpty()));
    }

    /**
     * Whether the facts contain a name by one of its words or forms. A known person's surname is enough only if no
     * other person has it.
     */
    private boolean holdsName(String name, KnownNames known, Names names) {
        List<String> parts = TextWords.content(name);
        if (parts.isEmpty()
                || words.containsAll(parts)
                || TextWords.of(context()).containsAll(parts)) {
            return true;
        }
        boolean other = known.isName(name) && known.anyOther(name, text);
        if (!other && parts.stream().anyMatch(part -> TextWords.holds(words, part))) {
            return true;
        }
        List<String> forms = new ArrayList<>(CommonNames.alsoCalled(name));
        names.of(name).map(Name::allForms).ifPresent(forms::addAll);
        List<String> said = TextWords.of(text);
        if (forms.stream().map(TextWords::of).anyMatch(form -> !form.isEmpty() && TextWords.indexOf(said, form) >= 0)) {
            return true;
        }
        return StatedText.holdsInitials(name, words);
    }
}
