package se.samsyn.school.concernreport.web;

import java.util.List;
import se.samsyn.foundation.page.Link;

/**
 * Step 5.
 *
 * @param copy who gets the copy, as a sentence
 * @param siblings the other children with the same occasion
 * @param missing what must be answered before it can be sent
 */
record CheckPage(
        Writing writing,
        List<ContentWords.Section> sections,
        RouteWords route,
        String changeRoute,
        String copy,
        List<Link> missing,
        SiblingWords.Siblings siblings,
        String discard) {}
