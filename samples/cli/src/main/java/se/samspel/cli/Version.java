package se.samspel.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the jar that it stands in says. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
        Optional<String> ofModule = Optional.ofNullable(Main.class.getModule().getDescriptor())
                .flatMap(descriptor -> descriptor.rawVersion());
        Optional<String> ofJar = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
        return new String[] {"samspel " + ofModule.or(() -> ofJar).orElse("(not packaged)")};
    }
}
