package se.samsyn.command.faults;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import se.samsyn.command.client.Product;

/** What happens to the program and its PostgreSQL. They take turns. */
enum Blow {
    PROGRAM("program killed") {
        @Override
        void strike(Product product) throws InterruptedException {
            product.kill();
        }
    },
    /** The program starts it again by itself. */
    DATABASE("database killed") {
        @Override
        void strike(Product product) throws IOException {
            product.killDatabase();
        }
    },
    BOTH("both killed") {
        @Override
        void strike(Product product) throws IOException, InterruptedException {
            product.killDatabase();
            product.kill();
        }
    },
    /** Longer than the program waits for an answer: it cannot know what became of what it had sent. */
    STANDSTILL("database stood still") {
        @Override
        void strike(Product product) throws IOException, InterruptedException {
            product.haltDatabase();
            TimeUnit.SECONDS.sleep(STILL_SECONDS);
            product.resumeDatabase();
        }
    };

    private static final int STILL_SECONDS = 12;

    private final String words;

    Blow(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Blow ofRound(int round) {
        return values()[round % values().length];
    }

    abstract void strike(Product product) throws IOException, InterruptedException;
}
