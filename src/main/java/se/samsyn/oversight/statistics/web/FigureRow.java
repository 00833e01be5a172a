package se.samsyn.oversight.statistics.web;

/** One row of a table, ready to read. What is unknown is a dash. */
record FigureRow(
        String head,
        String population,
        String reports,
        String opened,
        String share,
        String girls,
        String boys,
        String perThousand,
        String change) {}
