package dev.dateline.terminal;

import java.util.List;

/**
 * The first screen: what is due and new by deck.
 *
 * @param decks all decks together first; at least one
 * @param pointer index of the deck pointed at
 * @param choice what the learner has decided
 */
record HomeModel(List<HomeDeck> decks, int pointer, Choice choice, boolean keys) {
    /** What can be decided here. */
    enum Choice {
        NONE,
        /** Study the deck pointed at. */
        STUDY,
        /** Ask every card of it once, whether due or not, and record nothing. */
        PRACTISE,
        LEAVE
    }

    static HomeModel of(List<HomeDeck> decks) {
        return new HomeModel(List.copyOf(decks), 0, Choice.NONE, false);
    }

    HomeDeck pointed() {
        return decks.get(pointer);
    }

    HomeModel on(Event event) {
        if (event instanceof Event.Interrupt) {
            return choose(Choice.LEAVE);
        }
        if (event instanceof Event.Redraw || event instanceof Event.Suspend) {
            return this;
        }
        if (keys) {
            return new HomeModel(decks, pointer, Choice.NONE, false);
        }
        return event instanceof Event.Press press ? press(press.key()) : letter(event);
    }

    private HomeModel press(Event.Key key) {
        return switch (key) {
            case ENTER -> pointed().waiting() ? choose(Choice.STUDY) : this;
            case ESCAPE -> choose(Choice.LEAVE);
            case UP -> point(pointer - 1);
            case DOWN, TAB -> point(pointer + 1);
            case HOME -> point(0);
            case END -> point(decks.size() - 1);
            default -> this;
        };
    }

    private HomeModel letter(Event event) {
        if (!(event instanceof Event.Typed typed)) {
            return this;
        }
        return switch (typed.text()) {
            case "p" -> pointed().cards() > 0 ? choose(Choice.PRACTISE) : this;
            case "q" -> choose(Choice.LEAVE);
            case "j" -> point(pointer + 1);
            case "k" -> point(pointer - 1);
            case "?" -> new HomeModel(decks, pointer, Choice.NONE, true);
            default -> this;
        };
    }

    private HomeModel point(int deck) {
        return new HomeModel(decks, Math.floorMod(deck, decks.size()), Choice.NONE, false);
    }

    private HomeModel choose(Choice decided) {
        return new HomeModel(decks, pointer, decided, false);
    }
}
