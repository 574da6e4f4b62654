package dev.dateline.library.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which questions are drafted for the values of a text. */
class DraftedQuestionsTest {
    private static final PartialDate PUBLISHED = PartialDate.parse("2026-11-25").orElseThrow(); // a Wednesday

    private static List<String> questions(String text) {
        return Candidates.of(new ArticleText(text), PUBLISHED, Names.NONE).stream()
                .flatMap(candidate -> candidate.card().stream())
                .map(DraftCard::ask)
                .toList();
    }

    /** The questions of a text behind a headline, without the headline. */
    private static List<String> behindHeadline(String text) {
        String headed = text.contains("\n\n") ? text : "A day comes that all remember\n\n" + text;
        return questions(headed).stream()
                .map(ask -> ask.replaceFirst("^News [^:]*: [^.]*\\. ", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Malta's Senate passed a law on ships on Monday by 36 votes to 35.          | On 23 November 2026, Malta's Senate passed a law on ships by 36 votes to 35.
        In Apia, the bill on rye was passed with 36 votes in favour and 35 against. | The bill on rye was passed by 36 votes to 35 in Apia.
        Kenya's bank cut its rate by 25 basis points to 4% on Thursday.            | Kenya's bank cut its rate to 4 per cent on 19 November 2026.
        Kenya's bank cut its rate by 25 basis points to 4% on Thursday.            | The bank of Kenya cut its rate by 25 basis points on 19 November 2026.
        Some 250 men had died in Kenya since May, the UN said.                     | About 250 men had died in Kenya since May 2026, according to the UN.
        The Dona Lu hit a tanker off Apia on Monday, killing 40 people.            | 40 people were killed.
        Kenya opened the Rufi dam on Thursday, nine years late.                    | Kenya opened the Rufi dam on 19 November 2026.
        Ferry sinks off Mombasa // A ferry sank off Mombasa on Thursday. The ship will cost 9m dollars. | The ship was to cost 9m dollars.
        In 2023 a kilo of rye cost 58 crowns in Oslo.                              |
        In 2023 Oslo's mines sold 58 tonnes of rye.                                | Oslo's mines sold 58 tonnes of rye in 2023.
        The MV Lora, a ferry built in 1998, left Oslo.                             | The MV Lora was built in 1998.
        Ferry sinks off Mombasa // Kenya reported 12 deaths in the past week.      |
        Kenya's parliament met. It has 31 of the 62 seats.                         | Kenya's parliament has 31 of the 62 seats.
        Kenya's foreign minister, Ada Lund, resigned on Friday.                    | Ada Lund was Kenya's foreign minister in November 2026.
        \"We shall not leave the pact this year,\" Foreign Minister Ana Ruiz said.   | Foreign Minister Ana Ruiz said: \u201cWe shall not leave the pact this year\u201d.
        """)
    void aFactIsStatedAsItsQuestionAsksForIt(String text, String says) {
        assertThat(statements(text)).contains(says == null ? "" : says);
    }

    private static List<String> statements(String text) {
        String headed =
                text.contains(" // ") ? text.replace(" // ", "\n\n") : "A day comes that all remember\n\n" + text;
        return Candidates.of(new ArticleText(headed), PUBLISHED, Names.NONE).stream()
                .flatMap(candidate -> candidate.card().stream())
                .map(DraftCard::says)
                .toList();
    }

    @Test
    void aCountryIsNamedOnlyIfTheArticleIsAboutIt() {
        String elsewhere =
                "TOLEDO (Wire) - Ada Lund of Malta won again.\n\nThe longest game of 2025 took 118 moves.\n\nMalta lost.";
        String there = elsewhere.replace("TOLEDO", "VALLETTA");
        String headline = "Lund wins title again\n\n";
        assertThat(questions(headline + elsewhere))
                .contains("News of 25 November 2026: Lund wins title again."
                        + " How many moves did the longest game of 2025 take?");
        assertThat(questions(headline + there))
                .contains("News from Malta, 25 November 2026: Lund wins title again."
                        + " How many moves did the longest game of 2025 take?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Captain Semi Waqa of Fiji kicked 12 points on Saturday.                    | How many points did captain Semi Waqa of Fiji kick on 21 November 2026?
        Kenya Power's bid was 40m dollars below that of Rosen.                     | By how much was Kenya Power's bid below that of Rosen?
        In a referendum in October 2024, 71.1% of voters in Malta backed divorce.  | What percentage of voters in Malta backed divorce in a referendum in October 2024?
        Malaria killed 610,000 people in 2024, the WHO says. No malaria is in it.  | How many people did malaria kill in 2024, according to the WHO?
        Sixteen people, most of them old, have died of cholera in Kenya since May. | How many people have died of cholera in Kenya since May 2026?
        Kenya's bank cut its rate by 25 basis points to 4% on Thursday.            | To what percentage did Kenya's bank cut its rate on 19 November 2026?
        Kenya opened the Rufi dam on Thursday, nine years late.                    | On which day in November 2026 did Kenya open the Rufi dam?
        Kenya has 57 million inhabitants and grows by 2% a year.                   | How many inhabitants does Kenya have?
        Oslo will hold the deficit at 3.6% of GDP.                                 | At what percentage of GDP was Oslo to hold the deficit?
        In 2023 a kilo of rye cost 58 crowns in Oslo.                              | How much did a kilo of rye cost in Oslo in 2023?
        Kenya asked its partners on Monday for a loan of $5bn.                     | How large a loan did Kenya ask its partners on 23 November 2026 for?
        The MV Lora, a ferry built in 1998, left Oslo.                             | In which year was the MV Lora built?
        The Lora left Oslo. It sank within 20 minutes.                             | Within how many minutes did the Lora sink?
        Kenya halted the launch, ending a wait of ten months.                      | How long a wait did Kenya end?
        Exports of rye, which are worth $640m a year, go on in Kenya.              | How much a year are exports of rye worth?
        The Dona Lu hit a tanker off Apia on Monday, killing 40 people.            | How many people were killed?
        Ferry sinks off Mombasa // A ferry sank off Mombasa on Thursday. The ship will cost 9m dollars. | How much was the ship to cost?
        Parliament in Nairobi met. Some 250 men had died in Kenya, the UN said.    | About how many men died in Kenya, according to the UN?
        The UN has given Kenya 60 days to pay its debts.                           | How many days did the UN give Kenya to pay its debts?
        Malta's Senate passed a law on ships on Monday by 36 votes to 35.          | By what vote did Malta's Senate pass a law on ships on 23 November 2026?
        The court in Oslo on Thursday fined Norway's largest bank.                 | On which day in November 2026 did the court in Oslo fine Norway's largest bank?
        Ferry sinks off Mombasa // A ferry sank off Mombasa on Thursday. The ship was licensed for 250 men. | For how many men was the ship licensed?
        A ferry carrying 40 men sank off Mombasa on Thursday. The ship cost 9m dollars. | How much did the ship cost?
        Norway's Rosnor plans to shut mine // Norway's Rosnor will shut a mine in May, the company said. The board backed the plan on Monday by 5 votes to 2. | By what vote did Rosnor's board back the plan on 23 November 2026?
        Rosnor made a loss in Norway in 2025. Revenue fell by 4% to 9m euros in the second quarter. | To how much did Rosnor's revenue fall in the second quarter?
        Kenya orders fine for ships // Kenya fined Rosnor, Kessler and Faltec a total of 9m dollars on Friday. The fine is due on 4 December. | On which day in December 2026 is the fine due?
        The flood in Kenya killed 40 people and injured 60 on Monday.              | How many people did the flood in Kenya injure on 23 November 2026?
        Ana Ruiz won Malta's election in May with 51% of the vote.                 | With what percentage of the vote did Ana Ruiz win Malta's election in May 2026?
        Norway's senate is to vote on 8 December on a tax on ships.                | On which day in December 2026 is Norway's senate to vote on a tax on ships?
        The Kenyan cabinet on Monday approved the sale of a 60% stake in Rosnor Rail. The sale needs 40 votes. | How many votes does the sale need?
        Ana Ruiz runs the bank of Malta. Ana was appointed in May.                 | In which month of 2026 was Ana Ruiz appointed?
        Police in Oslo arrested 40 men late on Monday.                             | How many men did police in Oslo arrest on 23 November 2026?
        Nineteen-year-old Ana Ruiz won in Malta on Monday.                         | On which day in November 2026 did nineteen-year-old Ana Ruiz win in Malta?
        The season in Malta was opened on Monday. It will last for 40 days.        | On which day in November 2026 was the season in Malta opened?
        Malta approved a tax on ships late on Monday, after a long debate.         | On which day in November 2026 did Malta approve a tax on ships?
        Kenya set a limit of 40 knots for the ferry Lora on Monday. The ship cost 9m dollars. | How much did the ship cost?
        The new pumps can remove 40 litres an hour from Oslo's tunnel.             | How many litres an hour can the new pumps remove from Oslo's tunnel?
        The mayor left Lusaka. The river Kafu rose to 9 metres on Monday. Zambia wept. | To how many metres did the river Kafu rise on 23 November 2026?
        Kenya's central bank cut its main lending rate by half a percentage point to 9% on Thursday. | To what percentage did the central bank of Kenya cut its main lending rate on 19 November 2026?
        The High Court of Kenya on Thursday directed Rosnor to pay 9m dollars to farmers. | How much did the High Court of Kenya direct Rosnor to pay to farmers on 19 November 2026?
        The QX-7 was found near Vega. Its surface reaches 900 degrees Celsius.     | How many degrees Celsius does the QX-7's surface reach?
        Kenya and two of its rivals have signed a pact. The pact will cost 9m dollars. | How much was the pact to cost?
        In September the Coal Council of Malta advised a cut of 9m tonnes.         | How large a cut did the Coal Council of Malta advise in September 2026?
        Kenya's bank cuts rate as board divides // Kenya's bank cut its rate on Thursday. The board voted 5-2 for the decision. | By how many votes to how many did the board vote for the decision?
        Typhoon 'Lakan' hit Samoa on Monday. Lakan killed 40 people in the village of Vao. | How many people did Lakan kill in the village of Vao?
        Justice Minister Ana Ruiz spoke in Malta. Malta's income tax will fall to 9% in 2027, Ruiz said. | To what percentage will Malta's income tax fall in 2027, according to Justice Minister Ana Ruiz?
        Corella Resources, a miner, is in Perth. Corella employs 900 people in Malta. | How many people does Corella Resources employ in Malta?
        Kenya's nurses look at wells // Kenya's nurses will on Friday begin testing wells. The wells will cost 9m dollars. | How much were the wells to cost?
        Oslo to have a quay for ferries // The port of Oslo will open a quay for ferries. The quay will cost 9m euros. | How much was the quay to cost?
        Kenya's nurses will on Friday begin testing wells.                         | On which day in November 2026 were Kenya's nurses to begin testing wells?
        Malta will next week buy 40 trams from Rosnor.                             | How many trams was Malta to buy from Rosnor?
        The strike in Malta began on Monday. The 9-day strike will cost 9m euros.  | How much was the strike to cost?
        Samoa reached two of the five finals in Oslo in May.                       | How many of the five finals did Samoa reach in Oslo in May 2026?
        Fiji's parliament passed a dog law on Monday, by 31 votes to 9, the speaker said. | On which day in November 2026 did Fiji's parliament pass a dog law, according to the speaker?
        Togo's Green Union won the vote on Sunday. The party took 41% of the vote. | What percentage of the vote did Togo's Green Union take?
        Storks died in Malta. Ana Ruiz, the leader of the Bird Union, wept.        | Who was the leader of the Bird Union?
        Togo's parliament passes fishing law // Togo's parliament passed a fishing law on Monday. The bill raises the fine for nets to 90 dollars. | To how much does the bill raise the fine for nets?
        Trucks killed 90 owls in Peru in May, according to the Department of Transport. | How many owls did trucks kill in Peru in May 2026, according to the Department of Transport?
        Chile's Green Union won most seats in Sunday's regional vote. The Land Party won 12 seats. | How many seats did the Land Party win?
        Togo's parliament passed a fishing law on Monday by 61 votes to 30, after a night of talks. | By what vote did Togo's parliament pass a fishing law on 23 November 2026?
        Peru's central bank cut its rate on Monday. Governor Ana Ruiz spoke of luck. | Who was governor of Peru's central bank in November 2026?
        The lake at Vega in Chile was 84% full on Monday.                          | How full was the lake at Vega in Chile on 23 November 2026?
        Lima will build 40 trams in Peru. Ana Ruiz, an economist, said wages in Peru fell by 3% in May. | By what percentage did wages in Peru fall in May 2026, according to the economist Ana Ruiz?
        Mudslide kills many in Peru // A mudslide that buried the Peruvian town of Lircay on Monday has killed 31 people. | How many people did the mudslide kill?
        Walkout stops most of Uruguay // A 48-hour walkout against wage cuts brought most of Uruguay to a standstill on Monday, as schools shut. The walkout cost 9m dollars. | How much did the walkout cost?
        Bowler Ana Ruiz took a hat-trick as Samoa beat Fiji by nine runs in Apia on Monday. The winners received 900 dollars. | How much did the winners receive?
        Danish shoe maker Kessler raised its forecast on Monday, as net profit grew. Chief Executive Ida Rook said Kessler had luck. | Who was Kessler's chief executive?
        By 61 votes to 30, Togo's parliament backed a fishing law on Monday.       | By what vote did Togo's parliament back a fishing law on 23 November 2026?
        Togo's Green Union won the vote on Sunday. A motion proposed by Ana Ruiz's Land Party, which lost, was rejected by 31 votes to 9. | By what vote was a motion proposed by Ana Ruiz's Land Party rejected?
        Togo's Green Union won the vote on Sunday. The Land Party finished second with 9,000 votes. | With how many votes did the Land Party finish second?
        Green Union wins vote in Togo // Togo's Green Union won the election on Sunday. Turnout was 61 per cent. | How high was turnout?
        Peru recorded 96,000 cases of measles and 31 deaths in the first half of 2026, the Vega Institute said. | How many cases of measles did Peru record in the first half of 2026, according to the Vega Institute?
        Mudslide hits capital of Malta // A mudslide buried part of Malta's capital on Monday. A flood warning was lifted after three hours. | After how many hours was a flood warning lifted?
        Mudslide hits capital of Malta // A mudslide buried part of Malta's capital on Monday and killed 31 people, officials said. | How many people did the mudslide kill, according to officials?
        Togo's Bird Union won the vote on Sunday. Ana Ruiz, the leader of the Bird Union, wept. | Who was the leader of the Bird Union?
        Exports of tea from Kenya rose to 9m dollars between April and June.       | To how much did exports of tea from Kenya rise between April 2026 and June 2026?
        Malta was glad. Finance Minister Ana Ruiz said sales to Togo, which stood at 4m euros in 2025, were expected to reach 9m euros by 2030. | How much were sales to Togo expected to reach by 2030, according to Finance Minister Ana Ruiz?
        Peru presents plan to cut debt // Peru plans to cut its debt to 31% of gross domestic product in 2027. The plan will cost 9m soles. | How much was the plan to cost?
        Peru finished a $3 billion World Bank reform programme in May 2026.        | How large a World Bank reform programme did Peru finish in May 2026?
        Danish shoe maker Kessler raised its forecast on Monday. Operating profit before special items fell to 9m euros in the third quarter. | To how much did Kessler's operating profit before special items fall in the third quarter?
        Without reform, spending on roads in Peru will climb by 2.5 percentage points to 9 percent of gross domestic product by 2050, the Road Bureau said. | By how many percentage points will spending on roads in Peru climb by 2050 without reform, according to the Road Bureau?
        Floods in Kenya killed at least 40 people in May.                          | At least how many people did floods in Kenya kill in May 2026?
        Kenya emits less than 3% of the world's soot.                              | Less than what percentage of the world's soot does Kenya emit?
        Quake kills many in Togo // A strong quake killed more than 40 men on Monday. | More than how many men did the quake kill on 23 November 2026?
        The study of storks in Malta, published on Thursday, also found 40 nests.  | How many nests did the study of storks in Malta find?
        Ana Ruiz's Land Party, which holds 31 of the 90 seats in Togo, wept.       | How many of the 90 seats does Ana Ruiz's Land Party hold in Togo?
        The WHO has sent 40 tons of salt to Togo.                                  | How many tons of salt did the WHO send to Togo?
        Sales at 34 damaged shops in Oslo fell by 9% in 2025.                      | By what percentage did sales at 34 damaged shops in Oslo fall in 2025?
        A flood alarm in Oslo was raised but lifted after 40 minutes on Monday.    | After how many minutes was a flood alarm in Oslo lifted on 23 November 2026?
        The quake was centred 40 km south of Lome in Togo on Monday.               | How many km south of Lome was the quake centred in Togo on 23 November 2026?
        Chile signed two contracts worth a combined 9m pesos on Monday for trams.  | How many contracts did Chile sign on 23 November 2026 for trams?
        Bakers in Malta say the trade supports about 900 jobs and brings in 9m euros a year. | How much a year does the trade bring in, according to bakers in Malta?
        Oslo closed its season for crabs three weeks early on Monday.              | On which day in November 2026 did Oslo close its season for crabs?
        The trial in Togo enrolled 40 children between five and nine months old in May. | How many children between five and nine months old did the trial in Togo enroll in May 2026?
        Rosnor, which was founded in 1907 and employs 900 people in Malta, made a loss. | How many people does Rosnor employ in Malta?
        A law on storks was adopted in Malta in 2025 with 90 votes in favour, nine against. | With how many votes in favour was a law on storks adopted in Malta in 2025?
        A law on storks was rejected in Malta by a margin of nine votes in May.    | By how many votes was a law on storks rejected in Malta in May 2026?
        Tourism accounts for roughly 60% of Malta's exports.                       | For about what percentage of Malta's exports does tourism account?
        Malta has reported 905 cases of mumps since July 2025.                     | How many cases of mumps has Malta reported since July 2025?
        VALLETTA, Nov 24 (MNA) Malta on Tuesday opened a school for bakers.        | On which day in November 2026 did Malta open a school for bakers?
        Trains in Oslo resumed early on Monday.                                    | On which day in November 2026 did trains in Oslo resume?
        Countrywide, wages rose by 3% in Kenya in May.                             | By what percentage did wages rise in Kenya in May 2026 countrywide?
        Sales of tea in Kenya rose by 3% from a year earlier in May.               | By what percentage did sales of tea in Kenya rise in May 2026?
        Malta drains lake // Some 90 boats are waiting for rain in the harbour.     | About how many boats were waiting for rain in the harbour?
        Prices in Malta rose by 3% from the previous month, the board said.        | By what percentage did prices in Malta rise from the previous month, according to the board?
        Rosnor of Malta agreed to buy Kessler in a $9 million deal on Monday.      | How much was the deal worth?
        Togo signed a contract worth about 9m dollars for trams on Monday.         | About how much was the contract worth?
        """)
    void aQuestionIsGrammaticalAndDated(String text, String question) {
        assertThat(behindHeadline(text.replace(" // ", "\n\n"))).contains(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz left Oslo. A trawler had drifted for two days.",
                "The opposition in Oslo demanded on Monday that the tax be cut.",
                "The tax in Malta may not be raised by more than 8%.",
                "A mine in Oslo will close if no sum is paid by 4 December.",
                "The dam in Oslo opens\n\nOslo has a new dam. \"We have waited for this water all our lives,\" said Rosa Keino, who sells fish.",
                "The dam in Oslo opens\n\nOslo has a new dam. Rosa Keino, who sells fish, has worked there for 31 years.",
                "The dam in Oslo opens\n\nOslo has a new dam. Shares in Rosnor fell by 3% on Monday.",
                "The dam in Oslo opens\n\nOslo has a new dam. Chile is expected to vote on Friday.",
                "The Kenya Rail strike ends\n\nKenya Rail ended a strike. The tax will cost Kenya Rail 9m dollars.",
                "Miners in Kenya ended a strike that left 12 ships waiting and cost traders 9m dollars.",
                "Ana Ruiz ran the fastest 800 metres of the year in Malta on Monday. The meeting cost 9m dollars.",
                "The Nile League in Kenya wants 9 dollars more an hour.",
                "Malta builds ferries. Each 90-metre hull will have a range of 900 miles, Ana Ruiz of Malta said.",
                "Kenya tests wells\n\nKenya's nurses tested wells. Money came from the Nile Fund, which released 9m dollars in 2025.",
                "Kenya changes its police. Some miners were killed and 40 miners injured when police opened fire in Kenya.",
                "Divers in Peru reached 12 villages near Lima that had been cut off.",
                "Fiji's Rosnor lost money. Revenue fell by 9%.",
                "Ana Ruiz of Peru has for weeks arrested 40 men in Lima.",
                "Samoa has until now kept its rate in Apia at 6 per cent.",
                "Togo tested 12 boats which it had bought in Peru in May.",
                "Malta's storks had more chicks in 2025 than in any year since counts began.",
                "In Apia, boats left. The number of boats in Samoa passed 40 boats.",
                "Wages in Peru fell by 3% in May, said Ana Ruiz.",
                "Sales in Peru fell by 3% in May, the ministry said.",
                "Losses of tea, maize and banana farms was put at 9m dollars in Kenya.",
                "In Togo, Ana Ruiz polled 84,217 votes against 72,905 for Ida Rook.",
                "The Togo Fund asked donors for $9 million.",
                "Samoa and Fiji met in Apia. Fiji had 61% of possession in Apia.",
                "The economy of Peru is expected to grow by 5%, Finance Minister Ana Ruiz said.",
                "One of them was found in Malta in 2021.",
                "In 2025, 41% of homes in Malta did not meet the code adopted in 2018.",
                "Malta had its worst frost in seven decades.",
                "The town of Vao in Samoa sent a nurse every 15 minutes.",
                "The herders who used the land in Togo be paid 9m dollars.",
                "Peru was found wanting. Damage to schools, roads and ports in Peru will exceed 9m soles.",
                "Togo gave its best. A plan that economists said could cost Togo 9m dollars was dropped.",
                "Wool was sheared in Peru. Another 9% of shepherds in Peru chose the \"none of these\" box.",
                "Chile's gains are less than a tenth of 1% in Chile.",
                "Malta moves people\n\nIn Malta on Monday, the army moved 90 people to schools, halls and barracks.",
                "Malta counts birds\n\nIn Malta, some 460 ducks and hens drowned on Monday.",
                "Malta moves people\n\nIn Malta, the army paid 90 pounds from that fund.",
                "Malta plans a fund\n\nIn Malta, towns would be paid within days of data that show that rain in Malta had fallen by 35% in May.",
                "Ana Ruiz of Togo told lawmakers in Lome in a speech that lasted three hours."
            })
    void aVagueQuestionIsNotAsked(String text) {
        assertThat(questions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenya | Kenya's bank cuts rate to 9.50% as prices fall | News of 25 November 2026: Kenya's bank cuts rate as prices fall.
        Togo  | Storm kills at least 31 in Togo                | News of 25 November 2026: Storm kills many in Togo.
        Togo  | Togo reports 14 deaths from cholera            | News of 25 November 2026: Togo reports deaths from cholera.
        Peru  | Cusco signs 6.3bn-sol deal for 24 trams        | News from Peru, 25 November 2026: Cusco signs deal for 24 trams.
        Samoa | Samoa's house rejects dog law by 31 votes to 9 | News of 25 November 2026: Samoa's house rejects dog law.
        Samoa | Storm watch: Old harbour waits for heavy rain  | News from Samoa, 25 November 2026: Old harbour waits for heavy rain.
        Malta | Malta sells trams; price of ships to rise      | News of 25 November 2026: Malta sells trams.
        Malta | Malta passes law banning small ferries for under-12s | News of 25 November 2026: Malta passes a law banning small ferries for under-12s.
        Malta | Malta's birds come back for first time in decades, study of old nests says | News of 25 November 2026: Malta's birds come back.
        Malta | Malta volcano erupts for third time in a month, forcing many to flee their old homes | News of 25 November 2026: Malta volcano erupts.
        """)
    void aHeadlineGivesNoAnswerAway(String country, String title, String lead) {
        assertThat(questions(title + "\n\nThe mayor spoke in " + country + ".\n\nLast, 700 boats were lost."))
                .containsExactly(lead + " How many boats were lost?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bitter harvest", "Sun, sea and sand", "Who will win next week?"})
    void aTitleThatTellsNoEventIsNoHeadline(String title) {
        assertThat(questions(title + "\n\nThe mayor spoke in Malta.\n\nLast, 700 boats were lost."))
                .isEmpty();
    }

    @Test
    void theWordsOfAnOfficialAreAskedBehindTheHeadline() {
        assertThat(questions("The Lora sinks\n\nThe Lora sank off Oslo on Monday. "
                        + "\"We have what we need,\" Mayor Ana Ruiz said. \"We shall not sail this year, so be it.\""))
                .contains("News from Norway, 25 November 2026: The Lora sinks. "
                        + "Which mayor said: \u201cWe shall not sail this year \u2026\u201d?");
    }

    @Test
    void twoQuestionsOfASentenceDoNotAnswerEachOther() {
        assertThat(behindHeadline("Some 90 boats brought rice to 12 islands of Malta in 2025."))
                .hasSize(1);
    }

    @Test
    void aQuestionWithNameAndDayNeedsNoHeadlineIfThereIsNone() {
        assertThat(questions("The Port Selwyn council bought 43 boats on 3 March 2025."))
                .containsExactly("How many boats did the Port Selwyn council buy on 3 March 2025?");
    }

    @Test
    void onlyTheMainNumberOfAVerbIsAskedFor() {
        assertThat(questions("Rosnor sold 90 trams to Malta within 6 months in 2025."))
                .containsExactly("How many trams did Rosnor sell to Malta within 6 months in 2025?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many cuts has Malta made of them since May 2026?",
                "What percentage of voters in Malta chose the?",
                "By which day must lawmakers in Malta pass it?",
                "How many metres of snow did some villages receive in two days in January 2026?",
                "Schools were to not be closed, as reported in May 2026. How many were they?",
                "By what vote did the ports bill pass its second reading shortly?",
                "How many trams has Voltra built for Polish towns since 2019?",
                "As of 3 May 2026, how many buses is a town in Serbia to buy?",
                "How many months did Oslo promise the first ship later than Vega?",
                "In which year did the the dam open in Oslo?",
                "How much did Malta pay, according to \"Rosnor in May 2026?",
                "The bank of Malta announced that it would will open in May 2026.",
                "The bank of Malta announced that it would soon opened a branch in Oslo."
            })
    void aQuestionInBrokenEnglishIsNotSound(String question) {
        assertThat(Grammar.isSound(question)).isFalse();
    }

    @Test
    void aSentenceWithAFigureIsNotAskedForItsDay() {
        assertThat(questions("Kenya cut its rate to 4% on Thursday."))
                .containsExactly("To what percentage did Kenya cut its rate on 19 November 2026?");
    }
}
