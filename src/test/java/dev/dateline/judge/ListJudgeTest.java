package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Names;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListJudgeTest {
    private static final Card BRICS = list(5, "Brazil", "Russia", "India", "China", "South Africa");
    private static final Card THREE = list(3, "Brazil", "Russia", "India", "China", "South Africa");
    private static final Card BALKANS = list(3, "Albania", "Bosnia and Herzegovina", "Serbia");
    private static final Card TOWNS = list(2, "Washington, D.C.", "Oakham");
    private static final Card PERSONS = of(2, person("Wang Yi", "Wang"), person("Ada Lund", "Lund"));

    private static Card list(int needed, String... items) {
        return of(
                needed,
                Stream.of(items)
                        .map(item -> new Answer.Typed(new Value.Text(item), Forms.NONE))
                        .toArray(Answer.Typed[]::new));
    }

    private static Answer.Typed person(String full, String surname) {
        return new Answer.Typed(new Value.Person(new PersonName(full, surname)), Forms.NONE);
    }

    private static Card of(int needed, Answer.Typed... items) {
        Card any = Cards.deck("answer: x").cards().get(0);
        return any.with(new Answer.TypedList(List.of(items), needed));
    }

    private static Judgement judge(Card card, String text) {
        Judge judge = new Judge(Knowledge.of(List.of(), List.of(Cards.deck("d", List.of(card))), Names.NONE));
        return judge.judge(card, new Response.Typed(text), Context.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brazil, Russia, India, China, South Africa",
                "south africa; china; india; russia; brazil",
                "Brazil and Russia and India and China and South Africa",
                "Brazil, Russia, India, China, and South Africa",
                "Brazil,Russia,India,China,South Africa",
                "Brazil; Russia, India and China & South Africa",
                "Brazil\nRussia\nIndia\nChina\nSouth Africa",
                "Brazil, Brazil, Russia, India, China, South Africa"
            })
    void itemsAreTypedInAnyOrderWithAnySignBetweenThem(String text) {
        assertThat(judge(BRICS, text).verdict()).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "Blue Nile;White Nile, blue n white, CORRECT",
        "Blue Nile;White Nile, the white one, PARTIAL",
        "Blue Nile;White Nile, nile, WRONG",
        "Blue Nile;White Nile, blue and green, PARTIAL",
        "Pakatan Harapan;Pakatan Rakyat, harapan and rakyat, CORRECT",
        "Northern Armed Forces;Rapid Reaction Forces, rapid reaction forces, PARTIAL",
        "20 euros;50 euros, the 20 and the 50, CORRECT",
        "20 euros;50 euros, the 50 one, PARTIAL",
        "20 euros;50 euros, the 100 one, WRONG",
        "20 euros;50 euros, 20 and 50 dollars, PARTIAL"
    })
    void theWordsThatAllItemsShareMayBeMissing(String items, String text, Verdict verdict) {
        String[] all = items.split(";", -1);
        assertThat(judge(list(all.length, all), text).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'brazil, russia, mexico', PARTIAL",
        "'brazil, russia, india, turkey', PARTIAL",
        "'brazil, mexico, turkey', WRONG"
    })
    void aWrongItemOfOneOrTwoWordsIsNoRemark(String text, Verdict verdict) {
        assertThat(judge(THREE, text).verdict()).isEqualTo(verdict);
    }

    @Test
    void aSlipInOneItemIsASlip() {
        assertThat(judge(BRICS, "Brazil, Russia, India, China, South Afrika").verdict())
                .isIn(Verdict.TYPO, Verdict.CORRECT);
        assertThat(judge(BALKANS, "Albanja, Serbia, Bosnia and Herzegovina").verdict())
                .isEqualTo(Verdict.TYPO);
    }

    @Test
    void aThirdOrMoreIsPartialAndNamesTheMissingItems() {
        assertThat(judge(BRICS, "Brazil, Russia, China"))
                .extracting(Judgement::verdict, Judgement::note)
                .containsExactly(Verdict.PARTIAL, "missing: India, South Africa");
        assertThat(judge(BRICS, "Brazil, Russia").note()).isEqualTo("missing: India, China, South Africa");
        assertThat(judge(BRICS, "Brazil").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge(BALKANS, "Albania, Serbia").note()).isEqualTo("missing: Bosnia and Herzegovina");
    }

    @Test
    void anItemTypedTwiceCountsOnce() {
        assertThat(judge(BRICS, "Brazil, Brazil, Brazil").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge(THREE, "India, India, China").verdict()).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void aWrongItemMakesItPartialAtBest() {
        assertThat(judge(BRICS, "Brazil, Russia, India, China, South Africa, Japan"))
                .extracting(Judgement::verdict, Judgement::note)
                .containsExactly(Verdict.PARTIAL, "not in the list: Japan");
        assertThat(judge(THREE, "Brazil, Russia, India, Japan").verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(judge(THREE, "Brazil, Russia, Japan, Korea, Peru").verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void asManyAsAreNeededAreEnoughAndMoreDoNoHarm() {
        assertThat(judge(THREE, "China, India, Brazil").verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(judge(THREE, "China, India, Brazil, Russia").verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(judge(THREE, "China, India"))
                .extracting(Judgement::verdict, Judgement::note)
                .containsExactly(Verdict.PARTIAL, "1 more needed: Brazil, Russia, South Africa");
        assertThat(judge(THREE, "China").verdict()).isEqualTo(Verdict.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Albania, Bosnia and Herzegovina, Serbia | CORRECT",
                "Albania and Bosnia and Herzegovina and Serbia | CORRECT",
                "Bosnia & Herzegovina and Albania and Serbia | CORRECT",
                "Albania, Serbia and Trinidad and Tobago | PARTIAL",
                "Trinidad and Tobago, Albania | WRONG"
            })
    void aNameThatHoldsAndIsOneItem(String text, Verdict verdict) {
        assertThat(judge(BALKANS, text).verdict()).isEqualTo(verdict);
    }

    @Test
    void aKnownNameIsOneWrongItem() {
        assertThat(judge(BALKANS, "Albania, Serbia and Trinidad and Tobago").note())
                .isEqualTo("missing: Bosnia and Herzegovina; not in the list: Trinidad and Tobago");
    }

    @Test
    void aNameWithACommaIsOneItem() {
        assertThat(judge(TOWNS, "Washington, D.C., Oakham").verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(judge(TOWNS, "Oakham and Washington, D.C.").verdict()).isEqualTo(Verdict.CORRECT);
    }

    @Test
    void personsAreJudgedAsPersons() {
        assertThat(judge(PERSONS, "Lund and Wang").verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(judge(PERSONS, "Yi Wang; Mrs Lund").verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(judge(PERSONS, "Wang Li, Ada Lund").verdict()).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void acceptedFormsOfAnItemAreRightAndRejectedOnesAreNot() {
        Card card = of(
                2,
                new Answer.Typed(
                        new Value.Text("the Board"), new Forms(List.of("the Harbour Board"), List.of("the Bard"))),
                new Answer.Typed(new Value.Text("the council"), Forms.NONE));
        assertThat(judge(card, "council, harbour board").verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(judge(card, "council, the bard").verdict()).isEqualTo(Verdict.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ";;", "and", "don't know", "?", "Brazil or Russia", "not Brazil"})
    void aTextWithoutAnItemIsWrong(String text) {
        assertThat(judge(BRICS, text).verdict()).isEqualTo(Verdict.WRONG);
    }
}
