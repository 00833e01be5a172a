package se.samsyn.foundation.attachment.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.Limits;
import se.samsyn.foundation.attachment.Refusal;

/**
 * A PDF saved anew from what its pages hold. One that would do something when it is opened is refused and not mended:
 * nobody can tell what it was meant to show without it.
 */
final class Pdf {
    /** Scripts, files within the file, forms that are programs of their own, films. */
    private static final Set<String> DOES = Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "RF", "XFA", "RichMedia");

    /**
     * Actions that run, send, fetch or open something else. A link to a web page stays: it is shown and not followed.
     */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private static final Set<String> THINGS = Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");

    /** Who wrote it, with what, and what an editor keeps for itself; also a small picture of how a page looked once. */
    private static final List<COSName> TRACES =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("Thumb"));

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Pdf() {}

    static byte[] clean(byte[] file, Limits limits) throws IOException {
        PdfPacking.check(file, limits);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.getNumberOfPages() == 0) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            new Pdf().lookThrough(pdf);
            pdf.getDocument().getTrailer().removeItem(COSName.INFO);
            var cleaned = new BoundedOutput(limits.fileBytes());
            pdf.save(cleaned);
            return cleaned.toByteArray();
        }
    }

    private void lookThrough(PDDocument pdf) throws IOException {
        var document = pdf.getDocument();
        waiting.add(document.getTrailer());
        for (COSObjectKey key : new ArrayList<>(document.getXrefTable().keySet())) {
            await(document.getObjectFromPool(key));
        }
        while (!waiting.isEmpty()) {
            switch (waiting.remove()) {
                case COSDictionary dictionary when seen.add(dictionary) -> lookAt(dictionary);
                case COSArray array when seen.add(array) -> array.forEach(this::await);
                default -> {}
            }
        }
    }

    private void await(@Nullable COSBase found) {
        COSBase base = found instanceof COSObject object ? object.getObject() : found;
        if (base != null) {
            waiting.add(base);
        }
    }

    private void lookAt(COSDictionary dictionary) throws IOException {
        if (dictionary.keySet().stream().map(COSName::getName).anyMatch(DOES::contains)
                || ACTIONS.contains(name(dictionary, COSName.S))
                || THINGS.contains(name(dictionary, COSName.SUBTYPE))
                || dictionary instanceof COSStream && dictionary.containsKey(COSName.F)) {
            throw new RefusedFile(Refusal.PDF_ACTIVE);
        }
        TRACES.forEach(dictionary::removeItem);
        if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(onlyFilter(stream))) {
            withoutTraces(stream);
        }
        dictionary.getValues().forEach(this::await);
    }

    private static @Nullable COSBase onlyFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    }

    /** A scanner and a telephone put the camera's own JPEG into the page, with the place where it was taken. */
    private static void withoutTraces(COSStream stream) throws IOException {
        byte[] picture;
        try (var raw = stream.createRawInputStream()) {
            picture = Jpeg.stripped(raw.readAllBytes()).bytes();
        }
        try (var raw = stream.createRawOutputStream()) {
            raw.write(picture);
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
