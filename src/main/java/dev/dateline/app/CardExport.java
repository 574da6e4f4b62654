package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.ExportSelection;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.PageOptions;
import dev.dateline.exchange.PlacedFile;
import dev.dateline.exchange.Studied;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.formats.ExportFormats;
import dev.dateline.exchange.page.PageFolder;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.ParameterSet;
import dev.dateline.judge.DateOrder;
import dev.dateline.judge.EnglishWords;
import dev.dateline.library.Aging;
import dev.dateline.page.Carried;
import dev.dateline.page.CarriedText;
import dev.dateline.page.PageLibrary;
import dev.dateline.page.PageStudy;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Exports cards into a file of another program. */
public final class CardExport {
    private final Invocation invocation;
    private final ExportLedger ledger;
    private final ExportFormats formats;

    public CardExport(Invocation invocation) throws IOException {
        this.invocation = invocation;
        this.ledger = new ExportLedger(invocation.locations().data().resolve("exports"));
        this.formats =
                new ExportFormats(ledger, new KeptNotes(invocation.libraries().begun()));
    }

    public ExportFormats formats() {
        return formats;
    }

    /** The cards that are still asked. Cards on facts that are not true any more are left out. */
    public List<Card> standing(Workplace workplace, List<Card> cards) {
        LocalDate today = workplace.today();
        Aging aging = workplace.library().aging();
        return cards.stream()
                .filter(card -> !aging.status(card, today).takenBack())
                .toList();
    }

    /**
     * The cards with everything that an export contains.
     *
     * @param withProgress whether answers are exported too
     */
    public Export select(Workplace workplace, List<Card> cards, boolean withProgress) throws JournalFailure {
        Set<CardId> ids = new HashSet<>();
        cards.forEach(card -> ids.add(card.id()));
        LocalDate today = workplace.today();
        return new ExportSelection(workplace.library(), today)
                .of(workplace.library().decks(), ids, withProgress ? studied(workplace) : Map.of());
    }

    private Map<CardId, Studied> studied(Workplace workplace) throws JournalFailure {
        if (workplace.journal().isEmpty()) {
            return Map.of();
        }
        return Studied.of(
                workplace.history(),
                workplace.learner()::memory,
                workplace.calendar(),
                invocation.settings().get(Setting.RETENTION),
                ParameterSet.inUse(workplace.journal().get().parameters()).parameters());
    }

    /**
     * Writes a file as a whole or not at all.
     *
     * @return the conversions and losses
     * @throws Failure if the file cannot be written
     */
    public Conversions write(Export export, Format format, Options options, Meter meter, Path place) {
        try {
            return PlacedFile.write(place, stream -> format.write(export, options, meter, stream));
        } catch (IOException e) {
            throw new Failure(shown(place) + " cannot be written" + reason(e, place) + "; nothing was changed", e);
        }
    }

    /** Writes a page as the files of an app. */
    public Conversions writeFolder(Export export, Options options, Path folder) {
        try {
            return PageFolder.write(folder, export, options);
        } catch (IOException e) {
            throw new Failure(shown(folder) + " cannot be written" + reason(e, folder), e);
        }
    }

    /**
     * The options of a page.
     *
     * @param studied the cards that the page schedules over days; if there are none, the page is a quiz
     */
    public PageOptions page(Workplace workplace, List<Card> studied, boolean forClass, boolean inFolder)
            throws JournalFailure {
        DateOrder dates = DatesSetting.order(invocation);
        Optional<PageOptions.Progress> progress =
                studied.isEmpty() ? Optional.empty() : Optional.of(progress(workplace, studied, dates));
        return new PageOptions(dates, progress, forClass, inFolder);
    }

    private PageOptions.Progress progress(Workplace workplace, List<Card> studied, DateOrder dates)
            throws JournalFailure {
        Carried carried = workplace.carried(studied);
        PageLibrary library = new PageLibrary(workplace.library(), EnglishWords.NONE, dates);
        Instant now = invocation.clock().instant();
        ZoneOffset offset = workplace.calendar().zone().getRules().getOffset(now);
        PageStudy study = new PageStudy(library, carried, now::toEpochMilli);
        return new PageOptions.Progress(CarriedText.write(carried), study.openings(offset.getTotalSeconds() / 60));
    }

    public boolean exists(String file) {
        return Files.exists(invocation.host().workingDirectory().resolve(file));
    }

    /** Writes cards into a file, in the format of its extension, which must be known. Returns a message. */
    public String write(Workplace workplace, List<Card> cards, String file) throws JournalFailure {
        Path place = invocation.host().workingDirectory().resolve(file).normalize();
        Format format = formats.of(file).orElseThrow();
        Export export = select(workplace, standing(workplace, cards), false);
        PageOptions page = page(workplace, List.of(), false, false);
        Options options = new Options(invocation.clock().instant(), false, true, OptionalLong.empty(), page);
        Conversions conversions = write(export, format, options, Meter.NONE, place);
        remember();
        int written = export.size() - conversions.leftOut();
        List<String> told = new ArrayList<>();
        told.add("wrote " + Plural.of(written, "card") + " to " + shown(place));
        told.addAll(conversions.sentences());
        return String.join("; ", told);
    }

    /**
     * Records what was exported. If this fails, the file is still complete, and unchanged notes count as changed the
     * next time.
     */
    public void remember() {
        try {
            ledger.save();
        } catch (IOException e) {
            invocation
                    .err()
                    .println("The list of exported notes could not be saved (" + e.getMessage()
                            + "); the next export will treat unchanged notes as changed");
        }
    }

    /** The path of a file in the form for the user. */
    public String shown(Path place) {
        Path here = invocation.host().workingDirectory();
        return place.startsWith(here) ? here.relativize(place).toString() : place.toString();
    }

    private static String reason(IOException e, Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return ": there is no folder " + folder;
        }
        if (folder != null && !Files.isWritable(folder)) {
            return ": no permission for the folder " + folder;
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? "" : ": " + reason;
    }
}
