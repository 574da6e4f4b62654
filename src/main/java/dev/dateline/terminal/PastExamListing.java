package dev.dateline.terminal;

import dev.dateline.article.PartialDate;
import dev.dateline.study.exam.PastExam;
import dev.dateline.terminal.Theme.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The list of finished exams, the last first, with the trend of their marks. */
final class PastExamListing implements Listing {
    private static final int BAR = 10;

    private final List<PastExam> all;
    private final ZoneId zone;
    private List<Integer> listed;
    private OptionalInt opened = OptionalInt.empty();

    PastExamListing(List<PastExam> exams, ZoneId zone) {
        this.all = exams;
        this.zone = zone;
        this.listed = matching("");
    }

    private List<Integer> matching(String wanted) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (text(all.get(i)).toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(i);
            }
        }
        Collections.reverse(found);
        return found;
    }

    private String text(PastExam exam) {
        LocalDate day = exam.begun().atZone(zone).toLocalDate();
        return PartialDate.of(day).inWords() + "  " + exam.profile().name() + "  " + exam.title();
    }

    /** The index of the opened exam, in the order of the given list. */
    OptionalInt opened() {
        return opened;
    }

    @Override
    public String title() {
        return "Past exams. " + PastExam.trend(all);
    }

    @Override
    public int size() {
        return listed.size();
    }

    @Override
    public String filter(String typed) {
        listed = matching(typed.toLowerCase(Locale.ROOT));
        return "";
    }

    @Override
    public AttributedString line(Page page, int item) {
        PastExam exam = all.get(listed.get(item));
        Theme.Signs signs = page.theme().signs();
        int full = Math.max(0, Math.min(BAR, Math.round(exam.share() / (float) BAR)));
        String share = exam.share() + "%";
        AttributedStringBuilder line = new AttributedStringBuilder();
        if (!page.narrow()) {
            line.append(page.styled(Role.RIGHT, signs.full().repeat(full)))
                    .append(page.styled(Role.QUIET, signs.empty().repeat(BAR - full)));
        }
        return line.append(page.styled(Role.KEY, " ".repeat(5 - share.length()) + share + "  "))
                .append(page.styled(Role.TEXT, text(exam)))
                .toAttributedString();
    }

    @Override
    public void preview(Printout page, int item) {
        PastExam exam = all.get(listed.get(item));
        page.paragraph(
                0,
                Role.TEXT,
                ExamWording.marks(exam.marks()) + " of " + ExamWording.marks(exam.most()) + "   right "
                        + exam.counts().right() + "   wrong " + exam.counts().wrong() + "   left "
                        + exam.counts().left());
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("enter", "report"));
    }

    @Override
    public Reaction press(Event event, int item) {
        if (!(event instanceof Event.Press press) || press.key() != Event.Key.ENTER) {
            return Reaction.NONE;
        }
        opened = OptionalInt.of(listed.get(item));
        return new Reaction("", true, false);
    }
}
