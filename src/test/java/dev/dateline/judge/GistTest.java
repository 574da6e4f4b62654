package dev.dateline.judge;

import static dev.dateline.judge.Cards.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests answers that leave out a part of the right phrase, or add to it. */
class GistTest {
    @ParameterizedTest
    @CsvSource({
        "What did the Catalans vote for in 2017 ? answer: independence from Spain, independence",
        "What is Myanmar accused of in The Hague ? answer: genocide of the Rohingya, genocide",
        "What did Edward Snowden get from Russia ? answer: political asylum, asylum",
        "How did General Tchiani come to power ? answer: by a military coup, coup",
        "Why did Goma have to be evacuated in 2021 ? answer: because of a volcanic eruption, an eruption",
        "Why was the marathon runner banned ? answer: because of the doping affair, doping",
        "What damaged the cables in the Baltic Sea ? answer: explosions under water, explosions",
        "What killed the dancers in Macedonia ? answer: a fire in a nightclub, a fire",
        "Why was the Hajj of 2020 so small ? answer: because of the Covid pandemic, the pandemic",
        "Why did bread prices rise in Sudan ? answer: a drought had destroyed the harvest, drought",
        "What did the senator go to prison for ? answer: corruption in the health ministry, corruption"
    })
    void someNounsNeedNothingElse(String card, String typed) {
        assertThat(verdict(card, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "Why did the bridge at Dali close ? answer: cracks after an earthquake, an earthquake",
        "Why was the harvest in Malawi so poor ? answer: dry fields because of El Niño, El Niño",
        "Why were the flights in Iceland cancelled ? answer: ash in the air after an eruption, because of an eruption",
        "What led to the fall of the bank ? answer: panic caused by a false report, a false report",
        "Why did the hospital in Kano close ? answer: it had no nurses because of a strike, a strike",
        "Why was the drug taken off the market ? answer: it caused heart attacks, heart attacks",
        "Why was the mayor of Izmir arrested ? answer: because he had taken bribes, bribes",
        "Why is the wreck famous ? answer: it contained gold coins, gold coins",
        "Why was the king of Nepal hated ? answer: because he had declared a state of emergency, the state of emergency",
        "Why did the Maori march ? answer: to protest against the fishing rights bill, against the fishing rights bill",
        "Why did the company ground its planes ? answer: because of two crashes, two crashes",
        "What did the Chileans first march against in 2019 ? answer: a rise in metro fares, metro fares",
        "Why did Kazakhs protest in 2022 ? answer: the price of petrol had doubled, petrol prices",
        "What made the lights go out in Texas ? answer: an unusual winter storm, a winter storm",
        "Why did Sri Lanka's president flee ? answer: mass protests over the economic crisis, mass protests",
        "Why does the lake shrink ? answer: the diversion of its rivers for cotton, the diversion of its rivers",
        "Why did Iran fire missiles at Israel ? answer: in retaliation for an attack on its embassy, an attack on its embassy",
        "Why did the dockers of Mombasa strike ? answer: in protest against wage cuts, wage cuts",
        "What is the aim of the talks ? answer: to make lasting peace, peace"
    })
    void theCauseAndTheObjectAreEnoughForWhy(String card, String typed) {
        assertThat(verdict(card, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "What did the French march against in 2023 ? answer: a higher pension age in the pension reform, pension reform",
        "What did Georgians protest against ? answer: rules for the press in the agents bill, the agents bill",
        "Against what did the students march ? answer: fee increases at universities, fee increases",
        "What did the union protest against ? answer: job cuts in the car industry, job cuts",
        "What do the two states argue about ? answer: water rights in the delta, water rights",
        "Why did the ship sink ? answer: it hit a rock in the fog, it hit a rock",
        "What was stolen from the Bode Museum ? answer: a Canadian gold coin, a gold coin",
        "What was found under the Rideau Hall ? answer: Canadian army tunnels, army tunnels",
        "What must every car carry ? answer: a red warning triangle, a warning triangle",
        "What did the divers find ? answer: broken ceramic jars, broken jars",
        "What did teenagers lose in Australia ? answer: social media accounts, social media",
        "What did the ministers write into the treaty ? answer: the goal of ending child labour, ending child labour",
        "What did Uruguay legalise in 2013 ? answer: the sale of cannabis, cannabis",
        "What does Togo tax ? answer: electronic parcel deliveries, electronic deliveries",
        "What did the crowd do in Oslo ? answer: threw rotten eggs at the mayor, threw eggs at the mayor",
        "Which law did the people of Palau protest against ? answer: a law on the extradition of suspects to Guam, the extradition law",
        "What did Nauru do in 2024 ? answer: it moved its office from Taipei to Beijing, moved its office to Beijing",
        "What did the bank do ? answer: raised the main rate from 5 to 7 per cent, raised the main rate to 7 per cent",
        "What did the court order ? answer: the arrest of President Rodrigo Zavaleta, arrest of Zavaleta",
        "Who was hurt ? answer: a fan hit the singer Anneke Dijkgraaf with a bottle, a fan hit Dijkgraaf with a bottle",
        "Why did the mill in Chad stop ? answer: low water after a drought, there was not enough water",
        "What ruined the harvest ? answer: a drought after the volcano, drought",
        "What did the lab in Cairns announce ? answer: the creation of heat-resistant corals, heat-resistant corals",
        "Why did the mayor of Turku resign ? answer: for fear of a tax audit, a tax audit",
        "Why was the coach of Fiji dismissed ? answer: because of a drunken brawl with a fan, a drunken brawl",
        "What killed the bees of Malta ? answer: poisoning caused by a new spray, poisoning",
        "What destroyed the market ? answer: a blaze after three bottles of gas burst, a blaze",
        "How was the general killed ? answer: in a Turkish missile strike, a Turkish missile",
        "Why did farmers block the port ? answer: in protest against cuts in the water act, the water act",
        "What did the singer do ? answer: she slapped the clown Beppo on the cheek, she slapped the clown Beppo",
        "What shook Gozo ? answer: the collapse of a crane's arm, a crane collapse",
        "Why did the bakers strike ? answer: opposition to flour from Chad, they did not want flour from Chad",
        "What did the vote end ? answer: the rule of General Somchai Ko-pracha, the rule of Somchai",
        "Against what did they march ? answer: a law allowing logging in the Carpathians, the logging law",
        "What is the Kimberley Process to stop ? answer: the trade in blood diamonds, blood diamonds",
        "What did the Serbs protest against ? answer: the collapse of a station roof, a roof collapse",
        "What did the quarrel lead to ? answer: barricades in the north, barricades",
        "What did the rig cause ? answer: an oil spill in the Gulf of Mexico, an oil spill",
        "What did the villagers of Vunidogoloa do ? answer: they moved inland because of the sea, they moved inland",
        "Which Chinese party met in Beijing ? answer: Communist Party of China, Communist Party",
        "What did a jet shoot down off Florida ? answer: a Chinese spy balloon, a spy balloon",
        "What does the card lower in Ohio ? answer: the prices of cars, car prices",
        "What did the court order the diplomats to do ? answer: leave the country, leave",
        "What happened to the market in Lomé ? answer: it burned down, it burnt",
        "What does the new law protect ? answer: protecting the country's forests, protecting forests",
        "What did the demonstrators want ? answer: deep cuts in government spending, spending cuts",
        "Why did the two villages quarrel ? answer: conflict between farmers and herders, a farmer-herder conflict"
    })
    void aWordThatTheRestImpliesMayBeMissing(String card, String typed) {
        assertThat(verdict(card, typed)).isEqualTo(Verdict.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "What did the king promise ? answer: an end to the water shortage, an end",
        "What does the probe study ? answer: the magnetic field of Mercury, Mercury",
        "What does the probe study ? answer: the magnetic field of Mercury, the magnetic field",
        "What did the ministry cancel ? answer: the subsidy for diesel, a subsidy",
        "What did the parliament decide ? answer: a ban on plastic bags, a ban",
        "What did the vote decide ? answer: a vote of confidence in the chancellor, a vote",
        "What did Denmark buy ? answer: long-range missiles, missiles",
        "What did the EU put tariffs on ? answer: Chinese electric cars, electric cars",
        "What did the law end ? answer: it ended fuel subsidies, it ended subsidies",
        "What did the city ban ? answer: phones in schools, phones",
        "What did Nauru do in 2024 ? answer: it moved its office from Taipei to Beijing, it moved its office",
        "What did Laos end ? answer: the end of the rice subsidy, the end of the subsidy",
        "To what did Benin switch ? answer: a switch to organic cotton, a switch to cotton",
        "What did Taiwan bring back ? answer: compulsory military service, military service",
        "What did Niger stop ? answer: exports of uranium ore, ore exports",
        "Why was the coach of Fiji dismissed ? answer: because of a drunken brawl with a fan, a brawl",
        "What did the lab announce ? answer: the creation of a coral, a coral",
        "What shook Dakar ? answer: the arrest of the president's wife, the arrest of the president",
        "What shook Gozo ? answer: the murder of the reporter Ilse Vandeputte, the murder of a reporter",
        "What made them rich ? answer: a rise after the vote, a rise",
        "What did the club begin ? answer: secret talks with the Taliban, secret talks",
        "How was the general killed ? answer: in a Turkish missile strike, a strike",
        "What did the city ban ? answer: wearing headscarves in schools, wearing headscarves",
        "Why did the shares fall ? answer: a sharp rise in interest rates, a sharp rise",
        "What killed the children ? answer: contaminated cough syrup, cough syrup",
        "What did the shop sell ? answer: fresh palm oil, fresh oil",
        "What did the court allow ? answer: abortion up to 14 weeks of pregnancy, abortion",
        "Why did the factory close ? answer: to save water during a drought, a drought",
        "Why did the minister resign ? answer: because of deadly protests, protests",
        "What did the crowds in Tbilisi demand ? answer: the withdrawal of the foreign agents law, the foreign agents law",
        "What were the students convicted of ? answer: plotting to blow up the old statue, to blow up the old statue",
        "Why did the talks fail ? answer: opposition to Turkish troops in Cyprus, Turkish troops in Cyprus",
        "What did the Azeri court grant ? answer: access to three more prisoners, three more prisoners",
        "What poisoned the babies ? answer: spoiled milk powder from Sanlu, milk powder from Sanlu",
        "Why was the coach dismissed ? answer: he insulted a referee after the final match, the final match",
        "Whom does the law let in ? answer: children born in 2015 or later, children born",
        "Whom does the law let in ? answer: children born in 2015 or later, children born in 2015",
        "What must the bottles carry ? answer: yellow warning stickers, a sticker",
        "What did the accord give the Moros ? answer: self-rule over taxes and schools, self-rule",
        "What does the vault store ? answer: maps of the ocean floor, the ocean floor",
        "What did the law forbid ? answer: the sale of cheap alcohol in villages, alcohol",
        "What did the Chileans march against ? answer: a rise in metro fares, a rise",
        "Why did the ports close ? answer: the Andes threw ash on the coast, the Andes",
        "What do the miners want ? answer: the removal of the guards from their land, the guards",
        "Why did Iran fire missiles at Israel ? answer: in retaliation for an attack on its embassy, an attack",
        "Why did the ship sail to Yemen ? answer: in support of the rebels, the rebels",
        "What was refused ? answer: a visa for the Czech author, a visa",
        "What did the company have to pay ? answer: compensation to the workers, compensation"
    })
    void aPartThatSaysLessIsPartial(String card, String typed) {
        assertThat(verdict(card, typed)).isEqualTo(Verdict.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "What were the monks told to do ?; leave the country; leave; true",
                "What were the monks told to do ?; leave the country; leave the garden; false",
                "What may girls do in Kano ?; drive; to drive a car; true",
                "What may girls do in Kano ?; drive; driving; true",
                "What may girls do in Kano ?; drive; drive a tank; false",
                "What may girls do in Kano ?; smoke; smoke cigarettes; true",
                "What may girls do in Kano ?; smoke; smoke a herring; false",
                "What changed in Peru's jury service ?; it was extended to farmers; farmers can be jurors too; true",
                "What changed in Peru's jury service ?; it was extended to farmers; monks can be jurors too; false",
                "Who may join ?; nurses; nurses too; true",
                "Why did the ferry stop ?; it had run out of diesel; no diesel left; true",
                "Why did the ferry stop ?; it had run out of diesel; no crew left; false",
                "What did the king announce ?; the end of the salt tax; the salt tax is gone; true",
                "What did Laos forbid ?; child marriage; marriage under 18; true",
                "What did Laos forbid ?; child marriage; marriage under 30; false",
                "What did Laos forbid ?; marriage under 16; marriage under 18; false",
                "What did the probe fetch ?; samples from a comet; dust and rocks from a comet; true",
                "What did the probe fetch ?; samples from a comet; dust and rocks from a moon; false",
                "What is the fund for ?; loss and damage; profit and loss; false",
                "Why did Ghana ban log exports ?; to have the wood processed at home; so that wood is processed in Ghana; true",
                "Why did Ghana ban log exports ?; to have the wood processed at home; so that wood is processed in Togo; false",
                "What did the broom of the candidate stand for ?; cuts in state spending; cutting government spending; true",
                "What does NPU stand for ?; National Peasant Union; National Farmer Union; false",
                "Which pact ended the war of Bosnia ?; Dayton Agreement; the Dayton treaty; true",
                "Which pact ended the war of Bosnia ?; Dayton Agreement; Dayton Gazette; false",
                "Which protocol protects the ozone layer ?; Montreal Protocol; Kyoto treaty; false",
                "Which 2016 amendment phases down HFC gases ?; Kigali Amendment; kigali; true",
                "Which 2016 amendment phases down HFC gases ?; Kigali Amendment; Kigali airport; false",
                "Which railway runs in northern Quebec ?; Tshiuetin Rail; Tshiuetin railway; true",
                "Which railway runs in northern Quebec ?; Tshiuetin Rail; Tshiuetin bridge; false",
                "In which steelworks did they hide ?; Azovstal; azovstal steel plant; true",
                "Which missile defence came to Seoul ?; THAAD; THAAD system; true",
                "Which missile defence came to Seoul ?; THAAD; THAAD crisis; false",
                "What is the name of Spain's new aircraft carrier ?; Pelayo; Pelayo ship; true",
                "What is the name of Spain's new aircraft carrier ?; Pelayo; Pelayo bridge; false",
                "Which punishment did the court impose ?; death; death penalty; true",
                "Which punishment did the court impose ?; death; death row; false",
                "What did Kano's traders demand ?; the closing of a big cement plant; close the cement plant site; true",
                "What did Ghana nationalise ?; mines of the gold industry; mines of the salt industry; false",
                "What did the king withdraw ?; a bill with new taxes; a bill with tax cuts; false",
                "What did Malta legalise ?; cannabis; up to 7 grams of cannabis; true",
                "What did Estonia send ?; howitzers; 36 howitzers; true",
                "What did Estonia send ?; howitzers; 36 tanks; false",
                "What did Oman cut ?; its tax on profits; its profit tax from 20 to 15 percent; true",
                "Why do the trains stand still ?; two of them had crashed; after two crashes; true",
                "Why do the trains stand still ?; two of them had crashed; after three crashes; false",
                "Who gets a free pass ?; anyone aged 65 or over; people who are at least 65; true",
                "Who gets a free pass ?; anyone over the age of 65; people under 65; false",
                "What did Laos ban ?; keeping wild animals; keeping dogs, cats etc; false",
                "What did Chad tax ?; fossil fuels; petrol, coal, gas and so on; true",
                "What did Chad tax ?; fossil fuels; wood, wind and so on; false",
                "What did Kenya block ?; social media; Facebook, TikTok etc; true",
                "What did Laos ban ?; cannabis; smoking pot; true",
                "What did Laos let them do ?; hunt whales; watch whales; false",
                "Why was the sprinter banned ?; state-run doping; the doping scandal; true",
                "What do the Kurds want ?; independence from Iraq; to be an independent country; true",
                "What is tested ?; whether bees can count to four; if bees are able to count to four; true",
                "What did the WHO say of Chad ?; that it is free of polio; polio free; true",
                "What did the WHO say of Chad ?; that there is no polio; the sick were set free; false",
                "How did Nepal change ?; it became a republic; from monarchy to republic; true",
                "How did Nepal change ?; it became a republic; from republic to monarchy; false",
                "Why did the mill stop ?; a drought had lowered the river; low river; true",
                "Why did the mill stop ?; a drought had lowered the river; high river; false",
                "What did Chad outlaw ?; child marriage; marrying girls under 18; true",
                "What did Chad outlaw ?; child marriage; marrying widows under 30; false",
                "What did the tanker cause ?; an oil spill; oil spillage; true",
                "What did the regent do ?; banned under-20s from night buses; no night bus under 20; true",
                "What did the regent do ?; banned under-20s from night buses; no night bus under 30; false",
                "What changed in Peru's draft ?; farmers can be drafted too; it includes farmers; true",
                "What happened to the depot ?; it burned down; a huge fire; true",
                "What happened to the depot ?; it was flooded; through a broken floodgate; false",
                "What did the senate do with the pipeline law ?; rejected it; turned it down to save the forest; true",
                "What did the senate do with the pipeline law ?; rejected it; rejected a tax to save it; false",
                "What did the shark do to the diver ?; bit him; bit him in front of the crowd; true",
                "What happened to the mast ?; it exploded; a gas explosion; true",
                "Why did Oman invite him ?; it wanted to honour him; the army wanted to arrest him; false",
                "What does the forty by thirty plan mean ?; saving 40 per cent of seas by 2030; save 40% of oceans by 2030; true",
                "What must the duke do with the land ?; give it back to the monks; giving it back to the monks; true",
                "What must the duke do with the land ?; give it back to the monks; to take it from the monks; false",
            })
    void whatGoesWithoutSayingMayBeMissingOrAdded(String ask, String answer, String typed, boolean right) {
        assertThat(verdict(ask + " answer: " + answer, typed).accepted()).isEqualTo(right);
    }
}
