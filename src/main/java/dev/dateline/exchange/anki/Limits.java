package dev.dateline.exchange.anki;

import dev.dateline.exchange.intake.ImportFailure;

/**
 * How large a package of somebody else's may be.
 *
 * @param entries files in the package, media included
 * @param inflated bytes of the database, unpacked
 * @param field bytes of the longest text or blob in it
 * @param notes and cards: rows of each
 */
record Limits(int entries, long inflated, int field, int notes) {
    /** A collection of ten years is a tenth of this. */
    static final Limits USUAL = new Limits(200_000, 1L << 30, 32 << 20, 500_000);

    /** @throws ImportFailure if there are more rows than may be */
    void refuseMany(int rows, String what, String name) throws ImportFailure {
        if (rows > notes) {
            throw new ImportFailure(
                    name + " holds more than " + notes + " " + what + "; export a deck of it and import that");
        }
    }
}
