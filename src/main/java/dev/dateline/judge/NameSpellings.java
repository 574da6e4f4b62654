package dev.dateline.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One spelling for names that are carried into Latin letters in several ways: Mohammed and Muhammad, el-Assad and al-Assad. */
final class NameSpellings {
    /** A line a name. */
    private static final String TABLE = """
        mohammed mohamed muhammad muhammed mohammad mohamad muhamad mohamet mohd
        ahmed ahmad
        hassan hasan
        hussein husain hussain hossein husein hossain
        said saeed sayeed saeid
        yusuf yousef youssef yousuf yusef yosef
        omar umar
        osama usama
        khaled khalid
        nasser nasir naser
        faisal faysal feisal
        ali aly
        abdullah abdallah abdulla
        mahmoud mahmud mahmood
        mustafa moustafa mostafa
        ibrahim ebrahim
        ismail ismael
        suleiman sulaiman soliman suleyman
        tariq tarek tarik
        zayed zayid
        rashid rasheed rachid
        hamid hameed
        jamal gamal
        luis luiz
        philip phillip
        sergei sergey
        andrei andrey
        alexei alexey aleksei aleksey
        yuri yury
        dmitri dmitry
        nikolai nikolay
        zelensky zelenskyy zelenskiy
        gaddafi qaddafi gadhafi kadhafi
        bin ibn
        al el
        """;

    private static final Map<String, String> ONE = new HashMap<>();
    private static final Set<String> ABD = Set.of("abdel", "abdul", "abdal");

    static {
        for (String line : TABLE.split("\n", -1)) {
            List<String> forms = List.of(line.strip().split(" ", -1));
            for (String form : forms) {
                ONE.put(form, forms.get(0));
            }
        }
    }

    private NameSpellings() {}

    static String of(String word) {
        String one = ONE.get(word);
        if (one != null) {
            return one;
        }
        for (String abd : ABD) {
            if (word.startsWith(abd)) {
                return "abdal" + word.substring(abd.length());
            }
        }
        boolean bareQ = word.indexOf('q') >= 0 && !word.contains("qu");
        return bareQ ? word.replace('q', 'k') : word;
    }
}
