package se.samsyn.school.concernreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.ListingLog;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.DraftSummary;
import se.samsyn.school.concernreport.Pending;

/** What waits at the school. The reports in one statement, which also writes the row in the access log. */
@Component
class PendingReports {
    private static final String WRITE = "concernreport.write";
    private static final String LIST = "concernreport.list";

    private static final String REPORTS = """
            with found as (
                select id, reference, unit_id, reporter_id, reporter_name, submitted_at,
                    (? and unit_id = ? and reporter_id <> ? and copy_to = 'PRINCIPAL' and removed_on is null and not exists (
                        select from concernreport.cosignature where cosignature.report_id = report.id)) as to_cosign,
                    (removed_on is null and exists (
                        select from concernreport.co_reporter
                        where co_reporter.report_id = report.id and person_id = ? and read_at is null
                            and withdrawn_at is null)) as to_stand_behind
                from concernreport.report
                where %1$s),
            shown as materialized (
                select * from found where to_cosign or to_stand_behind or id = any (?) order by submitted_at, id limit ?),
            logged as (
                %2$s array_agg(id)
                from shown
                having count(*) > 0)
            select id, reference, unit_id, reporter_id, reporter_name, to_cosign, to_stand_behind from shown order by submitted_at, id
            """;

    private final Access access;
    private final Organisations organisations;

    PendingReports(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    Pending read(SchoolTransaction transaction, Collection<UUID> asked, int most) {
        SchoolActor actor = transaction.actor();
        Ground ground = access.require(actor, LIST);
        boolean cosigns = mayCosign(actor);
        boolean named = actor.is(Role.REPORTER);
        return new Pending(
                drafts(transaction),
                asked.isEmpty() && !cosigns && !named
                        ? List.of()
                        : reports(
                                transaction,
                                Scope.of(ground, actor),
                                values(transaction, cosigns, asked, most, ground)));
    }

    private List<DraftSummary> drafts(SchoolTransaction transaction) {
        return access.ground(transaction.actor(), WRITE).isPresent()
                ? DraftStore.own(transaction, Dates.localDate(transaction.now()))
                : List.of();
    }

    /** Where the school's own routine asks for the principal's name (S26). */
    private boolean mayCosign(SchoolActor actor) {
        SchoolProfile school = organisations.directory().unit(actor.unit()).school();
        return actor.is(Role.PRINCIPAL) && school != null && school.cosigns();
    }

    private List<Pending.Report> reports(SchoolTransaction transaction, Scope scope, Values values) {
        List<Object> params = new ArrayList<>(values.first());
        params.addAll(scope.params());
        params.addAll(values.last());
        return transaction
                .sql(REPORTS.formatted(scope.where(), ListingLog.INSERT))
                .params(params)
                .query((row, number) -> report(transaction, row))
                .list();
    }

    private Pending.Report report(SchoolTransaction transaction, ResultSet row) throws SQLException {
        var reporter = new PersonId(row.getObject("reporter_id", UUID.class));
        return new Pending.Report(
                row.getObject("id", UUID.class),
                new Reference(row.getString("reference")),
                row.getString("reporter_name"),
                reporter.equals(transaction.actor().person()),
                row.getBoolean("to_cosign"),
                row.getBoolean("to_stand_behind"));
    }

    private static Values values(
            SchoolTransaction transaction, boolean cosigns, Collection<UUID> asked, int most, Ground ground) {
        SchoolActor actor = transaction.actor();
        List<Object> last = new ArrayList<>();
        last.add(asked.toArray(UUID[]::new));
        last.add(most);
        last.addAll(ListingLog.values(transaction, LIST, ground));
        UUID person = actor.person().value();
        return new Values(List.of(cosigns, actor.unit().value(), person, person), last);
    }

    /** What fills the places before and after those of the scope. */
    private record Values(List<Object> first, List<Object> last) {}
}
