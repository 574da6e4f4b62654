package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.Dictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests answers that say the same in other words. */
class MeaningTest {
    private static Verdict verdict(String answer, String typed) {
        return Cards.verdict("What happened ? answer: " + answer, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "it banned exports of rice, it prohibited the export of rice",
        "Russia left the grain deal, Russia withdrew from the grain agreement",
        "a coup by soldiers, military coup",
        "interest rate cut, to lower the interest rate",
        "freedom of the press, press freedom",
        "the army seized power, the armed forces seized power",
        "sea level rise, rising sea level",
        "they freed the hostages, they released the hostages",
        "tax on sugar, a levy on sugar",
        "the victory of the opposition, the opposition won",
        "coral bleaching, bleached corals",
        "the army attacked the rebels, the rebels were attacked by the army",
        "the council cannot dissolve the court, the court can't be dissolved by the council",
        "the council had no power to dissolve the court, the council may not dissolve the court",
        "the court had no power to lengthen the mandate, the court cannot extend the term",
        "taking bribes, bribery",
        "the High Court of Kenya, HC of Kenya",
        "grain export to Egypt, Egypt grain export",
        "rock and soil samples, soil and rock samples",
        "earthquake, the earthquake of 6 April",
        "Geneva Protocol, the Geneva Protocol of 1925",
        "they refused to pay the fine, they did not pay the fine",
        "lack of vitamin A, not enough vitamin A",
        "loss of wetlands, destruction of wetlands",
        "election by secret vote, secret election",
        "the way of counting votes, how votes are counted",
        "they withdrew all soldiers, all soldiers were pulled out",
        "withdrew it, dropped it",
        "he used a banned painkiller, for taking a forbidden painkiller",
        "social media platforms, social media",
        "let it float, they allowed it to float freely",
        "it lost more than a third of its value, it lost over a third of its value",
        "an end to whaling, no more whaling",
        "they ran out of fuel, they had no fuel left",
        "rejected it, voted against it",
        "a draft of a new constitution, a new constitution",
        "in the province of Kivu, Kivu province",
        "in East Kivu province, East Kivu",
        "'in East Kivu, on a lake', East Kivu",
        "every six months, twice a year",
        "a loan without interest, no-interest loan",
        "a subsidy for bus firms, help from the state for bus firms",
        "unemployment, there were no jobs",
        "an earthquake, a strong tremor",
        "inflation, constantly rising prices",
        "drought, no rain for months",
        "reinforcements, more troops",
        "unemployment, high joblessness",
        "stateless, they had no nationality",
        "drought, it did not rain enough",
        "every second year, once in two years",
        "three times a week, thrice weekly",
        "daily, every day",
        "James Webb Space Telescope, James Webb",
        "a defence pact with France, defense accord with the french",
        "it asked American soldiers to go, it told the US troops to go",
        "a timber shortage, timber shortage for builders",
        "resistant weeds, resistance of weeds",
        "a poisonous plant, a plant with poison",
        "it fined people who sold ivory, it fined anyone who sold ivory",
        "the sawfly, big insects - sawflies",
        "cabbage, savoy cabbage",
        "a pump, the pumps of Veolia workers",
        "Ramsar Convention, the convention on Ramsar",
        "the flood | Norwegian crowns and euros, 'euros, Norwegian crowns'",
        "an outage of all theatres, power cut in all theaters",
        "a suspension of payments, it stopped paying",
        "a shopping bag tax, a carrier bag levy",
        "the crash of a freight train, collision of a freight train",
        "they left without consent, they left against their will",
        "the mayor stepped down, the mayor's resignation",
        "layoffs at the port, redundancies in the harbour",
        "it was unconstitutional, it was against the constitution",
        "the tax was illegal, the tax broke the law",
        "more trains run each day, more trains run daily",
        "heavy rain, very strong rain",
        "Russia invaded Georgia, Moscow invaded Georgia",
        "wild animals, lions and other wild animals",
        "the mayors are elected, election of mayors including that of Turin",
        "it photographed an asteroid, it took pictures of the asteroid Bennu",
        "pensions for people of 60 or older, pensions for people of at least 60",
        "a flood was feared, 'because they feared a flood, he said'",
        "the collapse of two bridges, both bridges collapsed",
        "statues stolen from a temple, a stolen temple statue",
        "it dissolved them, it dissolved the parties",
        "the coast of Punjab, the Punjabi coast",
        "banning the sale of ivory, no sale of ivory",
        "the court annulled the election result, the election result was annulled",
        "a shortage of nurses, no nurses",
        "they rejected it, they said no",
        "he refused to sign the bill, he didnt sign the bill",
        "a presidential decree, a decree of the president",
        "the closure of a port, by closing the port",
        "a bus strike over pay, a bus strike because of pay",
        "he resigned, he gave in his resignation",
        "Chad and Niger both claim it, it is claimed by niger and chad",
        "a tourist broke the vase, the vase was broken",
        "it prevents three quarters of cases, it prevents 75% of cases",
        "it prevents three quarters of cases, three in four cases are prevented",
        "over 40 sealed clay jars, sealed jars made of clay",
        "the trial of Rosa Vogt, the Vogt trial",
        "a chemical spill, spillage of chemicals",
        "a year, 1 year",
        "a billion dollars, one billion dollars",
        "three bridges collapsed, bridge collapse",
        "three bridges collapsed, the bridges collapsed",
        "a ban on imports of Kenyan flowers, a ban on flowers from Kenya",
        "he burned a flag in public, he burned a flag",
        "she hit a referee on purpose, she hit a referee",
        "she was not vaccinated against Ebola, she had not been vaccinated",
        "few farmers were insured, too few farmers were insured",
        "the first map of the sea floor, a map of the sea floor",
        "the goats were too thin, the goats got too thin",
        "it destroyed itself, it was destroyed",
        "it collapsed, it went into collapse",
        "they attacked, they launched an attack",
        "he was stabbed, a guy stabbed him",
        "they accepted it, most of em accepted it",
        "salt and pepper, salt n pepper",
        "the storm sank a ship, the storm sank the wakashio",
        "goats were eating the grapes, the goats ate grapes",
        "cheese made in a cave, cave-made cheese",
        "planting gene-edited maize, to edit the genes of maize plants",
        "a weekly fee of 20 dollars, a fee of $20 per week",
        "it was buried when a dune moved, a moving dune buried it",
        "they fined drivers who fled, they fined drivers who had fled",
        "wage cuts for nurses, 'cuts in wages for nurses, which angered them'",
    })
    void otherWordsFormsAndOrdersMayMeanTheSame(String answer, String typed) {
        assertThat(verdict(answer, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "it banned exports of rice, it banned imports of rice",
        "a hospital, the road to a hospital",
        "a hospital, a hospital for nobody",
        "a tiger, a Javan tiger",
        "resistant wheat, resistance to wheat",
        "smuggling people, smuggling",
        "sleeping sickness, sleepy sickness",
        "timber, shortage without timber",
        "it banned exports of rice, it lifted the ban on rice exports",
        "Russia left the grain deal, Ukraine left the grain deal",
        "interest rate cut, interest rate rise",
        "a coup by soldiers, a coup against soldiers",
        "a law allowing casinos in villages, a law against casinos",
        "the victory of the opposition, the victory over the opposition",
        "transition away from fossil fuels, transition to fossil fuels",
        "foreign minister, deputy foreign minister",
        "birth control, lack of birth control",
        "solar eclipse, lunar eclipse",
        "bird flu, swine flu",
        "Spain invaded Portugal, Portugal invaded Spain",
        "the army attacked the rebels, the rebels attacked the army",
        "the army attacked the rebels, the army was attacked by the rebels",
        "the king may not dissolve the council, the council may not dissolve the king",
        "the bank failed to warn its customers, its customers failed to warn the bank",
        "the council cannot dissolve the court, the council can't be dissolved by the court",
        "the council cannot dissolve the court, the council can dissolve the court",
        "the council cannot dissolve the court, the council had the power to dissolve the court",
        "the High Court of Kenya, SC of Kenya",
        "the High Court of Kenya, HC of Ghana",
        "domestic violence, local violence",
        "they refused to pay the fine, they paid the fine",
        "he thanked a nurse, a nurse thanked him",
        "the court asked them to leave, they asked the court to leave",
        "too little rain, too much rain",
        "dark energy, dark power",
        "wolves hunt deer, deer hunt wolves",
        "rejected it, voted for it",
        "postponed it, cancelled it",
        "no first use, no use",
        "twice a year, every two years",
        "every four years, four times a year",
        "weapons for Yemen, weapons from Yemen",
        "tobacco sales to people born after 2008, tobacco sales to people born before 2008",
        "it lost power after 58 years, it lost power after 20 years",
        "it lost power after 58 years, it nearly lost power",
        "heavy rain from Storm Kivo, light rain from Storm Kivo",
        "it attacked rebels in Kivu, it attacked rebels in Ituri",
        "it attacked rebels in the north, it attacked rebels in the south",
        "low wages, low prices",
        "a six-month ceasefire, six months",
        "a six-month ceasefire, a six-month war",
        "Busan, not in the port of Busan",
        "they held a referendum, they planned to hold a referendum",
        "it surrounds the town, it is surrounded by the town",
        "seeds of crops, seeds of discord",
        "emigration of nurses, immigration of nurses",
        "an embargo on arms, arms exports",
        "the acquittal of the mayor, the conviction of the mayor",
        "layoffs at the port, a strike at the port",
        "exports of copper, imports of copper",
        "rebels were jailed, rebels were pardoned",
        "it was legal, it was against the law",
        "the court annulled the election result, parliament annulled the election result",
        "he signed the bill, he didnt sign the bill",
        "two teams met in Moscow, two teams met in Russia",
        "the nationalisation of copper mines, the nationalisation of tin mines",
        "a drought, 'a drought, floods'",
        "drought, it did not flood",
        "drought, heavy rain",
        "unemployment, low joblessness",
        "a strike, an air strike",
        "workers' rights, right to work",
        "a forename, last name",
        "a majority, no majority",
        "pensions for people of 60 or older, pensions for people of 60 or younger",
        "it ended negative interest rates, it ended negative exchange rates",
        "they shot them, they shot elephants",
        "a storm damaged the port, a storm damaged Port Louis",
        "it collapsed, it nearly went into collapse",
        "three bridges collapsed, four bridges collapsed",
        "a ban on imports of Kenyan flowers, a ban on exports of Kenyan flowers",
        "he burned a flag in public, he waved a flag in public",
        "she hit a referee on purpose, a referee hit her on purpose",
        "few farmers were insured, most farmers were insured",
        "the goats were too thin, the goats got too fat",
        "they attacked, they suffered a defeat",
        "Chad and Niger both claim it, Chad and Mali both claim it",
        "a tourist broke the vase, a guard broke the vase",
        "it prevents three quarters of cases, it prevents a quarter of cases",
        "routine tests of cows for milk fever, routine tests of sheep for milk fever",
        "he was impeached, he was nearly impeached",
        "it closed three schools, it opened three schools",
        "climate change, 'climate change, pollution, poverty'",
        "up to 30 tonnes of gold, 'gold, at least 30 tonnes'",
        "the storm sank a ship, the storm missed the wakashio",
        "the trial of Rosa Vogt, the Meyer trial",
        "a chemical spill, lack of chemicals",
        "a year, two years",
        "goats were eating the grapes, the grapes ate goats",
        "goats were eating the grapes, the goats were eaten",
        "vitamin K, vitamin K 12",
    })
    void oneOtherWordMayMeanTheOpposite(String answer, String typed) {
        assertThat(verdict(answer, typed)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "it lost power after 58 years, lost power",
        "heavy rain from Storm Kivo, torrential rain",
        "it won the cup under his assistant, they won the cup",
    })
    void aTimeOrPlaceBehindAnAnswerMayBeMissing(String answer, String typed) {
        assertThat(verdict(answer, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "nuclear-powered submarines, submarines",
        "five taxes on consumption, consumption taxes",
        "water on the Moon, water",
        "tax on sugar, tax",
        "illegal logging, logging",
        "a tax on plastic bottles, plastic",
        "the drying of the lake, the lake",
        "the southern slope of a volcano, the slope",
        "a currency backed by gold, a new currency",
        "electoral bonds, some kind of bonds",
        "Marburg virus, a disease",
        "Hendra virus, virus",
        "Felipe VI, Felipe"
    })
    void theWordThatAPhraseIsAboutIsAPartOfIt(String answer, String typed) {
        assertThat(verdict(answer, typed)).isEqualTo(Verdict.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({"birth control, birth", "bird flu, bird", "Ivory Coast, Coast"})
    void anotherWordOfAPhraseIsNot(String answer, String typed) {
        assertThat(verdict(answer, typed)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "electromagnetic waves, electrom. waves",
        "hydroelectric power, hydroel. power",
        "Adelaide, Adelade",
        "he declared martial law, he declaired marshal law",
        "S-400, Almaz S-400",
        "South Korea, the South Koreans"
    })
    void anAbbreviatedWordAnotherSpellingAndTheMakersNameAreAccepted(String answer, String typed) {
        assertThat(verdict(answer, typed).accepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Adelaide, Adela", "S-400, Almaz S-300", "S-400, counter S-400", "electromagnetic waves, electron waves"
    })
    void anAbbreviationOrMakersNameMustNotNameAnotherThing(String answer, String typed) {
        assertThat(verdict(answer, typed).accepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "In which city did they meet ?; Gdynia; gdynia, pomerania; true",
                "In which city did they meet ?; Gdynia; gdynia, warsaw; false",
                "Where did most people of Kivu go ?; they fled to Kivu's islands; they fled from kivu's islands; false",
                "Which wetland burned ?; Pantanal; pantanal, shared with bolivia; true",
                "Which rover landed ?; Perseverance; nasa's perseverance; true",
                "What was blocked ?; social media; 26 social media sites, such as Facebook; true",
                "What was blocked ?; social media; social media like instagram; true",
                "What did Samoa send ?; firefighters; about 200 firefighters; true",
                "What did Togo legalise ?; divorce; divorce after 2 years of marriage; true",
                "What did Togo end ?; its negative interest rate; its zero interest rate; false",
                "Why was the team banned ?; state-run doping; the doping scandal; true",
                "What did Barbuda become ?; a republic; a republic without a king; true",
                "Why did the ferry stop ?; the river was too low; the river was too low, no rain in June; true",
                "Why did the ferry stop ?; the river was too low; no rain in June, the river was too low; true",
                "Why did the ferry stop ?; the river was too low; no rain in June, the crew was ill; false",
                "Which illness spread ?; cholera; cholera, swine fever; false",
                "Which looted statues did Rome hand back ?; Kumasi Statues; Kumasi; true",
                "Which 1994 amendment did the Swiss drop ?; Lugano Amendment; Lugano; true",
                "Which 1994 amendment did the Swiss drop ?; Lugano Amendment; Locarno; false",
                "What began in Lille ?; a strike by nurses; a strike by the bakers; false",
                "What did the rebels do ?; they seized the port; they seized the port and set it on fire; true",
                "What did the rebels do ?; they seized the port; they left the town and set it on fire; false",
                "Which metal may not leave Fiji ?; zinc; zinc and lead; false",
                "Why did she march ?; to protest against the water bill; in support of the water bill; false",
            })
    void aRemarkNeedsNoCapitals(String ask, String answer, String typed, boolean right) {
        aWordOfTheQuestionMayStandBesideASynonym(ask, answer, typed, right);
    }

    @ParameterizedTest
    @CsvSource({
        "What did the minister promise ?, her resignation, she promised to step down, true",
        "What did the minister promise ?, her resignation, she promised not to step down, false",
    })
    void aWordOfTheQuestionMayStandBesideASynonym(String ask, String answer, String typed, boolean right) {
        assertThat(Cards.verdict(ask + " answer: " + answer, typed).accepted()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Why did Peru sell corn ?; to bring down bread prices at home; bread had become too expensive; true",
                "Why did Peru sell corn ?; to bring down bread prices at home; bread was too cheap; false",
                "Why did Peru sell corn ?; to bring down bread prices at home; to push bread prices up; false",
                "Why did Peru sell corn ?; to lower bread prices; so that bread gets cheaper; true",
                "Why did Peru sell corn ?; to lower bread prices; bread prices were too low; false",
                "Why did Peru sell corn ?; to lower bread prices; rice was too expensive; false",
                "Why did Peru sell corn ?; bread prices were too high; to bring bread prices down; true",
                "Why did Peru sell corn ?; bread prices were too high; to raise bread prices; false",
                "Why did Seoul offer cash ?; to raise the birth rate; the birth rate was too low; true",
                "Why did Seoul offer cash ?; to raise the birth rate; the birth rate was too high; false",
                "Why was the mayor jailed ?; because he hid a bank account; coz of a bank account; true",
                "Why was the mayor jailed ?; because he hid a bank account; a new bank; false",
                "What did Ghana plan ?; halve it to 3 per cent of GDP; cut it to 3% of gdp; true",
                "What did Ghana plan ?; halve it to 3 per cent of GDP; raise it to 3% of gdp; false",
                "What did Ghana plan ?; halve it to 3 per cent of GDP; cut it to 4% of gdp; false",
                "Who must register ?; anyone born after 1995; ppl born in 1996 or later; true",
                "Who must register ?; anyone born after 1995; those born on or after 1 january 1996; true",
                "Who must register ?; anyone born after 1995; born from 1996 on; true",
                "Who must register ?; anyone born after 1995; people born on or after 1 january 1995; false",
                "Who must register ?; anyone born after 1995; people born before 1995; false",
                "Who must register ?; anyone born after 1995; people born in 1996 or earlier; false",
                "What did the rebels demand of the United States ?; to withdraw its soldiers; american soldiers withdrawn; true",
                "Why did Ankara raise rates ?; to bring down inflation; to fight inflation; true",
                "Why did Ankara raise rates ?; to bring down inflation; coz of high inflation; true",
                "Why did Ankara raise rates ?; to bring down inflation; inflation was too low; false",
                "Why did Oslo widen it ?; to make the canal safer; so that the canal gets safer; true",
                "Why did Oslo widen it ?; to make the canal safer; the canal was too safe; false",
                "What did Laos do with the contract ?; it cancelled it; they called it off; true",
                "What did Laos do with the contract ?; it cancelled it; they called it good; false",
                "What did Laos vote for ?; to stop mining coal; leave the coal in the ground; true",
                "What did Laos vote for ?; to stop mining coal; leave the coal in the stove; false",
                "What did Laos decide ?; to build another school; one more school; true",
                "What did Laos decide ?; to build another school; to sell another school; false",
                "What did people protest against ?; plans to close the mine; to close the mine; true",
                "What did people protest against ?; plans to close the mine; plans to open the mine; false",
                "What happened to the rebels ?; Chad arrested them as spies; they were arrested as spies; true",
                "What happened to the rebels ?; Chad arrested them as spies; Kenya arrested them as spies; false",
                "What did they do with the statue ?; threw it into the harbour; toppled it and threw it into the harbour; true",
                "What did they do with the statue ?; threw it into the harbour; pulled it out of the harbour; false",
                "Why did Laos move the port ?; to end the quarrel with Togo over tolls; because it quarrelled with togo over tolls; true",
                "Why did Laos move the port ?; to end the quarrel with Togo over tolls; because it quarrelled with mali over tolls; false",
                "Why was the judge sacked ?; he freed a spy with a false passport; he jailed a spy with a false passport; false",
                "What was the ferry meant to do ?; ram a bridge to block the canal; ram a bridge and block the canal; true",
                "How did the house change ?; from a school to a prison; prison to school; false",
                "How did the house change ?; from a school to a prison; school to prison; true",
                "What did the junta ask of France ?; to withdraw its soldiers; to get its soldiers out of the country; true",
                "How did they get out ?; they were swapped for sailors; in a swap of sailors with Iran; true",
            })
    void aReasonMayBeAGoalOrAStateAndALimitMayHaveOtherWords(String ask, String answer, String typed, boolean right) {
        aWordOfTheQuestionMayStandBesideASynonym(ask, answer, typed, right);
    }

    @ParameterizedTest
    @CsvSource({
        "a ceasefire, a trouce, TYPO",
        "an earthquake, stong quake, TYPO",
        "he was not vaccinated against rabies, unvacinated against rabies, TYPO",
        "because of a storm, becuase of storms, TYPO",
        "five taxes on consumption, consumtion taxes, PARTIAL",
        "it banned exports of rice, it baned imports of rice, WRONG",
        "he signed the bill, he didnt sign the bill, WRONG",
    })
    void aMisspeltWordIsJudgedAsTheWordThatItStandsFor(String answer, String typed, Verdict verdict) {
        assertThat(verdict(answer, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // the answer, what was typed, whether the words could not be compared
        "to save the corn snails, because of what grazing goats had done, true",
        "a levy on hotel beds, the thing that visitors pay for each night, true",
        "a levy on hotel beds, a levy on hotel beds, false",
        "a levy on hotel beds, ferries, false",
        "a levy on hotel beds, no idea, false",
        "a levy on hotel beds, not a levy on hotel beds, false",
        "a levy on hotel beds, nobody may sleep there for nothing, true",
        "Lower Bandama, the valley south of town, false",
    })
    void aPhraseInOtherWordsThatCannotBeComparedIsUnclear(String answer, String typed, boolean unclear) {
        Judge judge = new Judge(Knowledge.none().with(Dictionary.english()));
        Judgement judgement =
                judge.judge(Cards.card("What happened ? answer: " + answer), new Response.Typed(typed), Context.NONE);
        assertThat(judgement.isUnclear()).isEqualTo(unclear);
        assertThat(judgement.note().contains("overrule")).isEqualTo(unclear);
    }
}
