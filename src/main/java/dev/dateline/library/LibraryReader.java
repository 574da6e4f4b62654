package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Names;
import dev.dateline.article.NamesReader;
import dev.dateline.article.Sheet;
import dev.dateline.article.SheetReader;
import dev.dateline.deck.Deck;
import dev.dateline.deck.DeckReader;
import dev.dateline.deck.KnownFacts;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Position;
import dev.dateline.source.Severity;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads a whole library: the sheets, then the decks that rest on them. What has errors is left out and told; the rest stands.
 * Decks are parsed on a second thread meanwhile, as reading stands on the way to the first question.
 */
public final class LibraryReader {
    private static final String YAML = ".yaml";

    private final LibrarySource source;

    private LibraryReader(LibrarySource source) {
        this.source = source;
    }

    /** Reads everything; whatever is wrong with a file is among the library's findings. */
    public static Library read(LibrarySource source) {
        return new LibraryReader(source).reading().library();
    }

    /** Reads everything as {@link #read}, and keeps the files. */
    public static Reading readWithSources(LibrarySource source) {
        return new LibraryReader(source).reading();
    }

    /** A file as far as it can be understood alone, with what was found in it. */
    private record Parsed(String id, Optional<SourceText> text, Optional<Node> root, Findings findings) {}

    private Reading reading() {
        AtomicReference<List<Parsed>> parsedDecks = new AtomicReference<>(List.of());
        Thread parsing = new Thread(() -> parsedDecks.set(parse(LibrarySource.DECKS)), "read-decks");
        parsing.setDaemon(true);
        parsing.start();
        List<Parsed> seeds = parse(LibrarySource.SEEDS);
        Names names = names(seeds);
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        List<String> lost = new ArrayList<>();
        for (Parsed file : seeds) {
            if (holdsNames(file)) {
                continue;
            }
            Optional<Sheet> sheet = sheet(file, names);
            if (sheet.isPresent()) {
                sheets.put(file.id(), sheet.get());
            } else {
                lost.add(file.id());
            }
        }
        Findings findings = new Findings();
        seeds.forEach(file -> findings.addAll(file.findings().sorted()));
        Succession.check(sheets, lost, findings);
        join(parsing);
        Known known = new Known(sheets, lost, names);
        List<Deck> decks = new ArrayList<>();
        for (Parsed file : parsedDecks.get()) {
            deck(file, known).ifPresent(decks::add);
            findings.addAll(file.findings().sorted());
        }
        Map<String, SourceText> texts = new HashMap<>();
        Map<String, Node> roots = new HashMap<>();
        seeds.forEach(file -> keep(file, texts, roots));
        parsedDecks.get().forEach(file -> keep(file, texts, roots));
        List<Article> articles = sheets.values().stream().map(Sheet::article).toList();
        return new Reading(new Library(articles, decks, names, findings.sorted()), texts, roots);
    }

    private static Optional<Sheet> sheet(Parsed file, Names names) {
        return file.root()
                .flatMap(root -> SheetReader.read(file.text().orElseThrow(), root, file.id(), names, file.findings()));
    }

    private static Optional<Deck> deck(Parsed file, Known known) {
        return file.root()
                .flatMap(root -> DeckReader.read(file.text().orElseThrow(), root, file.id(), known, file.findings()));
    }

    private static boolean holdsNames(Parsed file) {
        return file.root().filter(root -> NamesReader.isNames(file.id(), root)).isPresent();
    }

    /** They are needed before any sheet is read. */
    private static Names names(List<Parsed> seeds) {
        for (Parsed file : seeds) {
            if (holdsNames(file)) {
                return NamesReader.read(file.text().orElseThrow(), file.root().orElseThrow(), file.findings());
            }
        }
        return Names.NONE;
    }

    private static void keep(Parsed file, Map<String, SourceText> texts, Map<String, Node> roots) {
        file.text().ifPresent(text -> {
            texts.put(text.file(), text);
            file.root().ifPresent(root -> roots.put(text.file(), root));
        });
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Parsed> parse(String folder) {
        List<Parsed> parsed = new ArrayList<>();
        try {
            for (String name : source.files(folder)) {
                parsed.add(parse(folder, name));
            }
        } catch (IOException e) {
            Findings findings = new Findings();
            findings.add(unreadable(folder, e));
            parsed.add(new Parsed("", Optional.empty(), Optional.empty(), findings));
        }
        parsed.sort(Comparator.comparing(Parsed::id));
        return parsed;
    }

    private Parsed parse(String folder, String name) {
        String file = folder + "/" + name;
        Findings findings = new Findings();
        if (!name.endsWith(YAML)) {
            String id = name.substring(0, name.lastIndexOf('.'));
            findings.add(
                    whole(file, "not-named-yaml", "a file of a library ends in .yaml", "rename it to " + id + YAML));
            return new Parsed(id, Optional.empty(), Optional.empty(), findings);
        }
        String id = name.substring(0, name.length() - YAML.length());
        Optional<SourceText> text;
        try {
            text = SourceText.decode(file, source.bytes(folder, name), findings);
        } catch (IOException e) {
            findings.add(unreadable(file, e));
            return new Parsed(id, Optional.empty(), Optional.empty(), findings);
        }
        return new Parsed(id, text, text.flatMap(t -> YamlReader.read(t, findings)), findings);
    }

    private static Finding unreadable(String file, IOException e) {
        if (e instanceof LinkOutside) {
            return whole(file, "link-outside", "this is a link that leaves the library", "put the file itself here");
        }
        String reason = e instanceof AccessDeniedException ? "its permissions forbid it" : "the disk says no";
        return whole(file, "unreadable", "this cannot be read: " + reason, "see whether you may read it");
    }

    private static Finding whole(String file, String code, String message, String hint) {
        return new Finding(file, Position.START, 1, Severity.ERROR, code, message, hint, "");
    }

    /** What decks may rest on. */
    private static final class Known implements KnownFacts {
        private final Map<FactRef, Fact> facts = new HashMap<>();
        private final Map<String, Sheet> sheets;
        private final Collection<String> lost;
        private final Names names;

        Known(Map<String, Sheet> sheets, Collection<String> lost, Names names) {
            this.sheets = sheets;
            this.lost = lost;
            this.names = names;
            for (Sheet sheet : sheets.values()) {
                for (Fact fact : sheet.article().facts()) {
                    facts.put(fact.ref(), fact);
                }
            }
        }

        @Override
        public Optional<Fact> fact(FactRef ref) {
            return Optional.ofNullable(facts.get(ref));
        }

        @Override
        public Names names() {
            return names;
        }

        @Override
        public boolean hasArticle(String article) {
            return sheets.containsKey(article) || lost.contains(article);
        }

        @Override
        public boolean isLeftOut(FactRef ref) {
            Sheet sheet = sheets.get(ref.article());
            return sheet == null
                    ? lost.contains(ref.article())
                    : sheet.leftOut().contains(ref.fact());
        }

        @Override
        public Collection<String> articles() {
            return sheets.keySet();
        }

        @Override
        public Collection<String> factsOf(String article) {
            List<String> ids = new ArrayList<>();
            Sheet sheet = sheets.get(article);
            if (sheet != null) {
                for (Fact fact : sheet.article().facts()) {
                    ids.add(fact.ref().fact());
                }
            }
            return ids;
        }
    }
}
