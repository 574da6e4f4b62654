package dev.dateline.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Starts the program in its own process. If there is a built file, it is started with its class archive. Otherwise the
 * classes of the test run are started.
 */
public final class JavaProcess {
    private static final List<String> ONE_OF_EACH = List.of(
            "dev.dateline.cli.Main",
            "picocli.CommandLine",
            "org.sqlite.JDBC",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.annotation.JsonFormat",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.dataformat.csv.CsvMapper",
            "org.yaml.snakeyaml.Yaml",
            "org.jline.terminal.Terminal",
            "org.jline.nativ.JLineLibrary",
            "org.jline.terminal.impl.jni.JniTerminalProvider",
            "org.jline.reader.LineReader",
            "org.jsoup.Jsoup",
            "opennlp.tools.postag.POSModel",
            "org.slf4j.Logger",
            "org.slf4j.nop.NOPServiceProvider",
            "io.airlift.compress.zstd.ZstdDecompressor");

    private JavaProcess() {}

    /** The command that runs the program with these arguments. */
    public static List<String> command(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        String program = System.getProperty("dateline.program", "");
        Path archive = Path.of(program + "-" + System.getProperty("java.runtime.version") + ".jsa");
        if (Files.exists(archive)) {
            command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-cp", program));
        } else {
            command.addAll(List.of("-cp", classPath()));
        }
        command.add("dev.dateline.cli.Main");
        command.addAll(List.of(args));
        return command;
    }

    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (String name : ONE_OF_EACH) {
            try {
                CodeSource source = Class.forName(name, false, JavaProcess.class.getClassLoader())
                        .getProtectionDomain()
                        .getCodeSource();
                places.add(Path.of(URI.create(source.getLocation().toString())).toString());
            } catch (ClassNotFoundException renamed) {
                places.remove(name); // the process reports it if it needs this variable
            }
        }
        places.add(jarOf("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"));
        return places.stream().collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** The jar that holds a file. */
    private static String jarOf(String file) {
        String url = String.valueOf(JavaProcess.class.getResource(file));
        return Path.of(URI.create(url.substring("jar:".length(), url.indexOf("!/"))))
                .toString();
    }
}
