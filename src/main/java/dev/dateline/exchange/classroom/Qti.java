package dev.dateline.exchange.classroom;

import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.StableZip;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a package of QTI 2.1 (1EdTech's Question and Test Interoperability) for learning platforms. It has an item for
 * each card, a test for each deck, and a manifest.
 */
public final class Qti {
    public static final Format FORMAT = new Format("qti", ".zip", false, Qti::write);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}");
    private static final String NAMESPACES = " xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation="
            + "\"http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd\"";

    private Qti() {}

    private static Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException {
        Conversions conversions = new Conversions();
        Lesson lesson = new Lesson(export, conversions, Lesson.Bank.QTI);
        StableZip zip = new StableZip(out);
        StringBuilder resources = new StringBuilder();
        int done = 0;
        for (ExportDeck deck : export.decks()) {
            List<String> items = new ArrayList<>();
            for (ExportCard card : deck.cards()) {
                String id = identifier(
                        card.card().id().deck() + "." + card.card().id().card());
                items.add(id);
                zip.put("items/" + id + ".xml", item(id, card, lesson, deck));
                resources.append(resource(id, "item", "items/" + id + ".xml", metadata(card), List.of()));
                meter.at(++done, export.size());
            }
            String test = identifier(deck.deck().id());
            zip.put("tests/" + test + ".xml", test(test, deck, items));
            resources.append(resource(test, "test", "tests/" + test + ".xml", "", items));
        }
        zip.put("imsmanifest.xml", manifest(resources));
        zip.finish();
        return conversions;
    }

    /** An identifier for XML, which begins with a letter. */
    private static String identifier(String id) {
        return Character.isLetter(id.charAt(0)) ? id : "_" + id;
    }

    private static String manifest(StringBuilder resources) {
        return HEAD + "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\""
                + " xmlns:imsmd=\"http://www.imsglobal.org/xsd/imsmd_v1p2\" identifier=\"dateline.package\">\n"
                + "<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>\n"
                + "<organizations/>\n<resources>\n" + resources + "</resources>\n</manifest>\n";
    }

    private static String resource(String id, String kind, String file, String metadata, List<String> items) {
        StringBuilder out = new StringBuilder("<resource identifier=\"" + id + "\" type=\"imsqti_" + kind
                + "_xmlv2p1\" href=\"" + file + "\">" + metadata + "<file href=\"" + file + "\"/>");
        items.forEach(
                item -> out.append("<dependency identifierref=\"").append(item).append("\"/>"));
        return out.append("</resource>\n").toString();
    }

    private static String metadata(ExportCard card) {
        StringBuilder tags = new StringBuilder();
        for (String tag : card.tags()) {
            tags.append("<imsmd:keyword><imsmd:langstring>")
                    .append(line(tag))
                    .append("</imsmd:langstring></imsmd:keyword>");
        }
        return tags.length() == 0
                ? ""
                : "<metadata><imsmd:lom><imsmd:general>" + tags + "</imsmd:general></imsmd:lom></metadata>";
    }

    private static String test(String id, ExportDeck deck, List<String> items) {
        StringBuilder out = new StringBuilder(HEAD + "<assessmentTest" + NAMESPACES + " identifier=\"" + id
                + "\" title=\"" + line(deck.deck().title()) + "\" toolName=\"Dateline\">\n"
                + "<testPart identifier=\"part\" navigationMode=\"nonlinear\" submissionMode=\"individual\">\n"
                + "<itemSessionControl showFeedback=\"true\"/>\n<assessmentSection identifier=\"section\" title=\""
                + line(deck.deck().title()) + "\" visible=\"true\">\n");
        for (String item : items) {
            out.append("<assessmentItemRef identifier=\"" + item + "\" href=\"../items/" + item + ".xml\"/>\n");
        }
        return out.append("</assessmentSection>\n</testPart>\n</assessmentTest>\n")
                .toString();
    }

    private static String item(String id, ExportCard card, Lesson lesson, ExportDeck deck) {
        QtiBody asked = QtiBody.of(card, lesson);
        String feedback = paragraphs(Lesson.feedback(card));
        StringBuilder out = new StringBuilder(HEAD + "<assessmentItem" + NAMESPACES + " identifier=\"" + id
                + "\" title=\"" + line(card.card().id().toString()) + "\""
                + deck.deck()
                        .language()
                        .filter(code -> LANGUAGE.matcher(code).matches())
                        .map(code -> " xml:lang=\"" + code + "\"")
                        .orElse("")
                + " adaptive=\"false\" timeDependent=\"false\" toolName=\"Dateline\">\n");
        out.append(asked.declarations());
        out.append(
                        "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\" normalMaximum=\"")
                .append(asked.most())
                .append("\"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>\n");
        if (!feedback.isEmpty()) {
            out.append("<outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"single\" baseType=\"identifier\">"
                    + "<defaultValue><value>WHY</value></defaultValue></outcomeDeclaration>\n");
        }
        out.append("<itemBody>\n").append(asked.body()).append("</itemBody>\n").append(asked.processing());
        if (!feedback.isEmpty()) {
            out.append("<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"WHY\" showHide=\"show\">")
                    .append(feedback)
                    .append("</modalFeedback>\n");
        }
        return out.append("</assessmentItem>\n").toString();
    }

    static String paragraphs(List<String> lines) {
        return Lesson.paragraphs(lines, Qti::lines);
    }

    /** Escapes content so that line ends stay visible. */
    static String lines(String text) {
        return Html.xml(text).replace("\n", "<br/>");
    }

    static String line(String text) {
        return Html.xml(SafeText.line(text));
    }
}
