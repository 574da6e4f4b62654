package dev.dateline.exchange.classroom;

import dev.dateline.disk.BundledFile;
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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a package of QTI 2.1 (1EdTech's Question and Test Interoperability) for learning platforms. It has an item for
 * each card, a test for each deck, and a manifest.
 */
public final class Qti {
    public static final Format FORMAT = new Format("qti", ".zip", false, Qti::write);

    private static final Map<String, List<String>> PARTS =
            BundledFile.sections("/dev/dateline/exchange/classroom/qti-parts.txt");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

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
        zip.put("imsmanifest.xml", part("manifest", resources));
        zip.finish();
        return conversions;
    }

    /** An identifier for XML, which begins with a letter. */
    private static String identifier(String id) {
        return Character.isLetter(id.charAt(0)) ? id : "_" + id;
    }

    private static String resource(String id, String kind, String file, String metadata, List<String> items) {
        String needed = joined(items, item -> "<dependency identifierref=\"" + item + "\"/>");
        return part("resource", id, kind, file, metadata, needed);
    }

    private static String metadata(ExportCard card) {
        if (card.tags().isEmpty()) {
            return "";
        }
        String tags = joined(
                card.tags(),
                tag -> "<imsmd:keyword><imsmd:langstring>" + line(tag) + "</imsmd:langstring></imsmd:keyword>");
        return "<metadata><imsmd:lom><imsmd:general>" + tags + "</imsmd:general></imsmd:lom></metadata>";
    }

    private static String test(String id, ExportDeck deck, List<String> items) {
        return part("test", id, line(deck.deck().title()), joined(items, item -> part("test item", item)));
    }

    private static String item(String id, ExportCard card, Lesson lesson, ExportDeck deck) {
        QtiBody asked = QtiBody.of(card, lesson);
        String feedback = paragraphs(Lesson.feedback(card));
        String language = deck.deck()
                .language()
                .filter(code -> LANGUAGE.matcher(code).matches())
                .map(code -> " xml:lang=\"" + code + "\"")
                .orElse("");
        return part(
                "item",
                id,
                line(card.card().id().toString()),
                language,
                asked.declarations(),
                asked.most(),
                feedback.isEmpty() ? "" : part("declared feedback"),
                asked.body(),
                asked.processing(),
                feedback.isEmpty() ? "" : part("feedback", feedback));
    }

    /** A part of a package with its texts filled in, which are XML already. */
    static String part(String name, Object... texts) {
        return String.format(Locale.ROOT, String.join("\n", PARTS.getOrDefault(name, List.of())) + "\n", texts);
    }

    static <T> String joined(Collection<T> all, Function<T, String> part) {
        return all.stream().map(part).collect(Collectors.joining());
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
