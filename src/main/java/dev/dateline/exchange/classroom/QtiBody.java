package dev.dateline.exchange.classroom;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.NumberRange;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.Shuffle;
import dev.dateline.exchange.classroom.Spellings.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of a QTI item.
 *
 * @param declarations the responses, and which of them are right
 * @param body the question and the interaction
 * @param processing the response processing; may be empty
 * @param most the highest score
 */
record QtiBody(String declarations, String body, String processing, int most) {
    static QtiBody of(ExportCard exported, Lesson lesson) {
        Card card = exported.card();
        Answer answer = lesson.answer(card);
        String stem = Qti.lines(Lesson.stem(exported));
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE -> typed(stem, (Answer.Typed) answer, lesson);
            case CHOICES -> choice(stem, (Answer.Choice) answer);
            case TRUE_FALSE -> {
                int right = ((Answer.Truth) answer).holds() ? 0 : 1;
                yield choice(stem, Answer.Choice.single(List.of("True", "False"), right, true, ""));
            }
            case ORDER -> order(stem, card);
            case MATCH -> match(stem, (Answer.Matching) answer, card.id().toString());
            case CLOZE -> holes(Lesson.heading(exported), (Answer.Cloze) answer);
            case LIST, RECALL -> essay(stem, answer);
        };
    }

    private static String declared(String cardinality, String type, List<String> right) {
        return Qti.part("declared", cardinality, type, Qti.joined(right, value -> "<value>" + value + "</value>"));
    }

    private static String choices(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> Qti.part("choice", i + 1, Qti.lines(texts.get(i))))
                .collect(Collectors.joining());
    }

    /** The parts of a question that gives its mark if the answer is just as declared. */
    private static QtiBody matched(
            String declared, String interaction, String attributes, String stem, String content) {
        String body = Qti.part("interaction", interaction, attributes, stem, content);
        return new QtiBody(declared, body, Qti.part("processing", "match_correct"), 1);
    }

    private static QtiBody choice(String stem, Answer.Choice choice) {
        String declared = declared(
                choice.several() ? "multiple" : "single",
                "identifier",
                choice.right().stream().map(index -> "C" + (index + 1)).toList());
        String attributes = "shuffle=\"" + !choice.keepOrder() + "\" maxChoices=\"" + (choice.several() ? 0 : 1) + "\"";
        return matched(declared, "choiceInteraction", attributes, stem, choices(choice.offered()));
    }

    /**
     * The parts of an order. A program that does not shuffle shows the items in this order, so it must not be the right
     * one.
     */
    private static QtiBody order(String stem, Card card) {
        List<Integer> places = Arrays.stream(Layout.places(card, 0)).boxed().toList();
        List<String> right = IntStream.range(0, places.size())
                .mapToObj(place -> "C" + (places.indexOf(place) + 1))
                .toList();
        String declared = declared("ordered", "identifier", right);
        return matched(declared, "orderInteraction", "shuffle=\"true\"", stem, choices(Layout.lines(card, 0)));
    }

    /** The parts of a match. The right sides must not be in the order of the pairs. */
    private static QtiBody match(String stem, Answer.Matching match, String by) {
        List<String> rights = match.offered().stream().distinct().toList();
        List<String> shown = new ArrayList<>();
        StringBuilder right = new StringBuilder();
        int count = match.pairs().size();
        for (int index : Shuffle.unsolved(rights, by, 0)) {
            shown.add(rights.get(index));
            right.append(Qti.part("side", "R" + shown.size(), count, Qti.lines(rights.get(index))));
        }
        List<String> pairs = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        for (Answer.Matching.Pair pair : match.pairs()) {
            String id = "L" + (pairs.size() + 1);
            pairs.add(id + " R" + (shown.indexOf(pair.right()) + 1));
            left.append(Qti.part("side", id, 1, Qti.lines(pair.left())));
        }
        String attributes = "shuffle=\"true\" maxAssociations=\"" + count + "\"";
        String declared = declared("multiple", "directedPair", pairs);
        return matched(declared, "matchInteraction", attributes, stem, Qti.part("sides", left, right));
    }

    private static String spelled(String response, List<Spelling> answers) {
        String entries = Qti.joined(answers, answer -> {
            BigDecimal share = BigDecimal.valueOf(answer.percent(), 2).stripTrailingZeros();
            return "<mapEntry mapKey=\"" + Qti.line(answer.text()) + "\" mappedValue=\"" + share.toPlainString()
                    + "\" caseSensitive=\"false\"/>";
        });
        return Qti.part("declared text", response, Qti.line(answers.get(0).text()), entries);
    }

    private static QtiBody typed(String stem, Answer.Typed answer, Lesson lesson) {
        String body = Qti.part("entry", stem);
        if (answer.tolerance().isEmpty()) {
            String declared = spelled("RESPONSE", lesson.spellings(answer));
            return new QtiBody(declared, body, Qti.part("processing", "map_response"), 1);
        }
        NumberRange range = answer.tolerance().get();
        BigDecimal number = ((Value.Quantity) answer.value()).number();
        String below = number.subtract(range.low()).toPlainString();
        String above = range.high().subtract(number).toPlainString();
        String processing = Qti.part("range processing", below, above);
        return new QtiBody(declared("single", "float", List.of(number.toPlainString())), body, processing, 1);
    }

    private static QtiBody holes(String heading, Answer.Cloze cloze) {
        StringBuilder declared = new StringBuilder();
        StringBuilder text = new StringBuilder(Qti.lines(heading));
        StringBuilder sum = new StringBuilder();
        int count = 0;
        for (ClozePart part : cloze.parts()) {
            if (part instanceof ClozePart.Hole hole) {
                String response = "RESPONSE" + ++count;
                declared.append(spelled(response, Spellings.words(hole.answer(), hole.accept())));
                text.append("<textEntryInteraction responseIdentifier=\"" + response + "\" expectedLength=\"15\"/>");
                sum.append("<mapResponse identifier=\"" + response + "\"/>");
            } else {
                text.append(Qti.lines(part.text()));
            }
        }
        return new QtiBody(declared.toString(), "<p>" + text + "</p>\n", Qti.part("sum processing", sum), count);
    }

    /** The parts of an essay. A teacher scores it. The expected answer is in a block that only scorers see. */
    private static QtiBody essay(String stem, Answer essay) {
        String scorer = "<rubricBlock view=\"scorer\">" + Qti.paragraphs(essay.lines()) + "</rubricBlock>\n";
        String asked = Qti.part("interaction", "extendedTextInteraction", "expectedLines=\"5\"", stem, "");
        return new QtiBody(Qti.part("declared essay"), scorer + asked, "", 1);
    }
}
