package dev.dateline.trials;

import dev.dateline.terminal.FreshSession;
import java.util.List;

/**
 * Runs a thousand first sessions of twenty cards on the shipped decks, and lists the answers that they showed too
 * early.
 */
public final class FreshSessions {
    private FreshSessions() {}

    /**
     * Runs the sessions.
     *
     * @param args the number of sessions; a thousand by default
     */
    public static void main(String[] args) throws Exception {
        int sessions = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
        FreshSession fresh = new FreshSession();
        int spoiled = 0;
        for (long seed = 1; seed <= sessions; seed++) {
            List<String> given = fresh.givenAway(seed);
            spoiled += given.isEmpty() ? 0 : 1;
            for (String each : given) {
                System.out.println("seed " + seed + ", card " + each);
            }
        }
        System.out.println(spoiled + " of " + sessions + " sessions gave an answer away");
        if (spoiled > 0) {
            throw new IllegalStateException("answers were given away");
        }
    }
}
