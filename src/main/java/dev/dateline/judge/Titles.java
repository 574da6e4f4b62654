package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words before or after a name that are not part of it: titles, offices, honorifics. */
final class Titles {
    private static final Set<String> TITLES = WordList.words("""
        mr mrs ms miss mx dr doctor prof professor sir dame lord lady herr frau mme madam adm amb pres brig
        brigadier cmdr cdr maj rt chef gouverneur sri mufti patriarch treasurer attache supreme crown duke duchess
        count countess baron baroness historian lawyer author writer academic expert lawmaker legislator politician
        diplomat negotiator opposition health education environment economy home treasury army navy police mlle
        monsieur madame sr sra senor senora signor signora don dona shri smt sheikh shaikh sheikha emir sultan king
        queen prince princess emperor empress pope cardinal archbishop bishop rabbi imam ayatollah president vice
        premier chancellor prime minister pm fm foreign finance defence defense interior trade deputy acting former
        then ex current new chief head leader chairman chairwoman chair chairperson secretary general gen state
        councillor councilor spokesman spokeswoman spokesperson ambassador envoy consul commissioner governor gov
        senator sen rep representative congressman congresswoman speaker house judge justice mayor captain capt
        colonel col major admiral marshal commander officer director ceo editor analyst delegate deputies comrade
        hon honourable honorable his her excellency majesty highness holiness party inspector attorney sergeant
        lieutenant lt sgt reverend rev father sister brother mp san sama sensei ji jr senior junior phd md qc kc esq
        named of cj acj cjp cji dcm cm subedar naik havildar gurudev guru mahatma pandit swami maulana netaji sardar begum
        haji hajji alhaji datuk tun ustad acharya oba mwalimu mzee daw phra ato nana mullah sayyid sidi
        bhai thiru comandante licenciado ingeniero presidente presidenta yokozuna
        """);

    private Titles() {}

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /**
     * The words without titles and fillers at both ends, and without countries and peoples at the beginning (China's
     * Wang Yi).
     */
    static List<String> stripped(List<String> words, Fillers fillers) {
        int from = 0;
        int to = words.size();
        if (to == 2 && fillers.names(words.get(0)) && !TITLES.contains(words.get(0))) {
            return words;
        }
        while (from < to && goesBefore(words.get(from), fillers)) {
            from++;
        }
        while (to > from
                && !Fillers.isNumbered(words)
                && (TITLES.contains(words.get(to - 1)) || fillers.mayGo(words.get(to - 1)))) {
            to--;
        }
        return from == 0 && to == words.size() ? words : new ArrayList<>(words.subList(from, to));
    }

    private static boolean goesBefore(String word, Fillers fillers) {
        return TITLES.contains(word)
                || fillers.mayGo(word)
                || Gazetteer.builtIn().isKnown(word);
    }
}
