package dev.dateline.article;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which names begin with the family name, and which words belong to a family name. */
final class FamilyNames {
    /** Common Chinese (pinyin and older spellings), Korean and Vietnamese family names, without accents. */
    private static final Set<String> FIRST = words("""
        ai an ao au bae bai ban bang bao bi bian bu bui byun cai cao cen cha chai chan chang chau che chen cheng
        cheong cheung chi chiang chin chiu cho choe choi chong chou chow chu chua chun chung cui dai dam dang dao deng
        di ding dinh do doan dong dou du duan duong eom eun fan fang fei feng fong fu fung gan gao ge geng goh gong gu guan
        gui guo ha hahm ham han hao he heo ho hoang hon hong hou hsiao hsieh hsu hu hua huang hui huo huynh hwang hyun
        im jang jeon jeong ji jia jiang jiao jin jing joo ju jun jung kang kao ke keum kho ki kieu kil kim koh kong
        koo kou ku kuang kuo kwak kwok kwon kwong la lai lam lan lau law le lee lei leng leong leung li lian liang
        liao liew lim lin ling liu lo long loo lu luo luong luu ly ma mai mao mei meng min mok mu na nam nan ng ngo
        nguyen ni nie ning noh oh onh ong ou ouyang paek paik pak pan pang park pei peng pham phan phung phuong pi
        ping pu pyo qi qian qiao qin qiu qu quach quan ra rao ren rhee ri rim roh ruan ryu sa seo seok seong sha shan
        shang shao she shen sheng shi shih shim shin shu shum si sik sima sin siu sohn sok son song su suh sun sung
        szeto ta tai tam tan tang tao teng teo thai tian to tong tran trieu trinh truong tsai tsang tse tseng tso tsui
        tu tung ung uong vo vu vuong wan wang wee wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue
        yan yang yao yau ye yee yeo yeoh yeom yeon yeung yi yim yin ying yip yong yoo yoon you yu yuan yue yuen yun
        zang zeng zha zhai zhan zhang zhao zheng zhi zhong zhou zhu zhuang zhuo zong zou zuo
        """);

    private static final Set<String> PARTICLES = words("""
        abu af al as av bar ben bin bint d da dal das de degli dei del della dem den der des di dos do du e el ibn la
        le li lo las los san santa st te ten ter und van vom von y zu zum zur
        """);

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private FamilyNames() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+", -1)));
    }

    /** Whether a name with this first word begins with the family name. */
    static boolean standsFirst(String word) {
        return FIRST.contains(plain(word));
    }

    /** Whether a word is a part of the family name after it: {@code von}, {@code bin}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(plain(word));
    }

    /** Whether a word follows a family name: {@code Jr.}. */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(plain(word));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Letters.isAscii(lower)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replace('đ', 'd');
    }
}
