package se.samsyn.foundation.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.imports.Received.Accepted;
import se.samsyn.foundation.imports.Received.MissingColumns;
import se.samsyn.foundation.imports.Received.Refused;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.CommonActor;

/** Page 28: choose a file, see what it would do, take it in, done. */
@Controller
class ImportController {
    private static final String WRITE = "imports.write";

    /** Bytes: five thousand rows with room for columns that we do not ask for. */
    private static final long LARGEST = 5_000_000;

    private final Imports imports;
    private final Pages pages;
    private final FileViews files;

    ImportController(Imports imports, Pages pages, FileViews files) {
        this.imports = imports;
        this.pages = pages;
        this.files = files;
    }

    @Bean
    static Destination importsTab() {
        return new Destination("imports.tab", ImportPaths.START, WRITE, 80);
    }

    @GetMapping(ImportPaths.START)
    @Requires(WRITE)
    View choose(Frame frame) {
        return choose(frame, null, new FormErrors(), HttpStatus.OK);
    }

    @PostMapping(ImportPaths.START)
    @Requires(WRITE)
    View receive(
            Frame frame,
            CommonActor actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var errors = new FormErrors();
        ImportKind chosen = Arrays.stream(ImportKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            errors.add("kind", frame.t("imports.kind.missing"));
        }
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            errors.add("file", frame.t("imports.file.missing"));
        } else if (file.getSize() > LARGEST) {
            errors.add("file", frame.t("imports.refused.too_large"));
        } else if (chosen != null) {
            return switch (imports.receive(actor, chosen, FileName.of(file.getOriginalFilename()), bytes(file))) {
                case Accepted accepted -> pages.seeOther(ImportPaths.file(accepted.id()));
                case Refused refused ->
                    refused(
                            frame,
                            chosen,
                            frame.t(refused.reason(), refused.words().toArray()));
                case MissingColumns missing -> refused(frame, chosen, ImportWords.missing(frame, missing.columns()));
            };
        }
        return choose(frame, chosen, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View refused(Frame frame, ImportKind kind, String sentence) {
        return choose(frame, kind, new FormErrors().add("file", sentence), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View choose(Frame frame, @Nullable ImportKind kind, FormErrors errors, HttpStatus status) {
        return pages.page("foundation/imports/web/choose", ChoosePage.of(frame, kind, errors), status);
    }

    @GetMapping(ImportPaths.FILE)
    @Requires(WRITE)
    View file(Frame frame, CommonActor actor, @PathVariable UUID id) {
        Import file = imports.find(actor, new ImportId(id));
        if (file.confirmedAt() != null && file.finishedAt() == null) {
            return SelfRefreshing.of(pages.page("foundation/imports/web/progress", new ProgressPage(frame, file)));
        }
        var judged = imports.judge(actor, file.id(), frame.texts());
        return file.finishedAt() == null
                ? pages.page(
                        "foundation/imports/web/checked",
                        CheckedPage.of(frame, file, judged, imports.unknownHeadings(file)))
                : pages.page("foundation/imports/web/done", DonePage.of(frame, file, judged));
    }

    @PostMapping(ImportPaths.FILE)
    @Requires(WRITE)
    View confirm(CommonActor actor, @PathVariable UUID id) {
        var file = new ImportId(id);
        imports.confirm(actor, file);
        return pages.seeOther(ImportPaths.file(file));
    }

    @GetMapping(ImportPaths.FAULTY)
    @Requires(WRITE)
    View faulty(Frame frame, CommonActor actor, @PathVariable UUID id) {
        Import file = imports.find(actor, new ImportId(id));
        return files.faulty(frame, file, imports.judge(actor, file.id(), frame.texts()));
    }

    @GetMapping(ImportPaths.TEMPLATE)
    @Requires(WRITE)
    View template(Frame frame, @PathVariable String kind) {
        return Arrays.stream(ImportKind.values())
                .filter(one -> ImportPaths.word(one).equals(kind))
                .findFirst()
                .map(one -> files.template(frame, one))
                .orElseThrow();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
