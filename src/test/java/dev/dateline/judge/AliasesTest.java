package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.disk.BundledFile;
import dev.dateline.library.Dictionary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests other well-known names of an answer. The table {@code names-of-the-world.tsv} has more of them. */
class AliasesTest {
    private static boolean accepts(String ask, String answer, String typed) {
        Card card = Cards.card(ask + " ? answer: " + answer);
        Judge judge = new Judge(
                Knowledge.of(List.of(), List.of(Cards.deck("d", List.of(card)))).with(Dictionary.english()));
        return judge.judge(card, new Response.Typed(typed), Context.NONE)
                .verdict()
                .accepted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Who passed the law | Knesset | the Israeli parliament
        Who passed the law in Israel | Knesset | parliament
        Who raised rates in Turkey | the central bank | CBRT
        Which body runs the cricket World Cup | ICC | International Cricket Council
        Which party won in Britain | Labour | the labor party
        Who arrested workers at a plant in Georgia | ICE | Immigration and Customs Enforcement
        What forms the border | River Oder | river Odra
        Which parties formed the coalition | SPD, Greens and FDP | free democrats, social democrats, die Grünen
        What divides the city | Danube | the river Donau
        Who won the vote | Labour | the Labour Party
        What do they speak | Persian | Farsi language
        Who holds Goma | M23 | the M23 rebels
        Who mutinied in 2023 | the Wagner Group | PMC wagner (prigozhin's men)
        Which Hindu festival of lights is in autumn | Diwali | Deepavali
        Which country won gold in curling | Sweden | Sverige
        Which team won the World Cup | New Zealand | the All Blacks
        Which three countries border it | Estonia, Latvia and Russia | est, lat and rus
        Which three countries border it | Poland, Norway and Japan | norge, nippon, polska
        Which novel did Olga Tokarczuk win the prize for | Flights | Bieguni
        Which Danish film won the Oscar | Another Round | the film Druk
        Which museum in Madrid bought it | Prado | Museo del Prado
        Which bridge fell down in Genoa | Morandi Bridge | the Polcevera viaduct
        Which telescope did China open | FAST | Tianyan telescope
        What did doctors prescribe | tirzepatide | Mounjaro
        Which gases leak from old air conditioners | hydrofluorocarbons | HFCs
        Which gases made the ozone hole | chlorofluorocarbons | CFC gases
        Which liver disease is spread by needles | hepatitis B | hep b
        Which disease did Pakistan test millions for | hepatitis C | HCV
        What did doctors see in the newborn babies | microcephaly | very small heads
        Which disease was declared gone in Nigeria in 2020 | polio | wild poliovirus
        Which disease comes from water fleas | Guinea worm | dracunculiasis
        Which disease broke out in Ghana | Marburg virus disease | Marburg virus
        What did the tanker lose off Peru | crude oil | crude
        Which fertiliser does Canada export | potash | potassium fertiliser
        What do lorries burn | diesel | diesel fuel
        Which insecticides kill bees | neonicotinoids | neonics
        What lies on the floor of the Pacific | manganese nodules | polymetallic nodules
        What did the container lose off Kerala | nurdles | plastic granules
        What pollutes the air of Lahore | fine particulate matter | PM2.5
        Which weed covers the beaches of Barbados | sargassum | sargazo
        How will Norway bury its carbon dioxide | carbon capture and storage | CO2 storage
        Which group sued Switzerland over the climate | KlimaSeniorinnen | the Climate Seniors
        Who must serve in the army of Israel now | the ultra-Orthodox | Haredim
        Which Swedish court case is on circumcision of girls | female genital mutilation | FGM
        Which crime has its own law in Italy since 2025 | femicide | feminicidio
        Which crime carries prison in Thailand | lèse-majesté | insulting the king
        What did the river Magpie get in Quebec | legal personhood | legal personality
        Which tax did Spain put on energy firms | windfall tax | tax on excess profits
        What does Manchester charge visitors | tourist tax | visitor levy
        What did Chile charge on sweet drinks | sugar tax | soda tax
        Which scheme sold citizenship on Malta | golden passport | citizenship by investment
        Which party lost in Hungary | Fidesz | Viktor Orban's party
        Which party won in South Africa | uMkhonto weSizwe | Zuma's party
        What is Giorgia Meloni's party called | Brothers of Italy | Fratelli d'Italia
        What is the name of the climate treaty adopted in December 2015 | Paris Agreement | Paris climate accord
        Which rebels took Damascus | Hayat Tahrir al-Sham | the HTS rebels
        Which volcano erupted on 9 December 2019 | White Island | Whakaari
        Which typhoon hit Cebu in December 2021 | Rai | typhoon Odette
        Which people moved from their island | Gardi Sugdub | Cartí Sugdupu
        Which glacier of Iceland died | Okjökull | Ok glacier
        Which dolphin of China died out | baiji | Yangtze river dolphin
        Which animals swim in the Magdalena | hippos | hippopotamuses
        Which parrot of New Zealand is flightless | kakapo | owl parrot
        Which bird won the vote | Australasian crested grebe | pūteketeke
        What did Einstein publish in 1915 | general relativity | theory of relativity
        Which game did the computer win | Go | weiqi
        Which human species was found in Luzon | Homo luzonensis | Callao Man
        Which skull is from Harbin | Homo longi | Dragon Man
        Which pyramid has a hidden corridor | Great Pyramid | pyramid of Cheops
        Which rover drills on Mars | Perseverance | Percy
        Which star is nearest to the Sun | Proxima Centauri | Proxima
        Which element is named after Oganessian | oganesson | element 118
        Which drug is against malaria | artemisinin | qinghaosu
        Which team won | Springboks | South Africa
        What are the rugby players called | Springboks | the Boks
        Which team lost | Nigeria | Super Falcons
        Which film won the Golden Palm | The White Ribbon | Das weisse Band
        Which film won the Oscar | A Fantastic Woman | Una mujer fantástica
        Where is the court | The Hague | den haag
        """)
    void anotherNameOfTheSameThingIsRight(String ask, String answer, String typed) {
        assertThat(accepts(ask, answer, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Who passed the law | Knesset | the Israeli government
        Who passed the law | Knesset | the Iranian parliament
        Which party won in Sweden | Social Democrats | SPD
        Which party won in Finland | Social Democrats | Socialdemokraterna
        Which party did Costa of Portugal lead | Socialist Party | PSOE
        Which party won | Social Democrats | SPD
        What do lions eat | a can | Africa Cup of Nations
        What is the Turkish name of Adrianople | Edirne | Adrianople
        What is the Hungarian name of the Danube | Duna | Donau
        What does NPT stand for | Non-Proliferation Treaty | NPT
        Which tournament | Africa Cup of Nations | African Nations Championship
        Which feast | Diwali | Diwali Holi
        Which party won in Mozambique | Frelimo | Tigray People's Liberation Front
        Which agreement did he leave | Iran nuclear deal | Iran
        What grew | emigration | emigration (immigration)
        Which three countries border it | Estonia, Latvia and Russia | est, lit and rus
        Which country won | Poland | pol
        What divides the city | Danube | the Danube delta
        What killed the hens | flu | African swine fever
        Which bank | People's Bank of China | Bank of China
        Which novel did Olga Tokarczuk win the prize for | Flights | The Books of Jacob
        What did doctors prescribe | tirzepatide | Ozempic
        Which line divides Kashmir | Line of Control | LAC
        Which gases leak from old air conditioners | hydrofluorocarbons | CFCs
        Which liver disease is spread by needles | hepatitis B | hep c
        What did doctors see in the newborn babies | microcephaly | small hands
        Which disease comes from water fleas | Guinea worm | tapeworm
        Which fertiliser does Canada export | potash | phosphate
        What do lorries burn | diesel | petrol
        Who must serve in the army of Israel now | the ultra-Orthodox | the Orthodox Church
        Which tax did Spain put on energy firms | windfall tax | wealth tax
        Which scheme sold citizenship on Malta | golden passport | golden visa
        Which party lost in Hungary | Fidesz | Magyar's party
        Which party won in South Africa | uMkhonto weSizwe | Malema's party
        Which typhoon hit Cebu in December 2021 | Rai | Yolanda
        Which dolphin of China died out | baiji | Yangtze finless porpoise
        What did Einstein publish in 1915 | general relativity | special relativity
        Which human species was found in Luzon | Homo luzonensis | Dragon Man
        Which element is named after Oganessian | oganesson | element 117
        Which group holds it | Rapid Support Forces | RSF journalists
        What are the footballers called | Matildas | Wallabies
        What is the team called | Lionesses | Three Lions
        """)
    void aNameThatMeansSomethingElseOrIsInTheQuestionIsWrong(String ask, String answer, String typed) {
        assertThat(accepts(ask, answer, typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Which lineage spread in Manitoba | lineage IIa | lineage 2a
        Which lineage spread in Manitoba | lineage IIa | 2a
        Which tank does Pakistan build | Al-Khalid Mk II | Al Khalid Mark 2
        Which rocket flew over Guiana | Ariane V | ariane 5
        Which aircraft did Poland order | FA-50 Fighting Eagle | Fighting Eagle
        Which jet does Brazil fly | AMX A-1 Falcao | AMX A-1 Falcao jet
        Which vaccine did Cuba make | CIGB-66/Abdala | CIGB-66
        Which museum was robbed in Oslo | Kon-Tiki / Ra | the Ra
        Which airline of Kenya was sold | Precision Kenya | Precision Kenya airline
        Which Bolivian carrier flies there | Amaszonas Bolivia | amaszonas
        Which palace burned in Mexico | Palacio de Bellas Artes | Bellas Artes Palace
        Which treaty did Chad sign | Landmine Convention | convention on the prohibition of the use of landmines
        Which missile did Oman buy | Akashan | akashan cruise missile
        Which waterway was widened | Kiel Canal | Kiel
        Which waterfall did he cross | Murchison Falls | the Murchison waterfall
        Which frigate sank | KRI Nanggala | Nanggala
        """)
    void aNameHasOtherFormsThatNeedNoList(String ask, String answer, String typed) {
        assertThat(accepts(ask, answer, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Which lineage spread in Manitoba | lineage IIa | lineage 2b
        Which lineage spread in Manitoba | lineage IIa | 2
        Which tank does Pakistan build | Al-Khalid Mk II | Al Khalid Mk 3
        Which aircraft did Poland order | FA-50 Fighting Eagle | F-15 Eagle
        Which aircraft did Poland order | Lockheed F-35 | Lockheed
        Which vaccine did Cuba make | CIGB-66/Abdala | CIGB-67
        Which Indian airline was sold | Air India | air
        Which bank failed in Mexico | Banco Azteca | the central bank
        Which city hosts the carnival | Rio de Janeiro | Janeiro River
        Which treaty did Chad sign | Landmine Convention | protocol to the landmine convention
        Which treaty did Chad sign | Landmine Convention | convention on the prohibition of weapons
        Which treaty did Chad sign | Landmine Convention | convention against the ban of landmines
        Which treaty forbids slavery | Slavery Convention | convention
        Which variant spread | Delta | Delta plus
        Which frigate sank | KRI Nanggala | KRI
        Which treaty forbids slavery | Slavery Convention | convention on mines
        Which drone did Togo buy | Bayraktar TB2 | Bayraktar
        Which lineage spread in Manitoba | lineage IIa | lineage 2
        """)
    void otherNumbersPartsAndTitlesAreOtherNames(String ask, String answer, String typed) {
        assertThat(accepts(ask, answer, typed)).isFalse();
    }

    @Test
    void noTwoNamesOfDifferentThingsAreTransliterationsOfOneAnother() {
        Map<String, Set<String>> lines = new TreeMap<>();
        for (String line : names()) {
            for (String word : Tokens.of(line)) {
                lines.computeIfAbsent(word, any -> new HashSet<>()).add(line);
            }
        }
        List<String> endingInH = lines.keySet().stream()
                .filter(word -> word.endsWith("ah") || word.endsWith("eh"))
                .toList();
        assertThat(endingInH).hasSizeGreaterThan(20);
        for (String one : endingInH) {
            assertThat(lines.keySet())
                    .filteredOn(other -> NameSpellings.soundAlike(one, other))
                    .allSatisfy(other -> assertThat(lines.get(other)).containsAnyElementsOf(lines.get(one)));
        }
    }

    /** Two lines for one thing would make its name mean several things, and so have no other names. */
    @Test
    void noThingOfTheWholeWorldHasTwoLines() {
        Map<String, String> headings = new TreeMap<>();
        String heading = "[-";
        for (String line : BundledFile.text("/dev/dateline/judge/aliases.txt").split("\n", -1)) {
            if (line.startsWith("[")) {
                heading = line;
            } else if (line.contains(" = ") && !Character.isUpperCase(heading.charAt(1))) {
                String first = line.substring(0, line.indexOf(" = "));
                assertThat(headings.put(first, heading)).as(first).isNull();
            }
        }
    }

    private static List<String> names() {
        List<String> lines = new ArrayList<>(
                BundledFile.text("/dev/dateline/judge/aliases.txt").lines().toList());
        lines.removeIf(line -> line.startsWith("#") || line.startsWith("["));
        lines.addAll(Tables.lines("countries"));
        lines.addAll(Tables.lines("bodies"));
        lines.addAll(Tables.lines("other names"));
        return lines;
    }
}
