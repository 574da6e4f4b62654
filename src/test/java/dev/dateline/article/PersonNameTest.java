package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Wang Wenbin, Wang",
        "Xi Jinping, Xi",
        "Qin Gang, Qin",
        "Kim Jong Un, Kim",
        "Lee Jae-myung, Lee",
        "Ban Ki-moon, Ban",
        "Bong Joon-ho, Bong",
        "Nadia El-fassi, El-fassi",
        "Nguyễn Phú Trọng, Nguyễn",
        "Đặng Thị Ngọc Thịnh, Đặng",
        "Yoshimasa Hayashi, Hayashi",
        "Shinzō Abe, Abe",
        "Ursula von der Leyen, von der Leyen",
        "Luiz Inácio Lula da Silva, da Silva",
        "Mohammed bin Salman, bin Salman",
        "Vincent Van Gogh, Van Gogh",
        "Martin Luther King Jr., King",
        "Modi, Modi",
        "王毅, 王毅",
        "De Gaulle, Gaulle"
    })
    void aSurnameIsFoundAsReportersShortenIt(String full, String surname) {
        assertThat(PersonName.of(full)).isEqualTo(new PersonName(full, surname));
    }

    @ParameterizedTest
    @CsvSource({
        "43, 43",
        "-1.5, -1.5",
        "+7, 7",
        "007, 7",
        "1.10, 1.10",
        "43 trillion, 43000000000000",
        "1.5 million, 1500000",
        "2 thousand, 2000",
        "0.5 billion, 500000000"
    })
    void numbersAreExact(String text, String number) {
        assertThat(NumberText.parse(text).orElseThrow().toPlainString()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "many",
                "4,3",
                "1e9",
                ".5",
                "5.",
                "1.2.3",
                "-",
                "0x1F",
                "43 francs",
                "43 trillion francs",
                "''",
                "٣"
            })
    void aTextThatIsNoNumberIsNotRead(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        assertThat(NumberText.parse("9".repeat(1000))).isEmpty();
    }
}
