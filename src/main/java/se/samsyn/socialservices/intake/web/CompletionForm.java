package se.samsyn.socialservices.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.socialservices.intake.Act;

/** What the school is asked to tell more about, as it was ticked. */
record CompletionForm(Set<CompletionTopic> topics) implements ActForms.Typed {
    static CompletionForm of(List<String> ticked) {
        return new CompletionForm(Arrays.stream(CompletionTopic.values())
                .filter(topic -> ticked.contains(topic.name()))
                .collect(Collectors.toSet()));
    }

    @Override
    public FormErrors check(Frame frame) {
        var errors = new FormErrors();
        return topics.isEmpty() ? errors.add("topics", frame.t("intake.completion.missing")) : errors;
    }

    @Override
    public Act act() {
        return new Act.RequestCompletion(topics);
    }
}
