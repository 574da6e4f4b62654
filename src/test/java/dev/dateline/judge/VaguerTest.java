package dev.dateline.judge;

import static dev.dateline.judge.Cards.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests answers that are true but say less than was asked. */
class VaguerTest {
    @ParameterizedTest
    @CsvSource({
        "What did Zimbabwe cull to feed the hungry ? answer: elephants, animals",
        "What did customs find under the bananas ? answer: cocaine, some kind of drug",
        "What did Chile nationalise ? answer: lithium, a metal",
        "What broke out in Malawi ? answer: cholera, an infectious disease",
        "What did they throw at the painting ? answer: tomato soup, some food",
        "Which sport was new in Paris ? answer: breaking, a dance",
        "Which element was seen in the sun first ? answer: helium, a gas",
        "What flew over the United States ? answer: a spy balloon, a flying object",
        "What did France ban in schools ? answer: the abaya, some clothes",
        "What was stolen from the museum ? answer: crown jewels, jewellery",
        "What sank off Sicily ? answer: the yacht Bayesian, a boat",
        "Which alliance did Finland join ? answer: NATO, a military alliance",
        "What does Tanzania sell to India ? answer: onions, food",
        "What did the government ban ? answer: exports of wheat, food exports",
        "What is the court accused of ? answer: the eviction of homeless children, evicting people",
        "Which building burned in Delhi ? answer: National Museum of Natural History, a museum",
        "Which looted artworks came back to Cambodia ? answer: Koh Ker Statues, some old sculptures",
        "What did the vandals do to the flag ? answer: they shredded it, they damaged it"
    })
    void theKindOfAThingIsPartial(String card, String typed) {
        assertThat(verdict(card, typed)).isEqualTo(Verdict.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "Which animal did Zimbabwe cull ? answer: elephants, animals",
        "Which animal did Zimbabwe cull ? answer: elephants, giraffes",
        "Which drug did customs find ? answer: cocaine, heroin",
        "Which drug did customs find ? answer: cocaine, a drug",
        "What did Chile nationalise ? answer: lithium, copper",
        "Which disease broke out in Malawi ? answer: cholera, an illness",
        "What did they throw at the painting ? answer: tomato soup, a drink",
        "What is an outbreak all over the world called ? answer: pandemic, epidemic",
        "What spread to cows ? answer: bird flu, a bird",
        "What did Japan strengthen ? answer: counter-attack capability, attack capability",
        "What brought the government down ? answer: no confidence vote, a vote of confidence",
        "What did the court do ? answer: it ended fishing, some business",
        "Which lake lies in Bolivia ? answer: Lake Titicaca, a lake",
        "Which novel won the prize ? answer: Tomb of Sand, a grave",
        "Which band broke the record ? answer: Rolling Stones, some stones",
        "Which company makes the phone ? answer: Apple, a fruit",
        "Who did the law protect ? answer: domestic workers, people",
        "What did the bank do ? answer: raised interest rates, raised taxes"
    })
    void aSiblingAndWhatRepeatsTheQuestionAreWrong(String card, String typed) {
        assertThat(verdict(card, typed)).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "Which instrument did UNESCO list for Mali ? answer: kora, a string instrument, PARTIAL",
        "Which airline went bankrupt ? answer: Jet Airways, some Indian airline, PARTIAL",
        "Which mountain was climbed in winter ? answer: Nanga Parbat, a mountain in Pakistan, PARTIAL",
        "Which bridge fell in Genoa ? answer: Morandi Bridge, a motorway bridge, PARTIAL",
        "What is the name of the treaty ? answer: Treaty of Tlatelolco, a nuclear treaty, PARTIAL",
        "Which group took the town ? answer: Lord's Resistance Army, some rebels, PARTIAL",
        "Which drug stops river blindness ? answer: ivermectin, one made in Japan, PARTIAL",
        "Which private army fought in Mali ? answer: Wagner Group, Russian mercenaries, PARTIAL",
        "Which group sent the letter bombs ? answer: M23, a rebel group from Congo, PARTIAL",
        "Which mountain was climbed in winter ? answer: Nanga Parbat, a mountain, WRONG",
        "Which Indian airline went bankrupt ? answer: Jet Airways, an Indian airline, WRONG",
        "Which airline went bankrupt ? answer: Jet Airways, Kingfisher Airlines, WRONG",
        "Which airline went bankrupt ? answer: Jet Airways, another airline, WRONG",
        "Which airline went bankrupt ? answer: Jet Airways, another Indian airline, PARTIAL",
        "Which building burned down ? answer: National Museum, a hospital, WRONG",
        "Which body was rejected ? answer: Voice to Parliament, a republic, WRONG",
        "Which ban did the court strike down ? answer: the ban on betting, a ban on smoking, WRONG",
        "In which city was the treaty signed ? answer: Nairobi, a city in Uganda, WRONG",
        "What did the customs find ? answer: cocaine, a Greek ship, WRONG"
    })
    void theKindOfANameIsPartialIfTheQuestionDoesNotSayAllOfIt(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "What happened to the mayor ? answer: he was stabbed, he got hurt, PARTIAL",
        "What happened to the mayor ? answer: he was stabbed, he was attacked, PARTIAL",
        "What happened to the mayor ? answer: he was stabbed, he was helped, WRONG",
        "What did the council do with its budget ? answer: tripled it, raised it, PARTIAL",
        "What did the council do with its budget ? answer: tripled it, cut it, WRONG"
    })
    void theMoreGeneralActIsPartial(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Where was the summit held ? answer: New Delhi, somewhere in India, PARTIAL",
        "In which Indian city was the summit held ? answer: New Delhi, India, WRONG",
        "Where was the summit held ? answer: New Delhi, Pakistan, WRONG",
        "Which city did the rebels take ? answer: Aleppo, a Syrian city, PARTIAL",
        "Which African country left the bloc ? answer: Mali, West Africa, PARTIAL",
        "Which African country left the bloc ? answer: Mali, East Africa, WRONG",
        "Which African country left the bloc ? answer: Mali, Africa, WRONG",
        "Which country left the bloc ? answer: Mali, Africa, PARTIAL",
        "Which country left the bloc ? answer: Mali, Asia, WRONG",
        "In which country was the pact signed ? answer: Peru, South America, PARTIAL",
        "Which river floods Khartoum ? answer: White Nile, the Nile, PARTIAL",
        "Which river floods Khartoum ? answer: White Nile, Blue Nile, WRONG",
        "In which park was the vote about drilling ? answer: Virunga, somewhere in the east, PARTIAL",
        "Which Peruvian town has the new port ? answer: Chancay, somewhere near Lima, PARTIAL",
        "Which Peruvian town has the new port ? answer: Chancay, somewhere in Chile, WRONG",
        "Which Peruvian town has the new port ? answer: Chancay, somewhere in Peru, WRONG",
        "Which part of Guyana is claimed ? answer: Essequibo, the western part, PARTIAL",
        "In which Turkish town was the flood ? answer: Rize, northern Turkey, PARTIAL",
        "In which Turkish town was the flood ? answer: Rize, northern Iraq, WRONG",
        "In which Chinese city was the fair ? answer: Chengdu, Sichuan, PARTIAL",
        "In which Chinese city was the fair ? answer: Chengdu, Hubei, WRONG",
        "Which country fires the rockets ? answer: North Korea, the north, WRONG",
        "Which African country left the bloc ? answer: Mali, Niger, WRONG",
        "Which country fires the rockets ? answer: North Korea, Korea, WRONG",
        "Which state was independent in 2002 ? answer: East Timor, West Timor, WRONG"
    })
    void theWiderPlaceIsPartial(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Why was the cable stopped ? answer: high electricity prices at home, because of prices, PARTIAL",
        "Why was the cable stopped ? answer: high electricity prices at home, something about electricity, PARTIAL",
        "Why was the cable stopped ? answer: high electricity prices at home, because of the weather, WRONG",
        "Why did the harvest fail ? answer: there was a drought, the weather, PARTIAL",
        "Why was the dam closed ? answer: to end the lack of rain water, because of the weather, PARTIAL",
        "What did the voters repeal ? answer: the constitutional ban on divorce, some part of the constitution, PARTIAL",
        "Which item was banned ? answer: plastic straws, something made of plastic, PARTIAL",
        "Why did the harvest fail ? answer: there was a drought, something to do with locusts, WRONG",
        "What did the court strike down ? answer: electoral bonds, something to do with bonds, PARTIAL",
        "What did Latvia bring back ? answer: conscription, something in the army, PARTIAL",
        "What did Latvia bring back ? answer: conscription, the army, WRONG",
        "Why was he dismissed ? answer: he appointed a thief as minister, a thief appointed him, WRONG"
    })
    void whatItHasToDoWithIsPartialIfTheWordsSayNoMore(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Why did Bolivia stop the football match ? answer: a bomb threat, security reasons, PARTIAL",
        "Why did Bolivia stop the football match ? answer: a bomb threat, for safety, PARTIAL",
        "Why did Bolivia stop the football match ? answer: a bomb threat, for money, WRONG",
        "Why did Bolivia stop the football match ? answer: a bomb threat, the weather, WRONG",
        "Why was the bridge in Lagos closed ? answer: it might collapse, it was dangerous, PARTIAL",
        "Why was the bridge in Lagos closed ? answer: it might collapse, political reasons, WRONG",
        "Why did Turkmenistan close its border ? answer: a new virus, health reasons, PARTIAL",
        "Why did Turkmenistan close its border ? answer: a new virus, religious reasons, WRONG",
        "Why did the team leave the tournament ? answer: it had not been paid its wages, money problems, PARTIAL",
        "Why did the team leave the tournament ? answer: it had not been paid its wages, security reasons, WRONG",
        "Why did Uzbekistan sell the dam ? answer: to pay its debts, to help the economy, PARTIAL",
        "Why did Uzbekistan sell the dam ? answer: to pay its debts, to help the farmers, WRONG",
        "Why did Palau close its reefs ? answer: fishing had killed the corals, to protect the environment, PARTIAL",
        "Why did Malaysia ban chicken exports ? answer: to keep prices low at home, to protect the environment, WRONG",
        "Why was the mayor of Quito dismissed ? answer: he had taken bribes, his private life, WRONG",
        "What set off the riots in Dakar ? answer: a rise in bread prices, the cost of living, PARTIAL",
        "What set off the riots in Dakar ? answer: a rise in bread prices, an election, WRONG",
        "For what did the coach apologise ? answer: slapping a player, bad behaviour, PARTIAL",
        "For what did the coach apologise ? answer: slapping a player, doping, WRONG",
        "What did the Swiss decide about the valley ? answer: to forbid mining there, to protect it, PARTIAL",
        "What did the Swiss decide about the valley ? answer: to allow mining there, to protect it, WRONG",
        "What did the Swiss decide about the valley ? answer: to forbid mining there, to allow mining, WRONG",
        "What happened to the temple in Bali ? answer: it caught fire, it was damaged, PARTIAL",
        "What happened to the temple in Bali ? answer: it caught fire, it was repaired, WRONG",
        "What did the miners do at the parliament ? answer: they knelt, they protested, PARTIAL",
        "What did the miners do at the parliament ? answer: they knelt, they voted, WRONG",
        "Why did the satellite fall ? answer: faulty batteries, technical problems, PARTIAL",
        "Why did the satellite fall ? answer: a solar storm, technical problems, WRONG",
        "What did Argentina write into law ? answer: the right to abortion, women's rights, PARTIAL",
        "What did Argentina write into law ? answer: the right to abortion, workers' rights, WRONG"
    })
    void aVagueReasonOrAimIsPartialIfItFitsTheAnswer(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "What did Nepal block in 2025 ? answer: social media, WhatsApp, PARTIAL",
        "What did Nepal block in 2025 ? answer: social media, mobile phones, WRONG",
        "What did Norway stop selling ? answer: petrol cars, taxis, WRONG",
        "What did Norway stop selling ? answer: petrol cars, electric cars, WRONG",
        "Which islands are disputed ? answer: Kuril Islands, Kunashir, PARTIAL",
        "Which islands are disputed ? answer: Kuril Islands, Tenerife, WRONG",
        "What did the thief steal ? answer: Bitcoin, a cryptocurrency, PARTIAL",
        "Which devices were jammed ? answer: pagers, communication devices, PARTIAL",
        "Which devices were jammed ? answer: pagers, medical devices, WRONG",
        "Which disease did Mongolia wipe out ? answer: measles, rubella, WRONG",
        "Which infection killed the geese ? answer: hepatitis B, hepatitis, PARTIAL",
        "Which infection killed the geese ? answer: hepatitis B, hepatitis A, WRONG",
        "Which article was struck down ? answer: Article 35, article, WRONG",
        "What must the bottles in Peru have ? answer: red warning stickers, stickers, PARTIAL",
        "What must the bottles in Peru have ? answer: red warning stickers, a sticker, PARTIAL",
        "What must the bottles in Peru have ? answer: red warning stickers, corks, WRONG"
    })
    void oneOfSeveralThingsAndWhatLacksOnlyALetterOrDetailsIsPartial(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "What did Estonia repeal ? answer: a ban on night work, a labour law, PARTIAL",
        "What did Estonia repeal ? answer: a ban on night work, a religious law, WRONG",
        "Against what did the crowd march ? answer: a plan to shut their monasteries, a religious reform, PARTIAL",
        "Against what did the crowd march ? answer: a plan to shut their monasteries, a tax reform, WRONG",
        "What is the probe Selene for ? answer: mapping the craters of Mercury, space research, PARTIAL",
        "What is the probe Selene for ? answer: mapping the craters of Mercury, medical research, WRONG",
        "What did the hospital run out of ? answer: morphine, medical supplies, PARTIAL",
        "What did the hospital run out of ? answer: morphine, school supplies, WRONG",
        "Which new fund was agreed at COP29 ? answer: the drought and flood fund, a climate fund, PARTIAL",
        "Which new fund was agreed at COP29 ? answer: the drought and flood fund, a pension fund, WRONG",
        "What did the telescope send ? answer: an image of a young galaxy, a picture from space, PARTIAL",
        "What did the telescope send ? answer: an image of a young galaxy, a picture of a whale, WRONG",
        "Which disease was wiped out in Fiji ? answer: wild polio, a health rule, WRONG",
        "What did the island ban ? answer: the sale of beer, to help the economy, WRONG",
        "What did the island ban ? answer: the sale of beer, economic reasons, WRONG",
        "What did voters in Peru refuse ? answer: a new dam at Chadin, one in Tonga, WRONG"
    })
    void aLawReformOrOtherThingIsPartialIfItsSubjectFits(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "What did Malawi do with its fuel tax ? answer: halved it, changed it, PARTIAL",
        "What did Malawi do with its fuel tax ? answer: halved it, doubled it, WRONG",
        "What did the rebels do in Bunia ? answer: abducted two nurses, attacked a hospital, WRONG",
        "What did the rebels do in Bunia ? answer: abducted two nurses, attacked two nurses, PARTIAL",
        "How did the Thai mayor lose office ? answer: a court disqualified him, he was removed, PARTIAL",
        "How did the Thai mayor lose office ? answer: a court disqualified him, he resigned, WRONG",
        "Why was the keeper sent home ? answer: he spat at a referee, he broke the rules, WRONG",
        "Why was the keeper sent home ? answer: he spat at a referee, for bad behaviour, PARTIAL",
        "What did the jury do ? answer: announced the wrong winner, a mistake, PARTIAL",
        "Which notes are invalid ? answer: 20 and 50 leone notes, 50 leone notes, PARTIAL",
        "Which notes are invalid ? answer: 20 and 50 leone notes, 10 leone notes, WRONG",
        "What may be sold ? answer: alcohol up to 15 per cent, alcohol in some cases, PARTIAL",
        "What did he throw ? answer: an orange wrapped in paper, a piece of fruit, PARTIAL",
        "Which event did she win ? answer: triple jump, long jump, WRONG"
    })
    void aVaguerActOrAPartOfTheAmountsIsPartial(String card, String typed, Verdict verdict) {
        assertThat(verdict(card, typed)).isEqualTo(verdict);
    }

    @Test
    void everyMoreGeneralWordOfTheListIsInTheFilter() throws IOException {
        List<String> missing = new ArrayList<>();
        EnglishWords english = Dictionary.english();
        for (String line : Files.readAllLines(Path.of("src/build/words/wider.txt"))) {
            boolean about = line.startsWith("about ");
            String[] sides = line.replace("about ", "").split(": ", -1);
            boolean pairs = !line.isEmpty() && !line.startsWith("#") && !line.startsWith("not: ");
            for (String wider : pairs ? sides[0].split(", ", -1) : new String[0]) {
                for (String word : sides[1].split(", ", -1)) {
                    String one = EnglishWords.key(wider);
                    String other = EnglishWords.key(word);
                    boolean known = about ? english.isAbout(one, other) : english.isWider(one, other);
                    if (!known && !one.equals(other)) {
                        missing.add(word + " is no " + wider);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
