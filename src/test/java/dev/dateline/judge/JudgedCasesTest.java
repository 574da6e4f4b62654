package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of what people type and what a fair quizmaster says to it. */
class JudgedCasesTest {
    private static final Library LIBRARY = InventedLibrary.read();
    private static final Judge JUDGE = new Judge(Knowledge.of(LIBRARY.facts(), LIBRARY.decks()));

    private record Row(int line, String card, String typed, String verdict, String confused, String why) {}

    @Test
    void everyCaseOfTheTableIsJudgedAsAFairQuizmasterWould() {
        assertThat(failures("cases.tsv")).isEmpty();
    }

    @Test
    void theCasesSetAsideBeforeTheJudgeWasWrittenAreJudgedSoToo() {
        assertThat(failures("held-out.tsv")).isEmpty();
    }

    private static List<String> failures(String file) {
        List<String> failures = new ArrayList<>();
        int falseAccepts = 0;
        int falseRejects = 0;
        List<Row> rows = rows(file);
        assertThat(rows).hasSizeGreaterThan(300);
        for (Row row : rows) {
            Card card = InventedLibrary.card(LIBRARY, row.card);
            Judgement judged = JUDGE.judge(card, response(card, row.typed), Context.NONE);
            String fact = judged.confusion()
                    .flatMap(Confusion::fact)
                    .map(Object::toString)
                    .orElse("");
            String wrong = "";
            if (!judged.verdict().word().equals(row.verdict)) {
                wrong = "was " + judged.verdict().word();
                boolean accepted = judged.verdict().accepted();
                boolean acceptable = row.verdict.equals("correct") || row.verdict.equals("typo");
                falseAccepts += accepted && !acceptable ? 1 : 0;
                falseRejects += !accepted && acceptable ? 1 : 0;
            } else if (!row.confused.isEmpty() && !row.confused.equals(fact)) {
                wrong = "mixed up with '" + fact + "'";
            }
            if (!wrong.isEmpty()) {
                failures.add(file + ":" + row.line + " " + row.card + " [" + row.typed + "] should be " + row.verdict
                        + " " + row.confused + " (" + row.why + "), " + wrong + " " + judged.note());
            }
        }
        if (!failures.isEmpty()) {
            failures.add(file + ": " + falseAccepts + " false accepts, " + falseRejects + " false rejects, of "
                    + rows.size());
        }
        return failures;
    }

    private static Response response(Card card, String typed) {
        if (card instanceof Card.Cloze cloze) {
            List<String> holes = new ArrayList<>();
            for (String hole : typed.split("\\|", -1)) {
                holes.add(hole.strip());
            }
            while (holes.size() < cloze.holes().size()) {
                holes.add("");
            }
            return new Response.Filled(holes);
        }
        return new Response.Typed(typed);
    }

    private static List<Row> rows(String file) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = JudgedCasesTest.class.getResourceAsStream("/judge/" + file)) {
            assertThat(in).as(file).isNotNull();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#") || line.startsWith("card\t")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                rows.add(new Row(number, cells[0], unescaped(cells[1]), cells[2], cells[3], cells[4]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
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
