package dev.dateline.library.lint;

import dev.dateline.judge.Mentions;
import dev.dateline.judge.WordList;
import dev.dateline.library.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in a text by their capital letters. */
final class ProperNames {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*(?: (?:(?:of|the|de|da|do|del|der|van|von|bin|al|el|la) ){0,2}"
                    + "(?:\\p{Ll}{2}-)?\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*)*");
    private static final Pattern END_MARK = Pattern.compile("['\u2019]s?$|[.&-]$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]\\W*$");
    private static final Set<String> NO_NAMES = WordList.words("""
        monday tuesday wednesday thursday friday saturday sunday i january february march april may june july
        august september october november december
        """);

    private ProperNames() {}

    /**
     * The names in a text. The first word of a sentence counts only if another capital follows or if it is a
     * possessive.
     */
    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = END_MARK.matcher(matcher.group()).replaceAll("");
            boolean owner = name.length() + 2 == matcher.group().length();
            boolean first = matcher.start() == 0
                    || SENTENCE_END.matcher(text.substring(0, matcher.start())).find();
            List<String> words = TextWords.of(name);
            if (first && !words.isEmpty() && ((words.size() == 1 && !owner) || TextWords.isSmall(words.get(0)))) {
                int space = name.indexOf(' ');
                name = space < 0 ? "" : name.substring(space + 1);
            }
            if (!name.isEmpty()
                    && !NO_NAMES.containsAll(TextWords.of(name))
                    && !Mentions.of(name).hasDate()) {
                names.add(name);
            }
        }
        return names;
    }
}
