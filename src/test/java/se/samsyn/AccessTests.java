package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.access.Permission;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.wall.Role;

/** Every handler is in the matrix, and every cell of the matrix has a reason. Do not make exceptions here. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccessTests {
    @Autowired
    private Access access;

    @Autowired
    private RequestMappingHandlerMapping handlers;

    @Test
    void everyHandlerDeclaresItsActionOrWhyItIsOpen() {
        assertThat(ours().stream()
                        .map(HandlerMethod::getMethod)
                        .filter(method ->
                                method.isAnnotationPresent(Requires.class) == method.isAnnotationPresent(Open.class))
                        .map(Method::toString))
                .as("handlers that answer nobody, or that are open and closed at once")
                .isEmpty();
    }

    @Test
    void everyActionThatAHandlerRequiresIsInTheMatrix() {
        assertThat(required()).isSubsetOf(actions());
    }

    @Test
    void everyActionIsRefusedToSomeRole() {
        List<String> open = new ArrayList<>();
        for (String action : actions()) {
            Set<Role> may = access.matrix().stream()
                    .filter(permission -> permission.action().equals(action))
                    .filter(permission -> permission.ground() != Ground.ANYONE)
                    .map(Permission::role)
                    .collect(Collectors.toSet());
            if (may.size() == Role.values().length - 1) {
                open.add(action);
            }
        }
        assertThat(open).as("actions that everyone may take need no matrix").isEmpty();
    }

    @Test
    void everyPermissionSaysWhy() {
        assertThat(access.matrix())
                .isNotEmpty()
                .allSatisfy(permission -> assertThat(permission.because())
                        .as(permission.toString())
                        .isNotBlank());
    }

    @Test
    void theProgramItselfIsNotInTheMatrix() {
        assertThat(access.matrix()).noneMatch(permission -> permission.role() == Role.SYSTEM);
    }

    private Set<String> required() {
        return ours().stream()
                .map(handler -> handler.getMethodAnnotation(Requires.class))
                .filter(java.util.Objects::nonNull)
                .map(Requires::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> actions() {
        return access.matrix().stream().map(Permission::action).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<HandlerMethod> ours() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getKey(), entry.getValue()))
                .map(java.util.Map.Entry::getValue)
                .toList();
    }

    private static boolean isOurs(RequestMappingInfo path, HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("se.samsyn.");
    }
}
