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
    static final class Date implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String text) {
            return PartialDate.parse(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + text + "\" is not a date; write 2022-12-16, 2022-12 or 2022"));
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

    /** The day or the instant of {@code --now}. */
    static final class Start implements ITypeConverter<StartingPoint> {
        @Override
        public StartingPoint convert(String value) {
            try {
                return StartingPoint.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
