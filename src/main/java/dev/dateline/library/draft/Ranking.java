package dev.dateline.library.draft;

import dev.dateline.article.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks candidates. Values on the article's topic come first. At the top are at most two candidates of a sentence and a
 * few of each kind.
 */
final class Ranking {
    /** How many candidates are proposed. */
    static final int PROPOSED = 10;

    /** The weight of a drafted question. */
    static final double QUESTION = 5;

    private static final int MOST_OF_A_SENTENCE = 2;

    private Ranking() {}

    /** The weight of a value by its kind and position. Other candidates are not considered yet. */
    static double score(Candidate candidate, Candidates.Place place, Topic topic) {
        double position = Math.max(0, 8 - 1.1 * place.paragraph()) - 0.6 * place.sentence();
        return position + worth(candidate) + topic.weight(candidate);
    }

    private static double worth(Candidate candidate) {
        Mention mention = candidate.mention();
        if (mention.unit().equals("years old")) {
            return 0;
        }
        return switch (mention.kind()) {
            case VOTE -> 9;
            case SCORE, RANGE -> 7;
            case NUMBER -> number(mention);
            case SHARE -> 4;
            case QUOTE -> mention.in(candidate.sentence()).split(" ", -1).length > 3 ? 5.5 : 3.5;
            case PERSON -> 3;
            case DATE -> date(candidate);
            case PERIOD -> 4;
            case TIME -> mention.in(candidate.sentence()).matches("[\\d:.,]+") ? 4 : 0;
            case ORGANISATION, TITLE -> 2;
            case PLACE -> 1.5;
            case NAME -> 0;
            case ORDINAL -> 1;
        };
    }

    private static double number(Mention mention) {
        String unit = mention.unit();
        if (unit.isEmpty() || unit.equals("times")) {
            return unit.isEmpty() ? 2 : 0;
        }
        boolean measured = NumberQuestion.isMoney(unit)
                || unit.startsWith("per cent")
                || unit.endsWith("points")
                || WordLists.MEASURES.containsValue(unit);
        double size = mention.values().get(0) instanceof Value.Quantity quantity
                ? quantity.number().abs().doubleValue()
                : 0;
        double counted = size < 13 ? 3 : 4.5;
        return measured || size >= 100 ? (size < 1000 ? 6 : 7) : counted;
    }

    private static double date(Candidate candidate) {
        boolean spoken = candidate.before().matches("(?s).*\\b(?:said|told|says|reported)(?: \\w+)? ");
        boolean day = candidate.mention().date().filter(date -> date.day() > 0).isPresent();
        return spoken ? -6 : !day ? 0 : candidate.ages().equals("plan") ? 4.5 : 3;
    }

    /** Sorts the candidates, best first. At the top are at most two of each sentence and a few of each kind. */
    static List<Candidate> ranked(List<Candidate> all) {
        List<Candidate> left = new ArrayList<>(all);
        left.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> first = new ArrayList<>();
        Map<String, Integer> ofSentence = new HashMap<>();
        Map<Mention.Kind, Integer> ofKind = new HashMap<>();
        for (Candidate each : List.copyOf(left)) {
            int same = ofSentence.getOrDefault(each.sentence(), 0);
            int kind = ofKind.getOrDefault(each.mention().kind(), 0);
            if (first.size() < PROPOSED
                    && same < MOST_OF_A_SENTENCE
                    && kind < most(each.mention().kind())) {
                first.add(each);
                left.remove(each);
                ofSentence.merge(each.sentence(), 1, Integer::sum);
                ofKind.merge(each.mention().kind(), 1, Integer::sum);
            }
        }
        first.addAll(left);
        return List.copyOf(first);
    }

    private static int most(Mention.Kind kind) {
        return switch (kind) {
            case NUMBER -> 8;
            case QUOTE -> 1;
            case PERSON, DATE -> 2;
            case ORDINAL, ORGANISATION, PLACE, TITLE, NAME, TIME, PERIOD, SHARE -> 1;
            case VOTE, SCORE, RANGE -> 3;
        };
    }
}
