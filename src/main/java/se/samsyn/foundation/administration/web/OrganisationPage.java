package se.samsyn.foundation.administration.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.shared.AuthorityId;

/** @param schools how many there are, which come from a list */
record OrganisationPage(
        Frame frame, Link municipality, List<Link> boards, List<Row> districts, List<Row> units, String schools) {

    /** @param tag null where there is nothing to say */
    record Row(Link link, String about, @Nullable Tag tag) {}

    static OrganisationPage of(Frame frame, Register register) {
        Map<AuthorityId, String> names =
                register.authorities().stream().collect(Collectors.toMap(Authority::id, Authority::name));
        String municipality = register.municipalities().isEmpty()
                ? frame.t("administration.municipality.none")
                : register.municipalities().getFirst().name();
        long schools = register.units().stream()
                .filter(unit -> unit.kind() == UnitKind.SCHOOL)
                .count();
        return new OrganisationPage(
                frame,
                new Link(municipality, AdminPaths.MUNICIPALITY),
                register.authorities().stream()
                        .sorted(Comparator.comparing(Authority::name))
                        .map(board -> new Link(board.name(), AdminPaths.of(AdminPaths.BOARD, board.id())))
                        .toList(),
                register.districts().stream()
                        .filter(district -> district.period().to() == null)
                        .sorted(Comparator.comparing(District::name))
                        .map(district -> new Row(
                                new Link(district.name(), AdminPaths.of(AdminPaths.DISTRICT, district.id())),
                                names.getOrDefault(district.board(), ""),
                                null))
                        .toList(),
                register.units().stream()
                        .filter(unit -> unit.kind() != UnitKind.SCHOOL)
                        .sorted(Comparator.comparing(Unit::name))
                        .map(unit -> unit(frame, unit))
                        .toList(),
                frame.t("administration.schools", schools));
    }

    private static Row unit(Frame frame, Unit unit) {
        var hours = unit.hours();
        String about = frame.t(
                "administration.unit.about",
                frame.t("administration.unit.kind." + unit.kind().code()),
                frame.dates().hours(hours.opens(), hours.closes()),
                unit.phone());
        return new Row(
                new Link(unit.name(), AdminPaths.of(AdminPaths.UNIT, unit.id())),
                about,
                unit.active()
                        ? new Tag(Tag.Kind.DONE, frame.t("administration.unit.in-use"))
                        : new Tag(Tag.Kind.ACT, frame.t("administration.unit.not-in-use")));
    }
}
