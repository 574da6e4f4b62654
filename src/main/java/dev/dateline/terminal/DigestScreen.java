package dev.dateline.terminal;

import dev.dateline.article.Fact;
import dev.dateline.study.Digest;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.StudyAct;
import dev.dateline.terminal.Theme.Role;
import java.util.List;

/** The statements of an article. The learner reads them before the questions, or again after a verdict. */
final class DigestScreen {
    private DigestScreen() {}

    /**
     * Shows the statements.
     *
     * @param again whether the learner has read them before
     */
    static TextScreen.End show(Screen screen, Digest digest, boolean again) throws InterruptedException {
        List<Listing.Key> skip = again ? List.of() : List.of(new Listing.Key(StudyAct.SKIP.key(), "skip"));
        return TextScreen.show(
                screen,
                new TextScreen.Text(
                        again ? "Read again" : "Read first",
                        "",
                        again ? "back" : "begin",
                        again ? "back" : "stop",
                        skip,
                        page -> draw(page, digest)));
    }

    static void draw(Printout page, Digest digest) {
        page.paragraph(Role.QUESTION, digest.article().title());
        page.paragraph(Role.QUIET, digest.article().origin());
        page.blank();
        for (Digest.Entry entry : digest.facts()) {
            String dot = page.signs().dot() + " ";
            page.paragraph(dot, page.styled(Role.TEXT, entry.fact().says()));
            for (Fact since : entry.since()) {
                page.paragraph(page.styled(Role.LABEL, "  Since  "), page.styled(Role.TEXT, SessionTexts.since(since)));
            }
        }
    }
}
