package dev.dateline.study;

import dev.dateline.article.Ages;
import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts of a session that all front ends share. */
public final class SessionTexts {
    private SessionTexts() {}

    /** The verdict in a word: {@code correct}, {@code a slip}, {@code partly}, {@code wrong}. */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case CORRECT -> "correct";
            case TYPO -> "correct, with a slip";
            case PARTIAL -> "partly right";
            case WRONG -> "wrong";
        };
    }

    /** The verdict in words. An answer whose words could not be compared is {@code not recognised}. */
    public static String verdict(Judgement judgement) {
        return judgement.isUnclear() ? "not recognised" : verdict(judgement.verdict());
    }

    /** The sentence with a capital first letter. */
    public static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** The text for a later fact: its date and its speaker. */
    public static String since(Fact fact) {
        String by = fact.by().map(who -> " (" + who + ")").orElse("");
        return fact.asOf().inWords() + ": " + fact.says() + by;
    }

    /** The day up to which later news is known. Empty if no author gives a day, or if the answer can never change. */
    public static Optional<String> reviewed(Outcome outcome) {
        boolean changes = !outcome.since().isEmpty()
                || outcome.sources().stream().anyMatch(source -> source.fact().ages() != Ages.EVENT);
        return outcome.reviewed().filter(day -> changes).map(day -> "later news known up to " + day.inWords());
    }

    /** The text for the source of a fact: who says so, and where. */
    public static String source(Source source) {
        return sources(List.of(source)).get(0);
    }

    /** The articles of some facts. Each article is named once, with all its speakers. */
    public static List<String> sources(List<Source> sources) {
        Map<String, Set<String>> voices = new LinkedHashMap<>();
        for (Source source : sources) {
            Article article = source.article();
            String publisher =
                    article.publisherShown().map(name -> " (" + name + ")").orElse("");
            String text = '"' + article.title() + "\", " + article.published().inWords() + publisher;
            Set<String> said = voices.computeIfAbsent(text, first -> new LinkedHashSet<>());
            source.fact().by().ifPresent(said::add);
        }
        return voices.entrySet().stream()
                .map(each -> String.join(" and ", each.getValue())
                        + (each.getValue().isEmpty() ? "" : ", in ")
                        + each.getKey())
                .toList();
    }

    /**
     * When the card comes back: {@code back in 1 min}, {@code back tomorrow}, {@code back in 12 days}. Empty if nothing
     * was recorded.
     */
    public static String due(Outcome outcome, Instant now) {
        return outcome.due().map(due -> "back " + until(due, now)).orElse("");
    }

    /**
     * The time from now to then: {@code now}, {@code in 10 min}, {@code in 5 h}, {@code tomorrow}, {@code in 3 months}.
     */
    public static String until(Instant then, Instant now) {
        long seconds = Math.floorDiv(Duration.between(now, then).toMillis(), 1_000L);
        long days = (seconds + 86_399) / 86_400;
        if (seconds <= 0) {
            return "now";
        } else if (seconds <= 3_600) {
            return "in " + (seconds + 59) / 60 + " min";
        } else if (seconds <= 6 * 3_600) {
            return "in " + (seconds + 3_599) / 3_600 + " h";
        } else if (days <= 1) {
            return "tomorrow";
        } else if (days < 100) {
            return "in " + days + " days";
        } else if (days < 700) {
            return "in " + (days + 15) / 30 + " months";
        } else {
            return "in " + (days + 182) / 365 + " years";
        }
    }

    /**
     * The progress: {@code card 7 of 24 · 5 of 9 right · 4 min}. It is shorter on a narrow screen. Answers to cards
     * that return count too.
     */
    public static String progress(Progress progress, boolean narrow, String dot) {
        String right = progress.answered() == 0
                ? ""
                : " " + dot + " " + progress.right() + " of " + progress.answered() + " right";
        String practice = progress.recorded() ? "" : "practice " + dot + " ";
        return narrow && progress.repeats() == 0
                ? practice + progress.number() + "/" + progress.total() + right
                : practice + place(progress) + right + (narrow ? "" : " " + dot + " " + spent(progress.spent()));
    }

    /** The number of the card: {@code card 7 of 24}. If only cards that return are left: {@code 3 repeats left}. */
    public static String place(Progress progress) {
        return switch (progress.repeats()) {
            case 0 -> "card " + progress.number() + " of " + progress.total();
            case 1 -> "1 repeat left";
            default -> progress.repeats() + " repeats left";
        };
    }

    /** A time in hours and minutes: {@code 0 min}, {@code 4 min}, {@code 1 h 10 min}. */
    public static String spent(Duration spent) {
        long minutes = spent.toMinutes();
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
