package dev.dateline.exchange.anki;

import dev.dateline.exchange.intake.ImportFailure;

/**
 * The size limits of an untrusted package.
 *
 * @param entries the number of files in the package, including media
 * @param inflated the bytes of the unpacked database
 * @param field the bytes of the longest text or blob
 * @param notes the greatest number of notes and of cards
 */
record Limits(int entries, long inflated, int field, int notes) {
    /** The limits for a usual package. They are ten times a collection of ten years. */
    static final Limits USUAL = new Limits(200_000, 1L << 30, 32 << 20, 500_000);

    /** @throws ImportFailure if there are too many rows */
    void refuseMany(int rows, String what, String name) throws ImportFailure {
        if (rows > notes) {
            throw new ImportFailure(
                    name + " holds more than " + notes + " " + what + "; export a deck of it and import that");
        }
    }
}
