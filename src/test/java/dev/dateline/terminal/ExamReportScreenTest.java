package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Names;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import dev.dateline.library.Library;
import dev.dateline.study.Confidence;
import dev.dateline.study.Presentation;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamReport;
import dev.dateline.study.exam.ExamReport.Counts;
import dev.dateline.study.exam.ExamReport.Guessing;
import dev.dateline.study.exam.ExamReport.Part;
import dev.dateline.study.exam.Given;
import dev.dateline.study.exam.Mark;
import dev.dateline.study.exam.MarkedQuestion;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Tests the report of an exam on the screen. The most important parts come first, and then a line for each question.
 */
class ExamReportScreenTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final Mark[] MARKS = {Mark.RIGHT, Mark.WRONG, Mark.LEFT};

    private static ExamReport report() {
        List<ExamQuestion> questions = new ArrayList<>();
        for (Card card : new TreeMap<>(SampleCards.all()).values()) {
            questions.add(SampleExam.question(questions.size() + 1, card));
        }
        ExamPaper paper = SampleExam.paper(questions);
        List<MarkedQuestion> marked = new ArrayList<>();
        for (ExamQuestion question : questions) {
            Mark mark = MARKS[question.number() % MARKS.length];
            Optional<Confidence> guess = question.number() % 2 == 0 ? Optional.of(Confidence.GUESS) : Optional.empty();
            Optional<Response> response =
                    mark == Mark.LEFT ? Optional.empty() : Optional.of(new Response.Typed("somebody"));
            marked.add(new MarkedQuestion(
                    question,
                    new Given(response, guess, false, 1000),
                    mark,
                    Optional.empty(),
                    ExamProfile.UPSC.worth(mark)));
        }
        List<Part> topics = List.of(
                new Part("budget", new Counts(2, 0, 2, 2), new BigDecimal("2.68")),
                new Part("polls", new Counts(4, 0, 4, 0), new BigDecimal("5.36")),
                new Part("taiwan", new Counts(3, 0, 4, 0), new BigDecimal("3.36")));
        return new ExamReport(
                paper,
                new BigDecimal("8.00"),
                new Counts(4, 0, 4, 4),
                Duration.ofMinutes(58),
                topics,
                List.of(),
                List.of(3, 7),
                new Guessing(new BigDecimal("-8.58"), 9, 3, new BigDecimal("2.04"), 0, 0, 0.005),
                marked);
    }

    private static String text(ExamReport report, int columns, int rows) {
        return Golden.text(TextScreen.frame(THEME, ExamLoop.text(report), columns, rows));
    }

    private static QuestionListing listing(Optional<Act> filter) throws Exception {
        VirtualScreen virtual = new VirtualScreen(80, 24);
        TerminalSession terminal = TerminalSession.on(virtual.terminal(), new Screen(virtual.terminal(), THEME));
        return new QuestionListing(
                terminal,
                new Library(
                        List.of(),
                        List.of(SampleCards.deck(List.copyOf(SampleCards.all().values()))),
                        Names.NONE,
                        List.of()),
                report(),
                filter);
    }

    private static String line(QuestionListing listing, int item) {
        return listing.line(new Page(THEME, 80, 24), listing.listed().get(item)).toString();
    }

    @Test
    void theFirstScreenShowsMarksGuessesAndTheWeakestTopics() throws Exception {
        assertThat(text(report(), 80, 24))
                .contains("8.00 of 24.00", "right 4   wrong 4   left 4", "cost 8.58")
                .contains("9, 3 right: +2.04 compared with no answer")
                .contains("budget 2 of 6 · taiwan 3 of 7 · polls 4 of 8");
        Golden.matches("exam-report", text(report(), 80, 24));
        Golden.matches("exam-report-small", text(report(), 40, 12));
    }

    @Test
    void theListShowsOneLineAQuestionAndFiltersByKeys() throws Exception {
        QuestionListing listing = listing(Optional.empty());
        int all = listing.listed().size();
        assertThat(line(listing, 0)).startsWith(" 1  ");
        listing.key("w", listing.listed().get(0));
        assertThat(listing.listed().size()).isBetween(1, all - 1);
        assertThat(line(listing, 0)).contains(THEME.signs().wrong());
        listing.key("l", listing.listed().get(0));
        assertThat(line(listing, 0)).contains(THEME.signs().open());
        listing.key("l", listing.listed().get(0));
        assertThat(listing.listed().size()).isEqualTo(all);
        listing.key("g", listing.listed().get(0));
        assertThat(line(listing, 0)).contains("?");
    }

    @Test
    void theCardsListedAreThoseStudiedNow() throws Exception {
        QuestionListing wrong = listing(Optional.of(Act.WRONG));
        Listing.Reaction reaction = wrong.key("S", wrong.listed().get(0));
        assertThat(reaction.end()).isTrue();
        assertThat(wrong.studying()).isTrue();
        assertThat(wrong.cards()).hasSize(wrong.listed().size());
    }

    @Test
    void aPairIsStudiedAsItsOriginalCard() {
        Card card = SampleCards.date();
        Card pair = new Card(card.head(), "When? \u2192 1900", new Answer.Truth(false, Optional.of("1901")));
        ExamQuestion question = new ExamQuestion(
                1,
                ExamQuestion.Made.PAIRS,
                pair,
                Presentation.asWritten(pair),
                Optional.empty(),
                Optional.empty(),
                List.of("When? \u2192 1900"),
                List.of(pair));
        MarkedQuestion marked =
                new MarkedQuestion(question, Given.NOTHING, Mark.LEFT, Optional.empty(), BigDecimal.ZERO);
        Library library = new Library(List.of(), List.of(SampleCards.deck(List.of(card))), Names.NONE, List.of());
        assertThat(QuestionListing.cards(List.of(marked), library)).containsExactly(card);
    }
}
