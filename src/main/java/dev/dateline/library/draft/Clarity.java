package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.library.draft.Word.Tag;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a question can be understood alone: its names, its date, and the words that only the article explains. */
final class Clarity {
    /** The mark for a pronoun among the words that are not clear. */
    static final String PRONOUN = "it";

    private static final Set<String> KNOWN = WordLists.words("known things");
    private static final Set<String> PRONOUNS = WordLists.words("pronouns");
    static final Pattern PROPER = Pattern.compile("(?<!^)\\b\\p{Lu}[\\p{L}\\d]+");

    private Clarity() {}

    /**
     * Nouns with "the" that neither the question nor common knowledge explains; {@link #PRONOUN} for a pronoun.
     *
     * @param owned whether "its" has an owner before these words
     * @param byPerson whether the question names a person, who may own
     */
    static Set<String> unclear(String part, boolean owned, boolean byPerson) {
        TaggedSentence tagged = TaggedSentence.of(part);
        Set<String> nouns = new LinkedHashSet<>();
        for (int i = 0; i < tagged.size(); i++) {
            String low = tagged.at(i).low();
            boolean pronoun = PRONOUNS.contains(low)
                    && !(i > 0 && tagged.at(i).isCapital())
                    && !(low.equals("one") && tagged.at(i + 1).is(Tag.ADP, Tag.NOUN))
                    && !(low.equals("which") && (i < 2 || tagged.at(i + 1).low().matches("day|month|year|country")))
                    && !(low.equals("another") && tagged.at(i + 1).is(Tag.NOUN, Tag.ADJ));
            boolean owner = (low.matches("its|his|her|their") && !owned && !hasOwner(tagged, i))
                    || (low.matches("his|her") && !byPerson);
            if (pronoun || owner) {
                nouns.add(PRONOUN);
            } else if (low.matches("the|each")) {
                unclear(tagged, i + 1).ifPresent(nouns::add);
            }
        }
        return nouns;
    }

    /** Whether the question names something before a pronoun that can own: {@code did Ghana cut its rate}. */
    private static boolean hasOwner(TaggedSentence tagged, int pronoun) {
        for (int i = 1; i < pronoun; i++) {
            if (tagged.at(i).isCapital() || tagged.at(i).low().equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** The noun behind "the", if it is not clear which one is meant. */
    private static Optional<String> unclear(TaggedSentence tagged, int from) {
        int end = from;
        String owner = "";
        while (tagged.at(end).isNoun()
                || tagged.at(end).is(Tag.ADJ, Tag.NUM, Tag.SYM)
                || (tagged.at(end).is(Tag.VERB) && tagged.at(end + 1).isNoun())) {
            boolean people = CommonNames.countryOfPeople(tagged.at(end).text()).isPresent();
            if (tagged.at(end).isCapital()
                    && !(people && WordLists.FIRMS.contains(tagged.at(end + 1).low()))) {
                return Optional.empty();
            }
            owner = owner.isEmpty() && tagged.at(end).isPossessive()
                    ? tagged.at(end).low().replaceFirst("'s?$", "")
                    : owner;
            end++;
        }
        String noun = owner.isEmpty() ? tagged.at(end - 1).low() : owner;
        String next = tagged.at(end).low();
        boolean of = owner.isEmpty() && next.matches("of|that|who");
        boolean placed = owner.isEmpty() && next.matches("in|on|for|between|from|against|at|to|with|over|behind|by");
        for (int i = end + 1; placed && i < end + 5; i++) {
            if (tagged.at(i).isCapital()
                    && !DateFinder.isMonthOrWeekday(tagged.at(i).text())) {
                return Optional.empty();
            }
        }
        boolean time = tagged.text(from, end).matches("(?i)(?:previous|same|other|latter|former|following) .*");
        boolean superlative = tagged.at(from).low().matches("\\p{Ll}{3,}est|most|least") && end > from + 1;
        return end == from || of || superlative || (isKnown(noun) && !time) ? Optional.empty() : Optional.of(noun);
    }

    private static boolean isKnown(String noun) {
        return KNOWN.contains(noun) || KNOWN.contains(noun.replaceFirst("s$", ""));
    }

    /** Whether a question names something, besides months and units. */
    static boolean hasName(String question) {
        Matcher name = PROPER.matcher(question);
        while (name.find()) {
            if (!DateFinder.isMonthOrWeekday(name.group())
                    && !name.group().matches("FY\\d+|Celsius|Fahrenheit")
                    && !WordLists.MEASURES.containsKey(name.group())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question has a year. */
    static boolean isDated(String question) {
        return question.matches(".*(?<!\\b(?:an?|the) )\\b(?:1[5-9]|20)\\d\\d\\b.*"); // but not "a 2023 ruling"
    }

    /** Replaces each word that depends on the article's day by a date. */
    static String dated(String question, TaggedSentence sentence, PartialDate published) {
        String out = question;
        for (Mention each : DateFinder.in(sentence, published)) {
            String own = each.in(sentence.text());
            String words = out.contains(own) ? own : QuestionFrame.lower(own); // at the beginning of the sentence
            int at = out.indexOf(words);
            if (!(each.values().get(0) instanceof Value.Date date) || at < 0) {
                continue;
            }
            if (each.values().size() == 2 && each.values().get(1) instanceof Value.Date last) {
                String front = out.substring(0, at).replaceFirst("\\b(?:in|on|over|during|from|between) $", "");
                boolean of = front.endsWith(" of "); // the drought of May to July 2026
                String days = (of ? "" : "between ")
                        + date.date().inWords()
                        + (of ? " to " : " and ")
                        + last.date().inWords();
                out = front + days + out.substring(at + words.length());
                continue;
            }
            boolean whole = words.contains(Integer.toString(date.date().year()));
            if (whole && date.date().day() == 0) {
                continue;
            }
            String before = out.substring(0, at);
            if (before.endsWith(" from ") && words.startsWith("the previous ")) {
                continue; // a change from one month to the next
            }
            if (date.date().day() > 0 && before.endsWith(" in ")) {
                continue; // in the previous week
            }
            boolean led = before.matches(
                            "(?s).*\\b(?:on|in|since|until|through|during|by|from|to|of|for|between|and|before|after|mid|at|the)[ -]$")
                    || (date.date().day() == 0 && before.matches("(?s).*\\b(?:early|late) $"));
            out = out.substring(0, at)
                    + (led ? "" : date.date().day() > 0 ? "on " : "in ")
                    + date.date().inWords()
                    + out.substring(at + words.length());
        }
        return out.replaceAll("(?:late|early|earlier|later) (?=(?:on|in) [\\d\\p{Lu}])", "")
                .replaceAll("(?<=\\d{4}) (?:night|morning|evening|afternoon)\\b", "");
    }

    static String month(PartialDate date) {
        return date.month() == 0
                ? Integer.toString(date.year())
                : PartialDate.ofMonth(date.year(), date.month()).inWords();
    }
}
