package dev.dateline.exchange.intake;

import java.util.List;

/**
 * A learner's answers to a card in another program.
 *
 * @param answers the answers, in any order
 * @param suspended whether the card is suspended there
 */
public record Past(List<OutsideAnswer> answers, boolean suspended) {
    /** The past of a card without answers. */
    public static final Past NONE = new Past(List.of(), false);

    public Past {
        answers = List.copyOf(answers);
    }
}
