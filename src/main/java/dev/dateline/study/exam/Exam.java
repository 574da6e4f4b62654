package dev.dateline.study.exam;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.study.Asked;
import dev.dateline.study.Confidence;
import dev.dateline.study.Entry;
import dev.dateline.study.Learner;
import dev.dateline.study.Log;
import dev.dateline.study.SessionServices;
import dev.dateline.study.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An exam that a learner is taking. Every answer, mark and time is in the log before a method returns. If the log
 * cannot be written, {@link JournalFailure} is thrown and nothing has changed. Not thread-safe.
 */
public final class Exam {
    private final EventId id;
    private final ExamPaper paper;
    private final SessionServices services;
    private final Log log;
    private final EventClock eventClock;
    private final Map<Integer, Given> given = new HashMap<>();
    private final Map<Integer, Long> unsaved = new HashMap<>();
    private final Map<Integer, Mark> marks = new HashMap<>();
    private boolean ended;

    private Exam(EventId id, ExamPaper paper, SessionServices services, Log log, EventClock eventClock) {
        this.id = id;
        this.paper = paper;
        this.services = services;
        this.log = log;
        this.eventClock = eventClock;
    }

    /** Begins an exam. The exam is in the log when this returns. */
    public static Exam begin(ExamPaper paper, SessionServices services, Log log, EventClock eventClock)
            throws JournalFailure {
        EventHead head = eventClock.next(services.calendar());
        log.append(Event.Exam.begin(head, ExamText.of(paper)));
        return new Exam(head.id(), paper, services, log, eventClock);
    }

    /**
     * Opens an exam that was left, finished or not. Questions whose cards are missing or have other choices now are
     * left out.
     *
     * @param cards finds a card of the library
     */
    public static Exam resume(
            ExamRecord exam,
            Function<CardId, Optional<Card>> cards,
            Composer composer,
            SessionServices services,
            Log log,
            EventClock eventClock) {
        ExamPaper paper = ExamText.paper(exam.begin(), fields -> ExamText.question(fields, cards, composer));
        Exam resumed = new Exam(exam.id(), paper, services, log, eventClock);
        exam.steps().forEach(step -> ExamText.lines(step).forEach(resumed::take));
        exam.end().ifPresent(end -> {
            resumed.ended = true;
            ExamText.lines(end).forEach(resumed::take);
        });
        return resumed;
    }

    private void take(List<String> fields) {
        int number = Integer.parseInt(fields.get(1));
        Given before = given(number);
        List<String> rest = fields.subList(2, fields.size());
        switch (fields.get(0)) {
            case "time" -> given.put(number, before.plus(Long.parseLong(rest.get(0))));
            case "answer" -> given.put(number, before.answer(Optional.of(ExamText.response(rest)), Optional.empty()));
            case "clear" -> given.put(number, before.answer(Optional.empty(), Optional.empty()));
            case "sure" ->
                given.put(
                        number, before.answer(before.response(), Confidence.ofPercent(Integer.parseInt(rest.get(0)))));
            case "mark" -> given.put(number, before.mark(Boolean.parseBoolean(rest.get(0))));
            case "marked" -> marks.put(number, Mark.valueOf(rest.get(0).toUpperCase(Locale.ROOT)));
            default -> throw new IllegalStateException("this version does not know the exam step " + fields.get(0));
        }
    }

    public ExamPaper paper() {
        return paper;
    }

    public boolean ended() {
        return ended;
    }

    public Given given(int number) {
        return given.getOrDefault(number, Given.NOTHING);
    }

    public int answered() {
        return (int) paper.questions().stream()
                .filter(question -> given(question.number()).answered())
                .count();
    }

    /** How long the learner has looked at all questions together. */
    public Duration spent() {
        return Duration.ofMillis(paper.questions().stream()
                .mapToLong(question -> given(question.number()).millis())
                .sum());
    }

    /** The remaining time; empty if there is no limit. Only the time while a question is shown counts. */
    public Optional<Duration> left() {
        if (paper.allowed().isZero()) {
            return Optional.empty();
        }
        Duration left = paper.allowed().minus(spent());
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
    }

    /** Adds time to a question. The time is written to the log with the next step. */
    public void look(int number, long millis) {
        if (millis > 0) {
            given.put(number, given(number).plus(millis));
            unsaved.merge(number, millis, Long::sum);
        }
    }

    /** Answers a question, or takes its answer back. The same answer is not written again. */
    public void answer(int number, Optional<Response> response, Optional<Confidence> sure) throws JournalFailure {
        Given before = given(number);
        Given after = before.answer(response, sure);
        if (after.equals(before)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(response.map(it -> "answer\t" + number + "\t" + ExamText.of(it))
                .orElse(ExamText.line("clear", number)));
        after.confidence().ifPresent(it -> lines.add(ExamText.line("sure", number, it.percent())));
        write(lines);
        given.put(number, after);
    }

    /** Marks a question for another look, or removes the mark. */
    public void mark(int number, boolean on) throws JournalFailure {
        if (given(number).marked() != on) {
            write(List.of(ExamText.line("mark", number, on)));
            given.put(number, given(number).mark(on));
        }
    }

    /** Records the time that is not in the log yet. */
    public void save() throws JournalFailure {
        if (!unsaved.isEmpty()) {
            write(List.of());
        }
    }

    private void write(List<String> lines) throws JournalFailure {
        if (ended) {
            throw new IllegalStateException("the exam is over");
        }
        List<String> all = new ArrayList<>();
        unsaved.forEach((number, millis) -> all.add(ExamText.line("time", number, millis)));
        all.addAll(lines);
        log.append(
                new Event.Exam(eventClock.next(services.calendar()), id, Event.Exam.Part.STEP, String.join("\n", all)));
        unsaved.clear();
    }

    /**
     * Ends and marks the exam. If it counts, the answers are added to the histories of the cards. Questions on several
     * statements or pairs and questions without an answer are not added.
     */
    public List<MarkedQuestion> finish(Learner learner) throws JournalFailure {
        save();
        List<MarkedQuestion> result = result();
        List<String> lines = result.stream()
                .map(marked -> ExamText.line(
                        "marked", marked.question().number(), marked.mark().word()))
                .toList();
        log.append(new Event.Exam(
                eventClock.next(services.calendar()), id, Event.Exam.Part.END, String.join("\n", lines)));
        ended = true;
        if (paper.counted()) {
            for (MarkedQuestion marked : result) {
                count(marked, learner);
            }
        }
        return result;
    }

    private void count(MarkedQuestion marked, Learner learner) throws JournalFailure {
        ExamQuestion question = marked.question();
        Optional<Response> response = marked.given().response();
        if (response.isEmpty()
                || marked.judgement().isEmpty()
                || question.made().ofStatements()) {
            return;
        }
        Asked asked = new Asked(
                question.card(),
                question.presentation(),
                question.heading(),
                learner.memory(question.card().id()),
                false,
                "");
        log.append(new Entry(services)
                .counted(
                        asked,
                        response.get(),
                        marked.judgement().get(),
                        eventClock.next(services.calendar()),
                        Timing.ofLine(marked.given().millis()),
                        marked.given().confidence()));
    }

    /** All questions with their marks, at the end of the exam or as if it ended now. */
    public List<MarkedQuestion> result() {
        List<MarkedQuestion> result = new ArrayList<>();
        for (ExamQuestion question : paper.questions()) {
            Given answer = given(question.number());
            Optional<Judgement> judgement = answer.response().map(response -> judge(question, response));
            Mark now = judgement.map(it -> Mark.of(it.verdict())).orElse(Mark.LEFT);
            Mark mark = marks.getOrDefault(question.number(), now);
            result.add(new MarkedQuestion(
                    question, answer, mark, judgement, paper.profile().worth(mark)));
        }
        return result;
    }

    private Judgement judge(ExamQuestion question, Response response) {
        Context context = question.heading().map(it -> Context.under(it.date())).orElse(Context.NONE);
        return services.judge().judge(question.card(), response, context);
    }
}
