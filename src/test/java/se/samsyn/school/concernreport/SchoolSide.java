package se.samsyn.school.concernreport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.samsyn.exchange.crossing.BoardMessage;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SocialReceiver;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.SocialTransaction;

/** The school's side alone: a clock that a test sets, an inbox that only remembers, and a count of statements. */
@TestConfiguration(proxyBeanMethods = false)
public class SchoolSide {
    @Bean
    @Primary
    SetClock setClock() {
        return new SetClock();
    }

    @Bean
    @Primary
    Inbox inbox() {
        return new Inbox();
    }

    @Bean
    static BeanPostProcessor countingDatabases() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Databases databases ? new Counting(databases) : bean;
            }
        };
    }

    /** Stands still until a test moves it. */
    public static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-17T08:58:00Z");

        public void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public ZoneId getZone() {
            return Dates.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** What has arrived at social services. */
    public static final class Inbox implements SocialReceiver {
        private final List<Envelope<SchoolMessage>> arrived = new ArrayList<>();
        private boolean closed;

        public void close(boolean closed) {
            this.closed = closed;
        }

        public List<Envelope<SchoolMessage>> arrived() {
            return arrived;
        }

        @Override
        public void receive(SocialTransaction transaction, Envelope<SchoolMessage> envelope) {
            if (closed) {
                throw new IllegalStateException("The other side does not answer");
            }
            arrived.add(envelope);
        }

        @Override
        public void takeOver(SocialTransaction transaction, Envelope<BoardMessage> envelope) {
            throw new AssertionError("No board transfers anything here");
        }
    }

    /** Counts what is sent to the school's database, BEGIN and COMMIT not. */
    public static final class Counting implements Databases, AutoCloseable {
        private static final AtomicInteger STATEMENTS = new AtomicInteger();

        private final Databases databases;

        Counting(Databases databases) {
            this.databases = databases;
        }

        public static int statements(Runnable work) {
            STATEMENTS.set(0);
            work.run();
            return STATEMENTS.get();
        }

        @Override
        public DataSource pool(Domain domain) {
            return domain == Domain.SCHOOL ? new CountingSource(databases.pool(domain)) : databases.pool(domain);
        }

        @Override
        public DataSource owner() {
            return databases.owner();
        }

        @Override
        public void close() throws Exception {
            if (databases instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }

        private static final class CountingSource extends DelegatingDataSource {
            CountingSource(DataSource source) {
                super(source);
            }

            @Override
            public Connection getConnection() throws java.sql.SQLException {
                Connection connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                            if (method.getName().equals("prepareStatement")
                                    || method.getName().equals("createStatement")) {
                                STATEMENTS.incrementAndGet();
                            }
                            try {
                                return method.invoke(connection, args);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
            }
        }
    }
}
