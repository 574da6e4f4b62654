package dev.dateline.cli;

import dev.dateline.app.StartingPoint;
import dev.dateline.article.PartialDate;
import dev.dateline.source.Fields;
import java.time.DateTimeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options that picocli does not know. */
final class Converters {
    private Converters() {}

    /** A day, a month or a year. */
    static PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is not a date; write 2022-12-16, 2022-12 or 2022"));
    }

    /** The day or the instant of {@code --now}. */
    static StartingPoint start(String text) {
        try {
            return StartingPoint.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** The id of a sheet or a deck. */
    static final class Slug implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!Fields.isSlug(text)) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not an id: write small letters, digits and hyphens");
            }
            return text;
        }
    }
}
