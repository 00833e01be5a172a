package se.samsyn.command;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.encryption.Keyrings;

/** Gives every authority a new key. What is sealed stays as it is: only the data keys are wrapped anew. */
@Component
class RotateKeysCommand implements Command {
    private final Keyrings keyrings;

    RotateKeysCommand(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    @Override
    public String name() {
        return "rotate-keys";
    }

    @Override
    public int run(List<String> arguments) {
        var rotation = keyrings.rotate();
        System.out.printf(
                Locale.ROOT,
                "%d keyrings have a new key; %,d data keys were wrapped anew%n",
                rotation.rings(),
                rotation.dataKeys());
        return 0;
    }
}
