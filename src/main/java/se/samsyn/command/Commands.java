package se.samsyn.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import se.samsyn.command.bench.Bench;
import se.samsyn.command.canary.Canaries;
import se.samsyn.command.client.UnknownArgument;
import se.samsyn.command.faults.Faults;

/** Runs the command that the program was started with. */
public final class Commands {
    private static final int UNKNOWN = 2;

    private Commands() {}

    /** The first word is a command's name; options for the program itself begin with a dash. */
    public static boolean isNamedBy(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    public static int run(Class<?> program, String... arguments) {
        try {
            // These look at the program from outside, so they must not be it themselves.
            if (arguments[0].equals(Bench.NAME)) {
                return Bench.run(program, List.of(arguments));
            }
            if (arguments[0].equals(Faults.NAME)) {
                return Faults.run(program, List.of(arguments));
            }
            if (arguments[0].equals(Canaries.NAME)) {
                return Canaries.run(program, List.of(arguments));
            }
        } catch (UnknownArgument refused) {
            System.err.println(arguments[0] + ": " + refused.getMessage());
            return UNKNOWN;
        }
        var application = new SpringApplication(program);
        application.setWebApplicationType(WebApplicationType.NONE);
        // A recount of four years is one statement: what a page would give up, a command waits for.
        application.setDefaultProperties(Map.of("samsyn.command", arguments[0], "samsyn.patience", "0"));
        try (var context = application.run(arguments)) {
            List<String> words = List.of(arguments);
            Optional<Command> command = named(context, words.getFirst());
            if (command.isEmpty()) {
                System.err.println(words.getFirst() + "? " + names(context));
                return UNKNOWN;
            }
            return command.get().run(words.subList(1, words.size()));
        }
    }

    private static Optional<Command> named(ListableBeanFactory beans, String name) {
        return beans.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    private static String names(ListableBeanFactory beans) {
        return beans.getBeansOfType(Command.class).values().stream()
                .map(Command::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
