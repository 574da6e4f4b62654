package dev.dateline.exchange.page;

import dev.dateline.disk.BundledFile;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.Shuffle;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quiz in one file, with style, program and cards. Its content-security policy allows only its own program (by hash)
 * and no network. Printed, it is a test with an answer key. Without the key, it is only the test, and nothing in the
 * file tells an answer.
 */
public final class QuizPage {
    public static final Format FORMAT = Format.ofText("html", ".html", QuizPage::text);

    static final String FOLDER = "/dev/dateline/exchange/page/";
    /** The scripts of a page on which no card is typed. The compiled judge is not among them. */
    private static final List<String> SCRIPTS =
            List.of("picks.js", "widgets.js", "keeping.js", "answers.js", "quiz.js", "study.js", "start.js");

    /** Runs before anything is drawn, so that the questions on paper are not laid out for the screen. */
    private static final String HEAD = "document.documentElement.classList.remove('noscript');";

    private static final String ENGLISH = "/dev/dateline/judge/english.bloom";
    private static final String OWN_FILES = "; worker-src 'self'; manifest-src 'self'";
    private static final String APP = """
            <link rel="manifest" href="manifest.webmanifest">
            <link rel="apple-touch-icon" href="icon.png">
            """;

    private QuizPage() {}

    private static void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        List<ExportCard> cards = cards(export, options);
        String style = "\n" + BundledFile.text(FOLDER + "page.css");
        boolean played = options.key();
        String head = played ? HEAD : "";
        String scripts = played ? scripts() : "";
        boolean judged = played
                && (CarriedLibrary.isNeeded(export) || options.page().progress().isPresent());
        String program = judged ? program() : "";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("@LANGUAGE@", Html.text(language(export)));
        parts.put("@HEAD-HASH@", hash(head));
        parts.put("@SCRIPT-HASH@", hash(scripts));
        parts.put("@PROGRAM-HASH@", hash(program));
        parts.put("@STYLE-HASH@", hash(style));
        parts.put("@OWN-IMAGES@", options.page().inFolder() ? " 'self'" : "");
        parts.put("@OWN-FILES@", options.page().inFolder() ? OWN_FILES : "");
        parts.put("@APP@", options.page().inFolder() ? APP : "");
        parts.put("@TITLE@", Html.text(export.title()));
        parts.put("@HEAD@", head);
        parts.put("@STYLE@", style);
        parts.put("@PAPER@", new Paper(export, cards, options).html());
        parts.put("@DATA@", played ? PageData.of(export, cards, options).replace("<", "\\u003c") : "");
        parts.put("@LIBRARY@", judged ? base64(CarriedLibrary.of(export)) : "");
        parts.put("@ENGLISH@", judged ? base64(BundledFile.bytes(ENGLISH)) : "");
        parts.put("@PROGRAM@", program);
        parts.put("@SCRIPT@", scripts);
        fill(BundledFile.text(FOLDER + "page.html"), parts, out);
    }

    /** The cards in the order of the decks, or shuffled by the seed. */
    private static List<ExportCard> cards(Export export, Options options) {
        List<ExportCard> cards = export.cards();
        if (options.seed().isEmpty()) {
            return cards;
        }
        int[] order =
                Shuffle.order(cards.size(), export.fileName(), options.seed().getAsLong());
        return Arrays.stream(order).mapToObj(cards::get).toList();
    }

    private static String language(Export export) {
        Optional<String> first = export.decks().stream()
                .map(deck -> deck.deck().language())
                .flatMap(Optional::stream)
                .findFirst();
        return first.orElse("en");
    }

    private static String scripts() throws IOException {
        StringBuilder scripts = new StringBuilder("\n(function () {\n'use strict';\n");
        for (String name : SCRIPTS) {
            scripts.append(BundledFile.text(FOLDER + name));
        }
        return scripts.append("}());\n").toString();
    }

    /** The judge and session that the build compiled, in a namespace of their own. */
    private static String program() throws IOException {
        String compiled = BundledFile.text(FOLDER + "program.js");
        return "var dateline = {};(function (exports) {" + compiled.replace("</script", "<\\/script") + "}(dateline));";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Writes the page with its parts in place of the placeholders. An inserted part is not searched for placeholders.
     */
    private static void fill(String page, Map<String, String> parts, Writer out) throws IOException {
        int from = 0;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            int at = page.indexOf(part.getKey(), from);
            out.write(page, from, at - from);
            out.write(part.getValue());
            from = at + part.getKey().length();
        }
        out.write(page, from, page.length() - from);
    }

    private static String hash(String text) {
        return base64(Shuffle.sha256(text));
    }
}
