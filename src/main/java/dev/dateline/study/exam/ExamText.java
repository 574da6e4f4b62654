package dev.dateline.study.exam;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Response;
import dev.dateline.source.VisibleText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes and reads exams as text in events of the journal: lines of fields, separated by tabs. */
final class ExamText {
    private ExamText() {}

    static String line(Object... fields) {
        return Stream.of(fields)
                .map(field -> VisibleText.line(field.toString()))
                .collect(Collectors.joining("\t"));
    }

    static List<List<String>> lines(String text) {
        return text.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
    }

    static String of(ExamPaper paper) {
        List<String> lines = new ArrayList<>();
        lines.add(line("title", paper.title()));
        ExamProfile profile = paper.profile();
        lines.add(line(
                "profile",
                profile.name(),
                profile.right().toPlainString(),
                profile.wrong().toPlainString()));
        lines.add(line("allowed", paper.allowed().toMillis()));
        lines.add(line("counted", paper.counted()));
        paper.questions().forEach(question -> lines.add(of(question)));
        return String.join("\n", lines);
    }

    private static String of(ExamQuestion question) {
        List<Object> fields = new ArrayList<>();
        fields.add("question");
        fields.add(question.number());
        fields.add(question.made().name().toLowerCase(Locale.ROOT));
        fields.add(String.join(
                ",", question.from().stream().map(card -> card.id().toString()).toList()));
        fields.add(joined(question.presentation().places()));
        if (question.made() == ExamQuestion.Made.CHOICES && question.card().answer() instanceof Answer.Choice choice) {
            fields.addAll(choice.choices());
        }
        if (question.made().ofStatements()) {
            for (Card statement : question.from()) {
                Answer.Truth truth = (Answer.Truth) statement.answer();
                fields.addAll(
                        List.of(truth.holds(), statement.ask(), truth.instead().orElse("")));
            }
        }
        return line(fields.toArray());
    }

    /**
     * Reads the paper of an exam.
     *
     * @param reader reads a question from its fields; empty if it is left out
     */
    static ExamPaper paper(String text, Function<List<String>, Optional<ExamQuestion>> reader) {
        String title = "";
        ExamProfile profile = ExamProfile.PLAIN;
        Duration allowed = Duration.ZERO;
        boolean counted = false;
        List<ExamQuestion> questions = new ArrayList<>();
        for (List<String> fields : lines(text)) {
            switch (fields.get(0)) {
                case "title" -> title = fields.get(1);
                case "profile" ->
                    profile = new ExamProfile(
                            fields.get(1), new BigDecimal(fields.get(2)), new BigDecimal(fields.get(3)));
                case "allowed" -> allowed = Duration.ofMillis(Long.parseLong(fields.get(1)));
                case "counted" -> counted = Boolean.parseBoolean(fields.get(1));
                case "question" -> reader.apply(fields).ifPresent(questions::add);
                default -> {}
            }
        }
        return new ExamPaper(title, profile, allowed, counted, questions);
    }

    /** Reads a question. Empty if its cards are missing or have other choices now. */
    static Optional<ExamQuestion> question(
            List<String> fields, Function<CardId, Optional<Card>> cards, Composer composer) {
        List<Card> from = new ArrayList<>();
        for (String id : fields.get(3).split(",", -1)) {
            Optional<Card> card = cards.apply(CardId.of(id));
            if (card.isEmpty()) {
                return Optional.empty();
            }
            from.add(card.get());
        }
        try {
            return Optional.of(composer.again(
                    Integer.parseInt(fields.get(1)),
                    ExamQuestion.Made.valueOf(fields.get(2).toUpperCase(Locale.ROOT)),
                    from,
                    numbers(fields.get(4)),
                    fields.subList(5, fields.size())));
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    static String of(Response response) {
        if (response instanceof Response.Typed it) {
            return line("typed", it.text());
        }
        if (response instanceof Response.Picked it) {
            return line("picked", it.choice());
        }
        if (response instanceof Response.PickedSeveral it) {
            return line("several", joined(new ArrayList<>(new TreeSet<>(it.choices()))));
        }
        if (response instanceof Response.Claimed it) {
            return line("claimed", it.holds());
        }
        if (response instanceof Response.Ordered it) {
            return line("ordered", joined(it.items()));
        }
        if (response instanceof Response.Paired it) {
            return line("paired", joined(it.rights()));
        }
        if (response instanceof Response.Filled it) {
            List<Object> fields = new ArrayList<>(List.of("filled"));
            fields.addAll(it.holes());
            return line(fields.toArray());
        }
        throw new IllegalArgumentException("no exam asks for " + response);
    }

    static Response response(List<String> fields) {
        String first = fields.get(1);
        return switch (fields.get(0)) {
            case "typed" -> new Response.Typed(first);
            case "picked" -> new Response.Picked(Integer.parseInt(first));
            case "several" -> new Response.PickedSeveral(Set.copyOf(numbers(first)));
            case "claimed" -> new Response.Claimed(Boolean.parseBoolean(first));
            case "ordered" -> new Response.Ordered(numbers(first));
            case "paired" -> new Response.Paired(numbers(first));
            case "filled" -> new Response.Filled(List.copyOf(fields.subList(1, fields.size())));
            default -> throw new IllegalArgumentException("no answer of an exam: " + fields);
        };
    }

    private static String joined(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(Object::toString).toList());
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }
}
