package dev.dateline.exchange.classroom;

import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Shuffle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a QTI item.
 *
 * @param declarations the responses, and which of them are right
 * @param body the question and the interaction
 * @param processing the response processing; may be empty
 * @param most the highest score
 */
record QtiBody(String declarations, String body, String processing, int most) {
    private static final String RESPONSE = "RESPONSE";
    private static final String TEMPLATE =
            "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/%s\"/>\n";
    private static final String MATCH = String.format(TEMPLATE, "match_correct");
    private static final String MAP = String.format(TEMPLATE, "map_response");

    static QtiBody of(ExportCard card, Body body) {
        String stem = Lesson.stem(card);
        if (body instanceof Body.Choice choice) {
            return choice(stem, choice);
        }
        if (body instanceof Body.TrueFalse truth) {
            return choice(stem, new Body.Choice(List.of("True", "False"), List.of(truth.holds() ? 0 : 1), true, true));
        }
        if (body instanceof Body.Typed typed) {
            return new QtiBody(typed(RESPONSE, typed.answers()), "<p>" + Qti.lines(stem) + "</p>\n" + entry(), MAP, 1);
        }
        if (body instanceof Body.Numeric number) {
            return number(stem, number);
        }
        if (body instanceof Body.Match match) {
            return match(stem, match, card.card().id().toString());
        }
        if (body instanceof Body.Order order) {
            return order(stem, order);
        }
        if (body instanceof Body.Holes holes) {
            return holes(card.heading().map(heading -> heading + ". ").orElse(""), holes);
        }
        return essay(stem, (Body.Essay) body);
    }

    private static String declared(String cardinality, String type, List<String> right) {
        return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + cardinality + "\" baseType=\"" + type
                + "\"><correctResponse>" + values(right) + "</correctResponse></responseDeclaration>\n";
    }

    private static String values(List<String> right) {
        StringBuilder out = new StringBuilder();
        right.forEach(value -> out.append("<value>").append(value).append("</value>"));
        return out.toString();
    }

    private static String prompt(String stem) {
        return "<prompt>" + Qti.lines(stem) + "</prompt>\n";
    }

    private static String choices(List<String> texts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            out.append("<simpleChoice identifier=\"C" + (i + 1) + "\">")
                    .append(Qti.lines(texts.get(i)))
                    .append("</simpleChoice>\n");
        }
        return out.toString();
    }

    private static QtiBody choice(String stem, Body.Choice choice) {
        String declared = declared(
                choice.one() ? "single" : "multiple",
                "identifier",
                choice.right().stream().map(index -> "C" + (index + 1)).toList());
        String body = "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"" + !choice.keepOrder()
                + "\" maxChoices=\"" + (choice.one() ? 1 : 0) + "\">\n" + prompt(stem)
                + choices(choice.options()) + "</choiceInteraction>\n";
        return new QtiBody(declared, body, MATCH, 1);
    }

    /**
     * The parts of an order. A program that does not shuffle shows the items in this order, so it must not be the right
     * one.
     */
    private static QtiBody order(String stem, Body.Order order) {
        List<String> shown = order.shown().stream().map(order.items()::get).toList();
        List<String> right = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            right.add("C" + (order.shown().indexOf(place) + 1));
        }
        String body = "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">\n" + prompt(stem)
                + choices(shown) + "</orderInteraction>\n";
        return new QtiBody(declared("ordered", "identifier", right), body, MATCH, 1);
    }

    /** The parts of a match. The right sides must not be in the order of the pairs. */
    private static QtiBody match(String stem, Body.Match match, String by) {
        List<String> rights = match.right().stream().distinct().toList();
        List<String> shown = new ArrayList<>();
        StringBuilder right = new StringBuilder();
        for (int index : Shuffle.unsolved(rights, by, 0)) {
            shown.add(rights.get(index));
            right.append(associable(
                    "R" + shown.size(), rights.get(index), match.left().size()));
        }
        List<String> pairs = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < match.left().size(); i++) {
            pairs.add("L" + (i + 1) + " R" + (shown.indexOf(match.right().get(i)) + 1));
            left.append(associable("L" + (i + 1), match.left().get(i), 1));
        }
        String body = "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\""
                + match.left().size() + "\">\n" + prompt(stem) + "<simpleMatchSet>\n" + left
                + "</simpleMatchSet>\n<simpleMatchSet>\n" + right + "</simpleMatchSet>\n</matchInteraction>\n";
        return new QtiBody(declared("multiple", "directedPair", pairs), body, MATCH, 1);
    }

    private static String associable(String id, String text, int most) {
        return "<simpleAssociableChoice identifier=\"" + id + "\" matchMax=\"" + most + "\">" + Qti.lines(text)
                + "</simpleAssociableChoice>\n";
    }

    private static String typed(String response, List<Body.Spelling> answers) {
        StringBuilder out = new StringBuilder("<responseDeclaration identifier=\"" + response
                + "\" cardinality=\"single\" baseType=\"string\"><correctResponse><value>"
                + Qti.line(answers.get(0).text()) + "</value></correctResponse>\n<mapping defaultValue=\"0\">");
        for (Body.Spelling answer : answers) {
            BigDecimal part = BigDecimal.valueOf(answer.percent(), 2).stripTrailingZeros();
            out.append("<mapEntry mapKey=\"" + Qti.line(answer.text()) + "\" mappedValue=\"" + part.toPlainString()
                    + "\" caseSensitive=\"false\"/>");
        }
        return out.append("</mapping></responseDeclaration>\n").toString();
    }

    private static String entry() {
        return "<p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"30\"/></p>\n";
    }

    private static QtiBody number(String stem, Body.Numeric number) {
        String below = number.number().subtract(number.low()).toPlainString();
        String above = number.high().subtract(number.number()).toPlainString();
        String processing =
                "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\""
                        + below + " " + above
                        + "\"><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal>"
                        + "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>"
                        + "</responseIf></responseCondition></responseProcessing>\n";
        return new QtiBody(
                declared("single", "float", List.of(number.number().toPlainString())),
                "<p>" + Qti.lines(stem) + "</p>\n" + entry(),
                processing,
                1);
    }

    private static QtiBody holes(String heading, Body.Holes holes) {
        StringBuilder declared = new StringBuilder();
        StringBuilder text = new StringBuilder("<p>" + Qti.lines(heading));
        StringBuilder sum = new StringBuilder();
        int count = 0;
        for (Body.Holes.Piece piece : holes.pieces()) {
            if (piece.answers().isEmpty()) {
                text.append(Qti.lines(piece.words()));
                continue;
            }
            count++;
            String response = RESPONSE + count;
            declared.append(typed(response, piece.answers()));
            text.append("<textEntryInteraction responseIdentifier=\"" + response + "\" expectedLength=\"15\"/>");
            sum.append("<mapResponse identifier=\"" + response + "\"/>");
        }
        String processing = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><sum>" + sum
                + "</sum></setOutcomeValue></responseProcessing>\n";
        return new QtiBody(declared.toString(), text.append("</p>\n").toString(), processing, count);
    }

    /** The parts of an essay. A teacher scores it. The expected answer is in a block that only scorers see. */
    private static QtiBody essay(String stem, Body.Essay essay) {
        String declared = "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\"/>\n";
        String body = "<rubricBlock view=\"scorer\">" + Qti.paragraphs(List.of(essay.model())) + "</rubricBlock>\n"
                + "<extendedTextInteraction responseIdentifier=\"RESPONSE\" expectedLines=\"5\">\n" + prompt(stem)
                + "</extendedTextInteraction>\n";
        return new QtiBody(declared, body, "", 1);
    }
}
