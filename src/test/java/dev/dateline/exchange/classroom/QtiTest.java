package dev.dateline.exchange.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class QtiTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/dateline/exchange/classroom/qti.txt");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Conversions write(List<Card> cards) throws IOException {
        out.reset();
        return Qti.FORMAT.write(Samples.export(cards), Options.plain(Instant.EPOCH), Meter.NONE, out);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    @Test
    void everyKindOfCardIsAnItem() throws IOException {
        assertThat(write(Samples.cards()).sentences())
                .containsExactlyInAnyOrder(
                        "1 list card became an essay question", "1 recall card became an essay question");
        StringBuilder all = new StringBuilder();
        files().forEach((name, text) ->
                all.append("== ").append(name).append('\n').append(body(text)).append('\n'));
        assertThat(all.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    /** The file without the parts that are the same in all files. */
    private static String body(String text) {
        return text.replaceAll("(?s)^<\\?xml.*?\\?>\n", "")
                .replaceAll("(?s) xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\".*?imsqti_v2p1.xsd\"", "")
                .replaceAll("(?s)<outcomeDeclaration identifier=\"FEEDBACK\".*?</outcomeDeclaration>\n", "")
                .replaceAll("<p>Since: .*?</modalFeedback>", "…")
                .strip();
    }

    @Test
    void everyFileIsWellFormedForAnyText() throws Exception {
        Card card = new Card(
                Samples.head("1st"),
                "Is <b>this</b> & \"that\" ]]> {ok}\u0007?\nYes.",
                new Answer.Typed(new Value.Text("<a> & 'b'"), new Forms(List.of("\"c\""), List.of())));
        write(List.of(card));
        for (String text : files().values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
        }
        assertThat(files().get("items/harbour.1st.xml"))
                .contains(
                        "<p>Reported 3 May 2022. Is &lt;b&gt;this&lt;/b&gt; &amp; &quot;that&quot; ]]&gt; {ok}?<br/>Yes.</p>");
    }

    @Test
    void theSameCardsGiveTheSameBytes() throws IOException {
        write(Samples.cards());
        byte[] first = out.toByteArray();
        write(Samples.cards());
        assertThat(out.toByteArray()).isEqualTo(first);
    }
}
