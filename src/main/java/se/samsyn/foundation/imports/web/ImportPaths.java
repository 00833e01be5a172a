package se.samsyn.foundation.imports.web;

import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportKind;

/** Where the pages of this room are. */
final class ImportPaths {
    static final String START = "/inlasning";
    static final String FILE = START + "/{id}";
    static final String FAULTY = FILE + "/ratta.csv";
    static final String TEMPLATE = START + "/mall/{kind:skolor|personal|uppdrag|adresser}.csv";

    private ImportPaths() {}

    static String file(ImportId id) {
        return START + "/" + id;
    }

    static String faulty(ImportId id) {
        return file(id) + "/ratta.csv";
    }

    static String template(ImportKind kind) {
        return START + "/mall/" + word(kind) + ".csv";
    }

    static String word(ImportKind kind) {
        return switch (kind) {
            case SCHOOLS -> "skolor";
            case STAFF -> "personal";
            case ASSIGNMENTS -> "uppdrag";
            case ADDRESSES -> "adresser";
        };
    }
}
