package dev.dateline.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldEditTest {
    /** The field after a change of its text; {@code -} if it cannot be changed. */
    private static String edited(String html, String text) {
        String lines = text.replace("/", "\n");
        return FieldEdit.edited(List.of(html), Origin.NO_HOLE, lines)
                .map(fields -> String.join("|", fields))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <b>red</b> sea              | a blue sea           | a <b>blue</b> sea",
                "a <b>red</b>-ish sea          | a blue-ish sea       | a <b>blue</b>-ish sea",
                "<b>two words</b> here         | two big words here   | <b>two big words</b> here",
                "one <img src='a>b.png'> two   | one three            | one <img src='a>b.png'> three",
                "one<br>two                    | one/three            | one<br>three",
                "one<br>two                    | one two              | -",
                "one                           | one/two              | one<br>two",
                "a <i>b</i> c                  | a d                  | a <i>d</i>",
                "a <i>b</i> c                  | a                    | a<i></i>",
                "Which <b>port</b> is it?      | Where is it?         | Where<b></b> is it?",
                "a b c                         | a c                  | a c",
                "a b                           | b                    | b",
                "a&nbsp;b &lt;c&gt; &amp; d    | a b <e> & d          | a&nbsp;b &lt;e&gt; &amp; d",
                "10<sup>2</sup> km             | 10³ km               | 10<sup>³</sup> km",
                "<ul><li>one</li><li>two</li></ul>| - one/- three     | <ul><li>one</li><li>three</li></ul>",
                "<!-- x --><style>p{}</style>q | r                    | <!-- x --><style>p{}</style>r",
                "x [sound:a b.mp3]             | y                    | y [sound:a b.mp3]",
                "sea                           | seas                 | seas",
                "sea bay                       | the sea bay          | the sea bay",
                "<b>sea</b> bay                | oversea bay          | <b>oversea</b> bay",
                "🌊 sea                         | 🌋 sea                | 🌋 sea",
                "''                            | new                  | new",
                "<img src=a>                   | new                  | <img src=a>new",
                "a&nbsp;&nbsp;b                | a b                  | a&nbsp;&nbsp;b",
                "a < b                         | a < c                | a < c",
                "x                             | <script>             | &lt;script&gt;"
            })
    void onlyTheEditedTextChanges(String html, String text, String field) {
        assertThat(edited(html, text)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{c1::red::hue}} is {{c2::warm}} | {{blue}} is warm      | {{c1::blue::hue}} is {{c2::warm}}",
                "{{c1::red}} sea                  | {{red}} big sea       | {{c1::red}} big sea",
                "{{c1::red}} sea                  | {{red big}} sea       | {{c1::red big}} sea",
                "a {{c1::red}}                    | a {{big red}}         | a {{c1::big red}}",
                "a {{c1::red {{c2::sea}}}}        | a {{red bay}}         | a {{c1::red {{c2::bay}}}}",
                "a {{c1::red}} sea                | {{a}} red sea         | {{c1::a}} red sea",
                "{{c1::red}}                      | the {{red}} sea       | the {{c1::red}} sea",
                "a {{c1::red::x}}b                | a very {{hot}}b       | a very {{c1::hot::x}}b",
                "<i>{{c1::red}}</i> :: sea        | {{blue}} :: sea       | <i>{{c1::blue}}</i> :: sea"
            })
    void deletionsStayWhereTheyAre(String html, String shown, String field) {
        assertThat(FieldEdit.edited(List.of(html), 1, shown)
                        .map(fields -> fields.get(0))
                        .orElse("-"))
                .isEqualTo(field);
    }

    @Test
    void anEditChangesNoMarkup() {
        String[] parts = {
            "a",
            "sea",
            "port ",
            " ",
            "<b>",
            "</b>",
            "<br>",
            "&amp;",
            "&nbsp;",
            "[sound:x.mp3]",
            "<img src=\"a>b\">",
            "<li>",
            "10<sup>2</sup>",
            "{{c1::",
            "}}",
            "::",
            "<",
            "🌊",
            "\n",
            "-",
            "<div>",
            "</div>",
            "|"
        };
        SplittableRandom random = new SplittableRandom(1);
        int edited = 0;
        for (int i = 0; i < 1_500; i++) {
            int hole = random.nextInt(4) == 0 ? 1 : Origin.NO_HOLE;
            String html = text(parts, random, hole == 1 ? "{{c1::port}}" : "");
            String text = words(FieldEdit.shown(List.of(html), hole), random);
            List<String> fields = FieldEdit.edited(List.of(html), hole, text).orElse(List.of());
            if (!fields.isEmpty()) {
                edited++;
                assertThat(FieldEdit.shown(fields, hole)).isEqualToNormalizingWhitespace(text);
                assertThat(markup(fields.get(0), hole)).as(html + " -> " + text).isEqualTo(markup(html, hole));
            }
        }
        assertThat(edited).isGreaterThan(500);
    }

    private static String text(String[] parts, SplittableRandom random, String end) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.append(parts[random.nextInt(parts.length)]);
        }
        return out.append(end).toString();
    }

    /** The text with a word changed, inserted or removed. */
    private static String words(String text, SplittableRandom random) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)|(?=\\s)", -1)));
        int at = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.set(at, "bay");
            case 1 -> words.add(at, "bay ");
            default -> words.remove(at);
        }
        return String.join("", words).strip();
    }

    private static List<String> markup(String html, int hole) {
        return Pattern.compile("<(?!br>)/?[a-z](?:\"[^\"]*\"|[^\">])*>|\\[sound:[^\\]]*\\]"
                        + (hole == Origin.NO_HOLE ? "" : "|\\{\\{c1::"))
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one;<b>two</b> | one/three | one;<b>three</b>",
                ";two | one/two | ;one<br>two",
                "one; | one/two | one<br>two;"
            })
    void severalFieldsAreOneText(String html, String text, String fields) {
        String lines = text.replace("/", "\n");
        assertThat(FieldEdit.edited(List.of(html.split(";", -1)), Origin.NO_HOLE, lines)
                        .map(each -> String.join(";", each))
                        .orElse("-"))
                .isEqualTo(fields);
    }
}
