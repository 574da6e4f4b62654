package dev.dateline.terminal;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import dev.dateline.study.Confidence;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.Mark;
import dev.dateline.study.exam.MarkedQuestion;
import dev.dateline.terminal.Theme.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.AttributedString;

/** The questions of a finished exam. Each can be opened with its answer and source. */
final class QuestionListing extends Listing<MarkedQuestion> {
    /** The acts on the questions of a report. All but the last one list a part of them. */
    static final List<Act> ACTS = List.of(Act.WRONG, Act.LEFT, Act.GUESSED, Act.STUDY_LISTED);

    private final TerminalSession terminal;
    private final Library library;
    private final ExamReport report;
    private Optional<Act> filter;
    private boolean studying;

    QuestionListing(TerminalSession terminal, Library library, ExamReport report, Optional<Act> filter) {
        this.terminal = terminal;
        this.library = library;
        this.report = report;
        this.filter = filter;
        list();
    }

    /** Whether the list that an act opens shows a question. */
    static boolean shows(Act act, MarkedQuestion question) {
        return switch (act) {
            case WRONG -> question.mark() == Mark.WRONG || question.mark() == Mark.PARTIAL;
            case LEFT -> question.mark() == Mark.LEFT;
            case GUESSED -> question.given().confidence().equals(Optional.of(Confidence.GUESS));
            default -> true;
        };
    }

    static String does(Act act) {
        return act == Act.STUDY_LISTED ? "study these now" : act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    List<MarkedQuestion> items() {
        return report.questions().stream()
                .filter(question -> filter.map(act -> shows(act, question)).orElse(true))
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
        return cards(listed(), library);
    }

    /**
     * The cards of questions, each once, as they are in the library. For a statement or pair, this is the card from
     * which it was made.
     */
    static List<Card> cards(List<MarkedQuestion> questions, Library library) {
        Set<CardId> ids = new LinkedHashSet<>();
        questions.forEach(question -> ids.addAll(question.question().cards()));
        return ids.stream().map(library::card).flatMap(Optional::stream).toList();
    }

    @Override
    String title() {
        return filter.map(act -> "Questions: " + does(act)).orElse("All questions");
    }

    @Override
    AttributedString line(Page page, MarkedQuestion question) {
        int number = question.question().number();
        String guess = shows(Act.GUESSED, question) ? "? " : "  ";
        return Wrap.join(
                page.styled(Role.QUIET, (number < 10 ? " " : "") + number + "  "),
                ExamReportView.sign(page, question.mark(), ""),
                page.styled(Role.QUIET, " " + guess),
                page.styled(Role.TEXT, question.question().inShort()));
    }

    @Override
    void preview(Printout page, MarkedQuestion question) {
        ExamReportView.question(page, question, library);
    }

    @Override
    List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(new Key("enter", "open")));
        for (Act act : ACTS) {
            boolean on = filter.equals(Optional.of(act));
            keys.add(new Key(act.key(), on ? "all" : does(act)));
        }
        return keys;
    }

    @Override
    Reaction enter(MarkedQuestion question) throws InterruptedException {
        TextScreen.show(
                terminal.screen(), "Question " + question.question().number(), "back", page -> preview(page, question));
        return Reaction.NONE;
    }

    @Override
    Reaction key(String key, MarkedQuestion question) {
        Optional<Act> act = Act.ofKey(key).filter(ACTS::contains);
        if (act.isEmpty()) {
            return Reaction.NONE;
        }
        if (act.get() == Act.STUDY_LISTED) {
            studying = true;
            return Reaction.END;
        }
        if (report.questions().stream().noneMatch(each -> shows(act.get(), each))) {
            return Reaction.saying("none is " + does(act.get()));
        }
        filter = filter.equals(act) ? Optional.empty() : act;
        list();
        return Reaction.NONE;
    }
}
