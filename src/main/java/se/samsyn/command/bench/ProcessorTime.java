package se.samsyn.command.bench;

import java.io.IOException;
import se.samsyn.command.client.Product;

/** Seconds of processor time that each has used. @param client this process, whatever it does */
record ProcessorTime(double database, double program, double client) {
    static ProcessorTime of(Product product) throws IOException {
        return new ProcessorTime(
                Processes.cpuSecondsOfAll(product.data().databasePid()),
                Processes.cpuSeconds(product.pid()),
                Processes.cpuSeconds(ProcessHandle.current().pid()));
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(database - before.database, program - before.program, client - before.client);
    }
}
