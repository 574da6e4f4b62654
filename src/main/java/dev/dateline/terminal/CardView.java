package dev.dateline.terminal;

import dev.dateline.app.CardTable;
import dev.dateline.app.Shelf;
import dev.dateline.app.Workplace;
import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Source;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.stats.CardReport;
import dev.dateline.study.stats.Report;
import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Draws a card for the browser: its answer, the learner's memory of it, its source, and all answers given. */
final class CardView {
    private static final int LEAD = 9;

    private CardView() {}

    /** Draws a card. The most important parts come first, because the preview shows only the beginning. */
    static void draw(Printout page, CardTable.Row row, Workplace workplace, Shelf shelf) throws JournalFailure {
        Card card = row.card();
        CardReport report = workplace.report(card);
        page.paragraph(Role.LABEL, String.join(" " + page.signs().dot() + " ", head(row)));
        page.paragraph(Role.QUESTION, card.ask());
        page.labelled("Answer", LEAD, card.answer().shown());
        if (!row.state().note().isEmpty()) {
            page.labelled("Note", LEAD, row.state().note());
        }
        page.labelled("Learned", LEAD, report.report().lines().get(1));
        List<Source> sources = workplace.library().sources(card);
        SessionTexts.sources(sources).forEach(source -> page.labelled("Source", LEAD, source));
        card.head().why().ifPresent(why -> page.labelled("Why", LEAD, why));
        for (Fact since : workplace.library().aging().since(card, workplace.today())) {
            page.labelled("Since", LEAD, SessionTexts.since(since));
        }
        List<String> answers =
                report.report().lines().subList(2, report.report().lines().size());
        if (!answers.isEmpty()) {
            Report history =
                    new Report("card", "History", answers, report.report().chart());
            ReportView.draw(page, history, false);
        }
        List<CitedFact> cited = sources.stream()
                .map(source -> new CitedFact(source, shelf.excerpt(source)))
                .toList();
        AnswerLines.evidence(cited).stream()
                .filter(line -> !line.startsWith("Source: ")) // the source is shown already
                .forEach(line -> {
                    if (line.startsWith("Fact: ")) {
                        page.blank();
                    }
                    page.paragraph(Role.TEXT, line);
                });
    }

    private static List<String> head(CardTable.Row row) {
        List<String> head = new ArrayList<>();
        head.add(row.card().id().toString());
        head.add(row.card().kind().word());
        head.addAll(row.marks());
        return head;
    }
}
