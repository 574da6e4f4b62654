package dev.dateline.terminal;

import dev.dateline.article.PartialDate;
import dev.dateline.study.exam.PastExam;
import dev.dateline.terminal.Theme.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The list of finished exams, the last one first, with the trend of their marks. */
final class PastExamListing extends Listing<PastExam> {
    private static final int BAR = 10;

    private final List<PastExam> all;
    private final ZoneId zone;
    private OptionalInt opened = OptionalInt.empty();

    PastExamListing(List<PastExam> exams, ZoneId zone) {
        this.all = exams;
        this.zone = zone;
        list();
    }

    @Override
    List<PastExam> items() {
        List<PastExam> newest = new ArrayList<>(all);
        Collections.reverse(newest);
        return newest;
    }

    @Override
    String text(PastExam exam) {
        LocalDate day = exam.begun().atZone(zone).toLocalDate();
        return PartialDate.of(day).inWords() + "  " + exam.profile().name() + "  " + exam.title();
    }

    /** The index of the opened exam in the list that was given. */
    OptionalInt opened() {
        return opened;
    }

    @Override
    String title() {
        return "Past exams. " + PastExam.trend(all);
    }

    @Override
    AttributedString line(Page page, PastExam exam) {
        Theme.Signs signs = page.signs();
        int full = Math.max(0, Math.min(BAR, Math.round(exam.share() / (float) BAR)));
        String share = exam.share() + "%";
        AttributedStringBuilder line = new AttributedStringBuilder();
        if (!page.narrow()) {
            line.append(page.styled(Role.RIGHT, signs.full().repeat(full)))
                    .append(page.styled(Role.QUIET, signs.empty().repeat(BAR - full)));
        }
        return line.append(page.styled(Role.KEY, Wrap.right(share, 5) + "  "))
                .append(page.styled(Role.TEXT, text(exam)))
                .toAttributedString();
    }

    @Override
    void preview(Printout page, PastExam exam) {
        page.paragraph(
                Role.TEXT,
                ExamWording.marks(exam.marks()) + " of " + ExamWording.marks(exam.most()) + "   right "
                        + exam.counts().right() + "   wrong " + exam.counts().wrong() + "   left "
                        + exam.counts().left());
    }

    @Override
    List<Key> keys() {
        return List.of(new Key("enter", "report"));
    }

    @Override
    Reaction enter(PastExam exam) {
        opened = OptionalInt.of(all.indexOf(exam));
        return Reaction.END;
    }
}
