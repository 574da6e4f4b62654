package dev.dateline.library;

import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.Mentions;
import dev.dateline.judge.Readings;
import dev.dateline.library.draft.DateFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement or passage that is compared with the values that it should contain.
 *
 * @param day the day for relative words such as "last month"
 */
public record StatedText(String text, PartialDate day, Names names) {
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:(?:days?|weeks?|months?|years?|decades?) (?:ago|later|earlier|before|after)|the"
                    + " (?:same|next|previous|following)|that"
                    + " (?:day|week|month|year)|tonight|yesterday|today|tomorrow|recent(?:ly)?|(?:last|this|next)"
                    + " (?:week|month|year|spring|summer|autumn|winter)|the day"
                    + " (?:before|after)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The result of comparing a text with a value. */
    public enum Match {
        HELD,
        /** The text has a part of the value: a year for a day, or half of the words. */
        PARTLY,
        /** The text has another number or date. */
        OTHER,
        /** The text has nothing that can be compared with the value. */
        NOTHING
    }

    /** Whether a text contains words such as "yesterday", whose meaning depends on the day of reading. */
    public static boolean isRelative(String text) {
        return RELATIVE.matcher(text).find();
    }

    public Match match(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Value.Date date) {
            return date(date.date());
        }
        if (value instanceof Value.Text words) {
            return words(words.shown());
        }
        if (value instanceof Value.Listing list) {
            Set<Match> found = EnumSet.noneOf(Match.class);
            list.items().forEach(item -> found.add(match(item)));
            boolean some = found.contains(Match.HELD) || found.contains(Match.PARTLY);
            return found.equals(Set.of(Match.HELD)) ? Match.HELD : some ? Match.PARTLY : Match.NOTHING;
        }
        return name(value) ? Match.HELD : Match.NOTHING;
    }

    private Match quantity(Value.Quantity quantity) {
        Mentions mentions = Mentions.of(text, quantity.unit());
        if (mentions.holds(quantity) || holdsRun(quantity.shown())) {
            return Match.HELD;
        }
        return mentions.hasComparable(quantity.unit()) ? Match.OTHER : Match.NOTHING;
    }

    private Match date(PartialDate date) {
        Mentions mentions = Mentions.of(text);
        if (mentions.holds(date) || DateFinder.dates(text, day).stream().anyMatch(date::covers)) {
            return Match.HELD;
        }
        if (isRelative(text)) {
            return Match.NOTHING;
        }
        if (mentions.allows(date)) {
            return Match.PARTLY;
        }
        return mentions.hasDate() ? Match.OTHER : Match.NOTHING;
    }

    private Match words(String wanted) {
        List<String> said = TextWords.of(text);
        List<String> words = TextWords.content(wanted);
        int held = 0;
        for (String word : words) {
            if (TextWords.holds(said, word) || holdsNumber(word)) {
                held++;
            } else if (Character.isDigit(word.charAt(0))) {
                return Match.NOTHING;
            }
        }
        if (held == words.size()) {
            return Match.HELD;
        }
        return held > 0 ? Match.PARTLY : Match.NOTHING;
    }

    private boolean holdsNumber(String word) {
        return Readings.number(word)
                .filter(number -> Mentions.of(text).holds(new Value.Quantity(number, "", "")))
                .isPresent();
    }

    private boolean name(Value value) {
        List<String> forms = new ArrayList<>(names.others(value));
        forms.add(value.shown());
        if (value instanceof Value.Person person) {
            forms.add(person.name().surname());
            names.person(value.shown()).map(PersonName::surname).ifPresent(forms::add);
        } else {
            forms.addAll(CommonNames.alsoCalled(value.shown()));
        }
        if (forms.stream().anyMatch(this::holdsRun)) {
            return true;
        }
        List<String> content = TextWords.content(value.shown());
        List<String> said = TextWords.of(text);
        boolean all = !content.isEmpty() && content.stream().allMatch(word -> TextWords.holds(said, word));
        return all || holdsInitials(value.shown(), said);
    }

    /** Whether the text contains the words in a row. The last word may be a plural or possessive. */
    private boolean holdsRun(String words) {
        List<String> run = TextWords.of(words);
        return !run.isEmpty() && TextWords.indexOf(TextWords.of(text), run) >= 0;
    }

    /** Whether one of the words is the initials of a name: NHK. */
    public static boolean holdsInitials(String name, Collection<String> said) {
        StringBuilder initials = new StringBuilder();
        for (String word : TextWords.content(name)) {
            initials.append(word.charAt(0));
        }
        return initials.length() > 1 && said.contains(initials.toString().toLowerCase(Locale.ROOT));
    }
}
