package dev.dateline.library.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Names;
import dev.dateline.article.NormalisedText;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the candidates of a text with an editor's list of values. The text is a {@code .txt} file, and the list is a
 * {@code .list} file next to it.
 */
record EditorsList(ArticleText text, List<Line> lines, List<Candidate> candidates) {
    /**
     * A value in the editor's list.
     *
     * @param around the sentence with the words between brackets
     */
    record Line(String around, String words, String kind, String value, String unit, String by, boolean main) {}

    /** Whether a listed value was found. */
    enum Fate {
        RIGHT,
        PARTLY,
        WRONG,
        MISSED
    }

    /**
     * A listed value with its candidate.
     *
     * @param rank the place of the candidate
     * @param byRight whether its speaker is right
     */
    record Met(Line line, Optional<Candidate> candidate, int rank, Fate fate, boolean byRight) {}

    static List<EditorsList> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".list"))
                    .sorted()
                    .map(EditorsList::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EditorsList read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".list", "");
            List<String> all = Files.readAllLines(file, UTF_8);
            List<Line> lines = new ArrayList<>();
            for (String line : all.subList(1, all.size())) {
                String[] cells = line.split("\\|", -1);
                String around = NormalisedText.of(cells[0]);
                String words = around.substring(around.indexOf('[') + 1, around.indexOf(']'));
                lines.add(new Line(
                        around,
                        words,
                        cells[1].strip().replace("ordinal", "number"),
                        cells[2].strip(),
                        cells[3].strip(),
                        cells[4].strip(),
                        cells[5].contains("main")));
            }
            PartialDate published =
                    PartialDate.parse(all.get(0).replace("published ", "")).orElseThrow();
            ArticleText text = new ArticleText(Files.readString(file.resolveSibling(name + ".txt"), UTF_8));
            return new EditorsList(text, lines, Candidates.of(text, published, Names.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Met> met() {
        List<Met> met = new ArrayList<>();
        for (Line line : lines) {
            met.add(met(line, candidates));
        }
        return met;
    }

    private Met met(Line line, List<Candidate> candidates) {
        Optional<Candidate> best = Optional.empty();
        int rank = -1;
        Fate fate = Fate.MISSED;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate each = candidates.get(i);
            if (!isThere(line, each)) {
                continue;
            }
            Fate its = fate(line, each);
            if (its.compareTo(fate) < 0) {
                best = Optional.of(each);
                rank = i;
                fate = its;
            }
        }
        boolean byRight =
                best.map(found -> sameBy(line.by(), found.by().orElse(""))).orElse(false);
        return new Met(line, best, rank, fate, byRight);
    }

    /** Whether the candidate is at the same place in the sentence as the words between the brackets. */
    private static boolean isThere(Line line, Candidate candidate) {
        String plain = line.around().replace("[", "").replace("]", "");
        int at = line.around().indexOf('[');
        String sentence = candidate.sentence();
        int found = sentence.indexOf(plain);
        if (found < 0) {
            String before = plain.substring(0, at);
            String own = plain.substring(at, at + line.words().length());
            String part = before.contains(". ") ? before.substring(before.indexOf(". ") + 2) + own : before + own;
            found = sentence.indexOf(part);
            at = part.length() - own.length();
            if (found < 0) {
                return false;
            }
        }
        int start = found + at;
        int end = start + line.words().length();
        return candidate.mention().start() < end && start < candidate.mention().end();
    }

    private static Fate fate(Line line, Candidate candidate) {
        boolean value = sameValue(line, candidate);
        boolean unit = sameUnit(line, candidate);
        if (value && unit) {
            return Fate.RIGHT;
        }
        boolean kind = candidate.mention().isNumeric()
                == (line.kind().equals("number") || line.kind().equals("range"));
        return value || (kind && partly(line, candidate)) ? Fate.PARTLY : Fate.WRONG;
    }

    private static boolean partly(Line line, Candidate candidate) {
        return line.kind().equals("range")
                || candidate.shortValue().contains(line.value())
                || line.value().contains(candidate.shortValue());
    }

    private static boolean sameUnit(Line line, Candidate candidate) {
        String unit = candidate.unit();
        return (line.unit().isEmpty() && line.kind().equals("number"))
                ? true
                : unit.equals(line.unit())
                        || unit.startsWith(line.unit() + " a ")
                        || (!line.kind().equals("number") && !line.kind().equals("range"));
    }

    private static boolean sameValue(Line line, Candidate candidate) {
        List<Value> values = candidate.values();
        if (line.kind().equals("number") && values.size() == 1 && values.get(0) instanceof Value.Quantity quantity) {
            return !line.value().contains("/") && quantity.number().compareTo(new BigDecimal(line.value())) == 0;
        }
        if (line.kind().equals("number") && candidate.mention().kind() == Mention.Kind.SHARE) {
            return candidate.words().contains(line.words()) || line.words().contains(candidate.words());
        }
        if (line.kind().equals("range")) {
            return plain(candidate.shortValue()).equals(plain(line.value()));
        }
        String shown = values.get(0) instanceof Value.Date
                ? candidate.shortValue()
                : values.get(0).shown();
        String bare = shown.toLowerCase(Locale.ROOT).replaceAll("[.,?!]$", "");
        String wanted = line.value().toLowerCase(Locale.ROOT);
        return bare.equals(wanted)
                || (line.kind().equals("fiscal")
                        && bare.replaceAll("\\D", "")
                                .endsWith(wanted.substring(2).replaceAll("\\D", "")))
                || (line.kind().equals("time") && line.words().equals(shown));
    }

    private static String plain(String range) {
        return range.replace(" million to ", " to ")
                .replace(" billion to ", " to ")
                .replace(".0", "");
    }

    private static boolean sameBy(String wanted, String found) {
        String one = key(wanted);
        String other = key(found);
        return one.equals(other)
                || (!one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("^(?:the|a|an|its|his|her|their) ", "")
                .replace("-", " ");
    }
}
