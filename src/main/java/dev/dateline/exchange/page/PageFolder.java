package dev.dateline.exchange.page;

import dev.dateline.disk.BundledFile;
import dev.dateline.disk.FileChanges;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.Shuffle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Writes the quiz page as the files of an app. If the files are on a web server, the app can be added to a home screen,
 * and then works offline.
 */
public final class PageFolder {
    public static final String START = "index.html";

    private static final String WORKER = "worker.js";
    private static final String ICON = "icon.png";

    private PageFolder() {}

    /** Writes the files. The service worker is the last, because browsers look there for updates. */
    public static Conversions write(Path folder, Export export, Options options) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Conversions conversions = QuizPage.FORMAT.write(export, options, Meter.NONE, page);
        byte[] digest = Shuffle.sha256(page.toString(StandardCharsets.UTF_8));
        String version = HexFormat.of().formatHex(digest, 0, 8);
        String worker = BundledFile.text(QuizPage.FOLDER + WORKER).replace("@VERSION@", version);
        new FileChanges()
                .put(folder.resolve(START), page.toByteArray())
                .put(folder.resolve("manifest.webmanifest"), manifest(export).getBytes(StandardCharsets.UTF_8))
                .put(folder.resolve(ICON), BundledFile.bytes(QuizPage.FOLDER + ICON))
                .put(folder.resolve(WORKER), worker.getBytes(StandardCharsets.UTF_8))
                .write();
        return conversions;
    }

    private static String manifest(Export export) {
        String title = Json.line(export.title());
        return """
                {"name":%s,"short_name":%s,"start_url":"./index.html","scope":"./","display":"standalone",\
                "background_color":"#fbfbf8","theme_color":"#0a4f96",\
                "icons":[{"src":"icon.png","sizes":"512x512","type":"image/png"}]}
                """.formatted(title, export.decks().size() == 1 ? title : "\"Dateline\"");
    }
}
