package dev.dateline.terminal;

import java.util.List;

/** Short forms of events for tests: {@code Press.keys("abc", Event.Key.ENTER)}. */
final class Press {
    private Press() {}

    /**
     * The events for some keys. A string becomes its characters, typed one by one. Keys and events stay as they are.
     */
    static List<Event> keys(Object... pressed) {
        List<Event> events = new java.util.ArrayList<>();
        for (Object one : pressed) {
            if (one instanceof Event.Key key) {
                events.add(new Event.Press(key));
            } else if (one instanceof Event event) {
                events.add(event);
            } else {
                one.toString().codePoints().forEach(c -> events.add(new Event.Typed(Character.toString(c))));
            }
        }
        return events;
    }

    static LineEditor into(LineEditor line, Object... pressed) {
        for (Event event : keys(pressed)) {
            line = line.on(event);
        }
        return line;
    }

    static AnswerForm into(AnswerForm form, Object... pressed) {
        for (Event event : keys(pressed)) {
            form = form.on(event);
        }
        return form;
    }
}
