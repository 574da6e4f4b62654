package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static String mixedUp(String called, Optional<PartialDate> asOf) {
        return new Confusion(Optional.empty(), Optional.empty(), "62 per cent", called, asOf).inWords();
    }

    @Test
    void anOldValueIsNamedWithItsDateUnlessItsNameSaysTheYear() {
        Optional<PartialDate> may = Optional.of(PartialDate.ofMonth(2022, 5));
        assertThat(mixedUp("the residents' figure", may)).isEqualTo("62 per cent is the residents' figure (May 2022)");
        assertThat(mixedUp("the residents' figure of 2022", may))
                .isEqualTo("62 per cent is the residents' figure of 2022");
        assertThat(mixedUp("62 per cent were for it.", may))
                .isEqualTo("62 per cent: 62 per cent were for it. (May 2022)");
        assertThat(mixedUp("the residents' figure", Optional.empty()))
                .isEqualTo("62 per cent is the residents' figure");
    }
}
