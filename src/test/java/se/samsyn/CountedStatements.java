package se.samsyn;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.shared.Domain;

/**
 * Hears every statement that this thread sends to PostgreSQL, {@code set_config} included, BEGIN and COMMIT not. What a
 * round sends meanwhile, on a thread of its own, is no part of any count.
 */
public final class CountedStatements {
    private static final ThreadLocal<List<Sent>> HEARD = ThreadLocal.withInitial(ArrayList::new);
    private static final List<String> REQUESTS = new CopyOnWriteArrayList<>();

    private record Sent(Domain domain, String sql) {}

    private CountedStatements() {}

    @TestConfiguration(proxyBeanMethods = false)
    public static class Listening {
        @Bean
        static BeanPostProcessor countedDatabases() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Databases databases ? listening(databases) : bean;
                }
            };
        }
    }

    /** What the work sent. */
    public static List<String> of(Runnable work) {
        return heardIn(work).stream().map(Sent::sql).toList();
    }

    /** What the work sent to one domain. */
    public static List<String> of(Domain domain, Runnable work) {
        return heardIn(work).stream()
                .filter(sent -> sent.domain() == domain)
                .map(Sent::sql)
                .toList();
    }

    private static List<Sent> heardIn(Runnable work) {
        HEARD.get().clear();
        work.run();
        return List.copyOf(HEARD.get());
    }

    /** What the requests that the work makes sent, on the server's own threads. */
    public static List<String> ofRequests(Runnable work) {
        REQUESTS.clear();
        work.run();
        return List.copyOf(REQUESTS);
    }

    private static void heard(Domain domain, String sql) {
        HEARD.get().add(new Sent(domain, sql));
        if (Thread.currentThread().getName().startsWith("http-")) {
            REQUESTS.add(sql);
        }
    }

    private static Databases listening(Databases databases) {
        return new Databases() {
            @Override
            public DataSource pool(Domain domain) {
                return proxy(domain, DataSource.class, databases.pool(domain), "");
            }

            @Override
            public void await() {
                databases.await();
            }

            @Override
            public DataSource owner() {
                return databases.owner();
            }
        };
    }

    private static <T> T proxy(Domain domain, Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        heard(domain, values == null ? sql : String.valueOf(values[0]));
                    }
                    try {
                        Object answer = method.invoke(target, values);
                        return switch (answer) {
                            case PreparedStatement statement ->
                                proxy(domain, PreparedStatement.class, statement, String.valueOf(values[0]));
                            case Statement statement -> proxy(domain, Statement.class, statement, "");
                            case Connection connection
                            when !method.getName().equals("unwrap") -> proxy(domain, Connection.class, connection, "");
                            case null, default -> answer;
                        };
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
