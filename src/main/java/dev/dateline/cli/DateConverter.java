package dev.dateline.cli;

import dev.dateline.article.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, a month or a year on the command line. */
final class DateConverter implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is not a date; write 2022-12-16, 2022-12 or 2022"));
    }
}
