package dev.dateline.exchange.intake;

import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Forms;
import dev.dateline.judge.NumberWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a person and a list from other words by the question and by how the answer is written. */
final class AnswerShape {
    private static final int MOST_ITEMS = 12;
    private static final int MOST_WORDS_OF_ITEM = 4;
    private static final int MOST_WORDS_OF_NAME = 5;

    /** Words that no person has in the name. */
    private static final List<String> BODIES = List.of(
            "united",
            "union",
            "nations",
            "party",
            "company",
            "republic",
            "kingdom",
            "city",
            "empire",
            "army",
            "bank",
            "court",
            "council",
            "league",
            "states",
            "africa",
            "korea",
            "america",
            "arabia",
            "zealand",
            "lanka",
            "team",
            "group",
            "corporation",
            "inc",
            "ltd",
            "church",
            "university",
            "people",
            "parliament",
            "government");

    private AnswerShape() {}

    /** The answer without a remark in brackets at its end: {@code 18% (was 28%)}. */
    static String withoutRemark(String back) {
        int open = back.endsWith(")") ? back.lastIndexOf('(') : -1;
        return open > 0 ? back.substring(0, open).strip() : back;
    }

    /** A person, where the question begins with "Who" and the answer is two words or more in capitals and nothing else. */
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
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i)) && "-.'\u2019".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        boolean particle = !outer && word.length() <= 4;
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || particle);
    }

    /** The Ottomans, United Nations, Manchester City: no person has such a word in the name. */
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
     * A list, where the question asks for so many things as the answer has, or begins with Name or List, and the answer has commas,
     * semicolons or line ends between short names.
     */
    static Optional<Answer> list(String front, String back) {
        List<String> items = items(back);
        int asked = askedFor(front);
        boolean named = front.regionMatches(true, 0, "name ", 0, 5) || front.regionMatches(true, 0, "list ", 0, 5);
        boolean fits = items.size() > 1 && items.size() <= MOST_ITEMS && new HashSet<>(items).size() == items.size();
        if (!fits || !(asked == items.size() || (asked == 0 && named))) {
            return Optional.empty();
        }
        List<Answer.Typed> right = new ArrayList<>();
        for (String item : items) {
            boolean brief = item.split(" ", -1).length <= MOST_WORDS_OF_ITEM && Character.isLetter(item.charAt(0));
            if (!brief) {
                return Optional.empty();
            }
            right.add(new Answer.Typed(new Value.Text(item), Forms.NONE));
        }
        return Optional.of(new Answer.TypedList(List.copyOf(right), right.size()));
    }

    private static List<String> items(String back) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        String text = back.replace(" and ", ", ")
                        .replace(" & ", ", ")
                        .replace('\n', ',')
                        .replace(';', ',') + ",";
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ',') {
                item.append(text.charAt(i));
                continue;
            }
            String name = item.toString().strip();
            item.setLength(0);
            if (!name.isEmpty()) {
                items.add(name);
            }
        }
        return items;
    }

    /** How many things a question asks for: "Which three countries"; 0 where it does not say. */
    private static int askedFor(String front) {
        String[] words = front.toLowerCase(Locale.ROOT).split(" ", -1);
        for (int i = 0; i < Math.min(words.length, 5); i++) {
            int number = NumberWords.ONES.indexOf(words[i]);
            if (number > 1 && number <= MOST_ITEMS) {
                return number;
            }
        }
        return 0;
    }
}
