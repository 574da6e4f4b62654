package dev.dateline.memory.train;

import dev.dateline.exchange.ReviewLog;
import dev.dateline.source.Findings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Trains FSRS-6 on a CSV file, one or more times, for a comparison with {@code peers/train.mjs}. */
final class TrainOnLog {
    private TrainOnLog() {}

    /** @param args the file, and how often to train (once by default) */
    public static void main(String[] args) throws IOException {
        TrainingSet log;
        try (Reader reader = Files.newBufferedReader(Path.of(args[0]))) {
            log = ReviewLog.read(reader, args[0], new Findings());
        }
        double[] millis = new double[args.length > 1 ? Integer.parseInt(args[1]) : 1];
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            new Trainer(Recipe.FSRS_6).train(log, Progress.SILENT);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        System.out.printf("dateline %d rows, first %.0f ms", log.rows(), millis[0]);
        Arrays.sort(millis);
        System.out.printf(", median %.0f ms%n", millis[millis.length / 2]);
    }
}
