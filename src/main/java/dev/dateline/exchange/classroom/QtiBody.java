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
    private static final String TEMPLATE =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/%s\"/>\n";
    private static final String MATCH = String.format(TEMPLATE, "match_correct");
    private static final String MAP = String.format(TEMPLATE, "map_response");
    private static final String ENTRY =
            "<p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"30\"/></p>\n";

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
        String values =
                right.stream().map(value -> "<value>" + value + "</value>").collect(Collectors.joining());
        return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + cardinality + "\" baseType=\"" + type
                + "\"><correctResponse>" + values + "</correctResponse></responseDeclaration>\n";
    }

    private static String interaction(String name, String attributes, String stem, String content) {
        return "<" + name + " responseIdentifier=\"RESPONSE\" " + attributes + ">\n<prompt>" + stem + "</prompt>\n"
                + content + "</" + name + ">\n";
    }

    private static String choices(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> "<simpleChoice identifier=\"C" + (i + 1) + "\">" + Qti.lines(texts.get(i))
                        + "</simpleChoice>\n")
                .collect(Collectors.joining());
    }

    private static QtiBody choice(String stem, Answer.Choice choice) {
        String declared = declared(
                choice.several() ? "multiple" : "single",
                "identifier",
                choice.right().stream().map(index -> "C" + (index + 1)).toList());
        String attributes = "shuffle=\"" + !choice.keepOrder() + "\" maxChoices=\"" + (choice.several() ? 0 : 1) + "\"";
        String body = interaction("choiceInteraction", attributes, stem, choices(choice.offered()));
        return new QtiBody(declared, body, MATCH, 1);
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
        String body = interaction("orderInteraction", "shuffle=\"true\"", stem, choices(Layout.lines(card, 0)));
        return new QtiBody(declared("ordered", "identifier", right), body, MATCH, 1);
    }

    /** The parts of a match. The right sides must not be in the order of the pairs. */
    private static QtiBody match(String stem, Answer.Matching match, String by) {
        List<String> rights = match.offered().stream().distinct().toList();
        List<String> shown = new ArrayList<>();
        StringBuilder right = new StringBuilder();
        int count = match.pairs().size();
        for (int index : Shuffle.unsolved(rights, by, 0)) {
            shown.add(rights.get(index));
            right.append(associable("R" + shown.size(), rights.get(index), count));
        }
        List<String> pairs = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        for (Answer.Matching.Pair pair : match.pairs()) {
            String id = "L" + (pairs.size() + 1);
            pairs.add(id + " R" + (shown.indexOf(pair.right()) + 1));
            left.append(associable(id, pair.left(), 1));
        }
        String sets =
                "<simpleMatchSet>\n" + left + "</simpleMatchSet>\n<simpleMatchSet>\n" + right + "</simpleMatchSet>\n";
        String attributes = "shuffle=\"true\" maxAssociations=\"" + count + "\"";
        String body = interaction("matchInteraction", attributes, stem, sets);
        return new QtiBody(declared("multiple", "directedPair", pairs), body, MATCH, 1);
    }

    private static String associable(String id, String text, int most) {
        return "<simpleAssociableChoice identifier=\"" + id + "\" matchMax=\"" + most + "\">" + Qti.lines(text)
                + "</simpleAssociableChoice>\n";
    }

    private static String spelled(String response, List<Spelling> answers) {
        StringBuilder out = new StringBuilder("<responseDeclaration identifier=\"" + response
                + "\" cardinality=\"single\" baseType=\"string\"><correctResponse><value>"
                + Qti.line(answers.get(0).text()) + "</value></correctResponse>\n<mapping defaultValue=\"0\">");
        for (Spelling answer : answers) {
            BigDecimal part = BigDecimal.valueOf(answer.percent(), 2).stripTrailingZeros();
            out.append("<mapEntry mapKey=\"" + Qti.line(answer.text()) + "\" mappedValue=\"" + part.toPlainString()
                    + "\" caseSensitive=\"false\"/>");
        }
        return out.append("</mapping></responseDeclaration>\n").toString();
    }

    private static QtiBody typed(String stem, Answer.Typed answer, Lesson lesson) {
        String body = "<p>" + stem + "</p>\n" + ENTRY;
        if (answer.tolerance().isEmpty()) {
            return new QtiBody(spelled("RESPONSE", lesson.spellings(answer)), body, MAP, 1);
        }
        NumberRange range = answer.tolerance().get();
        BigDecimal number = ((Value.Quantity) answer.value()).number();
        String below = number.subtract(range.low()).toPlainString();
        String above = range.high().subtract(number).toPlainString();
        String processing =
                "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\""
                        + below + " " + above
                        + "\"><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal>"
                        + "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>"
                        + "</responseIf></responseCondition></responseProcessing>\n";
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
        String processing = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><sum>" + sum
                + "</sum></setOutcomeValue></responseProcessing>\n";
        return new QtiBody(declared.toString(), "<p>" + text + "</p>\n", processing, count);
    }

    /** The parts of an essay. A teacher scores it. The expected answer is in a block that only scorers see. */
    private static QtiBody essay(String stem, Answer essay) {
        String declared = "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"/>\n";
        String body = "<rubricBlock view=\"scorer\">" + Qti.paragraphs(essay.lines()) + "</rubricBlock>\n"
                + interaction("extendedTextInteraction", "expectedLines=\"5\"", stem, "");
        return new QtiBody(declared, body, "", 1);
    }
}
