package se.samsyn.foundation.page;

import org.jspecify.annotations.Nullable;

/** That the draft is kept and not sent: "Utkastet sparades 09.42", "Det är inte skickat än.", and a way out. */
public record Autosave(
        String saved, String notSent, @Nullable Link leave) {}
