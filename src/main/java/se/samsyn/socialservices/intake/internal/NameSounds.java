package se.samsyn.socialservices.intake.internal;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a part of a name sounds, in two ways of writing that down: either is enough (decision 71). */
final class NameSounds {
    private static final DaitchMokotoffSoundex DAITCH_MOKOTOFF = new DaitchMokotoffSoundex();
    private static final DoubleMetaphone DOUBLE_METAPHONE = new DoubleMetaphone();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LATIN = Pattern.compile("[a-z]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\|");

    private NameSounds() {}

    /** Digits of the one, letters of the other. None for other letters than Latin ones, which neither knows. */
    static Set<String> of(String part) {
        String letters =
                MARKS.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD)).replaceAll("");
        if (!LATIN.matcher(letters).find()) {
            return Set.of();
        }
        Set<String> sounds = new TreeSet<>(Set.of(BETWEEN_CODES.split(DAITCH_MOKOTOFF.soundex(letters))));
        sounds.add(DOUBLE_METAPHONE.doubleMetaphone(letters));
        // A letter that is silent by itself.
        sounds.remove("");
        return sounds;
    }
}
