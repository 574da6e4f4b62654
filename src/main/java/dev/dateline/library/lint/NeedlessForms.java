package dev.dateline.library.lint;

import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.deck.Answer.Typed;
import dev.dateline.library.lint.Report.Piece;
import dev.dateline.library.lint.WrittenCard.Answer;
import java.util.List;
import java.util.Optional;

/** Reports accepted forms that the library's names contain already. */
final class NeedlessForms {
    private NeedlessForms() {}

    static void check(WrittenCard card, Names names, Report report) {
        boolean typed = card.card().answer() instanceof Typed;
        for (Answer answer : card.answers()) {
            Optional<Name> name = names.of(answer.text());
            if (name.isEmpty()) {
                continue;
            }
            List<String> forms = answer.forms();
            for (int i = 0; i < forms.size(); i++) {
                if (names.of(forms.get(i)).equals(name)) {
                    Piece piece = typed ? card.item("accept", i) : answer.piece();
                    report.say(
                            Rule.ACCEPT_NOT_NEEDED,
                            piece,
                            "\"" + forms.get(i) + "\" is not needed under \"accept\": names.yaml has it");
                }
            }
        }
    }
}
