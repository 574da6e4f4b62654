package dev.dateline.trials;

import dev.dateline.cli.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds two cards to one sheet and deck at the same time, in two processes, and checks that both are there. This is
 * repeated.
 */
final class SimultaneousAdds {
    private SimultaneousAdds() {}

    /**
     * Adds the cards.
     *
     * @param args the number of pairs; 100 by default
     */
    public static void main(String[] args) throws Exception {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        Path folder = Files.createTempDirectory("adds");
        start(folder, "init").waitFor();
        int failed = 0;
        for (int pair = 0; pair < pairs; pair++) {
            List<Process> both = new ArrayList<>();
            for (String side : List.of("left", "right")) {
                String line =
                        "How many seats has the " + side + " boat of row " + pair + "? = " + (pair + 20) + " seats";
                both.add(start(folder, "add", line, "--article", "harbour-ferry"));
            }
            for (Process process : both) {
                failed += process.waitFor() == 0 ? 0 : 1;
            }
        }
        String sheet = Files.readString(folder.resolve("seeds/harbour-ferry.yaml"));
        String deck = Files.readString(folder.resolve("decks/sample.yaml"));
        int lost = 0;
        int half = 0;
        for (int pair = 0; pair < pairs; pair++) {
            for (String side : List.of("left", "right")) {
                String question = "the " + side + " boat of row " + pair + "?";
                boolean fact = sheet.contains(question);
                boolean card = deck.contains(question);
                lost += fact || card ? 0 : 1;
                half += fact == card ? 0 : 1;
            }
        }
        System.out.println(
                pairs + " pairs: " + lost + " lost, " + half + " half, " + failed + " that did not end well");
        System.exit(lost + half + failed == 0 ? 0 : 1);
    }

    private static Process start(Path folder, String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(JavaProcess.command(args)).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        builder.environment().put("HOME", folder.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
