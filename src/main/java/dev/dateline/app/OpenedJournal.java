package dev.dateline.app;

import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Opening;
import dev.dateline.journal.ParameterSet;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Scheduler;
import dev.dateline.study.Learner;
import java.util.Optional;

/**
 * A journal with its learner, or the reason why there is none.
 *
 * @param parameters the name of the parameter set in use
 */
public record OpenedJournal(
        Optional<Journal> journal,
        String parameters,
        Scheduler scheduler,
        Learner learner,
        Optional<JournalFailure> failure) {
    static OpenedJournal none(Settings settings) {
        ParameterSet own = ParameterSet.DEFAULT;
        return new OpenedJournal(Optional.empty(), own.name(), scheduler(own, settings), Learner.NEW, Optional.empty());
    }

    /** Opens the journal of a run and reads the learner's whole state. If this fails, the journal is closed. */
    static OpenedJournal by(Invocation invocation, Settings settings) {
        try {
            Journal journal = open(invocation);
            try {
                ParameterSet inUse = ParameterSet.inUse(journal.parameters());
                Scheduler scheduler = scheduler(inUse, settings);
                Learner learner = Learner.of(journal, scheduler, inUse.name());
                return new OpenedJournal(Optional.of(journal), inUse.name(), scheduler, learner, Optional.empty());
            } catch (JournalFailure | RuntimeException failure) {
                journal.close();
                throw failure;
            }
        } catch (JournalFailure failure) {
            OpenedJournal none = none(settings);
            return new OpenedJournal(none.journal, none.parameters, none.scheduler, none.learner, Optional.of(failure));
        }
    }

    /** Takes the journal that is being opened. If there is none, it is opened now, and created if it does not exist. */
    static Journal open(Invocation invocation) throws JournalFailure {
        Optional<Opening> begun = invocation.takeJournal();
        if (begun.isPresent()) {
            return begun.get().await();
        }
        return invocation.openJournal();
    }

    private static Scheduler scheduler(ParameterSet inUse, Settings settings) {
        return new Scheduler(MemoryModel.of(inUse.parameters()), settings.scheduler());
    }
}
