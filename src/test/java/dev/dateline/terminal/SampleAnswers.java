package dev.dateline.terminal;

import dev.dateline.article.Ages;
import dev.dateline.article.Article;
import dev.dateline.article.Certainty;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Rule;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Excerpt;
import dev.dateline.library.Heading;
import dev.dateline.library.Source;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import dev.dateline.source.Position;
import dev.dateline.study.Asked;
import dev.dateline.study.Outcome;
import dev.dateline.study.Presentation;
import dev.dateline.study.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers to {@link SampleCards} and their results. */
final class SampleAnswers {
    static final Instant NOW = Instant.parse("2022-12-20T08:00:00Z");
    static final Progress PROGRESS = new Progress(7, 24, 0, 9, 5, Duration.ofMinutes(4), true);

    private SampleAnswers() {}

    static Asked asked(Card card) {
        return new Asked(card, Presentation.asWritten(card), Optional.empty(), CardMemory.NEW, false, "");
    }

    static StudyModel judged(String title, Progress progress, Outcome outcome) {
        return StudyModel.judged(title, progress, outcome, Detail.full(outcome), Optional.empty());
    }

    static Outcome outcome(Card card, Response response, Verdict verdict, String answer) {
        return outcome(asked(card), response, new Judgement(verdict, answer, "", Optional.empty()), List.of());
    }

    /** The outcome for a text whose words cannot be compared with the answer. */
    static Outcome unclear(Card card, String typed, String answer) {
        Judgement judgement =
                new Judgement(Verdict.WRONG, answer, "", Optional.empty(), Optional.empty(), List.of(), Rule.OWN_WORDS);
        return outcome(asked(card), new Response.Typed(typed), judgement, List.of());
    }

    /**
     * The outcome for two words in the holes of the sample cloze.
     *
     * @param one the verdict on the first word
     * @param other the verdict on the second word
     */
    static Outcome filled(Verdict whole, String first, Verdict one, String second, Verdict other) {
        Judgement judgement = new Judgement(
                whole, "November 2018; 412", "", Optional.empty(), Optional.empty(), List.of(one, other), Rule.NONE);
        return outcome(asked(SampleCards.cloze()), new Response.Filled(List.of(first, second)), judgement, List.of());
    }

    private static Outcome outcome(Asked asked, Response response, Judgement judgement, List<Fact> since) {
        return new Outcome(
                asked,
                response,
                judgement,
                false,
                false,
                judgement.verdict().accepted() ? Grade.GOOD : Grade.AGAIN,
                CardMemory.NEW,
                Optional.of(NOW.plusSeconds(60)),
                List.of(source()),
                since,
                Optional.empty());
    }

    /** The passage for the fact in the article on Port Selwyn. */
    static final Excerpt EXCERPT = new Excerpt(
            "",
            "In last winter's poll nearly nine in ten of those asked on the northern shore wanted the harbour",
            ", but hardly any of them wanted to pay for it, the institute said.",
            false);

    /** An outcome with everything that an answer view can show. */
    static Outcome mixedUp() {
        Asked asked = new Asked(
                SampleCards.number(),
                Presentation.asWritten(SampleCards.number()),
                Optional.of(new Heading(true, new PartialDate(2019, 2, 1))),
                CardMemory.NEW,
                false,
                "Ask Ada for the ferry's figure.");
        Confusion confusion = new Confusion(
                Optional.of(new FactRef("harbour-plan", "fishermen")),
                Optional.of(new CardId("harbour", "fishermen")),
                "60 per cent",
                "the fishermen's figure",
                Optional.empty());
        return outcome(
                asked,
                new Response.Typed("60 per cent"),
                new Judgement(Verdict.WRONG, "nearly 90 per cent", "", Optional.of(confusion)),
                List.of(
                        fact("share-2020", "92.2 per cent of the islanders wanted it.", "2020"),
                        fact("share-2021", "89 per cent of the islanders wanted it.", "2021")));
    }

    private static Source source() {
        return source("Selwyn Institute");
    }

    /**
     * A fact of the article.
     *
     * @param by its speaker; empty if the article states it
     */
    static Source source(String by) {
        Fact fact = fact("share", "Nearly 90 per cent of the islanders had wanted the harbour.", "2019-02-01", by);
        return new Source(
                new Article(
                        "harbour-plan",
                        "A harbour for Port Selwyn",
                        PartialDate.ofMonth(2019, 2),
                        Optional.of("not named"),
                        Optional.of("https://example.org/harbour"),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        List.of(fact),
                        "seeds/harbour-plan.yaml"),
                fact);
    }

    private static Fact fact(String id, String says, String asOf) {
        return fact(id, says, asOf, "Selwyn Institute");
    }

    private static Fact fact(String id, String says, String asOf, String by) {
        return new Fact(
                new FactRef("harbour-plan", id),
                says,
                List.of(),
                Optional.empty(),
                Optional.of(by).filter(name -> !name.isEmpty()),
                Certainty.REPORTED,
                PartialDate.parse(asOf).orElseThrow(),
                Ages.STATE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("The poll was taken on the northern shore only."),
                Set.of(),
                Optional.of(new Evidence(
                        "In last winter's poll",
                        Optional.of("wanted the harbour"),
                        Optional.of("last winter = the winter of 2018"),
                        Optional.of("p. 4"),
                        Optional.empty(),
                        Position.START)),
                Position.START);
    }
}
