package dev.dateline.cli;

import dev.dateline.source.Fields;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The id of a sheet or a deck on the command line. */
final class SlugConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        if (!Fields.isSlug(text)) {
            throw new TypeConversionException("\"" + text + "\" is not an id: write small letters, digits and hyphens");
        }
        return text;
    }
}
