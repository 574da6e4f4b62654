package dev.dateline.trials;

import dev.dateline.cli.JavaProcess;
import dev.dateline.journal.Backups;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kills commands that write files. Each is killed with strace at a system call on a file of the learner. Afterwards the
 * files must be the old ones or the new ones, or the same command must complete them. Prints a line for each command.
 * The exit status is 1 if a command was stuck or a file was incomplete.
 */
final class KilledCommands {
    private static final String CALLS =
            "openat,write,pwrite64,fsync,fdatasync,rename,unlink,mkdir,rmdir,chmod,ftruncate";
    private static final Pattern CALL = Pattern.compile("^(\\d+)\\s+(\\w+)\\(");
    private static final List<List<String>> COMMANDS = List.of(
            List.of("add", "How many cabins are there? = 90 cabins", "--article", "harbour-ferry"),
            List.of("add", "How many decks are there? = 7 decks", "--article", "harbour-ferry", "--deck", "fresh"),
            List.of("import", "words.csv"),
            List.of("restore", "good.db", "--yes"),
            List.of("config", "new-cards", "7"),
            List.of("init", "begun"),
            List.of("check", "--fix"));

    private final Path folder;
    private final SplittableRandom random;
    private boolean sound = true;

    /** A place where a process can be killed: the n-th call of a system call in a thread. */
    private record Moment(String call, int n) {}

    private KilledCommands(Path folder, long seed) {
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Kills commands.
     *
     * @param args the number of kills, and a seed; 200 and the time by default
     */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.exit(soundAfter(kills, seed, Files.createTempDirectory("killed")) ? 0 : 1);
    }

    /** Whether no kill left an incomplete file or a stuck command. */
    static boolean soundAfter(int kills, long seed, Path folder) throws Exception {
        System.out.println("seed " + seed + ", in " + folder);
        KilledCommands trial = new KilledCommands(folder, seed);
        trial.prepare();
        System.out.printf("%-44s %6s %6s %6s %8s %6s%n", "command", "kills", "old", "new", "between", "stuck");
        for (int i = 0; i < COMMANDS.size(); i++) {
            trial.kill(COMMANDS.get(i), (kills + COMMANDS.size() - 1 - i) / COMMANDS.size());
        }
        return trial.sound;
    }

    /** Prepares a home with a library that can be fixed, a journal and its copy, and a table to import. */
    private void prepare() throws Exception {
        Path base = Files.createDirectories(base());
        require(run(base, List.of(), "init") == 0, "init failed");
        Path deck = base.resolve("decks/sample.yaml");
        Files.writeString(deck, Files.readString(deck).replaceFirst("  - id: [^\n]*\n    ", "  - "));
        Files.writeString(base.resolve("words.csv"), "question,answer,deck\nWho came?,Ann,one\nWho went?,Bob,two\n");
        require(run(base, List.of(), "flag", "sample") == 0, "flag failed");
        require(run(base, List.of(), "backup", "--to", "good.db") == 0, "backup failed");
        require(run(base, List.of(), "note", "sample", "-t", "later") == 0, "note failed");
    }

    private Path base() {
        return folder.resolve("base");
    }

    private void kill(List<String> command, int kills) throws Exception {
        String[] args = command.toArray(String[]::new);
        Map<String, String> before = state(copy("old"));
        Path whole = copy("new");
        Path log = folder.resolve("log");
        require(
                run(whole, List.of("strace", "-f", "-y", "-o", log.toString(), "-e", "trace=" + CALLS), args) <= 1,
                command + " failed");
        Map<String, String> after = state(whole);
        List<Moment> moments = moments(log, whole);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < kills; i++) {
            Moment moment = moments.get(random.nextInt(moments.size()));
            Path home = copy("killed");
            run(
                    home,
                    List.of(
                            "strace",
                            "-f",
                            "-o",
                            "/dev/null",
                            "-e",
                            "trace=" + CALLS,
                            "-e",
                            "inject=" + moment.call() + ":signal=SIGKILL:when=" + moment.n()),
                    args);
            Map<String, String> left = state(home);
            String kind = left.equals(before) ? "old" : left.equals(after) ? "new" : "between";
            boolean readable = run(home, List.of(), "check") <= 1;
            run(home, List.of(), args);
            if (!readable || !state(home).equals(after) || hasLeftovers(home)) {
                kind = "stuck";
                sound = false;
                System.out.println("  stuck at " + moment + " of " + command + ": " + left.keySet());
            }
            counts.merge(kind, 1, Integer::sum);
        }
        System.out.printf(
                "%-44s %6d %6d %6d %8d %6d%n",
                String.join(" ", command.subList(0, Math.min(2, command.size()))),
                kills,
                counts.getOrDefault("old", 0),
                counts.getOrDefault("new", 0),
                counts.getOrDefault("between", 0),
                counts.getOrDefault("stuck", 0));
    }

    /**
     * The system calls on files of the home. Each has its name, and its number among the calls of that name in its
     * thread.
     */
    private static List<Moment> moments(Path log, Path home) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<Moment> moments = new ArrayList<>();
        try (Stream<String> lines = Files.lines(log)) {
            for (String line : lines.toList()) {
                Matcher call = CALL.matcher(line);
                if (call.lookingAt()) {
                    int n = counts.merge(call.group(1) + call.group(2), 1, Integer::sum);
                    boolean reads = call.group(2).equals("openat") && !line.contains("O_CREAT");
                    if (line.contains(home.toString()) && !reads && !line.contains("/.cache/")) {
                        moments.add(new Moment(call.group(2), n));
                    }
                }
            }
        }
        return moments;
    }

    private Path copy(String name) throws IOException {
        Path to = folder.resolve(name);
        if (Files.exists(to)) {
            try (Stream<Path> all = Files.walk(to)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        try (Stream<Path> all = Files.walk(base())) {
            for (Path each : all.toList()) {
                Path target = to.resolve(base().relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return to;
    }

    /** The state of the learner's files. For the journal it is the content, and for other files the bytes. */
    private static Map<String, String> state(Path home) throws IOException, JournalFailure {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString();
                if (name.startsWith(".cache") || name.contains(".dateline") || name.contains("journal")) {
                    continue;
                }
                state.put(name, name.endsWith(".db") ? "" : Files.readString(file));
            }
        }
        Path journal = home.resolve(".local/share/dateline/journal.db");
        if (Files.exists(journal)) {
            Backups.verify(journal);
            try (Journal opened = Journal.open(journal)) {
                Map<String, String> cards = new LinkedHashMap<>();
                new TreeMap<>(opened.states()).forEach((card, it) -> cards.put(card.toString(), it.toString()));
                state.put("journal", cards.toString());
            }
        }
        return state;
    }

    private static boolean hasLeftovers(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.anyMatch(file -> file.getFileName().toString().startsWith(".dateline"));
        }
    }

    private static int run(Path home, List<String> under, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(under);
        command.addAll(JavaProcess.command(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        builder.environment().put("HOME", home.toString());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return builder.start().waitFor();
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
