package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;

/** Prints the names of the classes that a start needs. The launcher makes Java's class archive from this list. */
final class ClassList {
    private ClassList() {}

    public static void main(String[] args) throws IOException {
        try (InputStream list = ClassList.class.getResourceAsStream("/dateline.classlist")) {
            if (list == null) {
                System.exit(ExitStatus.FINDINGS);
                return;
            }
            list.transferTo(System.out);
        }
        System.out.flush();
    }
}
