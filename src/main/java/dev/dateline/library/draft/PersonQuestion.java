package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question about the holder of an office that the article names. */
final class PersonQuestion {
    private static final Pattern OFFICE_BEHIND = Pattern.compile(
            "\\G, (the |its |their )?((?:[\\p{L}'-]+ ){0,4}(?:of|at|for|in) (?:the )?(?:\\p{Lu}[\\p{L}'&.-]+"
                    + " ?)(?:[\\p{L}'&.-]+ ?){0,4})(?=[,.;]|$)");
    private static final Pattern NATION_BEFORE = Pattern.compile(
            "(\\p{Lu}[\\p{L} ]{2,25})'s ((?:new |acting |interim )?(?:[\\p{L}]+"
                    + " ){0,2}(?:president|minister|premier|chancellor|king|queen|governor|chief"
                    + " justice|treasurer|leader)),? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NATIONAL = Pattern.compile(
            "(?!deputy|vice|junior|former|then|state )(?:president|(?:\\p{L}+ ){1,4}minister|chancellor|premier|treasurer)");

    private final QuestionMaker.Context context;

    PersonQuestion(QuestionMaker.Context context) {
        this.context = context;
    }

    Optional<String> ask(Mention value, String sentence) {
        String before = sentence.substring(0, value.start());
        Matcher nation = NATION_BEFORE.matcher(before);
        if (nation.find()) {
            return Optional.of(
                    "Who was " + nation.group(1) + "'s " + nation.group(2).toLowerCase(Locale.ROOT));
        }
        Optional<String> title =
                context.cast().title(value.values().get(0).shown()).map(text -> text.toLowerCase(Locale.ROOT));
        if (title.isPresent()
                && NATIONAL.matcher(title.get()).matches()
                && context.country().isPresent()
                && !namesAnother(sentence, context.country().get())) {
            return Optional.of("Who was " + QuestionFrame.of(context.country().get()) + " " + title.get());
        }
        Matcher office = OFFICE_BEHIND.matcher(sentence).region(value.end(), sentence.length());
        if (office.find()) {
            String what = office.group(2).strip();
            boolean unique = office.group(1) != null
                    || what.startsWith("head ")
                    || what.startsWith("chief ")
                    || what.startsWith("president ");
            boolean own = office.group(1) != null && !office.group(1).equals("the ");
            return unique && !own
                    ? Optional.of("Who was " + (office.group(1) == null ? "" : office.group(1)) + what)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a sentence names another country, whose minister the person may be. */
    private static boolean namesAnother(String sentence, String country) {
        return Cast.occurrences(sentence).stream()
                .flatMap(each -> CommonNames.country(each.name()).stream())
                .anyMatch(named -> !named.equals(country));
    }
}
