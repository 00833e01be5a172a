package se.samsyn.foundation.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Frame;

/**
 * @param saved what to say when it has just been saved; null otherwise
 * @param address the address and whether mail reaches it, in a sentence
 * @param silent that no mail is sent at all; null when it is
 * @param unreached colleagues whom mail does not reach, each in a sentence; empty for those who do not answer for it
 */
record SettingsPage(
        Frame frame,
        @Nullable String saved,
        Choices language,
        Choices reminders,
        Choices digest,
        String address,
        @Nullable String silent,
        List<String> unreached) {}
