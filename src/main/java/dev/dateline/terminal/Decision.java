package dev.dateline.terminal;

import java.util.Optional;

/**
 * What the learner wants to do, as he said on the first screen.
 *
 * @param deck its id; empty for all decks
 * @param practice ask every card once and record nothing
 */
public record Decision(Optional<String> deck, boolean practice) {}
