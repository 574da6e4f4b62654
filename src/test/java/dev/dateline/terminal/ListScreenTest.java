package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ListScreenTest {
    private static final Theme THEME = new Theme(Theme.Palette.DARK, Theme.Signs.UNICODE);

    /** Numbers from 1 on. A filter selects the numbers that contain its digits, and {@code x} removes one. */
    private static final class Numbers extends Listing<Integer> {
        private final List<Integer> all = new ArrayList<>();
        private String pressed = "";

        Numbers(int count) {
            IntStream.rangeClosed(1, count).forEach(all::add);
            list();
        }

        @Override
        String title() {
            return "Numbers";
        }

        @Override
        List<Integer> items() {
            return all;
        }

        @Override
        String text(Integer number) {
            return number.toString();
        }

        @Override
        String filter(String typed) {
            return typed.chars().allMatch(Character::isDigit) ? super.filter(typed) : "digits only";
        }

        @Override
        AttributedString line(Page page, Integer number) {
            return new AttributedString("number " + number);
        }

        @Override
        Optional<AttributedString> headings(Page page) {
            return Optional.of(new AttributedString("heading"));
        }

        @Override
        void preview(Printout page, Integer number) {
            page.paragraph(0, Theme.Role.TEXT, "more about " + number);
        }

        @Override
        List<Key> keys() {
            return List.of(new Key("x", "take away"));
        }

        @Override
        Reaction key(String key, Integer number) {
            if (!key.equals("x")) {
                return Reaction.NONE;
            }
            all.remove(number);
            list();
            return Reaction.saying("taken away");
        }

        @Override
        Reaction enter(Integer number) {
            return Reaction.NONE;
        }

        @Override
        Reaction press(Event event, Integer number) throws InterruptedException {
            pressed = event.toString();
            return super.press(event, number);
        }
    }

    private static <T> ListScreen<T> press(ListScreen<T> list, Object... keys) throws InterruptedException {
        for (Event event : Press.keys(keys)) {
            list.on(event);
        }
        return list;
    }

    private static String text(ListScreen<?> list, int columns, int rows) {
        return Golden.text(list.render(columns, rows));
    }

    @Test
    void theListScrollsWithItsPointerAndSaysThatThereIsMore() throws Exception {
        ListScreen<Integer> list = new ListScreen<>(THEME, new Numbers(100));
        assertThat(text(list, 80, 24))
                .contains("❯ number 1\n", "more about 1\n", "↓ more")
                .doesNotContain("↑ more");
        press(list, Event.Key.END);
        assertThat(text(list, 80, 24)).contains("❯ number 100\n", "↑ more").doesNotContain("↓ more");
        press(list, Event.Key.DOWN);
        assertThat(text(list, 80, 24)).as("the wheel stops at the end").contains("❯ number 100\n");
    }

    @Test
    void anInvalidFilterKeepsTheListAndSaysWhy() throws Exception {
        ListScreen<Integer> list = new ListScreen<>(THEME, new Numbers(100));
        press(list, "/", "4", "2");
        assertThat(text(list, 80, 24)).contains("❯ number 42\n", "/42").doesNotContain("number 41");
        press(list, "z");
        assertThat(text(list, 80, 24)).contains("❯ number 42\n", "/42z", "digits only");
        press(list, Event.Key.ESCAPE);
        assertThat(text(list, 80, 24)).contains("❯ number 1\n");
    }

    @Test
    void aLetterIsAKeyOnlyWithoutAFilter() throws Exception {
        Numbers numbers = new Numbers(3);
        ListScreen<Integer> list = new ListScreen<>(THEME, numbers);
        press(list, "/", "x", Event.Key.ENTER);
        assertThat(numbers.listed()).hasSize(3);
        press(list, Event.Key.ESCAPE, "x");
        assertThat(text(list, 80, 24)).contains("❯ number 2\n", "taken away");
        press(list, Event.Key.LEFT);
        assertThat(numbers.pressed).contains("LEFT");
    }

    @Test
    void escapeTakesTheFilterAwayBeforeItGoesBack() throws Exception {
        ListScreen<Integer> list = new ListScreen<>(THEME, new Numbers(100));
        press(list, "/", "4", Event.Key.ENTER);
        Event escape = new Event.Press(Event.Key.ESCAPE);
        assertThat(list.on(escape).end()).isFalse();
        assertThat(list.on(escape)).isEqualTo(Listing.Reaction.END);
    }

    @Test
    void noKeysAndNoWindowUpsetTheList() throws Exception {
        SplittableRandom random = new SplittableRandom(18);
        Event.Key[] keys = Event.Key.values();
        String[] letters = {"/", "?", "x", "1", "2", "z", " ", "é"};
        for (int size : new int[] {0, 1, 7, 200}) {
            ListScreen<Integer> list = new ListScreen<>(THEME, new Numbers(size));
            for (int step = 0; step < 500; step++) {
                Event event = random.nextBoolean()
                        ? new Event.Press(keys[random.nextInt(keys.length)])
                        : new Event.Typed(letters[random.nextInt(letters.length)]);
                list.on(event);
                int rows = random.nextInt(5, 60);
                Frame frame = list.render(random.nextInt(20, 200), rows);
                assertThat(frame.rows()).hasSizeLessThanOrEqualTo(rows);
            }
        }
    }
}
