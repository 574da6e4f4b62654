package dev.dateline.exchange.intake;

import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Forms;
import dev.dateline.judge.WordList;
import dev.dateline.library.JottedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises persons and lists by the question and the form of the answer. */
final class AnswerShape {
    private static final int MOST_WORDS_OF_NAME = 5;

    /** Words that do not occur in names of persons. */
    private static final Set<String> BODIES = WordList.words("""
        united union nations party company republic kingdom city empire army bank court council league states africa
        korea america arabia zealand lanka team group corporation inc ltd church university people parliament
        government
        """);

    private AnswerShape() {}

    /** The answer without a remark in brackets at its end: {@code 18% (was 28%)}. */
    static String withoutRemark(String back) {
        int open = back.endsWith(")") ? back.lastIndexOf('(') : -1;
        return open > 0 ? back.substring(0, open).strip() : back;
    }

    /** The person, if the question begins with "Who" and the answer is only two or more words with capitals. */
    static Optional<PersonName> person(String front, String back) {
        String[] words = back.split(" ", -1);
        boolean who = front.regionMatches(true, 0, "who ", 0, 4) || front.regionMatches(true, 0, "whom ", 0, 5);
        if (!who || words.length < 2 || words.length > MOST_WORDS_OF_NAME || isBody(words)) {
            return Optional.empty();
        }
        for (int i = 0; i < words.length; i++) {
            boolean outer = i == 0 || i == words.length - 1;
            if (!isPartOfName(words[i], outer)) {
                return Optional.empty();
            }
        }
        return Optional.of(PersonName.of(back));
    }

    private static boolean isPartOfName(String word, boolean outer) {
        boolean particle = !outer && word.length() <= 4;
        return word.matches("[\\p{L}.'\u2019-]+") && (Character.isUpperCase(word.charAt(0)) || particle);
    }

    /**
     * Whether the words are a group or organisation and not a person: the Ottomans, United Nations, Manchester City.
     */
    private static boolean isBody(String[] words) {
        if (words[0].equalsIgnoreCase("the")) {
            return true;
        }
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.equals("and") || lower.equals("of") || BODIES.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The list, if the answer has commas, semicolons, line ends or "and" between short names. The question must ask for
     * several things, or for as many as the answer has.
     */
    static Optional<Answer> list(String front, String back) {
        List<Answer.Typed> right = JottedList.of(front, back).stream()
                .map(item -> new Answer.Typed(new Value.Text(item), Forms.NONE))
                .toList();
        return right.isEmpty() ? Optional.empty() : Optional.of(new Answer.TypedList(right, right.size()));
    }
}
