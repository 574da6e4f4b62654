package dev.dateline.study.exam;

import dev.dateline.study.KeyedAct;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a learner can do in an exam besides answering. Each action has one word for lines and one key for the screen.
 */
public enum ExamAction implements KeyedAct {
    /** Go to the question with a number. */
    GO("go", ""),
    /** Mark the question for another look. */
    MARK("mark", "*"),
    /** Take the answer back. */
    CLEAR("clear", "-"),
    /** Show an overview of all questions. */
    OVERVIEW("list", ""),
    /** End the exam and mark it. */
    END("end", "z"),
    /** Leave the exam, to continue later. */
    LEAVE("quit", ""),
    NEXT("", ">"),
    PREVIOUS("", "<");

    private final String word;
    private final String key;

    ExamAction(String word, String key) {
        this.word = word;
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** The action of a command. A number may follow its word. */
    public static Optional<ExamAction> ofCommand(String command) {
        return Stream.of(values())
                .filter(action ->
                        (!action.word.isEmpty() && action.word.equals(command)) || (action == GO && hasNumber(command)))
                .findFirst();
    }

    private static boolean hasNumber(String command) {
        return command.length() > 2
                && command.startsWith("go")
                && (command.charAt(2) == ' ' || Character.isDigit(command.charAt(2)));
    }
}
