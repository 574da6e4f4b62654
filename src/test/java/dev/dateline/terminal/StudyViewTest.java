package dev.dateline.terminal;

import static dev.dateline.terminal.Event.Key.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Excerpt;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Fsrs6State;
import dev.dateline.memory.Interval;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyDay;
import dev.dateline.study.Asked;
import dev.dateline.study.Outcome;
import dev.dateline.study.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class StudyViewTest {
    private static final Theme DARK = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);
    private static final Theme ASCII = new Theme(Theme.Palette.NONE, Theme.Signs.ASCII);
    private static final String TITLE = "Port Selwyn's harbour, February 2019";

    private static Frame render(StudyModel model, Theme theme, int columns, int rows) {
        return StudyView.render(model, theme, columns, rows, SampleAnswers.NOW);
    }

    private static void golden(String name, StudyModel model) throws Exception {
        Golden.matches("study-" + name, Golden.text(render(model, DARK, 80, 24)));
        Golden.matches("study-" + name + "-small", Golden.text(render(model, DARK, 40, 12)));
    }

    private static StudyModel judged(Outcome outcome) {
        return SampleAnswers.judged(TITLE, SampleAnswers.PROGRESS, outcome);
    }

    private static StudyModel judged(Card card, Response response, Verdict verdict, String answer) {
        return judged(SampleAnswers.outcome(card, response, verdict, answer));
    }

    private static StudyModel asking(Card card, Object... pressed) {
        return pressed(StudyModel.asking(TITLE, SampleAnswers.PROGRESS, SampleAnswers.asked(card), false), pressed);
    }

    private static StudyModel weighed(Card card, Object... pressed) {
        return pressed(StudyModel.asking(TITLE, SampleAnswers.PROGRESS, SampleAnswers.asked(card), true), pressed);
    }

    private static StudyModel pressed(StudyModel begun, Object... pressed) {
        StudyModel model = begun;
        for (Event event : Press.keys(pressed)) {
            model = model.on(event);
        }
        return model;
    }

    @Test
    void aMixUpWithAllThereIsToSay() throws Exception {
        golden("mixed-up", judged(SampleAnswers.mixedUp()));
    }

    @Test
    void aSlipIsMarkedLetterByLetter() throws Exception {
        golden(
                "typo",
                judged(SampleCards.person(), new Response.Typed("Anna Ruiz Otega"), Verdict.TYPO, "Ana Ruiz Ortega"));
    }

    @Test
    void theVerdictOnAVeryLongQuestionIsSeenAtOnce() {
        Card card = new Card(
                SampleCards.head("long"),
                "And who? ".repeat(200),
                SampleCards.person().answer());
        StudyModel model = judged(card, new Response.Typed("nobody"), Verdict.WRONG, "Ana Ruiz Ortega");
        assertThat(Golden.text(render(model, DARK, 80, 24)).indexOf("wrong"))
                .isBetween(0, Golden.text(render(model, DARK, 80, 24)).indexOf("And who?"));
    }

    private static Outcome known(Outcome outcome) {
        return known(outcome, outcome.asked().note());
    }

    private static Outcome known(Outcome outcome, String note) {
        Asked asked = outcome.asked();
        CardMemory.Last last = new CardMemory.Last(
                SampleAnswers.NOW,
                new StudyDay(LocalDate.of(2022, 12, 8)),
                new Fsrs6State(5, 5),
                new Interval.Days(12));
        CardMemory memory = new CardMemory(Phase.REVIEW, 0, Optional.of(last), 3, 0);
        return new Outcome(
                new Asked(asked.card(), asked.presentation(), asked.heading(), memory, asked.flagged(), note),
                outcome.response(),
                outcome.judgement(),
                outcome.hinted(),
                outcome.overruled(),
                outcome.grade(),
                outcome.after(),
                outcome.due(),
                outcome.sources(),
                outcome.since(),
                outcome.reviewed());
    }

    private static StudyModel brief(Outcome outcome, Set<FactRef> told) {
        return StudyModel.judged(TITLE, SampleAnswers.PROGRESS, outcome, Detail.brief(outcome, told), Optional.empty());
    }

    private static Outcome right() {
        return SampleAnswers.outcome(
                SampleCards.person(), new Response.Typed("Ana Ruiz Ortega"), Verdict.CORRECT, "Ana Ruiz Ortega");
    }

    @Test
    void aRightAnswerToAKnownCardIsOneLineAndEOpensTheRest() throws Exception {
        golden("brief", brief(known(right()), new HashSet<>()));
        StudyModel opened = pressed(brief(known(right()), new HashSet<>()), "e");
        assertThat(Golden.text(render(opened, DARK, 80, 24))).contains("Why", "Source");
    }

    @Test
    void practiceHasItsSignAndSavesNothing() {
        Progress progress = new Progress(2, 9, 0, 1, 1, Duration.ofMinutes(1), false);
        StudyModel model = StudyModel.asking(
                TITLE, progress, SampleAnswers.asked(right().asked().card()), false);
        assertThat(Golden.text(render(model, DARK, 80, 24)))
                .contains("practice", "esc stop")
                .doesNotContain("saved");
    }

    @Test
    void theLettersOfATitleAreNotComparedWithAName() {
        Outcome titled = SampleAnswers.outcome(
                SampleCards.person(), new Response.Typed("Mr Ruiz Ortga"), Verdict.TYPO, "Mukhtar Ruiz Ortega");
        assertThat(DiffText.said(titled).text()).isEqualTo("Mr Ruiz Ortga");
        Outcome named = SampleAnswers.outcome(
                SampleCards.person(), new Response.Typed("Ana Ruiz Ortga"), Verdict.TYPO, "Ana Ruiz Ortega");
        assertThat(DiffText.answer(named).text()).isEqualTo("Ana Ruiz Ort[e]ga");
    }

    @Test
    void yourNoteIsShownWithEveryAnswer() {
        Outcome noted = known(right(), "not the mayor");
        assertThat(Golden.text(render(brief(noted, new HashSet<>()), DARK, 80, 24)))
                .contains("You noted  not the mayor")
                .doesNotContain("Source");
    }

    @Test
    void newCardsAndWrongAnswersAreShownInFull() {
        assertThat(Golden.text(render(brief(right(), new HashSet<>()), DARK, 80, 24)))
                .contains("Why", "Source");
        assertThat(Golden.text(render(brief(known(SampleAnswers.mixedUp()), new HashSet<>()), DARK, 80, 24)))
                .contains("Why", "Source");
    }

    @Test
    void laterNewsOfAKnownCardIsShownOnceASession() {
        Set<FactRef> told = new HashSet<>();
        Outcome wrong = SampleAnswers.mixedUp();
        Outcome right = known(new Outcome(
                wrong.asked(),
                new Response.Typed("nearly 90 per cent"),
                new Judgement(Verdict.CORRECT, "nearly 90 per cent", "", Optional.empty()),
                false,
                false,
                wrong.grade(),
                wrong.after(),
                wrong.due(),
                wrong.sources(),
                wrong.since(),
                wrong.reviewed()));
        assertThat(Golden.text(render(brief(right, told), DARK, 80, 24))).contains("Since");
        assertThat(Golden.text(render(brief(right, told), DARK, 80, 24))).doesNotContain("Since");
    }

    @Test
    void onlyDifferentWordsAreMarked() {
        StudyModel model =
                judged(SampleCards.person(), new Response.Typed("Ana Gil Prado"), Verdict.WRONG, "Ana Ruiz Ortega");
        assertThat(Golden.text(render(model, DARK, 80, 24)))
                .contains("You said   Ana [Gil Prado]", "Answer     Ana [Ruiz Ortega]");
    }

    @Test
    void anAnswerThatIsNothingLikeTheRightOneIsNotMarked() {
        StudyModel model =
                judged(SampleCards.person(), new Response.Typed("Pedro Gil"), Verdict.WRONG, "Ana Ruiz Ortega");
        assertThat(Golden.text(render(model, DARK, 80, 24))).doesNotContain("[");
    }

    @Test
    void anAnswerInOtherWordsHasAQuestionMark() {
        StudyModel model = judged(SampleAnswers.unclear(SampleCards.words(), "what the boats wanted", "a new mole"));
        assertThat(Golden.text(render(model, DARK, 80, 24)))
                .contains("? not recognised", "o I was right")
                .doesNotContain("wrong");
    }

    @Test
    void anOrderShowsEachLineWithItsDateAndWhetherItStoodRight() throws Exception {
        golden(
                "ordering",
                judged(SampleCards.ordering(), new Response.Ordered(List.of(0, 2, 1)), Verdict.PARTIAL, "as above"));
    }

    @Test
    void pairsShowTheWrongAnswers() throws Exception {
        golden(
                "matching",
                judged(SampleCards.matching(), new Response.Paired(List.of(0, 2, 1)), Verdict.WRONG, "as above"));
    }

    @Test
    void severalChoicesShowWhichWereMissed() throws Exception {
        golden(
                "several",
                judged(SampleCards.several(), new Response.PickedSeveral(Set.of(0, 1)), Verdict.PARTIAL, "as above"));
    }

    @Test
    void severalFactsOfOneArticleHaveOneSource() {
        Outcome one = SampleAnswers.mixedUp();
        Outcome two = new Outcome(
                one.asked(),
                one.response(),
                one.judgement(),
                one.hinted(),
                one.overruled(),
                one.grade(),
                one.after(),
                one.due(),
                List.of(one.sources().get(0), one.sources().get(0)),
                one.since(),
                one.reviewed());
        assertThat(Golden.text(render(judged(two), DARK, 80, 40)))
                .isEqualTo(Golden.text(render(judged(one), DARK, 80, 40)));
    }

    @Test
    void theKeyForAllKeysIsAlwaysShown() {
        for (Card card : SampleCards.all().values()) {
            assertThat(Golden.text(render(asking(card), DARK, 40, 12)))
                    .as("%s", card.kind())
                    .containsPattern("(?m)tab keys$");
        }
        assertThat(Golden.text(render(judged(SampleAnswers.mixedUp()), DARK, 40, 12)))
                .containsPattern("(?m)\\? keys$");
    }

    @Test
    void everyKindIsDrawnAskedAndAnswered() {
        assertThat(SampleCards.all().values()).extracting(Card::kind).contains(CardKind.values());
        for (Card card : SampleCards.all().values()) {
            assertThat(Golden.text(render(asking(card), DARK, 200, 40))).contains(lastWord(card));
            Outcome outcome = SampleAnswers.outcome(
                    card, new Response.Typed("x"), Verdict.WRONG, card.answer().shown());
            assertThat(Golden.text(render(judged(outcome), DARK, 200, 40))).contains("Answer", lastWord(card));
        }
    }

    private static String lastWord(Card card) {
        return card.ask().substring(card.ask().lastIndexOf(' ') + 1);
    }

    @Test
    void aFalseStatementShowsTheTrueOneBelowTheAnswer() throws Exception {
        golden("statement", judged(SampleCards.statement(), new Response.Claimed(true), Verdict.WRONG, "false"));
    }

    @Test
    void aClozeShowsTheWholeSentenceAndWhichGapWasWrong() throws Exception {
        golden(
                "cloze",
                judged(SampleAnswers.filled(Verdict.PARTIAL, "November 2018", Verdict.CORRECT, "400", Verdict.WRONG)));
    }

    @Test
    void aWrongHoleIsExplainedInWords() {
        StudyModel left = judged(SampleAnswers.filled(Verdict.WRONG, "2018", Verdict.PARTIAL, " ", Verdict.WRONG));
        assertThat(Golden.text(render(left, ASCII, 80, 24)).replaceAll("[\\h\\v]+", " "))
                .contains("[~ November 2018 (you said 2018)]")
                .contains("[412 (left empty)]");
        StudyModel slip =
                judged(SampleAnswers.filled(Verdict.TYPO, "Novembre 2018", Verdict.TYPO, "412", Verdict.CORRECT));
        assertThat(Golden.text(render(slip, ASCII, 80, 24)).replaceAll("[\\h\\v]+", " "))
                .contains("[+ November 2018 (you wrote Novembre 2018)]")
                .contains("[+ 412]");
    }

    @Test
    void aClozeThatIsRightHasNoSignsInItsGaps() {
        StudyModel right =
                judged(SampleAnswers.filled(Verdict.CORRECT, "November 2018", Verdict.CORRECT, "412", Verdict.CORRECT));
        assertThat(Golden.text(render(right, DARK, 80, 24)))
                .contains("[November 2018]")
                .contains("[412]");
    }

    @Test
    void theEvidenceShowsPlaceAndMeaning() throws Exception {
        golden("evidence", cited(Optional.empty()));
    }

    @Test
    void withTheTextThePassageIsShownInItsSentence() throws Exception {
        golden("passage", cited(Optional.of(SampleAnswers.EXCERPT)));
    }

    @Test
    void theAddressLeadsToThePassage() {
        Frame frame = render(cited(Optional.empty()), DARK, 80, 24);
        assertThat(frame.links()).hasSize(2).allSatisfy(link -> {
            assertThat(link.address())
                    .isEqualTo(
                            "https://example.org/harbour#:~:text=In%20last%20winter%27s%20poll,wanted%20the%20harbour");
            AttributedString row = frame.rows().get(link.row());
            assertThat(row.subSequence(link.column(), row.length()).toString())
                    .isEqualTo(link.text().toString());
        });
        assertThat(frame.links().get(0).text() + frame.links().get(1).text().toString())
                .isEqualTo(frame.links().get(0).address());
    }

    private static StudyModel cited(Optional<Excerpt> excerpt) {
        Outcome outcome = SampleAnswers.mixedUp();
        return judged(outcome).citing(List.of(new CitedFact(outcome.sources().get(0), excerpt)));
    }

    @Test
    void theKeysAreExplained() throws Exception {
        Golden.matches("study-keys", keys(false, 80, 24));
        Golden.matches("study-keys-small", keys(false, 40, 12));
    }

    @Test
    void theRowOfKeysOpensOverAQuestion() throws Exception {
        golden("key-row", asking(SampleCards.date(), "Feb", TAB));
    }

    @Test
    void confidenceIsShownBelowTheChoices() throws Exception {
        golden("sure", weighed(SampleCards.choice(), "22"));
        golden("sure-statement", weighed(SampleCards.statement(), "fff"));
    }

    @Test
    void theKeysForConfidenceAreExplained() throws Exception {
        Golden.matches("study-sure-keys", keys(true, 80, 30));
    }

    private static String keys(boolean confident, int columns, int rows) {
        TextScreen.Text text = TextScreen.Text.of("Keys", "back", page -> page.explainKeys("study", confident));
        return Golden.text(TextScreen.frame(DARK, text, columns, rows));
    }

    @Test
    void withoutUnicodeEverySignIsAscii() throws Exception {
        Golden.matches("study-ascii", Golden.text(render(judged(SampleAnswers.mixedUp()), ASCII, 80, 24)));
        Frame frame = render(asking(SampleCards.several(), " "), ASCII, 80, 24);
        assertThat(Golden.text(frame)).isASCII();
    }

    @Test
    void withoutColourNoColourIsWritten() {
        for (AttributedString row :
                render(judged(SampleAnswers.mixedUp()), ASCII, 80, 24).rows()) {
            assertThat(row.toAnsi()).doesNotContainPattern("\u001b\\[[0-9;]*\\b([349]\\d|10\\d)\\b");
        }
    }

    @Test
    void noRowIsWiderThanTheScreenOrOneTooMany() {
        List<StudyModel> models = List.of(
                judged(SampleAnswers.mixedUp()),
                cited(Optional.of(SampleAnswers.EXCERPT)),
                asking(SampleCards.cloze(), "東京".repeat(30)),
                asking(SampleCards.matching(), "1", TAB),
                weighed(SampleCards.choice(), "22"));
        for (int columns = 1; columns < 120; columns += 3) {
            for (int rows = 1; rows < 40; rows += 4) {
                for (StudyModel model : models) {
                    Frame frame = render(model, DARK, columns, rows);
                    assertThat(frame.rows()).as("%d by %d", columns, rows).hasSizeLessThanOrEqualTo(rows);
                    for (AttributedString row : frame.rows()) {
                        assertThat(Wrap.width(row))
                                .as("%d by %d: %s", columns, rows, row)
                                .isLessThanOrEqualTo(Math.max(2, columns));
                    }
                }
            }
        }
    }
}
