package dev.dateline.terminal;

import dev.dateline.article.Fact;
import dev.dateline.study.Digest;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.StudyAct;
import dev.dateline.terminal.Theme.Role;

/** What an article says, to be read before its questions or once more after a verdict. */
final class DigestScreen {
    private DigestScreen() {}

    /** What the learner did. */
    enum End {
        READ,
        SKIPPED,
        BACK,
        QUIT
    }

    /** @param again whether it was read before */
    static End show(Screen screen, Theme theme, Digest digest, boolean again) throws InterruptedException {
        int scroll = 0;
        while (true) {
            Page page = page(theme, screen.columns(), screen.rows(), digest, again);
            scroll = Math.max(0, Math.min(scroll, page.lines() - page.bodyRows()));
            screen.paint(page.frame(scroll));
            Event event = screen.take();
            if (event instanceof Event.Interrupt) {
                return End.QUIT;
            }
            if (event instanceof Event.Typed typed && typed.text().equals(StudyAct.SKIP.key()) && !again) {
                return End.SKIPPED;
            }
            if (event instanceof Event.Press press) {
                switch (press.key()) {
                    case ENTER -> {
                        return End.READ;
                    }
                    case ESCAPE -> {
                        return End.BACK;
                    }
                    case UP -> scroll--;
                    case DOWN -> scroll++;
                    case PAGE_UP -> scroll -= page.bodyRows() - 1;
                    case PAGE_DOWN -> scroll += page.bodyRows() - 1;
                    default -> {}
                }
            }
        }
    }

    static Page page(Theme theme, int columns, int rows, Digest digest, boolean again) {
        Page page = new Page(theme, columns, rows);
        page.header(again ? "Read again" : "Read first", "");
        page.paragraph(Role.QUESTION, digest.article().title());
        page.paragraph(Role.QUIET, digest.article().origin());
        for (Digest.Entry entry : digest.facts()) {
            page.blank();
            page.paragraph(Role.TEXT, entry.fact().says());
            for (Fact since : entry.since()) {
                page.paragraph(
                        page.styled(Role.LABEL, "  Since  "),
                        page.styled(Role.TEXT, "         "),
                        page.styled(Role.TEXT, SessionTexts.since(since)));
            }
        }
        page.key("enter", again ? "back" : "begin");
        if (!again) {
            page.key(StudyAct.SKIP.key(), "skip");
        }
        page.key(theme.signs().up() + theme.signs().down(), "scroll");
        page.key("esc", again ? "back" : "stop");
        return page;
    }
}
