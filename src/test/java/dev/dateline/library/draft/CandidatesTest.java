package dev.dateline.library.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.library.ArticleRuns;
import dev.dateline.library.TextWords;
import dev.dateline.library.draft.EditorsList.Fate;
import dev.dateline.library.draft.EditorsList.Met;
import dev.dateline.source.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which candidates are found in a text, against an editor's lists and for single sentences. */
class CandidatesTest {
    private static final Path TEXTS =
            Path.of("src", "test", "resources", "dev", "dateline", "library", "draft", "texts");
    private static final List<EditorsList> LISTS = EditorsList.all(TEXTS);
    private static final PartialDate PUBLISHED = PartialDate.parse("2026-11-25").orElseThrow(); // a Wednesday

    @Test
    void valuesThatAnEditorListsAreFoundWithTheirSpeakers() {
        List<Met> met = LISTS.stream().flatMap(list -> list.met().stream()).toList();
        long found = met.stream().filter(each -> each.fate() != Fate.MISSED).count();
        assertThat(share(met.stream().filter(each -> each.fate() == Fate.MISSED).count(), met.size()))
                .isLessThanOrEqualTo(0.05);
        assertThat(share(met.stream().filter(each -> each.fate() == Fate.RIGHT).count(), found))
                .isGreaterThanOrEqualTo(0.90);
        assertThat(share(met.stream().filter(each -> each.fate() == Fate.WRONG).count(), found))
                .isLessThanOrEqualTo(0.03);
        List<Met> said = met.stream()
                .filter(each -> each.candidate().isPresent())
                .filter(each -> !List.of("person", "place", "organisation")
                        .contains(each.line().kind()))
                .toList();
        assertThat(share(said.stream().filter(Met::byRight).count(), said.size()))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theDayOfARelativeWordIsRead() {
        List<Met> days = LISTS.stream()
                .flatMap(list -> list.met().stream())
                .filter(each -> each.line().kind().equals("date")
                        && !each.line().words().matches(".*\\d{4}.*"))
                .toList();
        assertThat(share(days.stream().filter(each -> each.fate() == Fate.RIGHT).count(), days.size()))
                .isGreaterThanOrEqualTo(0.95);
    }

    private static double share(long part, long whole) {
        return part / (double) whole;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It spent $120bn on ships.                                  | number | 120 billion        | dollars
        Aid worth 55bn dollars was lost.                           | number | 55 billion         | dollars
        The loan of ₹1.2 lakh crore was repaid.                    | number | 1.2 trillion       | rupees
        A fine of Shs50 million was paid.                                 | number | 50 million         | shillings
        Losses hit Rs 450 crore.                                   | number | 4.5 billion        | rupees
        The lender cut its rate by 25 basis points.                | number | 25                 | basis points
        Output fell by 1.5 percentage points.                      | number | 1.5                | percentage points
        It was minus 12 degrees Celsius in the hills.              | number | -12                | degrees Celsius
        The mercury hit 47.1C in the shade.                        | number | 47.1               | degrees Celsius
        The court ruled 5-4 for the state.                         | vote   | 5-4                | votes
        The senate passed it by 52 votes to 48.                    | vote   | 52-48              | votes
        The hosts won the final 2-1 in the rain.                   | score  | 2-1                |
        She won the match 6-4, 7-6 (7-5) in the sun.               | score  | 6-4, 7-6 (7-5)     |
        It costs between 1.5 and 2 million euros.                  | range  | 1.5 to 2 million   | euros
        They need 15 to 20 buses.                                  | range  | 15 to 20           | buses
        The party has 120 of the 200 seats.                        | number | 120                | seats
        The party has 120 of the 200 seats.                        | number | 200                | seats
        Some 1,200 people and dogs were saved.                     | number | 1200               | people
        Sales rose to 9m euros from 8m euros a year earlier.       | number | 8 million          | euros
        They get Rs 35,000 to Rs 1.2 lakh each.                    | range  | 35000 to 120000    | rupees
        Of 40, which all sank, none was found.                     | number | 40                 |
        Forty-two miners were trapped.                             | number | 42                 | miners
        A quarter of a million homes lost power.                   | number | 250000             | homes
        Growth in 2026-27 was weak.                                | period | 2026-27            |
        Two thirds of the crop was lost.                           | share  | Two thirds         |
        Nine in ten pupils passed.                                 | share  | Nine in ten        |
        He won the chess match 2.5-1.5 after a week.               | score  | 2.5-1.5            |
        The loser, Anton Brandt, 34, went home early.              | number | 34                 | years old
        It would cover 62% of the costs over 20 years.             | number | 62                 | per cent
        Joblessness among those aged 15 to 24 stands at 9%.        | range  | 15 to 24           | years old
        It has grounded its six other ferries.                     | number | 6                  | ferries
        Tenders were rigged in 14 Member States.                   | number | 14                 | Member States
        They sold five State-owned fuel depots.                    | number | 5                  | State-owned fuel depots
        It was run by the Soil and Water Authority of the land.    | organisation | Soil and Water Authority |
        The rocket PQR-F19 lifted off with it.                     | name   | PQR-F19            |
        It cost 62 billion kronur.                                 | number | 62 billion         | kronur
        He owes 9m manats.                                         | number | 9 million          | manats
        The yen slid 2% to 151 against the dollar.                 | number | 151                | yen per dollar
        The Reds won 11 seats, the Greens nine and Rook six.       | number | 9                  | seats
        The Reds won 11 seats, the Greens nine and Rook six.       | number | 6                  | seats
        The choir was cut to four singers from 10.                 | number | 10                 | singers
        Some 380 fires burned, compared with 91 in May.            | number | 91                 | fires
        Nine yaks died. A further 70 were ill.                     | number | 70                 | yaks
        Rust felled 19 trees; two of them were elms.               | number | 2                  | trees
        They work 35 hours instead of 38.                          | number | 38                 | hours
        Rents rose 9% to 900.                                      | number | 900                |
        It feeds 90 pupils older than 11.                          | number | 11                 |
        Three of the dams are full.                                | number | 3                  | dams
        The rate rose three-quarters of a percentage point.        | number | 0.75               | percentage points
        It sold half a million bulbs.                              | number | 500000             | bulbs
        Turin hit the post twice.                                  | number | 2                  | times
        He struck in the 38th minute.                              | ordinal | 38                | minute
        Her fourth goal won it.                                    | ordinal | 4                 | goal
        Rosa Keino came 12th.                                      | ordinal | 12                | place
        A shepherd, a widower of 71, was found.                    | number | 71                 | years old
        It is a number of 71, not less.                            | number | 71                 |
        One nurse minds 31 wards.                                  | number | 1                  | nurse
        One lamp in nine fails.                                    | share  | One lamp in nine   |
        Bo had 17 shots to Turin's nine.                           | number | 9                  | shots
        Referee Ida Rook told the press to wait.                   | person | Ida Rook           |
        Attorney-General Ida Rook told the press to wait.          | person | Ida Rook           |
        'Nobody's fish are safe,' said Ida Rook.                   | quote  | Nobody's fish are safe |
        Housing Secretary Amos Uyl told the house to wait.         | person | Amos Uyl           |
        Junior Minister of State Ida Rook told the press to wait.  | person | Ida Rook           |
        The pipeline will cost $9-10 billion.                      | range  | 9 to 10 billion    | dollars
        It lost €2-3m in the storm.                                | range  | 2 to 3 million     | euros
        The fish law fell by 17 votes to 13, a blow to Oslo.       | vote   | 17-13              | votes
        The pact passed with 71 votes in favour and 12 against.    | vote   | 71-12              | votes
        Lazio won 14 medals, West Umbria nine and Molise 4.        | number | 4                  | medals
        The highest tide at Bari measured 1.3m.                    | number | 1.3                | metres
        The 7.1-magnitude quake hit Bari.                          | number | 7.1                |
        The team won the 40-over cup.                              | number | 40                 | overs
        Delta posted its ninth quarterly loss.                     | ordinal | 9                 | loss
        She may leave at the age of 67.                            | number | 67                 | years old
        The fare went up from 155 to 190 crowns.                   | number | 155                | crowns
        The loan was 5m crowns. Traders had expected 4.2m.         | number | 4.2 million        | crowns
        Nine yaks and 4 dogs died. Police put the turnout at 900.  | number | 900                |
        The ship lost 480 jobs. The union put the figure at 540.   | number | 540                | jobs
        The pond has four species of frog.                         | number | 4                  | species
        Chief Financial Officer Ida Rook told the press to wait.   | person | Ida Rook           |
        Goal-shooter Ida Rook told the press to wait.              | person | Ida Rook           |
        The show began at 8 p.m. More than 300 people came.        | number | 300                | people
        Some 2000 people fled.                                     | number | 2000               | people
        Its debt fell by $9 billion to $688 billion.               | number | 9 billion          | dollars
        The war of 1914-1918 cost Lazio 9 ships.                   | number | 9                  | ships
        The boss of the bank, Ida Rook, came on Friday.            | person | Ida Rook           |
        The coach of New Zealand left.                             | place  | New Zealand        |
        Rosnor opened a shop in New York.                          | place  | New York           |
        """)
    void aValueIsReadInFull(String sentence, String kind, String value, String unit) {
        assertThat(candidates(sentence))
                .anySatisfy(candidate -> assertThat(List.of(candidate.kind(), candidate.shortValue(), candidate.unit()))
                        .containsExactly(kind, value, unit == null ? "" : unit));
    }

    @Test
    void anApostropheBeginsNoQuotation() {
        assertThat(candidates("It ate the farmers' maize and the bakers' rye.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Half of the 58,412 crowd left Lima's bowl early.",
                "About a third of its 1,200 miners are on strike.",
                "Two in five of the port's 900 cranes stood still.",
                "Ida Rook got a quarter of a $3m prize."
            })
    void aPartOfAFigureIsNoValueBesideIt(String sentence) {
        assertThat(candidates(sentence))
                .filteredOn(candidate ->
                        candidate.mention().isNumeric() || candidate.kind().equals("share"))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.kind()).isEqualTo("number"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The talks resume on Monday.                               | 2026-11-30
        The minister resigned on Monday.                          | 2026-11-23
        The firm closed the mine on December 20.                  | 2025-12-20
        The court set the hearing for December 20.                | 2026-12-20
        The minister said on Tuesday that he would resign.        | 2026-11-24
        He said he would resign on Friday.                        | 2026-11-27
        The bank is to publish forecasts on 12 March.             | 2027-03-12
        The bank cut rates on 12 March.                           | 2026-03-12
        Unemployment was 7.1 per cent in December.                | 2025-12
        Deputies are expected to vote on Thursday.                | 2026-11-26
        He was sworn in last Wednesday.                           | 2026-11-18
        The law takes effect on 1 January.                        | 2027-01-01
        The town was rebuilt three years ago.                     | 2023
        If none has a majority by 9 May, he must call a vote.     | 2027-05-09
        The first flight had slipped to March.                    | 2027-03
        It would put a levy on imported chips from 1 January.     | 2027-01-01
        A litre costs 4 crowns more than in December.             | 2025-12
        Bread costs 9 crowns now, up from 7 crowns in June.       | 2026-06
        Unions have called a strike for Friday.                   | 2026-11-27
        The gale had been forecast by the bureau on Friday.       | 2026-11-20
        Its exports earned $9bn in the year to September, a peak. | 2026-09
        The truce was due to end in August but was extended.      | 2026-08
        The bank had forecast that rates would fall in October.   | 2026-10
        A ferry sank late on Friday, killing 31.                  | 2026-11-20
        The fair will be held from 2 to 4 March.                  | 2027-03-02 to 2027-03-04
        The fair was held on March 2 and 3.                       | 2026-03-02 to 2026-03-03
        They met on Saturday and Sunday.                          | 2026-11-21 to 2026-11-22
        The crown lost 2% last week.                              | 2026-11-16 to 2026-11-22
        They met at the weekend.                                  | 2026-11-21 to 2026-11-22
        It made 9 cars in June, against 8 a year earlier.         | 2025-06
        The bank failed on Friday. A day earlier, it had closed.  | 2026-11-19
        The yard built 9 ships in 2019 and 14 two years later.     | 2021
        The mine had 80 men in 2015, up from 60 four years before. | 2011
        Egypt won 7 medals in 2024, 2 more than the previous year. | 2023
        The road will be shut from Monday to Thursday.            | 2026-11-30 to 2026-12-03
        It was open Tuesday to Friday.                            | 2026-11-24
        The road was icy from Saturday to Monday.                 | 2026-11-21 to 2026-11-23
        Its output is 7% below that of December.                  | 2025-12
        The firm would close if no buyer was found by December.   | 2026-12
        Rye is down 9 percent from its peak in December.          | 2025-12
        In its June report the fund was more cheerful.            | 2026-06
        He was mayor of Graz until March.                         | 2026-03
        They want to wait for the next round, due on 12 March.    | 2027-03-12
        It was on sale as late as August.                         | 2026-08
        The house sits again on Monday week.                      | 2026-12-07
        The poll was taken between Sunday and Tuesday.            | 2026-11-22 to 2026-11-24
        The ship sank on Friday. Nobody was hurt. It had left Bari the day before. | 2026-11-19
        The mayor resigned on Friday, a week after the flood.     | 2026-11-13
        The firm will move on 2 March, a month before the fair.   | 2027-04
        Half of them smoked in June, up from a third five years before. | 2021
        Catches halved the year before.                           | 2025
        He became mayor in May 2019 and lost in June of that year. | 2019-06
        In 2022 it shut in July.                                  | 2022-07
        It closed in 2021 and opened in March of the following year. | 2022-03
        The senate next sits on December 9.                       | 2026-12-09
        The court told him to reply by December 9.                | 2026-12-09
        Growth was 2% in June. A year earlier it stood at 4%.     | 2025-06
        They want a deal before Christmas.                        | 2026-12-25
        Nine have fled since the start of the month.              | 2026-11
        It has rained since the start of the year.                | 2026-01
        Sales fell in the first three months of the year.         | 2026-01 to 2026-03
        Rain is forecast for the weekend.                         | 2026-11-28 to 2026-11-29
        The dam will be full by the spring of 2028.               | spring of 2028
        The dam was full last summer.                             | summer of 2026
        The dam will be full next summer.                         | summer of 2027
        After Monday's 2-0 defeat, Boca will play in Lima.        | 2026-11-23
        The dam was built in May 2024. Four months after it, the mine shut. | 2024-09
        Sales rose between July and September.                    | 2026-07 to 2026-09
        It was dry in February and March this year.               | 2026-02 to 2026-03
        The house will vote on Friday next week.                  | 2026-12-04
        The vote was on Friday last week.                         | 2026-11-20
        Ministers hope for a vote before the end of March.        | 2027-03
        They hoped for a vote before the end of March.            | 2027-03
        The union has called a strike in Bari on 3 December.      | 2026-12-03
        The mood is good: in a poll in August, 68 per cent were happy. | 2026-08
        Sales fell last November.                                 | 2025-11
        The talks were due on Tuesday but were put off.           | 2026-11-24
        The house sat on Monday and Friday.                       | 2026-11-20
        The dam will be full by the end of the year.              | 2026-12
        The fair was held from 2 to 4 March 2019.                 | 2019-03-02 to 2019-03-04
        The bid is above Monday's closing price.                  | 2026-11-23
        Saturday's election is the last of the year.              | 2026-11-28
        Togo rose to defeat old rival Peru and lift the cup on Sunday. | 2026-11-22
        The tax will fall to 9% from 11% from the start of March. | 2027-03
        """)
    void aDayIsReadByTheTenseOfItsSentence(String sentence, String date) {
        assertThat(candidates(sentence)).extracting(Candidate::shortValue).contains(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Exports fell 12%, the trade ministry said.                          | 12  | the trade ministry
        According to the World Bank, 40 million people are hungry.          | 40 million | the World Bank
        "It is over," said Mara Lindgren, who led it for 12 years.          | It is over | Mara Lindgren
        Police said 14 people were hurt.                                    | 14  | police
        Its chief executive, Ian Pell, told investors that it lost $3bn.    | 3 billion | Ian Pell
        A survey by the pollster Norstat found that 61 per cent were happy. | 61  | Norstat
        The firm reported a loss of $5m.                                    | 5 million |
        The tower is 310 metres high.                                       | 310 |
        Its head, Pavel Gromov, called the whole plan "a very bad idea".    | a very bad idea | Pavel Gromov
        The state lost 3m euros, the auditor general found.                 | 3 million | the auditor general
        Cases fell by 63%, noted Peter Lind of the Olof Hospital in Lund.   | 63  | Peter Lind
        Rents rose 4%, but few moved, the Tenants' Union said on Friday.    | 4   | the Tenants' Union
        He said the demands would cost 60 jobs.                             | 60  |
        Fishing companies say that this will cost 2,400 jobs.               | 2400 | fishing companies
        But the Asian Development Bank warned that 4m people would be poor. | 4 million | the Asian Development Bank
        Some 31 people died, the coast guard said, in its worst hour yet.   | 31  | the coast guard
        An audit found last year that 38 per cent of ships were old.        | 38  | an audit
        The Budget and Audit Council found in August that 41 plans failed.  | 41  | the Budget and Audit Council
        In a survey of 64 firms by the Coal and Coke Association, 9% agreed. | 9  | the Coal and Coke Association
        Winds of 70 km/h had been forecast by the weather bureau.           | 70  | the weather bureau
        "We will be ready by then," insists Paul Duc, who is the minister.  | We will be ready by then | Paul Duc
        Kosta Bank, a Swiss lender, thinks that 7m bags will be left.       | 7 million | Kosta Bank
        The ship was licensed for 250 people, the operator, Wave Lines, said. | 250 | Wave Lines
        The line was shut; only 40 trains ran, Bram Otto, its spokesman, said. | 40 | Bram Otto
        Rail Union met. In a letter to members, it said 300 jobs would go.   | 300 | Rail Union
        Its president, Dr Ian Hart, said 300 beds were empty.                | 300 | Ian Hart
        As per the ministry's data, 14 villages lost power.                  | 14  | the ministry
        Figures released on Friday by the Met Office show that 14 men died.  | 14  | the Met Office
        The study, led by Ana Ruiz of the Coal Institute, found that 14 ran. | 14  | Ana Ruiz
        Energy Minister Ana Ruiz came. The Minister said 9 men died. | 9   | Ana Ruiz
        Oxfam, a charity, runs a camp. The charity said 9 men were ill.      | 9   | Oxfam
        The charity Oxfam, which runs a camp there, said 9 men were ill.     | 9   | Oxfam
        The lender Rabo has grown; the bank said it had opened 9 branches.   | 9   | Rabo
        NHS Wales cut waits by 9%, Oxfam said. It paid 9m pounds, it added.  | 9 million | Oxfam
        Two people familiar with the matter said the bid was worth 30m euros. | 30 million | two people familiar with the matter
        The firm denied claims by the union that 30 men were ill.            | 30  | the union
        Turnout, the commission announced, was 61 per cent.                  | 61  | the commission
        Turnout, said the commission, was 61 per cent.                       | 61  | the commission
        Prosecutors accuse him of taking bribes of 61m pesos.                | 61 million | prosecutors
        Home Secretary Ajay Rana informed the House that 312 posts were free. | 312 | Ajay Rana
        The State Bank on Monday raised its rate, saying inflation could hit 9%. | 9 | the State Bank
        Some 40,000 people have fled, by the UN's count.                     | 40000 | the UN
        Paz spoke; the central bank's forecast is 2.5%.                      | 2.5 | the central bank
        Scientists estimate the volcano threw out 12m tonnes of ash.         | 12 million | scientists
        A spokesman for the firm rejected that, saying that it had 12 ships. | 12 | a spokesman for the firm
        Geologist Rosa Diaz, who leads the team, thinks it will last 12 days. | 12 | Rosa Diaz
        The attack killed 12 men, the commander, Ali Kone, told a rally in Lome on Friday. | 12 | Ali Kone
        Ministers promised 12 new schools by 2028.                           | 12  |
        A poll by Delta, taken in May among adults, put support at 68%.      | 68  | Delta
        Ruta Gas, a family firm from Lome, grew. The firm said it had 9 ships. | 9 | Ruta Gas
        The bank lent 40m euros to farms, of which 12m is lost, it said.     | 12 million | the bank
        Only 3% is clean, according to a report released by the group Aqua.  | 3   | Aqua
        The report, published by the audit office, found 310 errors.         | 310 | the audit office
        At least 80 ships had sunk, the lighthouse keeper said on Sunday.    | 80  | the lighthouse keeper
        A witness, Lt. Gen. S.P. Rao (retd.), claimed that 12 men had died.  | 12  | S.P. Rao
        Output fell 9%, the energy ministry's figures show.                  | 9   | the energy ministry
        The council erred. Its records show that 9 homes were lost.          | 9   | the council
        It fell 9%, according to a report by the weather laboratory in Ghent. | 9  | the weather laboratory in Ghent
        Minister for Trade Ana Ruiz came. She promised 9 new bridges.        | 9   | Ana Ruiz
        The lorry driver Ian Pell is ill. In his view, 9 men were to blame.  | 9   | Ian Pell
        Ida Rook said she expected 9 ships.                                  | 9   | Ida Rook
        Farmers blocked roads with 9 tractors, by their own count.           | 9   | farmers
        Police, who put the crowd at 900, made 9 arrests.                    | 900 | police
        Police, who put the crowd at 900, made 9 arrests.                    | 9   |
        The firm would move, she said. The line, which has 9 stops, is old, Ana Ruiz said. | 9 |
        The ban stays, Oxfam said; it costs 9 lives a day.                   | 9   | Oxfam
        Families were first told that 9 men were ill.                        | 9   |
        Fjord Authority met. The authority said 9 piers were old.            | 9   | Fjord Authority
        Kivu Power raised its fees. In a letter, the company said it lost $9m. | 9 million | Kivu Power
        The local YMK trust, which has a debt, said it lacked 9 doctors.     | 9   | the local YMK trust
        A team led by Ana Ruiz of the Coal Institute reports that 9 fell ill. | 9  | Ana Ruiz
        Output grew by 9%, according to energy ministry data.                | 9   | energy ministry
        Rabo Bank now sees a cut of 9% by May.                               | 9   | Rabo Bank
        Harbour Seal Watch says that 9 pups were born.                       | 9   | Harbour Seal Watch
        Moor & Fell has raised money. Moor & Fell says it has 9 branches.    | 9   | Moor & Fell
        Ana Ruiz, a nurse, sees 9 patients a day.                            | 9   |
        The board of Delta advised a catch of 9 tonnes.                      | 9   | the board of Delta
        Ana Ruiz, 71, who had come by train, said she had sold 9 cows.       | 9   | Ana Ruiz
        Its head, Ana Ruiz, said members had seen 9 leaks.                   | 9   | Ana Ruiz
        Ida Rook is cross. She points out that 9 men fell ill.               | 9   | Ida Rook
        The study, led by Ana Ruiz of Lund University, is out. It found that 9 died. | 9 | Ana Ruiz
        Rook, 27, who leads the team, is sure. Ida Rook came. She puts it at 9%. | 9 | Ida Rook
        A chief surgeon, Prof. Ida Rook, warned that 9 men were ill.         | 9   | Ida Rook
        Its skipper, Ian Pell, countered that 9 nets were lost.              | 9   | Ian Pell
        A mother of two, Ida Rook, told the court that she lost 9 goats.     | 9   | Ida Rook
        The road costs 9m pesos, the Secretary for Works, Dr Ida Rook, has said. | 9 million | Ida Rook
        Ana Ruiz, the Secretary for Works, said 9 roads were shut.           | 9   | Ana Ruiz
        The baker Ana Ruiz left. But the Head of the Coal Union, Bo Dahl, blamed the mine. He noted that 9 men were unpaid. | 9 | Bo Dahl
        The Secretary for Works, Ida Rook, came. The secretary explained that 9 roads were shut. | 9 | Ida Rook
        A diver, Ian Pell, told us that he was afraid. "We saw nothing at all there," the 38-year-old welder said. | We saw nothing at all there | Ian Pell
        Ida Rook, a vet, came. Rook assured them that 9 posts would be free. | 9   | Ida Rook
        The minister, Ida Rook, clarified that 9 posts were free.            | 9   | Ida Rook
        Lava damage was at first put at 9m euros by the Salt Ministry.       | 9 million | the Salt Ministry
        A Delta Institute poll of drivers, published a month ago, found 9% in favour. | 9 | the Delta Institute
        The death toll from Cyclone "Ora" climbed to 9.                      | 9   |
        In its new forecast the central bank put growth at 9%.               | 9   | the central bank
        Ida Rook, a vet, came. By her reckoning each farm lost 31 hens.      | 31  | Ida Rook
        "We won, after all these years," said Ida Rook, 71, one of nine tenants. | 71 |
        "We won, after all these years," said Ida Rook, 71, one of nine tenants. | 9  |
        The court ruled that it was theirs and ordered Rosnor to pay 9m euros. | 9 million |
        Malta has reported 31 cases since May.                               | 31  |
        It cited a decision of the Court of Audit, which had found that 9 men lied. | 9 | the Court of Audit
        A poll published in May found 46% in favour.                         | 46  |
        Captain Ida Rook added a second from 27 metres.                      | 27  |
        Ida Rook forecasts two cuts, which would take the rate to 5% by May. | 5   | Ida Rook
        The World Health Organization met. The WHO said 31 men were ill.     | 31  | World Health Organization
        The trawler "Blue Star" landed 9 tonnes.                             | 9   |
        The Fjord Cooperative hopes to link 9 farms.                         | 9   | the Fjord Cooperative
        Malta pledged 9m euros.                                              | 9 million | Malta
        Kivu Transit met. The agency's lines were shut. Rail Union met. The agency said 9 lines ran. | 9 | Kivu Transit
        The Department of Ports met. The agency said 9 piers were old.       | 9   | Department of Ports
        The National Bank of Malta said 9 men were ill.                      | 9   | the National Bank of Malta
        Mr Ian Pell met Ms Ida Rook. She said 9 men were ill.                | 9   | Ida Rook
        Queen Ana met spokesman Ian Pell. He said 9 men were ill.            | 9   | Ian Pell
        The drug, which the WHO regards as safe, costs 9 dollars.            | 9   |
        Ida Rook, a vet, said a group of 15 states would meet.               | 15  | Ida Rook
        The minister said that 9m pesos ($7m; £6m) had been paid.            | 6 million | the minister
        The minister said that 9m pesos ($7m; £6m) had gone to 400 schools.  | 400 | the minister
        Drug sales to Chile, worth 9m pesos, could triple, it said.          | 9 million |
        Dutch researchers found that 9 men were ill.                         | 9   | Dutch researchers
        The boss of Rabo Bank, Ida Rook, left. The bank said 9 men were ill. | 9   | Rabo Bank
        Claims by the union of 9 deaths were false.                          | 9   |
        Mayor Ana Ruiz left; it said 9 men were ill.                         | 9   |
        Mayor Ana Ruiz said the ship had 9 holes and the union said 8 men were ill. | 8 | the union
        While Lazio police put the crowd at 900, the union put it at 90.     | 900 | Lazio police
        Halvorsen now expects a margin of 9% for the full year.              | 9   | Halvorsen
        In Oslo, Rabo Bank expects a margin of 9% for the full year.         | 9   | Rabo Bank
        The dam will cost 9m euros, Rabo Bank estimated this week.           | 9 million | Rabo Bank
        Prices in Oslo rose by 9%, official data showed on Monday.           | 9   |
        Growth came inland: Vega added 2.1%, and Lircay grew by 9%.          | 9   |
        Mayor Ana Ruiz said on Monday as she presented a plan for 9 ships.   | 9   |
        Rosnor lost. Rosnor's revenue fell to 9m euros, the listed group said. | 9 million | Rosnor
        Mayor Ada Lund spoke. Wei Ni laughed. She said 9 men were ill.       | 9   | Wei Ni
        Mayor Ada Lund spoke. Omar bin Ed left early. He said 9 men were ill. | 9  | Omar bin Ed
        Mayor Ada Lund spoke. El Al grew. She said 9 men were ill.           | 9   | Ada Lund
        Dr Wei Ni came. Mayor Ada Lund spoke. Ni left. She said 9 men were ill. | 9 | Wei Ni
        Dr Ines de la Cruz came. Mayor Ada Lund spoke. De la Cruz left. She said 9 men were ill. | 9 | Ines de la Cruz
        Dr Ines de la Cruz came. Mayor Ada Lund spoke. Of 20 men, 9 were ill, de la Cruz said. | 9 | Ines de la Cruz
        Dr Xi Li came. Mayor Ada Lund spoke. "Not so," said Xi. She said 9 men were ill. | 9 | Xi Li
        """)
    void theSpeakerIsAPersonABodyOrAPaper(String sentence, String value, String by) {
        assertThat(candidates(sentence))
                .filteredOn(candidate -> candidate.shortValue().equals(value))
                .extracting(candidate -> candidate.by().orElse(null))
                .containsExactly(by);
    }

    @Test
    void aPassageIsNarrowAndProvenByTheText() {
        for (EditorsList list : LISTS) {
            for (Candidate candidate : list.candidates()) {
                Passage passage = candidate.passage();
                ArticleText.Passage found = list.text()
                        .passage(new Evidence(
                                passage.from(),
                                passage.to(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Position.START))
                        .orElseThrow();
                assertThat(found.sha256()).isEqualTo(passage.sha256());
                assertThat(TextWords.of(passage.from())).hasSizeLessThan(ArticleRuns.LENGTH);
                assertThat(TextWords.of(passage.to().orElse(""))).hasSizeLessThan(ArticleRuns.LENGTH);
                assertThat(list.text().text().substring(found.start(), found.end()))
                        .contains(candidate.words().replaceAll("^[\"']|[,.]?[\"']?$", ""));
            }
        }
    }

    @Test
    void aNameThatTheLibraryKnowsHasItsKindAndSpelling() {
        Names names = new Names(List.of(new Name(
                Name.Kind.ORGANISATION, "Land Union", Optional.empty(), List.of("Union of the Land"), Position.START)));
        assertThat(Candidates.of(
                        new ArticleText("The vote was lost by the Union of the Land at last."), PUBLISHED, names))
                .anySatisfy(candidate -> {
                    assertThat(candidate.kind()).isEqualTo("organisation");
                    assertThat(candidate.shortValue()).isEqualTo("Land Union");
                });
    }

    @Test
    void aNameIsNotAllegedBecauseItsBearerIsAccused() {
        assertThat(candidates("The list has Ada Lund, 59, who is accused of paying 9 men."))
                .filteredOn(candidate -> candidate.kind().equals("person"))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.certainty()).isEmpty());
    }

    @Test
    void tenAreProposedAndAtMostTwoOfASentence() {
        for (EditorsList list : LISTS) {
            List<Candidate> proposed = Candidates.proposed(list.candidates());
            assertThat(proposed).hasSizeBetween(8, 12);
            assertThat(proposed)
                    .allSatisfy(each -> assertThat(proposed)
                            .filteredOn(other -> other.sentence().equals(each.sentence()))
                            .hasSizeLessThanOrEqualTo(2));
        }
    }

    /**
     * An editor marks about ten values of a text as main facts, so the first ten candidates have room for little else.
     */
    @Test
    void mostOfTheFirstTenCandidatesAreMainFacts() {
        long main = 0;
        long proposed = 0;
        for (EditorsList list : LISTS) {
            List<Candidate> first = Candidates.proposed(list.candidates());
            List<Met> all = list.met();
            proposed += first.size();
            main += first.stream()
                    .filter(each -> all.stream()
                            .anyMatch(
                                    met -> met.line().main() && met.candidate().equals(Optional.of(each))))
                    .count();
        }
        assertThat(share(main, proposed)).isGreaterThanOrEqualTo(0.65);
    }

    private static List<Candidate> candidates(String sentence) {
        return Candidates.of(new ArticleText(sentence), PUBLISHED, Names.NONE);
    }
}
