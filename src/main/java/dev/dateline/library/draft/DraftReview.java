package dev.dateline.library.draft;

import dev.dateline.source.Finding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** An author's walk through the candidates of an article: each is kept, with or without its card, or dropped. Written as they go. */
public final class DraftReview {
    /** What became of a candidate. */
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
     * Begins a review.
     *
     * @param kept hashes of the passages that the sheet has already: their candidates are passed over
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

    /** Whether all that are shown have been decided or passed. */
    public boolean isOver() {
        return at >= proposals.size();
    }

    /** From 1. */
    public int place() {
        return at + 1;
    }

    public int shown() {
        return proposals.size();
    }

    public int more() {
        return hidden.size();
    }

    /** How many have met this fate. */
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

    /** What stands in the way of keeping the fact, and its card where there is to be one. */
    public List<Finding> findings(boolean card) {
        return desk.check(proposal(), card);
    }

    /** Changes a field of what is shown, as long as it is not written. */
    public void edit(Proposal.Field field, String text) {
        if (fate() == Fate.OPEN || fate() == Fate.DROPPED) {
            proposals.set(at, proposal().with(field, text));
        }
    }

    /** Writes what is shown and goes on; nothing is done where it is written already, or an error stands in the way. */
    public boolean keep(boolean card) throws IOException {
        boolean written = fate() == Fate.BOTH || fate() == Fate.FACT;
        if (written || findings(card).stream().anyMatch(DraftReview::blocks)) {
            return false;
        }
        desk.keep(proposal(), card);
        decide(card ? Fate.BOTH : Fate.FACT);
        return true;
    }

    /** Whether a finding stands in the way: an error, and words that are the article's. */
    public static boolean blocks(Finding finding) {
        return finding.isError() || finding.code().equals("copied-words");
    }

    /** Drops what is shown and goes on. */
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

    /** Puts another fact of the same passage behind the one that is shown, and shows it. */
    public void split() {
        proposals.add(at + 1, proposal().split());
        fates.add(at + 1, Fate.OPEN);
        at++;
    }

    /** Takes the last decision back; false where there is none, or its files have changed since. */
    public boolean undo() throws IOException {
        if (done.isEmpty()) {
            return false;
        }
        Step step = done.peek();
        Fate fate = fates.get(step.place());
        boolean written = fate == Fate.BOTH || fate == Fate.FACT;
        if (written && !desk.undo()) {
            return false;
        }
        done.pop();
        fates.set(step.place(), step.before());
        proposals.set(step.place(), step.proposal());
        at = step.place();
        return true;
    }

    /** To the next one; behind the last the review is over. */
    public void next() {
        at = Math.min(at + 1, proposals.size());
    }

    public void previous() {
        at = Math.max(0, at - 1);
    }

    /** Shows more candidates behind those that are shown. */
    public void showMore() {
        int most = Math.min(Ranking.PROPOSED, hidden.size());
        for (int i = 0; i < most; i++) {
            show(hidden.remove(0));
        }
    }
}
