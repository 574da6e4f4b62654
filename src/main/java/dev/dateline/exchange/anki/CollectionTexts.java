package dev.dateline.exchange.anki;

import dev.dateline.disk.BundledFile;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the JSON texts in the only row of a collection: note types, decks, settings. They are the same every time. */
final class CollectionTexts {
    private static final String LATEX_BEFORE = """
            \\documentclass[12pt]{article}
            \\special{papersize=3in,5in}
            \\usepackage{amssymb,amsmath}
            \\pagestyle{empty}
            \\setlength{\\parindent}{0in}
            \\begin{document}
            """;
    private static final String LATEX_AFTER = "\\end{document}";

    private CollectionTexts() {}

    static String models() {
        String css = BundledFile.text("/dev/dateline/exchange/anki/card.css");
        Map<String, Object> models = new LinkedHashMap<>();
        for (NoteType type : NoteType.values()) {
            models.put(Long.toString(type.id()), model(type, css));
        }
        return Json.line(models);
    }

    private static Map<String, Object> model(NoteType type, String css) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", type.id());
        model.put("name", type.title());
        model.put("type", type.isCloze() ? 1 : 0);
        model.put("mod", NoteType.LOOKS_MODIFIED);
        model.put("usn", -1);
        model.put("sortf", 0);
        model.put("did", 1);
        model.put("css", css);
        model.put("latexPre", LATEX_BEFORE);
        model.put("latexPost", LATEX_AFTER);
        model.put("latexsvg", false);
        model.put("req", List.of(List.of(0, "any", List.of(0))));
        model.put("tmpls", List.of(template(type)));
        List<Object> fields = new ArrayList<>();
        for (String name : type.fields()) {
            fields.add(field(type, name, fields.size()));
        }
        model.put("flds", fields);
        model.put("tags", List.of());
        model.put("vers", List.of());
        return model;
    }

    /** Fields and templates have ids, by which Anki recognises them after a rename. */
    private static Map<String, Object> field(NoteType type, String name, int ord) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("id", type.id() * 1000 + ord);
        field.put("name", name);
        field.put("ord", ord);
        field.put("sticky", false);
        field.put("rtl", false);
        field.put("font", "Arial");
        field.put("size", 20);
        field.put("media", List.of());
        return field;
    }

    private static Map<String, Object> template(NoteType type) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("id", type.id() * 1000 + 900);
        template.put("name", type.isCloze() ? "Cloze" : "Card 1");
        template.put("ord", 0);
        template.put("qfmt", type.front());
        template.put("afmt", type.back());
        template.put("bqfmt", "");
        template.put("bafmt", "");
        template.put("bfont", "");
        template.put("bsize", 0);
        template.put("did", Optional.empty()); // Anki 2.1.15 cannot check a database without it
        return template;
    }

    /** All exported decks are below one deck, so that they are together among a learner's decks. */
    static String deckName(ExportDeck deck) {
        return "Dateline::"
                + SafeText.line(deck.deck().title()).replace("::", ": ").replace('"', '\'');
    }

    static String decks(List<ExportDeck> decks) {
        Map<Long, String> names = new TreeMap<>();
        names.put(1L, "Default");
        names.put(Guid.deckId(""), "Dateline");
        for (ExportDeck deck : decks) {
            names.put(Guid.deckId(deck.deck().id()), deckName(deck));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        names.forEach((id, name) -> all.put(Long.toString(id), deck(id, name)));
        for (ExportDeck deck : decks) {
            Map<String, Object> one = deck(Guid.deckId(deck.deck().id()), deckName(deck));
            one.put("desc", deck.deck().about().map(NoteWriter::html).orElse(""));
            all.put(Long.toString(Guid.deckId(deck.deck().id())), one);
        }
        return Json.line(all);
    }

    private static Map<String, Object> deck(long id, String name) {
        Map<String, Object> deck = new LinkedHashMap<>();
        deck.put("id", id);
        deck.put("name", name);
        deck.put("mod", NoteType.LOOKS_MODIFIED);
        deck.put("usn", -1);
        deck.put("desc", "");
        deck.put("dyn", 0);
        deck.put("conf", 1);
        deck.put("collapsed", false);
        deck.put("browserCollapsed", false);
        deck.put("extendNew", 10);
        deck.put("extendRev", 50);
        for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            deck.put(today, List.of(0, 0));
        }
        return deck;
    }

    /** @param scheduled whether the cards have due dates, in days of the second scheduler */
    static String settings(boolean scheduled) {
        String conf = """
            {"activeDecks":[1],"addToCur":true,"collapseTime":1200,"curDeck":1,"curModel":"%d","dueCounts":true,\
            "estTimes":true,"newBury":true,"newSpread":0,"nextPos":1,"sortBackwards":false,"sortType":"noteFld",\
            "timeLim":0""".formatted(NoteType.RECALL.id());
        return conf + (scheduled ? ",\"schedVer\":2,\"creationOffset\":0,\"rollover\":4}" : "}");
    }

    static String deckSettings() {
        return """
            {"1":{"id":1,"name":"Default","mod":0,"usn":0,"maxTaken":60,"timer":0,"autoplay":true,"replayq":true,"dyn":false,\
            "new":{"bury":true,"delays":[1,10],"initialFactor":2500,"ints":[1,4,7],"order":1,"perDay":20,"separate":true},\
            "lapse":{"delays":[10],"leechAction":0,"leechFails":8,"minInt":1,"mult":0},\
            "rev":{"bury":true,"ease4":1.3,"fuzz":0.05,"ivlFct":1,"maxIvl":36500,"minSpace":1,"perDay":200}}}""";
    }
}
