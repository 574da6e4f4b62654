package dev.dateline.exchange.intake;

import java.util.List;

/**
 * What a learner did with a card in another program.
 *
 * @param answers in any order
 * @param suspended whether it is suspended there
 */
public record Past(List<OutsideAnswer> answers, boolean suspended) {
    /** Of a card that nobody has seen. */
    public static final Past NONE = new Past(List.of(), false);

    public Past {
        answers = List.copyOf(answers);
    }
}
