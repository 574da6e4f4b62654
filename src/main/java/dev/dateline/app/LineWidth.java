package dev.dateline.app;

import java.util.Map;

public final class LineWidth {
    private static final int USUAL = 80;
    /** The most columns of a line. Longer lines are hard to read. */
    private static final int MOST = 88;

    private LineWidth() {}

    /** The width of lines that programs may also read: the width of the terminal, or unlimited without a terminal. */
    public static int unlessPiped(Host host) {
        boolean given = !host.environment().getOrDefault("COLUMNS", "").isEmpty();
        return given || TerminalCheck.isInteractive() ? of(host) : Integer.MAX_VALUE;
    }

    /** The width of lines for people. {@code COLUMNS} replaces the terminal's width. */
    public static int of(Host host) {
        Map<String, String> environment = host.environment();
        String given = environment.getOrDefault("COLUMNS", "");
        if (!given.isEmpty() && given.length() < 5 && given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Math.min(MOST, Integer.parseInt(given));
        }
        if (!TerminalCheck.capable(environment, TerminalCheck.isInteractive())) {
            return USUAL;
        }
        int width = host.terminalColumns().applyAsInt(environment);
        return width > 0 ? Math.min(MOST, width) : USUAL;
    }
}
