package dev.dateline.terminal;

import dev.dateline.article.Evidence;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import dev.dateline.study.SessionTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of an answer in plain lines. The parts are those of the answer view of the screen, each with a label and a
 * colon.
 */
final class AnswerLines {
    private AnswerLines() {}

    static List<String> of(Outcome outcome, Instant now) {
        List<String> lines = new ArrayList<>();
        Card card = outcome.asked().card();
        Judgement judgement = outcome.judgement();
        lines.add(verdict(outcome));
        if (card.answer() instanceof Answer.Truth statement) {
            statement.instead().ifPresent(instead -> lines.add("Instead: " + instead));
            lines.add("Answer: " + statement.holds());
        } else if (!(card.answer() instanceof Answer.Recall)) {
            lines.add("Answer: " + DiffText.answer(outcome).text());
            lines.addAll(missed(outcome));
        }
        if (!judgement.note().isEmpty()) {
            lines.add("Note: " + judgement.note());
        }
        judgement.mixedUp().ifPresent(confusion -> lines.add("Mixed up: " + confusion.inWords()));
        outcome.since().forEach(fact -> lines.add("Since: " + SessionTexts.since(fact)));
        SessionTexts.reviewed(outcome).ifPresent(reviewed -> lines.add("Reviewed: " + reviewed));
        card.head().why().ifPresent(why -> lines.add("Why: " + why));
        if (!outcome.asked().note().isEmpty()) {
            lines.add("You noted: " + outcome.asked().note());
        }
        SessionTexts.sources(outcome.sources()).forEach(source -> lines.add("Source: " + source));
        String due = SessionTexts.due(outcome, now);
        if (!due.isEmpty()) {
            lines.add(SessionTexts.capital(due) + ".");
        }
        return lines;
    }

    private static String verdict(Outcome outcome) {
        StringBuilder line = new StringBuilder(SessionTexts.capital(SessionTexts.verdict(outcome.judgement())));
        if (outcome.hinted()) {
            line.append(" after a hint");
        }
        if (outcome.response() instanceof Response.Recalled recalled) {
            String knew = recalled.knew() ? "you knew it" : "you did not know it";
            return line.append(": ").append(knew).append('.').toString();
        }
        String said = DiffText.said(outcome).text();
        if (outcome.response().isBlank() || said.isEmpty()) {
            return line.append(": no answer.").toString();
        }
        boolean typed = outcome.response() instanceof Response.Typed || outcome.response() instanceof Response.Filled;
        boolean exact = !typed || said.equals(outcome.judgement().answer());
        return outcome.judgement().verdict() == Verdict.CORRECT && exact
                ? line.append('.').toString()
                : line.append(": you said ").append(said).toString();
    }

    /** The parts of the answer that were not right. */
    private static List<String> missed(Outcome outcome) {
        List<AnswerParts.Part> parts = AnswerParts.of(outcome, ": ");
        List<String> lines = new ArrayList<>();
        if (parts.size() > 1 && outcome.judgement().verdict() != Verdict.CORRECT) {
            for (AnswerParts.Part part : parts) {
                if (part.verdict() != Verdict.CORRECT) {
                    String label = part.verdict() == Verdict.WRONG ? "missed" : SessionTexts.verdict(part.verdict());
                    lines.add(SessionTexts.capital(label) + ": " + part.line());
                }
            }
        }
        return lines;
    }

    /** The facts behind an answer, who says so, and where in the source. */
    static List<String> evidence(List<CitedFact> evidence) {
        List<String> lines = new ArrayList<>();
        for (CitedFact cited : evidence) {
            lines.add("Fact: " + cited.fact().says());
            if (!cited.voice().isEmpty()) {
                lines.add("Who says so: " + cited.voice());
            }
            lines.add("Source: " + SessionTexts.source(cited.source()));
            cited.fact().evidence().ifPresent(passage -> lines.addAll(passage(passage, cited)));
            cited.fact().note().ifPresent(note -> lines.add("Note: " + note));
            cited.link().or(cited.source().article()::url).ifPresent(url -> lines.add("Address: " + url));
        }
        return lines.isEmpty() ? List.of("This card names no source.") : lines;
    }

    private static List<String> passage(Evidence evidence, CitedFact cited) {
        List<String> lines = new ArrayList<>();
        String to = evidence.to().map(end -> " ... " + end).orElse("");
        lines.add("Passage: "
                + cited.excerpt()
                        .map(it -> it.before() + "[" + it.passage() + "]" + it.after())
                        .orElse(evidence.from() + to));
        if (!cited.remark().isEmpty()) {
            lines.add(cited.remark());
        }
        evidence.where().ifPresent(where -> lines.add("Place: " + where));
        evidence.reads().ifPresent(reads -> lines.add("Meaning: " + reads));
        return lines;
    }
}
