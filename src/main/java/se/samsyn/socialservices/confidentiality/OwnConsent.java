package se.samsyn.socialservices.confidentiality;

import org.jspecify.annotations.Nullable;

/**
 * What a person sees of their own consent, and nothing of anybody else's, of the child or of where anybody is.
 *
 * @param question null when nothing is asked any more
 * @param arrived false while what was taken back is on its way to the school
 */
public record OwnConsent(
        Whose whose,
        Standing standing,
        @Nullable Scope question,
        @Nullable Scope given,
        boolean arrived,
        String unit,
        String phone) {}
