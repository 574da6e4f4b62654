package dev.dateline.study.exam;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import dev.dateline.study.Confidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The result of an exam.
 *
 * @param marks the marks, rounded to the hundredth
 * @param topics the result for each tag, by name
 * @param months the result for each month of the facts, by date
 * @param slowest the numbers of the questions that took longest, at most three
 */
public record ExamReport(
        ExamPaper paper,
        BigDecimal marks,
        Counts counts,
        Duration spent,
        List<Part> topics,
        List<Part> months,
        List<Integer> slowest,
        Guessing guessing,
        List<MarkedQuestion> questions) {

    /** The numbers of questions with each mark. */
    public record Counts(int right, int partial, int wrong, int left) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Mark mark) {
            return new Counts(
                    right + (mark == Mark.RIGHT ? 1 : 0),
                    partial + (mark == Mark.PARTIAL ? 1 : 0),
                    wrong + (mark == Mark.WRONG ? 1 : 0),
                    left + (mark == Mark.LEFT ? 1 : 0));
        }

        public int all() {
            return right + partial + wrong + left;
        }

        public int answered() {
            return all() - left;
        }
    }

    /** The result for the questions on a topic or of a month. */
    public record Part(String name, Counts counts, BigDecimal marks) {}

    /**
     * The result of guessing.
     *
     * @param lost the marks lost by wrong answers
     * @param called how many answers the learner called a guess
     * @param worth the marks for these answers
     * @param lucky how many right answers among choices were luck, estimated from the wrong ones; at most the
     *     number of right answers. With four choices, one guess is right for three that are wrong.
     * @param balance the marks for lucky answers, minus the marks lost by wrong answers
     * @param blind the average marks of a blind guess among four choices
     */
    public record Guessing(
            BigDecimal lost,
            int called,
            int calledRight,
            BigDecimal worth,
            double lucky,
            double balance,
            double blind) {}

    public static ExamReport of(Exam exam, Library library) {
        List<MarkedQuestion> questions = exam.result();
        Counts counts = Counts.NONE;
        Map<String, Part> topics = new TreeMap<>();
        Map<String, Part> months = new TreeMap<>();
        for (MarkedQuestion question : questions) {
            counts = counts.plus(question.mark());
            for (String tag : question.question().from().stream()
                    .flatMap(card -> card.head().tags().stream())
                    .collect(Collectors.toSet())) {
                add(topics, tag, question);
            }
            for (String month : months(question, library)) {
                add(months, month, question);
            }
        }
        return new ExamReport(
                exam.paper(),
                hundredths(questions.stream().map(MarkedQuestion::worth).reduce(BigDecimal.ZERO, BigDecimal::add)),
                counts,
                exam.spent(),
                List.copyOf(topics.values()),
                List.copyOf(months.values()),
                slowest(questions),
                guessing(questions, exam.paper().profile()),
                questions);
    }

    /**
     * The three topics with the lowest share of right answers, the weakest first. Topics with a single question are
     * left out.
     */
    public List<Part> weakest() {
        return topics.stream()
                .filter(part -> part.counts().all() > 1
                        && part.counts().right() < part.counts().all())
                .sorted(Comparator.comparingDouble((Part part) ->
                                (double) part.counts().right() / part.counts().all())
                        .thenComparing(part -> -part.counts().all()))
                .limit(3)
                .toList();
    }

    /** The average time for a question that was shown. */
    public Duration each() {
        long seen = questions.stream()
                .filter(question -> question.given().millis() > 0)
                .count();
        return seen == 0 ? Duration.ZERO : spent.dividedBy(seen);
    }

    /**
     * The questions to study next: wrong and partly right answers, the surest first, then questions without an answer.
     */
    public List<MarkedQuestion> toStudy() {
        return questions.stream()
                .filter(question -> question.mark() != Mark.RIGHT)
                .sorted(Comparator.comparing((MarkedQuestion question) -> question.mark() == Mark.LEFT)
                        .thenComparing(
                                question -> question.given()
                                        .confidence()
                                        .map(Confidence::percent)
                                        .orElse(0),
                                Comparator.reverseOrder()))
                .toList();
    }

    private static void add(Map<String, Part> parts, String name, MarkedQuestion question) {
        Part part = parts.getOrDefault(name, new Part(name, Counts.NONE, hundredths(BigDecimal.ZERO)));
        parts.put(
                name,
                new Part(
                        name,
                        part.counts().plus(question.mark()),
                        hundredths(part.marks().add(question.worth()))));
    }

    private static Set<String> months(MarkedQuestion question, Library library) {
        return question.question().from().stream()
                .flatMap(card -> library.sources(card).stream())
                .map(source -> source.fact().asOf().toString())
                .map(date -> date.substring(0, Math.min(7, date.length())))
                .collect(Collectors.toSet());
    }

    private static List<Integer> slowest(List<MarkedQuestion> questions) {
        return questions.stream()
                .filter(question -> question.given().millis() > 0)
                .sorted((one, other) ->
                        Long.compare(other.given().millis(), one.given().millis()))
                .limit(3)
                .map(question -> question.question().number())
                .toList();
    }

    private static Guessing guessing(List<MarkedQuestion> questions, ExamProfile profile) {
        BigDecimal lost = BigDecimal.ZERO;
        BigDecimal worth = BigDecimal.ZERO;
        int called = 0;
        int calledRight = 0;
        double luck = 0;
        double paid = 0;
        int rightChoices = 0;
        for (MarkedQuestion question : questions) {
            boolean wrong = question.mark() == Mark.WRONG;
            lost = wrong ? lost.add(question.worth()) : lost;
            if (question.given().confidence().equals(Optional.of(Confidence.GUESS))) {
                called++;
                calledRight += question.mark() == Mark.RIGHT ? 1 : 0;
                worth = worth.add(question.worth());
            }
            int choices = choices(question.question().card());
            if (wrong && choices > 1) {
                luck += 1.0 / (choices - 1);
                paid += profile.wrong().doubleValue();
            }
            rightChoices += question.mark() == Mark.RIGHT && choices > 1 ? 1 : 0;
        }
        double lucky = Math.min(luck, rightChoices);
        double balance = lucky * profile.right().doubleValue() + paid;
        return new Guessing(
                hundredths(lost), called, calledRight, hundredths(worth), lucky, balance, profile.blindGuess(4));
    }

    private static int choices(Card card) {
        if (card.answer() instanceof Answer.Choice choice && !choice.several()) {
            return choice.choices().size();
        }
        return card.answer() instanceof Answer.Truth ? 2 : 0;
    }

    private static BigDecimal hundredths(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }
}
