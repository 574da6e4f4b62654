package dev.dateline.cli;

import dev.dateline.app.Version;
import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** The line of {@code --version}. */
final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"dateline " + Version.text()};
    }
}
