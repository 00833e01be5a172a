package se.samsyn.foundation.imports.web;

import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;

record ProgressPage(Frame frame, Import file) {
    String sentence() {
        return frame.t(
                "imports.progress.of",
                Numbers.whole(frame.texts(), file.done()),
                Numbers.whole(frame.texts(), file.rows()));
    }

    String path() {
        return ImportPaths.file(file.id());
    }
}
