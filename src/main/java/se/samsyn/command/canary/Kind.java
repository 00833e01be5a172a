package se.samsyn.command.canary;

/** In what ways something can come out of the program, or be left behind by it. */
enum Kind {
    PAGE,
    TITLE,
    ADDRESS,
    HEADER,
    ERROR_PAGE,
    PDF,
    CSV,
    XLSX,
    JSON,
    OTHER_FILE,
    MAIL,
    METRIC,
    LOG,
    DUMP,
    FOLDER
}
