package dev.dateline.source;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's YAML parser, which also gives the event behind each token: exact marks, quoting, anchors and tags. Every scalar is a
 * string. It is made without a factory, because a factory loads twice as many classes.
 */
final class EventParser extends YAMLParser {
    /** How deep lists and mappings may be nested. */
    static final int DEEPEST = 50;

    private int documents;
    private @Nullable Position secondDocument;
    private @Nullable MarkedYAMLException problem;

    EventParser(String text) {
        super(context(), 0, 0, options(), null, new StringReader(text));
    }

    private static IOContext context() {
        return new IOContext(
                StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST + 2)
                        .maxNameLength(SourceText.LARGEST)
                        .maxStringLength(SourceText.LARGEST)
                        .build(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    /** The event behind the current token. */
    Event event() {
        return _lastEvent;
    }

    /** Where a second document of the stream begins. */
    Optional<Position> secondDocument() {
        return Optional.ofNullable(secondDocument);
    }

    /** What stopped the parser, with its marks. */
    Optional<MarkedYAMLException> problem() {
        return Optional.ofNullable(problem);
    }

    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    @Override
    protected Event getEvent() throws IOException {
        try {
            Event event = super.getEvent();
            if (event != null && event.is(Event.ID.DocumentStart) && ++documents == 2) {
                secondDocument = position(event.getStartMark());
            }
            return event;
        } catch (MarkedYAMLException e) {
            problem = e;
            throw e;
        }
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return JsonToken.VALUE_STRING;
    }
}
