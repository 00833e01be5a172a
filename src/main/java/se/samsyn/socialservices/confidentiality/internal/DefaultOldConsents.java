package se.samsyn.socialservices.confidentiality.internal;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.OldConsents;

@Service
class DefaultOldConsents implements OldConsents {
    @Override
    public Map<ReportId, Last> of(SocialTransaction transaction, Collection<ReportId> reports) {
        return OldConsentStore.of(transaction, reports);
    }

    @Override
    public void erase(SocialTransaction transaction, Collection<ReportId> reports) {
        OldConsentStore.erase(transaction, reports);
    }
}
