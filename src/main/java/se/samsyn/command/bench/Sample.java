package se.samsyn.command.bench;

/**
 * One round of one side.
 *
 * @param done requests, or scripts
 * @param database processor seconds of every PostgreSQL process
 * @param program processor seconds of the product; in a raw round of the raw client
 * @param client processor seconds of the load client, which is no part of any ratio; none in a raw round
 */
record Sample(int done, double seconds, double database, double program, double client, double load, Waits waits) {
    double aSecond() {
        return done / seconds;
    }

    /** Processor milliseconds for one, client apart. */
    double cpu() {
        return (database + program) * 1000 / done;
    }

    double databaseCpu() {
        return database * 1000 / done;
    }

    double programCpu() {
        return program * 1000 / done;
    }
}
