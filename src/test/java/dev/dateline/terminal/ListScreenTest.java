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
    private static final class Numbers implements Listing {
        private final List<Integer> all = new ArrayList<>();
        private List<Integer> listed;
        private String pressed = "";

        Numbers(int count) {
            IntStream.rangeClosed(1, count).forEach(all::add);
            listed = List.copyOf(all);
        }

        @Override
        public String title() {
            return "Numbers";
        }

        @Override
        public int size() {
            return listed.size();
        }

        @Override
        public String filter(String typed) {
            if (!typed.chars().allMatch(Character::isDigit)) {
                return "digits only";
            }
            listed = all.stream()
                    .filter(number -> number.toString().contains(typed))
                    .toList();
            return "";
        }

        @Override
        public AttributedString line(Page page, int item) {
            return new AttributedString("number " + listed.get(item));
        }

        @Override
        public Optional<AttributedString> headings(Page page) {
            return Optional.of(new AttributedString("heading"));
        }

        @Override
        public void preview(Printout page, int item) {
            page.paragraph(0, Theme.Role.TEXT, "more about " + listed.get(item));
        }

        @Override
        public List<Key> keys() {
            return List.of(new Key("x", "take away"));
        }

        @Override
        public Reaction press(Event event, int item) {
            if (event instanceof Event.Typed typed && typed.text().equals("x")) {
                all.remove(listed.get(item));
                listed = List.copyOf(all);
                return Reaction.saying("taken away");
            }
            pressed = event.toString();
            return Reaction.NONE;
        }
    }

    private static ListScreen press(ListScreen list, Object... keys) throws InterruptedException {
        for (Event event : Press.keys(keys)) {
            list.on(event);
        }
        return list;
    }

    private static String text(ListScreen list, int columns, int rows) {
        return Golden.text(list.render(columns, rows));
    }

    @Test
    void theListScrollsWithItsPointerAndSaysThatThereIsMore() throws Exception {
        ListScreen list = new ListScreen(THEME, new Numbers(100));
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
        ListScreen list = new ListScreen(THEME, new Numbers(100));
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
        ListScreen list = new ListScreen(THEME, numbers);
        press(list, "/", "x", Event.Key.ENTER);
        assertThat(numbers.size()).isEqualTo(3);
        press(list, Event.Key.ESCAPE, "x");
        assertThat(text(list, 80, 24)).contains("❯ number 2\n", "taken away");
        press(list, Event.Key.LEFT);
        assertThat(numbers.pressed).contains("LEFT");
    }

    @Test
    void escapeTakesTheFilterAwayBeforeItGoesBack() throws Exception {
        ListScreen list = new ListScreen(THEME, new Numbers(100));
        press(list, "/", "4", Event.Key.ENTER);
        Event escape = new Event.Press(Event.Key.ESCAPE);
        assertThat(list.on(escape).end()).isFalse();
        assertThat(list.on(escape)).isEqualTo(new Listing.Reaction("", true, false));
    }

    @Test
    void noKeysAndNoWindowUpsetTheList() throws Exception {
        SplittableRandom random = new SplittableRandom(18);
        Event.Key[] keys = Event.Key.values();
        String[] letters = {"/", "?", "x", "1", "2", "z", " ", "é"};
        for (int size : new int[] {0, 1, 7, 200}) {
            ListScreen list = new ListScreen(THEME, new Numbers(size));
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
