package dev.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation: its links, anchors, tables and code. */
record DocPage(Path path, List<String> prose, List<String> blocks) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** README, the other pages next to it, and all pages in docs. */
    static List<DocPage> all() {
        List<DocPage> pages = new ArrayList<>();
        for (String name : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")) {
            pages.add(of(Path.of(name)));
        }
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(file -> pages.add(of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    static DocPage of(Path path) {
        List<String> prose = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        boolean block = false;
        for (String line : text(path).lines().toList()) {
            if (line.startsWith("```")) {
                block = !block;
            } else {
                (block ? blocks : prose).add(line);
            }
        }
        return new DocPage(path, List.copyOf(prose), List.copyOf(blocks));
    }

    static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The targets of links and pictures in the repository. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (String line : prose) {
            Matcher matcher = LINK.matcher(CODE.matcher(line).replaceAll(""));
            while (matcher.find()) {
                if (!matcher.group(1).startsWith("http")) {
                    links.add(matcher.group(1));
                }
            }
        }
        return links;
    }

    /** The anchors of the headings, as code-hosting services make them. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        for (String line : prose) {
            if (line.startsWith("#")) {
                anchors.add(line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
            }
        }
        return anchors;
    }

    /** The texts between backticks outside code blocks. */
    List<String> spans() {
        return spans(prose);
    }

    private static List<String> spans(List<String> lines) {
        List<String> spans = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = CODE.matcher(line);
            while (matcher.find()) {
                spans.add(matcher.group(1));
            }
        }
        return spans;
    }

    /** The texts between backticks in a column of a section's tables, without the headings. */
    List<String> column(String heading, int column) {
        List<String> cells = new ArrayList<>();
        boolean inside = false;
        for (String line : prose) {
            if (line.startsWith("#")) {
                inside = line.endsWith("# " + heading);
            } else if (inside && line.startsWith("|")) {
                cells.addAll(spans(List.of(cells(line).get(column))));
            }
        }
        return cells;
    }

    /** The rows of all tables, with their cells. */
    List<List<String>> rows() {
        return prose.stream()
                .filter(line -> line.startsWith("|"))
                .map(DocPage::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1).split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }
}
