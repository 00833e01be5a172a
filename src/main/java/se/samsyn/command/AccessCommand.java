package se.samsyn.command;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Permission;

/** Prints the permission matrix: what is not in it is refused. */
@Component
class AccessCommand implements Command {
    private final Access access;

    AccessCommand(Access access) {
        this.access = access;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public int run(List<String> arguments) {
        String last = "";
        for (Permission permission : access.matrix()) {
            if (!permission.action().equals(last)) {
                last = permission.action();
                System.out.println(last);
            }
            System.out.printf(
                    Locale.ROOT,
                    "    %-15s %-10s %s%n",
                    permission.role().name().toLowerCase(Locale.ROOT),
                    permission.ground().code(),
                    permission.because());
        }
        System.out.println();
        System.out.println("oracle: none yet");
        return 0;
    }
}
