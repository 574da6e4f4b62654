package dev.dateline.judge;

import static dev.dateline.judge.Cards.deck;
import static dev.dateline.judge.Verdict.CORRECT;
import static dev.dateline.judge.Verdict.PARTIAL;
import static dev.dateline.judge.Verdict.TYPO;
import static dev.dateline.judge.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.deck.Forms;
import dev.dateline.library.Dictionary;
import dev.dateline.source.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how the judge uses a library's names. */
class NamesJudgedTest {
    private static final Names NAMES = new Names(List.of(
            place("North Korea", "Hermit Kingdom"),
            place("South Korea"),
            body("Harbour Board", "Board of Port Selwyn", "HBPS"),
            body("Harbour Bond"),
            person("Ada Lund", "Lund", "Captain Lund", "the Iron Pilot"),
            person("Wang Yi", "Wang"),
            person("Wang Wenbin", "Wang"),
            person("Ida Berg", "Berg")));

    private static Name place(String name, String... forms) {
        return new Name(Name.Kind.PLACE, name, Optional.empty(), List.of(forms), new Position(1, 1));
    }

    private static Name body(String name, String... forms) {
        return new Name(Name.Kind.ORGANISATION, name, Optional.empty(), List.of(forms), new Position(1, 1));
    }

    private static Name person(String name, String surname, String... forms) {
        return new Name(Name.Kind.PERSON, name, Optional.of(surname), List.of(forms), new Position(1, 1));
    }

    private static Judgement judged(Deck deck, String typed) {
        Judge judge = new Judge(Knowledge.of(List.of(), List.of(deck), NAMES).with(Dictionary.english()));
        Card card = deck.cards().get(0);
        return judge.judge(card, CaseTable.response(card, typed), Context.NONE);
    }

    private static Verdict verdict(String card, String typed) {
        return judged(deck(card), typed).verdict();
    }

    @Test
    void theWholeNameOfAnotherPersonIsWrongEvenIfItBeginsLikeATitle() {
        Deck deck = deck("person: Rahul Gandhi", "person: Mahatma Gandhi");
        assertThat(judged(deck, "Mahatma Gandhi").verdict()).isEqualTo(WRONG);
        assertThat(judged(deck, "Gandhi").verdict()).isEqualTo(PARTIAL);
        assertThat(judged(deck, "Rahul Gandhi").verdict()).isEqualTo(CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "Mo Yan, Mo, mo yna, TYPO",
        "Oh Eun-ji, Oh, Oh Enu-ji, TYPO",
        "Sami Baek, Baek, Smai Baek, TYPO",
        "Mo Yan, Mo, Mo Yen, WRONG",
        "Mo Yan, Mo, om yan, WRONG",
        "Ana Diaz, Diaz, Aan Daiz, WRONG",
        "Karl Rove, Rove, Karl Rvoes, WRONG"
    })
    void twoSwappedLettersInAShortNameAreASlipBesideTheOtherName(
            String name, String surname, String typed, Verdict verdict) {
        Value person = new Value.Person(new PersonName(name, surname));
        Card card = deck("answer: x").cards().get(0).with(new Answer.Typed(person, Forms.NONE));
        assertThat(judged(Cards.deck("d", List.of(card)), typed).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Who led the junta ? person: Yasser Arafat, Abu Ammar, CORRECT",
        "Who led the junta ? person: Yasser Arafat, Abu Amar, TYPO",
        "Who led the junta ? person: Yasser Arafat, Abu Mazen, WRONG",
        "Who won ? person: Edson Arantes do Nascimento, Pelé, CORRECT",
        "Who won ? person: Edson Arantes do Nascimento, Edson, PARTIAL",
        "Who won ? person: Muhammad Ali, Clay, CORRECT",
        "Whom did Cassius Clay become ? person: Muhammad Ali, Cassius Clay, WRONG",
        "Who governed Thailand ? person: Chuan Leekpai, Chuan, CORRECT",
        "Who governed Nepal ? person: Chuan Leekpai, Chuan, PARTIAL",
        "Who governed Samoa ? person: Tuila'epa Sailele, Tuilaepa, CORRECT",
        "Who governed Ethiopia ? person: Girma Wolde-Giorgis, Girmma, TYPO",
        "Who governed Poland ? person: Girma Wolde-Giorgis, Girmma, WRONG",
        "Who sprinted ? person: Mary-Ann Brown-Trott / Brown-Trott, Mary Ann Brown, CORRECT",
        "Who sprinted ? person: Mary-Ann Brown-Trott / Brown-Trott, Mary Ann Trott, PARTIAL",
        "Who was sentenced ? person: Nguyen Ly Vy / Nguyen, Nguyen Li Vy, TYPO",
        "Who was sentenced ? person: Nguyen Ly Vy / Nguyen, Nguyen La Vy, WRONG",
        "Who filmed it ? person: Kim Ki-duk / Kim, Kimm Ki-duk, TYPO",
        "Who filmed it ? person: Kim Ki-duk / Kim, Kimm, WRONG",
        "Who wrote it ? person: Ismail Kadare, Ismail Karade, TYPO",
        "Who wrote it ? person: Amos Tutuola, Amos Tutaulo, WRONG",
        "Who wrote it ? person: Wole Soyinka, Wole Snoyika, TYPO",
        "Who governed ? person: Dilma Rousseff, Dilma, CORRECT",
        "Who governed ? person: Dilma Rousseff, Dilma R., CORRECT",
        "Who governed ? person: Mia Mottley, Mia M., PARTIAL",
        "Who governed ? person: Mia Mottley, Mia B., WRONG",
        "Who governed Uruguay ? person: Yamandú Orsi, Orsi Martínez, CORRECT",
        "Who governed Norway ? person: Yamandú Orsi, Orsi Martínez, WRONG",
        "Who governed Spain ? person: Pedro Sánchez, Sánchez Cerén, WRONG",
        "Who directed it ? person: Hong Sang-soo / Hong, Hong Sangsu, TYPO",
        "Who directed it ? person: Hong Sang-soo / Hong, Hong Sang-hee, WRONG",
        "Who directed it ? person: Hong Sang-soo / Hong, Sangsu, WRONG",
        "Who founded the firm ? person: Jack Ma, Ma Yun, CORRECT",
        "Who won the race ? person: Tadej Pogacar, pogacar obviously, CORRECT",
        "Who won the race ? person: Tadej Pogacar, that slovenian guy pogacar, CORRECT",
        "Who won the race ? person: Tadej Pogacar, pogacar the slovenian climber, CORRECT",
        "Who won the race ? person: Tadej Pogacar, 'pogacar, cycling champion', CORRECT",
        "Who won the race ? person: Tadej Pogacar, the uae team star pogacar, CORRECT",
        "Who won the race ? person: Tadej Pogacar, la pogacar, CORRECT",
        "Who won the race ? person: Tadej Pogacar, the guy who beat pogacar, WRONG",
        "Who won the race ? person: Tadej Pogacar, vingegaard beat pogacar, WRONG",
        "Who won the race ? person: Tadej Pogacar, jan pogacar, WRONG",
        "Who won the race ? person: Tadej Pogacar, pogacar the elder, WRONG",
        "Who won the race ? person: Tadej Pogacar, the pogacar rival, WRONG",
        "Who won the race ? person: Tadej Pogacar, the coach of pogacar, WRONG",
        "Who won the race ? person: Tadej Pogacar, pogacars coach, WRONG",
        "Who resigned ? person: Emmanuel Macron, the spokesman for president macron, WRONG",
        "Who resigned ? person: Emmanuel Macron, a minister under macron, WRONG",
        "Who resigned ? person: Emmanuel Macron, the banker of macron, WRONG",
        "Who resigned ? person: Emmanuel Macron, the minister of foreign affairs of president macron, WRONG",
        "Who resigned ? person: Emmanuel Macron, the head of state macron, CORRECT",
        "Who resigned ? person: Antony Blinken, secretary of state blinken, CORRECT",
        "Who resigned ? person: Christian Lindner, minister of finance lindner, CORRECT",
        "Who resigned ? person: Henry Little, mr little, CORRECT",
        "Who resigned ? person: Emmanuel Macron, the wife of president macron, WRONG",
        "Who resigned ? person: Emmanuel Macron, the president of france macron, CORRECT",
        "Who resigned ? person: Charles III, charles the first, WRONG",
        "Who resigned ? person: Justin Trudeau, trudeau senior, WRONG",
        "Who led the march ? person: Benazir Bhutto, Benazir Butto, TYPO",
        "Who led the march ? person: Feroze Gandhi, Feroze Ghandi, TYPO",
        "Who governed Peru ? person: Juan Alberto Belmont, juan alberto, CORRECT",
        "Who governed Italy ? person: Juan Alberto Belmont, juan alberto, PARTIAL",
        "Who flew there ? person: Kathryn Thornton, kathy thornton, CORRECT",
        "Who flew there ? person: Kathryn Thornton, Kirsty Thornton, WRONG",
        "Who wrote it ? person: Abdulrahman Munif, abdul rahmaan muneef, TYPO",
        "Who wrote it ? person: Han Gon, hang gon, TYPO",
        "Who wrote it ? person: Han Gon, hang, WRONG",
        "Who wrote it ? person: Lin Dan, ling dan, WRONG",
        "Who governed ? person: Abiy Ahmed Ali, abiy ahmet, TYPO",
        "Who sang ? person: Édith Piaf-Gassion / Piaf-Gassion, Edith Piaf, CORRECT",
        "Who won ? person: Mia Mottley, 'Mottley, BLP', CORRECT",
        "Who won ? person: Mia Mottley, 'MOTTLEY, OWEN', WRONG",
        "Who won ? person: Mia Mottley, 'Mottley, Arthur', WRONG",
        "Who sang ? person: Édith Piaf-Gassion / Piaf-Gassion, Gassion, PARTIAL",
        "Who sang ? person: Rosa Ramírez Ugarte / Ramírez Ugarte, Rosa Ramirez, CORRECT",
        "Who sang ? person: Rosa Ugarte Díaz / Ugarte Díaz, Rosa Ugarte, PARTIAL",
        "Who governed ? person: Andrés Manuel López Obrador / López Obrador, Obrador, PARTIAL"
    })
    void aWellKnownSecondNameOrGivenNameIsAName(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Which ferry sank ? answer: Spice Islander, mv spice islander, CORRECT",
        "Which ferry sank ? answer: MV Bukoba, Bukoba, CORRECT",
        "Which tanker broke in two ? answer: Prestige, MV Prestige, CORRECT",
        "Which frigate sank ? answer: Moskva, rv minsk, WRONG",
        "What sank ? answer: a ferry, ss a ferry, WRONG"
    })
    void theLettersBeforeAShipMayBeAddedAndMayBeMissing(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @Test
    void everyFormOfANameIsRightAndTheUsualNameIsShown() {
        Judgement judgement = judged(deck("answer: Harbour Board"), "hbps");
        assertThat(judgement.verdict()).isEqualTo(CORRECT);
        assertThat(judgement.name()).contains("HBPS");
        assertThat(judgement.note()).isEqualTo("HBPS is another name of Harbour Board");
        assertThat(verdict("answer: HBPS", "the harbour board")).isEqualTo(CORRECT);
        assertThat(verdict("cloze: The {{Harbour Board}} met.", "HBPS")).isEqualTo(CORRECT);
    }

    @Test
    void theAnswerItselfOwesNothingToAName() {
        Judgement judgement = judged(deck("answer: Harbour Board"), "Harbour Board");
        assertThat(judgement.name()).isEmpty();
        assertThat(judgement.note()).isEmpty();
    }

    @Test
    void aFormForgivesTheSlipsThatAnAcceptedOneWould() {
        assertThat(verdict("answer: Harbour Board", "Board of Port Selwin")).isEqualTo(TYPO);
    }

    @ParameterizedTest
    @CsvSource({
        "person: Simon Stiell / Stiell, Steil, TYPO",
        "person: Simon Stiell / Stiell, Simon Steil, TYPO",
        "person: Ada Lund / Lund, Ada Lundt, WRONG",
        "person: Surya Kant / Kant, CJI Surya Kant, CORRECT",
        "person: Albert II, Albert I, WRONG",
        "person: Albert II, Albert the Second, CORRECT",
        "person: Albert II, 'Albert, I think', CORRECT",
        "person: Surya Kant / Kant, CJI Suriya Kant, TYPO"
    })
    void slipsInNamesThatSoundAlike(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @Test
    void aTeamIsThatOfItsCountry() {
        assertThat(verdict("Which country won the final? ? answer: India", "Team India"))
                .isEqualTo(CORRECT);
        assertThat(verdict("Which country won the final? ? answer: India", "Team Indonesia"))
                .isEqualTo(WRONG);
    }

    @Test
    void aNameThatIsNearlyRightStaysWrong() {
        assertThat(verdict("answer: North Korea", "South Korea")).isEqualTo(WRONG);
        assertThat(verdict("answer: Harbour Board", "Harbour Bond")).isEqualTo(WRONG);
        assertThat(verdict("answer: North Korea", "hermit kingdom")).isEqualTo(CORRECT);
        assertThat(verdict("answer: North Korea | !Hermit Kingdom", "hermit kingdom"))
                .isEqualTo(WRONG);
    }

    @Test
    void aSurnameAloneIsRightIfNobodyElseInTheLibraryHasIt() {
        assertThat(verdict("answer: Ada Lund", "Lund")).isEqualTo(CORRECT);
        assertThat(verdict("person: Ada Lund", "Lund")).isEqualTo(CORRECT);
        assertThat(verdict("person: Wang Yi", "Wang")).isEqualTo(PARTIAL);
        assertThat(judged(deck("answer: Wang Yi"), "Wang").note()).isEqualTo("Wang Wenbin is a Wang too");
        assertThat(judged(deck("person: Ida Berg", "person: Olaf Berg"), "Berg").verdict())
                .isEqualTo(PARTIAL);
    }

    @Test
    void aCardMayTakeTheSurnameAllTheSame() {
        assertThat(verdict("person: Wang Yi | Wang", "Wang")).isEqualTo(CORRECT);
        assertThat(verdict("answer: Wang Yi | Wang", "Wang")).isEqualTo(CORRECT);
    }

    @Test
    void aPersonIsKnownByHisOtherNames() {
        assertThat(verdict("person: Ada Lund", "the iron pilot")).isEqualTo(CORRECT);
        assertThat(judged(deck("person: Ada Lund", "person: Captain Lund"), "Iron Pilot")
                        .verdict())
                .isEqualTo(CORRECT);
    }

    @Test
    void anotherCardsAnswerIsNamedByAnyOfItsForms() {
        Judgement judgement = judged(deck("answer: Ida Berg", "answer: Harbour Board"), "HBPS");
        assertThat(judgement.verdict()).isEqualTo(WRONG);
        assertThat(judgement.confusion().flatMap(Confusion::card).map(Object::toString))
                .contains("d/2");
    }

    @ParameterizedTest
    @CsvSource({
        "person: Hamad bin Isa Al Khalifa, Hamad bin Isa, CORRECT",
        "person: Hamad bin Isa Al Khalifa, Khalifa bin Isa, WRONG",
        "person: Hamad bin Isa Al Khalifa, Isa bin Hamad Al Khalifa, WRONG",
        "person: Kim Jae-myung, Kim Jae-in, WRONG",
        "person: Kim Jae-myung, Kim Jae myung, CORRECT",
    })
    void aFatherBelongsToHisSonAndASyllableToItsName(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        What did the king of a small country in southern Africa rename it in 2018? | Eswatini | Swaziland | wrong
        What did the king of a small country in southern Africa rename it in 2018? | Eswatini | Kingdom of Eswatini | correct
        To what did Kazakhstan change the name of its capital in 2022?             | Astana   | Nur-Sultan  | wrong
        To what did Kazakhstan change the name of its capital in 2022?             | Astana   | Astanna     | typo
        What is the capital of Kazakhstan?                                         | Astana   | Nur-Sultan  | correct
        Which name has the capital of Maharashtra had since 1995?                  | Mumbai   | Bombay      | wrong
        Which name did the capital of Tamil Nadu receive in 1996?                  | Chennai  | Madras      | wrong
        Which country changed its name at the United Nations in 2022?              | Türkiye  | Turkey      | correct
        What was the short-message service of Jack Dorsey renamed in July 2023?    | X        | Twitter     | wrong
        What name did the pope who was elected in May 2025 take?                   | Leo XIV  | Leo 14      | correct
        What did NASA name its new telescope?              | James Webb Space Telescope      | JWST        | correct
        """)
    void aFormerNameIsNoAnswerIfTheQuestionAsksForTheNewOne(String ask, String answer, String typed, String verdict) {
        assertThat(verdict(ask.replace("?", " ? answer: ") + answer, typed).word())
                .isEqualTo(verdict);
    }

    private static Verdict verdictInEnglish(String card, String typed) {
        Deck deck = deck(card);
        Judge judge = new Judge(Knowledge.of(List.of(), List.of(deck)).with(Dictionary.english()));
        return judge.judge(deck.cards().get(0), new Response.Typed(typed), Context.NONE)
                .verdict();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Which species of coelacanth is it ? answer: Latimeria menadoensis; menadoensis; CORRECT",
                "Which species of coelacanth is it ? answer: Latimeria menadoensis; L. menadoensis; CORRECT",
                "Which species of coelacanth is it ? answer: Latimeria menadoensis; latimeria chalumnae; WRONG",
                "Who is the consul ? person: Khalid al-Mansouri / al-Mansouri; Omar al-Mansouri; WRONG",
                "Which ruling ended segregated schools ? answer: Brown v. Board of Education; brown; CORRECT",
                "Which ruling ended segregated schools ? answer: Brown v. Board of Education; brown v ferguson; WRONG",
                "Which ruling on phones was it ? answer: United States v. Jones; jones; CORRECT",
                "Which ruling on phones was it ? answer: United States v. Jones; united states; WRONG",
                "Which plan builds ports ? answer: Belt and Road Initiative; belt n road; CORRECT",
                "In which city did it break out ? answer: Wuhan; wuhan china; CORRECT",
                "Which Canary island had an eruption ? answer: La Palma; las palmas; WRONG",
                "Which city did the men seize ? answer: Rostov-on-Don; rostov; CORRECT",
                "Which city did the men seize ? answer: Rostov-on-Don; rostov veliky; WRONG",
                "Which city has the bank ? answer: Frankfurt am Main; frankfurt; CORRECT",
                "Which city has the bank ? answer: Frankfurt am Main; frankfurt an der oder; WRONG",
                "What hit the boat ? answer: water cannon; water canon; TYPO",
                "What burst in Derna ? answer: a dam; the damn; TYPO",
                "Which Canary island had an eruption ? answer: La Palma; palma; CORRECT",
                "In which event did she win gold ? answer: javelin throw; javlin; TYPO",
                "In which event did she win gold ? answer: javelin throw; discus; WRONG",
                "Which waterway was blocked ? answer: Suez Canal; suez; CORRECT",
                "Whom did Britain send to Estonia ? answer: soldiers; british troops; CORRECT",
                "Whom did Britain send to Estonia ? answer: soldiers; french troops; WRONG",
                "Which dish of South Korea was listed ? answer: kimchi; south korean kimchi; CORRECT",
                "In which city did it break out ? answer: Wuhan; beijing china; WRONG",
                "Which museum was robbed ? answer: the Louvre; louvre museum paris; CORRECT",
                "Which country sells most ? answer: Mexico; New Mexico; WRONG",
                "What is the goal for nature called ? answer: 30 by 30; 30x30; CORRECT",
                "What is the goal for nature called ? answer: 30 by 30; 30×30; CORRECT",
                "What is the goal for nature called ? answer: 30 by 30; 30x40; WRONG",
                "Which relay was it ? answer: 4 x 400 metres relay; 4 by 400 m relay; CORRECT",
                "Which war freed Kuwait ? answer: Operation Desert Storm; desert storm; CORRECT",
                "Which war freed Kuwait ? answer: Operation Desert Storm; desert fox; WRONG",
                "Which dam is it in Ethiopia ? answer: Grand Ethiopian Renaissance Dam; renaissance dam; CORRECT",
                "Which dam is it in Ethiopia ? answer: Grand Ethiopian Renaissance Dam; ethiopian dam; PARTIAL",
                "Which court in Nairobi annulled it ? answer: Supreme Court of Kenya; supreme court; CORRECT",
                "What sank ? answer: the cargo ship Rubymar, hit by a missile; rubymar; CORRECT",
                "What sank ? answer: the cargo ship Rubymar, hit by a missile; tutor; WRONG",
                "Which vaccine is it ? answer: R21/Matrix-M; matrix m r21; CORRECT",
                "Which vaccine is it ? answer: R21/Matrix-M; matrix m r22; WRONG",
                "Which article was it ? answer: Article 370; article three seventy; CORRECT",
                "Which article was it ? answer: Article 370; article three seventy one; WRONG",
                "Which code is new ? answer: Bharatiya Nyaya Sanhita; bharatiya nyaya code; CORRECT",
                "Which disease is gone ? answer: malaria; paludismo; CORRECT",
                "Which disease is gone ? answer: malaria; colera; WRONG",
                "Which metal is mined ? answer: copper; kupfer; CORRECT",
                "Which metal is mined ? answer: copper; plata; WRONG",
                "Which museum is it ? answer: National Museum; museu nacional; CORRECT",
                "What is the Hindi word for freedom ? answer: azadi; freedom; WRONG",
                "Which museum opened ? answer: Grand Egyptian Museum; egypts grand museum; CORRECT",
                "Whom did it attack ? answer: Iran; iran's neighbour; WRONG",
                "Who won ? person: Muhammad Yunus; the brother of yunus; WRONG",
                "Who won ? person: Muhammad Yunus; yunus's wife; WRONG",
                "Which treaty is it ? answer: Falepili Union; falepili; CORRECT",
                "What is the treaty called ? answer: Falepili Union; the falepili treaty; CORRECT",
                "Which treaty is it ? answer: Falepili Union; the union; WRONG",
                "Which ape is it ? answer: Tapanuli orangutan; tapanuli; CORRECT",
                "Which ape is it ? answer: Tapanuli orangutan; orangutan; PARTIAL",
                "Whom did they beat ? answer: Ravalpan Rangers; ravalpan; CORRECT",
                "Which works came back ? answer: Benin Bronzes; benin; WRONG",
                "Which film is it ? answer: Lunana: A Yak in the Classroom; lunana; CORRECT",
                "Which film is it ? answer: Lunana: A Yak in the Classroom; a yak in the classroom; CORRECT",
                "Which film is it ? answer: Lunana: A Yak in the Classroom; a yak; PARTIAL",
                "Which film is it ? answer: Avatar: The Way of Water; the way of water; CORRECT",
                "Which film is it ? answer: Avatar: The Way of Water; avatar; PARTIAL",
                "Which film is it ? answer: Dune: Part Two; part two; WRONG",
                "What was the capital called from 2019 to 2022 ? answer: Nur-Sultan; Astana; WRONG",
                "What was the capital called from 2019 to 2022 ? answer: Nur-Sultan; nursultan; CORRECT",
                "What was the city called until 1995 ? answer: Bombay; Mumbai; WRONG",
                "Who took the town ? answer: Islamic State; state; WRONG",
                "Who took the town ? answer: Wagner Group; group; WRONG",
                "Who sank the ship ? answer: Greek Navy; navy; PARTIAL",
                "Who won the race ? answer: Usain Bolt; bolt; CORRECT",
                "Which party of Brazil does Lula lead ? answer: Workers' Party; Lake Party; PARTIAL",
                "Which cup did Togo win ? answer: Africa Cup of Nations; African; WRONG",
                "Which institution raised Mexico's rate ? answer: Banco de México; Bank of Puebla; WRONG",
                "Which institution raised Mexico's rate ? answer: Banco de México; Bank of Mexico; CORRECT",
                "Which film is it ? answer: It Was Just a Dream; dream; PARTIAL",
                "Which film is it ? answer: It Was Just a Dream; just a dream; CORRECT",
                "Which lineage is it ? answer: clade Ib; clade I; PARTIAL",
                "Which galaxy is it ? answer: M87; messier 87; CORRECT",
                "Which galaxy is it ? answer: M87; messier 81; WRONG",
                "Which pact is it ? answer: Refugee Convention; 1951 refugee convention; CORRECT",
                "Which pact is it ? answer: Refugee Convention; 1951 geneva convention; WRONG",
                "Which squad won ? answer: Dream Team; 1992 dream team; WRONG",
                "Which illness is it ? answer: hepatitis C; hepatitis; PARTIAL",
                "Which nutrient is it ? answer: vitamin A; vitamins; PARTIAL",
                "Which nutrient is it ? answer: vitamin A; vitamin B; WRONG",
                "Which article is it ? answer: Article 9; article; WRONG",
                "How did the vote end ? answer: 22-0; 22; WRONG",
                "Which river is it ? answer: Blue Nile; the nile; PARTIAL",
                "Which river is it ? answer: Blue Nile; white nile; WRONG",
                "Which river is it ? answer: Red River; the river; WRONG",
                "Which sea is it ? answer: East China Sea; china sea; WRONG",
                "Which country won ? answer: Ivory Coast; 'the hosts, ivory coast'; CORRECT",
                "Which country won ? answer: Ivory Coast; 'the hosts, gold coast'; WRONG",
                "Which city was it ? answer: Pretoria; pretoria south africa; CORRECT",
                "Which city was it ? answer: Pretoria; pretoria kenya; WRONG",
                "Which carrier is it ? answer: Fujian; the fujian ship; CORRECT",
                "Which carrier is it ? answer: Fujian; fujian province; WRONG",
                "From which South American territory did it start ? answer: French Guiana; 'kourou, french guiana'; CORRECT",
                "From which South American territory did it start ? answer: French Guiana; 'suriname, french guiana'; WRONG",
                "Which zone joins nearly all African states ? answer: AfCFTA; free trade area; WRONG",
                "Which zone joins nearly all African states ? answer: AfCFTA; african free trade area; CORRECT"
            })
    void theDistinctivePartOfANameOrItsNounInAnotherLanguageIsRight(String card, String typed, Verdict verdict) {
        assertThat(verdictInEnglish(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Which disease was renamed ? answer: mpox; mpxo; TYPO",
                "Which cyclone hit Beira ? answer: Idai; iadi; TYPO",
                "Which ape-man is it ? answer: Homo naledi; homo nadeli; TYPO",
                "Which cyclone hit Beira ? answer: Idai; adai; WRONG",
                "Which state ? answer: Mali; mail; WRONG",
                "Which company makes chips ? answer: TSMC; TMSC; TYPO",
                "Which ruling was it ? answer: Roe v. Wade; row v wade; TYPO",
                "Which ruling was it ? answer: Roe v. Wade; doe v wade; WRONG",
                "Which sea is it ? answer: East China Sea; East China See; WRONG",
                "Which objects came back ? answer: Benin Bronzes; benin bronez; TYPO",
                "Which telescope is it ? answer: Vera C. Rubin Observatory; vera ruben observatory; TYPO",
                "Which ruling was it ? answer: Roe v. Wade; roe v wase; TYPO",
                "Which ruling was it ? answer: Roe v. Wade; roe v wafe; TYPO",
                "Which ruling was it ? answer: Roe v. Wade; roe v wane; WRONG",
                "Which treaty is it ? answer: Falepili Union; falepelli union; TYPO",
                "Which treaty is it ? answer: Falepili Union; folapoli union; TYPO",
                "Which treaty is it ? answer: Falepili Union; falepini union; TYPO",
                "Which treaty is it ? answer: Falepili Union; faletipi union; WRONG",
                "Which city is it ? answer: Phnom Penh; phnom phen; TYPO",
                "Which city is it ? answer: Phnom Penh; phnom pen; TYPO"
            })
    void aSlipInAShortNameOrBesideRightWordsIsASlip(String card, String typed, Verdict verdict) {
        assertThat(verdictInEnglish(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Which vaccine came first ? answer: Mosquirix; the gsk one mosquirix; CORRECT",
                "Which vaccine came first ? answer: Mosquirix; the vaccine against malaria; WRONG",
                "Which festival is it ? answer: Holi; the colours one, holi; CORRECT",
                "Which festival is it ? answer: Holi; diwali, the colours one; WRONG",
                "Which train runs there ? answer: Shinkansen; the bullet train shinkansen; CORRECT",
                "Which volcano erupted ? answer: Taal; the taal one; CORRECT",
                "Which volcano erupted ? answer: Taal; the mayon one; WRONG",
                "What is grown there ? answer: khat; that khat stuff; CORRECT",
                "Which port exploded ? answer: Beirut; the lebanese capital beirut; CORRECT",
                "Which port exploded ? answer: Beirut; the neighbour of beirut; WRONG",
                "Which council was it ? answer: Security Council; the national security council; WRONG",
                "Which militia is it ? answer: Rapid Support Forces; hemedtis rapid support forces; CORRECT",
                "Which team won ? answer: South Africa; sa the boks; CORRECT",
                "Which team won ? answer: South Africa; england the lions; WRONG",
                "Who died ? answer: Charles III; charles the first; WRONG",
                "Which objects came back ? answer: Benin Bronzes; the bronzes from benin city; CORRECT",
                "Which team won ? answer: Germany; allemagne; CORRECT",
                "Which film won ? answer: I'm Still Here; ainda estou aqui; CORRECT",
                "Which coin is it ? answer: Bitcoin; btc; CORRECT",
                "Which liner sank ? answer: Titanic; rms titanic; CORRECT",
                "Which tanker is it ? answer: FSO Safer; the safer; CORRECT",
                "Which team won ? answer: Spain; spain 2-1 over portugal; CORRECT",
                "Which team won ? answer: Spain; portugal 2-1 over spain; WRONG",
                "From where was it launched ? answer: French Guiana; kourou in french guiana; CORRECT",
                "From where was it launched ? answer: French Guiana; lima in french guiana; WRONG",
                "Which festival is it ? answer: Light; roshni, light in english; CORRECT",
                "Which sport is it ? answer: rugby sevens; 7s; CORRECT",
                "Which sport is it ? answer: rugby sevens; rugby; PARTIAL",
                "Which drone is it ? answer: Bayraktar TB2; bayraktar; PARTIAL"
            })
    void aNameMayStandBesideWhatItIsOrBeAnotherNameOfTheSameThing(String card, String typed, Verdict verdict) {
        assertThat(verdictInEnglish(card, typed)).isEqualTo(verdict);
    }
}
