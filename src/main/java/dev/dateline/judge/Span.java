package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A period between two dates: {@code 19 April to 1 June 2024}, {@code 1975-77}.
 *
 * @param dated whether a year was typed
 * @param doubt whether another reading is possible
 */
record Span(PartialDate first, PartialDate last, boolean dated, boolean doubt) {
    private static final List<String> SIGNS = List.of(" to ", " until ", " till ", " through ", " and ", " - ");
    private static final List<String> BEFORE =
            List.of("from ", "between ", "since ", "until ", "till ", "in ", "during ", "the ");

    /** The period of a card's answer, if the answer has exactly one reading as a period. */
    static Optional<Span> of(String answer) {
        List<Span> readings = Slips.hasDigit(answer) ? read(answer, 0, DateOrder.OPEN) : List.of();
        return readings.stream()
                .filter(span -> span.dated && !span.doubt && span.first.precision() == span.last.precision())
                .findFirst();
    }

    /** The verdict on a text that is a period; else empty. */
    Optional<Outcome> judge(String text, boolean yearAsked, DateOrder dates) {
        Outcome best = Outcome.WRONG;
        List<Span> readings = read(text, last.year(), dates);
        for (Span typed : readings) {
            best = best.orBetter(judge(typed, yearAsked));
        }
        if (readings.isEmpty()) {
            Optional<PartialDate> one = DateReader.exact(bare(text));
            boolean part = one.equals(Optional.of(first)) || one.equals(Optional.of(last));
            return part ? Optional.of(Outcome.partial("the other date is missing")) : Optional.empty();
        }
        return Optional.of(best);
    }

    private Outcome judge(Span typed, boolean yearAsked) {
        if (first.covers(typed.first) && last.covers(typed.last)) {
            return typed.doubt
                    ? Outcome.partial("write the month's name")
                    : typed.dated || yearAsked ? Outcome.CORRECT : Outcome.partial("the year is missing");
        }
        boolean coarser = typed.first.covers(first) && typed.last.covers(last);
        return coarser ? Outcome.partial("less precise than was asked") : Outcome.WRONG;
    }

    /**
     * All readings of a text as a period.
     *
     * @param year the year of a text without one
     */
    private static List<Span> read(String text, int year, DateOrder dates) {
        String plain = bare(Folding.plain(text).strip());
        List<Span> spans = new ArrayList<>();
        for (String sign : SIGNS) {
            int at = plain.indexOf(sign);
            if (at > 0) {
                String end = plain.substring(at + sign.length());
                for (DateReading first : readings(plain.substring(0, at), dates)) {
                    for (DateReading last : readings(end, dates)) {
                        of(first, last, year).ifPresent(spans::add);
                    }
                }
                spans.removeIf(span -> span.first.toString().compareTo(span.last.toString()) >= 0);
                return spans;
            }
        }
        return spans;
    }

    private static List<DateReading> readings(String text, DateOrder dates) {
        return DateReading.settled(DateReader.read(text, Fillers.ofNoQuestion(), 2000), dates);
    }

    /** The period between two dates. The first date takes a missing year or month from the last one. */
    private static Optional<Span> of(DateReading first, DateReading last, int year) {
        DateReading end = last.year() == 0 ? last.inYear(year) : last;
        DateReading from = first.year() == 0 ? first.inYear(end.year()) : first;
        DateReading begin = from.month() == 0 && from.day() > 0 ? from.inMonth(end.month()) : from;
        Optional<PartialDate> to = DateReader.date(end);
        boolean dated = last.year() > 0;
        return DateReader.date(begin)
                .flatMap(it -> to.map(other -> new Span(it, other, dated, first.doubt() || last.doubt())));
    }

    /** The text with " - " between its dates, and both years in full. */
    private static String bare(String text) {
        String plain = text;
        for (String word : BEFORE) {
            plain = plain.regionMatches(true, 0, word, 0, word.length()) ? plain.substring(word.length()) : plain;
        }
        for (int i = 1; i < plain.length() - 1; i++) {
            boolean joins = "-/".indexOf(plain.charAt(i)) >= 0;
            boolean years = isYear(plain, i - 4, i)
                    && (plain.length() == i + 3
                            || isYear(plain, i + 1, plain.length())
                            || (i > 4 && plain.charAt(i - 5) == '.'));
            if (joins && (years || Character.isLetter(plain.charAt(i - 1)))) {
                plain = plain.substring(0, i) + " - " + plain.substring(i + 1);
            }
        }
        return withCentury(plain.replace("  ", " "));
    }

    private static String withCentury(String text) {
        int at = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" to "));
        int end = at + (text.startsWith(" - ", Math.max(at, 0)) ? 3 : 4);
        boolean shortened =
                at >= 4 && text.length() == end + 2 && isYear(text, at - 4, at) && Slips.hasDigit(text.substring(end));
        return shortened ? text.substring(0, end) + text.substring(at - 4, at - 2) + text.substring(end) : text;
    }

    private static boolean isYear(String text, int from, int to) {
        return to - from == 4
                && from >= 0
                && (from == 0 || " -/.".indexOf(text.charAt(from - 1)) >= 0)
                && NumberWords.digitsEnd(text, from) >= to;
    }
}
