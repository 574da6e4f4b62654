package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.study.StudyAct;
import dev.dateline.study.exam.ExamAction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests that a key has the same meaning on every screen. */
class LettersTest {
    private final Map<String, Set<String>> meanings = new HashMap<>();

    private void add(String key, String meaning) {
        if (!key.isBlank()) {
            meanings.computeIfAbsent(key, each -> new HashSet<>()).add(meaning);
        }
    }

    @Test
    void aKeyMeansOneActionEverywhere() {
        for (Act act : Act.values()) {
            // x removes something: a card from study, or a draft from the library
            add(act.key(), act == Act.REMOVE ? StudyAct.SUSPEND.name() : act.name());
        }
        for (StudyAct act : StudyAct.values()) {
            // the same key asks the question and answers it
            add(act.key(), act == StudyAct.KEEP_FORM ? StudyAct.OFFER_FORM.name() : act.name());
        }
        for (ExamAction action : ExamAction.values()) {
            add(action.key(), "EXAM_" + action.name());
        }
        assertThat(meanings)
                .isNotEmpty()
                .allSatisfy((key, actions) -> assertThat(actions).as(key).hasSize(1));
    }
}
