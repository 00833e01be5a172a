package se.samsyn.command;

import java.util.List;

/** One thing that the program does and then ends. It has every bean of the program, but no web server. */
public interface Command {
    /** The word after {@code ./samsyn}. */
    String name();

    /**
     * @param arguments what stands after the name
     * @return the program's exit code: 0 when all is well
     */
    int run(List<String> arguments);
}
