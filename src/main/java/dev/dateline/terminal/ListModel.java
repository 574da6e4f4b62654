package dev.dateline.terminal;

/**
 * The learner's position in a list.
 *
 * @param size how many items are listed
 * @param pointer index of the selected item; 0 in an empty list
 * @param filter the text typed after {@code /}
 * @param typing whether letters go into the filter
 */
record ListModel(int size, int pointer, LineEditor filter, boolean typing) {
    private static final int PAGE = 10;

    static ListModel of(int size) {
        return new ListModel(size, 0, LineEditor.EMPTY, false);
    }

    /** The same with another number of items. The pointer stays if it can. */
    ListModel sized(int items) {
        return new ListModel(items, Math.max(0, Math.min(pointer, items - 1)), filter, typing);
    }

    ListModel at(int item) {
        return new ListModel(size, Math.max(0, Math.min(item, size - 1)), filter, typing);
    }

    /** Begins to type a filter. */
    ListModel filtering() {
        return new ListModel(size, pointer, filter, true);
    }

    /** The list after a key that moves the pointer or types the filter; the same for other keys. */
    ListModel on(Event event) {
        if (event instanceof Event.Press press) {
            return press(press);
        }
        boolean text = event instanceof Event.Typed || event instanceof Event.Pasted;
        return typing && text ? typed(filter.on(event)) : this;
    }

    private ListModel press(Event.Press press) {
        return switch (press.key()) {
            case UP -> at(pointer - 1);
            case DOWN -> at(pointer + 1);
            case PAGE_UP -> at(pointer - PAGE);
            case PAGE_DOWN -> at(pointer + PAGE);
            case ENTER -> new ListModel(size, pointer, filter, false);
            case ESCAPE -> new ListModel(size, 0, LineEditor.EMPTY, false);
            default -> typing ? typed(filter.on(press)) : move(press.key());
        };
    }

    private ListModel move(Event.Key key) {
        return key == Event.Key.HOME ? at(0) : key == Event.Key.END ? at(size - 1) : this;
    }

    private ListModel typed(LineEditor line) {
        boolean same = line.text().equals(filter.text());
        return new ListModel(size, same ? pointer : 0, line, true);
    }
}
