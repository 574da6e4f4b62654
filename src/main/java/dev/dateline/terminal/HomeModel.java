package dev.dateline.terminal;

import dev.dateline.app.HomeDeck;
import dev.dateline.app.HomeNews;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The home screen: due and new cards by deck, and today's notices.
 *
 * @param first whether the learner has never answered a card
 * @param decks the entry for all decks, followed by an entry for each deck
 * @param left the session that can be continued, in words; empty if there is none
 * @param said a line about the last action; usually empty
 */
record HomeModel(
        boolean first,
        List<HomeDeck> decks,
        HomeNews news,
        String left,
        String said,
        int pointer,
        Optional<Act> decision) {
    /** The most notices that are shown. If there are more, one line opens all of them. */
    static final int MOST_NOTICES = 2;

    HomeModel knowing(HomeNews told) {
        return new HomeModel(first, decks, told, left, said, pointer, decision);
    }

    HomeModel at(String deck) {
        for (int i = 0; i < decks.size(); i++) {
            if (decks.get(i).id().equals(deck)) {
                return new HomeModel(first, decks, news, left, said, i, decision);
            }
        }
        return this;
    }

    HomeDeck pointed() {
        return decks.get(pointer);
    }

    Set<Act> open() {
        Set<Act> open = EnumSet.of(Act.READ, Act.ADD, Act.STATISTICS, Act.QUIT);
        if (pointed().cards() > 0) {
            open.add(Act.PRACTISE);
            open.add(Act.EXAM);
        }
        if (pointed().cards() > 0 || decks.size() > 1) {
            open.add(Act.BROWSE);
        }
        if (!left.isEmpty()) {
            open.add(Act.GO_ON);
        }
        news.notices().forEach(notice -> open.add(kind(notice)));
        if (news.notices().size() > MOST_NOTICES) {
            open.add(Act.NOTICES);
        }
        return open;
    }

    static Act kind(HomeNews.Notice notice) {
        return switch (notice.subject()) {
            case CHANGES -> Act.CHANGES;
            case NEW_CARDS -> Act.STUDY_LISTED;
            case DRAFTS -> Act.EDIT;
            case PROBLEMS -> Act.PROBLEMS;
        };
    }

    HomeModel on(Event event) {
        if (event instanceof Event.Press press) {
            return press(press.key());
        }
        return event instanceof Event.Typed typed
                ? Act.ofKey(typed.text())
                        .filter(open()::contains)
                        .map(this::decide)
                        .orElse(this)
                : this;
    }

    private HomeModel press(Event.Key key) {
        return switch (key) {
            case ENTER -> enter();
            case UP -> point(pointer - 1);
            case DOWN, TAB -> point(pointer + 1);
            case HOME -> point(0);
            case END -> point(decks.size() - 1);
            default -> this;
        };
    }

    private HomeModel enter() {
        if (pointed().waiting()) {
            return decide(Act.STUDY);
        }
        return pointed().cards() > 0 ? decide(Act.PRACTISE) : this;
    }

    private HomeModel point(int deck) {
        return first
                ? this
                : new HomeModel(false, decks, news, left, "", Math.floorMod(deck, decks.size()), Optional.empty());
    }

    private HomeModel decide(Act kind) {
        return new HomeModel(first, decks, news, left, "", pointer, Optional.of(kind));
    }
}
