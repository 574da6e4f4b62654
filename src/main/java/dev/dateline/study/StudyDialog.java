package dev.dateline.study;

import dev.dateline.journal.JournalFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** A session in lines. Each answer is recorded before its verdict is shown. */
public abstract class StudyDialog<O extends LineOutput> extends LineDialog<O> {
    protected final Session session;
    private final Clock clock;
    private final Set<StudyAct> acts;
    private final boolean readFirst;
    private boolean revealed;
    private long putAt;

    /**
     * @param commands the commands for acts, in words
     * @param readFirst whether the facts behind new cards are shown before the cards
     */
    protected StudyDialog(
            Session session,
            BufferedReader in,
            O out,
            Clock clock,
            Set<StudyAct> acts,
            String commands,
            boolean readFirst) {
        super(in, out, commands);
        this.session = session;
        this.clock = clock;
        this.acts = acts;
        this.readFirst = readFirst;
    }

    @Override
    protected final Step put() throws IOException, JournalFailure {
        Optional<Digest> digest = digest();
        while (digest.isPresent() && read(digest.get())) {
            session.read(digest.get());
            digest = digest();
        }
        Optional<Asked> asked = session.standing();
        if (asked.isEmpty()) {
            return Step.OVER;
        }
        revealed = false;
        ask(asked.get());
        putAt = clock.millis();
        return Step.STAYS;
    }

    private Optional<Digest> digest() {
        return readFirst ? session.digest() : Optional.empty();
    }

    @Override
    protected final Step answer(String line) throws IOException, JournalFailure {
        Asked standing = session.standing().orElseThrow();
        Optional<Confidence.Said> said = session.howSure(line);
        String text = said.map(Confidence.Said::line).orElse(line);
        Parsed parsed = out.parsed(standing.card(), standing.presentation(), revealed, text);
        if (parsed instanceof Parsed.Invalid invalid) {
            out.invalid(invalid.message());
            return Step.STAYS;
        }
        if (parsed instanceof Parsed.Reveal) {
            revealed = true;
            reveal(standing);
            return Step.STAYS;
        }
        Timing timing = Timing.ofLine(Math.max(0, clock.millis() - putAt));
        judged(session.answer(((Parsed.Given) parsed).response(), timing, said.map(Confidence.Said::confidence)));
        return Step.ON;
    }

    @Override
    protected final Step command(String command) throws IOException, JournalFailure {
        String word = command.split("\\s", 2)[0];
        Optional<StudyAct> act = StudyAct.ofWord(word, acts);
        String text = command.substring(word.length()).strip();
        boolean understood = text.isEmpty() || act.filter(StudyAct.NOTE::equals).isPresent();
        if (act.isEmpty() || !understood) {
            return unknown(command);
        }
        return act.get() == StudyAct.STOP ? Step.LEAVE : act(act.get(), text);
    }

    /** Shows the facts to read before the next question. Returns false if the learner skips them. */
    protected abstract boolean read(Digest digest) throws IOException;

    protected abstract void ask(Asked asked) throws IOException;

    protected abstract void reveal(Asked asked) throws IOException;

    protected abstract void judged(Outcome outcome) throws IOException;

    /**
     * Carries out an act.
     *
     * @param text the text of a note; else empty
     */
    protected abstract Step act(StudyAct act, String text) throws IOException, JournalFailure;
}
