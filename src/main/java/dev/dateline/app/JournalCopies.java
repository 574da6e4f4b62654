package dev.dateline.app;

import dev.dateline.journal.Backups;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The backups of a run's journal. One is made automatically after the first answers of a day. */
public record JournalCopies(Invocation invocation) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    /** The folder {@code backups} next to the journal. For a journal with another name, a folder with that name. */
    public Path folder() {
        Path journal = invocation.journal();
        String name = journal.getFileName().toString();
        return journal.resolveSibling(name.equals("journal.db") ? "backups" : name + "-backups");
    }

    public Backups backups() {
        return new Backups(folder());
    }

    /** The machine's date, even with {@code --now}. Backups with future dates would displace the current ones. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** A new file name next to the journal. If a backup replaces the journal, the old journal gets this name. */
    public Path aside() {
        Path journal = invocation.journal();
        String moment = stem(journal) + "-replaced-" + MOMENT.format(now());
        Path aside = journal.resolveSibling(moment + ".db");
        for (int n = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); n++) {
            aside = journal.resolveSibling(moment + "-" + n + ".db");
        }
        return aside;
    }

    /** The name of a journal's file without its ending. The names of files next to it begin with it. */
    static String stem(Path journal) {
        String name = journal.getFileName().toString();
        return name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
    }

    private LocalDateTime now() {
        ZoneId zone = invocation.host().clock().getZone();
        return LocalDateTime.ofInstant(invocation.host().clock().instant(), zone);
    }

    /**
     * Makes a backup, unless there is one of today. The answers are safe in any case, so a failure is only reported.
     */
    void afterAnswers(Journal journal) {
        try {
            backups().rotate(journal, today());
        } catch (JournalFailure failure) {
            invocation.complain("no backup was made: " + failure.getMessage());
        }
    }
}
