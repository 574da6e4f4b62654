package dev.dateline.library.draft;

import dev.dateline.source.Finding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An author's review of the candidates of an article. Each is kept with its card, kept without it, or dropped. Every
 * decision is written at once.
 */
public final class DraftReview {
    /** The decision on a candidate. */
    public enum Fate {
        OPEN,
        BOTH,
        FACT,
        DROPPED
    }

    private record Step(int place, Fate before, Proposal proposal) {}

    private final String title;
    private final ReviewDesk desk;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();
    private final List<Candidate> hidden;
    private final Deque<Step> done = new ArrayDeque<>();
    private int at;

    /**
     * Starts a review.
     *
     * @param kept the hashes of passages in the sheet; their candidates are skipped
     */
    public DraftReview(String title, List<Candidate> ranked, Set<String> kept, ReviewDesk desk) {
        this.title = title;
        this.desk = desk;
        List<Candidate> open = ranked.stream()
                .filter(candidate -> !kept.contains(candidate.passage().sha256()))
                .toList();
        List<Candidate> first = Candidates.proposed(open);
        first.forEach(this::show);
        this.hidden = new ArrayList<>(open.subList(first.size(), open.size()));
    }

    private void show(Candidate candidate) {
        proposals.add(Proposal.of(candidate));
        fates.add(Fate.OPEN);
    }

    public String title() {
        return title;
    }

    /** Whether all candidates have been decided or skipped. */
    public boolean isOver() {
        return at >= proposals.size();
    }

    /** The place of the current candidate, from 1. */
    public int place() {
        return at + 1;
    }

    public int shown() {
        return proposals.size();
    }

    public int more() {
        return hidden.size();
    }

    /** The number of candidates with this decision. */
    public int count(Fate fate) {
        return (int) fates.stream().filter(fate::equals).count();
    }

    public int kept() {
        return count(Fate.BOTH) + count(Fate.FACT);
    }

    public Proposal proposal() {
        return proposals.get(at);
    }

    public Fate fate() {
        return fates.get(at);
    }

    /** The findings for the fact, and for its card if it has one. A message that fits both is told once. */
    public List<Finding> findings(boolean card) {
        Set<String> told = new HashSet<>();
        return desk.check(proposal(), card).stream()
                .filter(finding -> told.add(finding.message()))
                .toList();
    }

    /** Changes a field of the current proposal. Does nothing if the proposal is written already. */
    public void edit(Proposal.Field field, String text) {
        if (!isWritten(fate())) {
            proposals.set(at, proposal().with(field, text));
        }
    }

    /** Writes the current proposal and goes to the next one. Does nothing if it is written already or has an error. */
    public boolean keep(boolean card) throws IOException {
        if (isWritten(fate()) || findings(card).stream().anyMatch(DraftReview::blocks)) {
            return false;
        }
        desk.keep(proposal(), card);
        decide(card ? Fate.BOTH : Fate.FACT);
        return true;
    }

    private static boolean isWritten(Fate fate) {
        return fate == Fate.BOTH || fate == Fate.FACT;
    }

    /** Whether a finding prevents writing. Errors do, and so do words copied from the article. */
    public static boolean blocks(Finding finding) {
        return finding.isError() || finding.code().equals("copied-words");
    }

    /** Drops the current proposal and goes to the next one. */
    public void drop() {
        if (fate() == Fate.OPEN) {
            decide(Fate.DROPPED);
        }
    }

    private void decide(Fate fate) {
        done.push(new Step(at, fates.get(at), proposal()));
        fates.set(at, fate);
        next();
    }

    /** Inserts another fact of the same passage after the current one and goes to it. */
    public void split() {
        proposals.add(at + 1, proposal().split());
        fates.add(at + 1, Fate.OPEN);
        at++;
    }

    /**
     * Takes back the last decision.
     *
     * @return false if there is none, or if its files have changed since
     */
    public boolean undo() throws IOException {
        if (done.isEmpty()) {
            return false;
        }
        Step step = done.peek();
        if (isWritten(fates.get(step.place())) && !desk.undo()) {
            return false;
        }
        done.pop();
        fates.set(step.place(), step.before());
        proposals.set(step.place(), step.proposal());
        at = step.place();
        return true;
    }

    /** Goes to the next proposal. After the last one the review is over. */
    public void next() {
        at = Math.min(at + 1, proposals.size());
    }

    public void previous() {
        at = Math.max(0, at - 1);
    }

    /** Adds more candidates at the end. */
    public void showMore() {
        int most = Math.min(Ranking.PROPOSED, hidden.size());
        for (int i = 0; i < most; i++) {
            show(hidden.remove(0));
        }
    }
}
