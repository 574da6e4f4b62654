package dev.dateline.study.exam;

import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period from which an exam takes its news.
 *
 * @param shown the period in words: {@code last 12 months}, {@code December 2022}
 * @param last the last day, which belongs to the period
 */
public record Period(String shown, LocalDate first, LocalDate last) {
    private static final Pattern MONTHS = Pattern.compile("(?:last )?([1-9][0-9]{0,2}) ?m(?:onths?)?");

    public static Period lastMonths(int months, LocalDate today) {
        return new Period(
                months == 1 ? "last month" : "last " + months + " months",
                today.minusMonths(months).plusDays(1),
                today);
    }

    /**
     * Reads {@code 12 months}, a month or year such as {@code 2022-12}, or two of these with {@code ..} between them.
     * Empty for any other text.
     */
    public static Optional<Period> parse(String text, LocalDate today) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Matcher months = MONTHS.matcher(wanted);
        if (months.matches()) {
            return Optional.of(lastMonths(Integer.parseInt(months.group(1)), today));
        }
        String[] ends = wanted.split("\\.\\.", -1);
        Optional<PartialDate> first = PartialDate.parse(ends[0].strip());
        Optional<PartialDate> last = PartialDate.parse(ends[ends.length - 1].strip());
        if (ends.length > 2 || first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0) {
            return Optional.empty();
        }
        return Optional.of(between(first.get(), last.get()));
    }

    private static Period between(PartialDate first, PartialDate last) {
        String shown = first.equals(last) ? first.inWords() : first.inWords() + " to " + last.inWords();
        return new Period(shown, first.firstDay(), last.lastDay());
    }

    public boolean holds(Card card, Library library) {
        return library.sources(card).stream().anyMatch(source -> {
            PartialDate date = source.fact().asOf();
            return !date.firstDay().isAfter(last) && !date.lastDay().isBefore(first);
        });
    }
}
