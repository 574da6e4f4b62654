import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Replaces in a jar what Java would make at each start: lambdas by classes, and string concatenations by methods. From
 * a class archive, Java needs 0.3 ms for a lambda and 0.05 ms for a class, and a session starts with about 200 lambdas.
 * Only lambdas and classes in the list of what a start needs are replaced. It also takes a needless date format out of
 * the SQLite driver. Usage: java -cp ASM StartClasses.java JAR
 * LIST RESULT TIME. The new list is written to RESULT.
 */
public final class StartClasses {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String LAMBDA = "@lambda-proxy ";
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final char END = 0;
    private static final String MAKE = "make";

    private final Path jar;
    private final FileTime time;
    /** The classes that were read, by name. */
    private final Map<String, ClassNode> read = new LinkedHashMap<>();

    private final Set<String> changed = new LinkedHashSet<>();
    /** The class for each lambda, by its line in the list. */
    private final Map<String, String> made = new LinkedHashMap<>();

    private StartClasses(Path jar, FileTime time) {
        this.jar = jar;
        this.time = time;
    }

    public static void main(String[] arguments) throws IOException {
        Path list = Path.of(arguments[1]);
        if (Files.notExists(list)) {
            return;
        }
        List<String> lines = Files.readAllLines(list);
        Path result = Path.of(arguments[2]);
        FileTime time = FileTime.from(Instant.parse(arguments[3]));
        try (FileSystem files = FileSystems.newFileSystem(Path.of(arguments[0]))) {
            Path jar = files.getPath("/");
            StartClasses classes = new StartClasses(jar, time);
            Files.write(result, classes.replace(lines));
            classes.write(jar.resolve(result.getFileName().toString()), Files.readAllBytes(result));
        }
    }

    private List<String> replace(List<String> lines) throws IOException {
        for (String line : lines) {
            ClassNode host = read(line.startsWith(LAMBDA) ? line.split(" ")[1] : line);
            if (host != null && line.startsWith(LAMBDA)) {
                replaceLambda(host, line);
            } else if (host != null) {
                replaceConcatenations(host);
            }
        }
        leaveOutDateFormat();
        for (String name : changed) {
            ClassWriter writer = new ClassWriter(0);
            read(name).accept(writer);
            write(file(name), writer.toByteArray());
        }
        return lines.stream().map(line -> made.getOrDefault(line, line)).toList();
    }

    private Path file(String type) {
        return jar.resolve(type + ".class");
    }

    private ClassNode read(String name) throws IOException {
        if (!read.containsKey(name)) {
            ClassNode node = null;
            if (Files.exists(file(name))) {
                node = new ClassNode();
                new ClassReader(Files.readAllBytes(file(name))).accept(node, 0);
                // before Java 11, a class could not let another one see its private methods
                node.version = Math.max(node.version, Opcodes.V11);
            }
            read.put(name, node);
        }
        return read.get(name);
    }

    /**
     * Replaces the date format that the SQLite driver makes for each connection by null. It takes up to 20 ms and is
     * used only for java.sql.Date, Time and Timestamp. HouseTest forbids these.
     */
    private void leaveOutDateFormat() throws IOException {
        ClassNode host = read("org/sqlite/SQLiteConnectionConfig");
        for (MethodNode method : host.methods) {
            for (ListIterator<AbstractInsnNode> at = method.instructions.iterator(); at.hasNext(); ) {
                if (at.next() instanceof MethodInsnNode call
                        && call.owner.equals("org/sqlite/date/FastDateFormat")
                        && call.desc.startsWith("(Ljava/lang/String;)")) {
                    at.set(new InsnNode(Opcodes.POP));
                    at.add(new InsnNode(Opcodes.ACONST_NULL));
                    changed.add(host.name);
                }
            }
        }
    }

    private void replaceLambda(ClassNode host, String line) throws IOException {
        for (MethodNode method : host.methods) {
            for (ListIterator<AbstractInsnNode> at = method.instructions.iterator(); at.hasNext(); ) {
                if (at.next() instanceof InvokeDynamicInsnNode lambda
                        && lambda.bsm.getOwner().equals(FACTORY)
                        && lambda.bsm.getName().equals("metafactory")
                        && line.equals(line(host, lambda))) {
                    if (!made.containsKey(line)) {
                        made.put(line, define(host, lambda));
                    }
                    at.set(new MethodInsnNode(Opcodes.INVOKESTATIC, made.get(line), MAKE, lambda.desc, false));
                    changed.add(host.name);
                }
            }
        }
    }

    private void replaceConcatenations(ClassNode host) {
        for (MethodNode method : List.copyOf(host.methods)) {
            for (ListIterator<AbstractInsnNode> at = method.instructions.iterator(); at.hasNext(); ) {
                if (at.next() instanceof InvokeDynamicInsnNode text
                        && text.bsm.getOwner().equals(CONCATENATION)
                        && text.bsm.getName().equals("makeConcatWithConstants")) {
                    boolean face = (host.access & Opcodes.ACC_INTERFACE) != 0;
                    String name = "concatenate$" + host.methods.size();
                    concatenate(host, name, text);
                    at.set(new MethodInsnNode(Opcodes.INVOKESTATIC, host.name, name, text.desc, face));
                    changed.add(host.name);
                }
            }
        }
    }

    /**
     * Writes the method for a concatenation. In its recipe, the character 1 stands for an argument and 2 for a
     * constant. The rest is text.
     */
    private static void concatenate(ClassNode host, String name, InvokeDynamicInsnNode text) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        GeneratorAdapter code =
                new GeneratorAdapter(host.visitMethod(access, name, text.desc, null, null), access, name, text.desc);
        code.newInstance(Type.getObjectType(BUILDER));
        code.dup();
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        int argument = 0;
        int constant = 1;
        StringBuilder plain = new StringBuilder();
        for (char letter : (text.bsmArgs[0].toString() + END).toCharArray()) {
            if (letter > 2) {
                plain.append(letter);
            } else {
                code.push(plain.toString());
                plain.setLength(0);
                append(code, Type.getType(String.class));
            }
            if (letter == 1) {
                Type type = Type.getArgumentTypes(text.desc)[argument];
                code.loadArg(argument++);
                append(code, appended(type));
            } else if (letter == 2) {
                code.push(text.bsmArgs[constant++].toString());
                append(code, Type.getType(String.class));
            }
        }
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.returnValue();
        // two for the builder and two for a long
        code.visitMaxs(4, Type.getArgumentsAndReturnSizes(text.desc) >> 2);
        code.visitEnd();
    }

    private static void append(GeneratorAdapter code, Type type) {
        Type builder = Type.getObjectType(BUILDER);
        String descriptor = Type.getMethodDescriptor(builder, type);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", descriptor, false);
    }

    private static Type appended(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> Type.getType(Object.class);
            default -> type;
        };
    }

    /** The line of a lambda in the list, in Java's own format. */
    private static String line(ClassNode host, InvokeDynamicInsnNode lambda) {
        Handle target = (Handle) lambda.bsmArgs[1];
        String kind = switch (target.getTag()) {
            case Opcodes.H_INVOKEVIRTUAL -> "REF_invokeVirtual";
            case Opcodes.H_INVOKESTATIC -> "REF_invokeStatic";
            case Opcodes.H_INVOKESPECIAL -> "REF_invokeSpecial";
            case Opcodes.H_NEWINVOKESPECIAL -> "REF_newInvokeSpecial";
            default -> "REF_invokeInterface";
        };
        return LAMBDA
                + String.join(
                        " ",
                        host.name,
                        lambda.name,
                        lambda.desc,
                        lambda.bsmArgs[0].toString(),
                        kind,
                        target.getOwner(),
                        target.getName(),
                        target.getDesc(),
                        lambda.bsmArgs[2].toString());
    }

    /** Writes the class of a lambda. The class is a nest mate of its host, so it may call private methods. */
    private String define(ClassNode host, InvokeDynamicInsnNode lambda) throws IOException {
        String name = host.name + "$lambda$" + made.size();
        ClassNode nest = host.nestHostClass == null ? host : read(host.nestHostClass);
        if (nest.nestMembers == null) {
            nest.nestMembers = new ArrayList<>();
        }
        nest.nestMembers.add(name);
        changed.add(nest.name);
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String face = Type.getReturnType(lambda.desc).getInternalName();
        type.visit(
                host.version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                "java/lang/Object",
                new String[] {face});
        type.visitNestHost(nest.name);
        Type self = Type.getObjectType(name);
        Type[] captured = Type.getArgumentTypes(lambda.desc);
        for (int i = 0; i < captured.length; i++) {
            type.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "a" + i, captured[i].getDescriptor(), null, null);
        }
        construct(type, self, captured);
        make(type, self, lambda);
        call(type, self, captured, lambda);
        type.visitEnd();
        write(file(name), type.toByteArray());
        return name;
    }

    private static GeneratorAdapter method(ClassWriter type, int access, String name, String descriptor) {
        return new GeneratorAdapter(type.visitMethod(access, name, descriptor, null, null), access, name, descriptor);
    }

    private static void construct(ClassWriter type, Type self, Type[] captured) {
        GeneratorAdapter code = method(type, 0, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
        code.loadThis();
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(self, "a" + i, captured[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    /** Writes the method that replaces the lambda expression. */
    private static void make(ClassWriter type, Type self, InvokeDynamicInsnNode lambda) {
        GeneratorAdapter code = method(type, Opcodes.ACC_STATIC, MAKE, lambda.desc);
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        String captured = Type.getMethodDescriptor(Type.VOID_TYPE, Type.getArgumentTypes(lambda.desc));
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, self.getInternalName(), "<init>", captured, false);
        code.returnValue();
        code.endMethod();
    }

    /** Writes the method of the interface. It calls the method in which the host has the body of the lambda. */
    private static void call(ClassWriter type, Type self, Type[] captured, InvokeDynamicInsnNode lambda) {
        Type erased = (Type) lambda.bsmArgs[0];
        Type exact = (Type) lambda.bsmArgs[2];
        Handle target = (Handle) lambda.bsmArgs[1];
        GeneratorAdapter code = method(type, Opcodes.ACC_PUBLIC, lambda.name, erased.getDescriptor());
        List<Type> wanted = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
        Type owner = Type.getObjectType(target.getOwner());
        Type result = Type.getReturnType(target.getDesc());
        int tag = target.getTag();
        if (tag == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(owner);
            code.dup();
            result = owner;
        } else if (tag != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, "a" + i, captured[i]);
        }
        for (int i = captured.length; i < wanted.size(); i++) {
            int argument = i - captured.length;
            code.loadArg(argument);
            convert(code, erased.getArgumentTypes()[argument], exact.getArgumentTypes()[argument], wanted.get(i));
        }
        int how = switch (tag) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        code.visitMethodInsn(how, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        if (erased.getReturnType() != Type.VOID_TYPE) {
            convert(code, result, exact.getReturnType(), erased.getReturnType());
        }
        code.visitInsn(erased.getReturnType().getOpcode(Opcodes.IRETURN));
        code.endMethod();
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /**
     * Converts a value.
     *
     * @param exact the type in this use of the interface
     */
    private static void convert(GeneratorAdapter code, Type from, Type exact, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from)) {
            if (isPrimitive(to)) {
                code.cast(from, to);
            } else {
                code.valueOf(from);
            }
        } else if (!isPrimitive(to)) {
            code.checkCast(to);
        } else if (exact.getInternalName().equals("java/lang/Character")) {
            code.unbox(Type.CHAR_TYPE);
            code.cast(Type.CHAR_TYPE, to);
        } else {
            code.unbox(to);
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }
}
