package dev.dateline.exchange.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class QuestionBanksTest {
    private static final Options PLAIN = Options.plain(Instant.EPOCH);

    private static String write(Format format, List<Card> cards, Conversions[] told) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        told[0] = format.write(Samples.export(cards), PLAIN, Meter.NONE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> texts(List<Spellings.Spelling> spellings) {
        return spellings.stream()
                .map(s -> s.percent() == 100 ? s.text() : s.percent() + " " + s.text())
                .toList();
    }

    @Test
    void aPersonIsListedInEveryOrderAndTheSharedSurnameForHalf() {
        PersonName wang = new PersonName("Wang Yi", "Wang");
        assertThat(texts(Spellings.person(wang, true, List.of())))
                .containsExactly("Wang Yi", "50 Wang", "Yi Wang", "Wang, Yi");
        PersonName abe = new PersonName("Shinzō Abe", "Abe");
        assertThat(texts(Spellings.person(abe, false, List.of())))
                .containsExactly(
                        "Shinzō Abe", "Abe", "Abe Shinzō", "Abe, Shinzō", "Shinzo Abe", "Abe Shinzo", "Abe, Shinzo");
    }

    @Test
    void aDateIsListedInEveryUsualFormAndLessExactlyForHalf() {
        assertThat(texts(Spellings.date(PartialDate.ofMonth(2019, 12), List.of())))
                .contains("December 2019", "Dec 2019", "2019-12", "12/2019", "50 2019");
        assertThat(texts(Spellings.date(new PartialDate(2022, 12, 16), List.of())))
                .contains("16 December 2022", "December 16, 2022", "16 Dec 2022", "50 December 2022", "50 2022");
    }

    @Test
    void aNumberIsListedInDigitsGroupsAndMagnitudes() {
        Value.Quantity yen = new Value.Quantity(new BigDecimal("43000000000000"), "yen", "43 trillion yen");
        assertThat(texts(Spellings.number(yen, List.of())))
                .contains("43 trillion yen", "43 trillion", "43000000000000", "43,000,000,000,000 yen");
        Value.Quantity share = new Value.Quantity(new BigDecimal("90"), "per cent", "nearly 90 per cent");
        assertThat(texts(Spellings.number(share, List.of()))).contains("90", "90%", "90 percent", "90 per cent");
        Value.Quantity five = new Value.Quantity(new BigDecimal("5"), "years", "five years");
        assertThat(texts(Spellings.number(five, List.of()))).contains("five", "5", "five years", "5 years");
    }

    @Test
    void cardsThatGiftCannotHoldAreChangedAndReported() throws IOException {
        Conversions[] told = new Conversions[1];
        String gift = write(Gift.FORMAT, Samples.cards(), told);
        assertThat(told[0].sentences())
                .containsExactlyInAnyOrder(
                        "1 ordering card became a matching question",
                        "1 cloze card became a set of one-hole questions",
                        "1 list card became an essay question",
                        "1 recall card became an essay question");
        assertThat(gift)
                .contains("[id:harbour/sea] [tag:harbour] [tag:trade]", "::harbour/cloze-2::", "\t#1200..1300\n");
    }

    @Test
    void nothingInATextMeansAnythingToGift() throws IOException {
        Card card = new Card(
                Samples.head("trap"),
                "Is {this} ~a = #trap: a->b\n\nor // not?",
                new Answer.Typed(new Value.Text("%12% * or a->b"), Forms.NONE));
        String gift = write(Gift.FORMAT, List.of(card), new Conversions[1]);
        assertThat(gift).contains("Is \\{this\\} \\~a \\= \\#trap\\: a→b\\n\\nor // not? {");
        assertThat(gift).contains("\t=%100%%12% \\* or a→b\n");
    }

    @Test
    void anIdOfMoreThanAHundredCharactersIsShortenedAndStaysUnlikeOthers() {
        String id = "harbour/" + "quay-".repeat(30);
        assertThat(MoodleNames.idNumber(id)).hasSize(100).startsWith("harbour/quay-");
        assertThat(MoodleNames.idNumber(id + "x")).hasSize(100).isNotEqualTo(MoodleNames.idNumber(id));
        assertThat(MoodleNames.idNumber("h".repeat(100))).isEqualTo("h".repeat(100));
        String wide = "⚓".repeat(2) + "𝔸".repeat(99);
        assertThat(MoodleNames.idNumber(wide).codePoints()).hasSize(100);
    }

    @Test
    void bothFormatsNameTheSameQuestionAndTheSameCategory() throws IOException {
        Card card = new Card(
                Samples.head("quay-".repeat(30) + "1"),
                "Which sea?",
                new Answer.Typed(new Value.Text("Amber Sea"), Forms.NONE));
        Deck deck = new Deck(
                Samples.DECK,
                "Ships/boats & quays/",
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(card),
                "decks/harbour.yaml");
        Export export = Samples.export(new ExportDeck(deck, List.of(Samples.sourced(card))));
        List<String> texts = new ArrayList<>();
        for (Format format : List.of(Gift.FORMAT, MoodleXml.FORMAT)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(export, PLAIN, Meter.NONE, out);
            texts.add(out.toString(StandardCharsets.UTF_8));
        }
        String number = MoodleNames.idNumber(card.id().toString());
        assertThat(texts.get(0)).contains("$CATEGORY: $course$/top/Ships//boats & quays// \n", "[id:" + number + "]");
        assertThat(texts.get(1))
                .contains(
                        "<text>$course$/top/Ships//boats &amp; quays// </text>", "<idnumber>" + number + "</idnumber>");
    }

    @Test
    void moodleShowsTheNumberEvenWithAnUnequalTolerance() throws IOException {
        Value.Quantity share = new Value.Quantity(new BigDecimal("90"), "per cent", "nearly 90 per cent");
        NumberRange range = new NumberRange(new BigDecimal("86"), new BigDecimal("90"));
        Card card =
                new Card(Samples.head("share"), "How many?", new Answer.Typed(share, Optional.of(range), Forms.NONE));
        assertThat(write(MoodleXml.FORMAT, List.of(card), new Conversions[1]))
                .containsPattern(
                        "(?s)<text>90</text><tolerance>0</tolerance>.*<text>88</text><tolerance>2</tolerance>");
    }

    @Test
    void moodleXmlCarriesTheHint() throws IOException {
        assertThat(write(MoodleXml.FORMAT, List.of(Samples.answer()), new Conversions[1]))
                .contains("<hint format=\"html\"><text><![CDATA[<p>Think of &quot;quays&quot;.</p>]]></text></hint>");
    }

    @Test
    void moodleXmlHasEveryCardWithIdTagsAndSource() throws IOException, ParserConfigurationException, SAXException {
        String xml = write(MoodleXml.FORMAT, Samples.cards(), new Conversions[1]);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        NodeList questions = document.getElementsByTagName("question");
        List<String> ids = new ArrayList<>();
        for (int i = 1; i < questions.getLength(); i++) {
            Element question = (Element) questions.item(i);
            ids.add(question.getElementsByTagName("idnumber").item(0).getTextContent());
            assertThat(question.getElementsByTagName("generalfeedback").item(0).getTextContent())
                    .contains("The Elm Courier", "the harbour office", "There were 1,400.", "3 May 2022");
            assertThat(question.getElementsByTagName("tag").getLength()).isEqualTo(2);
        }
        assertThat(ids)
                .containsExactlyElementsOf(Samples.cards().stream()
                        .map(card -> card.id().toString())
                        .toList());
        assertThat(xml).contains("{1:SHORTANSWER:=rail~=train}", "by &#123;&#123;{1:SHORTANSWER:=C::sea\\}\\}}");
    }
}
