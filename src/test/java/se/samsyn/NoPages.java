package se.samsyn;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What answers a GET and is no page, and why. */
final class NoPages {
    static final Map<String, String> WHY = Map.ofEntries(
            entry("/hem-eller-roll", "sends on"),
            entry("/sprak", "sends back"),
            entry("/anmal", "sends on to the first page"),
            entry("/anmal/{id}", "sends on to the step that was left"),
            entry("/anmal/{id}/{step:barnet|oron|hemmet|aterkoppling}/utkast", "sends on to the draft"),
            entry("/anmalningar/{reference}/kvittens.pdf", "a file"),
            entry("/halsa", "for programs"),
            entry("/arenden/{reference}/personakt.pdf", "a file"),
            entry("/arenden/{reference}/personakt.json", "a file"),
            entry("/statistik/orosanmalningar.csv", "a file"),
            entry("/statistik/orosanmalningar.xlsx", "a file"),
            entry("/inlasning/mall/{kind:skolor|personal|uppdrag|adresser}.csv", "a file"),
            entry("/inlasning/{id}/ratta.csv", "a file"),
            entry("/anmalningar/{reference}/bilagor/{attachment}", "a file"),
            entry("/arenden/{reference}/bilagor/{attachment}", "a file, or a question that AttachmentTests looks at"),
            entry("/mitt/lamna", "leads away"),
            entry("/error", "what another address ends in"));

    private NoPages() {}

    /** The addresses of a handler that are pages: what answers a GET and is not named above. */
    static Stream<String> others(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET)
                ? info.getPatternValues().stream().filter(pattern -> !WHY.containsKey(pattern))
                : Stream.empty();
    }
}
