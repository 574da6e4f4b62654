import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles the judge and the session to the JavaScript of the exported page. If a program was made from exactly these
 * classes before, it is used again. Usage: java -cp TEAVM PageProgram.java CLASSES SOURCES CACHE OUTPUT
 */
public final class PageProgram {
    private static final String MAIN = "dev.dateline.page.browser.Program";

    /** The packages from which the page's program is made. */
    private static final List<String> PACKAGES =
            List.of("page", "study", "journal", "library", "memory", "judge", "deck", "article", "source", "disk");

    /** The files that the page's program has as constants, by their paths. */
    private static final Map<String, String> TABLES = new TreeMap<>();

    /** How many programs are kept: for builds with and without the gates, and for another branch. */
    private static final int KEPT = 4;

    private PageProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path classes = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        Path cache = Path.of(arguments[2]);
        Path output = Path.of(arguments[3]);
        Path made = cache.resolve(hash(classes, sources) + ".js");
        if (!Files.exists(made)) {
            compile(classes, sources, cache, made);
            forgetOld(cache);
        }
        Files.createDirectories(output.getParent());
        Files.copy(made, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void forgetOld(Path cache) throws IOException {
        List<Path> programs = new ArrayList<>(files(cache));
        programs.removeIf(file -> !file.getParent().equals(cache));
        programs.sort(Comparator.comparing(file -> file.toFile().lastModified()));
        for (Path old : programs.subList(0, Math.max(0, programs.size() - KEPT))) {
            Files.delete(old);
        }
    }

    private static String hash(Path classes, Path sources) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> folders = new ArrayList<>(List.of(sources, sources.resolve("../../build")));
        PACKAGES.forEach(name -> folders.add(classes.resolve("dev/dateline").resolve(name)));
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                digest.update(folder.relativize(file).toString().getBytes("UTF-8"));
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(TeaVMTool.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .getBytes("UTF-8"));
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Finds the project's classes before those of the compiler's library, some of which they replace. */
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(URL[] path) {
            super(path, PageProgram.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }

    /** Replaces methods of the compiler's library that are slow or long by the project's own. */
    public static final class Shortcuts implements ClassHolderTransformer {
        private static final String TABLE = "java.util.regex.AbstractCharClass$PredefinedCharacterClasses";
        private static final String OURS = "java.util.regex.PlainClasses";
        private static final ValueType TEXT = ValueType.object("java.lang.String");
        private static final String READER = "dev.dateline.library.compiled.CompactReader";
        private static final ValueType OBJECT = ValueType.object("java.lang.Object");

        /** The method for the name of a part of a pattern. Only debuggers read that name. */
        private static final MethodDescriptor NAME = new MethodDescriptor("getName", TEXT);

        private static boolean isProgram(MethodHolder method) {
            return method != null && method.getProgram() != null;
        }

        @Override
        public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
            if (type.getName().equals("java.lang.String")) {
                ValueType texts = ValueType.arrayOf(TEXT);
                ProgramEmitter split = program(type, context, "split", TEXT, ValueType.INTEGER, texts);
                ValueEmitter text = split.var(0, TEXT);
                ValueEmitter at = split.var(1, TEXT);
                ValueEmitter limit = split.var(2, ValueType.INTEGER);
                split.invoke("dev.dateline.page.browser.Split", "split", texts, text, at, limit)
                        .returnValue();
            } else if (type.getName().equals("java.lang.Character")) {
                byBrowser(type, context, "toLowerCase", "lower");
                byBrowser(type, context, "toUpperCase", "upper");
                byBrowser(type, context, "getType", "type");
            } else if (type.getName().equals(READER)) {
                ValueType bytes = ValueType.arrayOf(ValueType.BYTE);
                ProgramEmitter utf8 = program(type, context, "utf8", bytes, ValueType.INTEGER, ValueType.INTEGER, TEXT);
                ValueEmitter from = utf8.var(1, bytes);
                ValueEmitter at = utf8.var(2, ValueType.INTEGER);
                ValueEmitter length = utf8.var(3, ValueType.INTEGER);
                utf8.invoke("dev.dateline.page.browser.Utf8", "text", TEXT, from, at, length)
                        .returnValue();
            } else if (type.getName().equals(TABLE)) {
                ProgramEmitter begin = program(type, context, "<clinit>", ValueType.VOID);
                begin.invoke(OURS, "begin");
                begin.exit();
                ProgramEmitter named = program(type, context, "getObject", TEXT, OBJECT);
                ValueEmitter name = named.var(1, TEXT);
                named.invoke(OURS, "named", OBJECT, name).returnValue();
            } else if (type.getName().equals("dev.dateline.disk.BundledFile")) {
                ProgramEmitter read = program(type, context, "text", TEXT, TEXT);
                ValueEmitter path = read.var(1, TEXT);
                TABLES.forEach(
                        (file, content) -> read.when(path.invokeVirtual("endsWith", boolean.class, read.constant(file))
                                        .isTrue())
                                .thenDo(() -> read.constant(content).returnValue()));
                read.constant("").returnValue();
            } else if ("java.lang.Record".equals(type.getParent()) && isGenerated(type)) {
                program(type, context, "toString", TEXT).constant("").returnValue();
            } else if (type.getName().startsWith("java.util.regex.") && isProgram(type.getMethod(NAME))) {
                program(type, context, "getName", TEXT).constant("").returnValue();
            }
        }

        private static void byBrowser(
                ClassHolder type, ClassHolderTransformerContext context, String name, String ours) {
            ProgramEmitter method = program(type, context, name, ValueType.INTEGER, ValueType.INTEGER);
            ValueEmitter character = method.var(1, ValueType.INTEGER);
            method.invoke("dev.dateline.page.browser.Unicode", ours, ValueType.INTEGER, character)
                    .returnValue();
        }

        /** Whether a record has the text that Java generates ({@code Name[…]}). The page does not need such a text. */
        private static boolean isGenerated(ClassHolder type) {
            MethodHolder text = type.getMethod(new MethodDescriptor("toString", TEXT));
            for (BasicBlock block : text.getProgram().getBasicBlocks()) {
                for (Instruction instruction : block) {
                    if (instruction instanceof StringConstantInstruction first) {
                        return first.getConstant().endsWith("[");
                    }
                }
            }
            return false;
        }

        private static ProgramEmitter program(
                ClassHolder type, ClassHolderTransformerContext context, String name, ValueType... signature) {
            MethodHolder method = type.getMethod(new MethodDescriptor(name, signature));
            return ProgramEmitter.create(method, context.getHierarchy());
        }
    }

    private static void compile(Path classes, Path sources, Path cache, Path made) throws Exception {
        Path work = Files.createDirectories(cache.resolve("work"));
        List<String> javac = new ArrayList<>(List.of("--release", "17", "-proc:none", "-d", work.toString(), "-cp"));
        javac.add(System.getProperty("java.class.path") + File.pathSeparator + classes);
        for (Path file : files(sources)) {
            if (file.toString().endsWith(".java")) {
                javac.add(file.toString());
            }
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, javac.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the entry of the page's program does not compile");
        }
        String judge = "dev/dateline/judge/";
        for (String file : List.of(judge + "tables.txt", judge + "aliases.txt", "dev/dateline/article/names.txt")) {
            TABLES.put(file, Files.readString(classes.resolve(file)));
        }
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setMainClass(MAIN);
        tool.setTargetDirectory(work.toFile());
        tool.setTargetFileName("program.js");
        tool.setObfuscated(true);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setAssertionsRemoved(true);
        // without a wrapper, because browsers would read the program in it twice
        tool.setJsModuleType(JSModuleType.COMMON_JS);
        tool.getTransformers().add(Shortcuts.class.getName());
        URL[] path = {
            work.toUri().toURL(), sources.toUri().toURL(), classes.toUri().toURL()
        };
        try (OwnFirst loader = new OwnFirst(path)) {
            tool.setClassLoader(loader);
            tool.generate();
        }
        tool.getProblemProvider()
                .getProblems()
                .forEach(problem -> System.err.println(
                        problem.getText() + " " + List.of(problem.getParams()) + " " + problem.getLocation()));
        if (!tool.getProblemProvider().getProblems().isEmpty()) {
            throw new IllegalStateException("the page's program does not compile");
        }
        Files.move(work.resolve("program.js"), made, StandardCopyOption.REPLACE_EXISTING);
    }
}
