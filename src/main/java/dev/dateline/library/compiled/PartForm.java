package dev.dateline.library.compiled;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.source.Position;
import java.util.List;
import java.util.Optional;

/** Writes the parts that facts and cards share. */
record PartForm(CompactWriter out) {
    private static final int MONTHS = 13; // twelve, and 0 for none
    private static final int DAYS = 32;

    void ref(FactRef ref) {
        out.name(ref.article());
        out.name(ref.fact());
    }

    void date(PartialDate date) {
        out.number((date.year() * MONTHS + date.month()) * DAYS + date.day());
    }

    void position(Position at) {
        out.number(at.line());
        out.number(at.column());
    }

    /** Reads the parts. */
    record Reading(CompactReader in) {
        FactRef ref() {
            return new FactRef(in.name(), in.name());
        }

        /** Reads an immutable list of references. */
        List<FactRef> refs() {
            int count = in.number();
            if (count == 0) {
                return List.of();
            }
            if (count == 1) {
                return List.of(ref());
            }
            FactRef[] refs = new FactRef[count];
            for (int i = 0; i < count; i++) {
                refs[i] = ref();
            }
            return List.of(refs);
        }

        Optional<PartialDate> optionalDate() {
            return in.flag() ? Optional.of(date()) : Optional.empty();
        }

        PartialDate date() {
            int packed = in.number();
            int months = packed / DAYS;
            return new PartialDate(months / MONTHS, months % MONTHS, packed % DAYS);
        }

        Position position() {
            return new Position(in.number(), in.number());
        }
    }
}
