package se.samsyn.foundation.page;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every component, and the pictures of the design made of them, with invented data. */
final class Gallery {
    private final TemplateEngine engine =
            TemplateEngine.create(new BothPlaces(), Path.of("target/gallery/classes"), ContentType.Html);
    private final Pages pages = new DefaultPages(Clock.fixed(Due.NOW, Dates.ZONE));

    Map<String, String> pages() {
        Map<String, String> html = new LinkedHashMap<>();
        for (Locale locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            String suffix = locale.getLanguage().equals("sv") ? "" : "-en";
            html.put(
                    "parts" + suffix, render("parts", Map.of("frame", city(locale), "errors", errors(), "due", due())));
        }
        html.put("home", render("home", Map.of("frame", school("Hem"))));
        html.put("concern", render("concern", Map.of("frame", school("Anmälningar"), "errors", twoErrors())));
        html.put("received", render("received", Map.of("frame", school("Anmälningar"))));
        html.put("inbox", render("inbox", Map.of("frame", intake(), "due", due())));
        html.put("report", render("report", Map.of("frame", intake(), "errors", new FormErrors())));
        html.put("statistics", render("statistics", Map.of("frame", city(Locale.of("sv")), "years", years())));
        html.put("start", render("foundation/page/start", startPage(Locale.of("sv"))));
        html.put("start-en", render("foundation/page/start", startPage(Locale.ENGLISH)));
        html.put("missing", render("foundation/page/error", missingPage()));
        html.put("unreachable", render("foundation/page/unreachable", unreachablePage()));
        return html;
    }

    private StartPage startPage(Locale locale) {
        var people = List.of(
                new StartPage.ExamplePerson("1", "Maja Mönsterlund", "Lärare", "Kråkslottets skola"),
                new StartPage.ExamplePerson("2", "Sara Sagolund", "Rektor", "Kråkslottets skola"),
                new StartPage.ExamplePerson("3", "Vide Påhittsson", "Lärare", "Vindflöjelns friskola"));
        return new StartPage(
                nobody(locale).with(numbers()),
                "Ring socialjouren.",
                "Ring mottagningen.",
                "Fel lösenord",
                "maja",
                "",
                List.of(new StartPage.ExampleGroup("Skola", people)));
    }

    private ErrorPage missingPage() {
        return new ErrorPage(
                school("Hem").withoutForms(),
                "Sidan finns inte",
                "Den kan vara felskriven.",
                new Link("Till start", "/"));
    }

    private UnreachablePage unreachablePage() {
        return new UnreachablePage(
                nobody(Locale.of("sv")).with(numbers()),
                "/anmal/1/oron",
                true,
                List.of(
                        new UnreachablePage.Posted("_csrf", "token"),
                        new UnreachablePage.Posted("seen", "Alva har varit borta.\nHon är trött <b>& ledsen."),
                        new UnreachablePage.Posted(
                                "words", "Det är ingen som väcker mig på morgonen när mamma sover.   ")));
    }

    private Frame nobody(Locale locale) {
        return frame(locale, null, List.of(), null);
    }

    private String render(String template, Object page) {
        var output = new StringOutput();
        engine.render(template + ".jte", page, output);
        return output.toString();
    }

    private String render(String template, Map<String, Object> params) {
        var output = new StringOutput();
        engine.render("gallery/" + template + ".jte", params, output);
        return output.toString();
    }

    private Due due() {
        return new Due(pages.dates(pages.texts(Locale.of("sv"))));
    }

    private static FormErrors twoErrors() {
        return new FormErrors()
                .add("seen", "Beskriv vad du har sett eller hört")
                .add("lastSeenYear", "Skriv året med fyra siffror, till exempel 2026");
    }

    private static FormErrors errors() {
        return new FormErrors()
                .add("number", "Skriv personnumret med tolv siffror")
                .add("know", "Välj om vårdnadshavarna vet")
                .add("sure", "Kryssa i om det stämmer");
    }

    private static List<List<Integer>> years() {
        return List.of(
                List.of(2011, 185_684, 11_033, 4_366, 1_888, 2_478),
                List.of(2012, 191_465, 14_115, 6_454, 2_742, 3_712),
                List.of(2013, 195_084, 15_224, 7_889, 3_343, 4_546),
                List.of(2014, 198_671, 17_701, 9_593, 4_262, 5_331));
    }

    private Frame school(String current) {
        return frame(
                Locale.of("sv"),
                new Frame.Who("Skola", "Kråkslottets skola", "Lärare", "Maja Mönsterlund"),
                tabs(current, "Hem", "Anmälningar", "Rådgör", "Kontaktperson", "Stödmaterial"),
                numbers());
    }

    private static Frame.Emergency numbers() {
        return new Frame.Emergency(List.of(
                new Frame.Emergency.Line("Socialtjänsten, till 16.30:", "08-465 004 10"),
                new Frame.Emergency.Line("Socialjouren, kväll och helg:", "08-465 004 90")));
    }

    private Frame intake() {
        return frame(
                Locale.of("sv"),
                new Frame.Who("Socialtjänst", "Mottagningsenheten Farsta", "Socialsekreterare", "Tore Testström"),
                tabs("Inkorg", "Att göra", "Inkorg", "Sök", "Kontaktpersoner", "Stödmaterial"),
                null);
    }

    private Frame city(Locale locale) {
        return frame(
                locale,
                new Frame.Who("Uppföljning", "Staden", "Stadssteward", "Sixten Sagolund"),
                tabs("Statistik", "Att göra", "Statistik", "Uppföljning", "Kännedom", "Rekommendationer"),
                null);
    }

    private Frame frame(Locale locale, Frame.Who who, List<Frame.Tab> tabs, Frame.Emergency emergency) {
        Texts texts = pages.texts(locale);
        return new Frame(texts, pages.dates(texts), who, tabs, emergency, "token", true);
    }

    private static List<Frame.Tab> tabs(String current, String... names) {
        return List.of(names).stream()
                .map(name -> new Frame.Tab(name, "/" + name, name.equals(current), count(name)))
                .toList();
    }

    private static Integer count(String name) {
        return switch (name) {
            case "Att göra" -> 3;
            case "Inkorg" -> 9;
            default -> null;
        };
    }

    /** The components lie in main, the gallery's own pages in test. */
    private static final class BothPlaces implements CodeResolver {
        private final CodeResolver main = new DirectoryCodeResolver(Path.of("src/main/jte"));
        private final CodeResolver test = new DirectoryCodeResolver(Path.of("src/test/jte"));

        @Override
        public String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }

        private CodeResolver of(String name) {
            return name.startsWith("gallery/") ? test : main;
        }
    }
}
