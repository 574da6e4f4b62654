package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.terminal.Theme.Palette;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    private static final double LEAST = 4.5;

    /**
     * The backgrounds of terminals: black and those of well-known dark themes, white and those of well-known light
     * themes.
     */
    private static final Map<Palette, List<Integer>> GROUNDS = Map.of(
            Palette.DARK, List.of(0x000000, 0x1e1e1e, 0x282a36, 0x002b36, 0x2e3436),
            Palette.LIGHT, List.of(0xffffff, 0xfdf6e3, 0xeeeeee),
            Palette.ANY, List.of(0x000000, 0xffffff));

    @Test
    void everyColourCanBeReadOnTheGroundsOfItsPalette() {
        GROUNDS.forEach((palette, grounds) -> {
            for (Role role : Role.values()) {
                int colour = palette.colour(role);
                for (int ground : grounds) {
                    assertThat(colour < 0 ? LEAST : contrast(rgb(colour), ground))
                            .as(palette + " " + role + " on " + Integer.toHexString(ground))
                            .isGreaterThanOrEqualTo(LEAST);
                }
            }
        });
    }

    @Test
    void withoutColoursNothingHasOne() {
        assertThat(Stream.of(Role.values()).map(Palette.NONE::colour)).containsOnly(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, '', '', auto, ANY",
        "xterm-256color, 0;15, '', auto, LIGHT",
        "xterm-256color, 15;0, '', auto, DARK",
        "xterm-256color, 15;0, '', light, LIGHT",
        "xterm-256color, 15;0, 1, light, NONE",
        "xterm-256color, '', '', none, NONE",
        "xterm, '', '', dark, FEW",
        "screen, '', 1, auto, NONE"
    })
    void theSettingAndTheTerminalDecideThePalette(
            String type, String ground, String noColour, String setting, Palette palette) {
        Map<String, String> environment = Map.of("TERM", type, "COLORFGBG", ground, "NO_COLOR", noColour);
        assertThat(Terminals.theme(environment, setting).palette()).isEqualTo(palette);
    }

    @ParameterizedTest
    @CsvSource({
        "rgb:ffff/ffff/ffff, true",
        "rgb:0000/0000/0000, false",
        "rgb:fd/f6/e3, true",
        "rgb:0000/2b2b/3636, false",
        "rgba:ffff/ffff/ffff/ffff, true",
        "rgb:f/f/f, true"
    })
    void theGroundIsLightWhereDarkTextIsReadMoreEasily(String colour, boolean light) {
        assertThat(Ground.isLight(colour)).contains(light);
    }

    @Test
    void anInvalidColourDoesNotDecideTheBackground() {
        assertThat(Ground.isLight("red")).isEmpty();
        assertThat(Ground.isLight("rgb:12345/0/0")).isEmpty();
        assertThat(Ground.isLight("")).isEmpty();
    }

    /** The RGB value of one of xterm's colours 16 to 255: a cube of 6 by 6 by 6, and greys. */
    private static int rgb(int colour) {
        if (colour >= 232) {
            return 0x010101 * (8 + 10 * (colour - 232));
        }
        int[] steps = {0, 95, 135, 175, 215, 255};
        int place = colour - 16;
        return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6];
    }

    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return Ground.contrast(Math.max(first, second), Math.min(first, second));
    }

    private static double luminance(int rgb) {
        return 0.2126 * Ground.linear((rgb >> 16) / 255.0)
                + 0.7152 * Ground.linear((rgb >> 8 & 255) / 255.0)
                + 0.0722 * Ground.linear((rgb & 255) / 255.0);
    }
}
