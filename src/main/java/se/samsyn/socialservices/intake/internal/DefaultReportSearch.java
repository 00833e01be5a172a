package se.samsyn.socialservices.intake.internal;

import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.ReportSearch;
import se.samsyn.socialservices.intake.SearchQuery;

@Service
class DefaultReportSearch implements ReportSearch {
    private final Wall wall;
    private final Access access;
    private final IntakeLaw law;

    DefaultReportSearch(Wall wall, Access access, IntakeLaw law) {
        this.wall = wall;
        this.access = access;
        this.law = law;
    }

    @Override
    public Found search(SocialActor actor, SearchQuery query) {
        Ground ground = access.require(actor, SearchStore.ACTION);
        return wall.social(actor, transaction -> {
            var since = law.foundWithoutInvestigationSince(Dates.localDate(transaction.now()))
                    .orElse(null);
            return SearchStore.find(transaction, Asked.of(query, transaction.keys()), since, ground);
        });
    }
}
