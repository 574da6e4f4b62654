package dev.dateline.judge;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Dictionary;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table of typed answers with their expected verdicts, and the library of their cards. */
record CaseTable(String file, Library library, List<CaseTable.Row> rows) {
    /**
     * A row of the table.
     *
     * @param confused the fact that must be named as the mix-up; not checked if empty
     * @param first the judge's first verdict, before it was changed for this row; empty if that was right
     */
    record Row(int line, String card, String typed, String verdict, String confused, String why, String first) {
        boolean acceptable() {
            return accepts(verdict);
        }

        boolean acceptedAtFirst() {
            return accepts(first.isEmpty() ? verdict : first);
        }

        private static boolean accepts(String verdict) {
            return verdict.equals("correct") || verdict.equals("typo");
        }
    }

    /** How many wrong answers were accepted, and how many right answers were not. */
    record Errors(int falseAccepts, int falseRejects) {}

    /** A library of questions on ten subjects from all over the world. */
    static Library world() {
        return LibraryReader.read(LibrarySource.folder(resource("/judge/world")));
    }

    /** The invented sheets and decks next to the tables. */
    static Library invented() {
        return LibraryReader.read(LibrarySource.folder(resource("/judge")));
    }

    /** The names of the parts that were set aside, in the order in which they were judged. Each has its own library. */
    static final List<String> SET_ASIDE = List.of(
            "aside",
            "second",
            "third",
            "fourth",
            "kept",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");

    /** A part that was set aside, with its library. */
    static CaseTable setAside(String name) {
        return read(name + ".tsv", LibraryReader.read(LibrarySource.folder(resource("/judge/" + name))));
    }

    private static Path resource(String name) {
        URL found = Objects.requireNonNull(CaseTable.class.getResource(name));
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The shipped library, with cards of earlier versions that have rows in the tables. */
    static Library shipped() {
        LibrarySource shipped = LibrarySource.folder(Path.of(""));
        LibrarySource retired = LibrarySource.folder(resource("/judge/retired"));
        return LibraryReader.read(new LibrarySource() {
            @Override
            public List<String> files(String folder) throws IOException {
                List<String> files = new ArrayList<>(shipped.files(folder));
                files.addAll(retired.files(folder));
                return files;
            }

            @Override
            public byte[] bytes(String folder, String name) throws IOException {
                return (retired.files(folder).contains(name) ? retired : shipped).bytes(folder, name);
            }
        });
    }

    static CaseTable read(String file, Library library) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(CaseTable.class.getResourceAsStream("/judge/" + file), file)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("card\t")) {
                    String[] cells = line.split("\t", -1);
                    String first = cells.length > 5 ? cells[5] : "";
                    rows.add(new Row(number, cells[0], unescaped(cells[1]), cells[2], cells[3], cells[4], first));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CaseTable(file, library, rows);
    }

    Judge judge() {
        return new Judge(
                Knowledge.of(library.facts(), library.decks(), library.names()).with(Dictionary.english()));
    }

    Errors errorsAtFirst() {
        return new Errors(
                (int) rows.stream()
                        .filter(row -> row.acceptedAtFirst() && !row.acceptable())
                        .count(),
                (int) rows.stream()
                        .filter(row -> !row.acceptedAtFirst() && row.acceptable())
                        .count());
    }

    Errors errors() {
        Judge judge = judge();
        int falseAccepts = 0;
        int falseRejects = 0;
        for (Row row : rows) {
            boolean accepted = judgement(judge, row).verdict().accepted();
            falseAccepts += accepted && !row.acceptable() ? 1 : 0;
            falseRejects += !accepted && row.acceptable() ? 1 : 0;
        }
        return new Errors(falseAccepts, falseRejects);
    }

    /** The rows with another verdict than expected, each with that verdict. */
    List<String> failures() {
        Judge judge = judge();
        List<String> failures = new ArrayList<>();
        for (Row row : rows) {
            failure(row, judgement(judge, row)).ifPresent(failures::add);
        }
        return failures;
    }

    private Judgement judgement(Judge judge, Row row) {
        Card card = card(row.card);
        return judge.judge(card, response(card, row.typed), Context.NONE);
    }

    private Optional<String> failure(Row row, Judgement judged) {
        String fact = judged.confusion()
                .flatMap(Confusion::fact)
                .map(Object::toString)
                .orElse("");
        boolean sameVerdict = judged.verdict().word().equals(row.verdict);
        if (sameVerdict && (row.confused.isEmpty() || row.confused.equals(fact))) {
            return Optional.empty();
        }
        return Optional.of("%s:%d %s [%s] should be %s %s (%s), was %s %s %s"
                .formatted(
                        file,
                        row.line,
                        row.card,
                        row.typed,
                        row.verdict,
                        row.confused,
                        row.why,
                        judged.verdict().word(),
                        fact,
                        judged.note()));
    }

    private Card card(String id) {
        int slash = id.indexOf('/');
        return library.card(new CardId(id.substring(0, slash), id.substring(slash + 1)))
                .orElseThrow(() -> new AssertionError("no card " + id + " in " + library.findings()));
    }

    /** The response that is typed for a card. For a cloze, {@code |} separates the texts of the holes. */
    static Response response(Card card, String typed) {
        if (!(card.answer() instanceof Answer.Cloze cloze)) {
            return new Response.Typed(typed);
        }
        List<String> holes = new ArrayList<>();
        for (String hole : typed.split("\\|", -1)) {
            holes.add(hole.strip());
        }
        while (holes.size() < cloze.holes().size()) {
            holes.add("");
        }
        return new Response.Filled(holes);
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
