package dev.dateline.library.lint;

import dev.dateline.article.Name;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer.Cloze;
import dev.dateline.deck.Answer.Written;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.WordList;
import dev.dateline.library.Library;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.WrittenCard.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for surnames that several people have, and for questions that contain a part of the name. */
final class NameRules {
    private static final int SHORTEST_PART = 5; // letters
    private static final int SHORTEST_NAME = 3; // letters of a part of a person's name
    private static final int SHORTEST_STEM = 7; // the fewest letters of a word that gives away its other forms

    private static final Pattern INITIAL = Pattern.compile("(?<![^ ]).");
    private static final Pattern KIND = Pattern.compile("\\b(?:[Ww]hich|[Ww]hat) (?:\\p{Ll}+ or )?(\\p{L}+)");
    /** Matches the noun that a question asks for, with its adjectives: {@code Which foreign space agencies}. */
    private static final Pattern KINDS = Pattern.compile("\\b(?:[Ww]hich|[Ww]hat)((?: \\p{Ll}+){2,4})");

    /** The people with each surname that several people of the library have. A person is the words of the full name. */
    private final Map<List<String>, Set<List<String>>> bySurname = new HashMap<>();

    NameRules(Library library) {
        Map<List<String>, List<String>> known = new HashMap<>();
        for (Name name : library.names().all()) {
            name.allForms().forEach(form -> known.put(TextWords.of(form), TextWords.of(name.name())));
            name.person(name.name()).ifPresent(person -> add(person, known));
        }
        KnownNames.values(library)
                .filter(Value.Person.class::isInstance)
                .forEach(value -> add(((Value.Person) value).name(), known));
        bySurname.values().removeIf(people -> people.size() == 1);
    }

    private void add(PersonName name, Map<List<String>, List<String>> known) {
        List<String> full = TextWords.of(name.full());
        List<String> surname = TextWords.of(name.surname());
        if (full.size() > 1 && !surname.equals(full)) {
            bySurname.computeIfAbsent(surname, any -> new LinkedHashSet<>()).add(known.getOrDefault(full, full));
        }
    }

    void check(WrittenCard card) {
        shared(card);
        part(card);
    }

    /** Reports a surname without a first name that several people in the library have. */
    private void shared(WrittenCard card) {
        List<String> texts = new ArrayList<>();
        texts.add(card.card().ask());
        card.choices().ifPresent(choices -> texts.addAll(choices.choices()));
        if (card.card().answer() instanceof Written) {
            card.answers().forEach(answer -> texts.addAll(answer.all()));
        }
        for (String text : texts) {
            List<String> words = TextWords.of(text);
            for (Map.Entry<List<String>, Set<List<String>>> people : bySurname.entrySet()) {
                boolean unclear = TextWords.indexOf(words, people.getKey()) >= 0
                        && people.getValue().stream().noneMatch(full -> TextWords.indexOf(words, full) >= 0)
                        && standsAlone(text, people.getKey());
                if (unclear) {
                    List<String> names = new ArrayList<>();
                    people.getValue().forEach(full -> names.add(written(full)));
                    card.say(Rule.SHARED_SURNAME, written(people.getKey()), String.join(", ", names));
                    return;
                }
            }
        }
    }

    /** Whether a surname is used without another name before it. */
    private static boolean standsAlone(String text, List<String> surname) {
        boolean found = false;
        for (String name : ProperNames.in("x " + text)) {
            List<String> words = TextWords.of(name);
            int at = TextWords.indexOf(words, surname);
            if (at > 0 && !TITLES.contains(words.get(at - 1))) {
                return false;
            }
            found |= at >= 0;
        }
        return found;
    }

    private static final Set<String> TITLES = WordList.words("""
        president minister mr mrs ms dr premier chancellor general senator king queen judge did was and when by
        """);

    private static String written(List<String> words) {
        return INITIAL.matcher(String.join(" ", words))
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    /** Reports a word of the answer in the question, if it gives the answer away. */
    private void part(WrittenCard card) {
        boolean typed = card.card().answer() instanceof Written || card.card().answer() instanceof Cloze;
        if (!typed || card.card().kind() == CardKind.NUMBER || card.card().kind() == CardKind.DATE) {
            return;
        }
        String ask = Unquoted.of(card.card().ask());
        List<String> asked = TextWords.of(ask);
        for (Answer answer : card.answers()) {
            List<String> content = TextWords.content(answer.text());
            boolean whole = asked.containsAll(content);
            for (String word : content) {
                int shortest = card.card().kind() == CardKind.PERSON ? SHORTEST_NAME : SHORTEST_PART;
                boolean telling = word.length() >= shortest
                        && !WordTable.has("kind of thing", word)
                        && !Unquoted.SMALL_IN_TITLES.contains(word)
                        && !isAskedFor(word, card)
                        && !isOfTheKind(content, word, ask)
                        && !isSetting(word, ask)
                        && Character.isLetter(word.charAt(0));
                boolean there = telling && !whole && asked.stream().anyMatch(each -> tells(each, word));
                if (there && isNamed(answer.text(), word) && !isNameOfAnother(ask, word, TextWords.of(answer.text()))) {
                    answer.piece().say(Rule.PART_IN_QUESTION, word);
                    return;
                }
            }
        }
    }

    /**
     * Whether the question asks for one of a kind with this word: "Which airline" for airlines. Also true for a
     * question that asks for one of the people with a surname: "Which Wang".
     */
    private boolean isAskedFor(String word, WrittenCard card) {
        Matcher kind = KIND.matcher(card.card().ask());
        if (!kind.find()) {
            return false;
        }
        boolean name = Character.isUpperCase(kind.group(1).codePointAt(0));
        return TextWords.related(kind.group(1).toLowerCase(Locale.ROOT), word)
                && (!name || bySurname.containsKey(List.of(word)) || isOfTwo(word, card));
    }

    /** Whether the question asks for a thing whose kind has this word: {@code European Space Agency} is a space agency. */
    private static boolean isOfTheKind(List<String> answer, String word, String ask) {
        Matcher kinds = KINDS.matcher(ask);
        int next = answer.indexOf(word) + 1;
        List<String> asked = kinds.find() ? TextWords.of(kinds.group(1)) : List.of();
        int after = asked.indexOf(word) + 1;
        return after > 0
                && after < asked.size()
                && next < answer.size()
                && TextWords.related(asked.get(after), answer.get(next));
    }

    /** Whether the word only names the country of an event: {@code Poland's election}, for the party All for Poland. */
    private static boolean isSetting(String word, String ask) {
        return CommonNames.country(word).isPresent()
                && Pattern.compile("(?i)\\b(?:in " + word + "\\b|" + word + "['\u2019]s)")
                        .matcher(ask)
                        .find();
    }

    /** Whether two full names in the article end with this word. */
    private static boolean isOfTwo(String word, WrittenCard card) {
        return ProperNames.in(card.said().context()).stream()
                        .map(TextWords::of)
                        .filter(words ->
                                words.size() > 1 && words.get(words.size() - 1).equals(word))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean tells(String asked, String word) {
        return asked.equals(word)
                || (word.length() >= SHORTEST_STEM
                        && asked.length() >= SHORTEST_STEM
                        && TextWords.related(asked, word)
                        && CommonNames.countryOfPeople(word).isEmpty());
    }

    /** Whether the word has a capital in the answer and so is a part of a name. */
    private static boolean isNamed(String answer, String word) {
        for (String part : Unquoted.GAPS.split(answer, -1)) {
            List<String> words = TextWords.of(part);
            if (words.contains(word)
                    && Character.isUpperCase(
                            Unquoted.MARKS_BEFORE.matcher(part).replaceAll("").codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is in the name of somebody else in the question: a brother, a namesake. */
    private static boolean isNameOfAnother(String ask, String word, List<String> answer) {
        return ProperNames.in(ask).stream()
                .flatMap(name -> Stream.of(name.split(" of ", -1)))
                .map(TextWords::of)
                .anyMatch(words -> words.size() > 1 && words.contains(word) && TextWords.indexOf(answer, words) < 0);
    }
}
