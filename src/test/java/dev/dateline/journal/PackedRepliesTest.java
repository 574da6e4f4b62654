package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.FactRef;
import dev.dateline.memory.StudyDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackedRepliesTest {
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void repliesComeBackAsTheyWere() {
        for (int cards = 0; cards < 200; cards++) {
            List<Reply> replies = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                replies.add(reply());
            }
            assertThat(PackedReplies.read(PackedReplies.of(replies))).isEqualTo(replies);
        }
    }

    @Test
    void repliesThatAreCutOffAreRefused() {
        List<Reply> replies = List.of(reply(), reply());
        byte[] whole = PackedReplies.of(replies);
        int first = PackedReplies.of(replies.subList(0, 1)).length;
        for (int length = first + 1; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PackedReplies.read(part)).isInstanceOf(RuntimeException.class);
        }
    }

    private Reply reply() {
        boolean right = random.nextBoolean();
        return new Reply(
                Instant.ofEpochMilli(random.nextLong(-(1L << 42), 1L << 42)),
                new StudyDay(LocalDate.ofEpochDay(random.nextInt(-9999, 99_999))),
                random.nextInt(24),
                random.nextLong(1L << random.nextInt(1, 63)),
                right,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(36_600),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(101)) : OptionalInt.empty(),
                right ? "" : "ŌIta " + random.nextInt(100),
                right || random.nextBoolean() ? Optional.empty() : Optional.of(mixup()));
    }

    private Mixup mixup() {
        return new Mixup(
                random.nextBoolean() ? Optional.of(new FactRef("ferry-strike", "crews")) : Optional.empty(),
                random.nextBoolean() ? Optional.of(Chronicle.card("harbour/crews")) : Optional.empty(),
                "60 per cent");
    }
}
