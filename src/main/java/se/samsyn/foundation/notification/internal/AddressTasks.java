package se.samsyn.foundation.notification.internal;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.duty.Said;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Transaction;

/** Colleagues whom mail does not reach, on "Att göra" of those who answer for the workplace: on every side its own. */
record AddressTasks(Domain domain, Organisations organisations) implements DutyRoom {
    static final String KIND = "notification.address";

    private static final Set<Role> ANSWERING = Set.of(
            Role.PRINCIPAL, Role.SCHOOL_OWNER, Role.INTAKE_MANAGER, Role.OUT_OF_HOURS_MANAGER, Role.ADMINISTRATOR);

    /** Who answers for the address of somebody with this role. */
    static Role answering(Role role) {
        return switch (role) {
            case REPORTER, PRINCIPAL -> Role.PRINCIPAL;
            case SCHOOL_OWNER -> Role.SCHOOL_OWNER;
            case INTAKE_WORKER, INTAKE_MANAGER -> Role.INTAKE_MANAGER;
            case OUT_OF_HOURS_WORKER, OUT_OF_HOURS_MANAGER -> Role.OUT_OF_HOURS_MANAGER;
            case CITY_STEWARD, ADMINISTRATOR -> Role.ADMINISTRATOR;
            case SYSTEM -> throw new IllegalArgumentException("The program has no address");
        };
    }

    @Override
    public List<DutyKind> kinds() {
        return List.of(new DutyKind(KIND, ANSWERING, null));
    }

    @Override
    public List<Task> tasks(Transaction transaction, Asked asked) {
        return asked.owed().stream()
                .limit(asked.most())
                .map(duty -> new Task(
                        Said.of("notification.task.address", name(duty)),
                        Said.of("notification.task.address.about"),
                        Said.of("notification.task.address.go"),
                        "/mina-installningar#e-post",
                        duty.due(),
                        duty))
                .toList();
    }

    /** Whoever has left meanwhile has no name here any more. */
    private Object name(Duty duty) {
        return organisations.directory().assignments(new PersonId(duty.subject())).stream()
                .map(Assignment::name)
                .<Object>map(name -> name)
                .findFirst()
                .orElse(Said.of("notification.task.address.somebody"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Sides {
        @Bean
        DutyRoom addressesAtSchool(Organisations organisations) {
            return new AddressTasks(Domain.SCHOOL, organisations);
        }

        @Bean
        DutyRoom addressesAtSocialServices(Organisations organisations) {
            return new AddressTasks(Domain.SOCIAL, organisations);
        }

        @Bean
        DutyRoom addressesInCommon(Organisations organisations) {
            return new AddressTasks(Domain.COMMON, organisations);
        }
    }
}
