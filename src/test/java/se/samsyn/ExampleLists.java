package se.samsyn;

import java.nio.charset.StandardCharsets;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.ImportTown;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.imports.Received.Accepted;
import se.samsyn.foundation.wall.CommonActor;

/** Lists as an administrator of the example city sends them. */
final class ExampleLists {
    private final Imports imports;
    private final CommonActor administrator;

    ExampleLists(Imports imports, CommonActor administrator) {
        this.imports = imports;
        this.administrator = administrator;
    }

    /** With everything that such a page can show: faults, a change, a new owner, columns that we do not read. */
    ImportId ofSchools() {
        return sent(
                ImportKind.SCHOOLS,
                "Namn;Skolformer;Driftsform;Huvudman;Stadsdel;Telefon;Öppettider;Geografisk_områdesindelning_enligt_2013",
                "Regnbågens skola;Grundskola;Kommunal;Utbildningsnämnden;Övriga stadsdelar;08-465 004 70;7.30-17.00",
                "Nyckelpigans friskola;Grundskola;Fristående;Nyckelpigan ekonomisk förening;Övriga stadsdelar;08-465 004"
                        + " 98;8-16",
                "Nyckelpigans_gymnasium_som_heter_långt_utan_mellanslag;Slott;Statlig;;Ingenstans;ring växeln;natt;x",
                ";Grundskola;Kommunal;Utbildningsnämnden;Övriga stadsdelar;846500498;16-8");
    }

    ImportId ofStaff() {
        return sent(ImportKind.STAFF, "Namn;E-post", "Eva Exempelsson;eva.exempelsson@skolan.example");
    }

    ImportId taken() {
        ImportId list =
                sent(ImportKind.STAFF, "Namn;E-post", "Inga Inläst;inga.inlast@skolan.example", "Inga Adress;ingen");
        imports.confirm(administrator, list);
        return ImportTown.awaited(imports, administrator, list).id();
    }

    private ImportId sent(ImportKind kind, String... rows) {
        byte[] file = String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8);
        return ((Accepted) imports.receive(administrator, kind, "en lista från skolförvaltningen.csv", file)).id();
    }
}
