package se.samsyn.foundation.imports.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;

/** What a word in a file means, in either language and however it is spelled with capitals, spaces and signs. */
final class Vocabulary<T> {
    private final Map<String, T> meanings = new HashMap<>();

    /** @param key of the text that names the meaning */
    static <T> Vocabulary<T> of(Pages pages, List<T> meanings, Function<T, String> key) {
        var vocabulary = new Vocabulary<T>();
        for (Locale language : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            Texts texts = pages.texts(language);
            meanings.forEach(meaning -> vocabulary.meanings.putIfAbsent(bare(texts.t(key.apply(meaning))), meaning));
        }
        return vocabulary;
    }

    Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(bare(word)));
    }

    static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
