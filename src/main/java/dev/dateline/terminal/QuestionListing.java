package dev.dateline.terminal;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.study.KeyedAct;
import dev.dateline.study.Material;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.MarkedQuestion;
import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.AttributedString;

/** The questions of a finished exam. Each can be opened with its answer and source. */
final class QuestionListing extends Listing<MarkedQuestion> {
    private final TerminalSession terminal;
    private final Material material;
    private final ExamReport report;
    private Optional<ReportAct> filter;
    private boolean studying;

    QuestionListing(TerminalSession terminal, Material material, ExamReport report, Optional<ReportAct> filter) {
        this.terminal = terminal;
        this.material = material;
        this.report = report;
        this.filter = filter;
        list();
    }

    @Override
    List<MarkedQuestion> items() {
        return report.questions().stream()
                .filter(question -> filter.map(act -> act.shows(question)).orElse(true))
                .toList();
    }

    @Override
    String text(MarkedQuestion question) {
        return question.question().inShort() + " " + question.answer();
    }

    /** Whether the learner left the list to study its cards. */
    boolean studying() {
        return studying;
    }

    List<Card> cards() {
        return cards(listed(), material);
    }

    /**
     * The cards of questions, each once, as they are in the library. For a statement or pair, this is the card from
     * which it was made.
     */
    static List<Card> cards(List<MarkedQuestion> questions, Material material) {
        Set<CardId> ids = new LinkedHashSet<>();
        questions.forEach(question -> ids.addAll(question.question().cards()));
        return ids.stream().map(material::card).flatMap(Optional::stream).toList();
    }

    @Override
    String title() {
        return filter.map(act -> "Questions: " + act.does()).orElse("All questions");
    }

    @Override
    AttributedString line(Page page, MarkedQuestion question) {
        int number = question.question().number();
        String guess = ReportAct.GUESSED.shows(question) ? "? " : "  ";
        return Wrap.join(
                page.styled(Role.QUIET, (number < 10 ? " " : "") + number + "  "),
                page.styled(ExamReportView.role(question.mark()), ExamReportView.sign(page.theme(), question.mark())),
                page.styled(Role.QUIET, " " + guess),
                page.styled(Role.TEXT, question.question().inShort()));
    }

    @Override
    void preview(Printout page, MarkedQuestion question) {
        ExamReportView.question(page, question, material);
    }

    @Override
    List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(new Key("enter", "open")));
        for (ReportAct act : ReportAct.values()) {
            boolean on = filter.equals(Optional.of(act));
            keys.add(new Key(act.key(), on ? "all" : act.does()));
        }
        return keys;
    }

    @Override
    Reaction enter(MarkedQuestion question) throws InterruptedException {
        return Reaction.back(TextScreen.read(
                terminal.screen(),
                "Question " + question.question().number(),
                "back",
                page -> preview(page, question)));
    }

    @Override
    Reaction key(String key, MarkedQuestion question) {
        Optional<ReportAct> act = KeyedAct.ofKey(ReportAct.values(), key);
        if (act.isEmpty()) {
            return Reaction.NONE;
        }
        if (act.get() == ReportAct.STUDY_LISTED) {
            studying = true;
            return Reaction.END;
        }
        if (report.questions().stream().noneMatch(act.get()::shows)) {
            return Reaction.saying("none is " + act.get().does());
        }
        filter = filter.equals(act) ? Optional.empty() : act;
        list();
        return Reaction.NONE;
    }
}
