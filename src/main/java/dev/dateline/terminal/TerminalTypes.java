package dev.dateline.terminal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Descriptions of the common types of terminals for JLine. All of these use the same control sequences (ECMA-48 with
 * private modes of DEC and xterm). Without a description, JLine would start {@code infocmp} or read its own
 * descriptions with hundreds of unused sequences. That takes a tenth of the time to the first question. The
 * descriptions also help if a terminal is newer than the system's terminfo.
 */
final class TerminalTypes {
    private static final Set<String> WITH_256_COLOURS = Set.of("""
            xterm-256color screen-256color tmux-256color konsole-256color gnome-256color vte-256color
            alacritty foot wezterm xterm-kitty xterm-ghostty
            """.strip().split("\\s+", -1));

    private static final Set<String> WITH_8_COLOURS = Set.of("xterm", "screen", "tmux");

    /**
     * A description in the format of terminfo: a line for the name, and a line for the rest. It is short, because JLine
     * reads it letter by letter. It has no keys, because {@link Keys} knows the keys of all these types.
     */
    private static final String CAPABILITIES = """
            common,
            am, xenl, cr=^M, clear=\\E[H\\E[2J, el=\\E[K, cup=\\E[%i%p1%d;%p2%dH, cuu=\\E[%p1%dA, cud=\\E[%p1%dB, cuf=\\E[%p1%dC,\
             cub=\\E[%p1%dD, cuu1=\\E[A, cud1=^J, cuf1=\\E[C, cub1=^H, dch=\\E[%p1%dP, ich=\\E[%p1%d@, dl=\\E[%p1%dM,\
             il=\\E[%p1%dL, sc=\\E7, rc=\\E8, civis=\\E[?25l, cnorm=\\E[?25h, smcup=\\E[?1049h, rmcup=\\E[?1049l,\
             smkx=\\E[?1h\\E=, rmkx=\\E[?1l\\E>, colors#""";

    private TerminalTypes() {}

    /**
     * The description of a type, as {@code infocmp} would print it. Empty for other types.
     *
     * @param type the value of the variable {@code TERM}
     */
    static Optional<String> description(String type) {
        if (WITH_256_COLOURS.contains(type)) {
            return Optional.of(CAPABILITIES + "256,\n");
        }
        return WITH_8_COLOURS.contains(type) ? Optional.of(CAPABILITIES + "8,\n") : Optional.empty();
    }

    /** Whether a terminal has xterm's 256 colours. Its type and {@code COLORTERM} tell. */
    static boolean hasManyColours(Map<String, String> environment) {
        String type = environment.getOrDefault("TERM", "");
        return WITH_256_COLOURS.contains(type)
                || type.endsWith("-256color")
                || type.endsWith("-direct")
                || !environment.getOrDefault("COLORTERM", "").isEmpty();
    }
}
