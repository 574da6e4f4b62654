package dev.dateline.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a<br>b~a/b
            <div>a</div><div>b</div>~a/b
            a&nbsp;&nbsp;b &amp; c~a  b & c
            <p>one  two</p>~one two
            <ul><li>a</li><li>b</li></ul>~- a/- b
            <table><tr><td>a</td><td>b</td></tr></table>~a | b
            H<sub>2</sub>O~H2O
            10<sup>6</sup>~10⁶
            a<script>alert(1)</script>b~ab
            <style>p{}</style>x~x
            <b>bold</b> <i>and</i> more~bold and more
            1 < 2~1 < 2
            <img src=a.png>x[sound:b.mp3]~x
            """)
    void isWhatAReaderSaw(String html, String text) {
        assertThat(FieldText.ofHtml(html).text()).isEqualTo(text.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <b>a</b>~0~true
            <img src=a>a~1~false
            a[sound:b.mp3]~1~false
            <ul><li>a</li></ul>~0~false
            10<sup>6</sup>~0~false
            \\(x^2\\)~0~false
            <svg><circle/></svg>a<video src=x></video>~2~false
            """)
    void saysWhetherTheTextIsAll(String html, int media, boolean plain) {
        FieldText field = FieldText.ofHtml(html);
        assertThat(field.media()).isEqualTo(media);
        assertThat(field.plain()).isEqualTo(plain);
    }

    @Test
    void deepNestingIsRead() {
        assertThat(FieldText.ofHtml("<div>".repeat(200_000) + "x").text()).isEqualTo("x");
    }
}
