package se.samsyn.command.faults;

import java.io.IOException;
import se.samsyn.command.client.Product;

/** What is killed. They take turns. */
enum Blow {
    PROGRAM {
        @Override
        void strike(Product product) throws InterruptedException {
            product.kill();
        }
    },
    /** The program starts it again by itself. */
    DATABASE {
        @Override
        void strike(Product product) throws IOException {
            product.killDatabase();
        }
    },
    BOTH {
        @Override
        void strike(Product product) throws IOException, InterruptedException {
            product.killDatabase();
            product.kill();
        }
    };

    static Blow ofRound(int round) {
        return values()[round % values().length];
    }

    abstract void strike(Product product) throws IOException, InterruptedException;
}
