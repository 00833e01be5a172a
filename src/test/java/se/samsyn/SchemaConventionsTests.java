package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every table must be, read from the database's own catalogue. The numbers are those of the traps that were
 * measured for row-level security (security page, part 4). No list of exceptions: a table that cannot follow changes.
 */
class SchemaConventionsTests {
    private static final JdbcClient OWNER =
            JdbcClient.create(TestDatabase.databases().owner());

    private static final String OURS = """
            n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')
            and n.nspname not like 'pg_temp%' and n.nspname not like 'pg_toast%'
            """;

    private static final String TABLES = """
            select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_schema_history' and
            """ + OURS;

    private static final String HAS_AUTHORITY = """
            exists (select from pg_attribute a
                     where a.attrelid = c.oid and a.attname = 'authority_id' and not a.attisdropped)
            """;

    private static final String OF_ONE_SIDE = """
            (n.nspname like 'school\\_%' or n.nspname like 'social\\_%'
             or n.nspname in ('concernreport', 'intake', 'feedback', 'confidentiality'))
            """;

    @Test
    void thereAreTablesToLookAt() {
        assertThat(names(TABLES)).hasSizeGreaterThan(15);
    }

    @Test
    void trap1and2EveryAuthoritysRowsAreBehindForcedRowSecurity() {
        assertThat(names(TABLES + " and " + OF_ONE_SIDE + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .as("tables of one side without forced row-level security")
                .isEmpty();
    }

    @Test
    void everyRowOfOneSideSaysWhoseItIs() {
        assertThat(names(TABLES + " and " + OF_ONE_SIDE + " and not " + HAS_AUTHORITY))
                .as("tables of one side without authority_id")
                .isEmpty();
    }

    @Test
    void everyForcedTableHasAPolicy() {
        assertThat(names(TABLES + " and c.relrowsecurity and not exists"
                        + " (select from pg_policy p where p.polrelid = c.oid)"))
                .isEmpty();
    }

    @Test
    void trap7AMissingAuthorityIsNobodyAndNotAnError() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
                 where pg_get_expr(p.polqual, p.polrelid) like '%current_setting%'
                   and pg_get_expr(p.polqual, p.polrelid) not ilike '%nullif(current_setting(%'
                """)).isEmpty();
    }

    @Test
    void trap3and4NothingLooksPastTheWall() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where (c.relkind = 'm' or c.relkind = 'v' and not coalesce(
                        'security_invoker=true' = any (c.reloptions), false)) and
                """ + OURS))
                .as("materialised views, and views that run as their owner")
                .isEmpty();
        assertThat(names("""
                select n.nspname || '.' || p.proname
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname || '.' || p.proname <> 'statistics.count_fact'
                   and p.proname <> 'make_access_log_month' and
                """ + OURS))
                .as("functions that run as their owner: one upsert that holds no id, and one that reads no row")
                .isEmpty();
    }

    @Test
    void aPartitionIsNoWayAroundItsTable() {
        String partitions = """
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relispartition and c.relkind = 'r' and
                """ + OURS;
        assertThat(names(partitions)).as("partitions to look at").hasSizeGreaterThan(30);
        assertThat(names(partitions + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
        assertThat(grants("table_schema || '.' || table_name in (" + partitions + ")"))
                .as("rows of a partition are reached through its table, and in no other way")
                .isEmpty();
    }

    @Test
    void trap6NoFunctionOfOursClaimsToBeLeakproof() {
        assertThat(names("""
                select n.nspname || '.' || p.proname
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.proleakproof and
                """ + OURS)).isEmpty();
    }

    @Test
    void trap5AUniqueValueIsUniqueWithinOneAuthority() {
        assertThat(names("""
                select i.indexrelid::regclass::text
                  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                 where i.indisunique and c.relrowsecurity and not c.relispartition
                   and not exists (select from pg_attribute a
                                    where a.attrelid = c.oid and a.attname = 'authority_id'
                                      and a.attnum = any (i.indkey))
                   and exists (select from pg_attribute a
                                where a.attrelid = c.oid and a.attnum = any (i.indkey)
                                  and a.atttypid not in ('uuid'::regtype, 'timestamptz'::regtype))
                """))
                .as("unique indexes whose error would tell that a hidden row exists")
                .isEmpty();
    }

    @Test
    void trap9AReferenceToAnotherRowStaysWithinTheAuthority() {
        assertThat(names("""
                select k.conname || ' on ' || k.conrelid::regclass
                  from pg_constraint k join pg_class target on target.oid = k.confrelid
                 where k.contype = 'f' and target.relrowsecurity and k.conparentid = 0
                   and not exists (select from pg_attribute a
                                    where a.attrelid = k.conrelid and a.attname = 'authority_id'
                                      and a.attnum = any (k.conkey))
                """))
                .as("foreign keys that would tell whether a hidden row exists")
                .isEmpty();
    }

    @Test
    void trap12NobodyMayEmptyATable() {
        assertThat(grants("privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')"))
                .isEmpty();
    }

    @Test
    void noSideHasAnyRightOnTheOtherSidesTables() {
        assertThat(grants("grantee = 'samsyn_school' and (table_schema like 'social\\_%'"
                        + " or table_schema in ('intake', 'feedback', 'confidentiality'))"))
                .isEmpty();
        assertThat(grants("grantee = 'samsyn_social' and (table_schema like 'school\\_%'"
                        + " or table_schema = 'concernreport')"))
                .isEmpty();
        assertThat(
                        grants(
                                "grantee = 'samsyn_common' and (table_schema like 'school\\_%'"
                                        + " or table_schema like 'social\\_%' or table_schema in ('concernreport', 'intake', 'feedback', 'confidentiality'))"))
                .isEmpty();
    }

    @Test
    void bothSidesOnlyReadWhatIsCommon() {
        assertThat(grants("grantee in ('samsyn_school', 'samsyn_social') and privilege_type <> 'SELECT'"
                        + " and table_schema in ('organisation', 'rules', 'login', 'statistics')"))
                .isEmpty();
        assertThat(grants("grantee in ('samsyn_school', 'samsyn_social') and table_schema in ('login', 'statistics')"))
                .as("accounts, sessions and figures")
                .isEmpty();
    }

    @Test
    void theAccessLogIsAppendOnly() {
        assertThat(grants("table_name = 'access_log' and privilege_type not in ('SELECT', 'INSERT')"))
                .isEmpty();
    }

    @Test
    void timesHaveAZoneAndNamesFollowTheHouse() {
        assertThat(names("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns c
                 where table_schema not in ('pg_catalog', 'information_schema', 'public')
                   and table_name <> 'flyway_schema_history'
                   and (data_type = 'timestamp without time zone'
                        or data_type = 'timestamp with time zone' and column_name !~ '(_at|_deadline)$|^at$'
                        or data_type = 'date' and column_name !~ '(_on|_date|_from|_to|_until)$')
                """))
                .as("times without zone, moments that do not end in _at, dates that do not end in _on")
                .isEmpty();
    }

    private static List<String> grants(String which) {
        return names("""
                select distinct grantee || ' ' || privilege_type || ' ' || table_schema || '.' || table_name
                  from information_schema.role_table_grants
                 where grantee like 'samsyn\\_%' and grantee <> 'samsyn_owner' and
                """ + which);
    }

    private static List<String> names(String catalogueQuery) {
        return OWNER.sql(catalogueQuery).query(String.class).list();
    }
}
