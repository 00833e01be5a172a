package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Question;
import se.samsyn.foundation.page.Tag;

/**
 * Page 23.
 *
 * @param notice what was not done, or waits; null when there is nothing to say
 * @param shut why nobody can be asked; null when somebody can
 * @param released what may be let out with consent, and what not, in sentences
 * @param questions the form that asks; empty when everybody has agreed
 * @param guardian who is to be added
 */
record ConsentPage(
        Frame frame,
        String path,
        Link back,
        String child,
        boolean hidden,
        @Nullable String notice,
        @Nullable String shut,
        List<PersonCard> people,
        List<String> released,
        List<DisclosedCard> disclosures,
        FormErrors errors,
        List<Question> questions,
        Field guardian) {

    record PersonCard(String name, Tag tag, List<String> sentences, List<Link> links) {}

    record DisclosedCard(String item, String text, Tag tag, String note) {}
}
