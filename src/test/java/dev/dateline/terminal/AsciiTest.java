package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shinzō Abe|Shinzo Abe",
                "Ma\u0301laga, Łódź|Malaga, Lodz",
                "“offensive”…|\"offensive\".",
                "東京 2022–23|???? 2022-23",
                "¥43 ½|?43 1",
                "plain|plain"
            })
    void lettersLoseTheirMarksAndKeepTheirWidth(String text, String shown) {
        AttributedString plain = Ascii.of(new AttributedString(text));
        assertThat(plain.toString()).isEqualTo(shown);
        assertThat(Wrap.width(plain)).isEqualTo(Wrap.width(new AttributedString(text)));
    }

    @Test
    void anAsciiTextKeepsItsStyles() {
        AttributedString marked = new AttributedString("ō", AttributedStyle.BOLD);
        assertThat(Ascii.of(marked).styleAt(0)).isEqualTo(AttributedStyle.BOLD);
    }

    @ParameterizedTest
    @CsvSource({"C.UTF-8,,UTF-8", "de_DE.utf8,,UTF-8", "C,,US-ASCII", "de_DE,,US-ASCII", "C.UTF-8,C,US-ASCII"})
    void theLocaleSaysWhatTheTerminalShowsAndTheLauncherWhatItWas(String now, String before, Charset charset) {
        Map<String, String> environment =
                before == null ? Map.of("LC_ALL", now) : Map.of("LC_ALL", now, "DATELINE_LOCALE", before);
        assertThat(Terminals.encoding(environment)).isEqualTo(charset);
        assertThat(Terminals.theme(environment, "none").signs())
                .isEqualTo(charset.equals(StandardCharsets.UTF_8) ? Theme.Signs.UNICODE : Theme.Signs.ASCII);
    }
}
