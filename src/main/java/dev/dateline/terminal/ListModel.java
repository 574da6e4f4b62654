package dev.dateline.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list to choose from.
 *
 * @param filter what is typed behind {@code /}; only items that hold it are listed
 * @param typing whether letters go into the filter
 * @param pointer index among the items listed
 */
record ListModel(List<String> items, String filter, boolean typing, int pointer, Choice choice) {
    /** What the learner has decided. */
    enum Choice {
        NONE,
        OPEN,
        BACK,
        QUIT
    }

    static ListModel of(List<String> items, int pointer) {
        return new ListModel(List.copyOf(items), "", false, pointer, Choice.NONE);
    }

    /** Indices of the items listed. */
    List<Integer> listed() {
        List<Integer> listed = new ArrayList<>();
        String wanted = filter.toLowerCase(Locale.ROOT);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).toLowerCase(Locale.ROOT).contains(wanted)) {
                listed.add(i);
            }
        }
        return listed;
    }

    /** Index of the item pointed at. */
    Optional<Integer> pointed() {
        List<Integer> listed = listed();
        return pointer < listed.size() ? Optional.of(listed.get(pointer)) : Optional.empty();
    }

    ListModel on(Event event) {
        if (event instanceof Event.Interrupt) {
            return decide(Choice.QUIT);
        }
        if (event instanceof Event.Press press) {
            return press(press.key());
        }
        if (!(event instanceof Event.Typed typed)) {
            return this;
        }
        if (typing) {
            return filtered(filter + typed.text(), true);
        }
        return typed.text().equals("/") ? filtered(filter, true) : this;
    }

    private ListModel press(Event.Key key) {
        return switch (key) {
            case ENTER -> pointed().isPresent() ? decide(Choice.OPEN) : this;
            case ESCAPE -> typing || !filter.isEmpty() ? filtered("", false) : decide(Choice.BACK);
            case BACKSPACE ->
                typing && !filter.isEmpty()
                        ? filtered(filter.substring(0, filter.offsetByCodePoints(filter.length(), -1)), true)
                        : this;
            case UP -> point(pointer - 1);
            case DOWN -> point(pointer + 1);
            case PAGE_UP -> point(Math.max(0, pointer - 10));
            case PAGE_DOWN -> point(Math.min(listed().size() - 1, pointer + 10));
            case HOME -> point(0);
            case END -> point(listed().size() - 1);
            default -> this;
        };
    }

    private ListModel filtered(String wanted, boolean more) {
        return new ListModel(items, wanted, more, 0, Choice.NONE);
    }

    private ListModel point(int item) {
        int size = listed().size();
        return new ListModel(items, filter, typing, size == 0 ? 0 : Math.floorMod(item, size), Choice.NONE);
    }

    private ListModel decide(Choice decided) {
        return new ListModel(items, filter, typing, pointer, decided);
    }
}
