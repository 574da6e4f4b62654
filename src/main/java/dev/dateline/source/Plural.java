package dev.dateline.source;

/** Writes how many things there are: {@code 1 card}, {@code 2 cards}. */
public final class Plural {
    private Plural() {}

    /**
     * The number and the thing.
     *
     * @param thing the thing in the singular; its plural ends in -s
     */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
