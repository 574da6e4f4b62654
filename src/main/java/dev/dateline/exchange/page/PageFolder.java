package dev.dateline.exchange.page;

import dev.dateline.disk.BundledFile;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.PlacedFile;
import dev.dateline.exchange.Shuffle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quiz page as the files of an app. From any web server, it can be added to a home screen, and then works offline. */
public final class PageFolder {
    /** The start page. */
    public static final String START = "index.html";

    private static final String WORKER = "worker.js";
    private static final String MANIFEST = "manifest.webmanifest";
    private static final String ICON = "icon.png";

    private PageFolder() {}

    /** Writes the files, the service worker last, because browsers check it for updates. */
    public static Conversions write(Path folder, Export export, Options options) throws IOException {
        Files.createDirectories(folder);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Conversions conversions = new QuizPage().write(export, options, Meter.NONE, page);
        place(folder, START, page.toByteArray());
        place(folder, MANIFEST, text(manifest(export) + "\n"));
        place(folder, ICON, BundledFile.bytes(QuizPage.FOLDER + ICON));
        byte[] digest = Shuffle.sha256(page.toString(StandardCharsets.UTF_8));
        String version = HexFormat.of().formatHex(digest, 0, 8);
        place(folder, WORKER, text(BundledFile.text(QuizPage.FOLDER + WORKER).replace("@VERSION@", version)));
        return conversions;
    }

    private static void place(Path folder, String name, byte[] bytes) throws IOException {
        PlacedFile.write(folder.resolve(name), out -> {
            out.write(bytes);
            return true;
        });
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String manifest(Export export) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", export.title());
        manifest.put("short_name", export.decks().size() == 1 ? export.title() : "Dateline");
        manifest.put("start_url", "./" + START);
        manifest.put("scope", "./");
        manifest.put("display", "standalone");
        manifest.put("background_color", "#fbfbf8");
        manifest.put("theme_color", "#0a4f96");
        manifest.put("icons", List.of(Map.of("src", ICON, "sizes", "512x512", "type", "image/png")));
        return Json.line(manifest);
    }
}
